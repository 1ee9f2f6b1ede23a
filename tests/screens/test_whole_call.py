"""A whole call on the real call screen, from home to the scorecard."""

import pygame
import pytest

from simulator.call.mode import Mode
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import CALL

LINES = (
    "Thank you for calling Larkspan, this call is recorded. My name is Sam. How can I help you?",
    "I'm really sorry, Mr. O'Rourke, I can hear how frustrating it is.",
)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    store.set_setting(store.profiles()[0].id, "mode", Mode.PRACTICE.value)
    yield store
    store.close()


def test_a_call_is_talked_through_and_resized_on_the_way(store):
    pilot = Pilot(store)
    pilot.click(f"call-{CALL}")
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "CallScreen"
    pilot.finish_talking(LINES[0])
    pilot.resize((1024, 640))
    pilot.finish_talking(LINES[1])
    pilot.resize((1920, 1080))
    assert pilot.screen.session.state.turn == 2
    pilot.end_call()
    assert pilot.name == "WrapUpScreen"
    pilot.click(pilot.tiles()[0])
    pilot.click("finish")
    assert pilot.name == "ScorecardScreen"
    assert len(pilot.page.view.turns) == 2
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "HomeScreen"


def test_a_call_that_is_left_goes_on_where_it_was(store):
    pilot = Pilot(store, call=CALL, seed=3)
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_RETURN)
    pilot.finish_talking(LINES[0])
    again = Pilot(store)
    assert again.name == "ResumeScreen"
    again.press(pygame.K_RETURN)
    assert again.name == "CallScreen"
    assert again.screen.session.state.turn == 1
