"""What a call exercises is known from a look at its file."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from simulator.records.exercise import find_exercise, may_exercise
from simulator.records.families import family_of
from simulator.records.skills import skill_of
from simulator.scenario.library import Library
from tests.library import SCENARIOS

from .rows import card

LIBRARY = Library(SCENARIOS)
CARDS = LIBRARY.cards()


@pytest.mark.parametrize("known", CARDS, ids=[each.id for each in CARDS])
def test_it_is_what_the_call_is_graded_on(known):
    criteria = LIBRARY.load(known.id).criteria
    graded = {skill_of(family_of(id, each.kind), known.part) for id, each in criteria.items()}
    exercise = find_exercise(known)
    assert exercise.skills == graded
    assert exercise.own < graded
    assert all(may_exercise(known.part, skill) for skill in graded)


def families(card):
    return {each.family for each in find_exercise(card).own}


def write(folder, text):
    path = folder / "en-US" / "calls" / "mine.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return replace(card("mine", part="sales"), path=path)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("criteria:\n  prof-verify:\n  sales-need:\nafter:\n  acc-x:\n", {"security", "need"}),
        ("criteria:\n    mine:\n        weight: 2\n        kind: sales\n", {"close"}),
        ("criteria:\n  mine:\n    kind: accuracy\n    check:\n      says:\n", {"knowledge"}),
        ("criteria:\n# a note\n\n  # another\n  prof-recap:\n", {"greeting"}),
        ("criteria: {prof-verify: }\n", {"knowledge", "close"}),
        ("", {"knowledge", "close"}),
    ],
)
def test_the_lines_of_the_criteria_are_read_or_the_part_tells(tmp_path, text, own):
    assert families(write(tmp_path, text)) == own


def test_a_call_whose_file_is_gone_exercises_what_its_part_surely_does():
    skills = find_exercise(card("gone", part="dispute")).skills
    assert {"security", "knowledge-dispute"} <= {each.id for each in skills}
    assert "close" not in {each.id for each in skills}


def test_a_file_that_was_changed_is_read_again(tmp_path):
    known = write(tmp_path, "criteria:\n  prof-verify:\n")
    assert families(known) == {"security"}
    write(tmp_path, "criteria:\n  prof-empathy:\n")
    os.utime(known.path, ns=(1, 1))
    assert families(known) == {"empathy"}


@pytest.mark.parametrize(
    ("part", "skill", "may"),
    [
        ("sales", skill_of("offer", "sales"), True),
        ("terms", skill_of("offer", "terms"), False),
        ("dispute", skill_of("security", "dispute"), True),
        ("dispute", skill_of("knowledge", "dispute"), True),
        ("mixed", skill_of("knowledge", "dispute"), False),
    ],
)
def test_some_skills_are_out_of_the_question_for_a_part_of_the_job(part, skill, may):
    assert may_exercise(part, skill) is may
