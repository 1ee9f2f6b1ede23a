"""What of the transcript is out: the caller's answer comes letter by letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from simulator.call.events import AgentSaid, Event, Log
from simulator.call.state import State, evolve
from simulator.reports import lines
from simulator.reports.lines import Line, list_lines
from simulator.scenario.bundle import Scenario

__all__ = ["Line", "count_letters", "list_lines", "show_speech", "time_log", "trace_mood"]


def time_log(scenario: Scenario, log: Log) -> tuple[float, ...]:
    """Give when each event of a log happened, by the call's own count of seconds."""
    return lines.time_log(log)


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
