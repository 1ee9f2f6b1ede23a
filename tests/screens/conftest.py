"""Screens are tested without a display and without a sound device."""

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"

import pygame
import pytest

from simulator.screens.fonts import Fonts
from simulator.screens.theme import make_theme
from simulator.screens.widgets import Paint
from tests.screens.pilot import open_store


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
