"""The one place where the call asks for a picture of the caller."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import pygame

from simulator.screens.portrait import EXPRESSIONS, Look, draw_portrait, look_from

_looks = lru_cache(maxsize=16)(lambda spec: look_from(dict(spec)))


def draw_caller(
    size: int, spec: Mapping[str, str], expression: str, mouth: float, blink: float
) -> pygame.Surface:
    """Draw the caller; a face that nobody has drawn yet looks neutral."""
    look: Look = _looks(tuple(sorted(spec.items())))
    known = expression if expression in EXPRESSIONS else "neutral"
    return draw_portrait(size, look, known, mouth=mouth, blink=blink)
