"""Hair, scarves and turbans: what lies behind the head and what frames the face."""

from __future__ import annotations

import math
from collections.abc import Callable

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.head import face_outline
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.painter import Painter, Path, both_sides
from simulator.screens.portrait.palette import (
    Tones,
    hair_of,
    has_grey_temples,
    headwear_of,
    skin_of,
)
from simulator.screens.theme import Colour, mix

_GREY: Colour = (186, 183, 181)


def paint_behind(painter: Painter, look: Look) -> None:
    """Paint what hangs behind head and neck."""
    paint = _BEHIND.get(look.hair)
    if paint is not None:
        paint(painter, look)


def paint_in_front(painter: Painter, look: Look) -> None:
    """Paint what frames the face."""
    _IN_FRONT[look.hair](painter, look)


def paint_over_shoulders(painter: Painter, look: Look) -> None:
    """Paint the locks that fall before the shoulders."""
    if look.hair in ("long", "wavy"):
        _paint_locks(painter, look, wave=1.0 if look.hair == "wavy" else 0.0)


def _strand(
    painter: Painter, points: list[Point], colour: Colour, alpha: int = 90, width: float = 1.6
) -> None:
    painter.stroke(smooth(points), (0.2, width, 0.2), colour, alpha)


# --- behind ---------------------------------------------------------------------------------------


def _long_behind(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    half = [(0, 27), (26, 32), (41, 54), (45, 88), (48, 126), (51, 160), (44, 182), (0, 186)]
    painter.blob(both_sides(half), tones.shade)


def _wavy_behind(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    half = [
        (0, 26),
        (27, 31),
        (43, 54),
        (46, 76),
        (52, 92),
        (48, 110),
        (56, 130),
        (52, 150),
        (56, 166),
        (40, 178),
        (0, 180),
    ]
    painter.blob(both_sides(half), tones.shade)


def _bob_behind(painter: Painter, look: Look) -> None:
    half = [(0, 28), (26, 33), (40, 54), (44, 88), (46, 118), (42, 140), (28, 146), (0, 144)]
    painter.blob(both_sides(half), hair_of(look).shade)


def _curly_behind(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    outline = both_sides([(0, 22), (28, 26), (47, 48), (54, 82), (54, 116), (44, 140), (0, 140)])
    painter.blob(outline, tones.shade)
    for x, y in smooth(outline, closed=True)[::5]:
        if y < 146:
            painter.oval((x, y), 9.5, 9.5, tones.shade)


def _ponytail_behind(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    tail = [
        (20, 50),
        (38, 50),
        (52, 70),
        (58, 100),
        (57, 134),
        (50, 164),
        (45, 166),
        (44, 140),
        (41, 110),
        (34, 84),
    ]
    painter.blob(tail, tones.shade)
    for shift in (0, 5):
        _strand(
            painter, [(36, 58), (49 - shift, 84), (52 - shift, 120), (48, 156)], tones.light, 70
        )


def _bun_behind(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    painter.oval((4, 25), 17, 14.5, tones.base)
    painter.oval((7, 28), 14, 11.5, tones.shade, 120)
    for reach in (5, 10):
        _strand(
            painter, [(-8, 26 - reach / 3), (2, 15 + reach), (15, 22 + reach / 2)], tones.light, 110
        )


def _hijab_behind(painter: Painter, look: Look) -> None:
    half = [
        (0, 24),
        (26, 29),
        (41, 52),
        (45, 88),
        (48, 124),
        (52, 148),
        (46, 170),
        (24, 184),
        (0, 188),
    ]
    painter.blob(both_sides(half), headwear_of(look).shade)


_BEHIND: dict[str, Callable[[Painter, Look], None]] = {
    "long": _long_behind,
    "wavy": _wavy_behind,
    "bob": _bob_behind,
    "curly": _curly_behind,
    "ponytail": _ponytail_behind,
    "bun": _bun_behind,
    "hijab": _hijab_behind,
}


# --- in front -------------------------------------------------------------------------------------


def _cast(painter: Painter, look: Look, shape: Path) -> None:
    """Let a shape throw its shadow on the face."""
    below = [(x * 0.985 + 0.6, y + 3.2) for x, y in shape]
    painter.fill(below, skin_of(look).line, 70, clip=face_outline(look))


def _short(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    cap = smooth([
        (-33.5, 92), (-37, 80), (-38.5, 62), (-34, 44), (-20, 31), (0, 26), (20, 28.5), (34, 41),
        (38.5, 60), (37, 80), (33.8, 92), (30.8, 91), (31, 78), (29.6, 67), (24.6, 57.5),
        (12, 54), (-4, 54.5), (-17, 52.5),
        (-24, 56), (-29.4, 66), (-30.8, 78), (-30.6, 91),
    ], closed=True)  # fmt: skip
    _cast(painter, look, cap)
    painter.fill(cap, tones.base)
    side = smooth(
        [(33.8, 91), (37, 80), (38.5, 60), (34, 41), (26, 33), (30, 48), (32, 64), (32.6, 78)],
        closed=True,
    )
    painter.fill(side, tones.shade)
    for start, middle, end in (
        ((-19, 50), (-8, 38), (14, 34)),
        ((-16, 51.5), (0, 44), (22, 42)),
        ((-8, 53), (8, 49), (28, 54)),
    ):
        _strand(painter, [start, middle, end], tones.light, 130, 2.0)
    _strand(painter, [(-21, 54), (-24, 43), (-17, 34)], tones.shade, 190, 1.8)
    _paint_temples(painter, look)


def _paint_temples(painter: Painter, look: Look) -> None:
    """Paint the first grey, at the sides."""
    if not has_grey_temples(look):
        return
    for side in (-1, 1):
        for number in range(4):
            x = 35.6 - number * 1.0
            top = 62 + number * 1.2
            line: list[Point] = [
                (side * (x - 0.8), 89 - number * 2), (side * (x + 0.3), 77), (side * (x - 0.5), top)
            ]  # fmt: skip
            _strand(painter, line, _GREY, 120, 1.3)


def _buzz(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    half = [
        (0, 33),
        (20, 36.5),
        (32.5, 50),
        (36, 68),
        (34.6, 87),
        (31, 86),
        (30.6, 76),
        (28, 62.5),
        (20, 55),
        (0, 54),
    ]
    cap = smooth(both_sides(half), closed=True)
    painter.fill(cap, mix(tones.base, skin_of(look).base, 0.3), 238)
    painter.glow((-10, 42), 18, 8, tones.light, 110)
    _paint_temples(painter, look)


def _receding(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    half = [
        (0, 33.5),
        (18, 36),
        (32, 48),
        (37, 66),
        (34.5, 91),
        (31, 90),
        (30.8, 78),
        (29, 66),
        (25.5, 54),
        (17, 45),
        (10, 46.5),
        (0, 50),
    ]
    cap = smooth(both_sides(half), closed=True)
    _cast(painter, look, cap)
    painter.fill(cap, tones.base)
    for x in (-14, -5, 5):
        _strand(painter, [(x, 46), (x + 3, 40), (x + 9, 37)], tones.light, 120)
    _paint_temples(painter, look)


def _bald(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    for side in (-1, 1):
        patch = [
            (side * x, y) for x, y in ((34.4, 92), (36.4, 78), (34.6, 66), (32, 70), (32.8, 82))
        ]
        painter.blob(patch, mix(tones.base, skin_of(look).base, 0.4))
    painter.glow((-9, 50), 16, 9, (255, 255, 255), 70)


def _short_curly(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    half = [
        (0, 27),
        (20, 30),
        (34, 43),
        (38, 62),
        (34.4, 87),
        (30.6, 85),
        (30, 74),
        (28, 62),
        (20, 55.5),
        (0, 54),
    ]
    cap = smooth(both_sides(half), closed=True)
    _cast(painter, look, cap)
    painter.fill(cap, tones.base)
    _paint_curls(painter, tones, _ring_of(0, 62, 36.5, 33.5, 190, 350, 15), 5.4)
    _paint_curls(painter, tones, _ring_of(0, 64, 27, 20, 200, 340, 11), 5.0)
    _paint_curls(painter, tones, _ring_of(0, 62, 28, 10.5, 205, 335, 10), 4.6)
    _paint_temples(painter, look)


def _curly(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    half = [
        (0, 25),
        (26, 29),
        (42, 46),
        (47, 78),
        (44, 104),
        (36, 108),
        (34, 84),
        (30, 66),
        (20, 55),
        (0, 52),
    ]
    cap = smooth(both_sides(half), closed=True)
    _cast(painter, look, cap)
    painter.fill(cap, tones.base)
    _paint_curls(painter, tones, _ring_of(0, 74, 46, 48, 180, 360, 19), 8.0)
    _paint_curls(painter, tones, _ring_of(0, 70, 35, 31, 190, 350, 13), 7.0)
    _paint_curls(painter, tones, _ring_of(0, 64, 25, 13, 200, 340, 8), 5.8)
    for side in (-1, 1):
        _paint_curls(
            painter,
            tones,
            [(side * x, y) for x, y in ((45, 88), (48, 104), (44, 120), (40, 98), (38, 112))],
            7.4,
        )


def _ring_of(
    x: float, y: float, rx: float, ry: float, start: float, end: float, count: int
) -> Path:
    angles = (math.radians(start + (end - start) * n / (count - 1)) for n in range(count))
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def _paint_curls(painter: Painter, tones: Tones, centres: Path, radius: float) -> None:
    """Paint curls as small balls, lit from the upper left."""
    for number, (x, y) in enumerate(centres):
        size = radius * (0.9 + 0.2 * ((number * 7) % 3) / 2)
        painter.oval((x, y), size, size, tones.base)
        rim = _ring_of(x, y, size * 0.62, size * 0.62, 160, 300, 8)
        painter.stroke(rim, (0.2, 1.5, 0.2), tones.light, 150)
        rim = _ring_of(x, y, size * 0.8, size * 0.8, -10, 110, 8)
        painter.stroke(rim, (0.2, 1.5, 0.2), tones.shade, 170)


def _curtains(painter: Painter, look: Look, low: float) -> None:
    """Paint hair parted left of the middle that falls past both cheeks down to `low`."""
    tones = hair_of(look)
    right = smooth([
        (-10, 29), (10, 26.5), (30, 34), (41, 54), (44, 86), (45, low), (35, low + 2), (36, 100),
        (34.5, 82), (30, 67), (17, 53), (-1, 50), (-10, 45),
    ], closed=True)  # fmt: skip
    left = smooth([
        (-10, 29), (-26, 33), (-40, 52), (-44, 86), (-45, low), (-35, low + 2), (-36, 100),
        (-34.5, 84), (-31.5, 69), (-24, 56), (-16, 51), (-10, 45.5),
    ], closed=True)  # fmt: skip
    for shape in (right, left):
        _cast(painter, look, shape)
    for shape in (right, left):
        painter.fill(shape, tones.base)
    for step in range(4):
        _strand(
            painter,
            [
                (-8 + step * 4, 34),
                (16 + step * 5, 45),
                (34 + step * 2, 74),
                (37 + step * 2, low - 4),
            ],
            tones.light,
            100,
        )
    for step in range(3):
        _strand(
            painter,
            [
                (-14 - step * 2, 36),
                (-30 - step * 3, 58),
                (-36 - step * 3, 84),
                (-38 - step * 2, low - 4),
            ],
            tones.light,
            130,
        )
    _strand(painter, [(-10, 30), (-10.6, 37), (-10, 45)], tones.shade, 220, 1.6)


def _long(painter: Painter, look: Look) -> None:
    _curtains(painter, look, 128)


def _bob(painter: Painter, look: Look) -> None:
    tones = hair_of(look)
    _curtains(painter, look, 134)
    fringe = smooth([
        (-33, 66), (-36, 50), (-22, 34), (2, 29), (24, 34), (36, 50), (33.5, 66), (24, 68.5),
        (8, 70), (-10, 70), (-25, 68.5),
    ], closed=True)  # fmt: skip
    _cast(painter, look, fringe)
    painter.fill(fringe, tones.base)
    for x in (-22, -12, -2, 9, 20):
        _strand(painter, [(x * 0.6, 36), (x * 0.9, 52), (x, 67)], tones.light, 110)


def _paint_locks(painter: Painter, look: Look, wave: float) -> None:
    tones = hair_of(look)
    for side in (-1, 1):
        w = 4.5 * wave
        lock = [
            (side * 35, 112), (side * (44 + w), 122), (side * (47 - w), 140),
            (side * (49 + w), 158),
            (side * (47 - w), 174), (side * 38, 184), (side * (30 + w), 176),
            (side * (33 - w), 158),
            (side * (32 + w), 140), (side * 33, 124),
        ]  # fmt: skip
        painter.blob(lock, tones.base)
        for step in range(3):
            x = 36 + step * 3.6
            _strand(
                painter,
                [
                    (side * x, 118),
                    (side * (x + 1.5 + w), 140),
                    (side * (x + 1 - w), 160),
                    (side * (x - 1), 176),
                ],
                tones.light,
                90,
            )


def _pulled_back(painter: Painter, look: Look) -> None:
    """Paint hair combed back from the forehead, for a ponytail or a bun."""
    tones = hair_of(look)
    half = [
        (0, 27.5),
        (21, 31),
        (35, 44),
        (38.6, 62),
        (36.4, 80),
        (33.6, 90),
        (31, 87),
        (30.8, 74),
        (28, 62),
        (18, 53),
        (0, 49.5),
    ]
    cap = smooth(both_sides(half), closed=True)
    _cast(painter, look, cap)
    painter.fill(cap, tones.base)
    shade = smooth(
        [(33.6, 89), (36.4, 80), (38.6, 62), (35, 44), (24, 34), (30, 50), (32, 66)], closed=True
    )
    painter.fill(shade, tones.shade)
    for x in (-24, -15, -6, 4, 14):
        _strand(
            painter,
            [(x, 53.5 + abs(x) * 0.22), (x * 0.86 + 2, 43), (x * 0.5 + 8, 32)],
            tones.light,
            120,
        )
    _paint_temples(painter, look)


def _hijab(painter: Painter, look: Look) -> None:
    tones = headwear_of(look)
    outer = [(0, 25), (24, 29), (39.5, 50), (43, 84), (41, 116), (34, 142), (20, 162), (0, 168)]
    inner = [(0, 52), (18, 55), (28.5, 70), (31, 90), (28.5, 113), (20, 131), (9, 139.5), (0, 141)]
    rim = smooth(both_sides(inner), closed=True)
    edge = smooth(both_sides(outer), closed=True)
    # A ring: the outline, then back along the opening.
    painter.fill(_ring(edge, rim), tones.base)
    painter.fill(
        _ring(rim, [(x * 0.95 + 0.5, 97 + (y - 97) * 0.95 + 1.2) for x, y in rim]),
        skin_of(look).line,
        80,
    )
    painter.fill(_ring([(x * 1.07, 96 + (y - 96) * 1.05) for x, y in rim], rim), tones.shade, 150)
    for side in (-1, 1):
        _strand(
            painter,
            [(side * 6, 33), (side * 28, 48), (side * 37, 84), (side * 33, 122)],
            tones.light if side < 0 else tones.shade,
            150,
            2.4,
        )
    for shift in (0, 8, 17):
        _strand(
            painter,
            [(-34 + shift, 128 + shift / 2), (-8 + shift, 150), (30, 146 + shift)],
            tones.shade,
            170,
            2.6,
        )


def _ring(outer: Path, inner: Path) -> Path:
    return [*outer, outer[0], inner[0], *inner[::-1], inner[0]]


def _turban(painter: Painter, look: Look) -> None:
    tones = headwear_of(look)
    half = [
        (0, 18),
        (24, 21),
        (41, 36),
        (44, 56),
        (38, 72),
        (33.4, 77),
        (24, 66),
        (11, 57),
        (0, 53),
    ]
    wrap = smooth(both_sides(half), closed=True)
    _cast(painter, look, wrap)
    painter.fill(wrap, tones.base)
    fold = smooth([(33.4, 77), (44, 56), (41, 36), (24, 21), (30, 40), (26, 60)], closed=True)
    painter.fill(fold, tones.shade, 200, clip=wrap)
    for step in range(5):
        lift = step * 7
        _strand(
            painter,
            [(-40 + step, 64 - lift * 0.9), (-18, 48 - lift * 0.7), (2, 53 - lift)],
            tones.shade,
            190,
            2.2,
        )
        _strand(
            painter,
            [(40 - step, 64 - lift * 0.9), (20, 46 - lift * 0.6), (-2, 55 - lift)],
            tones.shade,
            190,
            2.2,
        )
    _strand(painter, [(-36, 46), (-24, 31), (-6, 24)], tones.light, 170, 3.0)
    painter.fill(both_sides([(0, 46), (6, 51), (5, 55), (0, 56)]), tones.light, 200)


_IN_FRONT: dict[str, Callable[[Painter, Look], None]] = {
    "short": _short,
    "short-curly": _short_curly,
    "buzz": _buzz,
    "receding": _receding,
    "bald": _bald,
    "bob": _bob,
    "long": _long,
    "wavy": _long,
    "curly": _curly,
    "ponytail": _pulled_back,
    "bun": _pulled_back,
    "hijab": _hijab,
    "turban": _turban,
}
