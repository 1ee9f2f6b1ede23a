"""The head without its hair: ears, face, its light and shade, the lines of age, the beard."""

from __future__ import annotations

from simulator.screens.draw import Point, smooth
from simulator.screens.portrait.expressions import Expression
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.painter import Painter, Path, both_sides, mirrored
from simulator.screens.portrait.palette import brow_of, hair_of, skin_of

# The right half of each face, from the top of the skull to the chin.
_FACES: dict[str, tuple[Point, ...]] = {
    "oval": ((0, 37), (20, 42), (32, 60), (34, 85), (32, 107), (24, 126), (11, 138.5), (0, 141.5)),
    "round": ((0, 38), (22, 42), (34, 60), (36, 87), (34, 109), (26, 126), (13, 137), (0, 140)),
    "square": (
        (0, 37), (21, 42), (33, 60), (34.5, 86), (33.2, 109), (27.5, 127), (14, 139), (0, 141.5),
    ),
    "long": ((0, 35), (19, 40), (31, 60), (32.5, 86), (31, 110), (24, 130), (11.5, 142), (0, 145)),
    "heart": ((0, 37), (22, 42), (34, 60), (34.3, 84), (30.5, 106), (21, 126), (9, 139), (0, 142)),
}  # fmt: skip


def face_outline(look: Look) -> Path:
    """Give the outline of the face; soft features have a narrower jaw."""
    jaw = 0.94 if look.is_soft else 1.0
    half = [(x * jaw if y > 100 else x, y) for x, y in _FACES[look.face]]
    return smooth(both_sides(half), closed=True)


def paint_ears(painter: Painter, look: Look) -> None:
    """Paint both ears, behind the face."""
    skin = skin_of(look)
    for side in (-1, 1):
        tone = skin.base if side < 0 else skin.shade
        points = [(side * x, y) for x, y in _EAR]
        painter.blob(points, tone)
        fold = smooth([(side * 36.6, 90), (side * 38.3, 92.5), (side * 37, 99), (side * 35, 102)])
        painter.stroke(fold, (0.5, 1.3, 0.5), skin.line, 120)


_EAR: tuple[Point, ...] = (
    (31, 86), (35.5, 83.5), (39.8, 86), (40, 93), (37.8, 101), (34.5, 107), (31.5, 106),
)  # fmt: skip


def paint_face(painter: Painter, look: Look, pose: Expression) -> None:
    """Paint the face with its light from the upper left, and the colour in its cheeks."""
    skin, face = skin_of(look), face_outline(look)
    painter.fill(face, skin.shade)
    lit = [(x * 0.97 - 2.6, y - 1.4) for x, y in face]
    painter.fill(lit, skin.base, 255, clip=face)
    painter.glow((-9, 62), 34, 26, skin.light, 150, clip=face)
    painter.glow((-18, 106), 15, 12, skin.light, 110, clip=face)
    painter.glow((0, 133), 10, 7, skin.light, 80, clip=face)
    ruddy = 0.62 if look.skin in ("dark", "deep") else 1.0
    for side in (-1, 1):
        painter.glow(
            (side * 20, 108), 15, 10, skin.blush, round((20 + 110 * pose.blush) * ruddy), clip=face
        )
    if pose.blush > 0.8:
        painter.glow((0, 70), 38, 22, skin.blush, 55, clip=face)
        painter.glow((0, 106), 12, 8, skin.blush, 70, clip=face)


def age_of_skin(look: Look) -> float:
    """Say how strong the lines of age are, 0 to 1."""
    return min(max((look.age - 30) / 42, 0.0), 1.0)


def paint_lines(painter: Painter, look: Look, pose: Expression) -> None:
    """Paint the lines that age and the expression leave in a face."""
    skin, age = skin_of(look), age_of_skin(look)
    smile = max(pose.curve, 0) / 5
    _paint_forehead(painter, look, max(pose.lines * 0.75, age * 0.62 - 0.12))
    _paint_frown(painter, look, max(pose.frown, age * 0.3 - 0.1))
    for side in (-1, 1):
        fold = smooth([(side * 8.2, 108), (side * 12.4, 112.5), (side * 14.6 + side * smile, 119)])
        strength = 0.1 + 0.62 * age + 0.3 * smile
        painter.stroke(fold, (0.4, 1.3, 0.3), skin.line, round(150 * min(strength, 1)))
        _paint_crow_feet(painter, look, side, age * (0.55 + 0.6 * pose.lid_low))
        _paint_eye_bag(painter, look, side, max(pose.bags, age * 0.75))
    if age > 0.62:
        for side in (-1, 1):
            jowl = smooth([(side * 16.5, 122), (side * 18.5, 128), (side * 17.5, 133)])
            painter.stroke(jowl, (0.3, 1.2, 0.3), skin.line, round(110 * age))


def _paint_forehead(painter: Painter, look: Look, strength: float) -> None:
    if strength <= 0.05:
        return
    line, alpha = skin_of(look).line, round(140 * min(strength, 1))
    for y, half in ((66.5, 13), (71, 15.5)):
        wrinkle = smooth(
            [(-half, y + 1), (-half / 2, y - 0.6), (0, y + 0.3), (half / 2, y - 0.6), (half, y + 1)]
        )
        painter.stroke(wrinkle, (0.3, 1.1, 0.3), line, alpha)


def _paint_frown(painter: Painter, look: Look, strength: float) -> None:
    if strength <= 0.05:
        return
    line = skin_of(look).line
    for side in (-1, 1):
        crease = smooth([(side * 3.2, 76.5), (side * 2.4, 80), (side * 3.1, 83.5)])
        painter.stroke(crease, (0.4, 1.5, 0.4), line, round(190 * min(strength, 1)))


def _paint_crow_feet(painter: Painter, look: Look, side: int, strength: float) -> None:
    if strength < 0.16:
        return
    line, alpha = skin_of(look).line, round(150 * min(strength, 1))
    for dy, reach in ((-3.2, 29.8), (0.0, 30.6), (3.2, 29.6)):
        painter.stroke(
            [(side * 26, 92 + dy * 0.5), (side * reach, 92 + dy * 1.3)],
            (1.0, 0.8, 0.3),
            line,
            alpha,
        )


def _paint_eye_bag(painter: Painter, look: Look, side: int, strength: float) -> None:
    if strength <= 0.05:
        return
    skin = skin_of(look)
    painter.glow((side * 15, 97.8), 10, 4.6, skin.line, round(105 * strength))
    bag = smooth([(side * 8.5, 97.2), (side * 14, 100.6), (side * 21, 98.6)])
    painter.stroke(bag, (0.3, 1.2, 0.3), skin.line, round(125 * strength))


def paint_nose(painter: Painter, look: Look) -> None:
    """Paint the nose: the shade at its side, its tip and its wings."""
    skin = skin_of(look)
    wide = 0.88 if look.is_soft else 1.0
    side = smooth(
        [(2.2, 87), (3.6, 97), (6.6 * wide, 105), (6.4 * wide, 109.4), (1.5, 110.6), (2.6, 104)]
    )
    painter.fill(side, skin.shade, 190)
    painter.glow((-1.2, 103.5), 5, 5.5, skin.light, 170)
    base = smooth(
        [
            (-6 * wide, 106.4),
            (-5.2 * wide, 109.2),
            (-2.6, 109.5),
            (0, 111),
            (2.6, 109.5),
            (5.2 * wide, 109.2),
            (6 * wide, 106.4),
        ]
    )
    painter.stroke(base, (0.5, 1.7, 0.5), skin.line, 200)


# The edge of a beard on the right cheek, from the ear down to the corner of the mouth.
_CHEEK_EDGE: dict[str, tuple[Point, ...]] = {
    "stubble": ((36, 92), (31, 103), (25, 110.5), (17, 113), (9, 112.6), (0, 113.4)),
    "short": ((36, 90), (31.4, 103), (26, 111), (18.5, 114), (10, 113), (0, 114)),
    "full": ((36, 88), (31.5, 101), (26, 109.5), (19, 113), (10, 112.5), (0, 113.8)),
}


def paint_beard(painter: Painter, look: Look) -> None:
    """Paint the hair on the face, under the mouth."""
    if look.beard in _CHEEK_EDGE:
        _paint_jaw_hair(painter, look)
    if look.beard in ("goatee",):
        _paint_goatee(painter, look)
    if look.beard in ("moustache", "goatee", "short", "full"):
        _paint_moustache(painter, look)


def _paint_jaw_hair(painter: Painter, look: Look) -> None:
    face, hair = face_outline(look), hair_of(look)
    edge = smooth(list(_CHEEK_EDGE[look.beard]))
    jaw = [*edge, *mirrored(edge[::-1]), (-60, 92), (-60, 170), (60, 170), (60, 92)]
    if look.beard == "stubble":
        # Layers, each a little lower, so that the stubble has no edge.
        for step in range(6):
            lower = [(x * (1 - step * 0.012), y - 1.5 + step * 1.3) for x, y in jaw]
            painter.fill(lower, brow_of(look), 17, clip=face)
        return
    if look.beard == "full":
        hang = smooth(
            both_sides([(0, 112), (24, 112), (33, 112), (29, 133), (17, 149), (0, 154)]),
            closed=True,
        )
        painter.fill(jaw, hair.base, 255, clip=[*hang])
        painter.fill(jaw, hair.base, 255, clip=face)
        painter.glow((-10, 138), 15, 14, hair.light, 120, clip=hang)
    else:
        painter.fill(jaw, hair.base, 236, clip=face)
        painter.glow((-12, 132), 15, 9, hair.light, 110, clip=face)


def _paint_goatee(painter: Painter, look: Look) -> None:
    tuft = smooth(both_sides([(0, 127.5), (6, 128), (10, 133), (8, 140), (0, 144)]), closed=True)
    painter.fill(tuft, hair_of(look).base, 240)
    for side in (-1, 1):
        strand = smooth([(side * 12.4, 116), (side * 14, 123), (side * 9.5, 132)])
        painter.stroke(strand, (2.2, 2.8, 3.2), hair_of(look).base, 240)


def _paint_moustache(painter: Painter, look: Look) -> None:
    half = [(0, 113.2), (5, 112.4), (11, 115), (14.6, 120.4), (10, 119.4), (4, 118.4), (0, 118.8)]
    painter.fill(smooth(both_sides(half), closed=True), hair_of(look).base, 246)
    painter.glow((-5, 114.6), 6, 2.6, hair_of(look).light, 120)
