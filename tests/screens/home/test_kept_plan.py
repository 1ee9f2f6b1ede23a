"""The day's plan is kept, and made anew once anything it was made of is another."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from simulator.records.practice import Practice
from simulator.records.sqlite import SqliteStore
from simulator.screens.home.kept_plan import SETTING, find_kept, keep_plan
from tests.records.rows import card, row

TODAY = date(2026, 5, 20)
CARDS = (card("a"), card("b"))
ROWS = (row(2, call="b"), row(1, passed=True))
PLAN = (
    Practice("b", "practice-due", {"days": 9, "chance": 62, "skill": "Plain words"}),
    "A point",
    3,
)


@pytest.fixture
def store(tmp_path):
    store = SqliteStore(tmp_path / "records.sqlite")
    store.add_profile("Asha")
    yield store
    store.close()


def test_a_plan_comes_back_as_it_was_kept(store):
    keep_plan(store, 1, TODAY, "en", CARDS, ROWS, PLAN)
    assert find_kept(store, 1, TODAY, "en", CARDS, ROWS) == PLAN


def test_a_day_without_a_call_is_kept_too(store):
    keep_plan(store, 1, TODAY, "en", (), (), (None, "", 0))
    assert find_kept(store, 1, TODAY, "en", (), ()) == (None, "", 0)


@pytest.mark.parametrize(
    "asked",
    [
        (date(2026, 5, 21), "en", CARDS, ROWS),
        (TODAY, "nl", CARDS, ROWS),
        (TODAY, "en", CARDS[:1], ROWS),
        (TODAY, "en", (replace(CARDS[0], difficulty=5), CARDS[1]), ROWS),
        (TODAY, "en", CARDS, (row(3), *ROWS)),
        (TODAY, "en", CARDS, (replace(ROWS[0], passed=True), ROWS[1])),
        (TODAY, "en", CARDS, (replace(ROWS[0], graded_with="2:another rubric"), ROWS[1])),
    ],
    ids=["day", "language", "a call less", "difficulty", "attempt", "result", "regraded"],
)
def test_a_plan_of_something_else_is_not_taken(store, asked):
    keep_plan(store, 1, TODAY, "en", CARDS, ROWS, PLAN)
    assert find_kept(store, 1, *asked) is None


@pytest.mark.parametrize("text", ["", "no json", "[]", "{}", '{"mark": 1}', "null"])
def test_what_cannot_be_read_is_no_plan(store, text):
    store.set_setting(1, SETTING, text)
    assert find_kept(store, 1, TODAY, "en", CARDS, ROWS) is None


def test_to_read_a_kept_plan_loads_nothing_that_makes_one():
    code = (
        "import sys, simulator.screens.home.standing;"
        "print([m for m in ('planning', 'skills', 'memory') if f'simulator.records.{m}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
