"""Puts a portrait together, from the ground to the hair in front."""

from __future__ import annotations

from functools import lru_cache

import pygame

from simulator.screens.draw import Canvas
from simulator.screens.portrait.clothes import draw_clothes, draw_hood
from simulator.screens.portrait.expression import pose_of
from simulator.screens.portrait.eyes import draw_brows, draw_eyes, draw_glasses
from simulator.screens.portrait.face import draw_ears, draw_head, draw_neck
from simulator.screens.portrait.hair import draw_behind, draw_front, draw_over
from simulator.screens.portrait.look import Look
from simulator.screens.portrait.mouth import draw_beard, draw_mouth
from simulator.screens.portrait.palette import GROUNDS, WHITE
from simulator.screens.portrait.pen import GRID, MIDDLE, Pen, oval
from simulator.screens.portrait.sitter import Sitter
from simulator.screens.theme import mix

FINE = 960  # about how many pixels the fine drawing has on a side
STEPS = 5  # how many positions of mouth and lids are drawn between closed and open
KEPT = 96


def draw_portrait(
    size: int, look: Look, expression: str, *, mouth: float = 0.0, blink: float = 0.0
) -> pygame.Surface:
    """Give the face of a caller as a round picture of that many pixels; it is read-only.

    `mouth` is how far it is open in speaking and `blink` how far the eyes are closed, 0 to 1.
    """
    return _portrait(max(size, 1), look, expression, _step(mouth), _step(blink))


def _step(share: float) -> int:
    return round(min(max(share, 0.0), 1.0) * STEPS)


@lru_cache(maxsize=KEPT)
def _portrait(size: int, look: Look, expression: str, mouth: int, blink: int) -> pygame.Surface:
    pose = pose_of(expression)
    weight = 1 + min(max(150 - size, 0) / 220, 0.5)
    sitter = Sitter(look, pose, mouth / STEPS, blink / STEPS, weight)
    oversample = min(max(round(FINE / size), 2), 8)
    ground = GROUNDS[look.clothes_colour]
    canvas = Canvas((size, size), (GRID, GRID), clear=ground, opaque=True, oversample=oversample)
    _paint(Pen(canvas.surface, canvas.unit), sitter)
    picture = canvas.finish()
    picture.blit(_stencil(size), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return picture


def _paint(pen: Pen, sitter: Sitter) -> None:
    ground = GROUNDS[sitter.look.clothes_colour]
    pen.soft(oval((72, 66), 62, 62), mix(ground, WHITE, 0.5), 0.9, 24)
    head = pen.tilted(sitter.pose.tilt, sitter.pose.sink)
    draw_behind(head, sitter)
    draw_hood(pen, sitter)
    draw_neck(pen, sitter)
    draw_clothes(pen, sitter)
    draw_over(head.tilted(sitter.pose.tilt / 2, sitter.pose.sink / 2), sitter)
    draw_ears(head, sitter)
    draw_head(head, sitter)
    draw_beard(head, sitter)
    draw_mouth(head, sitter)
    draw_eyes(head, sitter)
    draw_brows(head, sitter)
    draw_glasses(head, sitter)
    draw_front(head, sitter)


@lru_cache(maxsize=8)
def _stencil(size: int) -> pygame.Surface:
    canvas = Canvas((size, size), (GRID, GRID), clear=WHITE, oversample=4)
    canvas.disc((MIDDLE, MIDDLE), MIDDLE, WHITE)
    return canvas.finish()
