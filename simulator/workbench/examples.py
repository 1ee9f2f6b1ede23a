"""A criterion judges its own examples: what should meet it does, what comes near does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.grading.listening import Listener, listener_for
from simulator.grading.verdicts import Value
from simulator.scenario.checks.walk import walk_fields
from simulator.scenario.models import Cue, NeverCheck, Says
from simulator.scenario.rendering import render_text
from simulator.scenario.yaml_text import Where
from simulator.workbench.bench import Bench


@dataclass(frozen=True, slots=True)
class Meaning:
    """A statement that is judged, the way to it, and whether it must not be said."""

    where: Where
    says: Says
    is_forbidden: bool


def find_misjudged(bench: Bench) -> Iterator[tuple[str, Where]]:
    """Give the way to each example that its own criterion judges otherwise, with its code."""
    listener = listener_for(bench.scenario)
    for meaning in _meanings(bench):
        for key, code in (("meets", "E501"), ("near", "E502"), ("wrong", "E503")):
            for number, text in enumerate(getattr(meaning.says, key)):
                reply = render_text(text, bench.scenario, {})
                if _is_met(meaning, reply, listener) is not (key == "meets"):
                    yield code, (*meaning.where, key, number)


def _meanings(bench: Bench) -> Iterator[Meaning]:
    """Give the statements of the call's own criteria."""
    for id, criterion in bench.scenario.call.criteria.items():
        if criterion is None:
            continue
        for place in walk_fields(criterion, ("criteria", id)):
            if isinstance(place.value, Says) and not isinstance(place.value, Cue):
                yield Meaning(place.where, place.value, isinstance(place.owner, NeverCheck))


def _is_met(meaning: Meaning, reply: str, listener: Listener) -> bool:
    """Say whether a reply says what is meant, as grading would have it."""
    if meaning.is_forbidden:
        return listener.judge_prohibition(meaning.says, reply).value is Value.WRONG
    return listener.judge(meaning.says, reply).value is Value.MET
