"""A start without a command: the window, the terminal or a demonstration."""

from __future__ import annotations

import sys

import pytest

from simulator.call.mode import Mode
from simulator.commands.window import has_display

from .conftest import CALL

# What the window is opened with where nothing is asked for.
NAMED = {"scenario_id": None, "seed": None, "language": "en", "asked": None, "mode": None}


@pytest.mark.parametrize(
    ("environ", "platform", "wanted"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"SDL_VIDEODRIVER": "dummy"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_known_by_the_environment(environ, platform, wanted):
    assert has_display(environ, platform) == wanted


@pytest.fixture
def no_keyboard(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)


def test_with_neither_screen_nor_terminal_a_demonstration_shows_a_passed_call(headset, no_keyboard):
    answer = headset()
    assert answer.code == 0
    assert "demonstration" in answer.out.splitlines()[0]
    assert "1. You: " in answer.out
    assert "Result: passed" in answer.out


def test_a_demonstration_leaves_no_trace_in_the_records(headset, no_keyboard, data_folder):
    headset()
    assert not data_folder.exists()


class Window:
    """Stands in for the window."""

    def __init__(self) -> None:
        self.opened: list[dict] = []
        self.error: Exception | None = None

    def open(self, library, store, **options) -> int:
        self.opened.append(options)
        if self.error is not None:
            raise self.error
        return 0


@pytest.fixture
def window(monkeypatch):
    import simulator.screens

    stand_in = Window()
    monkeypatch.setattr(simulator.screens, "open_headset", stand_in.open, raising=False)
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    return stand_in


def test_with_a_screen_the_window_opens(headset, window):
    assert headset("--lang", "nl").code == 0
    assert window.opened == [{**NAMED, "language": "nl", "asked": "nl"}]


def test_a_call_is_played_in_the_window_with_its_seed(headset, window):
    assert headset("play", CALL, "--seed", "5").code == 0
    assert window.opened == [{**NAMED, "scenario_id": CALL, "seed": 5}]


@pytest.mark.parametrize("mode", list(Mode))
def test_a_call_is_taken_in_the_window_as_it_was_asked_for(headset, window, mode):
    assert headset("play", CALL, "--mode", mode.value).code == 0
    assert window.opened == [{**NAMED, "scenario_id": CALL, "mode": mode}]


def test_a_way_to_take_a_call_that_there_is_not_is_refused_with_those_there_are(headset, window):
    answer = headset("play", CALL, "--mode", "exam")
    assert answer.code == 2
    assert "--mode cannot be “exam”. Possible: guided, practice, test." in answer.err
    assert window.opened == []


def test_a_window_that_cannot_be_made_falls_back_and_says_why(headset, window, no_keyboard):
    import pygame

    window.error = pygame.error("no such driver")
    assert "no such driver" in headset().out.splitlines()[0]
    answer = headset("play", CALL)
    assert answer.code == 0
    assert "no such driver" in answer.out.splitlines()[0]
    assert "terminal" in answer.out.splitlines()[0]


def test_the_terminal_can_be_asked_for_though_there_is_a_screen(headset, window, no_keyboard):
    assert headset("play", CALL, "--terminal").code == 0
    assert window.opened == []
