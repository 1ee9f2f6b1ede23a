"""Glasses and small things worn."""

from __future__ import annotations

import math

from simulator.screens.draw import arc, smooth
from simulator.screens.portrait.features import EYE_X, EYE_Y
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.painter import Painter, Path
from simulator.screens.portrait.palette import skin_of
from simulator.screens.theme import Colour

_FRAME: Colour = (46, 42, 46)
_GOLD: Colour = (222, 178, 92)
_GREY: Colour = (70, 76, 88)


def paint_glasses(painter: Painter, look: Look) -> None:
    """Paint glasses before the eyes."""
    if look.glasses == "no":
        return
    for side in (-1, 1):
        lens = _lens(side, look.glasses == "round")
        painter.fill(lens, (255, 255, 255), 26)
        glint = [
            (side * EYE_X - 6, 84),
            (side * EYE_X - 1, 84),
            (side * EYE_X - 6, 99),
            (side * EYE_X - 10, 98),
        ]
        painter.fill(glint, (255, 255, 255), 34, clip=lens)
        painter.stroke([*lens, lens[0]], 1.9, _FRAME)
        painter.stroke([(side * 26, 88.5), (side * 35.5, 87)], (1.9, 1.8, 1.5), _FRAME)
    painter.stroke(smooth([(-5.2, 90), (0, 88), (5.2, 90)]), 1.9, _FRAME)
    painter.stroke([(-11, 102.6), (-5, 103.2)], (0.2, 1.0, 0.2), skin_of(look).line, 60)


def _lens(side: int, is_round: bool) -> Path:
    """Give a lens: a circle, or a square with much rounded corners."""
    power, rx, ry = (2.0, 10.6, 10.2) if is_round else (3.6, 11.0, 9.0)
    path = []
    for step in range(48):
        angle = math.tau * step / 48
        cos, sin = math.cos(angle), math.sin(angle)
        path.append(
            (
                side * EYE_X + math.copysign(abs(cos) ** (2 / power), cos) * rx,
                EYE_Y + 1.0 + math.copysign(abs(sin) ** (2 / power), sin) * ry,
            )
        )
    return path


def paint_accessory(painter: Painter, look: Look) -> None:
    """Paint what is worn on the head."""
    if look.accessory == "earrings" and look.hair != "hijab":
        for side in (-1, 1):
            painter.oval((side * 36.4, 109), 2.3, 2.3, _GOLD)
            painter.oval((side * 36.4 - 0.7, 108.3), 0.8, 0.8, (255, 240, 200))
    elif look.accessory == "bindi":
        painter.oval((0, 76), 2.0, 2.0, (170, 34, 44))
    elif look.accessory == "headset":
        _paint_headset(painter)


def _paint_headset(painter: Painter) -> None:
    painter.stroke(arc((0, 70), 40.5, 186, 354, 1.12), 3.6, _GREY)
    for side in (-1, 1):
        painter.blob(
            [(side * x, y) for x, y in ((36, 80), (43, 82), (44, 96), (41, 104), (36, 103))], _GREY
        )
    painter.stroke(smooth([(-40, 102), (-36, 120), (-20, 128), (-12, 127)]), 1.9, _GREY)
    painter.oval((-12, 127), 3.0, 2.2, _GREY)


def paint_necklace(painter: Painter, look: Look) -> None:
    """Paint a chain on the neck, under the clothes' collar."""
    if look.accessory == "necklace":
        painter.stroke(smooth([(-15, 150), (-9, 161), (0, 166), (9, 161), (15, 150)]), 1.2, _GOLD)
        painter.oval((0, 167.4), 2.0, 2.0, _GOLD)
