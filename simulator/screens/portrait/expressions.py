"""What each expression does to a face. Lengths are in units of the portrait's grid of 200."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expression:
    """The pose of a face; the zeros are a face at rest."""

    brow_in: float = 0.0  # how far the inner ends rise
    brow_out: float = 0.0  # how far the outer ends rise
    brow_near: float = 0.0  # how far the brows draw together
    brow_lift: tuple[float, float] = (0.0, 0.0)  # left, right: what puzzlement lifts
    lid: tuple[float, float] = (0.94, 0.94)  # left, right: 1 is open, 0 is shut
    lid_slope: float = 0.0  # above 0 the inner corners are lowered, below 0 the outer ones
    lid_low: float = 0.0  # how far the lower lids rise, 0 to 1
    gaze: tuple[float, float] = (0.0, 0.0)
    curve: float = 0.0  # how far the corners of the mouth rise
    skew: float = 0.0  # how much more the right corner rises than the left one
    width: float = 1.0
    gape: float = 0.0  # how far the mouth is open
    press: float = 0.0  # how tight the lips are, 0 to 1
    teeth: bool = False
    blush: float = 0.3  # 0 is pale, 1 is red in the face
    tilt: float = 0.0  # degrees, clockwise
    nod: float = 0.0  # how far the head drops
    frown: float = 0.0  # the lines between the brows, 0 to 1
    lines: float = 0.0  # the lines on the forehead, 0 to 1
    bags: float = 0.0  # the rings under the eyes, 0 to 1


POSES: dict[str, Expression] = {
    "furious": Expression(
        brow_in=-5.2, brow_out=3.0, brow_near=2.4, lid=(0.92, 0.92), lid_slope=0.62, lid_low=0.4,
        curve=-2.4, width=1.0, gape=6.0, teeth=True, blush=1.0, nod=2.0, frown=1.0,
    ),
    "annoyed": Expression(
        brow_in=-3.0, brow_out=0.6, brow_near=1.4, brow_lift=(0.0, 1.6), lid=(0.72, 0.74),
        lid_slope=0.3, lid_low=0.22, gaze=(0.3, 0.0), curve=-2.6, skew=1.4, width=0.94, press=0.8,
        blush=0.5, tilt=-3.5, frown=0.6,
    ),
    "worried": Expression(
        brow_in=4.6, brow_out=-2.6, brow_near=1.6, lid=(1.04, 1.04), lid_slope=-0.34,
        gaze=(0.0, -0.1), curve=-3.0, width=0.82, gape=1.2, blush=0.1, tilt=4.0, nod=0.6,
        frown=0.35, lines=0.55,
    ),
    "puzzled": Expression(
        brow_in=-0.4, brow_lift=(5.2, -1.8), lid=(1.06, 0.78), gaze=(-0.42, -0.34), curve=-0.7,
        skew=-2.6, width=0.72, press=0.35, blush=0.25, tilt=8.0, lines=0.3, frown=0.3,
    ),
    "tired": Expression(
        brow_in=1.8, brow_out=-2.2, lid=(0.5, 0.5), lid_slope=-0.16, gaze=(0.0, 0.34), curve=-1.5,
        width=0.88, blush=0.05, tilt=5.5, nod=2.4, bags=1.0,
    ),
    "neutral": Expression(curve=1.6),
    "relieved": Expression(
        brow_in=2.6, brow_out=-0.6, lid=(0.6, 0.6), lid_slope=-0.1, lid_low=0.35, curve=3.4,
        width=1.0, gape=0.5, blush=0.5, tilt=-5.0, nod=0.6,
    ),
    "happy": Expression(
        brow_in=1.2, brow_out=1.4, lid=(0.86, 0.86), lid_low=0.62, curve=4.8, width=1.2, gape=5.4,
        teeth=True, blush=0.65, tilt=-2.5, nod=-0.8,
    ),
    "surprised": Expression(
        brow_in=5.6, brow_out=5.0, lid=(1.36, 1.36), curve=-0.2, width=0.66, gape=8.4, blush=0.35,
        nod=-1.6, lines=0.9,
    ),
}  # fmt: skip
