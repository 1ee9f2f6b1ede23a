"""The lines of the cohort's table: what they tell, in which order, and in which words."""

from __future__ import annotations

import pytest

from simulator.records.store import ProfileId, ProfileRow, Role
from simulator.reports.cohort.figures import Share
from simulator.screens.cohort.lines import (
    COLUMNS,
    Column,
    Line,
    Tendency,
    read_lines,
    sort_lines,
    summarise,
    word_last,
    word_line,
    word_tendency,
)
from simulator.screens.preferences import TEXTS
from simulator.texts import load_texts
from tests.screens.group import add_trainee
from tests.screens.pilot import open_store

TEXTS_EN = load_texts("en", TEXTS)
WEEK = 2942


def line(name, passed=None, *, tendency=Tendency.STEADY, weakest=None, week=WEEK, place=0):
    weeks = () if passed is None else ((week - 2, Share(1, 4)), (week, Share(3, 4)))
    return Line(
        ProfileRow(ProfileId(1), name), place, False, passed or Share(0, 0), weeks, tendency,
        "" if weakest is None else "figures", weakest or Share(0, 0),
    )  # fmt: skip


LINES = (
    line("Eva", Share(9, 10), tendency=Tendency.UP, weakest=Share(8, 10), place=2),
    line("anna", Share(1, 10), tendency=Tendency.DOWN, weakest=Share(2, 10), week=WEEK - 1),
    line("Dirk", Share(1, 2), week=WEEK - 3, place=1),
    line("Bo", place=3),
)


def names(column, is_reversed=False):
    return [each.profile.name for each in sort_lines(LINES, column, is_reversed)]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column.HELP, ["anna", "Dirk", "Eva", "Bo"]),
        (Column.NAME, ["anna", "Bo", "Dirk", "Eva"]),
        (Column.CALLS, ["anna", "Eva", "Dirk", "Bo"]),
        (Column.PASSED, ["anna", "Dirk", "Eva", "Bo"]),
        (Column.TREND, ["anna", "Dirk", "Eva", "Bo"]),
        (Column.WEAKEST, ["anna", "Eva", "Bo", "Dirk"]),
        (Column.LAST, ["Dirk", "anna", "Eva", "Bo"]),
    ],
)
def test_what_asks_for_a_look_stands_first(column, order):
    assert names(column) == order


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (Column.NAME, ["Eva", "Dirk", "Bo", "anna"]),
        (Column.PASSED, ["Eva", "Dirk", "anna", "Bo"]),
        (Column.LAST, ["Eva", "anna", "Dirk", "Bo"]),
    ],
)
def test_turned_round_those_without_a_figure_stay_at_the_end(column, order):
    assert names(column, is_reversed=True) == order


@pytest.fixture
def read(tmp_path):
    """Read the lines of people with weeks of calls, by their names."""
    store = open_store(tmp_path, None)

    def read(**people):
        for name, weeks in people.items():
            add_trainee(store, name, weeks)
        return {each.profile.name: each for each in read_lines(store.cohort())}

    yield read
    store.close()


def test_a_line_tells_calls_passes_weeks_and_the_weakest_skill(read):
    lines = read(Ann=["10", "", "1110"], Ben=["1"])
    ann = lines["Ann"]
    assert ann.passed == Share(4, 6)
    assert [share for _, share in ann.weeks] == [Share(1, 2), Share(3, 4)]
    assert (ann.family, ann.family_met) == ("clarity", Share(4, 6))
    assert lines["Ben"].family == ""


def test_who_has_not_taken_a_call_is_listed_last(read):
    lines = read(Idle=[], Busy=["10"])
    assert list(lines) == ["Busy", "Idle"]
    assert lines["Idle"].last_week is None


def test_a_trainer_without_calls_is_not_a_trainee(tmp_path):
    store = open_store(tmp_path, None)
    add_trainee(store, "Busy", ["1"])
    store.set_role(store.add_profile("Tess").id, Role.TRAINER)
    assert [each.profile.name for each in read_lines(store.cohort())] == ["Busy"]
    store.close()


def test_who_gets_better_or_worse_week_by_week_is_called_so(read):
    lines = read(
        Up=["0000", "0000", "0011", "1111", "1111", "1111"],
        Down=["1111", "1111", "1100", "0000", "0000", "0000"],
        Even=["10"] * 6,
        New=["1"],
    )
    assert {name: each.tendency for name, each in lines.items()} == {
        "Up": Tendency.UP,
        "Down": Tendency.DOWN,
        "Even": Tendency.STEADY,
        "New": Tendency.UNKNOWN,
    }


@pytest.mark.parametrize(
    ("ago", "words"), [(0, "this week"), (1, "last week"), (5, "5 weeks ago"), (-1, "this week")]
)
def test_the_last_call_is_told_in_weeks(ago, words):
    assert word_last(line("A", Share(1, 1), week=WEEK - ago), WEEK, TEXTS_EN) == words


@pytest.mark.parametrize("tendency", Tendency)
@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_each_tendency_has_a_word(tendency, language):
    words = word_tendency(line("A", Share(1, 1), tendency=tendency), load_texts(language, TEXTS))
    assert words
    assert "[" not in words


def test_a_line_is_told_in_sentences():
    words = word_line(LINES[0], WEEK, TEXTS_EN)
    assert words == (
        "Eva: 10 calls, 9 passed (90%). Passed from week to week: 25% at first, 75% at last,"
        " over 2 weeks (improving). Weakest skill: Right figures, met 80% of the time."
        " Last call: this week."
    )
    assert word_line(LINES[3], WEEK, TEXTS_EN) == (
        "Bo has not taken a call in practice or test yet."
    )


def test_everybody_is_summed_up():
    assert summarise(LINES) == (4, 22, 11)


def test_every_column_has_a_name_in_each_language():
    for language in ("en", "nl", "hi"):
        texts = load_texts(language, TEXTS)
        assert all(texts.has(f"floor-column-{each.value}") for each in (*COLUMNS, Column.HELP))
