"""What of a call can be practised alone: a point that can be said, and the words it answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.call.events import AgentSaid, CallerSaid, Log
from simulator.grading.verdicts import Graded, Scorecard, Value
from simulator.scenario.models import (
    AllCheck,
    AnyCheck,
    Check,
    DoesCheck,
    FactCheck,
    SaysCheck,
)

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario


@dataclass(frozen=True, slots=True)
class Exercise:
    """One point to practise: what is asked, and what the caller has just said."""

    id: str
    asks: str
    caller_line: str
    better: str
    is_critical: bool


@dataclass(frozen=True, slots=True)
class DrillPlan:
    """What can be practised here; what is done at the desk; what only a whole call shows."""

    exercises: tuple[Exercise, ...]
    at_desk: tuple[str, ...]  # as it is asked
    in_call: tuple[str, ...]


def failed_ids(card: Scorecard) -> tuple[str, ...]:
    """List the criteria that were missed or spoiled, what fails the call first."""
    failed = [each for each in card.criteria if each.verdict.value in (Value.WRONG, Value.ABSENT)]
    return tuple(each.id for each in sorted(failed, key=lambda each: not each.critical))


def plan_drill(scenario: Scenario, card: Scorecard, log: Log, ids: Iterable[str]) -> DrillPlan:
    """Sort criteria by where they can be practised."""
    graded = {each.id: each for each in card.criteria}
    kinds: dict[str, list[Graded]] = {"said": [], "desk": [], "call": []}
    for id in ids:
        if id in graded and id in scenario.criteria:
            kinds[_place_of(graded[id], scenario)].append(graded[id])
    return DrillPlan(
        tuple(_exercise(each, scenario, log) for each in kinds["said"]),
        tuple(each.asks for each in kinds["desk"]),
        tuple(each.asks for each in kinds["call"]),
    )


def _place_of(graded: Graded, scenario: Scenario) -> str:
    """Say where a point is practised: "said" here, at the "desk", or only in a whole "call"."""
    criterion = scenario.criteria[graded.id]
    check = criterion.in_one_reply or criterion.check
    leaves = list(_leaves(check))
    does = any(isinstance(each, DoesCheck) for each in leaves)
    if not any(isinstance(each, SaysCheck | FactCheck) for each in leaves):
        return "desk" if does else "call"
    return "desk" if _lacks_desk_alone(graded, check) else "said"


def _lacks_desk_alone(graded: Graded, check: Check) -> bool:
    """Say whether everything was said, and only what is done at the desk is missing."""
    if not isinstance(check, AllCheck):
        return False
    missing = set(graded.verdict.why.args.get("parts", "").split(", ")) - {""}
    return bool(missing) and all(isinstance(check.all.get(part), DoesCheck) for part in missing)


def _leaves(check: Check) -> Iterator[Check]:
    """Give the checks a check is made of."""
    if isinstance(check, AllCheck):
        parts = check.all
    elif isinstance(check, AnyCheck):
        parts = check.any
    else:
        yield check
        return
    for each in parts.values():
        yield from _leaves(each)


def _exercise(graded: Graded, scenario: Scenario, log: Log) -> Exercise:
    evidence = graded.verdict.evidence
    line = line_before(log, evidence.turn if evidence else 0)
    return Exercise(graded.id, graded.asks, line, graded.better, graded.critical)


def line_before(log: Log, turn: int) -> str:
    """Give what the caller had said last before an agent turn, or else how they opened."""
    said = ""
    for event in log:
        if isinstance(event, AgentSaid) and event.turn >= max(turn, 1):
            break
        if isinstance(event, CallerSaid):
            said = event.text
    return said or next((each.text for each in log if isinstance(each, CallerSaid)), "")
