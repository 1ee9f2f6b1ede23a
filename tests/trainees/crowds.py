"""What the tests of simulated trainees share: a short call, trainees, and made-up results."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from random import Random

from simulator.scenario.library import Library
from simulator.trainees.crowd import CallSheet, CriterionSheet, Result
from simulator.trainees.offers import Offers, without_label
from simulator.trainees.playing import Played, play_call
from simulator.trainees.trainee import Mind, Trainee
from tests.library import SCENARIOS, load_call

CALL = "us-terms-due-date"  # the shortest: a simulated attempt at it takes a tenth of a second
NOW = datetime.fromisoformat("2026-11-22T19:00:00+00:00")  # a Sunday


@cache
def offers_of(call: str = CALL) -> Offers:
    return fresh_offers(call)


def fresh_offers(call: str = CALL) -> Offers:
    file = Library(SCENARIOS).plan_of(load_call(call))
    assert file is not None
    return Offers(without_label(load_call(call)), file.plan)


@cache
def play(skill: float, number: int = 1, experience: float = 0.0, call: str = CALL) -> Played:
    chance = Random(f"{number}|{skill}|{call}")
    return play_call(offers_of(call), Mind(Trainee(number, skill), experience), number % 2, chance)


def sheet(id: str = "a", difficulty: int = 1, criteria: tuple[str, ...] = ()) -> CallSheet:
    asked = tuple(CriterionSheet(each, "accuracy", False, f"Asks {each}?") for each in criteria)
    return CallSheet(id, f"Title of {id}", "terms", "en-US", difficulty, criteria=asked)


def result(call: str, skill: float, passed: bool, number: int = 1, **verdicts: str) -> Result:
    scores = {"accuracy": 100 if passed else 40, "sales": None}
    return Result(call, number, 0, skill, passed, scores, 120.0, 8, "done", verdicts)


def results_of(call: str, needed: float, count: int = 40) -> list[Result]:
    """Make results in which exactly those pass who have the skill that is needed, more or less."""
    chance = Random(call)
    skills = [each / (count - 1) for each in range(count)]
    return [
        result(call, skill, skill + chance.gauss(0, 0.06) > needed, number)
        for number, skill in enumerate(skills, start=1)
    ]
