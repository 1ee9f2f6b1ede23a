"""Scorecards in plain text, and back from the records."""

from __future__ import annotations

import json

import pytest

from simulator.call.commands import HangUp
from simulator.commands.places import TEXTS
from simulator.grading.scorecard import grade_call
from simulator.records.cards import dump_card, load_card
from simulator.records.wording import word_ending
from simulator.terminal.scorecard import describe_card
from simulator.texts import load_texts

from ..library import load_call, play
from .scripted import CALL

GREETING = "Thank you for calling Larkspan, this call is recorded."
BLAME = "Honestly, you paid late, so that's your own fault."


@pytest.fixture(params=[(GREETING, HangUp()), (GREETING, BLAME), (HangUp(),)])
def card(request):
    return grade_call(load_call(CALL), play(CALL, *request.param).log)


def describe(card, language="en"):
    scenario = load_call(CALL)
    texts = load_texts(language, TEXTS)
    return "\n".join(describe_card(card, texts, "A title", scenario))


def test_a_card_survives_the_records(card):
    assert load_card(json.loads(json.dumps(dump_card(card)))) == card


def test_every_criterion_stands_on_the_card_with_a_reason(card):
    text = describe(card)
    for graded in card.criteria:
        assert f": {graded.id} (" in text
        assert graded.asks in text


def test_the_ending_is_told_by_its_title(card):
    assert f"Ending: {word_ending(card.ending, load_call(CALL))}" in describe(card)


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_no_text_of_a_card_is_missing(card, language):
    text = describe(card, language)
    assert "[" not in text
    assert "{" not in text


def test_a_wrong_verdict_comes_with_the_words_and_a_better_line():
    card = grade_call(load_call(CALL), play(CALL, GREETING, BLAME).log)
    text = describe(card)
    respect = next(each for each in card.criteria if each.id == "prof-respect")
    assert f"Turn 2: “{respect.verdict.evidence.quote}”" in text
    assert f"Better: {respect.better}" in text
    assert f"Stop missing this: {respect.asks}" in text
    assert "Failed by: " in text


def test_a_score_that_was_not_given_is_not_zero(card):
    assert card.scores["sales"] is None
    assert "Sales close: not scored" in describe(card)


def test_the_rule_that_decided_stands_below_its_reason_unless_a_prohibition_was_kept(card):
    lines = describe(card).splitlines()
    for graded in (each for each in card.criteria if each.verdict.rule):
        told = f"    Rule in the scenario: {graded.verdict.rule}"
        at = next(number for number, line in enumerate(lines) if f": {graded.id} (" in line)
        below = lines[at + 1 : at + 6]
        assert (told in below) == (graded.verdict.why.id != "why-never-broken")
