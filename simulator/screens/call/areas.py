"""Where everything is: three columns, or less side by side where there is less room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pygame

from simulator.screens.theme import Theme

Shape = Literal["wide", "two", "one"]
LEAST_WIDE = (980, 560)  # pixels at scale 1 that three columns need
LEAST_TWO = 660  # of width, that talk and desk need side by side
CALLER = (0.2, 208, 280)  # of the window's width, at least, at most
DESK = (0.36, 372, 640)
DESK_OF_TWO = 0.52  # of the width, where the caller is a strip above
STRIP = 64


@dataclass(frozen=True, slots=True)
class Areas:
    """The parts of the screen; `buttons` is where the phone's buttons go."""

    shape: Shape
    caller: pygame.Rect
    buttons: pygame.Rect
    talk: pygame.Rect
    desk: pygame.Rect


def find_shape(size: tuple[int, int], theme: Theme) -> Shape:
    """Choose what fits side by side."""
    width, height = size[0] / theme.scale, size[1] / theme.scale
    if width >= LEAST_WIDE[0] and height >= LEAST_WIDE[1]:
        return "wide"
    return "two" if width >= LEAST_TWO else "one"


def divide(size: tuple[int, int], theme: Theme, buttons: tuple[int, int]) -> Areas:
    """Divide a window. `buttons` is the width of a row and the height of a column of buttons."""
    shape = find_shape(size, theme)
    window = pygame.Rect((0, 0), size)
    if shape == "wide":
        return _divide_wide(window.inflate(-2 * theme.space("m"), -2 * theme.space("m")), theme,
                            buttons[1])  # fmt: skip
    room = window.inflate(-2 * theme.space("s"), -2 * theme.space("s"))
    return _divide_below_strip(room, theme, buttons[0], shape)


def _share(theme: Theme, width: int, rule: tuple[float, int, int]) -> int:
    share, least, most = rule
    return min(max(round(width * share), theme.px(least)), theme.px(most))


def _divide_wide(room: pygame.Rect, theme: Theme, column: int) -> Areas:
    gap = theme.space("m")
    left, right = _share(theme, room.width, CALLER), _share(theme, room.width, DESK)
    caller = pygame.Rect(room.left, room.top, left, room.height - column - gap)
    buttons = pygame.Rect(room.left, caller.bottom + gap, left, column)
    desk = pygame.Rect(room.right - right, room.top, right, room.height)
    talk = pygame.Rect(caller.right + gap, room.top, 0, room.height)
    talk.width = desk.left - gap - talk.left
    return Areas("wide", caller, buttons, talk, desk)


def _divide_below_strip(room: pygame.Rect, theme: Theme, row: int, shape: Shape) -> Areas:
    gap, high = theme.space("s"), theme.px(STRIP)
    buttons = pygame.Rect(room.right - row, room.top, row, high)
    caller = pygame.Rect(room.left, room.top, room.width - row - gap, high)
    below = pygame.Rect(room.left, caller.bottom + gap, room.width, 0)
    below.height = room.bottom - below.top
    if shape == "one":
        return Areas(shape, caller, buttons, below.copy(), below)
    desk = below.copy()
    desk.width = round(below.width * DESK_OF_TWO)
    desk.right = below.right
    talk = below.copy()
    talk.width = desk.left - gap - talk.left
    return Areas(shape, caller, buttons, talk, desk)
