"""Ranks, streaks and personal bests in words."""

from __future__ import annotations

import pytest

from simulator.records.honours import DEMANDS, HANDLE_TIME, Demand, Earned, Gap, Rank, Streak
from simulator.reports.honours import word_earned, word_gap, word_next, word_rank, word_streak
from simulator.texts import load_texts
from tests.library import ROOT

LANGUAGES = ("en", "nl", "hi")
TEXTS = {each: load_texts(each, ROOT / "assets" / "texts") for each in LANGUAGES}
EN = TEXTS["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rank_and_every_demand_has_words_of_its_own(language):
    texts = TEXTS[language]
    names = [word_rank(each, texts) for each in Rank]
    gaps = [word_gap(Gap(each, 0), texts) for demands in DEMANDS.values() for each in demands]
    assert len(set(names)) == len(names)
    assert not any("[" in words for words in (*names, *gaps))


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (Gap(Demand("passed", 2), 1), "Pass one more call."),
        (Gap(Demand("passed", 4), 1), "Pass 3 more calls."),
        (Gap(Demand("passed", 2, 3), 0), "Pass 2 more calls that are medium or harder."),
        (
            Gap(Demand("mastered", 1, 4), 0),
            "Master one more call that is hard or harder: pass it twice in a row without a hint.",
        ),
    ],
)
def test_what_is_missing_is_said_in_plain_words(gap, words):
    assert word_gap(gap, EN) == words


def test_the_next_rank_is_named_until_there_is_none():
    assert word_next(Rank.NEWCOMER, EN) == "Still missing for Agent:"
    assert word_next(Rank.COACH, EN) == "This is the highest rank."


@pytest.mark.parametrize(
    ("streak", "words"),
    [
        (Streak(0, 0), "No streak at the moment"),
        (Streak(3, 3), "3 days in a row"),
        (Streak(1, 12), "1 day in a row  ·  Longest: 12 days"),
        (Streak(0, 1), "No streak at the moment  ·  Longest: 1 day"),
    ],
)
def test_a_streak_is_told_with_the_longest_where_that_is_longer(streak, words):
    assert word_streak(streak, EN) == words


def test_each_thing_earned_has_a_line():
    earned = Earned(Rank.SENIOR, 4, ("accuracy", HANDLE_TIME))
    assert word_earned(earned, 187.6, EN) == (
        "New rank: Senior agent",
        "Personal best at this call: Accuracy, handle time 3:07",
        "4 days in a row with a finished call",
    )


def test_a_first_day_and_nothing_are_not_told():
    assert word_earned(Earned(streak=1), 0, EN) == ()
