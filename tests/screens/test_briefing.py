"""The briefing: how the call will be taken, what that costs and means."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.mode import Mode
from simulator.grading.scorecard import HINT_COST
from simulator.screens import flow
from tests.screens.few import FIRST, copy_few
from tests.screens.pilot import Pilot
from tests.screens.playing import finish, open_stand_in


@pytest.fixture(autouse=True)
def stand_in(monkeypatch):
    """Put the stand-in where the call screen is opened."""
    monkeypatch.setattr(flow, "_open_call", open_stand_in)


@pytest.fixture
def pilot(store, tmp_path):
    return Pilot(store, scenarios=copy_few(tmp_path / "scenarios", (FIRST,)), call=FIRST)


def open_briefing(pilot, **more):
    pilot.go_home()
    pilot.open(flow.open_briefing(pilot.context, pilot.context.library.load(FIRST), **more))
    return pilot.page


def modes(store, pilot):
    return [row.meta.mode for row in store.attempts(pilot.context.profile.id)]


def test_somebody_new_is_guided(pilot):
    assert pilot.page.mode is Mode.GUIDED


def test_who_has_taken_a_call_but_never_chose_practises(pilot):
    finish(pilot.context, call=FIRST)
    assert open_briefing(pilot).mode is Mode.PRACTICE


@pytest.mark.parametrize("mode", Mode)
def test_a_way_is_chosen_by_mouse_and_used_for_the_call(pilot, store, mode):
    pilot.click(f"mode-{mode.value}")
    pilot.click("take")
    pilot.click("answer")
    assert modes(store, pilot) == [mode.value]


def test_a_way_is_chosen_by_the_arrows_wherever_the_focus_is(pilot, store):
    pilot.press(pygame.K_DOWN)
    assert pilot.page.mode is Mode.PRACTICE
    for _ in range(3):
        pilot.press(pygame.K_DOWN)
    assert pilot.page.mode is Mode.TEST
    pilot.press(pygame.K_UP)
    assert pilot.page.mode is Mode.PRACTICE
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_RETURN)
    assert modes(store, pilot) == ["practice"]


def test_a_way_is_chosen_by_tab_and_enter(pilot):
    pilot.find("mode-test")
    pilot.page.focus("mode-test")
    pilot.press(pygame.K_RETURN)
    assert pilot.page.mode is Mode.TEST
    assert pilot.screen.group.focused.name == "mode-test"


def test_the_way_used_last_is_the_one_chosen_next_time(pilot):
    pilot.click("mode-test")
    pilot.click("take")
    assert open_briefing(pilot).mode is Mode.TEST


def test_a_way_that_was_not_used_is_forgotten(pilot):
    pilot.click("mode-test")
    assert open_briefing(pilot).mode is Mode.GUIDED


def test_a_way_that_is_asked_for_goes_before_the_usual_one(pilot):
    pilot.click("mode-test")
    pilot.click("take")
    assert open_briefing(pilot, mode=Mode.PRACTICE).mode is Mode.PRACTICE


def test_the_cost_of_a_hint_is_told_where_there_are_hints(pilot):
    assert not pilot.has("hint-cost")
    pilot.click("mode-practice")
    assert str(HINT_COST) in pilot.find("hint-cost").text
    pilot.click("mode-test")
    assert not pilot.has("hint-cost")


def test_what_the_scores_mean_is_told_to_somebody_new_only(pilot):
    def shown():
        return [getattr(each, "text", "") for each in pilot.widgets()]

    meaning = pilot.context.texts("call-score-accuracy-means")
    assert meaning in shown()
    finish(pilot.context, call=FIRST)
    open_briefing(pilot)
    assert meaning not in shown()


def test_the_caller_is_made_ready_while_the_page_is_read(pilot):
    pilot.wait(0.5)
    assert pilot.page._is_warm


def test_a_test_shows_its_sign_while_the_phone_rings(pilot):
    def picture(mode):
        scenario = pilot.context.library.load(FIRST)
        pilot.context.reduced_motion = True
        pilot.go_home()
        pilot.open(flow.open_ringing(pilot.context, scenario, 1, mode))
        return pygame.image.tobytes(pilot.picture, "RGB")

    practice, guided, test = map(picture, (Mode.PRACTICE, Mode.GUIDED, Mode.TEST))
    assert practice == guided
    assert practice != test
