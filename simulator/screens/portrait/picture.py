"""Put a caller's picture together, from the back to the front."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pygame

from simulator.screens.portrait.clothes import paint_behind_neck, paint_clothes, paint_neck
from simulator.screens.portrait.expressions import POSES, Expression
from simulator.screens.portrait.extras import paint_accessory, paint_glasses, paint_necklace
from simulator.screens.portrait.features import paint_brows, paint_eyes, paint_mouth
from simulator.screens.portrait.hair import paint_behind, paint_in_front, paint_over_shoulders
from simulator.screens.portrait.head import (
    face_outline,
    paint_beard,
    paint_ears,
    paint_face,
    paint_lines,
    paint_nose,
)
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.painter import Painter
from simulator.screens.portrait.palette import ground_of

COVERS_EARS = frozenset({"hijab", "long", "wavy", "bob", "curly"})
STEPS = 4  # how finely a mouth and an eyelid move; each step is one kept picture
KEPT = 72  # pictures; all a caller can look like in a call, and some faces of other screens
_GRID, _BELOW_EYES = 200, 107  # of the picture's height: the eyes move above, the mouth below


def draw_portrait(
    size: int, look: Look, expression: str, *, mouth: float = 0.0, blink: float = 0.0
) -> pygame.Surface:
    """Give the caller's picture on a disc `size` pixels across; treat it as read-only.

    `mouth` opens the mouth in speech and `blink` shuts the eyes, both 0 to 1. An expression that
    is not known looks neutral.
    """
    known = expression if expression in POSES else "neutral"
    return _draw(max(size, 1), look, known, _in_steps(mouth), _in_steps(blink))


def prepare_portraits(size: int, look: Look, expression: str) -> Iterator[None]:
    """Draw all a caller needs to speak and blink, one picture a step; first with this expression.

    A picture takes as long as two frames of a call, so each should be there before it is needed.
    """
    for each in (expression, *(other for other in POSES if other != expression)):
        for step in range(STEPS + 1):
            draw_portrait(size, look, each, mouth=step / STEPS)
            yield
        draw_portrait(size, look, each, blink=1.0)
        yield


def _in_steps(value: float) -> float:
    return round(min(max(value, 0.0), 1.0) * STEPS) / STEPS


@lru_cache(maxsize=KEPT)
def _draw(size: int, look: Look, expression: str, mouth: float, blink: float) -> pygame.Surface:
    if not (mouth and blink):
        return _paint(size, look, expression, mouth, blink)
    picture = _draw(size, look, expression, mouth, 0.0).copy()
    eyes = pygame.Rect(0, 0, size, size * _BELOW_EYES // _GRID)
    picture.fill((0, 0, 0, 0), eyes)
    picture.blit(_draw(size, look, expression, 0.0, blink), eyes, eyes)
    return picture


def _paint(size: int, look: Look, expression: str, mouth: float, blink: float) -> pygame.Surface:
    pose = POSES[expression]
    painter = Painter(size, ground_of(look))
    painter.glow((-30, 50), 130, 120, (255, 255, 255), 90)
    _turn_head(painter, pose)
    paint_behind(painter, look)
    _face_front(painter)
    paint_behind_neck(painter, look)
    paint_neck(painter, look, [(x, y + pose.nod) for x, y in face_outline(look)])
    paint_necklace(painter, look)
    paint_clothes(painter, look)
    _turn_head(painter, pose)
    _paint_head(painter, look, pose, mouth, blink)
    return painter.finish()


def _paint_head(painter: Painter, look: Look, pose: Expression, mouth: float, blink: float) -> None:
    paint_over_shoulders(painter, look)
    if look.hair not in COVERS_EARS:
        paint_ears(painter, look)
    paint_face(painter, look, pose)
    paint_lines(painter, look, pose)
    paint_beard(painter, look)
    paint_nose(painter, look)
    paint_mouth(painter, look, pose, mouth)
    paint_eyes(painter, look, pose, blink)
    paint_in_front(painter, look)
    paint_brows(painter, look, pose)
    paint_glasses(painter, look)
    paint_accessory(painter, look)


def _turn_head(painter: Painter, pose: Expression) -> None:
    painter.tilt, painter.drop = pose.tilt, pose.nod


def _face_front(painter: Painter) -> None:
    painter.tilt = painter.drop = 0.0
