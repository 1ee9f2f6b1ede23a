"""The head itself: neck, ears, shading, nose, and the lines of age and feeling."""

from __future__ import annotations

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.pen import MIDDLE, Pen, mirrored, oval, shifted
from simulator.screens.portrait.sitter import EYE_APART, EYE_LINE, MOUTH_LINE, NOSE_LINE, Sitter
from simulator.screens.theme import mix

NOSE_SIDE: tuple[Point, ...] = (
    (102.4, 82), (104.2, 92), (108.4, 101.5), (108.6, 105), (105, 106.6), (100, 107.6),
    (100.6, 100), (101, 90),
)  # fmt: skip
NOSE_BASE: tuple[Point, ...] = (
    (91.6, 104.2), (95, 105.4), (100, 106.2), (105, 105.4), (108.4, 104.2), (106.4, 107.2),
    (103, 107.4), (100, 108.8), (97, 107.4), (93.6, 107.2),
)  # fmt: skip


def draw_neck(pen: Pen, sitter: Sitter) -> None:
    """Draw the neck with the shadow of the chin on it."""
    skin, half = sitter.skin, 13.6 if sitter.look.is_soft else 17.0
    side = [(MIDDLE + half, 108), (MIDDLE + half - 0.6, 138), (MIDDLE + half + 5, 152)]
    side += [(MIDDLE + half + 24, 162), (MIDDLE + half + 20, 196)]
    outline = smooth(side, steps=6)
    outline += smooth(mirrored(side)[::-1], steps=6)
    pen.fill(outline, skin.base)
    with pen.within(outline) as inner:
        dark = mix(skin.shade, skin.fold, 0.22)
        inner.soft(shifted(outline, half * 1.5, 0), skin.shade, 0.9, 4)
        fall = shifted(sitter.outline, 3.0, 13.0 + sitter.pose.sink)
        inner.fill(fall, mix(skin.base, dark, 0.9))
        for base in ([(97, 159), (86, 156.5), (76, 156)], [(104, 159), (114, 156.5), (124, 156)]):
            inner.ribbon(base, (1.2, 1.0, 0.2), mix(skin.base, skin.shade, 0.8))


def draw_ears(pen: Pen, sitter: Sitter) -> None:
    """Draw both ears."""
    skin = sitter.skin
    half = 37.4 * sitter.breadth
    for side, colour in ((-1, skin.base), (1, mix(skin.base, skin.shade, 0.75))):
        x = MIDDLE + side * half
        shell = [(x - side * 3, 76), (x + side * 3.6, 75.4), (x + side * 6, 82)]
        shell += [(x + side * 4.2, 92), (x + side * 1.4, 99), (x - side * 3, 99)]
        pen.blob(shell, colour)
        rim = [(x + side * 0.6, 80), (x + side * 3.4, 80.4), (x + side * 2.6, 87), (x + side, 92)]
        pen.ribbon(rim, (0.6, 1.5, 0.8), mix(colour, skin.fold, 0.35))


def draw_head(pen: Pen, sitter: Sitter) -> None:
    """Draw the head with its lit and its shadowed side, cheeks and age lines."""
    skin, outline = sitter.skin, sitter.outline
    pen.fill(outline, skin.base)
    with pen.within(outline) as inner:
        inner.soft(oval((84, 66), 24, 34), skin.light, 0.75, 11)
        inner.soft(_crescent(outline), skin.shade, 0.95, 4)
        inner.soft(oval((MIDDLE, sitter.chin + 5), 26, 6), skin.shade, 0.7, 4)
        for side in (-1, 1):
            centre = (MIDDLE + side * 21.5, 100)
            inner.soft(oval(centre, 10, 7), skin.blush, sitter.pose.blush, 5)
            socket = oval((MIDDLE + side * EYE_APART, EYE_LINE - 3.5), 10.5, 6)
            inner.soft(socket, skin.shade, 0.42, 3)
        _lines(inner, sitter)
    _nose(pen, sitter)


def _crescent(outline: list[Point]) -> list[Point]:
    """Give the shadowed side: between the outline's right edge and the same edge moved in."""
    right = [point for point in outline if point[0] >= MIDDLE]
    return [*shifted(right, 6, 0), *shifted(right[::-1], -8.5, -1)]


def _nose(pen: Pen, sitter: Sitter) -> None:
    skin = sitter.skin
    narrow = 0.86 if sitter.look.is_soft else 1.0
    side = smooth([(MIDDLE + (x - MIDDLE) * narrow, y) for x, y in NOSE_SIDE], closed=True)
    pen.soft(side, skin.shade, 0.75, 1)
    base = smooth([(MIDDLE + (x - MIDDLE) * narrow, y) for x, y in NOSE_BASE], closed=True)
    pen.fill(base, mix(skin.shade, skin.fold, 0.28))
    pen.soft(oval((98.6, 99), 2.0, 4.2), skin.light, 0.85, 2)
    for dx in (-4.0, 4.0):
        pen.fill(oval((MIDDLE + dx * narrow, 106.1), 1.9, 0.9, 14), mix(skin.fold, skin.shade, 0.1))


def _lines(pen: Pen, sitter: Sitter) -> None:
    """Draw the lines of age and of feeling."""
    pose, skin, age = sitter.pose, sitter.skin, sitter.look.age
    cheeks = max(pose.cheeks, min((age - 38) / 30, 1) * 0.75)
    forehead = max(pose.forehead * min(0.35 + age / 90, 1), min((age - 46) / 28, 1) * 0.7)
    bags = max(pose.bags, min((age - 44) / 30, 1) * 0.6)
    crows = min(max((age - 44) / 26, 0), 1) * 0.6 + 0.3 * pose.squeeze * (age > 32)
    for side in (-1, 1):
        _line(pen, sitter, _nose_to_mouth(sitter, side), cheeks, 1.3)
        _line(pen, sitter, _bag(side), bags, 1.3)
        for angle in (-2.4, 0.4, 3.0):
            x = MIDDLE + side * 26.5
            foot = [(x, EYE_LINE - 0.6 + angle * 0.4), (x + side * 4.6, EYE_LINE - 1.2 + angle)]
            _line(pen, sitter, [foot[0], _mid(*foot), foot[1]], crows, 0.8)
        knit = [(MIDDLE + side * 3.2, 66), (MIDDLE + side * 2.6, 70), (MIDDLE + side * 3.4, 74)]
        _line(pen, sitter, knit, max(pose.frown, min((age - 56) / 30, 1) * 0.5), 1.4)
    for y, half in ((54.5, 17), (60, 14)):
        brow = [(MIDDLE - half, y + 1), (MIDDLE - half / 2, y - 0.4), (MIDDLE, y)]
        brow += [(MIDDLE + half / 2, y - 0.4), (MIDDLE + half, y + 1)]
        _line(pen, sitter, brow, forehead, 1.0)
    if bags > 0:
        for side in (-1, 1):
            hollow = oval((MIDDLE + side * EYE_APART, EYE_LINE + 7.2), 7.5, 2.6)
            pen.soft(hollow, skin.shade, 0.55 * bags, 2)


def _line(
    pen: Pen, sitter: Sitter, points: list[Point], strength: float, width: float
) -> None:
    if strength > 0.04:
        colour = mix(sitter.skin.base, sitter.skin.fold, min(strength, 1.0) * 0.62)
        pen.ribbon(points, (0.2, width, width * 0.8, 0.2), colour)


def _nose_to_mouth(sitter: Sitter, side: int) -> list[Point]:
    lift = max(sitter.pose.smile, 0) * 2.4
    x = MIDDLE + side * 10.4
    bow = x + side * (4.2 + lift)
    return [(x, NOSE_LINE - 1.5), (bow, NOSE_LINE + 4.5), (bow + side * 1.4, MOUTH_LINE - lift / 2)]


def _bag(side: int) -> list[Point]:
    x, y = MIDDLE + side * EYE_APART, EYE_LINE + 7.6
    return [(x - 7, y - 1.0), (x - 2, y + 1.5), (x + 3, y + 1.4), (x + 7, y - 0.8)]


def _mid(first: Point, second: Point) -> Point:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2
