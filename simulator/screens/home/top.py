"""The top of home: the name of the program, a greeting, and the buttons to what is near."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import pygame

from simulator.records.store import LEADERBOARD, Role
from simulator.screens.bindings import Bindings, Key, KeyAction
from simulator.screens.preferences import ON
from simulator.screens.screen import Context
from simulator.screens.seat import manages
from simulator.screens.tiles import Painting
from simulator.screens.widgets import Button, Group, Label, Paint

BRAND = "Headset"
ICONS = {
    "shift": "headset",
    "history": "clock",
    "cohort": "people",
    "leaders": "trophy",
    "profile": "person",
    "settings": "gear",
}
KEYS = {
    "shift": (pygame.K_F3, 0),
    "history": (pygame.K_F4, 0),
    "profile": (pygame.K_F5, 0),
    "cohort": (pygame.K_F7, 0),
    "leaders": (pygame.K_F8, 0),
}
WORDINESS = ((True, True), (False, True), (False, False))  # with keys, with icons


def find_near(context: Context) -> tuple[str, ...]:
    """List what a button at the top leads to; the cohort for a trainer, the board where it is on.

    Raises StoreError.
    """
    absent = set()
    if context.profile.role is not Role.TRAINER or not manages(context):
        absent.add("cohort")
    if context.store.setting(None, LEADERBOARD) != ON:
        absent.add("leaders")
    return tuple(name for name in ICONS if name not in absent)


def add_top(
    group: Group,
    look: Paint,
    column: pygame.Rect,
    context: Context,
    near: Sequence[str],
    open_near: Callable[[str], object],
) -> int:
    """Place it in one row, or in two where one is too narrow; gives where the lists begin.

    near: what the buttons lead to, as `find_near` gives it.
    """
    texts = context.texts
    wide = look.px(40) + look.width(BRAND, "title", bold=True)
    room = column.width - wide - look.space("xl")
    buttons, needed = _make_buttons(look, context, near, room, open_near)
    is_beside = needed <= room
    if not is_beside:
        buttons, needed = _make_buttons(look, context, near, column.width, open_near)
        if needed > column.width:
            needed = _bare(buttons, look)
    pad = look.space("l" if is_beside else "m")
    height = look.control + 2 * pad
    brand = Painting(_paint_brand)
    brand.place(pygame.Rect(column.left, 0, wide, height), look)
    group.add(brand)
    rest = pygame.Rect(column.left + wide + look.space("l"), 0, 0, height)
    rest.width = column.right - rest.left - is_beside * needed
    _add_hello(group, look, texts("home-hello", name=context.profile.name), rest)
    row = pygame.Rect(column.left, height, needed, look.control)
    if is_beside:
        row.topright = (column.right, pad)
    _place_row(buttons, row, look)
    group.add(*buttons)
    return height if is_beside else row.bottom + look.space("m")


def _make_buttons(
    look: Paint,
    context: Context,
    near: Sequence[str],
    width: int,
    open_near: Callable[[str], object],
) -> tuple[list[Button], int]:
    """Make the buttons as wordy as there is room; gives how wide they are together, too."""
    texts, keys = context.texts, _find_keys(context.bindings)
    for has_keys, has_icons in WORDINESS:
        buttons = [
            Button(
                name, texts(f"home-{name}"), partial(open_near, name), kind="quiet",
                icon=ICONS[name] if has_icons else "", shortcut=keys[name], show_shortcut=has_keys,
            )
            for name in near
        ]  # fmt: skip
        needed = _measure(buttons, look)
        if needed <= width:
            break
    return buttons, needed


def _bare(buttons: Sequence[Button], look: Paint) -> int:
    """Leave the icons alone, their words to the mouse and the focus; gives their width."""
    for button in buttons:
        button.icon, button.is_bare = ICONS[button.name], True
    return _measure(buttons, look)


def _measure(buttons: Sequence[Button], look: Paint) -> int:
    """Measure buttons side by side."""
    widths = sum(each.width_for(look) for each in buttons)
    return widths + look.space("xs") * (len(buttons) - 1)


def _find_keys(bindings: Bindings) -> Mapping[str, Key | None]:
    """Give the keys of the buttons; the one chosen for the settings is theirs alone."""
    settings = bindings[KeyAction.SETTINGS]
    others = {name: None if key == settings else key for name, key in KEYS.items()}
    return {**others, "settings": settings}


def _place_row(buttons: Sequence[Button], row: pygame.Rect, look: Paint) -> None:
    x = row.left
    for button in buttons:
        button.place(pygame.Rect(x, row.top, button.width_for(look), row.height), look)
        x = button.rect.right + look.space("xs")


def _add_hello(group: Group, look: Paint, words: str, room: pygame.Rect) -> None:
    """Greet by name where there is room for it."""
    if look.width(words) > room.width:
        return
    hello = Label(words, colour="muted", name="hello")
    line = look.line_height()
    top = (room.height - line) // 2 + look.px(2)
    hello.place(pygame.Rect(room.left, top, room.width, line), look)
    group.add(hello)


def _paint_brand(surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
    side = look.px(30)
    look.icon(surface, "headset", (rect.left + side // 2, rect.centery), side, "accent")
    spot = (rect.left + look.px(40), rect.centery)
    look.text(surface, BRAND, spot, "title", bold=True, anchor="midleft")
