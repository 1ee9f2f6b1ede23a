"""The settings: all of it by keys alone and by mouse alone, at once, and kept."""

import pygame
import pytest

from simulator.screens import flow
from simulator.screens.bindings import ALT, CTRL, SHIFT, Bindings, KeyAction
from simulator.screens.preferences import load_preferences
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import begin

HOLD = KeyAction.HOLD


@pytest.fixture
def pilot(tmp_path):
    store = open_store(tmp_path)
    pilot = Pilot(store)
    pilot.open(flow.open_settings(pilot.context))
    yield pilot
    store.close()


def kept(pilot):
    return load_preferences(pilot.store, pilot.context.profile.id)


def words(pilot):
    return [getattr(each, "text", "") for each in pilot.widgets()]


def walk_to(pilot, name):
    """Press Tab until a widget has the focus."""
    for _ in range(60):
        focused = pilot.page.group.focused
        if focused is not None and focused.name == name:
            assert pilot.page._body.rect.contains(focused.rect), "the focus is in view"
            return
        pilot.press(pygame.K_TAB)
    raise AssertionError(f"{name} cannot be reached by keys")


def click_option(pilot, name, value):
    choice = pilot.find(name)
    choice.parent.show_child(choice)
    index = [option.value for option in choice.options].index(value)
    pilot.click_at(choice._pills(choice.look)[index].center)


CHANGES = [  # row, steps to the right by the arrows, the option, what is kept
    ("language", 1, "nl", {"language": "nl"}),
    ("scale", 4, "2", {"scale": 2.0}),
    ("theme", 1, "dark", {"theme": "dark"}),
    ("motion", -1, "on", {"reduced_motion": True}),
    ("sound", -3, "off", {"sound": False}),
    ("sound", -2, "1", {"sound": True, "volume": 1}),
    ("timers", 1, "off", {"show_timers": False}),
    ("marks", 1, "off", {"show_marks": False}),
]


@pytest.fixture
def loud(pilot):
    """The pilot mutes the program; here it is as a trainee finds it."""
    pilot.context.sounds.play = lambda name, loop=False: None
    pilot.context.sounds.muted = False
    pilot.page.redo()
    return pilot


@pytest.mark.parametrize(("row", "steps", "option", "expected"), CHANGES)
def test_every_setting_can_be_changed_by_keys(loud, row, steps, option, expected):
    walk_to(loud, row)
    for _ in range(abs(steps)):
        loud.press(pygame.K_RIGHT if steps > 0 else pygame.K_LEFT)
    assert {key: getattr(kept(loud), key) for key in expected} == expected
    assert loud.page.group.focused.name == row


@pytest.mark.parametrize(("row", "steps", "option", "expected"), CHANGES)
def test_every_setting_can_be_changed_by_mouse(loud, row, steps, option, expected):
    click_option(loud, row, option)
    assert {key: getattr(kept(loud), key) for key in expected} == expected


def test_what_is_chosen_is_seen_at_once(pilot):
    click_option(pilot, "language", "hi")
    assert "सेटिंग" in words(pilot)
    click_option(pilot, "theme", "dark")
    assert pilot.context.theme.dark
    assert pilot.picture.get_at((2, 2))[:3] == pilot.context.theme.background


def test_each_row_says_what_it_does(pilot):
    texts = pilot.context.texts
    for row in ("language", "scale", "theme", "motion", "sound", "timers", "marks"):
        assert texts(f"setting-{row}-about") in words(pilot)
    for action in KeyAction:
        assert texts(f"setting-key-{action.value}") in words(pilot)


def test_a_key_is_changed_by_keys_alone(pilot):
    walk_to(pilot, "key-hold")
    pilot.press(pygame.K_RETURN)
    assert pilot.find("key-hold").label == pilot.context.texts("setting-key-press")
    pilot.press(pygame.K_LCTRL, CTRL)  # the modifier goes down first
    pilot.press(pygame.K_j, CTRL)
    assert pilot.find("key-hold").label == "Ctrl+J"
    assert kept(pilot).bindings.name(HOLD) == "Ctrl+J"
    assert pilot.page.group.focused.name == "key-hold"


def test_a_refusal_is_worded_in_view_and_another_key_can_be_pressed(pilot):
    walk_to(pilot, "key-leave")
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_h, CTRL)
    told = pilot.find("key-told")
    assert told.text == pilot.context.texts(
        "setting-refused-taken", key="Ctrl+H", action=pilot.context.texts("setting-key-hold")
    )
    assert pilot.page._body.rect.contains(told.rect)
    pilot.press(pygame.K_F8)
    assert kept(pilot).bindings.name(KeyAction.LEAVE) == "F8"
    assert not pilot.has("key-told")


@pytest.mark.parametrize(
    ("key", "mod", "kind"),
    [
        (pygame.K_h, 0, "types"),
        (pygame.K_e, pygame.KMOD_RALT, "types"),
        (pygame.K_c, CTRL, "edits"),
        (pygame.K_TAB, 0, "fixed"),
        (pygame.K_RETURN, 0, "fixed"),
        (pygame.K_F4, ALT, "system"),
        (pygame.K_PRINTSCREEN, 0, "unknown"),
    ],
)
@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_every_refusal_has_words(pilot, key, mod, kind, language):
    click_option(pilot, "language", language)
    pilot.click("key-hold")
    pilot.press(key, mod)
    assert pilot.context.bindings == Bindings()
    begin = pilot.context.texts(f"setting-refused-{kind}", key="\0").split("\0")[-1]
    assert pilot.find("key-told").text.endswith(begin)


def test_escape_cancels_and_only_then_leaves(pilot):
    pilot.click("key-hold")
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "SettingsScreen"
    assert pilot.context.bindings == Bindings()
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "HomeScreen"


def test_a_click_elsewhere_cancels(pilot):
    pilot.click("key-hold")
    pilot.click("key-hint")
    pilot.press(pygame.K_F9)
    assert kept(pilot).bindings.name(KeyAction.HINT) == "F9"
    assert kept(pilot).bindings.is_usual(HOLD)


def test_one_key_or_all_can_be_made_usual_again_by_mouse(pilot):
    for name, key in (("hold", pygame.K_F7), ("hint", pygame.K_F8), ("leave", pygame.K_F9)):
        pilot.click(f"key-{name}")
        pilot.press(key)
    pilot.click("usual-hold")
    assert kept(pilot).bindings.is_usual(HOLD)
    assert not pilot.has("usual-hold")
    assert kept(pilot).bindings.name(KeyAction.HINT) == "F8"
    pilot.click("usual-keys")
    assert kept(pilot).bindings == Bindings()
    assert not pilot.find("usual-keys").enabled


def test_one_key_can_be_made_usual_again_by_keys(pilot):
    pilot.click("key-hold")
    pilot.press(pygame.K_F7)
    walk_to(pilot, "usual-hold")
    pilot.press(pygame.K_RETURN)
    assert kept(pilot).bindings.is_usual(HOLD)
    assert pilot.page.group.focused.name == "key-hold"


def test_a_usual_key_that_another_action_has_now_is_not_taken_from_it(pilot):
    pilot.click("key-hold")
    pilot.press(pygame.K_F7)
    pilot.click("key-hint")
    pilot.press(pygame.K_h, CTRL)
    pilot.click("usual-hold")
    assert pilot.context.bindings.name(HOLD) == "F7"
    assert "Ctrl+H" in pilot.page.toast.text


def test_from_a_call_the_title_bar_leads_back_to_it_and_new_keys_work_there(pilot):
    pilot.press(pygame.K_ESCAPE)
    pilot.open(flow.open_session(pilot.context, begin(pilot.context)))
    call = pilot.screen
    pilot.press(pygame.K_F2)
    assert pilot.find("back").label == pilot.context.texts("setting-back-call")
    pilot.click("key-keys")
    pilot.press(pygame.K_F1, SHIFT)
    pilot.click("back")
    assert pilot.screen is call
    pilot.press(pygame.K_F1)
    assert call.overlay is None
    pilot.press(pygame.K_F1, SHIFT)
    assert call.overlay is not None
    assert ("Shift+F1", pilot.context.texts("talk-key-help")) in call.overlay.rows
