"""Counts and what may be concluded: held against the figures that the methods' papers print."""

from __future__ import annotations

from math import log, sqrt

import pytest

from simulator.reports.cohort.figures import (
    MOST_EXACT,
    Certainty,
    Share,
    at_most,
    common_log_odds,
    correlate,
    difference,
    discoveries,
    find_likeness,
    find_trend,
    judge_chances,
    log_odds,
    weigh,
    wilson,
)

# Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3.
WILSON = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0, 0.1611),
    (1, 29, 0.0061, 0.1718),
]
# Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
NEWCOMBE = [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0),
]
# Benjamini and Hochberg 1995, section 4: of these 15, the first four are found at 0.05.
CHANCES = [
    0.0001,
    0.0004,
    0.0019,
    0.0095,
    0.0201,
    0.0278,
    0.0298,
    0.0344,
    0.0459,
    0.3240,
    0.4262,
    0.5719,
    0.6528,
    0.7590,
    1.0,
]


@pytest.mark.parametrize(("hits", "of", "low", "high"), WILSON)
def test_the_interval_of_a_share_is_wilsons(hits, of, low, high):
    assert wilson(hits, of) == pytest.approx((low, high), abs=0.00006)


def test_nothing_counted_says_nothing():
    assert wilson(0, 0) == (0.0, 1.0)
    assert Share(0, 0).percent is None
    assert difference(Share(0, 0), Share(1, 2)) is None


@pytest.mark.parametrize(("a", "m", "b", "n", "low", "high"), NEWCOMBE)
def test_the_interval_of_a_difference_is_newcombes(a, m, b, n, low, high):
    gap, found_low, found_high = difference(Share(a, m), Share(b, n))
    assert gap == pytest.approx(a / m - b / n)
    assert (found_low, found_high) == pytest.approx((low, high), abs=0.00006)


def test_many_comparisons_are_judged_as_benjamini_and_hochberg_do():
    assert discoveries(CHANCES, 0.05) == {0, 1, 2, 3}
    assert discoveries(CHANCES[::-1], 0.05) == {14, 13, 12, 11}


def test_the_same_chance_counts_for_less_among_more_that_were_looked_at():
    assert discoveries([0.01], 0.05) == {0}
    assert discoveries([0.01], 0.05, among=10) == set()


@pytest.mark.parametrize(
    ("chance", "is_small", "certainty"),
    [
        (0.0001, False, Certainty.SURE),
        (0.0001, True, Certainty.HINT),
        (0.03, False, Certainty.LIKELY),
        (0.4, False, Certainty.NONE),
        (0.4, True, Certainty.NONE),
    ],
)
def test_a_chance_is_put_into_a_degree_and_a_small_number_is_a_hint_at_most(
    chance, is_small, certainty
):
    assert judge_chances([chance], [is_small]) == [certainty]


def test_what_one_of_a_hundred_shows_is_only_a_hint():
    chances = [0.05, *([0.9] * 99)]
    assert judge_chances(chances, [False] * 100)[0] is Certainty.HINT


def test_a_tail_is_counted_exactly_and_long_ones_nearly_so():
    assert at_most(0, 10, 0.5) == 1 / 1024
    assert at_most(10, 10, 0.5) == 1.0
    exact = at_most(80, MOST_EXACT, 0.5)
    assert at_most(81, MOST_EXACT + 1, 0.5) == pytest.approx(exact, rel=0.35)


@pytest.mark.parametrize(
    ("share", "percent"),
    [((1, 2), 50), ((999, 1000), 99), ((1, 1000), 1), ((0, 9), 0), ((9, 9), 100), ((1, 8), 13)],
)
def test_a_share_is_nothing_or_all_only_where_it_is(share, percent):
    assert Share(*share).percent == percent


def test_a_trend_is_the_slope_of_shares_over_weeks():
    weeks = [(week, Share(100 + 50 * week, 1000)) for week in range(10)]
    trend = find_trend(weeks)
    assert trend.slope == pytest.approx(5.0)
    assert (trend.weeks, trend.of) == (10, 10_000)
    assert trend.chance < 1e-9


def test_weeks_without_calls_and_a_single_week_have_no_trend():
    assert find_trend([(1, Share(1, 2)), (2, Share(0, 0))]) is None
    assert find_trend([]) is None


def test_a_share_that_stays_has_a_trend_that_is_chance():
    assert find_trend([(week, Share(5, 10)) for week in range(8)]).chance == 1.0
    assert find_trend([(week, Share(10, 10)) for week in range(8)]).chance == 1.0


def test_a_correlation_weighs_its_points_and_needs_some_that_differ():
    line = [(x, 2 * x, 1.0) for x in range(5)]
    assert correlate(line) == pytest.approx(1.0)
    assert correlate([(x, -y, w) for x, y, w in line]) == pytest.approx(-1.0)
    assert correlate([*line, (100.0, -100.0, 0.0)]) == pytest.approx(1.0)
    assert correlate([(1.0, y, 1.0) for y in range(5)]) is None
    assert correlate(line[:2]) is None


@pytest.mark.parametrize(("hits", "of", "low", "high"), WILSON)
def test_the_ends_of_wilsons_interval_solve_his_equation(hits, of, low, high):
    z = 1.959964
    for end in wilson(hits, of):
        assert (hits / of - end) ** 2 == pytest.approx(z * z * end * (1 - end) / of, abs=1e-9)


def test_newcombes_example_worked_by_hand():
    # 56/70 = 0.8 and 48/80 = 0.6; Wilson's limits of each, from the roots of his equation
    (low, high), (other_low, other_high) = (0.69183, 0.87695), (0.49045, 0.70038)
    _, down, up = difference(Share(56, 70), Share(48, 80))
    assert down == pytest.approx(0.2 - sqrt((0.8 - low) ** 2 + (other_high - 0.6) ** 2), abs=2e-5)
    assert up == pytest.approx(0.2 + sqrt((high - 0.8) ** 2 + (0.6 - other_low) ** 2), abs=2e-5)


def test_finds_are_those_under_the_line_of_benjamini_and_hochberg():
    under = [rank for rank, chance in enumerate(CHANCES, 1) if chance <= 0.05 * rank / 15]
    assert discoveries(CHANCES, 0.05) == set(range(max(under)))


def test_tries_that_are_wholly_alike_count_as_one_and_others_for_themselves():
    people = [Share(6, 6), Share(0, 6)]
    assert weigh(people, 1.0).of == pytest.approx(2)
    assert weigh(people, 0.0).of == 12
    assert find_likeness([people]) == pytest.approx(1.0, abs=0.2)
    assert find_likeness([[Share(3, 6)] * 9]) == 0.1


def test_the_odds_ratio_is_woolfs_and_the_common_one_mantel_and_haenszels():
    one, other = Share(30, 40), Share(20, 40)
    value, error = log_odds(one, other)
    assert value == pytest.approx(log(30.5 * 20.5 / (10.5 * 20.5)))
    assert error == pytest.approx(sqrt(1 / 30.5 + 1 / 10.5 + 2 / 20.5))
    assert common_log_odds([(one, other)] * 50) == pytest.approx(log(3), abs=0.01)
    assert common_log_odds([]) == 0
