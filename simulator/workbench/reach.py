"""What a call can come to: which reactions can ever happen, and what they bring about.

An over-estimate on purpose: whatever the words of an agent can bring about is taken as possible,
so what is said to be out of reach is out of reach. Time, chance and order are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from simulator.call.rules import Rule, rules_of
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.checks.names import OPENING_MARK
from simulator.scenario.models import Ending, Reaction, When

LOWEST, HIGHEST = -5, 5  # of a mood


@dataclass
class Reach:
    """What can be so at some point of the call. Grows until nothing more can."""

    rules: set[str] = field(default_factory=set)  # by full name: "stage.reaction"
    marks: set[str] = field(default_factory=lambda: {OPENING_MARK})
    facts: set[str] = field(default_factory=set)
    stages: set[str] = field(default_factory=set)
    actions: set[str] = field(default_factory=set)
    endings: set[str] = field(default_factory=set)  # those reached by name
    lowest: int = 0
    highest: int = 0


def explore(scenario: Scenario) -> Reach:
    """Find everything that can happen in a call."""
    call = scenario.call
    reach = Reach(lowest=call.caller.mood, highest=call.caller.mood)
    reach.stages.update(list(call.stages)[:1])
    reach.actions.update(_possible_actions(scenario))
    rules = rules_of(scenario)
    while found := [
        each
        for each in rules
        if each.name not in reach.rules and can_hold(each.reaction.when, scenario, reach)
    ]:
        for rule in found:
            reach.rules.add(rule.name)
            _take_in(rule.reaction, reach)
        _move_moods([each for each in rules if each.name in reach.rules], scenario, reach)
    return reach


def granting(reach: Reach, rules: list[Rule]) -> Reach:
    """Give what would be in reach if these rules could happen too."""
    granted = deepcopy(reach)
    for rule in rules:
        _take_in(rule.reaction, granted)
    return granted


def can_hold(when: When, scenario: Scenario, reach: Reach) -> bool:
    """Say whether a rule can hold at some point, as far as is known."""
    return (
        not contradicts_itself(when)
        and reach.marks.issuperset(when.marked)
        and reach.facts.issuperset(when.knows)
        and reach.actions.issuperset(when.done)
        and all(_can_leave(name, value, scenario, reach) for name, value in when.desk.items())
        and (not when.stage or not reach.stages.isdisjoint(when.stage))
        and (when.mood_above is None or reach.highest > when.mood_above)
        and (when.mood_below is None or reach.lowest < when.mood_below)
        and (when.identified is not True or _can_identify(scenario))
    )


def contradicts_itself(when: When) -> bool:
    """Say whether a rule asks for a thing and its contrary."""
    now = {*when.hears, *when.heard}
    room = (HIGHEST + 1 if when.mood_below is None else when.mood_below) - (
        LOWEST - 1 if when.mood_above is None else when.mood_above
    )
    return bool(
        now & set(when.unheard)
        or set(when.marked) & set(when.unmarked)
        or set(when.knows) & set(when.unknown)
        or set(when.done) & set(when.not_done)
        or room < 2  # no whole mood lies between the two
    )


def _possible_actions(scenario: Scenario) -> Iterator[str]:
    """Give the desk actions that can be done: the call's own, unless refused, and everybody's."""
    yield from (name for name, each in scenario.call.desk.items() if each.refuse is None)
    yield from (name for name, each in ACTIONS.items() if each.given)


def _can_leave(name: str, value: str, scenario: Scenario, reach: Reach) -> bool:
    """Say whether a desk action can leave this value; where the call has choices, only those."""
    action, _, field_name = name.rpartition(".")
    if action not in reach.actions:
        return False
    listed = scenario.call.desk.get(action)
    choices = listed.fields[field_name].choices if listed and field_name in listed.fields else {}
    return not choices or value in choices


def _can_identify(scenario: Scenario) -> bool:
    return set(scenario.issuer.identifiers) <= set(scenario.call.caller.details)


def _take_in(reaction: Reaction, reach: Reach) -> None:
    reach.marks.update(reaction.marks)
    reach.facts.update(reaction.reveals)
    if reaction.goes:
        reach.stages.add(reaction.goes)
    if reaction.ends:
        reach.endings.add(reaction.ends)


def _move_moods(rules: list[Rule], scenario: Scenario, reach: Reach) -> None:
    """Let the moods go as far as the reactions can carry them."""
    up, down = 0, 0
    for each in (rule.reaction for rule in rules):
        times = HIGHEST - LOWEST if each.again else 1
        up += max(each.mood, 0) * times
        down += min(each.mood, 0) * times
    reach.highest = min(HIGHEST, scenario.call.caller.mood + up)
    reach.lowest = max(LOWEST, scenario.call.caller.mood + down)


def can_end(id: str, ending: Ending, scenario: Scenario, reach: Reach) -> bool:
    """Say whether a call can end with an ending: by name, or because its rule holds."""
    if id in reach.endings:
        return True
    return ending.when is not None and can_hold(ending.when, scenario, reach)
