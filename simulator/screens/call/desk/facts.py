"""What the desk's pages show: the state of the call, and what came of the last actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from simulator.call.desk import ActionView, describe_actions
from simulator.call.events import ActionDone, ActionRefused, Log
from simulator.call.state import State
from simulator.call.wording import word_message
from simulator.scenario.bundle import Scenario
from simulator.texts import Texts

DoAction = Callable[[str, Mapping[str, str]], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an action, in words."""

    is_done: bool
    words: str
    fields: Mapping[str, str] = field(default_factory=dict)  # refusals by field


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """All that a page of the desk shows."""

    scenario: Scenario
    state: State
    texts: Texts
    outcomes: Mapping[str, Outcome]
    actions: Mapping[str, ActionView]


def gather_facts(scenario: Scenario, state: State, log: Log, texts: Texts) -> DeskFacts:
    """Gather what the desk shows now."""
    actions = {view.name: view for view in describe_actions(scenario, state)}
    return DeskFacts(scenario, state, texts, find_outcomes(log, state, texts), actions)


def find_outcomes(log: Log, state: State, texts: Texts) -> Mapping[str, Outcome]:
    """Find what last came of each action; a refusal is shown until the agent speaks again."""
    found: dict[str, Outcome] = {}
    for event in log:
        if isinstance(event, ActionDone):
            found[event.action] = _word_done(event, texts)
        elif isinstance(event, ActionRefused) and event.turn == state.turn:
            found[event.action] = _word_refused(event, found.get(event.action), texts)
    return found


def _word_done(event: ActionDone, texts: Texts) -> Outcome:
    said = " ".join(word_message(each, texts) for each in event.notices)
    return Outcome(True, said or texts("talk-outcome-done"))


def _word_refused(event: ActionRefused, before: Outcome | None, texts: Texts) -> Outcome:
    words = word_message(event.reason, texts)
    fields = dict.fromkeys(event.values, words)
    # Several fields of a form are refused one by one.
    earlier = before.fields if before is not None and not before.is_done else {}
    return Outcome(False, words, {**earlier, **fields})
