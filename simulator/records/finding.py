"""Finding the call an attempt was of, and the plan beside a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.scenario.mistakes import ScenarioError, UnknownScenario

if TYPE_CHECKING:
    from simulator.records.store import AttemptRow
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.library import Library
    from simulator.scenario.plans import Plan


def find_scenario(row: AttemptRow, library: Library) -> Scenario | None:
    """Find the call of an attempt, where its file lay or by its id; None where it is gone."""
    for name in (row.meta.scenario_path, row.meta.scenario):
        try:
            return library.load(name)
        except (UnknownScenario, ScenarioError):
            continue
    return None


def find_plan(scenario: Scenario, library: Library) -> Plan | None:
    """Find the plan beside a call; None where there is none, or none that can be read.

    A call can be played without: a mistake in its plan is the business of `check`.
    """
    try:
        file = library.plan_of(scenario)
    except ScenarioError:
        return None
    return None if file is None else file.plan
