"""A card that was regraded says what it was before."""

from __future__ import annotations

import pytest

from simulator.commands.places import TEXTS
from simulator.records.store import EarlierCard
from simulator.reports.earlier import word_earlier
from simulator.texts import load_texts

EN = load_texts("en", TEXTS)


def card(passed: bool, accuracy: int | None = 80) -> dict:
    return {"passed": passed, "scores": {"accuracy": accuracy, "professionalism": 75}}


def replaced(*cards: dict) -> list[EarlierCard]:
    return [EarlierCard(each, f"2026-0{n}-03T09:00:00+02:00") for n, each in enumerate(cards, 4)]


def test_it_says_when_and_what_the_result_was():
    words = word_earlier(card(False, 40), replaced(card(True)), EN)
    assert words == (
        "Graded anew by a changed rubric on April 3, 2026. "
        "Before that: passed; Accuracy 80, Professionalism 75."
    )


def test_not_scored_is_not_zero():
    words = word_earlier(card(True, 80), replaced(card(True, None)), EN)
    assert words.endswith("Before that: passed; Accuracy not scored, Professionalism 75.")


def test_of_several_it_is_the_last_that_was_another():
    cards = replaced(card(True, 90), card(False, 40), card(True, 80))
    assert "May 3, 2026. Before that: not passed; Accuracy 40" in word_earlier(
        card(True), cards, EN
    )


@pytest.mark.parametrize("earlier", [[], replaced(card(True)), replaced({"odd": 1}, {})])
def test_where_the_result_was_always_the_same_there_is_nothing_to_say(earlier):
    assert word_earlier(card(True), earlier, EN) == ""


@pytest.mark.parametrize(
    ("language", "word"), [("nl", "gehaald; Juistheid 80"), ("hi", "पास; सही जानकारी 80")]
)
def test_it_is_said_in_the_language_of_the_interface(language, word):
    assert word in word_earlier(card(False), replaced(card(True)), load_texts(language, TEXTS))
