"""The face of a caller, as every screen around a call draws it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pygame

from simulator.screens import draw
from simulator.screens.fonts import clusters
from simulator.screens.theme import TextSize, mix
from simulator.screens.widgets import Paint

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.models import Caller
    from simulator.screens.portrait import Look


def draw_caller(
    surface: pygame.Surface,
    look: Paint,
    name: str,
    scenario: Scenario | None,
    rect: pygame.Rect,
    expression: str = "",
) -> None:
    """Draw the caller in a square; their initials where the call is not read yet."""
    if scenario is not None:
        picture = _portrait(scenario, rect.width, expression)
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
def _portrait(scenario: Scenario, side: int, expression: str) -> pygame.Surface:
    # Nothing of a face is needed for the first frame.
    from simulator.screens.portrait import draw_portrait

    caller = scenario.call.caller
    return draw_portrait(side, read_look(caller), expression or caller.at_rest)


def read_look(caller: Caller) -> Look:
    """Read what a caller looks like, at their age."""
    from simulator.screens.portrait import look_from

    return look_from({**caller.look, "age": str(caller.age)})
