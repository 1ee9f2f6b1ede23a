"""The verdicts of a card by the agent's turn whose words decided them."""

from __future__ import annotations

from simulator.call.commands import Do, HangUp
from simulator.grading.marks import marks_by_turn
from simulator.grading.scorecard import grade_call
from tests.library import play

DISPUTE = "us-dispute-late-fee-first"
GREETING = "Thank you for calling Larkspan, this call is recorded. How can I help?"
SORRY = "I'm so sorry, that must be really frustrating."
BLAME = "You should have read your agreement."


def marks(*words):
    call = play(DISPUTE, *words)
    return marks_by_turn(grade_call(call.scenario, call.log))


def ids(graded):
    return {each.id for each in graded}


def test_a_turn_shows_what_it_met():
    found = marks(GREETING, SORRY)
    assert ids(found[1].met) == {"prof-greeting"}
    assert ids(found[2].met) == {"prof-empathy"}
    assert found[1].wrong == found[2].wrong == ()


def test_a_turn_shows_what_it_broke():
    found = marks(GREETING, BLAME)
    assert "prof-respect" in ids(found[2].wrong)
    assert ids(found[1].met) == {"prof-greeting"}


def test_a_turn_that_decided_nothing_is_left_out():
    assert set(marks(GREETING, "One moment.")) == {1}


def test_what_was_never_said_belongs_to_no_turn():
    assert marks(Do("verify"), HangUp()) == {}


def test_turns_come_in_the_order_of_the_call():
    assert list(marks(GREETING, SORRY, BLAME)) == [1, 2, 3]
