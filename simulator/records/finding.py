"""Finding the call an attempt was of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.scenario.mistakes import ScenarioError, UnknownScenario

if TYPE_CHECKING:
    from simulator.records.store import AttemptRow
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.library import Library


def find_scenario(row: AttemptRow, library: Library) -> Scenario | None:
    """Find the call of an attempt, where its file lay or by its id; None where it is gone."""
    for name in (row.meta.scenario_path, row.meta.scenario):
        try:
            return library.load(name)
        except (UnknownScenario, ScenarioError):
            continue
    return None
