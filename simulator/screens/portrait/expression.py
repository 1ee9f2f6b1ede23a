"""How each expression moves the parts of a face."""

from __future__ import annotations

from dataclasses import dataclass

EXPRESSIONS = (
    *("furious", "annoyed", "worried", "puzzled", "tired"),
    *("neutral", "relieved", "happy", "surprised"),
)


@dataclass(frozen=True, slots=True)
class Brow:
    """How far a brow's ends and its arch rise, in grid units; negative is down."""

    inner: float = 0
    outer: float = 0
    arch: float = 0
    near: float = 0  # how far the inner end moves towards the nose


@dataclass(frozen=True, slots=True)
class Pose:
    """The parts of a face in one expression.

    The left brow is the one on the left of the picture; tilt is in degrees, clockwise.
    """

    left: Brow = Brow()
    right: Brow = Brow()
    lid: float = 1.0  # how far the upper lid is up; 1 is at rest, above is wide
    slant: float = 0.0  # the upper lid's inner end falls (above 0) or rises
    squeeze: float = 0.0  # how far the lower lid is up, 0 to 1
    gaze: tuple[float, float] = (0, 0)
    smile: float = 0.0  # how far the mouth's corners rise, -1 to 1
    wide: float = 1.0  # the mouth's width as a share of that at rest
    gape: float = 0.0  # how far the mouth is open, 0 to 1
    teeth: float = 0.35  # how much of the opening the upper teeth fill
    skew: float = 0.0  # how far the right corner is above the left one
    press: float = 0.0  # how far the lips are pressed together, 0 to 1
    tilt: float = 0.0
    sink: float = 0.0  # how far the head hangs, in grid units
    blush: float = 0.22
    frown: float = 0.0  # lines between the brows
    cheeks: float = 0.0  # lines from nose to mouth
    forehead: float = 0.0
    bags: float = 0.0  # shadows under the eyes


def both(inner: float, outer: float, arch: float = 0, near: float = 0) -> dict[str, Brow]:
    """Move both brows alike."""
    brow = Brow(inner, outer, arch, near)
    return {"left": brow, "right": brow}


POSES: dict[str, Pose] = {
    "neutral": Pose(smile=0.08),
    "furious": Pose(
        **both(-5.6, 2.4, 0.2, 2.2), lid=0.8, slant=2.0, squeeze=0.35, smile=-0.75, wide=1.08,
        gape=0.5, teeth=0.55, sink=2.0, blush=0.8, frown=1.0, cheeks=0.9,
    ),
    "annoyed": Pose(
        left=Brow(-3.4, -0.2, -0.8, 1.0), right=Brow(-2.2, 2.4, 1.0, 1.0), lid=0.62, slant=0.7,
        squeeze=0.2, gaze=(1.4, 0), smile=-0.5, wide=0.92, skew=1.6, press=0.6, tilt=-3.0,
        frown=0.6, cheeks=0.3,
    ),
    "worried": Pose(
        **both(5.0, -2.6, -0.6, 1.2), lid=1.12, slant=-1.6, gaze=(0, 0.3), smile=-0.55, wide=0.82,
        gape=0.06, tilt=3.0, sink=1.0, blush=0.12, frown=0.3, forehead=0.7,
    ),
    "puzzled": Pose(
        left=Brow(-2.0, -0.4, -0.4, 0.8), right=Brow(4.6, 4.4, 1.6), lid=1.0, gaze=(1.6, -1.4),
        smile=-0.1, wide=0.72, skew=2.2, press=0.3, tilt=7.0, frown=0.25,
    ),
    "tired": Pose(
        **both(1.4, -1.8, -0.6), lid=0.42, slant=-0.9, gaze=(0, 1.2), smile=-0.28, wide=0.9,
        tilt=-5.0, sink=3.0, blush=0.06, bags=1.0, cheeks=0.25,
    ),
    "relieved": Pose(
        **both(3.0, 0.2, 0.4), lid=0.5, squeeze=0.35, smile=0.6, wide=1.04, tilt=4.0, sink=0.6,
        blush=0.4, cheeks=0.15,
    ),
    "happy": Pose(
        **both(1.6, 1.6, 1.6), lid=0.92, squeeze=0.75, smile=1.0, wide=1.22, gape=0.42,
        teeth=0.72, tilt=-2.0, blush=0.62, cheeks=0.35,
    ),
    "surprised": Pose(
        **both(5.6, 5.0, 2.0), lid=1.42, gaze=(0, -0.2), smile=-0.05, wide=0.62, gape=0.72,
        teeth=0.18, sink=-1.4, blush=0.3, forehead=1.0,
    ),
}  # fmt: skip


def pose_of(expression: str) -> Pose:
    """Give the pose of an expression; an unknown one is neutral."""
    return POSES.get(expression, POSES["neutral"])
