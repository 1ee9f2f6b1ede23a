"""What a person would do in a call: the steps of its planned calls, the best one first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from simulator.call.commands import Command, Do, HangUp, Say
from simulator.call.desk import take_from_call
from simulator.call.errors import CallError
from simulator.call.state import State
from simulator.call.typed import read_command, split_slash
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.plans import Plan, PlannedCall

COMMENT = "#"  # begins a line of a planned call that is not played
TAKES = "take"  # fills the form with what the caller has told


def find_best_call(plan: Plan) -> PlannedCall | None:
    """Give the planned call that passes, says nothing wrong, and meets the most."""
    passing = [each for each in plan.calls.values() if each.result == "pass"]
    return max(passing, key=lambda each: (-len(each.wrong), len(each.met)), default=None)


def list_best_steps(plan: Plan | None, scenario: Scenario, state: State) -> list[Command]:
    """Give the steps of the best planned call, in order."""
    best = None if plan is None else find_best_call(plan)
    return [] if best is None else list(_read_steps(best, scenario, state))


def list_other_steps(plan: Plan | None, scenario: Scenario, state: State) -> list[Command]:
    """Give the steps of the other planned calls that pass, in the order of the plan."""
    if plan is None:
        return []
    best = find_best_call(plan)
    others = (each for each in plan.calls.values() if each.result == "pass" and each is not best)
    return list(chain.from_iterable(_read_steps(each, scenario, state) for each in others))


def list_bad_lines(plan: Plan | None, scenario: Scenario, state: State) -> list[Command]:
    """Give what is said in the planned calls that fail, their openings only at the start."""
    failing = (each for each in plan.calls.values() if each.result == "fail") if plan else ()
    said = (_read_said(each, scenario, state) for each in failing)
    return list(chain.from_iterable(lines[1:] if state.turn else lines for lines in said))


def _read_said(call: PlannedCall, scenario: Scenario, state: State) -> list[Command]:
    return [each for each in _read_steps(call, scenario, state) if isinstance(each, Say)]


def _read_steps(call: PlannedCall, scenario: Scenario, state: State) -> Iterator[Command]:
    for line in call.turns.splitlines():
        step = _read_step(line.strip(), scenario, state)
        if step is not None and _is_in_call(step):
            yield step


def _is_in_call(step: Command) -> bool:
    """Say whether a step is one that can be chosen: not waiting, nor what is done afterwards."""
    if isinstance(step, Do):
        action = ACTIONS.get(step.action)
        return action is not None and not action.wrap_up
    return isinstance(step, HangUp) or (isinstance(step, Say) and bool(step.text))


def _read_step(line: str, scenario: Scenario, state: State) -> Command | None:
    if line.startswith(COMMENT):
        return None
    parts = split_slash(line)
    if parts is not None and parts[0] == TAKES:
        return Do("fill", take_from_call(scenario, state))
    try:
        return read_command(line)
    except CallError:  # a mistake of the author's, which `test` reports
        return None
