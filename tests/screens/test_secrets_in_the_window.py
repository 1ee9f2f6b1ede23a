"""Numbers typed by mistake into any field of the window do not get to the disk."""

import pygame
import pytest

from simulator.screens.history_screen import HistoryScreen
from simulator.screens.profile import ProfileScreen
from simulator.screens.widgets.entry import TextEntry
from tests.records.leaks import BSN, CARD, PAN, find_in_text, read_folder
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import CALL

TYPED = f"{CARD} BSN {BSN} {PAN}"
SAID = "Thank you for calling Larkspan"


def fill_in(pilot, seen, but=()):
    """Type into every field that can be used now, and send it off."""
    entries = (each for each in pilot.widgets() if isinstance(each, TextEntry) and each.can_focus)
    for name in [each.name for each in entries if each.name not in but]:
        if not pilot.has(name):
            continue
        seen.add(name)
        pilot.screen.group.focus(pilot.find(name))
        pilot.press(pygame.K_a, pygame.KMOD_LCTRL)
        pilot.type(TYPED)
        pilot.press(pygame.K_RETURN)


def fill_in_desk(pilot, seen):
    """Type into the fields of every tab, and of every action with its card open."""
    desk = pilot.screen.desk
    for tab in desk.pages:
        desk.tabs.select(tab)
        desk._show(tab)
        fill_in(pilot, seen, {"reply"})
    for action in [each.name for each in desk.cards]:
        desk.open_action(action.removeprefix("action-"))
        pilot.wait(0.1)
        fill_in(pilot, seen, {"reply", *seen})


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    return tmp_path


def test_a_number_in_any_field_is_masked_before_it_is_stored(folder):
    store, seen = open_store(folder, None), set()
    pilot = Pilot(store)
    assert pilot.name == "WelcomeScreen"
    fill_in(pilot, seen)
    assert pilot.context.profile.name.endswith(f"{CARD[-4:]} BSN ••••••••• •••••••••")
    for screen in (ProfileScreen, HistoryScreen):
        pilot.go_home()
        pilot.open(screen(pilot.context))
        fill_in(pilot, seen)
    pilot = Pilot(store, call=CALL)
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "CallScreen"
    pilot.finish_talking(f"{SAID}. {TYPED}")
    fill_in_desk(pilot, seen)
    pilot.screen.group.focus(pilot.find("reply"))
    pilot.end_call()
    assert pilot.name == "WrapUpScreen"
    pilot.click(pilot.tiles()[0])
    pilot.click("note")
    pilot.type(TYPED)
    pilot.click("finish")
    assert pilot.name == "ScorecardScreen"
    store.close()
    assert {"name", "new", "rename", "find", "terms-search", "transfer.reason"} <= seen
    kept = read_folder(folder)
    assert SAID in kept
    assert find_in_text(kept) == []
