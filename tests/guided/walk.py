"""A guided trainee: takes one of the choices at every moment of a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from simulator.call.commands import Answer, Do, Say
from simulator.call.engine import LiveCall
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Scorecard, Value
from simulator.guided import Choice, offer_choices
from simulator.scenario.library import Library
from simulator.scenario.plans import Plan
from tests.library import SCENARIOS, load_call

MOST_STEPS = 40
Pick = Callable[[Sequence[Choice], int], Choice]


@dataclass(frozen=True)
class Walk:
    """A call as it was walked through: every offer, what was taken of it, and its card."""

    call: LiveCall
    offers: tuple[tuple[Choice, ...], ...]
    card: Scorecard

    @property
    def wrong(self) -> set[str]:
        graded = (*self.card.criteria, *self.card.auto_fails)
        return {each.id for each in graded if each.verdict.value is Value.WRONG}


@cache
def plan_of(id: str) -> Plan:
    file = Library(SCENARIOS).plan_of(load_call(id))
    assert file is not None
    return file.plan


def take_best(choices: Sequence[Choice], step: int) -> Choice:
    return next(each for each in choices if each.is_best)


def walk(id: str, plan: Plan | None, pick: Pick = take_best, seed: int = 0) -> Walk:
    scenario = load_call(id)
    call = LiveCall(scenario, listener_for(scenario), seed=seed)
    call.send(Answer())
    offers: list[tuple[Choice, ...]] = []
    while len(offers) < MOST_STEPS:
        choices = offer_choices(scenario, plan, call.log)
        if not choices:
            break
        offers.append(choices)
        call.send(pick(choices, len(offers)).command)
    return Walk(call, tuple(offers), grade_call(scenario, call.log))


def shown(choice: Choice) -> str:
    command = choice.command
    if isinstance(command, Say):
        return command.text
    return f"{command.action} {dict(command.values)}" if isinstance(command, Do) else "hang up"


def calls_folder(id: str) -> Path:
    return load_call(id).path.parent
