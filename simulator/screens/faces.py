"""The face of a caller, as every screen around a call draws it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

import pygame

from simulator.screens import draw
from simulator.screens.fonts import clusters
from simulator.screens.theme import TextSize, mix
from simulator.screens.widgets import Paint

if TYPE_CHECKING:
    from simulator.screens.portrait import Look


class Sitter(Protocol):
    """Whoever a portrait is of: a caller of a call that is read, or the head of its file."""

    @property
    def look(self) -> Mapping[str, str]:
        """Give the words for what they look like."""

    @property
    def age(self) -> int:
        """Give their age in years."""

    @property
    def at_rest(self) -> str:
        """Give the expression they have while nothing happens."""


def draw_caller(
    surface: pygame.Surface,
    look: Paint,
    name: str,
    sitter: Sitter | None,
    rect: pygame.Rect,
    expression: str = "",
) -> None:
    """Draw the caller in a square; their initials where the call is not read yet."""
    if sitter is not None:
        face = (*sorted(sitter.look.items()), ("age", str(sitter.age)))
        picture = _portrait(face, rect.width, expression or sitter.at_rest)
        surface.blit(picture, picture.get_rect(center=rect.center))
        return
    theme = look.theme
    ground = mix(theme.accent_soft, theme.sunken, 0.4)
    draw.circle(surface, rect.center, rect.width // 2, ground)
    size: TextSize = "body" if rect.width < look.px(64) else "title"
    look.text(surface, initials(name), rect.center, size, "muted", bold=True, anchor="center")


def initials(name: str) -> str:
    """Give the first letters of the first and the last name."""
    words = name.split()
    ends = words[:1] + words[1:][-1:]
    return "".join(clusters(each)[0] for each in ends).upper()


@lru_cache(maxsize=64)
def _portrait(face: tuple[tuple[str, str], ...], side: int, expression: str) -> pygame.Surface:
    # Nothing of a face is needed for the first frame.
    from simulator.screens.portrait import draw_portrait, look_from

    return draw_portrait(side, look_from(dict(face)), expression)


def read_look(caller: Sitter) -> Look:
    """Read what a caller looks like, at their age."""
    from simulator.screens.portrait import look_from

    return look_from({**caller.look, "age": str(caller.age)})
