"""Who sits here: switching, adding, renaming."""

from __future__ import annotations

import pygame
import pytest

from tests.screens.few import FIRST, copy_few
from tests.screens.pilot import Pilot


@pytest.fixture
def bo(store):
    bo = store.add_profile("Bo")
    store.set_setting(bo.id, "language", "nl")
    store.set_setting(bo.id, "theme", "dark")
    return bo


@pytest.fixture
def scenarios(tmp_path):
    return copy_few(tmp_path / "scenarios", (FIRST,))


@pytest.fixture
def pilot(store, bo, scenarios):
    pilot = Pilot(store, scenarios=scenarios)
    pilot.press(pygame.K_F5)
    return pilot


def names(store):
    return [row.name for row in store.profiles()]


def test_another_trainee_sits_down_by_key_with_their_own_look(pilot, bo):
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "HomeScreen"
    assert pilot.context.profile == bo
    assert pilot.context.texts.language == "nl"
    assert pilot.context.theme.name == "dark"


def test_another_trainee_sits_down_by_mouse_and_stays_for_the_next_start(
    pilot, bo, store, scenarios
):
    pilot.click(f"profile-{bo.id}")
    assert Pilot(store, scenarios=scenarios).context.profile == bo


def test_a_look_that_was_never_chosen_stays_as_it_was(pilot, store):
    cy = store.add_profile("Cy")
    pilot.resize((1280, 720))
    pilot.click(f"profile-{cy.id}")
    assert pilot.context.theme.name == "light"


def test_a_name_is_changed(pilot, store):
    pilot.click("rename")
    pilot.press(pygame.K_a, pygame.KMOD_LCTRL)
    pilot.type("Anna Lee")
    pilot.press(pygame.K_RETURN)
    assert names(store) == ["Anna Lee", "Bo"]
    assert pilot.context.profile.name == "Anna Lee"
    assert "Anna Lee" in pilot.page.toast.text


@pytest.mark.parametrize("name", ["bo", "   "])
def test_a_name_that_is_taken_or_empty_is_refused_in_a_sentence(pilot, store, name):
    pilot.click("rename")
    pilot.press(pygame.K_a, pygame.KMOD_LCTRL)
    pilot.type(name)
    pilot.click("take-name")
    assert names(store) == ["Anna", "Bo"]
    assert pilot.page.toast.text
    assert pilot.screen.group.focused.name == "rename"


def test_somebody_new_is_added_sits_down_and_is_offered_a_first_call(pilot, store):
    pilot.click("new")
    pilot.type("Cy")
    pilot.press(pygame.K_RETURN)
    assert names(store) == ["Anna", "Bo", "Cy"]
    assert pilot.context.profile.name == "Cy"
    pilot.wait(0.1)
    assert pilot.name == "FirstCallScreen"
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "HomeScreen"


def test_somebody_new_who_is_not_new_is_refused(pilot, store):
    pilot.click("new")
    pilot.type("anna")
    pilot.click("add")
    assert names(store) == ["Anna", "Bo"]
    assert pilot.name == "ProfileScreen"


def test_what_is_typed_stays_when_the_window_changes(pilot):
    pilot.click("new")
    pilot.type("Ines")
    pilot.resize((1024, 640))
    assert pilot.find("new").text == "Ines"


def test_oneself_can_be_chosen_again(pilot):
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "HomeScreen"
    assert pilot.context.profile.name == "Anna"
