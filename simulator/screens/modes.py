"""The ways to take a call, as screens show them: a sign with its word, and what each means."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from simulator.call.mode import Mode
from simulator.screens import draw
from simulator.screens.theme import Colour
from simulator.screens.tiles import draw_badge
from simulator.screens.widgets import Paint
from simulator.texts import Texts

MODE_ICONS = {Mode.GUIDED: "people", Mode.PRACTICE: "repeat", Mode.TEST: "target"}


@dataclass(frozen=True)
class ModeEntry:
    """A way to take a call with one sentence on what it means, as a radio button."""

    mode: Mode
    texts: Texts
    is_chosen: bool

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        words = look.height(self._about, self._room(look, width), "caption")
        return look.line_height() + words + 2 * look.space("s")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the button, the word and the sentence."""
        line = look.line_height()
        draw_radio(
            surface, look, self.is_chosen, (rect.left + look.px(22), self._middle(look, rect))
        )
        area = pygame.Rect(rect.left + look.px(42), rect.top + look.space("s"), 0, 0)
        area.width = self._room(look, rect.width)
        name = self.texts(f"guided-mode-{self.mode.value}")
        look.text(surface, name, area.topleft, bold=True, fit=area.width)
        area.top += line
        ink = "on_accent_soft" if self.is_chosen else "muted"
        look.lines(surface, self._about, area, "caption", ink)

    @property
    def _about(self) -> str:
        return self.texts(f"brief-means-{self.mode.value}")

    def _room(self, look: Paint, width: int) -> int:
        return width - look.px(42) - look.space("m")

    def _middle(self, look: Paint, rect: pygame.Rect) -> int:
        return rect.top + look.space("s") + look.line_height() // 2


def draw_radio(
    surface: pygame.Surface, look: Paint, is_chosen: bool, centre: tuple[int, int]
) -> None:
    """Draw a radio button around a point."""
    theme = look.theme
    ring = theme.accent if is_chosen else theme.border_strong
    draw.circle(surface, centre, look.px(9), ring)
    draw.circle(surface, centre, look.px(7), theme.surface)
    if is_chosen:
        draw.circle(surface, centre, look.px(4), theme.accent)


def draw_mode(
    surface: pygame.Surface,
    look: Paint,
    mode: Mode,
    texts: Texts,
    position: tuple[int, int],
    anchor: str = "topleft",
) -> pygame.Rect:
    """Draw the sign of a way to take a call: icon and word; a test stands out."""
    theme = look.theme
    colours: tuple[Colour, Colour] = (theme.muted, theme.sunken)
    if mode is Mode.TEST:
        colours = (theme.caution, theme.caution_soft)
    words = texts(f"guided-mode-{mode.value}")
    return draw_badge(surface, look, words, MODE_ICONS[mode], colours, position, anchor=anchor)
