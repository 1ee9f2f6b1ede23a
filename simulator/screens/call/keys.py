"""The keys of the call. What is listed here is what the list of keys shows."""

from __future__ import annotations

import pygame

from simulator.screens.widgets.base import modifiers
from simulator.texts import Texts

HOLD = (pygame.K_h, pygame.KMOD_CTRL)
HANG_UP = (pygame.K_d, pygame.KMOD_CTRL)
TRANSFER = (pygame.K_t, pygame.KMOD_CTRL)
HELP = (pygame.K_F1, 0)
SEARCH = (pygame.K_f, pygame.KMOD_CTRL)
LEAVE = (pygame.K_q, pygame.KMOD_CTRL)

# The keys as they stand on the keyboard, with the text that says what they do.
LISTED = (
    ("Enter", "talk-key-send"),
    ("Shift+Enter", "talk-key-line"),
    ("F6, Ctrl+Tab", "talk-key-cycle"),
    ("Tab, Shift+Tab", "talk-key-tab"),
    ("Ctrl+1 … Ctrl+{count}", "talk-key-tabs"),
    ("Ctrl+F", "talk-key-search"),
    ("PageUp, PageDown", "talk-key-scroll"),
    ("Esc", "talk-key-skip"),
    ("Ctrl+H", "talk-key-hold"),
    ("Ctrl+T", "talk-key-transfer"),
    ("Ctrl+D", "talk-key-hang-up"),
    ("Ctrl+Q", "talk-key-leave"),
    ("F1", "talk-key-help"),
)


def list_keys(texts: Texts, tabs: int) -> tuple[tuple[str, str], ...]:
    """List the keys with what they do; `tabs` is how many the desk has."""
    return tuple((keys.format(count=tabs), texts(id)) for keys, id in LISTED)


def is_cycle(event: pygame.event.Event) -> int:
    """Give 1 for the key that goes on to the next part of the screen, -1 back, 0 for others."""
    held = modifiers(event.mod)
    is_f6 = event.key == pygame.K_F6 and held <= {pygame.KMOD_SHIFT}
    is_tab = event.key == pygame.K_TAB and pygame.KMOD_CTRL in held
    if not (is_f6 or is_tab):
        return 0
    return -1 if pygame.KMOD_SHIFT in held else 1


def is_desk_number(event: pygame.event.Event) -> bool:
    """Say whether a key goes to a tab of the desk."""
    is_number = pygame.K_1 <= event.key <= pygame.K_9
    return is_number and modifiers(event.mod) == {pygame.KMOD_CTRL}
