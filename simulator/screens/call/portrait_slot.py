"""The one place where the call asks for a picture of the caller."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import pygame

from simulator.screens.portrait import EXPRESSIONS, Look, draw_portrait, look_from


def draw_caller(
    size: int, spec: Mapping[str, str], expression: str, mouth: float, blink: float
) -> pygame.Surface:
    """Draw the caller; a face that nobody has drawn yet looks neutral."""
    known = expression if expression in EXPRESSIONS else "neutral"
    look = _look(tuple(sorted(spec.items())))
    return draw_portrait(size, look, known, mouth=mouth, blink=blink)


@lru_cache(maxsize=16)
def _look(spec: tuple[tuple[str, str], ...]) -> Look:
    """Read a look; one that names something nobody has drawn yet gives the usual face."""
    try:
        return look_from(dict(spec))
    except ValueError:
        return look_from({})
