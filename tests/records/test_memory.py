"""How long a skill is kept, and what of that is kept for the next start."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as some

from simulator.records import memory
from simulator.records.memory import (
    SETTING,
    dump_memories,
    find_chance,
    load_memories,
    recall,
    recall_kept,
    work_out,
)
from simulator.records.skills import Skill
from simulator.records.sqlite import SqliteStore

from .attempts import rows_of, some_attempts
from .rows import row

TODAY = date(2026, 5, 20)
SECURITY = Skill("security")
WHOLE = {"security": (6, 6)}
PARTS = {"a": "terms"}


def remember(*rows, today=TODAY):
    return work_out(rows, PARTS, today)


def of_days(*days, **more):
    return [row(n, families=WHOLE, day=day, **more) for n, day in enumerate(days, 1)]


@given(attempts=some_attempts)
def test_a_skill_is_due_on_the_first_day_on_which_the_chance_is_not_above_nine_in_ten(attempts):
    kept = remember(*rows_of(attempts))[SECURITY]
    before = kept.due - timedelta(1)
    assert round(find_chance(kept, kept.due), 9) <= 0.9
    assert before == kept.last or find_chance(kept, before) > 0.9


def test_what_is_kept_names_the_last_day_and_the_number_of_reviews():
    kept = remember(*of_days("2026-05-01", "2026-05-04", "2026-05-12"))[SECURITY]
    assert (kept.last, kept.reviews) == (date(2026, 5, 12), 3)


def test_what_was_missing_is_due_the_next_day_and_soon_gone():
    rows = [row(1, families={"security": (0, 6)}, day="2026-05-11")]
    kept = remember(*rows)[SECURITY]
    assert kept.due == date(2026, 5, 12)
    assert find_chance(kept, TODAY) < 0.65


def test_calls_a_day_apart_teach_more_than_calls_of_one_day():
    apart = remember(*of_days("2026-05-17", "2026-05-18", "2026-05-19"))[SECURITY]
    crammed = remember(*of_days("2026-05-19", "2026-05-19", "2026-05-19"))[SECURITY]
    assert apart.stability > 2 * crammed.stability


def test_from_one_evening_to_the_next_morning_is_a_day():
    evening = row(1, families=WHOLE, day="2026-05-18", time="21:00:00+02:00")
    morning = row(2, families=WHOLE, day="2026-05-19", time="08:00:00+02:00")
    midday = row(2, families=WHOLE, day="2026-05-18", time="23:59:00+02:00")
    night_between = remember(evening, morning)[SECURITY].stability
    assert night_between > remember(evening, midday)[SECURITY].stability


@given(days=some.integers(0, 3_000), stability=some.floats(0.01, 5_000))
def test_the_chance_is_what_the_library_says(days, stability):
    kept = replace(remember(*of_days("2026-05-20"))[SECURITY], stability=stability)
    start = datetime(2026, 5, 20, tzinfo=UTC)
    card = Card(card_id=1, stability=stability, difficulty=5.0, last_review=start)
    said = Scheduler().get_card_retrievability(card, start + timedelta(days))
    assert find_chance(kept, TODAY + timedelta(days)) == pytest.approx(said)


def test_the_fold_is_what_the_library_says_and_has_no_chance_in_it():
    rows = of_days("2026-05-01", "2026-05-04")
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card = Card(card_id=9)
    for day in (1, 4):
        moment = datetime(2026, 5, day, tzinfo=UTC)
        card, _ = scheduler.review_card(card, Rating.Good, moment)
    assert remember(*rows)[SECURITY].stability == card.stability
    assert abs(remember(*rows)[SECURITY].due - card.due.date()) <= timedelta(1)


# --- what is kept --------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path):
    kept = SqliteStore(tmp_path / "records.sqlite")
    kept.add_profile("Anna")
    return kept


@pytest.fixture
def count(monkeypatch):
    """Count how often memories are worked out."""
    calls = []
    real = memory.work_out
    monkeypatch.setattr(memory, "work_out", lambda *given: calls.append(1) or real(*given))
    return lambda: len(calls)


def ask(store, rows, today=TODAY):
    return recall(store, store.profiles()[0].id, rows, PARTS, today)


def test_memories_survive_being_kept():
    memories = remember(*of_days("2026-05-01", "2026-05-04", mode="test"))
    assert load_memories(dump_memories(memories, 5)) == (memories, 5)


@pytest.mark.parametrize(
    "text",
    [
        None, "", "null", "[]", "{}", "nonsense", '{"mark": 1}', '{"mark": 1, "skills": []}',
        '{"mark": 1, "skills": {"security": [1]}}',
        '{"mark": 1, "skills": {"unknown": [1, "2026-05-01", "2026-05-02", 1, 1, 1, 0, 0]}}',
        '{"mark": 1, "skills": {"security": [0, "2026-05-01", "2026-05-02", 1, 1, 1, 0, 0]}}',
        '{"mark": 1, "skills": {"security": ["x", "2026-05-01", "2026-05-02", 1, 1, 1, 0, 0]}}',
        '{"mark": 1, "skills": {"security": [1, "May", "2026-05-02", 1, 1, 1, 0, 0]}}',
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_worked_out_anew(text):
    assert load_memories(text) is None


def test_the_same_attempts_are_worked_out_once(store, count):
    rows = of_days("2026-05-01", "2026-05-04")
    first = ask(store, rows)
    assert ask(store, rows[::-1], TODAY + timedelta(9)) == first
    assert count() == 1


def test_another_attempt_or_another_card_is_worked_out_anew(store, count):
    rows = of_days("2026-05-01", "2026-05-04")
    ask(store, rows)
    regraded = replace(rows[0], families={"security": (0, 6)})
    assert ask(store, [regraded, rows[1]]) != ask(store, rows)
    ask(store, [*rows, row(3, families=WHOLE)])
    assert count() == 4


def test_what_was_kept_while_the_clock_was_ahead_is_worked_out_anew(store):
    rows = of_days("2026-05-01", "2031-01-01")
    ask(store, rows, date(2031, 1, 2))
    assert ask(store, rows)[SECURITY].last == TODAY


def test_before_anything_was_kept_nothing_is_worked_out_either(store, count):
    profile, rows = store.profiles()[0].id, of_days("2026-05-01")
    assert recall_kept(store, profile, rows, PARTS, TODAY) is None
    assert recall_kept(store, profile, [], PARTS, TODAY) == {}
    store.set_setting(profile, SETTING, "damaged")
    assert recall_kept(store, profile, rows, PARTS, TODAY) is None
    assert count() == 0
