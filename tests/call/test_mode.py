"""The three ways to take a call: what each allows, and what asking for a hint leaves behind."""

from __future__ import annotations

import pytest

from simulator.call.commands import AskHint, Do, HangUp, Say
from simulator.call.engine import state_of
from simulator.call.errors import NotAllowedNow, NotInThisMode
from simulator.call.events import HintGiven, dump_event, load_event
from simulator.call.mode import Mode, check_command, check_step_back, read_mode
from tests.library import load_call, play

DISPUTE = "us-dispute-late-fee-first"
GREETING = "Thank you for calling Larkspan, this call is recorded. How can I help?"
SORRY = "I'm so sorry, that must be really frustrating."


@pytest.mark.parametrize(
    ("mode", "chooses", "hints", "steps_back", "marks"),
    [
        (Mode.GUIDED, True, False, True, True),
        (Mode.PRACTICE, False, True, True, True),
        (Mode.TEST, False, False, False, False),
    ],
)
def test_each_mode_has_its_rights(mode, chooses, hints, steps_back, marks):
    rights = mode.rights
    assert rights.may_choose is chooses
    assert rights.may_ask_hint is hints
    assert rights.may_step_back is steps_back
    assert rights.sees_marks is marks


@pytest.mark.parametrize("mode", list(Mode))
def test_a_mode_is_read_back_from_what_the_records_keep(mode):
    assert read_mode(mode.value) is mode


@pytest.mark.parametrize("text", ["", "PRACTICE", "exam"])
def test_what_no_mode_is_called_counts_as_practice(text):
    assert read_mode(text) is Mode.PRACTICE


@pytest.mark.parametrize("mode", list(Mode))
def test_only_a_mode_with_hints_lets_one_be_asked_for(mode):
    for command in (Say("Hello."), Do("verify"), HangUp()):
        check_command(mode, command)
    if mode is Mode.PRACTICE:
        check_command(mode, AskHint())
        return
    with pytest.raises(NotInThisMode) as caught:
        check_command(mode, AskHint())
    assert caught.value.message == f"guided-no-hint-in-{mode.value}"


def test_only_a_test_has_no_way_back():
    check_step_back(Mode.GUIDED)
    check_step_back(Mode.PRACTICE)
    with pytest.raises(NotInThisMode):
        check_step_back(Mode.TEST)


# --- hints -----------------------------------------------------------------------------------


def hints_of(call):
    return [each for each in call.log if isinstance(each, HintGiven)]


def test_a_hint_is_kept_with_its_turn_and_stage():
    call = play(DISPUTE, GREETING, AskHint())
    assert hints_of(call) == [HintGiven(1, call.state.stage)]
    assert call.state.hinted == {call.state.stage}


def test_a_hint_of_the_same_stage_is_given_only_once():
    call = play(DISPUTE, GREETING, AskHint())
    assert call.send(AskHint()) == ()
    assert len(hints_of(call)) == 1


def test_every_stage_has_its_own_hint():
    call = play(DISPUTE, AskHint(), GREETING, SORRY, AskHint())
    stages = [each.stage for each in hints_of(call)]
    assert len(stages) == len(set(stages)) == 2
    assert call.state.hinted == set(stages)


def test_the_caller_hears_nothing_of_a_hint():
    with_hint = play(DISPUTE, GREETING, AskHint(), SORRY)
    without = play(DISPUTE, GREETING, SORRY)
    assert [each for each in with_hint.log if not isinstance(each, HintGiven)] == list(without.log)


def test_a_hint_can_be_asked_for_while_the_caller_is_on_hold():
    assert hints_of(play(DISPUTE, GREETING, Do("hold", {"minutes": "2"}), AskHint()))


def test_there_is_no_hint_once_the_call_is_over():
    call = play(DISPUTE, GREETING, HangUp())
    with pytest.raises(NotAllowedNow):
        call.send(AskHint())


def test_a_hint_survives_the_records():
    call = play(DISPUTE, GREETING, AskHint())
    log = tuple(load_event(dump_event(each)) for each in call.log)
    assert state_of(load_call(DISPUTE), log) == call.state
