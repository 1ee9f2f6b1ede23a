"""The way of somebody new: from the first start to the ringing phone of a guided call."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.mode import Mode
from simulator.screens import flow
from tests.screens.few import DUTCH, FIRST
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import open_stand_in

SCORES = ("accuracy", "professionalism", "sales")


@pytest.fixture(autouse=True)
def stand_in(monkeypatch):
    """Put the stand-in where the call screen is opened."""
    monkeypatch.setattr(flow, "_open_call", open_stand_in)


@pytest.fixture
def pilot(tmp_path, scenarios):
    return Pilot(open_store(tmp_path, None), scenarios=scenarios)


def words(pilot):
    parts = (getattr(each, "text", "") or getattr(each, "meaning", "") for each in pilot.widgets())
    return " ".join(map(str, parts))


def test_by_keyboard_alone(pilot):
    assert pilot.name == "WelcomeScreen"
    pilot.type("Anna")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    assert pilot.name == "FirstCallScreen"
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "RingingScreen"
    pilot.press(pygame.K_RETURN)
    (row,) = pilot.store.unfinished(pilot.context.profile.id)
    assert (row.meta.scenario, row.meta.mode) == (FIRST, "guided")


def test_by_mouse_alone_but_for_the_name(pilot):
    pilot.type("Anna")
    for name in ("start", "take", "answer"):
        pilot.click(name)
        pilot.wait(0.1)
    (row,) = pilot.store.unfinished(pilot.context.profile.id)
    assert (row.meta.scenario, row.meta.mode) == (FIRST, "guided")


def test_the_language_chosen_first_is_that_of_the_first_call(pilot):
    pilot.find("language").choose(1)
    pilot.type("Bo")
    pilot.click("start")
    pilot.wait(0.2)
    pilot.click("take")
    assert pilot.find("back").label == "Niet nu"
    pilot.click("answer")
    (row,) = pilot.store.unfinished(pilot.context.profile.id)
    assert row.meta.scenario == DUTCH


def test_the_three_scores_are_explained_before_the_first_call(pilot):
    pilot.type("Anna")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    for score in SCORES:
        assert pilot.context.texts(f"call-score-{score}-means") in words(pilot)


def test_a_newcomer_may_look_around_first(pilot):
    pilot.type("Anna")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    pilot.press(pygame.K_ESCAPE)
    pilot.wait(0.2)
    assert pilot.name == "HomeScreen"
    pilot.press(pygame.K_RETURN)
    assert pilot.page.mode is Mode.GUIDED


def test_the_offer_is_made_once(pilot, scenarios):
    pilot.type("Anna")
    pilot.press(pygame.K_RETURN)
    assert Pilot(pilot.store, scenarios=scenarios).name == "HomeScreen"


def test_where_there_is_no_call_in_the_language_home_comes_at_once(tmp_path, scenarios):
    pilot = Pilot(open_store(tmp_path, None), scenarios=scenarios, language="hi")
    pilot.type("आशा")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    assert pilot.name == "HomeScreen"


def test_a_first_call_that_cannot_be_read_is_refused_in_a_sentence(pilot, scenarios):
    path = scenarios / "en-US" / "calls" / f"{FIRST}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\nnonsense: 1\n", encoding="utf-8")
    pilot.type("Anna")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "FirstCallScreen"
    assert pilot.page.toast.text
