"""How the table of a cohort is drawn: its heads, its rows, and the curve of the last weeks."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pygame

from simulator.screens import draw
from simulator.screens.cohort.lines import (
    Column,
    Line,
    Tendency,
    word_last,
    word_passed,
    word_tendency,
    word_weakest,
)
from simulator.screens.theme import TextSize
from simulator.screens.widgets import Paint
from simulator.screens.widgets.controls import Pressable
from simulator.screens.widgets.layout import split_row
from simulator.texts import Texts

LEAST_WIDE = 900  # pixels at scale 1, below which a row is a card of its own
SHARES = (2.2, 1.1, 1.1, 2.4, 2.6, 1.4)  # of the columns, in the order of COLUMNS
SPARK, SMALL_SPARK = 92, 52  # pixels at scale 1, the width of the curve
SPARK_HIGH = 30
ICONS = {
    Tendency.UP: "arrow-up",
    Tendency.PERHAPS_UP: "arrow-up",
    Tendency.STEADY: "arrow-right",
    Tendency.PERHAPS_DOWN: "arrow-down",
    Tendency.DOWN: "arrow-down",
}


def is_wide(look: Paint, width: int) -> bool:
    """Say whether there is room for columns."""
    return width >= look.px(LEAST_WIDE)


def cut_columns(look: Paint, rect: pygame.Rect) -> list[pygame.Rect]:
    """Cut a row into its columns."""
    inner = rect.inflate(-2 * look.space("m"), 0)
    return split_row(inner, *SHARES, gap=look.space("m"))


class SortHead(Pressable):
    """The head of a column: pressed it sorts by it, pressed again the other way round."""

    def __init__(
        self, column: Column, label: str, arrow: str, on_press: Callable[[Column], object]
    ) -> None:
        """`arrow` is the icon of the order now; none where another column is sorted by."""
        super().__init__(f"sort-{column.value}")
        self.label, self.arrow = label, arrow
        self._column, self._on_press = column, on_press

    def press(self) -> None:
        """Sort."""
        if self.enabled:
            self._on_press(self._column)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the name of the column, and an arrow where it is sorted by."""
        if self.hovered or self.pressed:
            look.box(surface, self.rect.inflate(2 * look.space("xs"), 0), "sunken", None, "small")
        if focused:
            look.focus_ring(surface, self.rect, "small")
        ink = "text" if self.arrow else "muted"
        side = look.px(14) if self.arrow else 0
        spot, room = (self.rect.left, self.rect.centery), self.rect.width - side
        used = look.text(
            surface, self.label, spot, "caption", ink, bold=True, anchor="midleft", fit=room
        )
        if self.arrow:
            centre = (used.right + look.px(9), self.rect.centery)
            look.icon(surface, self.arrow, centre, look.px(14), ink)


class TraineeRow:
    """How a trainee stands in the table. Every row is as high as the others."""

    def __init__(self, texts: Texts, week: int) -> None:
        """`week` is the present one."""
        self._texts = texts
        self._passed = _remember(word_passed, texts)
        self._weakest = _remember(word_weakest, texts)
        self._tendency = _remember(word_tendency, texts)
        self._last = lru_cache(maxsize=256)(lambda line: word_last(line, week, texts))

    def height(self, look: Paint, row: Any, width: int) -> int:
        """Measure how high a row is at a width."""
        if is_wide(look, width):
            return 2 * look.line_height() + 2 * look.space("s")
        lines = look.line_height() + 3 * look.line_height("caption")
        return lines + look.space("xs") + 2 * look.space("s")

    def paint(
        self,
        surface: pygame.Surface,
        look: Paint,
        line: Line,
        rect: pygame.Rect,
        is_selected: bool,
        is_hot: bool,
    ) -> None:
        """Draw it in columns, or as a card where they would be narrow."""
        edge = pygame.Rect(rect.left, rect.bottom - look.px(1), rect.width, look.px(1))
        surface.fill(look.theme.border, edge)
        if is_wide(look, rect.width):
            self._paint_columns(surface, look, line, rect, is_selected)
        else:
            self._paint_card(surface, look, line, rect, is_selected)

    def _paint_columns(
        self, surface: pygame.Surface, look: Paint, line: Line, rect: pygame.Rect, is_selected: bool
    ) -> None:
        name, calls, passed, trend, weakest, last = cut_columns(look, rect)
        self._paint_name(surface, look, line, name, is_selected)
        look.text(surface, str(line.passed.of), calls.midleft, anchor="midleft")
        _paint_passed(surface, look, line, self._passed(line), passed)
        self._paint_trend(surface, look, line, trend, SPARK)
        _paint_cell(surface, look, self._weakest(line), weakest)
        _paint_cell(surface, look, self._last(line), last)

    def _paint_name(
        self, surface: pygame.Surface, look: Paint, line: Line, rect: pygame.Rect, is_selected: bool
    ) -> None:
        """Draw the name, and below it whether somebody stays behind."""
        if not line.needs_help:
            look.text(
                surface, line.profile.name, rect.midleft, bold=True, anchor="midleft",
                fit=rect.width,
            )  # fmt: skip
            return
        top = rect.centery - (look.line_height() + look.line_height("caption")) // 2
        look.text(surface, line.profile.name, (rect.left, top), bold=True, fit=rect.width)
        self._paint_behind(surface, look, (rect.left, top + look.line_height()), is_selected)

    def _paint_behind(
        self, surface: pygame.Surface, look: Paint, corner: tuple[int, int], is_selected: bool
    ) -> None:
        ink = "on_accent_soft" if is_selected else "caution"
        side = look.px(14)
        centre = (corner[0] + side // 2, corner[1] + look.line_height("caption") // 2)
        look.icon(surface, "warning", centre, side, ink)
        spot = (corner[0] + side + look.space("xs"), corner[1])
        look.text(surface, self._texts("floor-behind"), spot, "caption", ink)

    def _paint_trend(
        self, surface: pygame.Surface, look: Paint, line: Line, rect: pygame.Rect, spark: int
    ) -> None:
        """Draw the curve of the last weeks, and where it goes in a word with its arrow."""
        if not line.weeks:
            look.text(surface, "–", rect.midleft, anchor="midleft")
            return
        box = pygame.Rect(rect.left, 0, look.px(spark), look.px(SPARK_HIGH))
        box.centery = rect.centery
        draw_spark(surface, look, line, box)
        x = box.right + look.space("s")
        icon, side = ICONS.get(line.tendency, ""), look.px(14)
        if icon:
            look.icon(surface, icon, (x + side // 2, rect.centery), side)
            x += side + look.space("xs")
        words = pygame.Rect(x, rect.top, rect.right - x, rect.height)
        _paint_cell(surface, look, self._tendency(line), words, "caption")

    def _paint_card(
        self, surface: pygame.Surface, look: Paint, line: Line, rect: pygame.Rect, is_selected: bool
    ) -> None:
        area = rect.inflate(-2 * look.space("m"), -2 * look.space("s"))
        ink = "on_accent_soft" if is_selected else "muted"
        share = self._passed(line)
        words = self._texts("floor-passed", share=share) if line.passed.of else share
        used = look.text(surface, words, area.topright, bold=True, anchor="topright")
        room = used.left - area.left - look.space("s")
        look.text(surface, line.profile.name, area.topleft, bold=True, fit=room)
        area.top += look.line_height()
        calls = self._texts("floor-calls", count=line.passed.of)
        about = self._texts("floor-calls-last", calls=calls, last=self._last(line))
        used = look.text(surface, about, area.topleft, "caption", ink, fit=area.width)
        if line.needs_help:
            self._paint_behind(surface, look, (used.right + look.space("m"), area.top), is_selected)
        area.top += look.line_height("caption") + look.space("xs")
        area.height = 2 * look.line_height("caption")
        trend, weakest = split_row(area, 1.0, 1.1, gap=look.space("m"))
        self._paint_trend(surface, look, line, trend, SMALL_SPARK)
        words = self._texts("floor-weakest", skill=self._weakest(line)) if line.family else ""
        _paint_cell(surface, look, words, weakest, "caption")


def _remember(word: Callable[[Line, Texts], str], texts: Texts) -> Callable[[Line], str]:
    """Keep the words of lines: a row is drawn many times."""
    return lru_cache(maxsize=256)(lambda line: word(line, texts))


def _paint_passed(
    surface: pygame.Surface, look: Paint, line: Line, words: str, rect: pygame.Rect
) -> None:
    """Draw the share of calls passed, with a bar below it."""
    share, high = line.passed.value, look.px(5)
    if share is None:
        look.text(surface, words, rect.midleft, anchor="midleft")
        return
    top = rect.centery - (look.line_height() + high) // 2
    look.text(surface, words, (rect.left, top), bold=True)
    bar = pygame.Rect(rect.left, top + look.line_height(), min(rect.width, look.px(76)), high)
    draw.meter(surface, bar, share, look.theme.accent, look.theme.border)


def _paint_cell(
    surface: pygame.Surface, look: Paint, words: str, rect: pygame.Rect, size: TextSize = "body"
) -> None:
    """Draw words in the middle of a cell's height, wrapped to its width."""
    high = look.height(words, rect.width, size)
    area = pygame.Rect(rect.left, rect.centery - high // 2, rect.width, high)
    look.lines(surface, words, area, size)


def draw_spark(surface: pygame.Surface, look: Paint, line: Line, rect: pygame.Rect) -> None:
    """Draw the share of calls passed week by week, from none at the foot to all at the top.

    A week without calls is a longer step; where there is one week only, it is a dot.
    """
    theme, radius = look.theme, look.px(3)
    foot = pygame.Rect(rect.left, rect.bottom - look.px(1), rect.width, look.px(1))
    surface.fill(theme.border_strong, foot)
    inner = rect.inflate(-2 * radius, -2 * radius)
    first, last = line.weeks[0][0], line.weeks[-1][0]
    points = [
        (
            inner.left + inner.width * (week - first) / max(last - first, 1),
            inner.bottom - inner.height * (share.value or 0.0),
        )
        for week, share in line.weeks
    ]
    for start, end in pairwise(points):
        draw.line(surface, (start, end), look.px(2), theme.accent)
    x, y = points[-1]
    draw.circle(surface, (round(x), round(y)), radius, theme.accent)
