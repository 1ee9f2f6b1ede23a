"""The measures of a call, from its log alone."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.call.events import (
    AgentSaid,
    CallEnded,
    CallerSaid,
    Event,
    MoodMoved,
    TimePassed,
)
from simulator.grading.verdicts import Metrics


def measure_call(log: Sequence[Event], mood: int) -> Metrics:
    """Measure a call; `mood` is the caller's at the start. Times in seconds, up to hang-up."""
    ended = next((i for i, each in enumerate(log) if isinstance(each, CallEnded)), len(log))
    talk = log[:ended]
    agent = [each for each in talk if isinstance(each, AgentSaid)]
    caller = [each for each in talk if isinstance(each, CallerSaid)]
    spoken, answered = _sum(agent), _sum(caller)
    passed = [each for each in talk if isinstance(each, TimePassed)]
    hold = sum(each.seconds for each in passed if each.on_hold)
    silence = sum(each.seconds for each in passed if not each.on_hold)
    moods = [mood, *(each.mood for each in log if isinstance(each, MoodMoved))]
    return Metrics(
        handle_time=round(spoken + answered + hold + silence, 1),
        hold_time=round(hold, 1),
        silence=round(silence, 1),
        talk_ratio=round(spoken / (spoken + answered), 3) if spoken + answered else 0.0,
        agent_turns=len(agent),
        caller_turns=len(caller),
        mood_start=mood,
        mood_end=moods[-1],
        mood_low=min(moods),
    )


def _sum(lines: Sequence[AgentSaid] | Sequence[CallerSaid]) -> float:
    return sum(each.seconds for each in lines)
