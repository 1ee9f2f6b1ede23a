"""The scorecard is a pure function of log and scenario, and its arithmetic is plain."""

from __future__ import annotations

import json

import pytest

from simulator.call.commands import AskHint, Do, HangUp, Wait
from simulator.call.events import dump_event, load_event
from simulator.grading.scorecard import HINT_COST, grade_call, grade_reply
from simulator.records.cards import dump_card, load_card
from simulator.scenario.rendering import render_text
from tests.library import CALLS, load_call, play

DISPUTE = "us-dispute-late-fee-first"
PROSPECT = "us-app-everyday-standard"
GREETING = "Thank you for calling Larkspan, this call is recorded. How can I help?"


def grade(id, *words):
    call = play(id, *words)
    return grade_call(call.scenario, call.log)


def test_a_card_survives_the_records_unchanged():
    card = grade(DISPUTE, GREETING, "I'm sorry, that must be frustrating.", HangUp())
    again = load_card(json.loads(json.dumps(dump_card(card))))
    assert again == card


def test_a_log_from_the_records_gives_the_same_card():
    call = play(DISPUTE, GREETING, "What happened that week?", HangUp())
    log = tuple(load_event(json.loads(json.dumps(dump_event(each)))) for each in call.log)
    assert grade_call(call.scenario, log) == grade_call(call.scenario, call.log)


def test_a_score_is_the_weight_met_of_the_weight_possible():
    card = grade(DISPUTE, GREETING, HangUp())
    for kind, score in card.scores.items():
        counted = [
            each
            for each in card.criteria
            if each.kind == kind and each.verdict.value.value != "not-applicable"
        ]
        possible = sum(each.weight for each in counted)
        met = sum(each.weight for each in counted if each.verdict.value.value == "met")
        assert score == (round(100 * met / possible + 1e-9) if possible else None)


def test_a_kind_with_nothing_to_grade_is_not_scored():
    assert grade(DISPUTE, GREETING, HangUp()).scores["sales"] is None


def test_a_missed_critical_criterion_fails_the_call():
    card = grade(DISPUTE, GREETING, HangUp())
    assert not card.passed
    assert "prof-verify" in card.failed_by


def test_verification_does_not_apply_to_a_prospect():
    verdicts = {each.id: each for each in grade(PROSPECT, GREETING, HangUp()).criteria}
    assert (
        "prof-verify" not in verdicts
        or verdicts["prof-verify"].verdict.value.value == "not-applicable"
    )


def test_hold_manners_apply_only_to_a_hold():
    without = {
        each.id: each.verdict.value.value for each in grade(DISPUTE, GREETING, HangUp()).criteria
    }
    rude = grade(DISPUTE, GREETING, Do("hold"), Wait(30), Do("resume"), HangUp())
    with_hold = {each.id: each.verdict.value.value for each in rude.criteria}
    assert (without["prof-hold"], with_hold["prof-hold"]) == ("not-applicable", "absent")


def test_the_measures_add_up():
    metrics = grade(
        DISPUTE, GREETING, Wait(10), Do("hold"), Wait(45), Do("resume"), HangUp()
    ).metrics
    assert (metrics.silence, metrics.hold_time) == (10, 45)
    assert metrics.handle_time > 55
    assert 0 < metrics.talk_ratio < 1
    assert metrics.agent_turns == 1
    assert metrics.mood_low <= metrics.mood_start


def test_coaching_names_one_thing_of_each_sort():
    card = grade(DISPUTE, GREETING, "I guarantee this will never happen again.", HangUp())
    by_id = {each.id: each.verdict.value.value for each in card.criteria}
    assert by_id[card.keep] == "met"
    assert by_id[card.stop] == "wrong"
    assert by_id[card.start] == "absent"


@pytest.mark.parametrize("id", CALLS)
def test_a_model_sentence_is_never_the_contrary_of_any_criterion(id):
    scenario = load_call(id)
    for criterion in scenario.criteria.values():
        better = render_text(criterion.better, scenario, {})
        wrong = {
            name: verdict.evidence.quote
            for name, verdict in grade_reply(scenario, better).items()
            if verdict.value.value == "wrong"
        }
        assert not wrong, better


# --- hints ---------------------------------------------------------------------------------------

SORRY = "I'm so sorry, that must be really frustrating."


@pytest.mark.parametrize("hints", [1, 2])
def test_each_hint_takes_its_points_off_every_score(hints):
    asked = [AskHint()] * hints
    plain = grade(DISPUTE, GREETING, SORRY, HangUp())
    helped = grade(DISPUTE, asked.pop(), GREETING, SORRY, *asked, HangUp())
    assert (plain.hints, helped.hints) == (0, hints)
    for kind, score in plain.scores.items():
        less = None if score is None else max(score - hints * HINT_COST, 0)
        assert helped.scores[kind] == less
    assert helped.criteria == plain.criteria


def test_the_same_hint_asked_for_again_costs_nothing():
    card = grade(DISPUTE, GREETING, AskHint(), AskHint(), AskHint(), HangUp())
    assert card.hints == 1


def test_no_score_falls_below_nothing():
    card = grade(DISPUTE, AskHint(), HangUp())
    assert card.scores["accuracy"] == 0


def test_a_card_from_before_there_were_hints_still_loads():
    card = grade(DISPUTE, GREETING, HangUp())
    older = dump_card(card)
    del older["hints"]
    assert load_card(older) == card
