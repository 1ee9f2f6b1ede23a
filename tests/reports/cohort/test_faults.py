"""Which call is at fault: one that the best miss too, and not one that is only hard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.reports.cohort.figures import Certainty, Share
from simulator.reports.cohort.reading import read_material
from simulator.reports.cohort.top import answer
from simulator.reports.cohort.wording import make_wording
from simulator.screens.preferences import TEXTS
from simulator.texts import load_texts

from .conftest import LIBRARY, examine_class
from .factory import (
    FAULTY,
    FAULTY_POINT,
    FIRST_WEEK,
    HARD,
    NAMES,
    Class,
    ProfileId,
    ProfileRow,
    make_class,
)

CALLS = ("us-terms-due-date", "us-dispute-double-charge", "us-mixed-laid-off", "us-sales-clear-no")


def item(found, scenario):
    return next(each for each in found.calls if each.place[0] == scenario)


def class_by(pass_rule, people=12, tries=5):
    """Make a class in which `pass_rule(person, call, turn)` says who passes."""
    made = Class()
    for number in range(1, people + 1):
        made.profiles.append(ProfileRow(ProfileId(number), f"T{number}"))
        for call in CALLS:
            for turn in range(tries):
                passed = pass_rule(number, call, turn)
                verdicts = [("prof-plain", "met" if passed else "absent")]
                made.take(
                    ProfileId(number), FIRST_WEEK, call, verdicts, {"accuracy": 50}, passed, 300
                )
    return made


def graded(number, turn):
    """Say whether a trainee passes a fair call: the lower the number, the oftener."""
    return (number * 7 + turn * 5) % 13 >= number


def test_the_faulty_call_is_found_with_the_point_to_blame(found):
    (fault,) = found.faults
    assert fault.scenario == FAULTY
    assert fault.is_whole
    assert fault.call.certainty.is_found
    assert [each.place[1] for each in fault.criteria] == [FAULTY_POINT]
    assert fault.criteria[0].certainty is Certainty.SURE
    assert fault.call.best.of + fault.call.rest.of == fault.call.share.of


def test_a_hard_call_tells_the_best_from_the_rest_and_is_no_fault(found):
    hard = item(found, HARD)
    assert hard.share.value < 0.5
    assert hard.verdict in ("fine", "hard")
    assert hard.discrimination[0] > 0.2
    assert hard.correlation > 0.3


def test_a_call_that_only_the_best_sometimes_pass_is_hard_but_fair():
    def rule(number, call, turn):
        if call == CALLS[2]:
            return number <= 4 and turn < 2
        return number <= 4 or graded(number, turn)

    found = examine_class(class_by(rule))
    assert item(found, CALLS[2]).verdict == "hard"
    assert found.faults == ()


def test_a_call_nobody_passes_is_at_fault_where_they_pass_the_others():
    found = examine_class(
        class_by(lambda number, call, turn: call != CALLS[2] and graded(number, turn))
    )
    assert [each.scenario for each in found.faults] == [CALLS[2]]
    assert found.faults[0].call.discrimination[0] == 0


def test_where_everybody_fails_everything_no_call_is_to_blame():
    found = examine_class(class_by(lambda number, call, turn: (number + turn + len(call)) % 9 == 0))
    assert found.faults == ()


def test_small_numbers_are_a_hint_and_too_few_people_are_not_even_that():
    def rule(number, call, turn):
        return call != CALLS[2]

    few = item(examine_class(class_by(rule, people=7, tries=3)), CALLS[2])
    assert few.best.of < 10
    assert few.certainty is Certainty.HINT
    assert item(examine_class(class_by(rule, people=5, tries=9)), CALLS[2]).verdict == "few"


def test_what_may_be_hard_or_at_fault_is_called_unclear_and_not_blamed():
    def rule(number, call, turn):
        if call == CALLS[2]:
            return turn < (2 if number <= 4 else 1)  # the best pass 8 of 20, the rest 8 of 40
        return number <= 4 or graded(number, turn)

    found = examine_class(class_by(rule, people=12))
    assert item(found, CALLS[2]).discrimination[0] == pytest.approx(0.2)
    assert item(found, CALLS[2]).verdict == "hard"
    found = examine_class(make_class(NAMES, seed=0, attempts=6))
    assert item(found, FAULTY).share.of < 15
    assert item(found, FAULTY).verdict == "unclear"
    assert found.faults == ()


def test_a_point_is_not_to_blame_where_its_whole_call_goes_as_badly(found):
    blamed = found.criteria[FAULTY, FAULTY_POINT]
    assert blamed.stands_out
    alike = replace(blamed, around=Share(blamed.share.hits * 9, blamed.share.of * 9))
    assert not alike.stands_out
    assert alike.verdict == "unclear"


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("attempts", [20, 40])
def test_the_faulty_call_is_found_in_other_classes_too(seed, attempts):
    fault = examine_class(make_class(NAMES, seed=seed, attempts=attempts)).faults[0]
    assert fault.scenario == FAULTY


@pytest.mark.parametrize("seed", range(4))
def test_in_a_sound_class_nothing_is_surely_at_fault(seed, monkeypatch):
    monkeypatch.setattr("tests.reports.cohort.factory.FAULTY", "none")
    found = examine_class(make_class(NAMES, seed=seed, attempts=20))
    items = [item for each in found.faults for item in (each.call, *each.criteria)]
    assert not any(each.certainty.is_found for each in items)


def test_few_questions_are_asked_of_the_store_however_many_criteria_there_are():
    made = make_class(calls=30, attempts=40)
    read_material(made, LIBRARY)
    assert made.asked.count("cohort") == 1
    assert len([each for each in made.asked if isinstance(each, tuple)]) <= 34
    assert len([each for each in made.asked if isinstance(each, int)]) <= 34 * 5 + 30


def test_a_card_that_is_gone_or_broken_leaves_the_criterion_by_its_id(made, monkeypatch):
    monkeypatch.setattr(made, "card", lambda attempt: {"criteria": "none"})
    material = read_material(made, LIBRARY)
    assert material.questions == {}
    wording = make_wording(material, load_texts("en", TEXTS))
    assert wording.question((FAULTY, FAULTY_POINT)).text == FAULTY_POINT


def test_a_call_that_the_library_lost_keeps_the_title_its_attempts_have():
    made = make_class(["A"], attempts=4)
    verdicts = [("acc-figures", "absent")]
    made.take(1, FIRST_WEEK, "gone-call", verdicts, {"accuracy": 0}, False, 100)
    wording = make_wording(read_material(made, LIBRARY), load_texts("en", TEXTS))
    assert wording.title("gone-call").text == "Title of gone-call"


def test_a_criterion_is_named_in_the_pages_language_where_a_call_has_it(made):
    material = read_material(make_class(calls=30, attempts=30), LIBRARY)
    for language in ("en", "nl", "hi"):
        wording = make_wording(material, load_texts(language, TEXTS))
        assert wording.criterion("prof-empathy").language == language


def test_the_attempts_to_read_are_ones_that_missed_the_point(found, made):
    top = answer(found, make_wording(found.material, load_texts("en", TEXTS)))
    numbers = [int(each) for each in top.faults[0].look.split(",")[0].split() if each.isdecimal()]
    assert numbers
    for number in numbers:
        assert dict(made.taken[number][1])[FAULTY_POINT] != "met"


def test_what_fails_most_is_of_several_calls_and_points_and_small_numbers_come_last():
    made = Class()
    made.profiles.append(ProfileRow(ProfileId(1), "A"))
    for call in CALLS:
        verdicts = [(f"prof-{letter}", "absent") for letter in "abcdef"]
        for _ in range(8 if call != CALLS[0] else 2):
            made.take(1, FIRST_WEEK, call, verdicts, {"accuracy": 50}, False, 300)
    failing = examine_class(made).failing
    assert len(failing) == 10
    counts = [sum(each.scenario == call for each in failing) for call in CALLS]
    assert counts == [1, 3, 3, 3]
    assert failing[-1].scenario == CALLS[0]
    points = [each.criterion for each in failing]
    assert max(map(points.count, points)) == 2
