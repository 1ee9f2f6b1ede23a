"""What is wrong with a call that could be played: what can never happen, or says too much.

A call is loaded with its own mistakes told by the scenario room. These checks come after, when
somebody asks: they think a whole call through, and some of them grade its examples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake
from simulator.scenario.yaml_text import Document, Where


@dataclass(frozen=True, eq=False)
class Bench:
    """A sound call on the bench: the scenario, and where everything stands in its file."""

    scenario: Scenario
    document: Document

    def at_key(self, code: str, where: Where, /, **values: object) -> Mistake:
        """Describe a mistake at a key of the call's file."""
        return self.document.mistake(code, self.document.key_spot(where), **values)

    def at_value(self, code: str, where: Where, /, **values: object) -> Mistake:
        """Describe a mistake at a value of the call's file."""
        return self.document.mistake(code, self.document.value_spot(where), **values)


Check = Callable[[Bench], Iterator[Mistake]]
CHECKS: tuple[Check, ...] = ()


def lint(bench: Bench) -> Iterator[Mistake]:
    """Give what all checks find."""
    for check in CHECKS:
        yield from check(bench)
