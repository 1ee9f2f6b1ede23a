"""What a skill is, and how well it is in hand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from simulator.records.families import FAMILIES
from simulator.records.memory import work_out
from simulator.records.skills import Level, Skill, list_skills, skill_of

from .attempts import PARTS, TODAY, rows_of, some_attempts
from .rows import row

SECURITY = Skill("security")
LEVELS = list(Level)


# --- what a skill is -----------------------------------------------------------------------------


def test_knowledge_is_a_skill_for_each_part_of_the_job_and_every_other_family_is_one():
    ids = [each.id for each in list_skills()]
    assert len(ids) == len(set(ids)) == len(FAMILIES) - 1 + 5
    assert "knowledge-dispute" in ids
    assert skill_of("security", "terms") == skill_of("security", "sales")
    assert skill_of("knowledge", "terms") != skill_of("knowledge", "sales")


# --- levels --------------------------------------------------------------------------------------


def level_of(attempts):
    return LEVELS.index(work_out(rows_of(attempts), PARTS, TODAY)[SECURITY].level)


@given(attempts=some_attempts)
def test_one_more_failure_never_raises_a_level(attempts):
    failure = (0, 1, 0, True, "practice")
    assert level_of([*attempts, failure]) <= level_of(attempts)


@given(attempts=some_attempts, which=some.integers(0, 11))
def test_a_pass_that_turns_into_a_failure_never_raises_a_level(attempts, which):
    worse = list(attempts)
    place = which % len(worse)
    days, _, hints, _, mode = worse[place]
    worse[place] = (days, 0, hints, True, mode)
    assert level_of(worse) <= level_of(attempts)


@pytest.mark.parametrize(
    ("attempts", "level"),
    [
        ([(0, 6)], Level.GROWING),
        ([(0, 3)], Level.SHAKY),
        ([(9, 6), (6, 6), (0, 3)], Level.SHAKY),
        ([(9, 0), (0, 6)], Level.SHAKY),  # once is not yet of late
        ([(9, 6), (6, 6), (0, 6)], Level.STEADY),
        ([(9, 4), (6, 4), (0, 4)], Level.GROWING),
        ([(60, 6), (50, 6), (35, 6), (14, 6)], Level.STEADY),
        ([(80, 6), (60, 6), (50, 6), (35, 6), (14, 6)], Level.SURE),
        ([(80, 6), (60, 6), (50, 6), (35, 5), (14, 5)], Level.STEADY),
        ([(4, 6), (3, 6), (2, 6), (1, 6), (0, 6)], Level.STEADY),  # of one week
    ],
)
def test_a_level_says_how_it_went_of_late_and_how_long_it_keeps(attempts, level):
    rows = [
        row(number, families={"security": (met, 6)}, day=(TODAY - timedelta(ago)).isoformat())
        for number, (ago, met) in enumerate(attempts, 1)
    ]
    assert work_out(rows, PARTS, TODAY)[SECURITY].level is level
