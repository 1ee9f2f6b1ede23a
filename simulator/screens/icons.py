"""Icons as strokes on a grid of 24, since the typeface has no such signs.

An icon is a tuple of parts. `s` strokes a line through points, `c` strokes it closed, `f` fills a
polygon, `o` draws a circle and `d` fills one.
"""

from __future__ import annotations

from functools import lru_cache

import pygame

from simulator.screens.draw import Canvas, Point, arc
from simulator.screens.theme import Colour

GRID = 24.0
STROKE = 2.0

Part = tuple[str, tuple[float, ...]]


def icon(name: str, size: int, colour: Colour) -> pygame.Surface:
    """Draw the icon of that name in a square of `size` pixels; treat it as read-only."""
    return _icon(name, size, colour)


def draw_icon(
    surface: pygame.Surface, name: str, centre: tuple[int, int], size: int, colour: Colour
) -> None:
    """Put an icon on a surface, its middle at the point."""
    image = icon(name, size, colour)
    surface.blit(image, image.get_rect(center=centre))


@lru_cache(maxsize=256)
def _icon(name: str, size: int, colour: Colour) -> pygame.Surface:
    canvas = Canvas((size, size), (GRID, GRID), clear=colour, oversample=6)
    for kind, numbers in ICONS[name]:
        _draw_part(canvas, kind, numbers, colour)
    return canvas.finish()


def _draw_part(canvas: Canvas, kind: str, numbers: tuple[float, ...], colour: Colour) -> None:
    points: list[Point] = list(zip(numbers[::2], numbers[1::2], strict=False))
    if kind == "s":
        canvas.stroke(points, STROKE, colour)
    elif kind == "c":
        canvas.stroke(points, STROKE, colour, closed=True)
    elif kind == "f":
        canvas.fill(points, colour)
        canvas.stroke(points, STROKE * 0.75, colour, closed=True)  # rounds the corners
    elif kind == "o":
        canvas.ring(points[0], numbers[2], STROKE, colour)
    else:
        canvas.disc(points[0], numbers[2], colour)


def _arc(x: float, y: float, radius: float, start: float, end: float) -> Part:
    return "s", _flat(arc((x, y), radius, start, end))


def _flat(points: list[Point]) -> tuple[float, ...]:
    return tuple(number for point in points for number in point)


def _rounded_box(x: float, y: float, w: float, h: float, radius: float) -> Part:
    right, bottom = x + w - radius, y + h - radius
    path = (
        arc((x + radius, y + radius), radius, 180, 270)
        + arc((right, y + radius), radius, 270, 360)
        + arc((right, bottom), radius, 0, 90)
        + arc((x + radius, bottom), radius, 90, 180)
    )
    return "c", _flat(path)


def _handset(turn: float) -> Part:
    """Give a telephone handset, turned by some degrees from lying flat, mouthpieces down."""
    outer = arc((0, 5.4), 10.4, 205, 335, 0.92)
    inner = arc((0, 6.6), 5.9, 325, 215, 0.9)
    path = [*outer, (9.6, 5.2), (5.6, 5.6), *inner, (-5.6, 5.6), (-9.6, 5.2)]
    return "f", _flat([_turned(point, turn) for point in path])


def _turned(point: Point, degrees: float) -> Point:
    vector = pygame.Vector2(point).rotate(degrees)
    return 12 + vector.x, 12 + vector.y


ICONS: dict[str, tuple[Part, ...]] = {
    "add": (("s", (12, 5, 12, 19)), ("s", (5, 12, 19, 12))),
    "arrow-down": (("s", (12, 5, 12, 19)), ("s", (6, 13, 12, 19, 18, 13))),
    "arrow-left": (("s", (19, 12, 5, 12)), ("s", (11, 6, 5, 12, 11, 18))),
    "arrow-right": (("s", (5, 12, 19, 12)), ("s", (13, 6, 19, 12, 13, 18))),
    "arrow-up": (("s", (12, 19, 12, 5)), ("s", (6, 11, 12, 5, 18, 11))),
    "back": (("s", (9, 5, 4, 10, 9, 15)), ("s", (4, 10, 15, 10)), _arc(15, 14.5, 4.5, -90, 90)),
    "book": (
        ("s", (12, 6.5, 9, 5, 3, 5, 3, 18, 9, 18, 12, 20)),
        ("s", (12, 6.5, 15, 5, 21, 5, 21, 18, 15, 18, 12, 20, 12, 6.5)),
    ),
    "calendar": (
        _rounded_box(4, 5.5, 16, 14.5, 2),
        ("s", (4, 10.5, 20, 10.5)),
        ("s", (8.5, 3, 8.5, 7)),
        ("s", (15.5, 3, 15.5, 7)),
    ),
    "card": (
        _rounded_box(3, 5.5, 18, 13, 2.2),
        ("s", (3, 10, 21, 10)),
        ("s", (6.5, 14.8, 10.5, 14.8)),
    ),
    "chart": (
        ("s", (4, 20, 20, 20)),
        ("s", (7, 20, 7, 12)),
        ("s", (12, 20, 12, 5)),
        ("s", (17, 20, 17, 9)),
    ),
    "check": (("s", (4.5, 12.5, 9.8, 17.8, 19.5, 7)),),
    "chevron-down": (("s", (6, 9, 12, 15, 18, 9)),),
    "chevron-left": (("s", (15, 6, 9, 12, 15, 18)),),
    "chevron-right": (("s", (9, 6, 15, 12, 9, 18)),),
    "chevron-up": (("s", (6, 15, 12, 9, 18, 15)),),
    "clock": (("o", (12, 12, 8.5)), ("s", (12, 7, 12, 12, 15.5, 14))),
    "cross": (("s", (6, 6, 18, 18)), ("s", (18, 6, 6, 18))),
    "dash": (("s", (5.5, 12, 18.5, 12)),),
    "document": (
        ("c", (6, 3.5, 14, 3.5, 18.5, 8, 18.5, 20.5, 6, 20.5)),
        ("s", (9.5, 12, 15, 12)),
        ("s", (9.5, 16, 15, 16)),
    ),
    "dot": (("d", (12, 12, 4)),),
    "edit": (("c", (4.5, 19.5, 5.5, 15, 16, 4.5, 19.5, 8, 9, 18.5)), ("s", (13.5, 7, 17, 10.5))),
    "flag": (("s", (6, 21, 6, 4)), ("c", (6, 4.5, 18, 4.5, 15, 8.75, 18, 13, 6, 13))),
    "gear": (
        ("o", (12, 12, 3)),
        ("o", (12, 12, 6.6)),
        *(
            ("s", _flat([_turned((6.8, 0), step * 45), _turned((9.2, 0), step * 45)]))
            for step in range(8)
        ),
    ),
    "hang-up": (_handset(0),),
    "headset": (
        _arc(12, 12.5, 8, 180, 360),
        _rounded_box(3, 12.5, 3.4, 6, 1.4),
        _rounded_box(17.6, 12.5, 3.4, 6, 1.4),
        ("s", (19.5, 18.5, 19, 20.5, 17, 21.3, 13.5, 21.3)),
    ),
    "heart": (
        (
            "c",
            _flat(
                arc((8, 9), 4, 150, 360)
                + arc((16, 9), 4, 180, 390)
                + [(17.5, 14), (12, 19.7), (6.5, 14)]
            ),
        ),
    ),
    "hint": (
        ("s", _flat([(9.3, 17), *arc((12, 9.7), 6, 130, 410), (14.7, 17)])),
        ("s", (9.3, 17, 14.7, 17)),
        ("s", (10.5, 20.8, 13.5, 20.8)),
    ),
    "home": (("s", (3.5, 11.5, 12, 4, 20.5, 11.5)), ("s", (6, 10, 6, 20, 18, 20, 18, 10))),
    "info": (("o", (12, 12, 8.5)), ("d", (12, 8, 1.35)), ("s", (12, 11.8, 12, 16.2))),
    "lock": (
        _rounded_box(5, 10.5, 14, 10, 2),
        ("s", _flat([(8, 10.5), *arc((12, 7.5), 4, 180, 360), (16, 10.5)])),
    ),
    "message": (("c", (4, 5, 20, 5, 20, 16, 11.5, 16, 7.5, 20, 7.5, 16, 4, 16)),),
    "mute": (
        ("f", (4, 9.8, 7.5, 9.8, 12, 6, 12, 18, 7.5, 14.2, 4, 14.2)),
        ("s", (16, 9.5, 21, 14.5)),
        ("s", (21, 9.5, 16, 14.5)),
    ),
    "pause": (
        ("f", (7.5, 6, 8.9, 6, 8.9, 18, 7.5, 18)),
        ("f", (15.1, 6, 16.5, 6, 16.5, 18, 15.1, 18)),
    ),
    "person": (
        ("o", (12, 8, 4)),
        ("s", _flat([*arc((12, 20.5), 7.5, 180, 360, 0.9), (4.5, 20.5)])),
    ),
    "people": (
        ("o", (9, 8.5, 3.4)),
        ("s", _flat([*arc((9, 19.8), 6, 180, 360, 0.92), (3, 19.8)])),
        _arc(15.5, 8.5, 3.4, -80, 80),
        ("s", _flat([*arc((15.2, 19.8), 5.8, -72, 0, 0.95), (19, 19.8)])),
    ),
    "phone": (_handset(-135),),
    "play": (("f", (8.2, 5.8, 18.4, 12, 8.2, 18.2)),),
    "repeat": (_arc(12, 12, 7.5, -50, 220), ("s", (17.6, 2.8, 17.2, 6.8, 13.2, 6.4))),
    "search": (("o", (10.5, 10.5, 6)), ("s", (15, 15, 20, 20))),
    "send": (("c", (3.8, 4.6, 20.6, 12, 3.8, 19.4, 6.6, 12)), ("s", (6.6, 12, 12.5, 12))),
    "shield": (
        (
            "c",
            (
                12,
                3,
                19.5,
                6,
                19.5,
                11.5,
                18,
                16,
                15.3,
                19,
                12,
                21,
                8.7,
                19,
                6,
                16,
                4.5,
                11.5,
                4.5,
                6,
            ),
        ),
    ),
    "speaker": (
        ("f", (4, 9.8, 7.5, 9.8, 12, 6, 12, 18, 7.5, 14.2, 4, 14.2)),
        _arc(12.5, 12, 4, -45, 45),
        _arc(12.5, 12, 8, -45, 45),
    ),
    "star": (
        (
            "f",
            _flat([_turned((0, -8.6 if step % 2 == 0 else -3.8), step * 36) for step in range(10)]),
        ),
    ),
    "swap": (
        ("s", (4, 8.5, 20, 8.5, 16, 4.5)),
        ("s", (20, 15.5, 4, 15.5, 8, 19.5)),
    ),
    "target": (("o", (12, 12, 8.5)), ("o", (12, 12, 4.3)), ("d", (12, 12, 1.4))),
    "tools": (
        ("s", (4, 7, 13, 7)),
        ("o", (16, 7, 2.6)),
        ("s", (19, 17, 11, 17)),
        ("o", (8, 17, 2.6)),
    ),
    "trash": (
        ("s", (4.5, 6.5, 19.5, 6.5)),
        ("s", (9.5, 6.5, 9.5, 4, 14.5, 4, 14.5, 6.5)),
        ("s", (6.5, 6.5, 7.5, 20.5, 16.5, 20.5, 17.5, 6.5)),
    ),
    "trophy": (
        ("s", _flat([(7, 4), *arc((12, 9), 5, 180, 0), (17, 4)])),
        ("s", (7, 4, 17, 4)),
        ("s", (7, 6, 3.8, 6, 4.4, 9.6, 7.4, 11)),
        ("s", (17, 6, 20.2, 6, 19.6, 9.6, 16.6, 11)),
        ("s", (12, 14, 12, 19.5)),
        ("s", (8, 20, 16, 20)),
    ),
    "warning": (
        ("c", (12, 4, 21, 19.5, 3, 19.5)),
        ("s", (12, 10, 12, 13.6)),
        ("d", (12, 16.7, 1.25)),
    ),
}
