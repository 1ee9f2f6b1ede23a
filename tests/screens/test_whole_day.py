"""A day at the real screens, once by mouse alone and once by keyboard alone.

Guided to its end with another window and another language on the way, then practice with a hint
and a step back, what if, replay, drill, and a test. Only what is said is typed in both.
"""

from __future__ import annotations

import pygame
import pytest

from simulator.call.mode import Mode
from simulator.call.state import Phase
from simulator.screens import flow
from simulator.screens.call.screen import CallScreen
from tests.screens.few import FIRST, copy_few
from tests.screens.pilot import Pilot, open_store

GREETING = "Good morning, Larkspan card services, this is Sam. This call is recorded."
MOST_STEPS = 20
MOST_TABS = 90
DUTCH = 1  # among the languages


class Hand:
    """Does what a trainee does, by the names of what is on the screen."""

    def __init__(self, pilot: Pilot) -> None:
        self.pilot = pilot

    @property
    def group(self):
        screen = self.pilot.screen
        overlay = getattr(screen, "overlay", None)
        return screen.group if overlay is None else overlay.group

    def press(self, name: str) -> None:
        raise NotImplementedError

    def pick(self, name: str, index: int) -> None:
        raise NotImplementedError

    def take(self, mode: Mode) -> None:
        """Go from home to the open line."""
        self.press(f"call-{FIRST}")
        self.press(f"mode-{mode.value}")
        self.press("take")
        self.press("answer")
        assert self.pilot.name == "CallScreen"
        assert self.pilot.screen.session.mode is mode

    def say(self, text: str) -> None:
        self.press_box()
        self.pilot.type(text)
        self.press("send")
        self.pilot.wait(4.0)

    def press_box(self) -> None:
        raise NotImplementedError

    def settle(self) -> None:
        """Hang up, file the call, and come to its card."""
        if self.pilot.phase is Phase.TALKING:
            self.press("hang-up")
            self.press("yes")
        self.pilot.wait(5.0)
        self.press("go-on")
        assert self.pilot.name == "WrapUpScreen"
        self.press("code-answered")
        self.press("finish")
        assert self.pilot.name == "ScorecardScreen"


class Mouse(Hand):
    """Clicks."""

    def press(self, name: str) -> None:
        widget = self.group.find(name)
        if widget.parent is not None:
            widget.parent.show_child(widget)
        self.pilot.click_at(widget.rect.center)
        self.pilot.wait(0.2)

    def press_box(self) -> None:
        self.press("reply")

    def pick(self, name: str, index: int) -> None:
        choice = self.group.find(name)
        wide = choice.rect.width / len(choice.options)
        x = choice.rect.left + round(wide * (index + 0.5))
        self.pilot.click_at((x, choice.rect.centery))
        self.pilot.wait(0.2)


class Keys(Hand):
    """Tabs to everything, and presses Enter or the arrows."""

    def go_to(self, name: str) -> None:
        for _ in range(MOST_TABS):
            focused = self.group.focused
            if focused is not None and focused.name == name:
                return
            self.pilot.press(pygame.K_TAB)
        raise AssertionError(f"Tab never comes to {name}")

    def press(self, name: str) -> None:
        self.go_to(name)
        self.pilot.press(pygame.K_RETURN)
        self.pilot.wait(0.2)

    def press_box(self) -> None:
        self.go_to("reply")

    def pick(self, name: str, index: int) -> None:
        self.go_to(name)
        choice = self.group.find(name)
        for _ in range(len(choice.options)):
            self.pilot.press(pygame.K_LEFT)
        for _ in range(index):
            self.pilot.press(pygame.K_RIGHT)
        self.pilot.wait(0.2)


@pytest.fixture
def pilot(tmp_path, monkeypatch):
    monkeypatch.setattr(flow, "pick_seed", lambda: 7)
    scenarios = copy_few(tmp_path / "scenarios", (FIRST,))
    store = open_store(tmp_path)
    yield Pilot(store, scenarios=scenarios)
    store.close()


@pytest.mark.parametrize("hand", [Mouse, Keys])
def test_a_day_from_the_first_guided_call_to_a_test(pilot, hand):
    trainee = hand(pilot)
    _play_guided(trainee)
    _practise(trainee)
    _take_again(trainee)
    _look_back(trainee)
    _take_a_test(trainee)


def _play_guided(trainee: Hand) -> None:
    """Choose the best through a whole call, in windows of two sizes and in two languages."""
    pilot = trainee.pilot
    trainee.take(Mode.GUIDED)
    for step in range(MOST_STEPS):
        pilot.wait(4.0)
        if pilot.phase is Phase.WRAP_UP:
            break
        if step == 1:
            pilot.resize((1024, 640))
        if step == 2:
            _switch_language(trainee)
        choices = pilot.screen.coach.choices
        best = next(n for n, each in enumerate(choices, 1) if each.is_best)
        trainee.press(f"choice-{best}")
        pilot.wait(4.0)
        trainee.press("choices-on")
    trainee.settle()
    assert pilot.page.view.passed
    trainee.press("back")
    assert pilot.name == "HomeScreen"


def _switch_language(trainee: Hand) -> None:
    """Go to the settings out of the call, and come back to it."""
    pilot = trainee.pilot
    call, turn = pilot.screen, pilot.screen.session.state.turn
    trainee.press("help")
    trainee.press("settings")
    trainee.pick("language", DUTCH)
    assert pilot.context.texts.language == "nl"
    trainee.press("back")
    assert pilot.screen is call
    assert isinstance(call, CallScreen)
    assert pilot.find("hang-up").label == "Ophangen"
    assert call.session.state.turn == turn
    pilot.wait(1.0)  # choices that are new take no Enter yet


def _practise(trainee: Hand) -> None:
    """Ask for a hint, and take a turn back."""
    pilot = trainee.pilot
    trainee.take(Mode.PRACTICE)
    trainee.press("hint")
    trainee.press("yes")
    trainee.say("What do you want?")
    pilot.resize((1920, 1080))
    trainee.press("step-back")
    trainee.press("step-back")
    trainee.press("yes")
    assert pilot.screen.session.state.turn == 0
    trainee.say(GREETING)
    assert pilot.screen.session.state.turn == 1
    trainee.settle()
    assert not pilot.page.view.passed


def _take_again(trainee: Hand) -> None:
    """Ask what if, from the card, and come to a new card."""
    pilot = trainee.pilot
    before = pilot.page._row.id
    trainee.press("retake")
    assert pilot.name == "CallScreen"
    trainee.say(GREETING)
    trainee.settle()
    assert pilot.page._row.id != before


def _look_back(trainee: Hand) -> None:
    """Watch the replay and try what failed, from the card and back to it."""
    pilot = trainee.pilot
    trainee.press("replay")
    pilot.wait(6.0)
    assert pilot.find("record").marks
    trainee.press("back")
    trainee.press("drill")
    assert pilot.name == "DrillScreen"
    trainee.press("back")
    trainee.press("back")
    assert pilot.name == "HomeScreen"


def _take_a_test(trainee: Hand) -> None:
    """Take a test, which has neither hints nor a way back."""
    pilot = trainee.pilot
    trainee.take(Mode.TEST)
    for name in ("hint", "step-back"):
        assert not pilot.find(name).is_live
    trainee.say(GREETING)
    trainee.settle()
    row = pilot.store.attempts(pilot.context.profile.id)[0]
    assert row.meta.mode == Mode.TEST.value
