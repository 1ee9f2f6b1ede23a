"""What is earned: ranks, streaks and personal bests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from simulator.records.honours import (
    DEMANDS,
    HANDLE_TIME,
    Bests,
    Demand,
    Earned,
    Gap,
    Rank,
    Streak,
    find_bests,
    find_earned,
    find_gaps,
    find_rank,
    load_rank,
    read_honours,
    read_streak,
)
from simulator.records.store import Status
from simulator.scenario.library import Library
from tests.library import SCENARIOS

from .rows import row

FRIDAY, SATURDAY, SUNDAY, MONDAY, TUESDAY = (
    date(2026, 5, 15), date(2026, 5, 16), date(2026, 5, 17), date(2026, 5, 18), date(2026, 5, 19)
)  # fmt: skip
LEVELS = {**{f"easy{n}": 1 for n in range(6)}, "two": 2, "other-two": 2, "three": 3,
          "other-three": 3, "four": 4, "five": 5}  # fmt: skip


def attempts(*calls, **more):
    """Pass calls in this order; gives them newest first."""
    return [row(n, call=call, passed=True, **more) for n, call in enumerate(calls, 1)][::-1]


def mastered(*calls):
    return attempts(*(call for call in calls for _ in range(2)))


def on(*days, **more):
    """Finish a call on each of these days, the latest last; gives them newest first."""
    return [row(n, day=f"{day}", **more) for n, day in enumerate(days, 1)][::-1]


def scored(number, passed=True, time=100.0, mode="practice", call="a", **scores):
    return replace(row(number, passed=passed, mode=mode, call=call), scores=scores,
                   handle_time=time)  # fmt: skip


# --- ranks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "rank"),
    [
        ([], Rank.NEWCOMER),
        (attempts("easy0"), Rank.NEWCOMER),
        (attempts("easy0", "easy1"), Rank.AGENT),
        (attempts("easy0", "easy0", "easy0"), Rank.NEWCOMER),  # different calls
        (attempts("easy0", "easy1", mode="guided"), Rank.NEWCOMER),  # in one's own words
        (attempts("easy0", "easy1", mode="test"), Rank.AGENT),
        (attempts("easy0", "easy1", status=Status.UNFINISHED), Rank.NEWCOMER),
        (attempts("easy0", "easy1", "easy2", "easy3", "easy4"), Rank.AGENT),  # too easy
        (attempts("easy0", "easy1", "two", "three"), Rank.EXPERIENCED),
        (attempts("easy0", "easy1", "three", "four"), Rank.EXPERIENCED),
        (mastered("easy0", "easy1", "three", "four"), Rank.SENIOR),
        (mastered("easy0", "two", "three", "four"), Rank.SPECIALIST),
        (mastered("easy0", "two", "other-two", "three", "other-three"), Rank.SENIOR),
        (mastered("two", "other-two", "three", "other-three", "five"), Rank.COACH),
        (mastered("easy0", "easy1", "easy2", "five"), Rank.AGENT),  # no step is left out
        (attempts("gone", "gone-too"), Rank.AGENT),  # calls that left the library count as easy
    ],
)
def test_a_rank_is_earned_by_calls_of_rising_difficulty(rows, rank):
    assert find_rank(rows, LEVELS) is rank


def test_a_rank_is_not_lost_by_failing_later():
    rows = mastered("two", "other-two", "three", "other-three", "five")
    failed = [row(100 + n, call=each.meta.scenario) for n, each in enumerate(rows)]
    assert find_rank([*failed, *rows], LEVELS) is Rank.COACH


@pytest.mark.parametrize("spoiler", [{"passed": False}, {"passed": True, "hints": 1}])
def test_a_call_is_mastered_only_by_clean_passes_in_a_row(spoiler):
    rows = [row(3, passed=True), row(2, **spoiler), row(1, passed=True)]
    (gap,) = (each for each in find_gaps(rows, {"a": 3}, Rank.EXPERIENCED)
              if each.demand.feat == "mastered")  # fmt: skip
    assert gap.done == 0


def test_a_guided_call_between_clean_passes_does_not_spoil_them():
    rows = [row(3, passed=True), row(2, mode="guided"), row(1, passed=True)]
    gaps = find_gaps(rows, {"a": 3}, Rank.EXPERIENCED)
    assert [each.done for each in gaps if each.demand.feat == "mastered"] == [1]


def test_what_is_missing_is_said_for_each_demand_that_is_not_met():
    rows = attempts("easy0", "easy1", "easy2", "two")
    assert find_gaps(rows, LEVELS, Rank.AGENT) == (Gap(Demand("passed", 2, 2), 1),)
    assert find_gaps(rows, LEVELS, Rank.AGENT)[0].missing == 1


def test_nothing_is_missing_at_the_top():
    assert find_gaps([], LEVELS, Rank.COACH) == ()
    assert Rank.COACH.following is None


@pytest.mark.parametrize("locale", ["en-US", "nl-NL", "hi-IN"])
def test_every_rank_can_be_reached_with_the_calls_of_one_language(locale):
    levels = {each.id: each.difficulty for each in Library(SCENARIOS).cards()
              if each.locale == locale}  # fmt: skip
    assert find_rank(mastered(*levels), levels) is Rank.COACH


def test_each_step_demands_more_than_those_below():
    assert list(DEMANDS) == list(Rank)
    for rank in list(Rank)[1:]:
        assert DEMANDS[rank]


@pytest.mark.parametrize(
    ("text", "rank"),
    [("senior", Rank.SENIOR), ("", Rank.NEWCOMER), (None, Rank.NEWCOMER), ("x", Rank.NEWCOMER)],
)
def test_a_kept_rank_is_read_again(text, rank):
    assert load_rank(text) is rank


def test_a_rank_that_was_shown_stays_when_calls_are_graded_anew():
    honours = read_honours([], LEVELS, MONDAY, kept=Rank.SENIOR)
    assert honours.rank is Rank.SENIOR
    assert [gap.demand for gap in honours.gaps] == list(DEMANDS[Rank.SPECIALIST])


# --- streaks -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "today", "streak"),
    [
        ([], MONDAY, Streak(0, 0)),
        ([MONDAY], MONDAY, Streak(1, 1)),
        ([MONDAY, MONDAY], MONDAY, Streak(1, 1)),
        ([MONDAY], TUESDAY, Streak(1, 1)),  # today is not over yet
        ([MONDAY, TUESDAY], TUESDAY, Streak(2, 2)),
        ([FRIDAY, MONDAY], MONDAY, Streak(2, 2)),  # the weekend was free
        ([FRIDAY], MONDAY, Streak(1, 1)),
        ([FRIDAY], SUNDAY, Streak(1, 1)),
        ([FRIDAY], TUESDAY, Streak(0, 1)),
        ([FRIDAY, TUESDAY], TUESDAY, Streak(1, 1)),  # a Monday was missed
        ([FRIDAY, SATURDAY, MONDAY], MONDAY, Streak(3, 3)),
        ([SATURDAY, MONDAY], MONDAY, Streak(2, 2)),
        ([date(2026, 5, 14), SATURDAY], SATURDAY, Streak(1, 1)),  # a Friday was missed
        ([FRIDAY, date(2026, 5, 25)], date(2026, 5, 25), Streak(1, 1)),  # a whole week was missed
        ([MONDAY, TUESDAY], date(2026, 6, 30), Streak(0, 2)),
        ([TUESDAY], MONDAY, Streak(1, 1)),  # a clock that was set back
    ],
)
def test_days_in_a_row(days, today, streak):
    assert read_streak(on(*days), today) == streak


def test_a_guided_call_keeps_the_streak_and_an_unfinished_one_does_not():
    rows = [*on(TUESDAY, status=Status.UNFINISHED), *on(MONDAY, mode="guided")]
    assert read_streak(rows, TUESDAY) == Streak(1, 1)


def test_a_time_that_cannot_be_read_is_no_day():
    (bad,) = on(MONDAY)
    assert read_streak([replace(bad, meta=replace(bad.meta, started_at="?"))], MONDAY) == Streak()


# --- personal bests ------------------------------------------------------------------------------


def test_each_score_has_its_own_best():
    rows = [scored(2, accuracy=60, sales=None), scored(1, accuracy=50, professionalism=90)]
    assert find_bests(rows)["a"].scores == {"accuracy": 60, "professionalism": 90}


def test_the_best_time_is_that_of_a_passed_call():
    rows = [scored(2, passed=False, time=20), scored(1, time=100)]
    assert find_bests(rows)["a"].handle_time == 100
    assert find_bests(rows[:1])["a"].handle_time is None


def test_a_guided_attempt_is_nobodys_best():
    assert find_bests([scored(1, mode="guided", accuracy=100)]) == {}


@pytest.mark.parametrize(
    ("now", "beaten"),
    [
        (scored(3, accuracy=71, professionalism=80), ("accuracy",)),
        (scored(3, accuracy=71, professionalism=81), ("accuracy", "professionalism")),
        (scored(3, accuracy=70, professionalism=80), ()),
        (scored(3, sales=90), ()),  # the first of its kind beats nothing
        (scored(3, passed=False, accuracy=71), ("accuracy",)),
        (scored(3, time=79.9), (HANDLE_TIME,)),
        (scored(3, time=80.0), ()),
        (scored(3, passed=False, time=10), ()),
        (scored(3, mode="guided", accuracy=100, time=10), ()),
        (scored(3, call="another", accuracy=100), ()),
    ],
)
def test_an_attempt_beats_the_earlier_ones_at_its_call(now, beaten):
    before = [scored(2, accuracy=70, time=80.5), scored(1, accuracy=60, professionalism=80)]
    assert find_earned([now, *before], now.id, {}).bests == beaten


def test_a_later_attempt_takes_nothing_from_an_earlier_one():
    rows = [scored(3, accuracy=90), scored(2, accuracy=80), scored(1, accuracy=70)]
    assert find_earned(rows, rows[1].id, {}).bests == ("accuracy",)


# --- what one attempt earned ---------------------------------------------------------------------


def test_the_attempt_that_completes_a_rank_earns_it():
    rows = attempts("easy0", "easy1", "easy2")
    assert find_earned(rows, rows[1].id, LEVELS).rank is Rank.AGENT
    assert find_earned(rows, rows[0].id, LEVELS).rank is None


def test_the_first_call_of_a_day_lengthens_the_streak():
    rows = on(FRIDAY, MONDAY, MONDAY)
    assert [find_earned(rows, each.id, {}).streak for each in rows] == [0, 2, 1]


def test_a_first_day_is_no_streak_to_tell():
    assert not Earned(streak=1)
    assert Earned(streak=2)


@pytest.mark.parametrize("status", [Status.UNFINISHED, Status.ABANDONED])
def test_an_attempt_without_a_card_earns_nothing(status):
    rows = [row(2, passed=True, status=status), row(1, call="b", passed=True)]
    assert find_earned(rows, rows[0].id, {}) == Earned()


def test_an_attempt_that_is_not_listed_earns_nothing():
    assert find_earned([], row(1).id, {}) == Earned()


def test_honours_gather_all_of_it():
    rows = [scored(2, call="easy0", accuracy=70), scored(1, call="easy1", accuracy=60)]
    honours = read_honours(rows, LEVELS, date(2026, 5, 20))
    assert (honours.rank, honours.streak) == (Rank.AGENT, Streak(1, 1))
    assert honours.bests["easy0"] == Bests({"accuracy": 70}, 100.0)
    assert honours.gaps
