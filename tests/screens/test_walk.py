"""The way through all screens, from the first start to the scorecard and back, by key and mouse."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.commands import Say
from simulator.call.state import Phase
from simulator.records.store import Status
from simulator.screens import flow
from simulator.screens.bindings import KeyAction, bind
from simulator.screens.screen import Push
from simulator.screens.theme import make_theme
from simulator.screens.widgets import Button, Scroller
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import CALL, StandInCall, begin, finish, talk

SIZES = [(1024, 640), (1280, 720), (1920, 1080)]


@pytest.fixture(autouse=True)
def stand_in(monkeypatch):
    """Put the stand-in where the call screen is opened."""

    def open_call(context, session):
        return StandInCall(
            context, session, next_screen=lambda over: flow.open_session(context, over)
        )

    monkeypatch.setattr(flow, "_open_call", open_call)


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


def test_a_first_call_is_taken_with_keys_alone(tmp_path):
    pilot = Pilot(open_store(tmp_path, None))
    assert pilot.name == "WelcomeScreen"
    pilot.type("Anna")
    pilot.press(pygame.K_RETURN)
    pilot.wait()
    assert pilot.name == "FirstCallScreen"
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    assert pilot.name == "HomeScreen"
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "BriefingScreen"
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "RingingScreen"
    pilot.press(pygame.K_SPACE, letter=" ")
    assert pilot.name == "StandInCall"
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "WrapUpScreen"
    pilot.press(pygame.K_SPACE)
    pilot.press(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert pilot.name == "ScorecardScreen"
    assert pilot.page.view.passed
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    assert pilot.name == "HomeScreen"
    assert [row.status for row in pilot.store.attempts(pilot.context.profile.id)] == [
        Status.FINISHED
    ]


def test_a_call_is_taken_with_the_mouse_alone(store):
    pilot = Pilot(store)
    for name in (f"call-{CALL}", "take", "answer", "talk", "code-fee-credited", "finish", "back"):
        pilot.click(name)
    pilot.wait()
    assert pilot.name == "HomeScreen"
    (row,) = store.attempts(pilot.context.profile.id)
    assert row.passed
    done = [each for each in store.read_log(row.id) if each["event"] == "ActionDone"]
    assert done[-1]["values"] == {"code": "fee-credited"}


def test_the_phone_that_was_not_answered_leaves_nothing_behind(store):
    pilot = Pilot(store, call=CALL)
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    assert pilot.name == "HomeScreen"
    assert store.attempts(pilot.context.profile.id) == ()


def test_a_named_call_opens_at_its_briefing_with_the_seed_given(store):
    pilot = Pilot(store, call=CALL, seed=42)
    assert pilot.name == "BriefingScreen"
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_RETURN)
    (row,) = store.attempts(pilot.context.profile.id)
    assert row.meta.seed == 42


def test_a_missing_disposition_is_asked_for_once_only(store):
    pilot = Pilot(store)
    _open(pilot, talk(begin(pilot.context)))
    pilot.click("finish")
    assert pilot.name == "WrapUpScreen"
    assert pilot.page.toast.text == pilot.context.texts("wrap-no-disposition")
    pilot.click("finish")
    assert pilot.name == "ScorecardScreen"


def test_a_note_is_filed_with_the_call(store):
    pilot = Pilot(store)
    _open(pilot, talk(begin(pilot.context)))
    pilot.click("code-fee-credited")
    pilot.click("note")
    pilot.type("Credited the fee.")
    pilot.click("finish")
    (row,) = store.attempts(pilot.context.profile.id)
    notes = [each for each in store.read_log(row.id) if each.get("action") == "note"]
    assert [each["values"] for each in notes] == [{"text": "Credited the fee."}]


def test_what_was_promised_can_still_be_done_after_the_call(store):
    pilot = Pilot(store)
    session = talk(begin(pilot.context), "cold")
    _open(pilot, session)
    pilot.click("open-set-reminder")
    pilot.click("set-reminder.days")
    pilot.type("5")
    pilot.click("do-set-reminder")
    assert session.state.desk["set-reminder"] == {"days": "5"}


def test_what_is_typed_after_the_call_stays_when_the_window_changes(store):
    pilot = Pilot(store)
    _open(pilot, talk(begin(pilot.context)))
    pilot.click("note")
    pilot.type("half a note")
    pilot.resize((1024, 640))
    assert pilot.find("note").text == "half a note"
    assert pilot.screen.group.focused.name == "note"


@pytest.mark.parametrize("script", ["good", "bad-verify"])
def test_a_past_call_reopens_the_card_it_had(store, script):
    pilot = Pilot(store)
    row = finish(pilot.context, script)
    pilot.press(pygame.K_F2)
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    pilot.click(f"past-{row.id}")
    assert pilot.name == "ScorecardScreen"
    assert pilot.page.view.passed is row.passed
    values = {each.kind: each.value for each in pilot.page.view.scores}
    assert values == dict(row.scores)


def test_a_call_is_retaken_from_the_turn_of_a_criterion(store):
    pilot = Pilot(store)
    row = finish(pilot.context)
    _open_card(pilot, row)
    view = next(each for each in pilot.page.view.criteria if each.turn > 1)
    pilot.click("open-all")
    pilot.click(f"retake-{view.id}")
    assert pilot.name == "StandInCall"
    assert pilot.phase is Phase.TALKING
    assert pilot.screen.session.state.turn == view.turn - 1


def test_a_call_is_retaken_from_the_turn_chosen_in_the_menu(store):
    pilot = Pilot(store)
    _open_card(pilot, finish(pilot.context))
    pilot.find("what-if").choose(4)
    pilot.click("retake")
    assert pilot.screen.session.state.turn == 4


@pytest.mark.parametrize(("button", "is_same"), [("same", True), ("again", False)])
def test_a_call_is_taken_again_from_the_start(store, monkeypatch, button, is_same):
    monkeypatch.setattr(flow, "pick_seed", lambda: 777)
    pilot = Pilot(store)
    row = finish(pilot.context)
    _open_card(pilot, row)
    pilot.click(button)
    assert pilot.name == "RingingScreen"
    pilot.press(pygame.K_RETURN)
    assert pilot.screen.session.state.seed == (row.meta.seed if is_same else 777)


def test_an_unfinished_call_is_offered_and_goes_on_at_its_last_turn(store):
    begin_one_turn(store)
    pilot = Pilot(store)
    assert pilot.name == "ResumeScreen"
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "StandInCall"
    assert pilot.screen.session.state.turn == 1


def test_an_unfinished_call_can_wait(store):
    begin_one_turn(store)
    pilot = Pilot(store)
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    assert pilot.name == "HomeScreen"
    assert len(store.unfinished(pilot.context.profile.id)) == 1
    pilot.click(pilot.tiles()[-1])
    assert pilot.name == "ResumeScreen"


def test_an_unfinished_call_can_be_given_up(store):
    begin_one_turn(store)
    pilot = Pilot(store)
    pilot.click("drop")
    assert pilot.name == "HomeScreen"
    assert store.unfinished(pilot.context.profile.id) == ()


def test_a_call_left_in_the_wrap_up_goes_on_there(store):
    talk(begin(Pilot(store).context))
    pilot = Pilot(store)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "WrapUpScreen"


def test_the_settings_change_the_language_at_once_and_stay(store):
    pilot = Pilot(store)
    pilot.press(pygame.K_F2)
    pilot.find("language").choose(2)
    assert pilot.find("back").label == "होम"
    pilot.press(pygame.K_ESCAPE)
    assert pilot.find("settings").label == "सेटिंग"
    assert Pilot(store).context.texts.language == "hi"


@pytest.mark.parametrize(
    ("setting", "option", "read"),
    [
        ("scale", 4, lambda context: context.theme.scale == 2.0),
        ("theme", 1, lambda context: context.theme.name == "dark"),
        ("sound", 1, lambda context: not context.sounds.muted),
        ("motion", 0, lambda context: context.reduced_motion),
    ],
)
def test_a_setting_works_at_once_and_stays(store, setting, option, read):
    pilot = Pilot(store)
    pilot.press(pygame.K_F2)
    pilot.find(setting).choose(option)
    assert read(pilot.context)
    again = Pilot(store).context
    again.sounds.muted = setting != "sound"  # a pilot is mute, whatever is set
    assert read(again)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_screen_can_be_resized_and_drawn(store, tmp_path, size, scale):
    pilot = Pilot(store)
    _set_scale(pilot, scale)
    pilot.resize(size)
    steps = [f"call-{CALL}", "take", "answer", "talk", "finish", "finish", "back"]
    for step in steps:
        for each in (size, (1100, 700), size):
            pilot.resize(each)
        _check_places(pilot, size)
        pilot.click(step)
    assert pilot.name == "HomeScreen"


def test_reduced_motion_lets_the_phone_stand_still(store):
    pilot = Pilot(store, call=CALL)
    pilot.context.reduced_motion = True
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    assert pilot.name == "RingingScreen"
    assert pilot.screen.wants_tick_in() is None
    assert not pilot.screen.needs_draw()


@pytest.mark.parametrize("steps", [[], [f"call-{CALL}"], ["settings"], [f"call-{CALL}", "take"]])
def test_one_key_closes_headset_on_every_screen(store, steps):
    pilot = Pilot(store)
    for name in steps:
        pilot.click(name)
    pilot.press(pygame.K_q, pygame.KMOD_LCTRL)
    assert not pilot.app.is_running


def test_the_key_that_closes_headset_is_the_one_that_was_chosen(store):
    pilot = Pilot(store)
    key = (pygame.K_w, pygame.KMOD_CTRL)
    pilot.context.bindings = bind(pilot.context.bindings, KeyAction.LEAVE, key)
    pilot.press(pygame.K_q, pygame.KMOD_LCTRL)
    assert pilot.app.is_running
    pilot.press(pygame.K_w, pygame.KMOD_LCTRL)
    assert not pilot.app.is_running


@pytest.mark.parametrize("screen", ["home", "settings", "card"])
def test_a_screen_at_rest_asks_for_nothing(store, screen):
    pilot = Pilot(store)
    if screen == "settings":
        pilot.press(pygame.K_F2)
    elif screen == "card":
        _open_card(pilot, finish(pilot.context))
    pilot.wait(10.0)
    assert pilot.screen.wants_tick_in() is None
    assert not pilot.screen.needs_draw()


def begin_one_turn(store):
    session = begin(Pilot(store).context)
    session.send(Say("Good morning, this is Anna of Larkspan. How can I help you?"))


def _open(pilot, session):
    pilot.app._go(Push(flow.open_session(pilot.context, session)))
    pilot.wait(0.1)


def _open_card(pilot, row):
    pilot.app._go(Push(flow.open_card(pilot.context, row)))
    pilot.wait(0.1)


def _set_scale(pilot, scale):
    pilot.context.theme = make_theme("light", scale)


def _check_places(pilot, size):
    """Buttons stand inside the window or inside what scrolls, and none covers another."""
    window = pygame.Rect((0, 0), size)
    buttons = [each for each in pilot.widgets() if isinstance(each, Button) and each.is_live]
    for button in buttons:
        if not isinstance(button.parent, Scroller):
            assert window.contains(button.rect), button.name
        assert button.rect.width > 0 and button.rect.height > 0, button.name
    for index, one in enumerate(buttons):
        for other in buttons[index + 1 :]:
            if one.parent is other.parent:
                assert not one.rect.colliderect(other.rect), (one.name, other.name)
