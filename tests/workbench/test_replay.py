"""A log is taken apart into what the trainee did; done again, it tells what comes out otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.call.commands import Answer, AskHint, Command, Do, HangUp, Say, Wait
from simulator.call.engine import LiveCall
from simulator.call.errors import CallError
from simulator.call.events import AgentSaid, CallEnded, CallerSaid, MoodMoved
from simulator.call.state import Phase
from simulator.grading.listening import listener_for
from simulator.grading.verdicts import Value
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Cue
from simulator.workbench.replay import compare, replay, steps_of
from simulator.workbench.trial import Trial
from tests.library import load_call, play

DISPUTE = "us-dispute-late-fee-first"
FORM = "us-app-everyday-standard"
GREETING = "Thank you for calling Larkspan, this call is recorded. How can I help?"
SORRY = "I'm so sorry, that must be really frustrating."
IDENTIFY = (
    "May I have your full name, date of birth, ZIP code and the last four digits of the card?"
)
WHY = "Could you tell me what happened that week?"


def commands_of(call: LiveCall) -> list[Command]:
    return [step.command for step in steps_of(call.scenario, call.log)]


def again(call: LiveCall, seed: int = 0):
    return replay(call.scenario, commands_of(call), seed)


# --- a log taken apart ---------------------------------------------------------------------------


def test_a_log_gives_back_what_was_done():
    done = [
        Say(GREETING),
        Wait(7.0),
        Say(IDENTIFY),
        Do("verify", {}),
        Do("hold", {"minutes": "2"}),
        Do("resume", {}),
        HangUp(),
        Do("note", {"text": "He called."}),
        Do("finish"),
    ]
    assert commands_of(play(DISPUTE, *done)) == [Answer(), *done]


def test_hints_are_asked_for_again():
    done = [AskHint(), Say(GREETING), Say(SORRY), AskHint(), HangUp()]
    call = play(DISPUTE, *done)
    assert commands_of(call) == [Answer(), *done]
    assert again(call).log == call.log


def test_what_the_desk_works_out_is_not_taken_for_typed():
    typed = Do("open-dispute", {"amount": "612.40"})
    call = play("us-dispute-unauthorized-charge", GREETING, IDENTIFY, typed)
    assert "number" in call.state.desk["open-dispute"]
    assert commands_of(call)[-1] == typed


def test_a_call_ended_by_a_transfer_has_no_hang_up():
    call = play(DISPUTE, GREETING, Do("transfer", {"to": "supervisor"}))
    assert call.ended
    assert commands_of(call)[-1] == Do("transfer", {"to": "supervisor"})


def test_the_mood_that_an_ending_brings_belongs_to_the_hang_up():
    scenario = load_call(DISPUTE)
    started, rest = play(DISPUTE, GREETING, SORRY).log[0], play(DISPUTE, GREETING, SORRY).log[1:]
    moved, ended = MoodMoved(2, -2, -3, "ending.cut_off"), CallEnded(2, "cut_off", "agent")
    steps = steps_of(scenario, (started, *rest, moved, ended))
    assert (steps[-1].command, steps[-1].events) == (HangUp(), (moved, ended))


FIELDS = (
    "amount",
    "minutes",
    "document",
    "plan",
    "consent",
    "detail",
    "to",
    "code",
    "text",
    "about",
)
FORM_FIELDS = ("name", "dob", "ssn", "address", "income", "housing", "phone", "email", "consent")
VALUES = st.sampled_from(
    ["30", "$30", "x", "yes", "no", "keyed", "…", "Jordan Whitfield", "April 9, 1996", "58,000"]
) | st.text("abc .,=/\"' 123", max_size=12)
SENTENCES = (GREETING, SORRY, IDENTIFY, WHY, "Goodbye.", "The moon is made of cheese.", "नमस्ते")
COMMANDS = st.one_of(
    st.builds(Say, st.sampled_from(SENTENCES) | st.text(max_size=30)),
    st.builds(Wait, st.sampled_from([5.0, 30.0, 200.0])),
    st.builds(
        Do,
        st.sampled_from([*ACTIONS, "finish", "nonsense", "Credit Fee"]),
        st.dictionaries(st.sampled_from([*FIELDS, *FORM_FIELDS, "no-field"]), VALUES, max_size=3),
    ),
    st.just(HangUp()),
)
CALLS = st.sampled_from([DISPUTE, FORM, "nl-app-kompas-starter", "in-sales-suraksha-kavach"])


@settings(max_examples=60)
@given(CALLS, st.integers(0, 9), st.lists(COMMANDS, max_size=10))
def test_a_log_replayed_on_the_same_call_is_the_same_log(id, seed, commands):
    scenario = load_call(id)
    call = LiveCall(scenario, listener_for(scenario), seed=seed)
    call.send(Answer())
    for command in commands:
        try:
            call.send(command)
        except CallError:
            continue
    found = again(call, seed)
    assert found.log == call.log
    assert (found.rest, found.stopped) == ((), None)
    assert not compare(scenario, steps_of(scenario, call.log), scenario, found.steps)


# --- what comes out otherwise ----------------------------------------------------------------------


def with_reaction(trial: Trial, stage: str, name: str, **update: object) -> Scenario:
    """Give the scenario of a trial with one reaction changed."""
    call = trial.scenario.call
    whole = call.stages[stage]
    changed = {**whole.reactions, name: whole.reactions[name].model_copy(update=update)}
    stages = {**call.stages, stage: whole.model_copy(update={"reactions": changed})}
    return replace(trial.scenario, call=call.model_copy(update={"stages": stages}))


def tried(*words: str | Command) -> Trial:
    trial = Trial(load_call(DISPUTE), 0)
    trial.send(Answer())
    for each in words:
        trial.send(Say(each) if isinstance(each, str) else each)
    return trial


def test_another_line_of_the_caller_is_told_with_its_turn():
    trial = tried(GREETING, SORRY, IDENTIFY)
    changed = with_reaction(trial, "open", "calmed", caller=["Fine."])
    _, found, changes = trial.play_again(changed)
    assert found.stopped is None
    [change] = changes.steps
    assert change.now.turn == 2
    assert [each.text for each in change.now.events if isinstance(each, CallerSaid)] == ["Fine."]
    assert changes.verdicts == ()


def test_a_verdict_that_differs_is_told_at_the_turn_of_its_evidence():
    trial = tried(GREETING, SORRY)
    scenario = trial.scenario
    criteria = dict(scenario.criteria)
    del criteria["prof-empathy"]
    _, _, changes = trial.play_again(replace(scenario, criteria=criteria))
    gone = next(each for each in changes.verdicts if each.id == "prof-empathy")
    assert (gone.turn, gone.before, gone.now) == (2, Value.MET, None)


def test_a_call_that_ends_earlier_stops_there_and_the_rest_waits():
    trial = tried(GREETING, SORRY, IDENTIFY, Do("verify"), WHY)
    shorter = with_reaction(trial, "open", "calmed", ends="unsettled")
    stopped, found, _ = trial.play_again(shorter)
    assert stopped.state.phase is Phase.WRAP_UP
    assert stopped.state.turn == 2
    assert found.stopped is not None
    assert found.rest == (Say(IDENTIFY), Do("verify"), Say(WHY))
    mended, found, _ = stopped.play_again(trial.scenario)
    assert found.stopped is None
    assert mended.call.log == trial.call.log


def test_what_waits_is_forgotten_once_something_else_is_done():
    trial = tried(GREETING, SORRY, IDENTIFY)
    shorter = with_reaction(trial, "open", "calmed", ends="unsettled")
    stopped, _, _ = trial.play_again(shorter)
    stopped.send(Do("note", {"text": "He hung up."}))
    mended, _, _ = stopped.play_again(trial.scenario)
    assert [each.text for each in mended.call.log if isinstance(each, AgentSaid)] == [
        GREETING,
        SORRY,
    ]


def test_a_line_no_longer_understood_is_played_and_told():
    trial = tried(GREETING, "How was the payment set up before?", SORRY)
    call = trial.scenario.call
    cues = {**call.cues, "asks-how-paid": Cue(frames=["zebra"])}
    deaf = replace(trial.scenario, call=call.model_copy(update={"cues": cues}))
    now, found, changes = trial.play_again(deaf)
    assert now.state.turn == 3
    assert found.stopped is None
    lost = [each.now.turn for each in changes.steps if each.now.is_lost > each.before.is_lost]
    assert lost == [2]


def test_scores_are_compared_once_the_call_is_filed():
    trial = tried(GREETING, SORRY, HangUp())
    scenario = trial.scenario
    heavier = {
        id: each.model_copy(update={"weight": 10 if id == "prof-empathy" else each.weight})
        for id, each in scenario.criteria.items()
    }
    changed = replace(scenario, criteria=heavier)
    assert trial.play_again(changed)[2].scores == ()
    trial.send(Do("finish"))
    [score] = trial.play_again(changed)[2].scores
    assert score.kind == "professionalism"
    assert score.now > score.before


def test_a_call_that_has_not_begun_has_nothing_to_tell():
    trial = Trial(load_call(DISPUTE), 0)
    now, found, changes = trial.play_again(trial.scenario)
    assert (found.steps, bool(changes), now.state.phase) == ((), False, Phase.RINGING)


@pytest.mark.parametrize("id", [DISPUTE, FORM])
def test_a_scenario_compared_with_itself_differs_in_nothing(id):
    call = play(id, GREETING, SORRY, IDENTIFY, WHY, HangUp(), Do("finish"))
    steps = steps_of(call.scenario, call.log)
    assert not compare(call.scenario, steps, call.scenario, steps)
