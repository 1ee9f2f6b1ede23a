"""When a caller's rule holds, how specific it is, and which one wins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from simulator.call.state import State
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Reaction, When


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the caller made of one agent turn: ids met and said wrongly, and repeated questions.

    `starts` is where in the agent's words each id was said.
    """

    met: frozenset[str] = frozenset()
    wrong: frozenset[str] = frozenset()
    asked_again: bool = False
    starts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """A reaction with its full name ("stage.reaction") and the stage it belongs to, if any."""

    name: str
    reaction: Reaction
    stage: str | None = None
    place: int = field(default=0, compare=False)  # in the order of the files


def rules_of(scenario: Scenario) -> tuple[Rule, ...]:
    """List all rules of a scenario: its stages', its anytime ones, then the stock of conduct."""
    return tuple(
        Rule(name, reaction, stage, place)
        for place, (name, reaction, stage) in enumerate(_name_rules(scenario))
    )


def _name_rules(scenario: Scenario) -> Iterator[tuple[str, Reaction, str | None]]:
    for stage, each in scenario.call.stages.items():
        for name, reaction in each.reactions.items():
            yield f"{stage}.{name}", reaction, stage
    for name, reaction in scenario.call.anytime.items():
        yield f"anytime.{name}", reaction, None
    for name, reaction in scenario.conduct.reactions.items():
        yield f"conduct.{name}", reaction, None


def is_identified(scenario: Scenario, state: State) -> bool:
    """Say whether the caller has told every identifier the issuer asks for."""
    return all(detail in state.details for detail in scenario.issuer.identifiers)


def triggers_of(when: When, hearing: Hearing) -> frozenset[str]:
    """Give what of a hearing a rule answers."""
    return frozenset(when.hears) | (
        (frozenset(when.hears_any) & hearing.met) | (frozenset(when.hears_wrong) & hearing.wrong)
    )


def listens(when: When) -> bool:
    """Say whether a rule answers words, rather than a state of the call alone."""
    return bool(when.hears or when.hears_any or when.hears_wrong or when.asked_again is not None)


def holds(when: When, scenario: Scenario, state: State, hearing: Hearing) -> bool:
    """Say whether everything a rule asks for is so."""
    return (
        _hearing_holds(when, hearing)
        and _memory_holds(when, state)
        and _mood_holds(when, state)
        and _counts_hold(when, scenario, state)
        and when.identified in (None, is_identified(scenario, state))
    )


def _hearing_holds(when: When, hearing: Hearing) -> bool:
    return (
        hearing.met.issuperset(when.hears)
        and (not when.hears_any or not hearing.met.isdisjoint(when.hears_any))
        and (not when.hears_wrong or not hearing.wrong.isdisjoint(when.hears_wrong))
        and when.asked_again in (None, hearing.asked_again)
    )


def _memory_holds(when: When, state: State) -> bool:
    return (
        all(id in state.heard for id in when.heard)
        and not any(id in state.heard for id in when.unheard)
        and all(action in state.done for action in when.done)
        and not any(action in state.done for action in when.not_done)
        and all(_desk_value(state, name) == value for name, value in when.desk.items())
        and state.facts.issuperset(when.knows)
        and state.facts.isdisjoint(when.unknown)
        and all(mark in state.marks for mark in when.marked)
        and not any(mark in state.marks for mark in when.unmarked)
    )


def _desk_value(state: State, name: str) -> str | None:
    """Look up "action.field" in what the desk actions left."""
    action, _, field_name = name.rpartition(".")
    return state.desk.get(action, {}).get(field_name)


def _mood_holds(when: When, state: State) -> bool:
    return (when.mood_below is None or state.mood < when.mood_below) and (
        when.mood_above is None or state.mood > when.mood_above
    )


def _counts_hold(when: When, scenario: Scenario, state: State) -> bool:
    patience = scenario.call.caller.patience
    return (
        all(state.heard_times.get(id, 0) >= times for id, times in when.times.items())
        and (not when.stage or state.stage in when.stage)
        and (when.lost_turns is None or state.lost_turns >= when.lost_turns)
        and (when.past_patience is None or state.stalled_turns - patience >= when.past_patience)
        and (when.silence is None or state.silence >= when.silence)
        and (when.held is None or state.held >= when.held)
    )


def specificity(when: When) -> tuple[int, int]:
    """Count what a rule asks for; of two that count the same, the higher thresholds win."""
    lists = (
        when.hears,
        when.hears_wrong,
        when.heard,
        when.unheard,
        when.done,
        when.not_done,
        when.knows,
        when.unknown,
        when.marked,
        when.unmarked,
        when.stage[:1],
        when.hears_any[:1],
    )
    limits = (when.lost_turns, when.past_patience, when.silence, when.held)
    singles = (*limits, when.mood_below, when.mood_above, when.identified, when.asked_again)
    count = (
        sum(map(len, lists))
        + len(when.times)
        + len(when.desk)
        + sum(each is not None for each in singles)
    )
    return count, sum(each or 0 for each in limits) + sum(when.times.values())


def rank(rule: Rule, state: State) -> tuple[bool, tuple[int, int], bool, int]:
    """Order rules: words before states, then the most specific, this stage's, the earlier."""
    when = rule.reaction.when
    return listens(when), specificity(when), rule.stage == state.stage, -rule.place


def is_spent(rule: Rule, reacted: Mapping[str, int]) -> bool:
    """Say whether a rule that may happen once has happened."""
    return not rule.reaction.again and rule.name in reacted
