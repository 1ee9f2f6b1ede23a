"""The state of a call, as a fold of its events.

`evolve` is the only way a state changes; `fold` runs it over a log. Resume, replay and "what if"
are all this fold over a longer or a shorter log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from simulator.call.events import (
    ActionDone,
    ActionRefused,
    AgentSaid,
    Answered,
    CallEnded,
    CallerSaid,
    CallStarted,
    Closed,
    DetailGiven,
    Disclosed,
    Event,
    FactRevealed,
    Heard,
    HintGiven,
    MoodMoved,
    NotUnderstood,
    Reacted,
    StageEntered,
    TimePassed,
)


class Phase(Enum):
    """Where a call stands, and with it which commands it takes."""

    RINGING = "ringing"  # takes Answer
    TALKING = "talking"  # takes Say, Do, Wait, HangUp
    ON_HOLD = "on-hold"  # the caller hears music: takes Wait, HangUp and Do, resume among them
    WRAP_UP = "wrap-up"  # the line is dead: takes Do for what is done after a call
    CLOSED = "closed"  # filed: takes nothing


@dataclass(frozen=True, slots=True)
class State:
    """Everything that a call's next answer depends on, besides its scenario."""

    scenario: str = ""
    seed: int = 0
    phase: Phase = Phase.RINGING
    turn: int = 0  # agent turns so far
    stage: str = ""
    mood: int = 0
    look: str = "neutral"
    heard: Mapping[str, int] = field(default_factory=dict)  # id: turn first met
    heard_times: Mapping[str, int] = field(default_factory=dict)  # id: turns it was met in
    heard_wrong: Mapping[str, int] = field(default_factory=dict)  # id: turn first said wrongly
    marks: Mapping[str, int] = field(default_factory=dict)  # mark: turn first set
    reacted: Mapping[str, int] = field(default_factory=dict)  # rule: times fired
    facts: frozenset[str] = frozenset()
    details: Mapping[str, int] = field(default_factory=dict)  # detail: turn it was told
    disclosed: Mapping[str, int] = field(default_factory=dict)  # figure: turn first disclosed
    done: Mapping[str, int] = field(default_factory=dict)  # action: turn first done
    desk: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # action: last values
    form: Mapping[str, str] = field(default_factory=dict)  # application field: value on the form
    hinted: frozenset[str] = frozenset()  # stages whose hint was given
    caller_lines: tuple[str, ...] = ()
    lost_turns: int = 0  # turns in a row that were not understood
    stalled_turns: int = 0  # turns in a row without anything newly understood
    silence: float = 0.0  # seconds since anybody spoke
    held: float = 0.0  # seconds of the present hold
    clock: float = 0.0  # seconds since the phone was picked up
    ending: str | None = None
    ended_by: str | None = None


def initial_state(mood: int, look: str, stage: str) -> State:
    """Make the state before the first event: the phone has not rung yet."""
    return State(mood=mood, look=look, stage=stage)


def fold(state: State, events: Iterable[Event]) -> State:
    """Run `evolve` over events, in order."""
    for event in events:
        state = evolve(state, event)
    return state


def evolve(state: State, event: Event) -> State:
    """Apply one event. Never fails: an event says what already happened."""
    return _EVOLVERS[type(event)](state, event)


def _first(known: Mapping[str, int], key: str, turn: int) -> Mapping[str, int]:
    return known if key in known else {**known, key: turn}


def _count(known: Mapping[str, int], key: str) -> Mapping[str, int]:
    return {**known, key: known.get(key, 0) + 1}


def _started(state: State, event: CallStarted) -> State:
    return replace(state, scenario=event.scenario, seed=event.seed)


def _answered(state: State, event: Answered) -> State:
    return replace(state, phase=Phase.TALKING)


def _agent_said(state: State, event: AgentSaid) -> State:
    return replace(
        state,
        turn=event.turn,
        silence=0.0,
        clock=state.clock + event.seconds,
        lost_turns=0,
        stalled_turns=state.stalled_turns + 1,
    )


def _heard(state: State, event: Heard) -> State:
    if event.verdict == "wrong":
        return replace(state, heard_wrong=_first(state.heard_wrong, event.id, event.turn))
    is_new = event.id not in state.heard
    return replace(
        state,
        heard=_first(state.heard, event.id, event.turn),
        heard_times=_count(state.heard_times, event.id),
        stalled_turns=0 if is_new else state.stalled_turns,
    )


def _disclosed(state: State, event: Disclosed) -> State:
    return replace(state, disclosed=_first(state.disclosed, event.figure, event.turn))


def _not_understood(state: State, event: NotUnderstood) -> State:
    return replace(state, lost_turns=state.lost_turns + 1)


def _reacted(state: State, event: Reacted) -> State:
    marks = state.marks
    for mark in event.marks:
        marks = _first(marks, mark, event.turn)
    return replace(state, reacted=_count(state.reacted, event.rule), marks=marks)


def _caller_said(state: State, event: CallerSaid) -> State:
    return replace(
        state,
        caller_lines=(*state.caller_lines, event.text),
        look=event.look,
        silence=0.0,
        clock=state.clock + event.seconds,
    )


def _mood_moved(state: State, event: MoodMoved) -> State:
    return replace(state, mood=event.mood)


def _fact_revealed(state: State, event: FactRevealed) -> State:
    return replace(state, facts=state.facts | {event.fact})


def _detail_given(state: State, event: DetailGiven) -> State:
    return replace(state, details=_first(state.details, event.detail, event.turn))


def _stage_entered(state: State, event: StageEntered) -> State:
    return replace(state, stage=event.stage)


def _action_done(state: State, event: ActionDone) -> State:
    state = replace(
        state,
        done=_first(state.done, event.action, event.turn),
        desk={**state.desk, event.action: dict(event.values)},
    )
    if event.action == "hold":
        return replace(state, phase=Phase.ON_HOLD, held=0.0)
    if event.action == "resume":
        return replace(state, phase=Phase.TALKING, silence=0.0, held=0.0)
    if event.action == "fill":
        return replace(state, form={**state.form, **event.values})
    return state


def _action_refused(state: State, event: ActionRefused) -> State:
    return state


def _time_passed(state: State, event: TimePassed) -> State:
    clock = state.clock + event.seconds
    if event.on_hold:
        return replace(state, clock=clock, held=state.held + event.seconds)
    return replace(state, clock=clock, silence=state.silence + event.seconds)


def _hint_given(state: State, event: HintGiven) -> State:
    return replace(state, hinted=state.hinted | {event.stage})


def _ended(state: State, event: CallEnded) -> State:
    return replace(state, phase=Phase.WRAP_UP, ending=event.ending, ended_by=event.by)


def _closed(state: State, event: Closed) -> State:
    return replace(state, phase=Phase.CLOSED)


_EVOLVERS: dict[type[Any], Callable[[State, Any], State]] = {
    CallStarted: _started,
    Answered: _answered,
    AgentSaid: _agent_said,
    Heard: _heard,
    Disclosed: _disclosed,
    NotUnderstood: _not_understood,
    Reacted: _reacted,
    CallerSaid: _caller_said,
    MoodMoved: _mood_moved,
    FactRevealed: _fact_revealed,
    DetailGiven: _detail_given,
    StageEntered: _stage_entered,
    ActionDone: _action_done,
    ActionRefused: _action_refused,
    TimePassed: _time_passed,
    HintGiven: _hint_given,
    CallEnded: _ended,
    Closed: _closed,
}
