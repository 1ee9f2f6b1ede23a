"""The top of home: the name of the program, a greeting, and the buttons to what is near."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import pygame

from simulator.screens.bindings import Bindings, Key, KeyAction
from simulator.screens.screen import Context
from simulator.screens.tiles import Painting
from simulator.screens.widgets import Button, Group, Label, Paint

BRAND = "Headset"
NEAR = (("shift", "headset"), ("history", "clock"), ("profile", "person"), ("settings", "gear"))
KEYS = {"shift": (pygame.K_F3, 0), "history": (pygame.K_F4, 0), "profile": (pygame.K_F5, 0)}
WORDINESS = ((True, True), (False, True), (False, False))  # with keys, with icons


def add_top(
    group: Group,
    look: Paint,
    column: pygame.Rect,
    context: Context,
    open_near: Callable[[str], object],
) -> int:
    """Place it in one row, or in two where one is too narrow; gives where the lists begin."""
    texts = context.texts
    wide = look.px(40) + look.width(BRAND, "title", bold=True)
    room = column.width - wide - look.space("xl")
    buttons, needed = _make_buttons(look, context, room, open_near)
    is_beside = needed <= room
    if not is_beside:
        buttons, needed = _make_buttons(look, context, column.width, open_near)
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
    look: Paint, context: Context, width: int, open_near: Callable[[str], object]
) -> tuple[list[Button], int]:
    """Make the buttons as wordy as there is room; gives how wide they are together, too."""
    texts, keys = context.texts, _find_keys(context.bindings)
    for has_keys, has_icons in WORDINESS:
        buttons = [
            Button(
                name, texts(f"home-{name}"), partial(open_near, name), kind="quiet",
                icon=icon if has_icons else "", shortcut=keys[name], show_shortcut=has_keys,
            )
            for name, icon in NEAR
        ]  # fmt: skip
        needed = sum(each.width_for(look) for each in buttons)
        needed += look.space("xs") * (len(buttons) - 1)
        if needed <= width:
            break
    return buttons, needed


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
