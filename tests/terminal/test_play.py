"""A call played in plain text, from the ringing phone to the scorecard."""

from __future__ import annotations

import pytest

from simulator.call.events import AgentSaid, TimePassed
from simulator.call.state import Phase
from simulator.records import Status
from simulator.records.session import resume_session
from simulator.terminal.play import play_session

from ..library import load_call, planned_turns
from .scripted import CALL, ENGLISH, ScriptedConsole, begin

GREETING = "Thank you for calling Larkspan, this call is recorded."
GOOD = planned_turns(CALL, "good")
TALK = [line for line in GOOD if line and not line.startswith(("/disposition", "/note"))]


def play(store, *typed):
    console = ScriptedConsole(*typed)
    session = begin(store)
    card = play_session(console, session, ENGLISH)
    return console, session, card


def said(session):
    return [each.text for each in session.call.log if isinstance(each, AgentSaid)]


def test_a_whole_call_is_played_to_its_scorecard(store):
    console, session, card = play(store, "", *TALK, "1", "Credited the fee.")
    assert card.passed
    assert card.ending == "happy_resolve"
    assert store.attempt(session.attempt).status is Status.FINISHED
    assert store.card(session.attempt)["passed"] is True
    assert session.state.desk["disposition"] == {"code": "fee-credited"}
    assert session.state.desk["note"] == {"text": "Credited the fee."}
    for words in ("Goal: ", "The phone is ringing.", "Kevin O'Rourke: ", "Scorecard: ", "Keep: "):
        assert words in console.text
    assert console.is_used_up


def test_the_briefing_comes_before_the_phone_is_picked_up(store):
    console, session, card = play(store)
    assert card is None
    assert session.state.phase is Phase.RINGING
    assert console.text.index("What you may do:") < console.text.index("The phone is ringing.")


def test_a_sentence_picks_up_the_phone_as_well(store):
    _, session, _ = play(store, GREETING)
    assert said(session) == [GREETING]


def test_the_words_just_typed_are_not_repeated_unless_something_was_masked(store):
    console, _, _ = play(store, "", GREETING, "Is it 4111 1111 1111 1111?")
    assert GREETING not in console.text
    assert "2. You: Is it " in console.text
    assert "4111 1111 1111 1111" not in console.text


def test_the_mood_is_told_in_words_when_it_changes(store):
    console, _, _ = play(store, "", GREETING, TALK[1])
    assert "Mood: very angry. You speak first." in console.text
    assert "[Mood: very angry → annoyed]" in console.text


def test_time_passes_only_when_the_trainee_says_so(store):
    _, session, _ = play(store, "", GREETING, "/record", "", "Hm, one moment.", "/wait 7")
    assert [each.seconds for each in session.call.log if isinstance(each, TimePassed)] == [7.0]


def test_looks_and_slips_do_not_reach_the_call(store):
    console, session, _ = play(
        store, "", GREETING, "/recrod", "/record", "/statement", "/terms late fee", "/form", "   "
    )
    assert said(session) == [GREETING]
    assert "Did you mean /record?" in console.text
    assert "Customer record" in console.text


def test_a_refused_action_is_told_with_its_reason(store):
    console, _, _ = play(store, "", "/credit-fee 30")
    assert "The desk refuses: Credit a fee (Amount: $30.00). You do not know yet" in console.text


def test_a_caller_on_hold_does_not_hear_what_is_said(store):
    console, session, _ = play(store, "", GREETING, "/hold 2", "Anyone there?", "/resume")
    assert "(on hold) You: " in console.lines
    assert "The caller is on hold and cannot hear you." in console.text
    assert said(session) == [GREETING]


@pytest.mark.parametrize("key", [EOFError, "/quit"])
def test_leaving_keeps_the_call_for_later(store, key):
    console, session, card = play(store, "", GREETING, key)
    assert card is None
    assert "The call is kept." in console.text
    assert [row.id for row in store.unfinished(store.profiles()[0].id)] == [session.attempt]


@pytest.mark.parametrize(
    ("typed", "is_left"),
    [(("y",), True), (("",), False), ((KeyboardInterrupt,), True), ((EOFError,), True)],
)
def test_the_stop_key_asks_before_it_leaves(store, typed, is_left):
    console, session, _ = play(store, "", KeyboardInterrupt, *typed, GREETING, "/quit")
    assert any("Stop here?" in line for line in console.lines)
    assert said(session) == ([] if is_left else [GREETING])


def test_a_resumed_call_shows_what_was_said_and_goes_on(store):
    _, session, _ = play(store, "", *TALK[:5], "/quit")
    row = store.attempt(session.attempt)
    resumed = resume_session(store, row, load_call(CALL))
    console = ScriptedConsole(*TALK[5:], "1", "")
    card = play_session(console, resumed, ENGLISH)
    assert card.passed
    assert f"1. You: {TALK[0]}" in console.text
    assert "You are back in the call" in console.text
    assert "The phone is ringing." not in console.text


def test_a_call_left_and_resumed_at_any_line_ends_as_one_in_one_go(store):
    _, _, whole = play(store, "", *TALK, "1", "")
    for cut in range(len(TALK) + 1):
        _, session, _ = play(store, "", *TALK[:cut], EOFError)
        resumed = resume_session(store, store.attempt(session.attempt), load_call(CALL))
        card = play_session(ScriptedConsole(*TALK[cut:], "1", ""), resumed, ENGLISH)
        assert card == whole, f"left before line {cut}"


# --- wrap-up -----------------------------------------------------------------------------------


def test_disposition_and_note_may_be_left_out(store):
    _, session, card = play(store, "", GREETING, "/hang-up", "", "")
    assert card is not None
    assert "disposition" not in session.state.done
    assert "note" not in session.state.done


@pytest.mark.parametrize("typed", ["4", "४", "incomplete", "/disposition incomplete"])
def test_a_disposition_is_chosen_by_number_code_or_command(store, typed):
    _, session, _ = play(store, "", "/hang-up", typed, "")
    assert session.state.desk["disposition"] == {"code": "incomplete"}


@pytest.mark.parametrize("typed", ["0", "5", "99999999999", "-1", "nonsense"])
def test_a_disposition_that_is_not_in_the_list_is_asked_for_again(store, typed):
    console, session, card = play(store, "", "/hang-up", typed, "4", "")
    assert session.state.desk["disposition"] == {"code": "incomplete"}
    assert console.text.count("Disposition (number, or Enter for none)") == 2
    assert card is not None


def test_a_call_left_in_wrap_up_comes_back_to_it(store):
    _, session, card = play(store, "", GREETING, "/hang-up", "4", EOFError)
    assert card is None
    resumed = resume_session(store, store.attempt(session.attempt), load_call(CALL))
    console = ScriptedConsole("A note.")
    assert play_session(console, resumed, ENGLISH) is not None
    assert "Disposition (number" not in console.text
    assert resumed.state.desk["note"] == {"text": "A note."}


def test_a_closed_call_without_a_card_gets_its_card(store):
    _, session, card = play(store, "", "/hang-up", "", "/do finish")
    assert card is not None
    assert session.state.phase is Phase.CLOSED
