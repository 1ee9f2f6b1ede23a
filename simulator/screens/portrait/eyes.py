"""Eyes, brows and glasses."""

from __future__ import annotations

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.expression import Brow
from simulator.screens.portrait.palette import INK, WHITE, iris_of
from simulator.screens.portrait.pen import MIDDLE, Pen, oval
from simulator.screens.portrait.sitter import EYE_APART, EYE_LINE, Sitter
from simulator.screens.theme import Colour, mix

HALF = 8.0  # half the width of an eye
RISE, FALL = 5.4, 3.7  # from the corners up to the upper lid and down to the lower one
BROW_LINE = 69.5


def draw_eyes(pen: Pen, sitter: Sitter) -> None:
    """Draw both eyes."""
    for side in (-1, 1):
        _eye(pen, sitter, side)


def _eye(pen: Pen, sitter: Sitter, side: int) -> None:
    upper, lower = _lids(sitter, side)
    shape = upper + lower[::-1]
    white = mix((250, 248, 245), sitter.skin.shade, 0.1)
    pen.fill(shape, white)
    with pen.within(shape) as inner:
        inner.soft([*upper, *[(x, y - 4) for x, y in upper[::-1]]], sitter.skin.fold, 0.5, 1)
        _iris(inner, sitter, side)
    _lashes(pen, sitter, side, upper, lower)


def _lids(sitter: Sitter, side: int) -> tuple[list[Point], list[Point]]:
    """Give the edges of the upper and the lower lid, from the inner to the outer corner."""
    pose = sitter.pose
    open_up = pose.lid * (1 - sitter.blink)
    low = FALL * (1 - 0.75 * pose.squeeze)
    lower = [(-HALF, 1.2), (-4.2, low * 0.82), (0.8, low), (5.0, low * 0.7), (HALF, -0.8)]
    high = (0.0, 0.84, 1.0, 0.84, 0.0)
    tip = (0.35, 0.9, 0.4, -0.4, -0.5)  # how much of the slant each point of the lid takes
    upper = []
    for (x, floor), share, lean in zip(lower, high, tip, strict=True):
        ceiling = -RISE * share + (0.0 if share else floor)
        y = floor + (ceiling - floor) * open_up + pose.slant * lean * (1 - sitter.blink)
        upper.append((x, min(y, floor)))
    return _on_face(upper, side), _on_face(lower, side)


def _on_face(points: list[Point], side: int) -> list[Point]:
    centre = MIDDLE + side * EYE_APART
    return smooth([(centre + side * x, EYE_LINE + y) for x, y in points], steps=7)


def _iris(pen: Pen, sitter: Sitter, side: int) -> None:
    dx, dy = sitter.pose.gaze
    centre = (MIDDLE + side * (EYE_APART - 0.2) + dx, EYE_LINE - 0.9 + dy)
    colour = iris_of(sitter.look)
    pen.disc(centre, 4.7, mix(colour, INK, 0.5))
    pen.disc(centre, 4.1, colour)
    pen.disc((centre[0] + 0.4, centre[1] + 1.2), 2.7, mix(colour, (255, 214, 150), 0.22))
    pen.disc(centre, 2.1, (22, 16, 18))
    pen.disc((centre[0] - 1.6, centre[1] - 1.8), 1.25, WHITE)


def _lashes(
    pen: Pen, sitter: Sitter, side: int, upper: list[Point], lower: list[Point]
) -> None:
    skin, look, weight = sitter.skin, sitter.look, sitter.weight
    dark = mix(INK, skin.fold, 0.12)
    thick = (2.3 if look.is_soft else 1.8) * weight
    if look.is_soft:
        x, y = upper[-1]
        upper = [*upper, (x + side * 1.3, y - 1.1)]
    pen.ribbon(upper[::4] + upper[-1:], (0.8, thick, thick, thick * 0.6), dark)
    rim = mix(skin.fold, skin.base, 0.25)
    pen.ribbon(lower[4::4], (0.3, 0.9 * weight, 0.9 * weight, 0.6), rim)
    if sitter.blink < 0.5:
        _crease(pen, sitter, upper)


def _crease(pen: Pen, sitter: Sitter, upper: list[Point]) -> None:
    """Draw the fold above the upper lid, higher when the lid hangs."""
    lift = 2.7 + 1.6 * max(1 - sitter.pose.lid, 0)
    path = [(x, y - lift) for x, y in upper[6:-3:5]]
    pen.ribbon(path, (0.3, 1.0, 0.9, 0.3), mix(sitter.skin.shade, sitter.skin.fold, 0.45))


def draw_brows(pen: Pen, sitter: Sitter) -> None:
    """Draw both brows."""
    for side, brow in ((-1, sitter.pose.left), (1, sitter.pose.right)):
        _brow(pen, sitter, side, brow)


def _brow(pen: Pen, sitter: Sitter, side: int, brow: Brow) -> None:
    soft, weight = sitter.look.is_soft, sitter.weight
    thick = (2.9 if soft else 4.1) * (0.5 + weight / 2)
    arch = brow.arch + (1.0 if soft else 0.3)
    y = BROW_LINE
    path = [
        (7.0 - brow.near, y + 0.9 - brow.inner),
        (13.5 - brow.near / 2, y - 1.2 - arch * 0.8 - brow.inner * 0.55 - brow.outer * 0.35),
        (19.6, y - 1.6 - arch - brow.inner * 0.15 - brow.outer * 0.7),
        (26.4, y + 2.0 - brow.outer),
    ]
    placed = [(MIDDLE + side * x, each) for x, each in path]
    pen.ribbon(placed, (thick * 0.8, thick, thick * 0.85, 0.7), _brow_colour(sitter))


def _brow_colour(sitter: Sitter) -> Colour:
    """Give a brow's colour: that of the hair, held apart from the skin."""
    colour = sitter.hair.base
    if sitter.look.hair_colour in ("blond", "white", "grey"):
        return mix(colour, sitter.skin.fold, 0.55)
    return mix(colour, INK, 0.35)


def draw_glasses(pen: Pen, sitter: Sitter) -> None:
    """Draw the glasses, if there are any."""
    if sitter.look.glasses == "no":
        return
    frame, thick = (48, 44, 52), 1.7 * sitter.weight
    for side in (-1, 1):
        lens = _lens(sitter.look.glasses, MIDDLE + side * 16.2)
        with pen.within(lens) as inner:
            glint = [(x, y) for x, y in lens if x + y < MIDDLE + side * 16.2 + EYE_LINE - 3]
            inner.soft(glint, WHITE, 0.3, 1)
        pen.ribbon([*lens, lens[0]], (thick, thick), frame)
        x = MIDDLE + side * 28.4
        far = MIDDLE + side * 37.5 * sitter.breadth
        pen.ribbon([(x, 80.5), ((x + far) / 2, 80), (far, 80)], (thick, thick * 0.8), frame)
    pen.ribbon([(95.2, 81.5), (100, 79.8), (104.8, 81.5)], (thick, thick), frame)


def _lens(kind: str, x: float) -> list[Point]:
    if kind == "round":
        return oval((x, EYE_LINE + 0.8), 11.8, 11.4)
    left, right, top, bottom = x - 11.8, x + 11.8, EYE_LINE - 8.2, EYE_LINE + 10
    corners = [(left, top + 3), (left + 3, top), (right - 3, top), (right, top + 3)]
    corners += [(right - 0.8, bottom - 4), (right - 5, bottom), (left + 5, bottom)]
    return smooth([*corners, (left + 0.8, bottom - 4)], closed=True, steps=5)
