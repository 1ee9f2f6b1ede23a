"""The transcript of a call: one line of plain text for each event that a person would notice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from simulator.call.events import (
    ActionDone,
    ActionRefused,
    AgentSaid,
    Answered,
    CallEnded,
    CallerSaid,
    Event,
    HintGiven,
    MoodMoved,
    TimePassed,
)
from simulator.call.wording import word_action, word_message, word_mood
from simulator.records.wording import word_values
from simulator.scenario.bundle import Scenario
from simulator.scenario.rendering import render_text
from simulator.texts import Texts
from simulator.texts.formats import format_duration

INDENT = "   "


def describe_events(events: Iterable[Event], scenario: Scenario, texts: Texts) -> list[str]:
    """Describe events, leaving out those that nobody on the phone would notice."""
    lines: list[str] = []
    for event in events:
        describe = _DESCRIBERS.get(type(event))
        if describe is not None:
            lines.append(describe(event, scenario, texts))
    return lines


def _answered(event: Answered, scenario: Scenario, texts: Texts) -> str:
    return INDENT + texts("terminal-answered")


def _agent_said(event: AgentSaid, scenario: Scenario, texts: Texts) -> str:
    return f"{event.turn}. {texts('terminal-you')}: {event.text}"


def _caller_said(event: CallerSaid, scenario: Scenario, texts: Texts) -> str:
    return f"{INDENT}{scenario.call.caller.name}: {event.text}"


def _mood_moved(event: MoodMoved, scenario: Scenario, texts: Texts) -> str:
    before, after = word_mood(event.before, texts), word_mood(event.mood, texts)
    return f"{INDENT}[{texts('terminal-mood', before=before, after=after)}]"


def _action_done(event: ActionDone, scenario: Scenario, texts: Texts) -> str:
    said = "".join(f" {word_message(each, texts)}" for each in event.notices)
    done = texts(
        "terminal-desk-done", action=_name_action(event.action, event.values, scenario, texts)
    )
    return f"{INDENT}{done}{said}"


def _action_refused(event: ActionRefused, scenario: Scenario, texts: Texts) -> str:
    action = _name_action(event.action, event.values, scenario, texts)
    reason = word_message(event.reason, texts)
    return INDENT + texts("terminal-desk-refused", action=action, reason=reason)


def _name_action(name: str, values: Mapping[str, str], scenario: Scenario, texts: Texts) -> str:
    shown = ", ".join(word_values(name, values, scenario, texts))
    return f"{word_action(name, texts)} ({shown})" if shown else word_action(name, texts)


def _time_passed(event: TimePassed, scenario: Scenario, texts: Texts) -> str:
    time = format_duration(event.seconds)
    return INDENT + texts("terminal-held" if event.on_hold else "terminal-silent", time=time)


def _hint_given(event: HintGiven, scenario: Scenario, texts: Texts) -> str:
    stage = scenario.call.stages.get(event.stage)
    hint = "" if stage is None else render_text(stage.hint, scenario, {})
    return INDENT + texts("guided-hint", hint=hint)


def _call_ended(event: CallEnded, scenario: Scenario, texts: Texts) -> str:
    return INDENT + texts(f"call-ended-by-{event.by}", caller=scenario.call.caller.name)


_DESCRIBERS: dict[type[Any], Callable[[Any, Scenario, Texts], str]] = {
    Answered: _answered,
    AgentSaid: _agent_said,
    CallerSaid: _caller_said,
    MoodMoved: _mood_moved,
    ActionDone: _action_done,
    ActionRefused: _action_refused,
    TimePassed: _time_passed,
    HintGiven: _hint_given,
    CallEnded: _call_ended,
}
