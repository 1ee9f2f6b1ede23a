"""A sound call on the bench."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from simulator.scenario.bundle import Scenario
from simulator.scenario.checks.walk import Place, walk_fields
from simulator.scenario.mistakes import Mistake
from simulator.scenario.yaml_text import Document, Where


@dataclass(frozen=True, eq=False)
class Bench:
    """A call that can be played, and where everything stands in its file."""

    scenario: Scenario
    document: Document

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Give every field that is set in the call's file."""
        return tuple(walk_fields(self.scenario.call))

    def at_key(self, code: str, where: Where, /, **values: object) -> Mistake:
        """Describe a mistake at a key of the call's file."""
        return self.document.mistake(code, self.document.key_spot(where), **values)

    def at_value(self, code: str, where: Where, /, **values: object) -> Mistake:
        """Describe a mistake at a value of the call's file."""
        return self.document.mistake(code, self.document.value_spot(where), **values)
