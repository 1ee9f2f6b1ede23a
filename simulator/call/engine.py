"""The running call: `decide` turns a command into events, `LiveCall` keeps the log of them.

Nothing here knows any scenario, clock or file. The same scenario, seed and commands always give
the same events.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from simulator.call.caller import answer_action, answer_silence, answer_words, close_call
from simulator.call.commands import Answer, AskHint, Command, Do, HangUp, Say, Wait
from simulator.call.desk import decide_action
from simulator.call.errors import MalformedCommand, NotAllowedNow
from simulator.call.events import (
    ActionDone,
    AgentSaid,
    Answered,
    CallEnded,
    CallStarted,
    Closed,
    Disclosed,
    Event,
    Heard,
    HintGiven,
    Log,
    NotUnderstood,
    TimePassed,
)
from simulator.call.listener import Ears
from simulator.call.speech import as_heard, speaking_seconds
from simulator.call.state import Phase, State, fold, initial_state
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario

ENGINE = "1"  # goes up when the same commands may give other events
LONGEST_REPLY = 4000  # characters
LONGEST_WAIT = 3600.0  # seconds


def start_call(scenario: Scenario, seed: int) -> CallStarted:
    """Give the event that begins a log."""
    return CallStarted(scenario.call.call, scenario.digest, seed, ENGINE)


def state_of(scenario: Scenario, log: Iterable[Event]) -> State:
    """Fold a log into the state it leads to."""
    first_stage = next(iter(scenario.call.stages))
    caller = scenario.call.caller
    return fold(initial_state(caller.mood, caller.at_rest, first_stage), log)


def decide(scenario: Scenario, state: State, command: Command, ears: Ears) -> tuple[Event, ...]:
    """Say what a command leads to.

    Raises MalformedCommand for a command that cannot be read, NotAllowedNow for one that the
    call's phase does not take.
    """
    if isinstance(command, Answer):
        _need(state, Phase.RINGING)
        return (Answered(),)
    if isinstance(command, Say):
        _need(state, Phase.TALKING)
        return _say(scenario, state, command, ears)
    if isinstance(command, Do):
        return _do(scenario, state, command, ears)
    if isinstance(command, Wait):
        _need(state, Phase.TALKING, Phase.ON_HOLD)
        return _wait(scenario, state, command)
    if isinstance(command, HangUp):
        return _hang_up(scenario, state)
    if isinstance(command, AskHint):
        _need(state, Phase.TALKING, Phase.ON_HOLD)
        return _hint(state)
    raise MalformedCommand("call-unknown-command")


def _need(state: State, *phases: Phase) -> None:
    if state.phase not in phases:
        raise NotAllowedNow(f"call-not-while-{state.phase.value}")


def _say(scenario: Scenario, state: State, command: Say, ears: Ears) -> tuple[Event, ...]:
    text = as_heard(command.text)
    if not text:
        raise MalformedCommand("call-say-something")
    if len(text) > LONGEST_REPLY:
        raise MalformedCommand("call-too-long", {"most": str(LONGEST_REPLY)})
    turn = state.turn + 1
    said: list[Event] = [AgentSaid(turn, text, speaking_seconds(text))]
    said.extend(_understand(scenario, state, text, turn, ears))
    return (*said, *answer_words(scenario, state, said))


def _understand(
    scenario: Scenario, state: State, text: str, turn: int, ears: Ears
) -> Iterable[Event]:
    findings = ears.listen(text)
    heard: set[str] = set(state.heard)
    for id, finding in findings.items():
        yield Heard(turn, id, finding.value.value, finding.start, finding.end)
        if finding.value.value == "met":
            heard.add(id)
        elif "#" in id:
            yield Heard(turn, id.split("#")[0], "wrong", finding.start, finding.end)
    for id in sorted(ears.complete(heard) - ears.complete(state.heard)):
        parts = [each.start for part, each in findings.items() if part.startswith(f"{id}#")]
        yield Heard(turn, id, "met", min(parts, default=0), len(text))
    for name, figure in ears.find_disclosures(text, state.caller_lines):
        yield Disclosed(turn, name, figure.start, figure.end)
    if not findings:
        yield NotUnderstood(turn)


def _do(scenario: Scenario, state: State, command: Do, ears: Ears) -> tuple[Event, ...]:
    if command.action == "finish":
        _need(state, Phase.WRAP_UP)
        return (Closed(state.turn),)
    done = decide_action(scenario, state, command.action, command.values)
    if not any(isinstance(each, ActionDone) for each in done):
        return done
    name = next(each.action for each in done if isinstance(each, ActionDone))
    if state.phase is not Phase.WRAP_UP and ACTIONS[name].heard:
        return (*done, *answer_action(scenario, fold(state, done), name))
    return done


def _wait(scenario: Scenario, state: State, command: Wait) -> tuple[Event, ...]:
    if not 0 < command.seconds <= LONGEST_WAIT:
        raise MalformedCommand("call-wait-bounds", {"most": f"{LONGEST_WAIT:.0f}"})
    passed = TimePassed(state.turn, command.seconds, on_hold=state.phase is Phase.ON_HOLD)
    return (passed, *answer_silence(scenario, fold(state, [passed])))


def _hint(state: State) -> tuple[Event, ...]:
    """A hint that was given before may be read again."""
    return () if state.stage in state.hinted else (HintGiven(state.turn, state.stage),)


def _hang_up(scenario: Scenario, state: State) -> tuple[Event, ...]:
    _need(state, Phase.TALKING, Phase.ON_HOLD, Phase.RINGING)
    return close_call(scenario, state, by="agent")


class Sink(Protocol):
    """Takes the events of one command, before the caller's answer is shown."""

    def __call__(self, from_seq: int, events: tuple[Event, ...]) -> None:
        """Keep the events; `from_seq` is the place of the first in the log."""


class LiveCall:
    """A call being played: a scenario, its log so far, and the state it leads to."""

    def __init__(
        self,
        scenario: Scenario,
        ears: Ears,
        log: Log = (),
        *,
        seed: int = 0,
        sink: Sink | None = None,
    ) -> None:
        """Start a call, or take one up again from its log."""
        self.scenario = scenario
        self._ears = ears
        self._sink = sink
        self.log: Log = log
        self.state = state_of(scenario, log)
        if not log:
            self._keep((start_call(scenario, seed),))

    def send(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command; its events are kept before they are returned.

        Raises the errors of `decide`; then nothing has changed.
        """
        events = decide(self.scenario, self.state, command, self._ears)
        self._keep(events)
        return events

    def _keep(self, events: tuple[Event, ...]) -> None:
        if self._sink is not None:
            self._sink(len(self.log), events)
        self.log = (*self.log, *events)
        self.state = fold(self.state, events)

    @property
    def ended(self) -> bool:
        """Say whether the line is dead."""
        return self.state.phase in (Phase.WRAP_UP, Phase.CLOSED)


def cut_log(log: Log, turn: int) -> Log:
    """Take a log back to the moment before an agent turn, for "what if" and stepping back."""
    for index, event in enumerate(log):
        if isinstance(event, AgentSaid) and event.turn >= turn:
            return log[:index]
        if isinstance(event, CallEnded) and event.turn >= turn:
            return log[:index]
    return log
