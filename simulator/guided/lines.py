"""What the author of a call wrote as examples: of what to say and do, and of what not to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from simulator.call.commands import Command, Do, Say
from simulator.call.desk import ActionView, FieldRule, describe_actions, take_from_call
from simulator.call.state import State
from simulator.grading.meanings import (
    meanings_of,
    meanings_of_check,
    parts_of,
    prohibitions_of_check,
)
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import (
    AllCheck,
    AnyCheck,
    Check,
    Criterion,
    DoesCheck,
    OrderCheck,
    Says,
)
from simulator.scenario.plans import Plan
from simulator.scenario.rendering import render_text

_USUAL = ("verify", "keypad", "submit-application")  # right wherever they can be done
PAUSE = "…"  # in a better line: the rest of it belongs to a later moment
_SLOT = re.compile(r"<([^<>]+)>")  # a concept in a frame
_DEVANAGARI = re.compile("[\u0900-\u097f]")


# --- what to say and do --------------------------------------------------------------------------


def better_line(criterion: Criterion, scenario: Scenario) -> Iterator[Command]:
    """Give the line that the author would rather hear, where it is one of one moment."""
    if PAUSE not in criterion.better:
        yield _say(criterion.better, scenario)


def example_lines(id: str, criterion: Criterion, scenario: Scenario) -> Iterator[Command]:
    """Give the examples of what a criterion, or a part of it, asks to be said."""
    forbidden = set(prohibitions_of_check(id, criterion.check))
    for name, says in meanings_of_check(id, criterion.check):
        if name not in forbidden:
            yield from _say_all(says.meets, scenario)


def cue_lines(ids: Iterable[str], scenario: Scenario) -> Iterator[Command]:
    """Give examples of what a caller listens for."""
    for says in _meanings(ids, scenario):
        yield from _say_all(says.meets, scenario)


def goodbyes(scenario: Scenario) -> Iterator[Command]:
    """Give what the caller takes for the end: the author's examples, else the words looked for."""
    closing = (each for each in scenario.conduct.reactions.values() if each.closes)
    for id in (id for each in closing for id in each.when.hears):
        yield from cue_lines([id], scenario)
        for concept in _SLOT.findall(" ".join(meanings_of(scenario)[id].frames)):
            words = scenario.concepts.get(concept, ())
            yield from _say_all((each.capitalize() + "." for each in words), scenario)


def awaited(scenario: Scenario, state: State) -> list[str]:
    """Name what the caller's answers of the present stage listen for, in the author's order."""
    reactions = scenario.call.stages[state.stage].reactions.values()
    found = (id for each in reactions for id in (*each.when.hears, *each.when.hears_any))
    return list(dict.fromkeys(found))


def right_actions(scenario: Scenario, state: State) -> Iterator[Command]:
    """Give the desk actions that can be done now and are right, with their right values."""
    checks = {each.does: each for each in _does_checks(scenario)}
    wanted = {*_USUAL, *checks, *_awaited_actions(scenario, state)}
    for view in describe_actions(scenario, state):
        if not view.is_available:
            continue
        if view.name == "fill":
            yield from _fillings(view, scenario, state)
        elif view.name in wanted:
            yield from _right_values(view, checks.get(view.name), scenario, state)


def _awaited_actions(scenario: Scenario, state: State) -> Iterator[str]:
    """Name the actions that criteria and the present stage's answers ask for."""
    for criterion in scenario.criteria.values():
        if isinstance(criterion.check, OrderCheck) and criterion.check.order.first.done:
            yield criterion.check.order.first.done
    for each in scenario.call.stages[state.stage].reactions.values():
        yield from (action for action in each.when.done if not ACTIONS[action].heard)


def _does_checks(scenario: Scenario) -> Iterator[DoesCheck]:
    for criterion in scenario.criteria.values():
        yield from _actions_of(criterion.check)


def _actions_of(check: Check) -> Iterator[DoesCheck]:
    if isinstance(check, DoesCheck):
        yield check
    elif isinstance(check, AllCheck | AnyCheck):
        for part in parts_of(check).values():
            yield from _actions_of(part)


def _fillings(view: ActionView, scenario: Scenario, state: State) -> Iterator[Command]:
    """Fill in what the caller has told, and the consents: the agent answers for these."""
    told = take_from_call(scenario, state)
    if told:
        yield Do("fill", told)
    consents = {each.name: "yes" for each in view.fields if each.kind == "consent"}
    if consents:
        yield Do("fill", consents)


def _right_values(
    view: ActionView, asked: DoesCheck | None, scenario: Scenario, state: State
) -> Iterator[Command]:
    wanted = {} if asked is None else asked.values
    values: dict[str, str] = {}
    for field in view.fields:
        right = wanted.get(field.name) or _right_value(view.name, field, scenario)
        if right is not None:
            values[field.name] = render_text(right, scenario, {})
    if view.name == "keypad":
        untold = (each.value for each in view.fields[0].options if each.value not in state.details)
        yield from (Do("keypad", {"detail": each}) for each in untold)
    else:
        yield Do(view.name, values)


def _right_value(action: str, field: FieldRule, scenario: Scenario) -> str | None:
    listed = scenario.call.desk.get(action)
    own = listed.fields.get(field.name) if listed else None
    if own is not None:
        if own.right is not None:
            return own.right
        if any(each.right for each in own.choices.values()):
            return next(value for value, each in own.choices.items() if each.right)
    if field.required and field.options:
        return field.options[0].value
    return None


# --- what not to say and do ----------------------------------------------------------------------


def near_lines(ids: Iterable[str], scenario: Scenario) -> Iterator[Command]:
    """Give the near misses of what these ids mean: what sounds like it, and does not say it."""
    for says in _meanings(ids, scenario):
        yield from _say_all(says.near, scenario)


def wrong_lines(ids: Iterable[str], scenario: Scenario) -> Iterator[Command]:
    """Give the contrary of what these ids mean, or the same with a false figure."""
    for says in _meanings(ids, scenario):
        yield from _say_all(says.wrong, scenario)


def _meanings(ids: Iterable[str], scenario: Scenario) -> Iterator[Says]:
    known = meanings_of(scenario)
    return (known[id] for id in ids if id in known)


def harmful_lines(scenario: Scenario) -> Iterator[Command]:
    """Give what no agent should say in this call: broken rules, and what is wrong in it."""
    checks = [(id, each.check) for id, each in scenario.criteria.items()]
    part = scenario.call.part
    auto_fails = scenario.conduct.auto_fails.items()
    checks += [(id, each.check) for id, each in auto_fails if not each.parts or part in each.parts]
    for id, check in checks:
        forbidden = set(prohibitions_of_check(id, check))
        for name, says in meanings_of_check(id, check):
            yield from _say_all(_unwanted(says, name in forbidden), scenario)


def _unwanted(says: Says, is_forbidden: bool) -> list[str]:
    return says.meets if is_forbidden else says.wrong


def sample_replies(
    verdict: Literal["wrong", "absent"], ids: set[str], plan: Plan | None, scenario: Scenario
) -> Iterator[Command]:
    """Give the sample replies to which a person gave this verdict on one of these criteria."""
    for reply in plan.replies if plan is not None else ():
        if ids & set(getattr(reply, verdict)):
            yield from _say_all([reply.says], scenario)


def wrong_actions(right: Do, scenario: Scenario) -> Iterator[Command]:
    """Give a desk action with one of its values replaced by another that the desk offers."""
    listed = scenario.call.desk.get(right.action)
    for name, field in listed.fields.items() if listed else ():
        for value, choice in field.choices.items():
            if not choice.right and right.values.get(name) not in (None, value):
                yield Do(right.action, {**right.values, name: value})


def _say_all(lines: Iterable[str], scenario: Scenario) -> Iterator[Say]:
    return (_say(line, scenario) for line in lines if is_in_script(line, scenario))


def _say(line: str, scenario: Scenario) -> Say:
    return Say(render_text(line, scenario, {}))


def is_in_script(line: str, scenario: Scenario) -> bool:
    """Say whether a line is written as the call is: Hindi examples come in Latin letters too."""
    return scenario.language != "hi" or _DEVANAGARI.search(line) is not None
