"""What is practised today, and how well a call is in hand."""

from __future__ import annotations

from datetime import date

import pytest

from simulator.records.practice import Mastery, days_since, easiest, pick_practice, read_mastery
from simulator.records.store import Status

from .rows import card, row

TODAY = date(2026, 5, 20)
CARDS = [
    card("hard", difficulty=4),
    card("easy", difficulty=1),
    card("makkelijk", difficulty=1, locale="nl-NL"),
    card("medium", difficulty=3),
]


def passed(number, **more):
    return row(number, passed=True, **more)


@pytest.mark.parametrize(
    ("rows", "mastery"),
    [
        ([], Mastery.NEW),
        ([row(1, status=Status.UNFINISHED)], Mastery.NEW),
        ([row(1, status=Status.ABANDONED)], Mastery.NEW),
        ([row(1)], Mastery.BEGUN),
        ([passed(1, mode="guided")], Mastery.BEGUN),
        ([passed(2, mode="guided"), passed(1, mode="guided")], Mastery.BEGUN),
        ([passed(1)], Mastery.PASSED),
        ([passed(2), row(1)], Mastery.PASSED),
        ([row(2), passed(1)], Mastery.PASSED),
        ([passed(2), passed(1)], Mastery.MASTERED),
        ([passed(2, mode="test"), passed(1)], Mastery.MASTERED),
        ([passed(2, hints=1), passed(1)], Mastery.PASSED),
        ([passed(2), passed(1, hints=1)], Mastery.PASSED),
        ([passed(3), passed(2), row(1)], Mastery.MASTERED),
        ([row(3), passed(2), passed(1)], Mastery.PASSED),
        ([row(3, mode="guided"), passed(2), passed(1)], Mastery.MASTERED),
        ([row(3, status=Status.ABANDONED), passed(2), passed(1)], Mastery.MASTERED),
    ],
)
def test_how_well_a_call_is_in_hand(rows, mastery):
    assert read_mastery(rows) is mastery


def pick(rows, cards=CARDS, language="en", today=TODAY):
    return pick_practice(cards, rows, language, today)


@pytest.mark.parametrize(("language", "call"), [("en", "easy"), ("nl", "makkelijk")])
def test_a_newcomer_begins_with_the_easiest_call_in_their_language(language, call):
    practice = pick([], language=language)
    assert (practice.call, practice.reason) == (call, "practice-first")


def test_a_newcomer_without_a_call_in_their_language_gets_the_easiest_of_all():
    assert pick([], language="hi").call == "easy"


def test_what_was_failed_last_comes_first():
    rows = [
        passed(4, call="easy"),
        row(3, call="hard", day="2026-05-17"),
        row(2, call="medium", day="2026-05-12"),
    ]
    practice = pick(rows)
    assert (practice.call, practice.reason) == ("hard", "practice-failed")
    assert practice.reason_args == {"days": 3}
    assert practice.attempt is rows[1]


def test_a_failure_that_was_made_good_is_past():
    rows = [passed(2, call="hard"), row(1, call="hard")]
    assert pick(rows).reason == "practice-new"


def test_a_call_failed_three_times_today_rests_until_tomorrow():
    rows = [row(n, call="hard", day="2026-05-20") for n in (3, 2, 1)]
    assert pick(rows).call == "easy"
    assert pick(rows, today=date(2026, 5, 21)).call == "hard"


def test_a_call_passed_with_suggested_replies_is_tried_alone_next():
    practice = pick([passed(1, call="easy", mode="guided", day="2026-05-19")])
    assert (practice.call, practice.reason) == ("easy", "practice-unguided")


def test_then_comes_the_easiest_call_not_taken_yet_in_ones_own_language():
    practice = pick([passed(1, call="easy")])
    assert (practice.call, practice.reason) == ("medium", "practice-new")
    assert practice.attempt is None


def test_at_last_comes_what_was_longest_untouched():
    rows = [
        passed(5, call="easy"),
        passed(4, call="medium"),
        passed(3, call="hard", day="2026-05-01"),
        passed(1, call="easy", day="2026-04-01"),
    ]
    practice = pick(rows)
    assert (practice.call, practice.reason) == ("hard", "practice-longest")
    assert practice.reason_args == {"days": 19}


def test_a_call_that_is_gone_is_not_picked():
    rows = [row(1, call="deleted")]
    assert pick(rows).reason == "practice-first"


def test_without_any_call_there_is_nothing_to_practise():
    assert pick([], cards=[]) is None


def test_the_easiest_is_by_difficulty_and_then_by_the_order_of_the_menu():
    cards = [card("b", part="dispute"), card("a", part="terms"), card("c", difficulty=2)]
    assert easiest(cards, "en").id == "a"
    assert easiest(cards, "hi") is None


@pytest.mark.parametrize(
    ("moment", "days"),
    [("2026-05-20T23:59:00+02:00", 0), ("2026-05-13", 7), ("2026-05-25", 0), ("soon", 0)],
)
def test_days_are_counted_by_the_calendar(moment, days):
    assert days_since(moment, TODAY) == days
