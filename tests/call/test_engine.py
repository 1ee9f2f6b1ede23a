"""A call takes commands and answers with events; its log is all there is to know about it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.call.commands import Answer, Do, HangUp, Say, Wait
from simulator.call.engine import LiveCall, cut_log, decide, start_call, state_of
from simulator.call.errors import CallError, MalformedCommand, NotAllowedNow
from simulator.call.events import (
    ActionRefused,
    AgentSaid,
    CallerSaid,
    MoodMoved,
    dump_event,
    load_event,
)
from simulator.call.state import Phase
from simulator.grading.listening import listener_for
from tests.library import CALLS, load_call, play

DISPUTE = "us-dispute-late-fee-first"
GREETING = "Thank you for calling Larkspan, this call is recorded. How can I help?"

SENTENCES = [
    GREETING,
    "I'm so sorry, that must be really frustrating.",
    "May I have your full name, date of birth, ZIP code and the last four digits of the card?",
    "What happened?",
    "I'll credit the $30 as a one-time courtesy.",
    "That's your own fault.",
    "Let me put you on hold for two minutes.",
    "Is there anything else?",
    "Goodbye.",
    "The moon is made of cheese.",
    "जी हाँ, बिल्कुल।",
]
COMMANDS = st.one_of(
    st.builds(Say, st.sampled_from(SENTENCES) | st.text(max_size=60)),
    st.builds(Wait, st.sampled_from([5.0, 30.0, 200.0, -1.0])),
    st.builds(Do, st.sampled_from(["hold", "resume", "verify", "transfer", "finish", "nonsense"])),
    st.builds(
        Do,
        st.just("credit-fee"),
        st.fixed_dictionaries({"amount": st.sampled_from(["30", "31", "x"])}),
    ),
    st.builds(HangUp),
    st.builds(Answer),
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(CALLS), st.integers(0, 9), st.lists(COMMANDS, max_size=12))
def test_whatever_is_done_the_log_alone_gives_the_state(id, seed, commands):
    scenario = load_call(id)
    call = LiveCall(scenario, listener_for(scenario), seed=seed)
    for command in commands:
        try:
            call.send(command)
        except CallError:
            continue
    dumped = json.loads(json.dumps([dump_event(each) for each in call.log]))
    again = tuple(load_event(each) for each in dumped)
    assert state_of(scenario, again) == call.state
    assert -5 <= call.state.mood <= 5


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(CALLS), st.integers(0, 99), st.lists(st.sampled_from(SENTENCES), max_size=10)
)
def test_no_line_is_said_three_times_in_a_row(id, seed, sentences):
    call = play(id, seed=seed)
    for sentence in sentences:
        if not call.ended:
            call.send(Say(sentence))
    lines = call.state.caller_lines
    assert not any(a == b == c for a, b, c in zip(lines, lines[1:], lines[2:], strict=False))


def test_the_same_seed_and_words_give_the_same_call():
    words = [GREETING, "I can hear how upset you are.", "What happened that week?"]
    assert play(DISPUTE, *words, seed=4).log == play(DISPUTE, *words, seed=4).log


def test_seeds_choose_between_the_variants_of_a_line():
    openings = {play(DISPUTE, GREETING, seed=seed).state.caller_lines[0] for seed in range(12)}
    assert len(openings) == 3


@pytest.mark.parametrize(
    ("commands", "phase", "refused"),
    [
        ([], Phase.RINGING, Say("Hello")),
        ([], Phase.RINGING, Wait(3)),
        ([Answer()], Phase.TALKING, Answer()),
        ([Answer(), Do("hold")], Phase.ON_HOLD, Say("Still there?")),
        ([Answer(), HangUp()], Phase.WRAP_UP, Say("Hello?")),
        ([Answer(), HangUp()], Phase.WRAP_UP, HangUp()),
        ([Answer(), HangUp(), Do("finish")], Phase.CLOSED, HangUp()),
    ],
)
def test_a_command_that_does_not_fit_the_phase_changes_nothing(commands, phase, refused):
    scenario = load_call(DISPUTE)
    call = LiveCall(scenario, listener_for(scenario))
    for command in commands:
        call.send(command)
    assert call.state.phase is phase
    before = call.log
    with pytest.raises(NotAllowedNow):
        call.send(refused)
    assert call.log == before


@pytest.mark.parametrize("command", [Say("  "), Say("x" * 5000), Wait(0), Wait(-3), Wait(1e9)])
def test_a_command_that_cannot_be_read_is_refused(command):
    with pytest.raises(MalformedCommand):
        play(DISPUTE).send(command)


def test_a_card_number_never_reaches_the_log():
    call = play(DISPUTE, "Is it 4111 1111 1111 1111?")
    assert "4111 1111 1111 1111" not in repr(call.log)


def test_events_are_kept_before_the_answer_is_given():
    kept = []
    scenario = load_call(DISPUTE)
    call = LiveCall(
        scenario, listener_for(scenario), sink=lambda seq, events: kept.append((seq, events))
    )
    call.send(Answer())
    events = call.send(Say(GREETING))
    assert kept[-1] == (2, events)


def test_when_keeping_fails_nothing_has_happened():
    scenario = load_call(DISPUTE)
    call = LiveCall(scenario, listener_for(scenario))
    call.send(Answer())

    def fail(seq, events):
        raise OSError("the disk is full")

    broken = LiveCall(scenario, listener_for(scenario), call.log, sink=fail)
    with pytest.raises(OSError, match="full"):
        broken.send(Say(GREETING))
    assert broken.log == call.log
    assert broken.state == call.state


def test_a_log_is_cut_before_an_agent_turn():
    call = play(DISPUTE, GREETING, "I can hear how upset you are.", "What happened?")
    cut = cut_log(call.log, 3)
    assert [each.turn for each in cut if isinstance(each, AgentSaid)] == [1, 2]
    assert state_of(call.scenario, cut).turn == 2


def test_decide_is_pure():
    scenario = load_call(DISPUTE)
    log = (start_call(scenario, 0),)
    state = state_of(scenario, log)
    assert decide(scenario, state, Answer(), listener_for(scenario)) == decide(
        scenario, state, Answer(), listener_for(scenario)
    )
    assert state == state_of(scenario, log)


def test_an_unknown_event_is_refused():
    with pytest.raises(ValueError, match="not an event"):
        load_event({"event": "Nonsense"})
    with pytest.raises(ValueError, match="has no"):
        load_event({"event": "Answered", "extra": 1})


def test_two_things_at_once_are_both_answered():
    call = play(
        DISPUTE,
        GREETING,
        "That must be maddening after six years. May I have your full name, date of birth, ZIP "
        "code and the last four digits of the card, and what happened that week?",
    )
    assert {"name", "born", "zip", "last4"} <= set(call.state.details)
    assert "father" in call.state.facts
    assert any(isinstance(each, MoodMoved) and each.mood > each.before for each in call.log)


def test_words_that_mean_nothing_get_a_human_answer_and_then_another():
    call = play(DISPUTE, GREETING, "The moon is made of cheese.", "Bananas are yellow.")
    first, second = [each.text for each in call.log if isinstance(each, CallerSaid)][-2:]
    assert "fee" in first.lower()
    assert first != second


def test_silence_is_noticed_and_ends_the_call_at_last():
    call = play(DISPUTE, GREETING, Wait(30), Wait(30), Wait(30))
    assert call.ended
    assert call.state.ending == "hang_up"
    assert call.state.ended_by == "caller"


def test_hanging_up_before_the_matter_is_settled_cuts_the_caller_off():
    assert play(DISPUTE, GREETING, HangUp()).state.ending == "cut_off"


def test_a_card_number_typed_into_an_amount_is_nowhere_in_the_log():
    asks = (
        "May I have your full name, date of birth, ZIP code and the last four digits of the card?"
    )
    number = Do("credit-fee", {"amount": "4111 1111 1111 1111"})
    call = play(DISPUTE, GREETING, asks, Do("verify"), number)
    assert any(isinstance(each, ActionRefused) for each in call.log)
    assert "1111 1111" not in repr(call.log)
