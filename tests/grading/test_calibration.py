"""Agreement with people: precision, recall, F1, kappa and the verdicts that differ."""

from __future__ import annotations

import pytest

from simulator.grading.calibration import ALL, Agreement, Marked, calibrate, compare_people
from simulator.grading.verdicts import Value, Verdict, Why

MET, WRONG, ABSENT = Value.MET, Value.WRONG, Value.ABSENT


def judge(text: str) -> dict[str, Verdict]:
    """Take the verdict on "fee" from the text itself."""
    return {"fee": Verdict(Value(text.split()[0]), Why("why-said"), "a rule")}


def mark(id: str, text: str, person: Value, half: str = "") -> Marked:
    return Marked(id, text, {"fee": person}, half)


MARKED = [
    mark("1", "met", MET, "open"),
    mark("2", "absent here", MET, "open"),
    mark("3", "met there", ABSENT, "open"),
    mark("4", "wrong", WRONG, "held"),
    mark("5", "absent", WRONG, "held"),
    mark("6", "absent", ABSENT, "held"),
]


def test_precision_recall_and_f1_are_those_of_met():
    found = calibrate(MARKED, judge).by_criterion["fee"]
    assert (found.hits, found.missed, found.false) == (1, 1, 1)
    assert (found.precision, found.recall, found.f1) == (0.5, 0.5, 0.5)
    assert found.wrong_found == (1, 2)


def test_every_verdict_that_differs_is_listed_once_with_its_rule():
    found = calibrate(MARKED, judge)
    assert [(each.reply, each.rule) for each in found.missed_positives] == [("2", "a rule")]
    assert [each.reply for each in found.missed_negatives] == ["3"]
    assert [each.reply for each in found.other_misses] == ["5"]


def test_the_words_of_the_held_half_are_counted_and_not_shown():
    found = calibrate(MARKED, judge)
    assert found.by_half["held"].total == 3
    assert [each.text for each in found.other_misses] == [""]
    assert [each.text for each in found.missed_positives] == ["absent here"]


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ({(MET, MET): 20, (MET, ABSENT): 5, (ABSENT, MET): 10, (ABSENT, ABSENT): 15}, 0.4),
        ({(MET, MET): 5, (WRONG, WRONG): 5, (ABSENT, ABSENT): 5}, 1.0),
        ({(MET, ABSENT): 5, (ABSENT, MET): 5}, -1.0),
        ({(MET, MET): 5}, None),
        ({}, None),
    ],
)
def test_kappa_is_what_agreement_is_beyond_chance(pairs, kappa):
    found = Agreement(pairs).kappa
    assert found == (None if kappa is None else pytest.approx(kappa))


def test_nothing_is_said_where_nothing_was_met():
    found = Agreement({(ABSENT, ABSENT): 3})
    assert (found.precision, found.recall, found.f1) == (None, None, None)


def test_two_people_are_compared_over_the_replies_and_criteria_both_marked():
    second = [mark("1", "met", MET), mark("4", "wrong", ABSENT), mark("9", "met", MET)]
    found = compare_people(MARKED, second)[ALL]
    assert found.pairs == {(MET, MET): 1, (WRONG, ABSENT): 1}


def test_what_does_not_apply_to_a_reply_counts_as_absent():
    verdict = Verdict(Value.NOT_APPLICABLE, Why("why-not-due"), "")
    found = calibrate([mark("1", "x", ABSENT)], lambda _: {"fee": verdict})
    assert found.by_criterion["fee"].pairs == {(ABSENT, ABSENT): 1}
