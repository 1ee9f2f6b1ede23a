"""Practice of just what failed, by keys alone and by mouse alone."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.commands import Do, HangUp, Say
from simulator.grading.verdicts import Value
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import begin

NONSENSE = "The sky is blue today."


@pytest.fixture(scope="module")
def kept(tmp_path_factory, window):
    """Play one short call for all these tests; each opens it anew."""
    store = open_store(tmp_path_factory.mktemp("drill"))
    pilot = Pilot(store)
    session = begin(pilot.context)
    for command in (Say("Hello."), HangUp(), Do("finish")):
        session.send(command)
    session.finish()
    yield pilot, store.attempt(session.attempt)
    store.close()


def test_a_missed_point_is_practised_with_keys_alone(pilot):
    pilot.page.focus("drill")
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "DrillScreen"
    exercise = pilot.page.exercise
    pilot.type(exercise.better)
    pilot.press(pygame.K_RETURN)
    assert pilot.page.verdict.value is Value.MET
    assert pilot.page.met == {exercise.id}
    pilot.press(pygame.K_RETURN)
    assert pilot.page.exercise.id != exercise.id
    assert pilot.find("reply").text == ""
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "ScorecardScreen"


def test_all_points_are_gone_through_with_the_mouse_alone(pilot):
    pilot.click("drill")
    count = len(pilot.page.plan.exercises)
    for _ in range(count):
        assert not pilot.page.is_over
        pilot.click("on")
    assert pilot.page.is_over
    assert pilot.page.met == frozenset()
    pilot.click("again")
    assert not pilot.page.is_over
    pilot.click("back")
    assert pilot.name == "ScorecardScreen"


def test_a_better_line_comes_after_the_second_try(pilot):
    pilot.click("drill")
    pilot.type(NONSENSE)
    pilot.press(pygame.K_RETURN)
    assert pilot.page.verdict.value is Value.ABSENT
    assert not pilot.page.shows_better
    assert pilot.find("reply").text == NONSENSE
    pilot.click("say")
    assert pilot.page.shows_better


def test_an_empty_reply_is_not_a_try(pilot):
    pilot.click("drill")
    pilot.press(pygame.K_RETURN)
    pilot.type("   ")
    pilot.press(pygame.K_RETURN)
    assert pilot.page.verdict is None


def test_only_what_was_not_met_is_practised_once_more(pilot):
    pilot.click("drill")
    first = pilot.page.exercise
    pilot.type(first.better)
    pilot.press(pygame.K_RETURN)
    while not pilot.page.is_over:
        pilot.click("on")
    pilot.click("again")
    seen = []
    while not pilot.page.is_over:
        seen.append(pilot.page.exercise.id)
        pilot.click("on")
    assert seen == [e.id for e in pilot.page.plan.exercises if e.id != first.id]


def test_nothing_that_is_practised_is_kept(pilot, kept):
    store, row = pilot.store, kept[1]
    attempts = store.attempts(pilot.context.profile.id)
    before = (attempts, store.read_log(row.id), store.card(row.id))
    pilot.click("drill")
    pilot.type(pilot.page.exercise.better)
    pilot.press(pygame.K_RETURN)
    pilot.click("back")
    assert (
        store.attempts(pilot.context.profile.id),
        store.read_log(row.id),
        store.card(row.id),
    ) == before
