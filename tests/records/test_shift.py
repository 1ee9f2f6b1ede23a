"""A shift: which calls it draws, how far it has come, and what a setting keeps of it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from simulator.call.mode import Mode
from simulator.records.shift import (
    Shift,
    belongs_to,
    dump_shift,
    load_shift,
    plan_calls,
    read_progress,
)
from simulator.records.store import Status

from .rows import card, row

CARDS = [card(f"{part}-{n}", part=part) for part in ("terms", "dispute", "sales") for n in range(3)]
SHIFT = Shift(("a", "b", "c"), Mode.PRACTICE, after=10)


def part_of(call: str) -> str:
    return call.partition("-")[0]


@pytest.mark.parametrize("seed", range(20))
def test_every_part_of_the_job_comes_before_one_comes_twice(seed):
    calls = plan_calls(CARDS, 5, Random(seed))
    assert len(set(calls)) == 5
    assert {part_of(call) for call in calls[:3]} == {"terms", "dispute", "sales"}


def test_another_seed_draws_another_shift():
    drawn = {plan_calls(CARDS, 5, Random(seed)) for seed in range(20)}
    assert len(drawn) > 5
    assert plan_calls(CARDS, 5, Random(1)) == plan_calls(CARDS, 5, Random(1))


def test_a_small_library_gives_a_short_shift():
    assert len(plan_calls(CARDS[:2], 8, Random(1))) == 2
    assert plan_calls([], 3, Random(1)) == ()


def test_finished_calls_are_settled_and_the_next_one_is_the_first_open_one():
    progress = read_progress(SHIFT, [row(12, call="c"), row(11, call="a", passed=True)])
    assert [each and each.id for each in progress.results] == [11, None, 12]
    assert progress.next_call == "b"
    assert (progress.done, progress.is_over) == (2, False)


def test_a_shift_is_over_once_every_call_is_settled():
    progress = read_progress(SHIFT, [row(n, call=call) for n, call in enumerate("abc", 11)])
    assert progress.is_over
    assert progress.next_call is None


def test_taking_a_call_again_does_not_better_the_shift():
    rows = [row(14, call="a", passed=True), row(11, call="a", passed=False)]
    assert read_progress(SHIFT, rows).results[0].id == 11


@pytest.mark.parametrize(
    "other",
    [
        row(10, call="a"),
        row(11, call="d"),
        row(11, call="a", mode="test"),
        row(11, call="a", status=Status.UNFINISHED),
        row(11, call="a", status=Status.ABANDONED),
    ],
    ids=["before the shift", "another call", "another mode", "unfinished", "given up"],
)
def test_what_is_not_of_the_shift_settles_nothing(other):
    assert read_progress(SHIFT, [other]).done == 0


def test_an_unfinished_attempt_of_the_shift_belongs_to_it():
    assert belongs_to(SHIFT, row(11, call="b", status=Status.UNFINISHED))
    assert not belongs_to(SHIFT, row(9, call="b", status=Status.UNFINISHED))


@pytest.mark.parametrize(
    ("number", "day", "is_one"),
    [
        (3, "2026-05-21", True),
        (2**40, "2026-05-19", False),
        (10, "2026-05-20", False),
        (11, "2026-05-20", True),
    ],
    ids=["another workstation's low number", "its high one", "the same second", "just after"],
)
def test_times_tell_what_was_begun_after_a_shift_where_workstations_share(number, day, is_one):
    shift = replace(SHIFT, since="2026-05-20T07:00:00+00:00")  # when all rows of that day begin
    assert belongs_to(shift, row(number, call="a", day=day)) is is_one


def test_the_first_attempt_in_time_settles_a_call_whatever_its_number():
    shift = replace(SHIFT, since="2026-05-19T07:00:00+00:00")
    rows = [row(12, call="a", day="2026-05-21"), row(2**40, call="a", day="2026-05-20")]
    assert read_progress(shift, rows).results[0].id == 2**40


@pytest.mark.parametrize("shift", [SHIFT, replace(SHIFT, since="2026-05-20T09:00:00+02:00")])
def test_a_shift_survives_being_kept(shift):
    assert load_shift(dump_shift(shift)) == shift


def test_a_shift_that_an_earlier_version_kept_is_read():
    assert load_shift('{"calls":["a","b","c"],"mode":"practice","after":10}') == SHIFT


@pytest.mark.parametrize(
    "text",
    [None, "", "null", "{", "[]", "7", '{"calls":[]}', '{"calls":[],"mode":"test","after":1}',
     '{"calls":["a"],"mode":"sleep","after":1}', '{"calls":["a"],"mode":"test"}'],
)  # fmt: skip
def test_what_is_no_shift_is_none(text):
    assert load_shift(text) is None


def test_no_shift_is_kept_as_nothing():
    assert load_shift(dump_shift(None)) is None
