"""What the results of a simulation say of calls, labels and criteria."""

from __future__ import annotations

import pytest

from simulator.trainees.measuring import Useless, distance_of, measure_calls

from .crowds import result, results_of, sheet


@pytest.mark.parametrize("needed", [0.25, 0.5, 0.8])
def test_a_call_is_as_hard_as_the_skill_at_which_half_pass(needed):
    measured = measure_calls([sheet("a")], results_of("a", needed, 80)).calls[0]
    assert measured.needed == pytest.approx(needed, abs=0.06)
    assert 0 < measured.error < 0.06


def test_a_call_that_nobody_or_everybody_passes_lies_at_an_end_and_is_still_a_number():
    results = [result("a", n / 19, False) for n in range(20)]
    results += [result("b", n / 19, True) for n in range(20)]
    hard, easy = measure_calls([sheet("a"), sheet("b")], results).calls
    assert (hard.sheet.id, easy.sheet.id) == ("a", "b")
    assert hard.needed > 0.9
    assert easy.needed < 0.1


def test_calls_come_hardest_first_with_their_bands_and_means():
    found = measure_calls([sheet("a"), sheet("b")], [*results_of("a", 0.3), *results_of("b", 0.7)])
    assert [each.sheet.id for each in found.calls] == ["b", "a"]
    low, middle, high = found.calls[0].bands
    assert low.share == 0
    assert high.share > 0.6
    assert middle.attempts > 0
    assert set(found.calls[0].scores) == {"accuracy"}
    assert found.calls[0].handle_time == 120.0


def test_a_label_that_does_not_fit_is_named_and_one_that_does_is_not():
    needed = {"a": (1, 0.2), "b": (1, 0.8), "c": (3, 0.5), "d": (5, 0.22), "e": (5, 0.85)}
    sheets = [sheet(id, label) for id, (label, _) in needed.items()]
    results = [each for id, (_, at) in needed.items() for each in results_of(id, at)]
    found = measure_calls(sheets, results)
    assert {each.sheet.id: (each.fitting, distance_of(each)) for each in found.misleading} == {
        "b": (5, 4),
        "d": (1, -4),
    }


def test_where_all_labels_are_the_same_none_misleads():
    sheets = [sheet("a", 2), sheet("b", 2)]
    found = measure_calls(sheets, [*results_of("a", 0.2), *results_of("b", 0.8)])
    assert found.misleading == ()


def test_few_attempts_say_nothing_of_a_label():
    sheets = [sheet("a", 1), sheet("b", 5)]
    results = [result("a", 0.9, False), result("b", 0.1, True)]
    found = measure_calls(sheets, results)
    assert [each.fitting for each in found.calls] == [None, None]
    assert found.misleading == ()


def verdicts_of(kind: str, skill: float, place: int) -> str:
    met = {
        "nobody": False,
        "everybody": True,
        "nearly": place not in (2, 20),
        "flat": place % 2 == 0,
        "good": skill > 0.5,
        "backwards": skill < 0.5,
    }[kind]
    return "met" if met else "absent"


@pytest.mark.parametrize(
    ("kind", "useless"),
    [
        ("nobody", Useless.NOBODY),
        ("everybody", Useless.EVERYBODY),
        ("nearly", Useless.EVERYBODY),
        ("flat", Useless.FLAT),
        ("backwards", Useless.FLAT),
        ("good", None),
    ],
)
def test_a_criterion_that_tells_nobody_apart_is_named_with_the_reason(kind, useless):
    results = [
        result("a", n / 23, n > 11, n, asked=verdicts_of(kind, n / 23, n)) for n in range(24)
    ]
    found = measure_calls([sheet("a", criteria=("asked",))], results)
    criterion = found.calls[0].criteria[0]
    assert criterion.useless is useless
    assert [each for why in Useless for each in found.useless(why)] == (
        [criterion] if useless else []
    )


def test_of_a_criterion_that_hardly_ever_applied_nothing_is_said():
    results = [
        result("a", n / 23, True, n, **({"asked": "met"} if n < 3 else {})) for n in range(24)
    ]
    found = measure_calls([sheet("a", criteria=("asked",))], results)
    assert found.calls[0].criteria[0].applied == 3
    assert found.calls[0].criteria[0].useless is None


def test_trainees_of_one_skill_cannot_be_told_apart():
    results = [result("a", 0.5, True, n, asked=["met", "absent"][n % 2]) for n in range(24)]
    found = measure_calls([sheet("a", criteria=("asked",))], results)
    assert found.calls[0].criteria[0].discrimination is None
    assert found.calls[0].criteria[0].useless is None
