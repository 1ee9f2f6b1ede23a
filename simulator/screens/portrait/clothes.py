"""Neck, shoulders and what is worn."""

from __future__ import annotations

from collections.abc import Callable

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.painter import Painter, Path, both_sides, mirrored
from simulator.screens.portrait.palette import Tones, cloth_of, skin_of, tones
from simulator.screens.theme import Colour, mix

_BUILD = {"slim": 0.9, "average": 1.0, "broad": 1.13}
_LINEN: Colour = (244, 243, 240)


def paint_neck(painter: Painter, look: Look, chin: Path) -> None:
    """Paint the neck and chest, with the shadow of the chin (the face's outline) on them."""
    skin = skin_of(look)
    half = 13.2 if look.is_soft else 16.2
    sides = [(half, 112), (half, 138), (half + 1.5, 148), (half + 9, 157), (33, 166), (33, 202)]
    neck = [*sides, *mirrored(sides[::-1])]
    painter.fill(neck, skin.base)
    painter.fill([(x + 2, y + 8) for x, y in chin], skin.shade, clip=neck)
    painter.fill([(x * 0.96 + 2, y + 4) for x, y in chin], skin.line, 60, clip=neck)
    if look.is_soft:
        for side in (-1, 1):
            bone = smooth([(side * 5, 168), (side * 14, 164), (side * 26, 162)])
            painter.stroke(bone, (0.2, 1.5, 0.2), skin.shade, 200)


def paint_clothes(painter: Painter, look: Look) -> None:
    """Paint what covers the shoulders."""
    _GARMENTS[look.clothes](painter, look)


def paint_behind_neck(painter: Painter, look: Look) -> None:
    """Paint the hood or the back of a collar, behind the neck."""
    cloth = cloth_of(look)
    if look.clothes == "hoodie":
        painter.blob(both_sides([(0, 122), (22, 126), (38, 142), (40, 160), (0, 170)]), cloth.shade)
    elif look.clothes in ("shirt", "polo", "jacket"):
        inside = _LINEN if look.clothes == "jacket" else cloth.base
        painter.blob(
            both_sides([(0, 143), (15, 143), (22, 150), (20, 164), (0, 168)]), tones(inside).shade
        )


def _body(painter: Painter, look: Look, neckline: Path, cloth: Tones) -> Path:
    """Paint shoulders up to a neckline (right half, middle first) and give their outline."""
    wide = _BUILD[look.build] * (0.92 if look.is_soft else 1.0)
    slope = smooth(
        [neckline[-1], (38 * wide, 161), (62 * wide, 170), (76 * wide, 184), (82 * wide, 206)]
    )
    half = [*neckline, *slope]
    outline = [*half, (0, 210), *mirrored(half[::-1])]
    painter.fill(outline, cloth.base)
    painter.glow((64 * wide, 190), 42, 30, cloth.shade, 230, clip=outline)
    painter.glow((-46 * wide, 172), 30, 13, cloth.light, 170, clip=outline)
    for side in (-1, 1):
        fold = smooth([(side * 55 * wide, 206), (side * 51 * wide, 194), (side * 53 * wide, 184)])
        painter.stroke(fold, (1.6, 1.6, 0.2), cloth.shade, 200)
    return outline


def _v_neck(low: float, half: float = 17.0) -> Path:
    return [(0, low), (half * 0.6, low - (low - 150) * 0.52), (half, 151)]


def _round_neck(low: float, half: float = 18.0) -> Path:
    return smooth([(0, low), (half * 0.55, low - 2.2), (half * 0.92, low - 9), (half + 2.4, 153)])


def _shirt(painter: Painter, look: Look) -> None:
    cloth = cloth_of(look)
    _body(painter, look, _v_neck(172), cloth)
    painter.stroke([(0, 172), (0.4, 206)], 1.2, cloth.shade)
    for y in (181, 193):
        painter.oval((3.4, y), 1.5, 1.5, mix(cloth.light, _LINEN, 0.5))
    _paint_collar(painter, cloth, 172)


def _paint_collar(painter: Painter, cloth: Tones, low: float) -> None:
    for side in (-1, 1):
        flap: list[Point] = [
            (side * 16.4, 144), (side * 21.5, 152), (side * 21, 163), (side * 13.5, 177),
            (side * 0.6, low), (side * 9, 160),
        ]  # fmt: skip
        painter.fill([(x + 1.4, y + 2) for x, y in flap], cloth.shade)
        painter.fill(flap, cloth.light if side < 0 else mix(cloth.light, cloth.base, 0.6))


def _polo(painter: Painter, look: Look) -> None:
    cloth = cloth_of(look)
    _body(painter, look, _v_neck(170), cloth)
    painter.fill([(-3.4, 168), (3.4, 168), (3.4, 190), (-3.4, 190)], cloth.shade, 150)
    for y in (176, 185):
        painter.oval((0, y), 1.5, 1.5, _LINEN)
    darker = tones(mix(cloth.base, cloth.shade, 0.5))
    _paint_collar(painter, Tones(darker.base, cloth.shade, darker.base), 170)
    painter.fill([(24, 180), (36, 180), (36, 184), (24, 184)], _LINEN, 190)


def _blouse(painter: Painter, look: Look) -> None:
    cloth = cloth_of(look)
    _body(painter, look, _v_neck(184, 19), cloth)
    for side in (-1, 1):
        lapel = smooth([
            (side * 17, 150), (side * 26, 156), (side * 27, 168), (side * 14, 183),
            (side * 0.6, 190),
            (side * 5, 178), (side * 11, 165),
        ], closed=True)  # fmt: skip
        painter.fill([(x + 1.2, y + 1.8) for x, y in lapel], cloth.shade)
        painter.fill(lapel, cloth.light if side < 0 else mix(cloth.light, cloth.base, 0.55))
    painter.stroke([(0, 190), (0.4, 206)], 1.2, cloth.shade)


def _jumper(painter: Painter, look: Look) -> None:
    cloth = cloth_of(look)
    _body(painter, look, _round_neck(167), cloth)
    _paint_band(painter, _round_neck(167), cloth, 5.4)


def _t_shirt(painter: Painter, look: Look) -> None:
    cloth = cloth_of(look)
    _body(painter, look, _round_neck(169, 20), cloth)
    _paint_band(painter, _round_neck(169, 20), cloth, 3.2)


def _paint_band(painter: Painter, neckline: Path, cloth: Tones, width: float) -> None:
    """Paint the knitted band of a neckline."""
    line = [*mirrored(neckline[::-1]), *neckline]
    painter.stroke([(x, y + 1.6) for x, y in line], width + 1.2, cloth.shade)
    painter.stroke(line, width, mix(cloth.base, cloth.light, 0.6))


def _jacket(painter: Painter, look: Look) -> None:
    cloth, linen = cloth_of(look), tones(_LINEN)
    _body(painter, look, _v_neck(170), linen)
    _paint_collar(painter, linen, 170)
    wide = _BUILD[look.build]
    for side in (-1, 1):
        front: list[Point] = [
            (side * 19, 149), (side * 40 * wide, 159), (side * 64 * wide, 169),
            (side * 78 * wide, 184), (side * 84 * wide, 208), (side * -1, 208), (side * 0.5, 194),
        ]  # fmt: skip
        painter.fill(front, cloth.base if side < 0 else mix(cloth.base, cloth.shade, 0.4))
        lapel: list[Point] = [
            (side * 19, 149), (side * 30, 158), (side * 33, 172), (side * 26, 174),
            (side * 28, 179),
            (side * 0.5, 198), (side * 5, 184),
        ]  # fmt: skip
        painter.fill([(x + 1, y + 1.6) for x, y in lapel], cloth.shade)
        painter.fill(lapel, mix(cloth.base, cloth.light, 0.55 if side < 0 else 0.25))


def _kurta(painter: Painter, look: Look) -> None:
    cloth = cloth_of(look)
    _body(painter, look, _v_neck(165), cloth)
    for side in (-1, 1):
        band: list[Point] = [
            (side * 15.6, 145), (side * 19.6, 150), (side * 13, 160), (side * 1.6, 169),
            (side * 0.4, 164), (side * 9, 155),
        ]  # fmt: skip
        painter.fill(band, mix(cloth.base, cloth.light, 0.6) if side < 0 else cloth.shade)
    painter.fill(
        [(-4.4, 167), (4.4, 167), (4.4, 206), (-4.4, 206)], mix(cloth.base, cloth.shade, 0.35)
    )
    for y in (175, 184, 193):
        painter.oval((0, y), 1.4, 1.4, cloth.light)


def _hoodie(painter: Painter, look: Look) -> None:
    cloth = cloth_of(look)
    _body(painter, look, _round_neck(172, 19), cloth)
    for side in (-1, 1):
        hood = smooth([
            (side * 20, 142), (side * 33, 146), (side * 38, 158), (side * 28, 170),
            (side * 10, 181),
            (side * 1, 182), (side * 2, 173), (side * 12, 168), (side * 18, 156),
        ], closed=True)  # fmt: skip
        painter.fill([(x + 1, y + 2.4) for x, y in hood], cloth.shade)
        painter.fill(hood, mix(cloth.base, cloth.light, 0.75 if side < 0 else 0.3))
    for x, low in ((-8, 199), (9, 197)):
        painter.stroke(smooth([(x, 178), (x * 1.15, 188), (x * 1.05, low)]), 1.9, _LINEN)


_GARMENTS: dict[str, Callable[[Painter, Look], None]] = {
    "shirt": _shirt,
    "blouse": _blouse,
    "jumper": _jumper,
    "polo": _polo,
    "t-shirt": _t_shirt,
    "jacket": _jacket,
    "kurta": _kurta,
    "hoodie": _hoodie,
}
