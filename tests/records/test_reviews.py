"""What a finished call says of a trainee's skills."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from simulator.records.families import FAMILIES
from simulator.records.memory import work_out
from simulator.records.reviews import Grade, grade_review, read_moment, read_reviews
from simulator.records.skills import Skill, skill_of
from simulator.records.store import Status

from .attempts import PARTS, TODAY, rows_of, some_attempts
from .rows import row

SECURITY = Skill("security")


def reviews_of(*rows, skill=SECURITY, today=TODAY):
    return read_reviews(rows, PARTS, today).get(skill, [])


# --- what counts as a review ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "count"),
    [
        ({}, 1),
        ({"mode": "test"}, 1),
        ({"mode": "guided"}, 0),
        ({"status": Status.UNFINISHED}, 0),
        ({"status": Status.ABANDONED}, 0),
        ({"time": "some time"}, 0),
        ({"families": {"empathy": (2, 5)}}, 0),
    ],
)
def test_a_finished_call_in_practice_or_test_reviews_what_it_exercised(made, count):
    rows = [row(1, **{"families": {"security": (3, 6)}, **made})]
    assert len(reviews_of(*rows)) == count


def test_knowledge_belongs_to_the_part_of_its_call_and_a_call_that_is_gone_to_none():
    families = {"knowledge": (9, 9), "security": (6, 6)}
    rows = [row(n, call=call, families=families) for n, call in enumerate("abc", 1)]
    found = read_reviews(rows, PARTS, TODAY)
    assert {skill.id: len(each) for skill, each in found.items()} == {
        "knowledge-terms": 1, "knowledge-sales": 1, "security": 3,
    }  # fmt: skip


# --- how a review is graded ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("met", "possible", "more", "grade"),
    [
        (6, 6, {}, Grade.GOOD),
        (6, 6, {"is_test": True}, Grade.EASY),
        (6, 6, {"is_test": True, "is_critical": True}, Grade.AGAIN),
        (9, 10, {}, Grade.GOOD),
        (9, 10, {"is_test": True}, Grade.GOOD),
        (8, 10, {}, Grade.HARD),
        (2, 3, {}, Grade.HARD),
        (6, 9, {}, Grade.HARD),
        (3, 6, {}, Grade.AGAIN),
        (0, 6, {}, Grade.AGAIN),
        (0, 0, {}, Grade.AGAIN),
        (6, 6, {"hints": 1}, Grade.GOOD),
        (6, 6, {"hints": 3}, Grade.HARD),
        (6, 6, {"hints": 7}, Grade.AGAIN),
        (2, 3, {"hints": 1}, Grade.AGAIN),
    ],
)
def test_a_grade_follows_from_the_share_met_less_what_hints_cost(met, possible, more, grade):
    assert grade_review(met, possible, **more) is grade


@pytest.mark.parametrize(
    ("failed_by", "family", "is_critical"),
    [
        ("prof-verify", "security", True),
        ("sales-consent", "offer", True),
        ("sales-respect-no", "close", True),
        ("acc-credit-consent", "knowledge", True),
        ("auto-free-without-cost", "offer", True),
        ("auto-of-another-house", "offer", False),
        ("accuracy", "knowledge", False),
        ("professionalism", "security", False),
    ],
)
def test_a_critical_miss_is_one_whatever_else_was_met(failed_by, family, is_critical):
    families = dict.fromkeys(FAMILIES, (8, 9))
    found = reviews_of(
        row(1, families=families, failed_by=(failed_by,)), skill=skill_of(family, "terms")
    )
    assert [each.is_critical for each in found] == [is_critical]
    assert (found[0].grade is Grade.AGAIN) is is_critical


def test_an_auto_fail_counts_for_its_skill_even_where_nothing_else_of_it_was_graded():
    found = reviews_of(row(1, families={}, failed_by=("auto-third-push",)), skill=Skill("close"))
    assert [(each.grade, each.is_critical) for each in found] == [(Grade.AGAIN, True)]


# --- time ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-05-20T14:05:00-05:00", "2026-05-20T14:05:00-05:00"),
        ("2026-05-20T14:05:00", "2026-05-20T14:05:00+00:00"),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_time_is_read_with_its_offset(text, moment):
    read = read_moment(text)
    assert (read and read.isoformat()) == moment


def test_the_day_of_a_review_is_that_of_the_trainees_own_calendar():
    late = row(1, families={"security": (6, 6)}, day="2026-05-18", time="23:30:00-05:00")
    assert reviews_of(late)[0].day == date(2026, 5, 18)


def test_a_call_of_a_day_to_come_counts_as_todays():
    ahead = row(1, families={"security": (6, 6)}, day="2031-01-01")
    assert reviews_of(ahead)[0].day == TODAY


@given(attempts=some_attempts, order=some.randoms())
def test_the_order_in_which_attempts_are_read_changes_nothing(attempts, order):
    rows = rows_of(attempts)
    shuffled = list(rows)
    order.shuffle(shuffled)
    assert read_reviews(rows, PARTS, TODAY) == read_reviews(shuffled, PARTS, TODAY)
    assert work_out(rows, PARTS, TODAY) == work_out(shuffled, PARTS, TODAY)


def test_even_what_is_alike_but_for_its_grade_has_one_order():
    hinted, plain = rows_of([(0, 6, 3, False, "practice"), (0, 6, 0, False, "test")])
    assert reviews_of(hinted, plain) == reviews_of(plain, hinted)


@given(attempts=some_attempts, back=some.integers(0, 2_000))
def test_a_clock_that_was_moved_back_breaks_nothing(attempts, back):
    today = TODAY - timedelta(back)
    memory = work_out(rows_of(attempts), PARTS, today)[SECURITY]
    assert memory.last <= today
    assert memory.last < memory.due
    assert memory.reviews == len(attempts)
