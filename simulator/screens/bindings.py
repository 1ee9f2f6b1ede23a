"""The keys that may be chosen: what each does, its usual key, and which keys cannot be had.

Enter, Tab, Esc, the arrows and what edits text keep their meaning, so that nobody can lock
themselves out of a screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Literal

import pygame

Key = tuple[int, int]  # a pygame key with the KMOD_ bits of its modifiers, left and right together

CTRL, ALT, SHIFT, META = pygame.KMOD_CTRL, pygame.KMOD_ALT, pygame.KMOD_SHIFT, pygame.KMOD_META
ALT_GR = pygame.KMOD_RALT | pygame.KMOD_MODE


class KeyAction(Enum):
    """What a key of one's own choice can do. The value names it in the records."""

    HOLD = "hold"
    TRANSFER = "transfer"
    HANG_UP = "hang-up"
    HINT = "hint"
    STEP_BACK = "step-back"
    BRIEFING = "briefing"
    SEARCH = "search"
    NEXT_PART = "next-part"
    KEYS = "keys"
    SETTINGS = "settings"
    LEAVE = "leave"


USUAL: Mapping[KeyAction, Key] = MappingProxyType({
    KeyAction.HOLD: (pygame.K_h, CTRL),
    KeyAction.TRANSFER: (pygame.K_t, CTRL),
    KeyAction.HANG_UP: (pygame.K_d, CTRL),
    KeyAction.HINT: (pygame.K_F3, 0),
    KeyAction.STEP_BACK: (pygame.K_F4, 0),
    KeyAction.BRIEFING: (pygame.K_b, CTRL),
    KeyAction.SEARCH: (pygame.K_f, CTRL),
    KeyAction.NEXT_PART: (pygame.K_F6, 0),
    KeyAction.KEYS: (pygame.K_F1, 0),
    KeyAction.SETTINGS: (pygame.K_F2, 0),
    KeyAction.LEAVE: (pygame.K_q, CTRL),
})  # fmt: skip

# What is printed on the keyboards of all three countries, in the order it is said.
_HELD = ((CTRL, "Ctrl"), (ALT, "Alt"), (SHIFT, "Shift"), (META, "Win"))
_LETTERS = {getattr(pygame, f"K_{each}"): each.upper() for each in "abcdefghijklmnopqrstuvwxyz"}
_DIGITS = {getattr(pygame, f"K_{each}"): each for each in "0123456789"}
_FUNCTION = {getattr(pygame, f"K_F{number}"): f"F{number}" for number in range(1, 13)}
_NAMES = {**_LETTERS, **_DIGITS, **_FUNCTION}
_FIXED = {
    pygame.K_RETURN: "Enter", pygame.K_KP_ENTER: "Enter", pygame.K_ESCAPE: "Esc",
    pygame.K_TAB: "Tab", pygame.K_SPACE: "Space", pygame.K_BACKSPACE: "Backspace",
    pygame.K_DELETE: "Delete", pygame.K_INSERT: "Insert", pygame.K_HOME: "Home",
    pygame.K_END: "End", pygame.K_PAGEUP: "PageUp", pygame.K_PAGEDOWN: "PageDown",
    pygame.K_UP: "↑", pygame.K_DOWN: "↓", pygame.K_LEFT: "←", pygame.K_RIGHT: "→",
}  # fmt: skip
_EDITING = frozenset(getattr(pygame, f"K_{each}") for each in "acvxyz")
_MODIFIER_KEYS = frozenset({
    pygame.K_LCTRL, pygame.K_RCTRL, pygame.K_LALT, pygame.K_RALT, pygame.K_LSHIFT,
    pygame.K_RSHIFT, pygame.K_LMETA, pygame.K_RMETA, pygame.K_MODE, pygame.K_CAPSLOCK,
    pygame.K_NUMLOCK,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a key cannot be had; `by` is what has it already."""

    kind: Literal["taken", "types", "edits", "fixed", "system", "unknown"]
    by: KeyAction | None = None


@dataclass(frozen=True, slots=True)
class Bindings:
    """Which key does what."""

    keys: Mapping[KeyAction, Key] = field(default_factory=lambda: USUAL)

    def __getitem__(self, action: KeyAction) -> Key:
        return self.keys[action]

    def name(self, action: KeyAction) -> str:
        """Write the key of an action as it stands on the keyboard, such as Ctrl+H."""
        return format_key(self[action])

    def is_usual(self, action: KeyAction) -> bool:
        """Say whether an action has its usual key."""
        return self[action] == USUAL[action]


def read_key(event: pygame.event.Event) -> Key | None:
    """Read which key is pressed with what is held; None for a modifier alone.

    AltGr counts as Ctrl and Alt, as it does on Windows.
    """
    if event.key in _MODIFIER_KEYS:
        return None
    held = sum(kind for kind, _ in _HELD if event.mod & kind)
    return event.key, held | CTRL | ALT if event.mod & ALT_GR else held


def format_key(key: Key) -> str:
    """Write a key as it stands on the keyboard. The inverse of `parse_key`."""
    code, held = key
    name = _NAMES.get(code) or _FIXED.get(code) or pygame.key.name(code).capitalize() or "?"
    return "+".join([*(word for kind, word in _HELD if held & kind), name])


def parse_key(text: str) -> Key:
    """Read a key such as Ctrl+H, in letters of any case. Raises ValueError for what is none."""
    *held, name = (part.strip().casefold() for part in text.split("+"))
    kinds = {word.casefold(): kind for kind, word in _HELD}
    codes = {word.casefold(): code for code, word in _NAMES.items()}
    if name not in codes or not set(held) <= set(kinds) or len(set(held)) < len(held):
        raise ValueError(f"not a key: {text!r}")
    return codes[name], sum(kinds[each] for each in held)


def bind(bindings: Bindings, action: KeyAction, key: Key) -> Bindings | Refusal:
    """Give an action another key, or say why it cannot have it."""
    key = _settle(action, key)
    refusal = _find_refusal(key) or _find_taker(bindings, action, key)
    return refusal or Bindings({**bindings.keys, action: key})


def _settle(action: KeyAction, key: Key) -> Key:
    """Leave Shift out where it means the other direction."""
    return (key[0], key[1] & ~SHIFT) if action is KeyAction.NEXT_PART else key


def _find_refusal(key: Key) -> Refusal | None:
    """Say why nothing may have a key."""
    code, held = key
    if held & META or (code == pygame.K_F4 and held & ALT):
        return Refusal("system")
    if code in _FIXED or (code in _DIGITS and code != pygame.K_0 and held == CTRL):
        return Refusal("fixed")
    if code in _FUNCTION:
        # Ctrl+Alt with a function key leaves the desktop on some systems.
        return Refusal("system") if held & CTRL and held & ALT else None
    if not held & (CTRL | ALT) or (held & CTRL and held & ALT):
        return Refusal("types" if 32 < code < 0x40000000 else "unknown")
    if code in _EDITING and held & CTRL:
        return Refusal("edits")
    return None if code in _NAMES else Refusal("unknown")


def _find_taker(bindings: Bindings, action: KeyAction, key: Key) -> Refusal | None:
    wanted = _claim(action, key)
    others = ((other, had) for other, had in bindings.keys.items() if other is not action)
    by = next((other for other, had in others if wanted & _claim(other, had)), None)
    return None if by is None else Refusal("taken", by)


def _claim(action: KeyAction, key: Key) -> frozenset[Key]:
    """Give the keys an action takes up: going on to the next part goes back with Shift."""
    back = (key[0], key[1] | SHIFT)
    return frozenset({key, back} if action is KeyAction.NEXT_PART else {key})


def dump_bindings(bindings: Bindings) -> str:
    """Write what differs from the usual keys, such as `hold = Ctrl+J; hint = F7`."""
    changed = (action for action in KeyAction if not bindings.is_usual(action))
    return "; ".join(f"{action.value} = {bindings.name(action)}" for action in changed)


def load_bindings(text: str) -> Bindings:
    """Read what `dump_bindings` wrote; what cannot be read or had is as usual."""
    if not text:
        return Bindings()
    parts = (part.partition("=") for part in text.split(";"))
    kept = {name.strip(): key for name, _, key in parts}
    keys = dict(USUAL)
    for action in KeyAction:
        key = _read_kept(kept.get(action.value, ""), action)
        if key is not None:
            keys[action] = key
    while twice := _find_twice(keys):
        keys[twice] = USUAL[twice]
    return Bindings(keys)


def _read_kept(text: str, action: KeyAction) -> Key | None:
    try:
        key = _settle(action, parse_key(text))
    except ValueError:
        return None
    return None if _find_refusal(key) else key


def _find_twice(keys: Mapping[KeyAction, Key]) -> KeyAction | None:
    """Find an action whose own key another action has too."""
    now = Bindings(keys)
    own = (action for action in keys if not now.is_usual(action))
    return next((action for action in own if _find_taker(now, action, keys[action])), None)
