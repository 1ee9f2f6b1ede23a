"""A call that is kept: every event is in the store before the caller's answer is shown."""

from __future__ import annotations

from dataclasses import replace

from simulator.call.commands import Command
from simulator.call.engine import ENGINE, LiveCall, cut_log, state_of
from simulator.call.errors import NotAllowedNow
from simulator.call.events import (
    CallStarted,
    Event,
    HintGiven,
    Log,
    dump_event,
    load_event,
)
from simulator.call.mode import Mode, check_command, check_step_back, read_mode
from simulator.call.state import Phase, State
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Scorecard
from simulator.records.cards import dump_card
from simulator.records.store import AttemptId, AttemptMeta, AttemptRow, ProfileId, Store
from simulator.scenario.bundle import Scenario


class Session:
    """One attempt at a call, from the ringing phone to its scorecard."""

    def __init__(
        self,
        store: Store,
        attempt: AttemptId,
        scenario: Scenario,
        log: Log,
        seed: int,
        mode: Mode = Mode.PRACTICE,
    ) -> None:
        """Take up an attempt; use `begin_session` or `resume_session`."""
        self.store = store
        self.attempt = attempt
        self.scenario = scenario
        self.mode = mode
        self.call = LiveCall(scenario, listener_for(scenario), log, seed=seed, sink=self._keep)

    def _keep(self, from_seq: int, events: tuple[Event, ...]) -> None:
        self.store.append(self.attempt, from_seq, [dump_event(each) for each in events])

    @property
    def state(self) -> State:
        """Give the state of the call."""
        return self.call.state

    def send(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command.

        Raises CallError, of it NotInThisMode where the mode forbids it, and StoreError when it
        could not be kept.
        """
        check_command(self.mode, command)
        return self.call.send(command)

    def finish(self) -> Scorecard:
        """Grade the call and file its card. The call has to be closed."""
        if self.state.phase is not Phase.CLOSED:
            raise ValueError("the call is not closed yet")
        card = grade_call(self.scenario, self.call.log)
        self.store.finish(self.attempt, dump_card(card))
        return card


def begin_session(
    store: Store, profile: ProfileId, scenario: Scenario, *, seed: int, mode: str, now: str
) -> Session:
    """Begin an attempt. `now` is ISO 8601 with its offset."""
    attempt = store.begin_attempt(_meta(profile, scenario, seed, mode, now))
    return Session(store, attempt, scenario, (), seed, read_mode(mode))


def resume_session(store: Store, row: AttemptRow, scenario: Scenario) -> Session:
    """Take an unfinished attempt up at its last turn."""
    log = read_events(store, row.id)
    return Session(store, row.id, scenario, log, row.meta.seed, read_mode(row.meta.mode))


def retake_session(
    store: Store, row: AttemptRow, scenario: Scenario, *, turn: int, now: str
) -> Session:
    """Begin a new attempt that shares an old one's log up to, and without, an agent turn.

    Where that was a test, the new one is practice: nobody is tested on half a call.
    """
    mode = read_mode(row.meta.mode)
    mode = Mode.PRACTICE if mode is Mode.TEST else mode
    log = cut_log(read_events(store, row.id), turn)
    return _begin_from(store, row, scenario, log, mode, now)


def step_back(session: Session, *, turn: int, now: str) -> Session:
    """Take a call back to the moment before an agent turn, in a new attempt; give the old one up.

    Hints that were given later stay given: they have been read. Raises NotInThisMode in a test,
    NotAllowedNow where there is no such turn or the call is filed, and StoreError.
    """
    check_step_back(session.mode)
    if session.state.phase is Phase.CLOSED:
        raise NotAllowedNow("call-not-while-closed")
    if not 1 <= turn <= session.state.turn:
        raise NotAllowedNow("guided-no-such-turn", {"turn": str(turn)})
    log = _keep_hints(session, cut_log(session.call.log, turn))
    row = session.store.attempt(session.attempt)
    earlier = _begin_from(session.store, row, session.scenario, log, session.mode, now)
    session.store.discard(session.attempt)
    return earlier


def _keep_hints(session: Session, log: Log) -> Log:
    """Put the hints that were given after the end of a cut log at its end."""
    turn = state_of(session.scenario, log).turn
    later = session.call.log[len(log) :]
    return (*log, *(replace(each, turn=turn) for each in later if isinstance(each, HintGiven)))


def _begin_from(
    store: Store, row: AttemptRow, scenario: Scenario, log: Log, mode: Mode, now: str
) -> Session:
    """Begin a new attempt of the same trainee at the same call, with a log to go on from."""
    meta = _meta(row.meta.profile, scenario, row.meta.seed, mode.value, now)
    attempt = store.begin_attempt(meta)
    store.append(attempt, 0, [dump_event(each) for each in log])
    return Session(store, attempt, scenario, log, row.meta.seed, mode)


def read_events(store: Store, attempt: AttemptId) -> Log:
    """Read an attempt's log as events."""
    return tuple(load_event(each) for each in store.read_log(attempt))


def has_changed(scenario: Scenario, log: Log) -> bool:
    """Say whether the scenario's files are not those the call was begun with."""
    started = next((each for each in log if isinstance(each, CallStarted)), None)
    return started is not None and started.scenario_hash != scenario.digest


def _meta(profile: ProfileId, scenario: Scenario, seed: int, mode: str, now: str) -> AttemptMeta:
    return AttemptMeta(
        profile=profile,
        scenario=scenario.call.call,
        scenario_path=str(scenario.path),
        scenario_digest=scenario.digest,
        title=scenario.call.title,
        caller=scenario.call.caller.name,
        locale=scenario.call.locale,
        seed=seed,
        mode=mode,
        engine=ENGINE,
        started_at=now,
        product_digest=scenario.product_digest,
    )
