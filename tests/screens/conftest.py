"""Screens are tested without a display and without a sound device."""

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"

import pygame
import pytest

from simulator.screens import flow
from simulator.screens.fonts import Fonts
from simulator.screens.theme import make_theme
from simulator.screens.widgets import Paint
from tests.screens.few import copy_few
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import finish


@pytest.fixture(scope="session")
def window():
    """Give the surface of a window nobody sees."""
    pygame.display.init()
    pygame.font.init()
    yield pygame.display.set_mode((1280, 720))
    pygame.display.quit()


@pytest.fixture
def store(tmp_path):
    """Open new records, with Anna in them."""
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture(scope="session")
def look(window):
    """Give the light theme at scale 1."""
    return Paint(make_theme("light"), Fonts())


@pytest.fixture
def scenarios(tmp_path):
    """Copy a library of few calls."""
    return copy_few(tmp_path / "scenarios")


@pytest.fixture(scope="module")
def kept(tmp_path_factory, window):
    """Play one call in one window for all these tests; each opens its card anew."""
    store = open_store(tmp_path_factory.mktemp("kept"))
    pilot = Pilot(store)
    row = finish(pilot.context, "bad-verify")
    yield pilot, row
    store.close()


@pytest.fixture
def pilot(kept):
    """Open the scorecard of the call that was kept; a test that begins elsewhere has its own."""
    pilot, row = kept
    pilot.context.reduced_motion = False
    pilot.go_home()
    pilot.open(flow.open_card(pilot.context, row))
    return pilot
