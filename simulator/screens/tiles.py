"""Cards of a page: panels that hold text, tiles that are pressed, and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import pygame

from simulator.screens import draw
from simulator.screens.theme import Colour, TextSize
from simulator.screens.widgets import Choice, Option, Paint, Widget
from simulator.screens.widgets.controls import Pressable

PaintTile = Callable[[pygame.Surface, Paint, pygame.Rect], object]


class Panel(Widget):
    """A card behind other widgets, or with a painting of its own."""

    def __init__(
        self, paint: PaintTile | None = None, *, fill: str = "surface", border: str = "border"
    ) -> None:
        super().__init__()
        self._paint, self._fill, self._border = paint, fill, border

    def contains(self, position: tuple[int, int]) -> bool:
        """Let the mouse through."""
        return False

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card."""
        look.box(surface, self.rect, self._fill, self._border or None)
        if self._paint is not None:
            self._paint(surface, look, self.rect)


class Painting(Panel):
    """Something painted straight on the page."""

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw it."""
        if self._paint is not None:
            self._paint(surface, look, self.rect)


class Tile(Pressable):
    """A card that is pressed as a whole."""

    def __init__(
        self,
        name: str,
        paint: PaintTile,
        on_press: Callable[[], object],
        *,
        selected: bool = False,
    ) -> None:
        super().__init__(name)
        self._paint, self._on_press = paint, on_press
        self.selected = selected

    def press(self) -> None:
        """Do what the tile is for."""
        if self.enabled:
            self._on_press()

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card, and say whether the mouse or the keys are on it."""
        is_hot = self.hovered or self.pressed
        fill = "accent_soft" if self.selected else "sunken" if is_hot else "surface"
        edge = "accent" if self.selected or is_hot else "border"
        look.box(surface, self.rect, fill, edge)
        if focused:
            look.focus_ring(surface, self.rect)
        self._paint(surface, look, self.rect)


def draw_badge(
    surface: pygame.Surface,
    look: Paint,
    text: str,
    icon: str,
    colours: tuple[Colour, Colour],
    position: tuple[int, int],
    *,
    anchor: str = "topleft",
    size: TextSize = "caption",
) -> pygame.Rect:
    """Draw a word with its icon on a soft ground; colours are ink and ground."""
    ink, ground = colours
    box = badge_rect(look, text, icon, position, anchor, size)
    draw.rounded(surface, box, ground, box.height // 2)
    side = look.size(size) + look.px(2)
    x = box.left + look.px(9)
    if icon:
        look.icon(surface, icon, (x + side // 2, box.centery), side, ink)
        x += side + look.px(5)
    look.text(surface, text, (x, box.centery), size, ink, bold=True, anchor="midleft")
    return box


def badge_rect(
    look: Paint,
    text: str,
    icon: str,
    position: tuple[int, int],
    anchor: str = "topleft",
    size: TextSize = "caption",
) -> pygame.Rect:
    """Give the place a badge takes."""
    mark = look.size(size) + look.px(7) if icon else 0
    width = look.width(text, size, bold=True) + mark + 2 * look.px(9)
    box = pygame.Rect(0, 0, width, look.line_height(size) + look.px(4))
    setattr(box, anchor, position)
    return box


def draw_dots(
    surface: pygame.Surface, look: Paint, level: int, position: tuple[int, int], most: int = 5
) -> int:
    """Draw a difficulty as filled dots out of five, from a middle left point; gives the width."""
    radius, step = look.px(3.5), look.px(10)
    x, y = position
    for number in range(most):
        colour = look.theme.accent if number < level else look.theme.border
        draw.circle(surface, (x + radius + number * step, y), radius, colour)
    return step * (most - 1) + 2 * radius


def filter_menu(
    name: str, value: str, options: Mapping[str, str], choose: Callable[[str, str], object]
) -> Choice:
    """Make a menu that filters a list; `choose` takes its name and what is chosen of it."""
    listed = [Option(each, words) for each, words in options.items()]
    return Choice(f"filter-{name}", listed, value, partial(choose, name), style="menu")
