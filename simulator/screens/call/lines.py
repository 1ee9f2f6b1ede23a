"""The transcript as data: what was said, and quiet lines for what happened at the desk between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from simulator.call.engine import state_of
from simulator.call.events import (
    ActionDone,
    ActionRefused,
    AgentSaid,
    CallEnded,
    CallerSaid,
    Event,
    Log,
    TimePassed,
)
from simulator.call.state import State, evolve
from simulator.call.wording import word_action, word_message
from simulator.records.wording import list_fields, word_field, word_values
from simulator.scenario.bundle import Scenario
from simulator.texts import Texts
from simulator.texts.formats import format_duration

Kind = Literal["agent", "caller", "done", "refused", "pause", "end"]
LONGEST_VALUE = 80  # characters of a value with its label in a quiet line


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the transcript. `at` is seconds since the phone was picked up."""

    kind: Kind
    text: str
    turn: int
    at: float
    seconds: float = 0.0  # of a pause


def list_lines(
    log: Log, times: Sequence[float], scenario: Scenario, texts: Texts
) -> tuple[Line, ...]:
    """List the lines of a log; `times` says when each of its events happened."""
    lines: list[Line] = []
    for event, at in zip(log, times, strict=True):
        make = _MAKERS.get(type(event))
        if make is None:
            continue
        line = replace(make(event, scenario, texts), at=at)
        if lines and _is_same_pause(lines[-1], line):
            line = _join_pauses(lines.pop(), line, event, texts)
        lines.append(line)
    return tuple(lines)


def time_log(scenario: Scenario, log: Log) -> tuple[float, ...]:
    """Give when each event of a log happened, by the call's own count of seconds."""
    state = state_of(scenario, ())
    times = []
    for event in log:
        times.append(state.clock)
        state = evolve(state, event)
    return tuple(times)


def trace_mood(state: State, log: Iterable[Event]) -> tuple[int, ...]:
    """Give the mood before the first turn and after each; `state` is the one before the log."""
    moods = [state.mood]
    for event in log:
        if isinstance(event, AgentSaid):
            moods.append(state.mood)
        state = evolve(state, event)
        moods[-1] = state.mood
    return tuple(moods)


def show_speech(lines: Sequence[Line], first: int, said: int) -> Iterator[tuple[Line, int]]:
    """Give the lines that are out with how many of their letters are.

    From the line `first` on, what the caller says takes its time, and what follows waits for it.
    """
    for index, line in enumerate(lines):
        if index < first or line.kind != "caller":
            yield line, len(line.text)
            continue
        if said <= 0:
            return
        yield line, min(said, len(line.text))
        if said < len(line.text):
            return
        said -= len(line.text)


def count_letters(lines: Sequence[Line], first: int) -> int:
    """Count the letters the caller says from a line on."""
    return sum(len(line.text) for line in lines[first:] if line.kind == "caller")


def _agent(event: AgentSaid, scenario: Scenario, texts: Texts) -> Line:
    return Line("agent", event.text, event.turn, 0.0)


def _caller(event: CallerSaid, scenario: Scenario, texts: Texts) -> Line:
    return Line("caller", event.text, event.turn, 0.0)


def _done(event: ActionDone, scenario: Scenario, texts: Texts) -> Line:
    said = [_name_action(event.action, event.values, scenario, texts)]
    said += [word_message(each, texts) for each in event.notices]
    return Line("done", " ".join(said), event.turn, 0.0)


def _refused(event: ActionRefused, scenario: Scenario, texts: Texts) -> Line:
    action, reason = word_action(event.action, texts), word_message(event.reason, texts)
    text = texts("talk-refused", action=action, reason=reason)
    return Line("refused", text, event.turn, 0.0)


def _name_action(action: str, values: Mapping[str, str], scenario: Scenario, texts: Texts) -> str:
    named = ", ".join(_name_values(action, values, scenario, texts))
    words = word_action(action, texts)
    if named:
        return texts("talk-done-with", action=words, values=named)
    return texts("talk-done", action=words)


def _name_values(
    action: str, values: Mapping[str, str], scenario: Scenario, texts: Texts
) -> Iterator[str]:
    """Name what was chosen or typed, briefly; a form's fields by their labels alone."""
    if action == "fill":
        rules = list_fields(action, scenario)
        return (word_field(rules.get(name), name, texts) for name in values)
    named = word_values(action, values, scenario, texts)
    return (_shorten(each) for each in named)


def _shorten(words: str) -> str:
    if len(words) <= LONGEST_VALUE:
        return words
    return words[: LONGEST_VALUE - 1].rstrip() + "…"


def _pause(event: TimePassed, scenario: Scenario, texts: Texts) -> Line:
    time = format_duration(event.seconds)
    text = texts("talk-held" if event.on_hold else "talk-silent", time=time)
    return Line("pause", text, event.turn, 0.0, event.seconds)


def _end(event: CallEnded, scenario: Scenario, texts: Texts) -> Line:
    text = texts(f"call-ended-by-{event.by}", caller=scenario.call.caller.name)
    return Line("end", text, event.turn, 0.0)


def _is_same_pause(before: Line, line: Line) -> bool:
    # Two pauses follow each other only where nobody spoke and nothing was done between.
    return before.kind == line.kind == "pause"


def _join_pauses(before: Line, line: Line, event: Event, texts: Texts) -> Line:
    assert isinstance(event, TimePassed)  # _is_same_pause saw to it
    seconds = before.seconds + line.seconds
    text = texts("talk-held" if event.on_hold else "talk-silent", time=format_duration(seconds))
    return replace(before, text=text, seconds=seconds)


_MAKERS: dict[type[Any], Callable[[Any, Scenario, Texts], Line]] = {
    AgentSaid: _agent,
    CallerSaid: _caller,
    ActionDone: _done,
    ActionRefused: _refused,
    TimePassed: _pause,
    CallEnded: _end,
}
