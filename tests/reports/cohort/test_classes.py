"""Classes made by item response: sound ones blame no call, and planted faults are found.

Here somebody's chance grows with their ability less the difficulty of the call and of the point,
and one person's tries of one call are alike. Nothing of the method was tuned on these seeds.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from math import exp

import pytest

from simulator.reports.cohort.figures import Certainty

from .conftest import examine_class
from .factory import FIRST_WEEK, Class, ProfileId, ProfileRow

CALLS = tuple(f"call-{number}" for number in range(8))
HARD, TARGET, POINT = CALLS[0], CALLS[1], "acc-two"
POINTS = ("prof-greeting", "prof-plain", "prof-empathy", "acc-figures", "acc-one", POINT)


def chance_of(made: random.Random, kind: str):
    """Give the chance of a person's meeting a point of a call."""
    person = cache(lambda number: made.gauss(2.0, 0.6) - 1.6 * (number % 12 == 5))
    alike = cache(lambda number, call: made.gauss(0, 0.5))
    point_difficulty = cache(lambda call, point: made.gauss(0, 0.5))

    def chance(number: int, call: str, point: str) -> float:
        if (kind, call, point) == ("impossible", TARGET, POINT):
            return 0.03
        hard = 1.1 * (call == HARD) + 4.5 * ((kind, call) == ("too hard", TARGET))
        ability = person(number) + alike(number, call)
        return 1 / (1 + exp(hard + point_difficulty(call, point) - ability))

    return chance


def make(people: int, tries: int, seed: int, kind: str = "sound") -> Class:
    made, store = random.Random(f"{people} {tries} {seed} {kind}"), Class()
    chance = chance_of(made, kind)
    for number in range(1, people + 1):
        store.profiles.append(ProfileRow(ProfileId(number), f"T{number}"))
        for _ in range(tries):
            call = made.choice(CALLS)
            met = {point: made.random() < chance(number, call, point) for point in POINTS}
            score = round(100 * sum(met.values()) / len(met))
            verdicts = [(point, "met" if got else "absent") for point, got in met.items()]
            passed = score >= 65 and met[POINT]
            scores = {"accuracy": score}
            store.take(ProfileId(number), FIRST_WEEK, call, verdicts, scores, passed, 300)
    return store


def blamed(found) -> Iterator[tuple[str, Certainty]]:
    for fault in found.faults:
        for each in (fault.call, *fault.criteria):
            if each.verdict == "fault":
                yield fault.scenario, each.certainty


@pytest.mark.parametrize(("people", "tries"), [(6, 20), (12, 8), (24, 8), (24, 20), (60, 8)])
@pytest.mark.parametrize("seed", [911, 912, 913])
def test_a_sound_class_blames_no_call_by_more_than_a_hint(people, tries, seed):
    found = examine_class(make(people, tries, seed))
    assert not [each for each in blamed(found) if each[1].is_found]


@pytest.mark.parametrize("kind", ["impossible", "too hard"])
@pytest.mark.parametrize("seed", [921, 922])
def test_a_planted_fault_is_found_and_nothing_else(kind, seed):
    found = examine_class(make(60, 16, seed, kind))
    assert {scenario for scenario, sure in blamed(found) if sure.is_found} == {TARGET}
    if kind == "impossible":
        (fault,) = (each for each in found.faults if each.scenario == TARGET)
        assert POINT in [each.place[1] for each in fault.criteria]


def test_the_weak_are_named_and_surely_nobody_ahead_of_the_others():
    found = examine_class(make(24, 40, 931))
    needy = {each.profile.name for each in found.trainees if each.needs_help}
    assert needy & {"T5", "T17"}
    ahead = [each for each in found.trainees if each.calls.shortfall < 0]
    assert not needy & {each.profile.name for each in ahead}
