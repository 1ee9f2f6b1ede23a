"""A sound call on the bench."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake
from simulator.scenario.yaml_text import Document, Where


@dataclass(frozen=True, eq=False)
class Bench:
    """A call that can be played, and where everything stands in its file."""

    scenario: Scenario
    document: Document

    def at_key(self, code: str, where: Where, /, **values: object) -> Mistake:
        """Describe a mistake at a key of the call's file."""
        return self.document.mistake(code, self.document.key_spot(where), **values)

    def at_value(self, code: str, where: Where, /, **values: object) -> Mistake:
        """Describe a mistake at a value of the call's file."""
        return self.document.mistake(code, self.document.value_spot(where), **values)
