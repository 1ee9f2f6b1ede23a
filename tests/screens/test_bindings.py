"""Keys of one's own choice: written as they stand on the keyboard, refused where they do harm."""

from itertools import combinations

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.screens.bindings import (
    ALT,
    CTRL,
    META,
    SHIFT,
    USUAL,
    Bindings,
    KeyAction,
    Refusal,
    bind,
    dump_bindings,
    format_key,
    load_bindings,
    parse_key,
    read_key,
)

LETTERS = [getattr(pygame, f"K_{each}") for each in "abcdefghijklmnopqrstuvwxyz"]
DIGITS = [getattr(pygame, f"K_{each}") for each in "0123456789"]
FUNCTION = [getattr(pygame, f"K_F{number}") for number in range(1, 13)]
held = st.lists(st.sampled_from([CTRL, ALT, SHIFT, META]), unique=True).map(sum)
keys = st.tuples(st.sampled_from([*LETTERS, *DIGITS, *FUNCTION]), held)


def pressed(key, mod=0):
    return pygame.event.Event(pygame.KEYDOWN, {"key": key, "mod": mod, "unicode": ""})


def refuse(key, action=KeyAction.HOLD, bindings=None):
    outcome = bind(bindings or Bindings(), action, key)
    return outcome.kind if isinstance(outcome, Refusal) else ""


@given(keys)
def test_reading_a_key_that_was_written_gives_the_same_key(key):
    assert parse_key(format_key(key)) == key


@pytest.mark.parametrize("text", ["Ctrl+H", "F7", "Ctrl+Shift+J", "Alt+5", "Shift+F12"])
def test_writing_a_key_that_was_read_gives_the_same_text(text):
    assert format_key(parse_key(text)) == text


def test_a_key_is_read_in_any_case_and_order():
    assert parse_key("shift + CTRL + j") == parse_key("Ctrl+Shift+J")


@pytest.mark.parametrize(
    "text", ["", "+", "Ctrl", "Ctrl+", "Strg+H", "Ctrl+Ctrl+H", "F13", "Enter"]
)
def test_what_is_no_key_is_refused(text):
    with pytest.raises(ValueError, match="not a key"):
        parse_key(text)


def test_no_two_usual_keys_are_the_same_and_each_could_be_chosen():
    assert all(USUAL[one] != USUAL[other] for one, other in combinations(KeyAction, 2))
    assert all(bind(Bindings(), each, USUAL[each]) == Bindings() for each in KeyAction)


@pytest.mark.parametrize(
    ("mod", "read"),
    [
        (pygame.KMOD_LCTRL, CTRL),
        (pygame.KMOD_RCTRL | pygame.KMOD_NUM, CTRL),
        (pygame.KMOD_LSHIFT | pygame.KMOD_CAPS, SHIFT),
        (pygame.KMOD_LALT, ALT),
        (pygame.KMOD_RALT, CTRL | ALT),
        (pygame.KMOD_MODE, CTRL | ALT),
        (0, 0),
    ],
)
def test_left_and_right_are_the_same_and_alt_gr_is_ctrl_and_alt(mod, read):
    assert read_key(pressed(pygame.K_h, mod)) == (pygame.K_h, read)


@pytest.mark.parametrize("key", [pygame.K_LCTRL, pygame.K_RSHIFT, pygame.K_RALT])
def test_a_modifier_alone_is_no_key_yet(key):
    assert read_key(pressed(key)) is None


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ((pygame.K_h, 0), "types"),
        ((pygame.K_h, SHIFT), "types"),
        ((pygame.K_e, CTRL | ALT), "types"),
        ((pygame.K_5, 0), "types"),
        ((pygame.K_SEMICOLON, 0), "types"),
        ((0x939, 0), "types"),
        ((pygame.K_F4, ALT), "system"),
        ((pygame.K_F4, ALT | SHIFT), "system"),
        ((pygame.K_l, META), "system"),
        ((pygame.K_F1, CTRL | ALT), "system"),
        ((pygame.K_TAB, 0), "fixed"),
        ((pygame.K_TAB, ALT), "fixed"),
        ((pygame.K_RETURN, CTRL), "fixed"),
        ((pygame.K_ESCAPE, 0), "fixed"),
        ((pygame.K_DOWN, 0), "fixed"),
        ((pygame.K_LEFT, ALT), "fixed"),
        ((pygame.K_1, CTRL), "fixed"),
        ((pygame.K_c, CTRL), "edits"),
        ((pygame.K_z, CTRL | SHIFT), "edits"),
        ((pygame.K_SEMICOLON, CTRL), "unknown"),
        ((pygame.K_PRINTSCREEN, 0), "unknown"),
        ((pygame.K_t, CTRL), "taken"),
        ((pygame.K_F6, SHIFT), "taken"),
        ((pygame.K_j, CTRL), ""),
        ((pygame.K_h, ALT), ""),
        ((pygame.K_F7, 0), ""),
        ((pygame.K_F4, CTRL), ""),
        ((pygame.K_0, CTRL), ""),
    ],
)
def test_a_key_that_would_do_harm_is_refused(key, kind):
    assert refuse(key) == kind


def test_a_refusal_says_what_has_the_key_already():
    assert bind(Bindings(), KeyAction.HOLD, USUAL[KeyAction.HINT]) == Refusal(
        "taken", KeyAction.HINT
    )


def test_a_key_given_away_is_free_for_others():
    own = bind(Bindings(), KeyAction.HOLD, (pygame.K_F7, 0))
    assert isinstance(own, Bindings)
    assert refuse(USUAL[KeyAction.HOLD], KeyAction.HINT, own) == ""
    assert own.name(KeyAction.HOLD) == "F7"
    assert not own.is_usual(KeyAction.HOLD)
    assert own.is_usual(KeyAction.HINT)


def test_going_on_needs_shift_for_going_back():
    own = bind(Bindings(), KeyAction.NEXT_PART, (pygame.K_F7, SHIFT))
    assert isinstance(own, Bindings)
    assert own[KeyAction.NEXT_PART] == (pygame.K_F7, 0)
    assert refuse((pygame.K_F7, SHIFT), KeyAction.HOLD, own) == "taken"


@given(st.lists(st.tuples(st.sampled_from(KeyAction), keys), max_size=12))
def test_keys_come_back_from_the_records_as_they_were(changes):
    own = Bindings()
    for action, key in changes:
        outcome = bind(own, action, key)
        own = outcome if isinstance(outcome, Bindings) else own
    assert load_bindings(dump_bindings(own)) == own


def test_the_records_hold_only_what_differs_and_can_be_read():
    own = bind(Bindings(), KeyAction.HOLD, (pygame.K_j, CTRL))
    assert isinstance(own, Bindings)
    assert dump_bindings(own) == "hold = Ctrl+J"
    assert dump_bindings(Bindings()) == ""


@given(st.text(alphabet="holdint-=;+ CtrlF123", max_size=60))
def test_damaged_records_never_leave_two_actions_with_one_key(text):
    own = load_bindings(text)
    assert all(own[one] != own[other] for one, other in combinations(KeyAction, 2))


@pytest.mark.parametrize(
    "text", ["hold = Ctrl+T", "hold = H", "hold = Ctrl+C", "dance = Ctrl+J", "hold", "hold = F99"]
)
def test_a_kept_key_that_cannot_be_had_is_as_usual(text):
    assert load_bindings(text) == Bindings()


def test_two_kept_keys_may_have_changed_places():
    own = load_bindings("hold = Ctrl+T; transfer = Ctrl+H")
    assert own.name(KeyAction.HOLD) == "Ctrl+T"
    assert own.name(KeyAction.TRANSFER) == "Ctrl+H"
