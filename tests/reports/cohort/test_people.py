"""Whom to help, and with what: found by comparison on the same calls, with small numbers small."""

from __future__ import annotations

import pytest

from simulator.reports.cohort.figures import Certainty, Share

from .conftest import examine_class
from .factory import (
    FIRST_WEEK,
    RISING,
    SLIPPING,
    WEAK,
    WEAK_FAMILY,
    Class,
    ProfileId,
    ProfileRow,
    add_nobody,
    add_trainer,
    make_class,
)

EASY, HARD_CALL = "us-terms-due-date", "us-mixed-laid-off"


def trainee(found, name):
    return next(each for each in found.trainees if each.profile.name == name)


def class_of(*results):
    """Make a class of (name, call, passed, finished)."""
    made, ids = Class(), {}
    for name, call, passed, finished in results:
        if name not in ids:
            ids[name] = ProfileId(len(ids) + 1)
            made.profiles.append(ProfileRow(ids[name], name))
        for number in range(finished):
            is_passed = number < passed
            verdicts = [("prof-empathy", "met" if is_passed else "absent")]
            made.take(ids[name], FIRST_WEEK, call, verdicts, {"accuracy": 60}, is_passed, 300)
    return made


def test_who_cannot_do_a_skill_is_named_first_with_that_skill(found):
    first = found.trainees[0]
    assert first.profile.name == WEAK
    assert first.needs_help
    assert first.certainty is Certainty.SURE
    assert first.weak[0].family == WEAK_FAMILY
    assert first.weak[0].certainty is Certainty.SURE
    assert first.lacks_skill(WEAK_FAMILY)


def test_few_are_named_in_a_class_that_is_mostly_fine(found):
    assert 1 <= sum(each.needs_help for each in found.trainees) <= 8


def test_a_hard_call_is_nobodys_weakness():
    others = [
        (f"T{number}", call, passed, 10)
        for number in range(8)
        for call, passed in ((EASY, 9), (HARD_CALL, 2))
    ]
    found = examine_class(class_of(*others, ("Brave", HARD_CALL, 5, 24), ("Idle", EASY, 12, 24)))
    assert not trainee(found, "Brave").needs_help  # 5 of 24, and the others pass as few
    assert trainee(found, "Idle").needs_help  # 12 of 24, where the others pass 9 of 10
    assert found.trainees[0].profile.name == "Idle"


def test_one_failed_call_is_not_held_against_anybody():
    others = [(f"T{number}", EASY, 9, 10) for number in range(8)]
    unlucky = trainee(examine_class(class_of(*others, ("Unlucky", EASY, 0, 1))), "Unlucky")
    assert not unlucky.needs_help
    assert not unlucky.certainty.is_found


def test_a_sure_gap_too_small_to_matter_is_not_named():
    results = [(f"T{number}", EASY, 900, 1000) for number in range(4)]
    found = examine_class(class_of(*results, ("Nearly", EASY, 850, 1000)))
    assert trainee(found, "Nearly").certainty is Certainty.SURE
    assert not trainee(found, "Nearly").needs_help


def test_a_gap_is_the_count_the_others_would_have_had():
    found = examine_class(class_of(("A", EASY, 3, 10), ("B", EASY, 60, 100)))
    gap = trainee(found, "A").calls
    assert gap.share == Share(3, 10)
    assert gap.expected == pytest.approx(10 * 61 / 102)
    assert gap.others == Share(6, 10)


def test_a_single_trainee_is_compared_with_nobody_and_told_what_is_least_in_hand():
    found = examine_class(make_class(["Solo"], attempts=20))
    solo = found.trainees[0]
    assert solo.calls.expected is None
    assert not solo.needs_help
    lowest = min(solo.families.values(), key=lambda gap: gap.share.interval[1])
    assert solo.families[solo.weak[0].family] == lowest


def test_who_is_forgotten_counts_without_a_name(made):
    found = examine_class(add_nobody(make_class()))
    assert found.whole.of == 24 * 26
    assert found.unnamed == 26
    assert len(found.trainees) == 23


def test_a_trainer_who_tries_a_call_is_no_trainee_unless_there_is_nobody_else():
    found = examine_class(add_trainer(make_class(attempts=3), "Trainer T"))
    assert "Trainer T" not in {each.profile.name for each in found.trainees}
    assert found.unnamed == 1
    alone = examine_class(add_trainer(Class(), "Trainer T"))
    assert [each.profile.name for each in alone.trainees] == ["Trainer T"]


def test_who_improves_and_who_slips_is_read_from_the_weeks(found):
    assert trainee(found, RISING).trend.slope > 2
    assert trainee(found, SLIPPING).trend.slope < -2
    slopes = [each.trend.slope for each in found.trainees]
    assert trainee(found, SLIPPING).trend.slope == min(slopes)
    assert trainee(found, SLIPPING).trend.weeks == 12


def test_lessons_begin_with_the_skill_that_most_are_behind_in(found):
    counts = [len(each.trainees) for each in found.lessons]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 0
    behind = next(each for each in found.lessons if each.family == WEAK_FAMILY)
    assert WEAK in {each.profile.name for each in behind.trainees}


def test_nobody_at_all_is_a_class_too():
    found = examine_class(Class())
    assert found.trainees == ()
    assert found.whole == Share(0, 0)
