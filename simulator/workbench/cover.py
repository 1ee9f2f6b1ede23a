"""A plan that has fallen behind its call: what the call has come to hold, and the plan does not."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake, TextId
from simulator.scenario.plans import PlanFile


def check_cover(scenario: Scenario, file: PlanFile) -> Iterator[Mistake]:
    """Give the endings and criteria of a call that nothing in its plan speaks of."""
    plan = file.plan
    expected = {each.ending for each in plan.calls.values()}
    named = {id for each in (*plan.calls.values(), *plan.replies) for id, _ in each.verdicts()}
    named |= {id for each in plan.calls.values() for id in each.failed_by or []}
    missing = [("ending", id) for id in scenario.call.endings if id not in expected]
    missing += [("criterion", id) for id in scenario.call.criteria if id not in named]
    spot = file.document.key_spot(("plan",))
    for what, id in missing:
        yield file.document.mistake("E336", spot, what=TextId(f"mistake-{what}"), id=id)
