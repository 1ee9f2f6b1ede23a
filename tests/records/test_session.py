"""A call that is kept: how it is taken, what its mode forbids, and the way back to a turn."""

from __future__ import annotations

from contextlib import closing

import pytest

from simulator.call.commands import Answer, AskHint, Do, HangUp, Say
from simulator.call.errors import CallError, NotAllowedNow, NotInThisMode
from simulator.call.events import AgentSaid, HintGiven
from simulator.call.mode import Mode
from simulator.call.state import Phase
from simulator.records import Status
from simulator.records.session import (
    begin_session,
    read_events,
    resume_session,
    retake_session,
    step_back,
)
from simulator.records.sqlite import SqliteStore
from tests.library import load_call

CALL = "us-dispute-late-fee-first"
NOW, LATER = "2026-03-20T10:15:00+01:00", "2026-03-20T10:25:00+01:00"
SAID = (
    "Thank you for calling Larkspan, this call is recorded. How can I help?",
    "I'm so sorry, that must be really frustrating.",
    "May I have your full name, date of birth, ZIP code and the last four digits of the card?",
)


@pytest.fixture
def store(tmp_path):
    with closing(SqliteStore(tmp_path / "records.sqlite")) as store:
        store.add_profile("Ann")
        yield store


def begin(store, mode=Mode.PRACTICE, *commands):
    profile = store.profiles()[0].id
    session = begin_session(store, profile, load_call(CALL), seed=3, mode=mode.value, now=NOW)
    for command in (Answer(), *(Say(each) for each in SAID), *commands):
        session.send(command)
    return session


def said(log):
    return [each.text for each in log if isinstance(each, AgentSaid)]


# --- the mode ------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", list(Mode))
def test_a_session_knows_its_mode_and_keeps_it(store, mode):
    session = begin(store, mode)
    row = store.attempt(session.attempt)
    assert session.mode is mode
    assert row.meta.mode == mode.value
    assert resume_session(store, row, load_call(CALL)).mode is mode


@pytest.mark.parametrize("mode", list(Mode))
def test_a_retake_is_taken_as_the_call_was_but_half_a_call_is_no_test(store, mode):
    row = store.attempt(begin(store, mode).attempt)
    again = retake_session(store, row, load_call(CALL), turn=2, now=LATER)
    wanted = Mode.PRACTICE if mode is Mode.TEST else mode
    assert again.mode is wanted
    assert store.attempt(again.attempt).meta.mode == wanted.value
    assert said(again.call.log) == [SAID[0]]


@pytest.mark.parametrize("mode", [Mode.GUIDED, Mode.TEST])
def test_a_hint_that_the_mode_forbids_is_not_kept(store, mode):
    session = begin(store, mode)
    with pytest.raises(NotInThisMode):
        session.send(AskHint())
    assert read_events(store, session.attempt) == session.call.log
    assert session.state.hinted == frozenset()


def test_a_hint_is_kept_where_it_is_allowed(store):
    session = begin(store, Mode.PRACTICE, AskHint())
    assert isinstance(read_events(store, session.attempt)[-1], HintGiven)


# --- the way back --------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [Mode.GUIDED, Mode.PRACTICE])
@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_step_back_is_a_new_attempt_up_to_that_turn(store, mode, turn):
    session = begin(store, mode)
    earlier = step_back(session, turn=turn, now=LATER)
    assert earlier.attempt != session.attempt
    assert earlier.mode is mode
    assert earlier.state.phase is Phase.TALKING
    assert said(earlier.call.log) == list(SAID[: turn - 1])
    assert read_events(store, earlier.attempt) == earlier.call.log
    meta = store.attempt(earlier.attempt).meta
    assert (meta.seed, meta.started_at) == (3, LATER)


def test_the_attempt_that_was_left_is_given_up_with_its_log(store):
    session = begin(store)
    earlier = step_back(session, turn=2, now=LATER)
    assert store.attempt(session.attempt).status is Status.ABANDONED
    assert said(read_events(store, session.attempt)) == list(SAID)
    assert [each.id for each in store.unfinished(store.profiles()[0].id)] == [earlier.attempt]


def test_the_same_words_after_a_step_back_give_the_same_call(store):
    session = begin(store)
    earlier = step_back(session, turn=2, now=LATER)
    for words in SAID[1:]:
        earlier.send(Say(words))
    assert earlier.call.log == session.call.log


def test_a_call_that_has_ended_can_be_taken_back_until_it_is_filed(store):
    session = begin(store, Mode.PRACTICE, HangUp())
    assert step_back(session, turn=3, now=LATER).state.phase is Phase.TALKING
    filed = begin(store, Mode.PRACTICE, HangUp(), Do("finish"))
    with pytest.raises(NotAllowedNow) as caught:
        step_back(filed, turn=3, now=LATER)
    assert not isinstance(caught.value, NotInThisMode)


def test_a_hint_that_has_been_read_still_costs_after_a_step_back(store):
    session = begin(store, Mode.PRACTICE, AskHint())
    earlier = step_back(session, turn=2, now=LATER)
    hints = [each for each in earlier.call.log if isinstance(each, HintGiven)]
    assert [(each.turn, each.stage) for each in hints] == [(1, session.state.stage)]
    assert earlier.state.hinted == session.state.hinted
    assert step_back(earlier, turn=1, now=LATER).state.hinted == session.state.hinted


def test_a_test_has_no_way_back_and_goes_on(store):
    session = begin(store, Mode.TEST)
    with pytest.raises(NotInThisMode):
        step_back(session, turn=2, now=LATER)
    assert store.attempt(session.attempt).status is Status.UNFINISHED
    session.send(HangUp())


@pytest.mark.parametrize("turn", [-1, 0, 4, 99])
def test_there_is_no_way_to_a_turn_that_never_was(store, turn):
    session = begin(store)
    with pytest.raises(CallError) as caught:
        step_back(session, turn=turn, now=LATER)
    assert caught.value.message == "guided-no-such-turn"
    assert len(store.attempts(store.profiles()[0].id)) == 1
