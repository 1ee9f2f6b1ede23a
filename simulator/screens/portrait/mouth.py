"""The mouth, from pressed lips to a laugh, and the beard around it."""

from __future__ import annotations

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.palette import WHITE
from simulator.screens.portrait.pen import MIDDLE, Pen, mirrored, oval
from simulator.screens.portrait.sitter import MOUTH_LINE, Sitter
from simulator.screens.theme import mix

HALF = 12.4  # half the width of a mouth at rest
INSIDE = (92, 34, 38)
TONGUE = (188, 92, 92)


def draw_mouth(pen: Pen, sitter: Sitter) -> None:
    """Draw the lips, and the teeth and tongue of an open mouth."""
    upper, lower = _inner(sitter)
    _lips(pen, sitter, upper, lower)
    if sitter.gape > 0.03:
        _opening(pen, sitter, smooth(upper, steps=7) + smooth(lower, steps=7)[::-1])
    else:
        line = mix(sitter.skin.fold, (70, 20, 24), 0.4)
        thick = 1.7 * sitter.weight
        pen.ribbon(upper, (0.7, thick, thick, 0.7), line)
    _corners(pen, sitter, upper)


def _inner(sitter: Sitter) -> tuple[list[Point], list[Point]]:
    """Give the edges of the opening from left to right: the upper and the lower one."""
    pose, gape = sitter.pose, sitter.gape
    half = HALF * pose.wide * (1 - 0.12 * sitter.mouth)
    rise, skew = pose.smile * 4.6, pose.skew
    middle = MOUTH_LINE + pose.smile * 1.5 - gape * 1.8
    left, right = MOUTH_LINE - rise + skew * 0.4, MOUTH_LINE - rise - skew
    drop = gape * 14.0
    upper = [(-half, left), (-half * 0.5, middle - rise * 0.12 + skew * 0.3), (0, middle)]
    upper += [(half * 0.5, middle - rise * 0.12 - skew * 0.4), (half, right)]
    lower = [(-half, left), (-half * 0.62, middle + drop * 0.72 - rise * 0.1)]
    lower += [(0, middle + drop), (half * 0.62, middle + drop * 0.72 - rise * 0.1), (half, right)]
    return [(MIDDLE + x, y) for x, y in upper], [(MIDDLE + x, y) for x, y in lower]


def _lips(pen: Pen, sitter: Sitter, upper: list[Point], lower: list[Point]) -> None:
    skin, soft = sitter.skin, sitter.look.is_soft
    full = (1.0 if soft else 0.72) * (1 - 0.45 * sitter.pose.press)
    full *= 1 - 0.25 * max(sitter.pose.smile, 0)
    lip = skin.lip if soft else mix(skin.base, skin.lip, 0.5)
    (_, ly), (_, my), (_, ry) = upper[0], upper[2], upper[4]
    dip = my - 3.1 * full
    top = [upper[0], (MIDDLE - 6, (ly + my) / 2 - 3.0 * full), (MIDDLE - 2.6, dip - 0.9 * full)]
    top += [(MIDDLE, dip), (MIDDLE + 2.6, dip - 0.9 * full)]
    top += [(MIDDLE + 6, (ry + my) / 2 - 3.0 * full), upper[4]]
    pen.fill(smooth(top, steps=6) + smooth(upper, steps=6)[::-1], mix(lip, skin.fold, 0.2))
    swell = (0.6, 3.6, 5.2, 3.6, 0.6)
    bottom = [(x, y + by * full) for (x, y), by in zip(lower, swell, strict=True)]
    shape = smooth(lower, steps=6) + smooth(bottom, steps=6)[::-1]
    pen.fill(shape, lip)
    low = bottom[2][1]
    with pen.within(shape) as inner:
        inner.soft(oval((MIDDLE - 1.5, low - 2.6 * full), 4, 1.0), WHITE, 0.35, 1)
    pen.soft(oval((MIDDLE, low + 1.8), 6, 1.0), skin.shade, 0.8, 1)


def _opening(pen: Pen, sitter: Sitter, shape: list[Point]) -> None:
    pen.fill(shape, INSIDE)
    top, bottom = min(y for _, y in shape), max(y for _, y in shape)
    with pen.within(shape) as inner:
        inner.fill(oval((MIDDLE, bottom + 1.5), 8, (bottom - top) * 0.32), TONGUE)
        centre = shape[len(shape) // 4][1]
        deep = (bottom - centre) * sitter.pose.teeth
        teeth = [(x, min(y, centre + deep)) for x, y in shape]
        gap = [(x, y) for x, y in teeth if abs(x - MIDDLE) < HALF * sitter.pose.wide * 0.86]
        inner.fill(gap, (250, 247, 242))
        inner.soft([(80, top - 3), (120, top - 3), (120, top + 1), (80, top + 1)], INSIDE, 0.5, 1)
    edge = [*shape, shape[0]]
    pen.ribbon(edge[::3], (0.9, 0.9), mix(INSIDE, sitter.skin.fold, 0.4))


def _corners(pen: Pen, sitter: Sitter, upper: list[Point]) -> None:
    """Shade the corners of the mouth, which makes a smile or its opposite easy to read."""
    if abs(sitter.pose.smile) < 0.25:
        return
    way = 1 if sitter.pose.smile > 0 else -1
    for side, (x, y) in ((-1, upper[0]), (1, upper[4])):
        mark = [(x - side * 0.4, y - way * 1.0), (x + side * 1.4, y), (x + side * 1.0, y + way * 1.6)]
        colour = mix(sitter.skin.base, sitter.skin.fold, 0.5)
        pen.ribbon(mark, (0.3, 1.2, 0.3), colour)


def draw_beard(pen: Pen, sitter: Sitter) -> None:
    """Draw the beard, if there is one, before the mouth."""
    kind, tone, skin = sitter.look.beard, sitter.beard, sitter.skin
    if kind == "none":
        return
    if kind == "moustache":
        pen.fill(_moustache(1.25), tone.base)
        return
    jaw = _jaw(sitter, 2.6 if kind == "full" else 0.0)
    strength = {"stubble": 0.34, "short": 0.8, "full": 1.0}[kind]
    if kind == "full":
        pen.fill(jaw, tone.base)
        with pen.within(jaw) as inner:
            inner.soft([(x + 20, y) for x, y in jaw], tone.dark, 0.6, 5)
    else:
        shade = mix(tone.dark, skin.shade, 0.25) if kind == "stubble" else tone.base
        with pen.within(sitter.outline) as inner:
            inner.soft(jaw, shade, strength, 2 if kind == "short" else 3)
            inner.soft(_moustache(1.0), shade, strength * 0.8, 1)
    if kind == "full":
        pen.fill(_moustache(1.15), tone.base)


def _jaw(sitter: Sitter, grow: float) -> list[Point]:
    """Give the bearded part of the face: from one sideburn under the chin to the other."""
    low = [point for point in sitter.outline if point[1] > 84]
    out = [
        (x + (grow * 0.55 if x > MIDDLE else -grow * 0.55), y + grow * 1.3 * (y - 84) / 48)
        for x, y in low
    ]
    edge = [(135.5, 85), (131, 97), (124, 105.5), (114.5, 108), (100, 108.8)]
    inside = smooth(sitter.fit(edge), steps=6)
    return out + mirrored(inside)[:-1] + inside[::-1]


def _moustache(size: float) -> list[Point]:
    half = [(100, 109.4), (104, 108.2), (110, 109.6), (114.6, 115), (116, 118.6)]
    half += [(110.6, 114.4), (105, 113.2), (100, 113.4)]
    right = [(MIDDLE + (x - MIDDLE), 111.5 + (y - 111.5) * size) for x, y in half]
    return smooth(right, steps=5) + smooth(mirrored(right)[::-1], steps=5)
