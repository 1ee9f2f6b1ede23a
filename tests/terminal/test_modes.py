"""Guided, practice and test in plain text: choices and their reasons, hints, the way back."""

from __future__ import annotations

import pytest

from simulator.call.commands import Say
from simulator.call.events import AgentSaid, HintGiven
from simulator.guided import offer_choices
from simulator.records import Status
from simulator.records.session import read_events
from simulator.records.store import AttemptId
from simulator.terminal.attempts import describe_past
from simulator.terminal.play import play_session, play_trial
from simulator.workbench.trial import Trial

from ..guided.walk import plan_of, take_best
from ..library import load_call
from .scripted import CALL, ENGLISH, NOW, ScriptedConsole, begin, make_place

GREETING = "Thank you for calling Larkspan, this call is recorded."
SORRY = "I'm so sorry, that must be really frustrating."


def play(store, *typed, mode="practice", plan=None):
    console = ScriptedConsole(*typed)
    session = begin(store, mode=mode)
    card = play_session(console, session, ENGLISH, plan=plan, now=lambda: NOW)
    return console, session, card


def newest(store):
    return store.attempts(store.profiles()[0].id)[0]


def said(log):
    return [each.text for each in log if isinstance(each, AgentSaid)]


# --- guided --------------------------------------------------------------------------------------


class GuidedConsole(ScriptedConsole):
    """Picks one of the choices as soon as it is asked to."""

    def __init__(self, pick):
        super().__init__("")
        self._pick = pick
        self.session = None

    def ask(self, prompt):
        if prompt != ENGLISH("guided-pick"):
            return super().ask(prompt) if self._typed else ""
        plan = plan_of(CALL)
        choices = offer_choices(load_call(CALL), plan, self.session.call.log)
        self.lines.append(prompt)
        return str(choices.index(self._pick(choices, 0)) + 1)


def play_guided(store, pick):
    console = GuidedConsole(pick)
    console.session = begin(store, mode="guided")
    card = play_session(console, console.session, ENGLISH, plan=plan_of(CALL))
    return console, card


def test_a_guided_call_is_chosen_to_its_scorecard(store):
    console, card = play_guided(store, take_best)
    assert card.passed
    assert card.ending == "happy_resolve"
    assert "Taken as: Guided" in console.lines
    assert "Rounds the call off." in console.text
    assert "At the desk: Credit a fee (Amount: $30.00)" in console.text


def test_the_choices_are_numbered_and_the_reasons_come_after_the_choice(store):
    console, session, _ = play(store, "", "1", mode="guided", plan=plan_of(CALL))
    choices = offer_choices(load_call(CALL), plan_of(CALL), session.call.log[:2])
    text = console.text
    asked = text.index("What do you do now?")
    for number, choice in enumerate(choices, 1):
        if isinstance(choice.command, Say):
            assert f"  {number}. {choice.command.text}" in console.lines
    told = text.index("What each of them does")
    assert asked < told < text.index("Kevin O'Rourke: ")
    after = console.lines[console.lines.index("What each of them does") + 1 :]
    lines = [line for line in after if line.startswith("  ") and line[2].isdigit()][: len(choices)]
    best = next(place for place, each in enumerate(choices) if each.is_best)
    assert "Your choice" in lines[0]
    assert [("The best of these" in line) for line in lines] == [
        place == best for place in range(len(choices))
    ]
    assert "Earns: Greets the caller" in lines[best]


def test_what_is_no_choice_is_not_said_to_the_caller(store):
    console, session, _ = play(store, "", "Hello there", "7", mode="guided", plan=plan_of(CALL))
    assert said(session.call.log) == []
    assert console.text.count("Type a number from 1 to ") == 2


def test_the_desk_can_be_looked_at_between_choices(store):
    console, _, _ = play(store, "", "/record", "1", mode="guided", plan=plan_of(CALL))
    assert console.text.count("What do you do now?") == 2
    assert "Customer record" in console.text


def test_a_guided_call_without_a_plan_still_offers_something(store):
    console, _, _ = play(store, "", "1", mode="guided")
    assert "What each of them does" in console.text


def test_a_guided_call_has_no_other_hints(store):
    console, session, _ = play(store, "", "/hint", mode="guided", plan=plan_of(CALL))
    assert "the choices are your help" in console.text
    assert session.state.hinted == frozenset()


# --- hints ---------------------------------------------------------------------------------------


def test_a_hint_says_what_it_costs_and_is_kept(store):
    console, session, _ = play(store, "", GREETING, "/hint", "/hint")
    hints = [each for each in read_events(store, session.attempt) if isinstance(each, HintGiven)]
    assert len(hints) == 1
    assert console.text.count("Hint: ") == 2
    assert console.text.count("This hint costs 5 points of every score.") == 1
    assert console.text.count("it costs nothing more") == 1


def test_there_is_no_hint_in_a_test(store):
    console, session, _ = play(store, "", GREETING, "/hint", mode="test")
    assert "There are no hints in a test." in console.lines
    assert "Hint: " not in console.text
    assert session.state.hinted == frozenset()


def test_the_scorecard_says_how_the_call_was_taken_and_what_hints_cost(store):
    console, session, card = play(store, "", GREETING, "/hint", "/hang-up", "", "")
    assert card.hints == 1
    assert "Taken as: Practice" in console.lines[console.lines.index(scorecard(console)) :]
    assert "One hint: 5 points off every score" in console.lines
    past = describe_past(store, session.attempt, make_place(console, store).library, ENGLISH)
    assert "One hint: 5 points off every score" in past
    assert any("Hint: " in line for line in past)


def test_a_scorecard_without_hints_does_not_speak_of_them(store):
    console, _, _ = play(store, "", GREETING, "/hang-up", "", "", mode="test")
    assert "Taken as: Test" in console.lines
    assert "hint" not in console.text[console.text.index("Scorecard: ") :]


def scorecard(console):
    return next(line for line in console.lines if line.startswith("Scorecard: "))


# --- the way back --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "kept", "told"),
    [
        ("/back", [GREETING], "You are back before turn 2."),
        ("/back 2", [GREETING], "You are back before turn 2."),
        ("/back 1", [], "You are back at the start of the call."),
    ],
)
def test_a_trainee_steps_back_to_a_turn_and_goes_on(store, typed, kept, told):
    console, session, _ = play(store, "", GREETING, SORRY, typed, "Let me look into that.", "/quit")
    assert told in console.lines
    assert newest(store).id != session.attempt
    assert store.attempt(session.attempt).status is Status.ABANDONED
    assert said(read_events(store, newest(store).id)) == [*kept, "Let me look into that."]


def test_a_step_back_repeats_what_the_caller_said_last(store):
    console, _, _ = play(store, "", GREETING, SORRY, "/back 2", "/quit")
    opening = next(line for line in console.lines if line.startswith("   Kevin O'Rourke: "))
    assert console.lines.count(opening) == 2


def test_a_call_that_is_over_can_still_be_taken_back(store):
    typed = ("", GREETING, "/hang-up", "/back 1", SORRY, "/hang-up", "", "")
    console, _, card = play(store, *typed)
    assert card is not None
    assert said(read_events(store, newest(store).id)) == [SORRY]
    assert console.is_used_up


def test_a_call_that_was_stepped_back_in_ends_with_its_own_scorecard(store):
    _, session, card = play(store, "", GREETING, SORRY, "/back 1", GREETING, "/hang-up", "", "")
    assert card is not None
    assert newest(store).status is Status.FINISHED
    assert store.card(newest(store).id)["metrics"]["agent_turns"] == 1
    assert store.card(session.attempt) is None


@pytest.mark.parametrize("typed", ["/back 5", "/back"])
def test_there_is_no_way_back_to_a_turn_that_never_was(store, typed):
    console, session, _ = play(store, "", typed)
    assert "to go back to." in console.text
    assert newest(store).id == session.attempt == AttemptId(1)


def test_there_is_no_way_back_in_a_test(store):
    console, session, _ = play(store, "", GREETING, "/back 1", SORRY, mode="test")
    assert "There is no way back in a test." in console.lines
    assert said(session.call.log) == [GREETING, SORRY]


def test_a_guided_trainee_may_choose_again(store):
    console, _, _ = play(store, "", "1", "/back 1", "2", "/quit", mode="guided", plan=plan_of(CALL))
    assert "You are back at the start of the call." in console.lines
    assert newest(store).meta.mode == "guided"


# --- help ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "hint", "back"),
    [("guided", False, True), ("practice", True, True), ("test", False, False)],
)
def test_help_names_what_there_is_in_this_mode(store, mode, hint, back):
    console, _, _ = play(store, "", "/help", mode=mode, plan=plan_of(CALL))
    assert ("  /hint – " in console.text) is hint
    assert ("  /back 3 – " in console.text) is back
    assert "/quit – stop here; the call is kept for later" in console.text
    assert ("Type the number of a choice." in console.text) is (mode == "guided")


def test_help_of_a_call_that_is_tried_does_not_say_that_it_is_kept():
    console = ScriptedConsole("", GREETING, "/help", "/back 1", "/hint", "/quit")
    play_trial(console, Trial(load_call(CALL), 0), ENGLISH, has_begun=False)
    assert "the call is kept for later" not in console.text
    assert "/quit – stop here; a call that is tried is not kept" in console.text
    assert "/back" not in console.text.replace("There is no way back here.", "")
    assert "There is no way back here." in console.lines
    assert "Hint: " in console.text
