"""How well a call is in hand, and which one is easiest."""

from __future__ import annotations

from datetime import date

import pytest

from simulator.records.practice import Mastery, days_since, easiest, read_mastery
from simulator.records.store import Status

from .rows import card, row

TODAY = date(2026, 5, 20)


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
