"""The keys of the call. What is listed here is what the list of keys shows."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from simulator.call.mode import Rights
from simulator.screens.bindings import Bindings, KeyAction, read_key
from simulator.screens.widgets.base import modifiers
from simulator.texts import Texts

# The keys as they stand on the keyboard, or what they are bound to, with the text that says what
# they do.
TALKING = (("Enter", "talk-key-send"), ("Shift+Enter", "talk-key-line"))
CHOOSING = (("1 … 4", "talk-key-choose"), ("Enter", "talk-key-choices-on"))
MOVING: tuple[tuple[str | KeyAction, str], ...] = (
    (KeyAction.NEXT_PART, "talk-key-cycle"),
    ("Tab, Shift+Tab", "talk-key-tab"),
    ("Ctrl+1 … Ctrl+{count}", "talk-key-tabs"),
    (KeyAction.SEARCH, "talk-key-search"),
    (KeyAction.BRIEFING, "talk-key-briefing"),
    ("PageUp, PageDown", "talk-key-scroll"),
    ("Esc", "talk-key-skip"),
)
HINT = ((KeyAction.HINT, "talk-key-hint"),)
STEP_BACK = ((KeyAction.STEP_BACK, "talk-key-step-back"),)
PHONE: tuple[tuple[str | KeyAction, str], ...] = (
    (KeyAction.HOLD, "talk-key-hold"),
    (KeyAction.TRANSFER, "talk-key-transfer"),
    (KeyAction.HANG_UP, "talk-key-hang-up"),
    (KeyAction.SETTINGS, "talk-key-settings"),
    (KeyAction.LEAVE, "talk-key-leave"),
    (KeyAction.KEYS, "talk-key-help"),
)


def list_keys(
    texts: Texts, tabs: int, bindings: Bindings, rights: Rights
) -> tuple[tuple[str, str], ...]:
    """List the keys with what they do; `tabs` is how many the desk has."""
    return tuple(
        (_name(key, bindings).format(count=tabs), texts(id)) for key, id in _list_rows(rights)
    )


def _list_rows(rights: Rights) -> Iterator[tuple[str | KeyAction, str]]:
    yield from CHOOSING if rights.may_choose else TALKING
    yield from HINT if rights.may_ask_hint else ()
    yield from STEP_BACK if rights.may_step_back else ()
    yield from MOVING
    yield from PHONE


def _name(key: str | KeyAction, bindings: Bindings) -> str:
    if isinstance(key, str):
        return key
    name = bindings.name(key)
    return f"{name}, Ctrl+Tab" if key is KeyAction.NEXT_PART else name


def fits(event: pygame.event.Event, bindings: Bindings, action: KeyAction) -> bool:
    """Say whether a key that goes down is the one of an action."""
    return event.type == pygame.KEYDOWN and read_key(event) == bindings[action]


def is_cycle(event: pygame.event.Event, bindings: Bindings) -> int:
    """Give 1 for the key that goes on to the next part of the screen, -1 back, 0 for others."""
    held = modifiers(event.mod)
    code, mod = bindings[KeyAction.NEXT_PART]
    is_own = event.key == code and held - {pygame.KMOD_SHIFT} == modifiers(mod)
    is_tab = event.key == pygame.K_TAB and pygame.KMOD_CTRL in held
    if not (is_own or is_tab):
        return 0
    return -1 if pygame.KMOD_SHIFT in held else 1


def is_desk_number(event: pygame.event.Event) -> bool:
    """Say whether a key goes to a tab of the desk."""
    is_number = pygame.K_1 <= event.key <= pygame.K_9
    return is_number and modifiers(event.mod) == {pygame.KMOD_CTRL}
