"""The transcript as data: what was said, and quiet lines for what happened at the desk between.

A scenario may be None where the call's file is gone: then values stand as they were typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

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
from simulator.call.wording import word_action, word_message
from simulator.records.wording import list_fields, word_field, word_values
from simulator.texts import Texts
from simulator.texts.formats import format_duration

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

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
    log: Log, times: Sequence[float], scenario: Scenario | None, texts: Texts
) -> tuple[Line, ...]:
    """List the lines of a log; `times` says when each of its events happened."""
    return tuple(line for _, line in place_lines(log, times, scenario, texts))


def place_lines(
    log: Log, times: Sequence[float], scenario: Scenario | None, texts: Texts
) -> tuple[tuple[int, Line], ...]:
    """List the lines of a log, each with the place of its last event."""
    lines: list[tuple[int, Line]] = []
    for index, (event, at) in enumerate(zip(log, times, strict=True)):
        made = word_event(event, scenario, texts)
        if made is None:
            continue
        line = replace(made, at=at)
        if lines and _is_same_pause(lines[-1][1], line):
            line = _join_pauses(lines.pop()[1], line, event, texts)
        lines.append((index, line))
    return tuple(lines)


def word_event(event: Event, scenario: Scenario | None, texts: Texts) -> Line | None:
    """Put one event into a line; None for one that nobody sees."""
    make = _MAKERS.get(type(event))
    return None if make is None else make(event, scenario, texts)


def time_log(log: Log) -> tuple[float, ...]:
    """Give when each event of a log happened, by the call's own count of seconds."""
    times, clock = [], 0.0
    for event in log:
        times.append(clock)
        if isinstance(event, AgentSaid | CallerSaid | TimePassed):
            clock += event.seconds
    return tuple(times)


def _agent(event: AgentSaid, scenario: Scenario | None, texts: Texts) -> Line:
    return Line("agent", event.text, event.turn, 0.0)


def _caller(event: CallerSaid, scenario: Scenario | None, texts: Texts) -> Line:
    return Line("caller", event.text, event.turn, 0.0)


def _done(event: ActionDone, scenario: Scenario | None, texts: Texts) -> Line:
    said = [_name_action(event.action, event.values, scenario, texts)]
    said += [word_message(each, texts) for each in event.notices]
    return Line("done", " ".join(said), event.turn, 0.0)


def _refused(event: ActionRefused, scenario: Scenario | None, texts: Texts) -> Line:
    action, reason = word_action(event.action, texts), word_message(event.reason, texts)
    text = texts("talk-refused", action=action, reason=reason)
    return Line("refused", text, event.turn, 0.0)


def _name_action(
    action: str, values: Mapping[str, str], scenario: Scenario | None, texts: Texts
) -> str:
    named = ", ".join(_name_values(action, values, scenario, texts))
    words = word_action(action, texts)
    if named:
        return texts("talk-done-with", action=words, values=named)
    return texts("talk-done", action=words)


def _name_values(
    action: str, values: Mapping[str, str], scenario: Scenario | None, texts: Texts
) -> Iterator[str]:
    """Name what was chosen or typed, briefly; a form's fields by their labels alone."""
    if action == "fill":
        rules = {} if scenario is None else list_fields(action, scenario)
        return (word_field(rules.get(name), name, texts) for name in values)
    named = word_values(action, values, scenario, texts)
    return (_shorten(each) for each in named)


def _shorten(words: str) -> str:
    if len(words) <= LONGEST_VALUE:
        return words
    return words[: LONGEST_VALUE - 1].rstrip() + "…"


def _pause(event: TimePassed, scenario: Scenario | None, texts: Texts) -> Line:
    time = format_duration(event.seconds)
    text = texts("talk-held" if event.on_hold else "talk-silent", time=time)
    return Line("pause", text, event.turn, 0.0, event.seconds)


def _end(event: CallEnded, scenario: Scenario | None, texts: Texts) -> Line:
    caller = texts("report-caller") if scenario is None else scenario.call.caller.name
    text = texts(f"call-ended-by-{event.by}", caller=caller)
    return Line("end", text, event.turn, 0.0)


def _is_same_pause(before: Line, line: Line) -> bool:
    # Two pauses follow each other only where nobody spoke and nothing was done between.
    return before.kind == line.kind == "pause"


def _join_pauses(before: Line, line: Line, event: Event, texts: Texts) -> Line:
    assert isinstance(event, TimePassed)  # _is_same_pause saw to it
    seconds = before.seconds + line.seconds
    text = texts("talk-held" if event.on_hold else "talk-silent", time=format_duration(seconds))
    return replace(before, text=text, seconds=seconds)


_MAKERS: dict[type[Any], Callable[[Any, Scenario | None, Texts], Line]] = {
    AgentSaid: _agent,
    CallerSaid: _caller,
    ActionDone: _done,
    ActionRefused: _refused,
    TimePassed: _pause,
    CallEnded: _end,
}
