"""Shoulders and what is worn on them."""

from __future__ import annotations

from collections.abc import Callable

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.palette import CLOTH, WHITE, Tone, cloth_of, tone
from simulator.screens.portrait.pen import MIDDLE, Pen, mirrored, oval, shifted
from simulator.screens.portrait.sitter import Sitter
from simulator.screens.theme import Colour, mix

# A scarf or turban in a colour that goes with the clothes.
SCARVES = {
    "blue": "ochre", "green": "ochre", "red": "blue", "grey": "violet", "ochre": "teal",
    "violet": "teal", "white": "red", "teal": "violet",
}  # fmt: skip
SHOULDERS: tuple[Point, ...] = (
    (118, 149), (126, 154.5), (142, 160), (159, 167), (172, 180), (178, 204),
)  # fmt: skip
# The edge of the neckline from its side to its lowest point, for each kind.
NECKLINES: dict[str, tuple[Point, ...]] = {
    "shirt": ((119, 148), (113, 158), (100, 171)),
    "blouse": ((121, 149), (115, 163), (108, 173), (100, 180)),
    "jumper": ((119, 149), (115, 157.5), (108, 162), (100, 163.5)),
    "jacket": ((119, 148), (113, 158), (100, 171)),
    "kurta": ((118, 147), (113, 154), (105, 158), (100, 159)),
    "hoodie": ((121, 149), (117, 159), (109, 165), (100, 167)),
    "polo": ((119, 148), (113, 158), (100, 172)),
}


def scarf_of(look: Look) -> Tone:
    """Give the colours of a head covering."""
    return tone(mix(CLOTH[SCARVES[look.clothes_colour]], (60, 50, 60), 0.08))


def draw_clothes(pen: Pen, sitter: Sitter) -> None:
    """Draw the shoulders in their clothes, over the neck."""
    cloth = cloth_of(sitter.look)
    body = _body(sitter)
    pen.fill(body, cloth.base)
    with pen.within(body) as inner:
        inner.soft(oval((172, 186), 26, 34), cloth.dark, 0.75, 8)
        inner.soft(oval((58, 166), 22, 8), cloth.light, 0.55, 6)
        for side in (-1, 1):
            fold = [(MIDDLE + side * 50, 182), (MIDDLE + side * 54, 192), (MIDDLE + side * 54, 202)]
            inner.ribbon(fold, (0.3, 1.3, 1.3), mix(cloth.base, cloth.dark, 0.8))
    DETAILS[sitter.look.clothes](pen, sitter, cloth)


def draw_hood(pen: Pen, sitter: Sitter) -> None:
    """Draw what stands behind the neck: a hood, or the back of a collar."""
    cloth = cloth_of(sitter.look)
    if sitter.look.clothes == "hoodie":
        pen.blob([(58, 160), (66, 138), (84, 128), (116, 128), (134, 138), (142, 160)], cloth.dark)
    elif sitter.look.clothes in ("shirt", "jacket", "polo", "kurta"):
        back = [(80, 150), (84, 140), (100, 137), (116, 140), (120, 150), (100, 156)]
        inside = tone(CLOTH["white"]) if sitter.look.clothes == "jacket" else cloth
        pen.blob(back, mix(inside.base, inside.dark, 0.8))


def _body(sitter: Sitter) -> list[Point]:
    """Give the outline of the shoulders with the neckline cut out."""
    slim = 0.93 if sitter.look.is_soft else 1.0
    shoulder = [(MIDDLE + (x - MIDDLE) * slim, y) for x, y in SHOULDERS]
    neckline = smooth(NECKLINES[sitter.look.clothes], steps=6)
    right = smooth(shoulder, steps=6)
    return [*neckline[::-1], *right, *mirrored(right)[::-1], *mirrored(neckline)]


def _collar(pen: Pen, colour: Tone, depth: float = 0) -> None:
    """Draw the two points of a folded collar."""
    leaf = [(119.5, 145), (124, 152), (119, 166 + depth), (111.5, 175 + depth), (100.6, 170 + depth)]
    leaf += [(111, 160), (115.6, 152)]
    for side, edge in ((1, leaf), (-1, mirrored(leaf))):
        face = mix(colour.base, colour.light, 0.45) if side < 0 else colour.base
        pen.fill(shifted(edge, 0, 2.2), mix(colour.base, colour.dark, 0.85))
        pen.fill(edge, face)


def _buttons(pen: Pen, heights: tuple[float, ...], colour: Colour, size: float = 1.5) -> None:
    for y in heights:
        pen.disc((MIDDLE, y), size, colour)


def _shirt(pen: Pen, sitter: Sitter, cloth: Tone) -> None:
    seam = mix(cloth.base, cloth.dark, 0.7)
    for x in (95.6, 104.4):
        pen.ribbon([(x, 172), (x, 186), (x, 204)], (0.8, 0.8), seam)
    _collar(pen, cloth)
    _buttons(pen, (180, 192), mix(cloth.light, WHITE, 0.5))


def _polo(pen: Pen, sitter: Sitter, cloth: Tone) -> None:
    placket = [(95, 168), (105, 168), (105, 194), (95, 194)]
    pen.fill(placket, mix(cloth.base, cloth.dark, 0.35))
    _collar(pen, Tone(mix(cloth.base, cloth.dark, 0.3), cloth.light, cloth.dark), -3)
    _buttons(pen, (178, 187), mix(cloth.light, WHITE, 0.6), 1.3)


def _blouse(pen: Pen, sitter: Sitter, cloth: Tone) -> None:
    edge = NECKLINES["blouse"]
    for side, path in ((1, edge), (-1, tuple(mirrored(edge)))):
        pen.ribbon(path, (3.4, 3.4, 2.8), mix(cloth.base, cloth.light, 0.7 if side < 0 else 0.3))
        dart = [(MIDDLE + side * 22, 170), (MIDDLE + side * 19, 182), (MIDDLE + side * 20, 200)]
        pen.ribbon(dart, (0.2, 1.2, 0.8), mix(cloth.base, cloth.dark, 0.6))
    pen.ribbon([(100, 181), (100, 190), (100, 204)], (0.9, 0.9), mix(cloth.base, cloth.dark, 0.7))


def _jumper(pen: Pen, sitter: Sitter, cloth: Tone) -> None:
    half = NECKLINES["jumper"]
    band = [*half, *mirrored(half)[-2::-1]]
    pen.ribbon(shifted(band, 0, 2.6), (6.6, 6.6), mix(cloth.base, cloth.dark, 0.4))
    pen.ribbon(shifted(band, 0, 1.6), (4.4, 4.4), mix(cloth.base, cloth.light, 0.25))


def _hoodie(pen: Pen, sitter: Sitter, cloth: Tone) -> None:
    half = [(124, 146), (123, 158), (114, 169), (100, 173)]
    band = [*half, *mirrored(half)[-2::-1]]
    pen.ribbon(shifted(band, 0, 2.4), (7, 8, 7, 8, 7), mix(cloth.base, cloth.dark, 0.7))
    pen.ribbon(band, (6, 8, 6.6, 8, 6), mix(cloth.base, cloth.light, 0.3))
    for x, sway in ((91, -1.5), (109, 1.5)):
        cord = [(x, 171), (x + sway, 181), (x + sway * 0.6, 191)]
        pen.ribbon(cord, (1.6, 1.6), (238, 234, 226))
        pen.disc(cord[-1], 1.5, (210, 204, 194))


def _jacket(pen: Pen, sitter: Sitter, cloth: Tone) -> None:
    white = tone(CLOTH["white"])
    front = [(118, 149), (112, 160), (104, 204), (96, 204), (88, 160), (82, 149), (92, 164)]
    front += [(100, 171), (108, 164)]
    pen.fill(front, white.base)
    _collar(pen, white, -2)
    lapel = [(120.5, 146), (129, 158), (130, 172), (124, 172.5), (126, 177), (104, 206)]
    lapel += [(102, 200), (110, 178), (115, 162)]
    for side, edge in ((1, lapel), (-1, mirrored(lapel))):
        pen.fill(shifted(edge, side * 1.2, 1.2), mix(cloth.base, cloth.dark, 0.9))
        pen.fill(edge, mix(cloth.base, cloth.light, 0.42 if side < 0 else 0.14))


def _kurta(pen: Pen, sitter: Sitter, cloth: Tone) -> None:
    trim = mix(cloth.light, (250, 226, 170), 0.55)
    half = [(119, 144), (116, 153), (108, 159), (101, 161)]
    for side, path in ((1, half), (-1, mirrored(half))):
        pen.ribbon(path, (7, 7), mix(cloth.base, cloth.light, 0.1 if side > 0 else 0.4))
        pen.ribbon(shifted(path, side * 0.6, 3.0), (1.0, 1.0), trim)
    placket = [(95.4, 162), (104.6, 162), (104.6, 206), (95.4, 206)]
    pen.fill(placket, mix(cloth.base, cloth.dark, 0.3))
    for x in (95.4, 104.6):
        pen.ribbon([(x, 163), (x, 182), (x, 204)], (1.0, 1.0), trim)
    _buttons(pen, (170, 180, 190), trim)


DETAILS: dict[str, Callable[[Pen, Sitter, Tone], None]] = {
    "shirt": _shirt,
    "blouse": _blouse,
    "jumper": _jumper,
    "jacket": _jacket,
    "kurta": _kurta,
    "hoodie": _hoodie,
    "polo": _polo,
}
