"""The moving parts of the face: eyes, brows and mouth."""

from __future__ import annotations

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.expressions import Expression
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.painter import Painter, Path
from simulator.screens.portrait.palette import brow_of, iris_of, skin_of
from simulator.screens.theme import Colour, mix

EYE_X, EYE_Y, EYE_HALF = 15.4, 91.5, 8.0
BROW_Y = 79.5
MOUTH_Y = 121.5
_WHITE: Colour = (252, 249, 244)
_INK: Colour = (44, 30, 28)
_TEETH: Colour = (250, 247, 240)
_THROAT: Colour = (92, 32, 34)
_TONGUE: Colour = (196, 96, 94)
SHUT = 0.13  # lids nearer than this are drawn as one line


def paint_eyes(painter: Painter, look: Look, pose: Expression, blink: float) -> None:
    """Paint both eyes; `blink` of 1 shuts them."""
    for side, lid in zip((-1, 1), pose.lid, strict=True):
        opening = lid * (1 - blink)
        if opening < SHUT:
            _paint_shut_eye(painter, look, side)
        else:
            _paint_open_eye(painter, look, pose, side, opening)


def _upper_lid(side: int, opening: float, slope: float) -> Path:
    """Give the edge of the upper lid from the inner to the outer corner."""
    height = 5.6 * opening
    x, y = side * EYE_X, EYE_Y
    inner, outer = min(max(1 - slope, 0.1), 1.25), min(max(1 + slope, 0.3), 1.15)
    return smooth(
        [
            (x - side * EYE_HALF, y + 1.0),
            (x - side * 4.3, y + 1.0 - (height + 0.2) * 0.86 * inner),
            (x + side * 0.4, y - height * (1 - max(slope, 0) * 0.22)),
            (x + side * 5.0, y - 0.6 - height * 0.68 * outer),
            (x + side * EYE_HALF, y - 0.4),
        ]
    )


def _lower_lid(side: int, rise: float) -> Path:
    """Give the edge of the lower lid from the outer to the inner corner."""
    x, y, depth = side * EYE_X, EYE_Y, 4.4 * (1 - 0.62 * rise)
    return smooth(
        [
            (x + side * EYE_HALF, y - 0.4),
            (x + side * 4.0, y + depth * 0.82),
            (x - side * 1.0, y + depth),
            (x - side * 5.4, y + 0.6 + depth * 0.5),
            (x - side * EYE_HALF, y + 1.0),
        ]
    )


def _paint_open_eye(
    painter: Painter, look: Look, pose: Expression, side: int, opening: float
) -> None:
    skin = skin_of(look)
    upper, lower = _upper_lid(side, opening, pose.lid_slope), _lower_lid(side, pose.lid_low)
    shape = upper + lower
    _paint_lid(painter, look, side, upper, opening)
    painter.fill(shape, _WHITE)
    x = side * EYE_X + pose.gaze[0] * 3.6
    y = EYE_Y - 0.5 + pose.gaze[1] * 3.2
    iris = iris_of(look)
    painter.oval((x, y), 4.7, 4.7, mix(iris, _INK, 0.55), clip=shape)
    painter.oval((x, y + 0.3), 4.0, 4.0, iris, clip=shape)
    painter.oval((x, y + 1.6), 2.6, 2.0, mix(iris, (255, 236, 200), 0.3), 150, clip=shape)
    painter.oval((x, y), 2.15, 2.15, (22, 16, 16), clip=shape)
    painter.fill([*upper, *((px, py + 2.1) for px, py in upper[::-1])], _INK, 50, clip=shape)
    painter.oval((x - 1.5, y - 1.7), 1.25, 1.25, (255, 255, 255), clip=shape)
    painter.stroke(lower, (0.4, 1.0, 0.5), skin.line, 130)
    _paint_lashes(painter, look, side, upper)


def _paint_lid(painter: Painter, look: Look, side: int, upper: Path, opening: float) -> None:
    """Paint the skin of the upper lid down to its edge, and the crease above it."""
    skin = skin_of(look)
    crease = [(x, y - 2.6) for x, y in _upper_lid(side, max(opening, 0.98), 0.0)]
    painter.fill([*crease, *upper[::-1]], skin.shade, 200)
    painter.stroke(crease, (0.4, 1.25, 0.5), skin.line, 150)


def _paint_lashes(painter: Painter, look: Look, side: int, upper: Path) -> None:
    widths = (0.9, 2.3, 1.5) if look.is_soft else (0.7, 1.8, 1.1)
    painter.stroke(upper, widths, _INK)
    if look.is_soft:
        x, y = upper[-1]
        painter.stroke([upper[-4], (x, y - 0.6), (x + side * 2.4, y - 2.2)], (1.4, 1.6, 0.2), _INK)


def _paint_shut_eye(painter: Painter, look: Look, side: int) -> None:
    skin, x, y = skin_of(look), side * EYE_X, EYE_Y + 1.6
    fold = smooth(
        [
            (x - side * EYE_HALF, y - 0.6),
            (x - side * 2, y + 2.2),
            (x + side * 4, y + 1.9),
            (x + side * EYE_HALF, y - 1.2),
        ]
    )
    above = [(px, EYE_Y - 6.4 + (px - x) ** 2 * 0.05) for px, _ in fold]
    painter.fill([*above, *fold[::-1]], skin.shade, 150)
    painter.stroke(above, (0.3, 1.0, 0.3), skin.line, 120)
    painter.stroke(fold, (0.8, 2.1, 1.2), _INK)


def paint_brows(painter: Painter, look: Look, pose: Expression) -> None:
    """Paint both brows."""
    fine = 0.66 if look.is_soft else 1.0
    for side, lift in zip((-1, 1), pose.brow_lift, strict=True):
        inner_y = BROW_Y - pose.brow_in - lift * 0.8
        outer_y = BROW_Y + 1.6 - pose.brow_out - lift * 0.7
        middle_y = BROW_Y - 2.6 - (pose.brow_in * 0.4 + pose.brow_out * 0.6) - lift * 1.25
        line = smooth(
            [
                (side * (7.2 - pose.brow_near), inner_y),
                (side * 12.0, inner_y * 0.5 + middle_y * 0.5 - 0.6),
                (side * 18.6, middle_y),
                (side * 26.2, outer_y),
            ]
        )
        painter.stroke(line, (3.5 * fine, 4.0 * fine, 0.9 * fine), brow_of(look))


def paint_mouth(painter: Painter, look: Look, pose: Expression, speaking: float) -> None:
    """Paint the mouth; `speaking` of 0 to 1 opens it further."""
    gape = pose.gape + speaking * max(7.0 - pose.gape * 0.55, 2.6)
    if gape < 1.0:
        _paint_closed_mouth(painter, look, pose, gape)
    else:
        _paint_open_mouth(painter, look, pose, gape, narrow=1 - 0.14 * speaking)


def _corners(pose: Expression, narrow: float = 1.0) -> tuple[Point, Point]:
    half = 11.2 * pose.width * narrow
    return (
        (-half, MOUTH_Y - pose.curve * 0.85 + pose.skew * 0.6),
        (half, MOUTH_Y - pose.curve * 0.85 - pose.skew * 0.6),
    )


def _paint_closed_mouth(painter: Painter, look: Look, pose: Expression, gape: float) -> None:
    skin, (left, right) = skin_of(look), _corners(pose)
    sag = MOUTH_Y + pose.curve * 0.42
    full = (1.2 if look.is_soft else 0.85) * (1 - 0.45 * pose.press - 0.05 * max(pose.curve, 0))
    middle = [
        (-5.5 * pose.width, sag * 0.62 + left[1] * 0.38),
        (0, sag + 0.3),
        (5.5 * pose.width, sag * 0.62 + right[1] * 0.38),
    ]
    line = smooth([left, *middle, right])
    _paint_lips(painter, look, line, line, full)
    painter.stroke(line, (1.0, 1.8 + gape, 1.0), mix(skin.line, _THROAT, 0.35))
    for corner, side in ((left, -1), (right, 1)):
        if pose.curve > 1.5:
            dimple = smooth(
                [
                    (corner[0] + side * 0.6, corner[1] - 2.2),
                    (corner[0] + side * 1.7, corner[1] - 0.2),
                    (corner[0] + side * 0.9, corner[1] + 1.8),
                ]
            )
            painter.stroke(dimple, (0.3, 1.2, 0.3), skin.line, 150)


def _paint_lips(painter: Painter, look: Look, top: Path, bottom: Path, full: float) -> None:
    """Paint the lips around an opening given by its upper and lower edge, left to right."""
    skin = skin_of(look)
    lip = skin.lip if look.is_soft else mix(skin.lip, skin.base, 0.42)
    bow = _offset(top, (0.0, -1.6, -2.5, -1.9, -2.5, -1.6, 0.0), full)
    painter.fill([*smooth(bow), *top[::-1]], mix(lip, skin.line, 0.16))
    bowl = _offset(bottom, (0.0, 1.9, 3.2, 3.5, 3.2, 1.9, 0.0), full)
    painter.fill([*bottom, *smooth(bowl)[::-1]], lip)
    low = bowl[3][1]
    painter.glow((-1.5, low - 1.8 * full), 5, 1.6 * full, mix(lip, (255, 255, 255), 0.5), 150)
    under = [(-4.0, low + 2.4), (0.0, low + 3.0), (4.0, low + 2.4)]
    painter.stroke(under, (0.2, 1.6, 0.2), skin.shade, 200)


def _offset(edge: Path, heights: tuple[float, ...], scale: float) -> Path:
    """Give points spread along an edge, each moved down by its height."""
    last = len(heights) - 1
    spread = (edge[round(index * (len(edge) - 1) / last)] for index in range(last + 1))
    return [(x, y + height * scale) for (x, y), height in zip(spread, heights, strict=True)]


def _paint_open_mouth(
    painter: Painter, look: Look, pose: Expression, gape: float, narrow: float
) -> None:
    left, right = _corners(pose, narrow)
    centre = MOUTH_Y + pose.curve * 0.2
    rise = gape * (0.22 if pose.curve > 0 else 0.42)
    top = smooth(
        [
            left,
            (left[0] * 0.55, centre - rise * 0.9),
            (0, centre - rise + 0.5),
            (right[0] * 0.55, centre - rise * 0.9),
            right,
        ]
    )
    drop = gape * 0.86 - rise * 0.1
    bottom = smooth(
        [
            left,
            (left[0] * 0.62, centre + drop * 0.78),
            (0, centre + drop),
            (right[0] * 0.62, centre + drop * 0.78),
            right,
        ]
    )
    hole = [*top, *bottom[::-1]]
    _paint_lips(painter, look, top, bottom, 1.0 if look.is_soft else 0.72)
    painter.fill(hole, _THROAT)
    painter.oval((0, centre + drop + 1.0), abs(left[0]) * 0.6, gape * 0.42, _TONGUE, clip=hole)
    _paint_teeth(painter, pose, top, gape, hole)
    painter.stroke(top, (0.9, 1.0, 0.9), mix(skin_of(look).line, _THROAT, 0.5))


def _paint_teeth(painter: Painter, pose: Expression, top: Path, gape: float, hole: Path) -> None:
    """Paint the upper teeth: along the lip in a smile, else a short straight row in the middle."""
    if gape < 2.5:
        return
    depth = gape * (0.46 if pose.teeth else 0.26)
    if pose.curve > 0:
        row = [(x * 0.84, y) for x, y in top]
        row += [(x * 0.96, y + depth) for x, y in row[::-1]]
    else:
        half, low = top[-1][0] * 0.62, top[len(top) // 2][1] + depth
        row = [(-half, low - gape), (half, low - gape), (half * 0.9, low), (-half * 0.9, low)]
    painter.fill(row, _TEETH, clip=hole)
