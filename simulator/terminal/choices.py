"""Guided choices in plain text: after one is taken, what each of them does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from simulator.records.wording import word_reasons
from simulator.scenario.bundle import Scenario
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.guided import Choice


def describe_choices(
    choices: Sequence[Choice], picked: int, scenario: Scenario, texts: Texts
) -> Iterator[str]:
    """Say what each of the choices does, and which is the best."""
    yield texts("guided-looking-back")
    for place, choice in enumerate(choices):
        marks = [
            *([texts("guided-yours")] if place == picked else []),
            *([texts("guided-best")] if choice.is_best else []),
        ]
        named = f"[{'; '.join(marks)}] " if marks else ""
        first, *others = word_reasons(choice, scenario, texts)
        yield f"  {place + 1}. {named}{first}"
        yield from (f"     {each}" for each in others)
