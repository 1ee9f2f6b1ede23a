"""What is drawn part by part looks as if it had been drawn in whole."""

from __future__ import annotations

import random

import pygame
import pytest

from simulator.call.mode import Mode
from simulator.records.store import AttemptRow, Status
from simulator.screens import flow
from simulator.screens.fonts import Fonts
from simulator.screens.preferences import Preferences, apply_preferences
from simulator.screens.theme import make_theme
from simulator.screens.widgets import Button, Choice, Group, Label, Option, Paint, Scroller
from simulator.screens.widgets.damage import MOST_PARTS, find_damage, join_near
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import CALL, begin, finish

STEPS = 60
KEYS = (
    *(pygame.K_TAB,) * 4, pygame.K_RETURN, pygame.K_SPACE, pygame.K_UP, pygame.K_DOWN,
    pygame.K_LEFT, pygame.K_RIGHT, pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_HOME, pygame.K_END,
    pygame.K_BACKSPACE, pygame.K_F6, pygame.K_F1, pygame.K_ESCAPE,
)  # fmt: skip
WORDS = ("hello ", "मैं देखता हूँ ", "late fee $30 ", "क्ष", "\n")


@pytest.fixture
def store(tmp_path):
    with_records = open_store(tmp_path)
    yield with_records
    with_records.close()


def open_home(pilot: Pilot) -> None:
    pilot.go_home()
    pilot.wait(3.0)


def open_call(pilot: Pilot) -> None:
    pilot.open(flow.open_session(pilot.context, begin(pilot.context)))


def open_card(pilot: Pilot) -> None:
    row = (find_finished(pilot) or (finish(pilot.context),))[0]
    pilot.open(flow.open_card(pilot.context, row))


def find_finished(pilot: Pilot) -> tuple[AttemptRow, ...]:
    return pilot.store.attempts(pilot.context.profile.id, status=Status.FINISHED)


def open_settings(pilot: Pilot) -> None:
    pilot.open(flow.open_settings(pilot.context))


def open_guided_call(pilot: Pilot) -> None:
    pilot.open(flow.open_session(pilot.context, begin(pilot.context, mode=Mode.GUIDED)))


def open_history(pilot: Pilot) -> None:
    open_card(pilot)
    pilot.go_home()
    pilot.open(flow.open_history(pilot.context))


def open_briefing(pilot: Pilot) -> None:
    pilot.open(flow.open_briefing(pilot.context, pilot.context.library.load(CALL)))


def open_replay(pilot: Pilot) -> None:
    open_card(pilot)
    pilot.open(flow.open_replay(pilot.context, find_finished(pilot)[0]))


SCREENS = {
    "home": open_home,
    "briefing": open_briefing,
    "call": open_call,
    "guided call": open_guided_call,
    "card": open_card,
    "replay": open_replay,
    "history": open_history,
    "settings": open_settings,
}
LOOKS = {"usual": ((1280, 720), 1.0), "large text": ((1024, 640), 2.0)}


@pytest.mark.parametrize("size", LOOKS)
@pytest.mark.parametrize("name", SCREENS)
def test_whatever_happens_parts_look_like_the_whole(name, size, store):
    room, scale = LOOKS[size]
    pilot = Pilot(store, room)
    apply_preferences(pilot.context, Preferences(scale=scale))
    pilot.resize(room)
    SCREENS[name](pilot)
    first = pilot.screen
    chance = random.Random(f"{name} {size}")
    for step in range(STEPS):
        what = do_something(pilot, chance)
        assert_whole(pilot, f"step {step}: {what}")
        if pilot.screen is not first:
            pilot.go_home()
            SCREENS[name](pilot)
            first = pilot.screen


def do_something(pilot: Pilot, chance: random.Random) -> str:
    """Do what a hand at the keyboard or the mouse may do; gives what it was."""
    deed = chance.choice(("key", "key", "type", "point", "click", "wheel", "time"))
    if deed == "key":
        key = chance.choice(KEYS)
        pilot.press(key, chance.choice((0, 0, 0, pygame.KMOD_SHIFT)))
        return f"{deed} {pygame.key.name(key)}"
    if deed == "type":
        pilot.type(chance.choice(WORDS))
    elif deed == "time":
        pilot.wait(chance.choice((0.05, 0.3, 1.0)))
    elif deed == "wheel":
        pilot.send(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=chance.choice((-3, -1, 1))))
    else:
        widget = chance.choice([each for each in pilot.widgets() if each.is_live])
        spot = widget.rect.move(chance.randint(-8, 8), 0).center
        if deed == "click":
            pilot.click_at(spot)
        else:
            pilot.send(pygame.event.Event(pygame.MOUSEMOTION, pos=spot, rel=(0, 0), buttons=()))
        return f"{deed} {type(widget).__name__} {widget.name}"
    return deed


def assert_whole(pilot: Pilot, what: str) -> None:
    by_parts = pilot.picture.copy()
    whole = by_parts.copy()
    whole.fill((255, 0, 255))
    pilot.screen.draw(whole)
    if by_parts.get_buffer().raw != whole.get_buffer().raw:
        unlike = pygame.mask.from_threshold(by_parts, (0, 0, 0), (1, 1, 1, 255), whole)
        unlike.invert()
        pytest.fail(f"{what}: {unlike.get_bounding_rects()} not drawn again")


def test_a_button_that_changes_damages_its_own_place(look):
    group = Group([make_button("one", 20), make_button("two", 220)])
    group.draw(pygame.Surface((400, 100)), look)
    group.find("two").label = "Anders"
    (part,) = find_damage(group)
    assert part.contains(group.find("two").rect)
    assert not part.colliderect(group.find("one").rect)


def test_what_moves_damages_where_it_was_and_where_it_is(look):
    group = Group([make_button("one", 20)])
    group.draw(pygame.Surface((400, 100)), look)
    group.find("one").move(200, 0)
    was, now = pygame.Rect(20, 20, 100, 36), pygame.Rect(220, 20, 100, 36)
    parts = find_damage(group)
    assert len(parts) == 2
    assert all(part.contains(place) for part, place in zip(parts, (was, now), strict=True))


def test_what_is_hidden_damages_where_it_was(look):
    group = Group([make_button("one", 20)])
    group.draw(pygame.Surface((400, 100)), look)
    group.find("one").visible = False
    assert find_damage(group)[0].contains(pygame.Rect(20, 20, 100, 36))
    group.draw(pygame.Surface((400, 100)), look)
    assert find_damage(group) == []


def test_an_open_menu_is_damaged_with_its_shadow(look):
    menu = Choice("menu", [Option("a", "A"), Option("b", "B")], "a", style="menu")
    menu.place(pygame.Rect(20, 20, 100, 36), look)
    group = Group([menu])
    group.draw(pygame.Surface((400, 300)), look)
    menu.is_open = True
    (part,) = find_damage(group)
    assert part.height > 36 + 2 * look.control


def test_what_is_scrolled_out_of_sight_damages_nothing(look):
    scroller = Scroller([make_button("far", 20, top=900)], name="list")
    scroller.place(pygame.Rect(0, 0, 200, 100), look)
    scroller.set_height(1000)
    group = Group([scroller])
    group.draw(pygame.Surface((400, 100)), look)
    group.find("far").label = "Anders"
    assert find_damage(group) == []


def test_a_group_filled_anew_is_damaged_as_a_whole(look):
    group = Group([make_button("one", 20)])
    group.draw(pygame.Surface((400, 100)), look)
    group.add(Label("More"))
    assert find_damage(group) is None


def test_parts_beside_each_other_become_one_and_many_become_one_too():
    one, other, apart = (pygame.Rect(x, 0, 10, 10) for x in (0, 12, 50))
    assert join_near([one, other, apart]) == [pygame.Rect(0, 0, 22, 10), apart]
    assert join_near([one, pygame.Rect(9, 9, 30, 30)]) == [one, pygame.Rect(9, 9, 30, 30)]
    many = [pygame.Rect(20 * x, 0, 10, 10) for x in range(MOST_PARTS + 1)]
    assert join_near(many) == [pygame.Rect(0, 0, 20 * MOST_PARTS + 10, 10)]


def make_button(name: str, left: int, top: int = 20) -> Button:
    button = Button(name, name.title())
    button.place(pygame.Rect(left, top, 100, 36), Paint(make_theme(), Fonts()))
    return button
