"""The leaderboard: who passed most, where a trainer has switched it on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

import pygame

from simulator.records.errors import RecordsError
from simulator.records.store import LeaderRow
from simulator.records.tallies import week_of
from simulator.screens.page import Page
from simulator.screens.screen import Context
from simulator.screens.tiles import Painting, draw_badge
from simulator.screens.widgets import Choice, Label, ListView, Option, Paint
from simulator.screens.widgets.layout import split_row
from simulator.screens.widgets.scrolling import BAR_WIDTH
from simulator.screens.wording import word_records_error
from simulator.texts import Texts

FIGURES = ("calls", "passed", "points")  # the columns at the right
FIGURE, LEAST_FIGURE, RANK = 84, 48, 30  # pixels at scale 1, the width of a column
WIDEST = 760


class Span(Enum):
    """From when on calls count; the values are names in the texts."""

    WEEK = "week"
    MONTH = "month"
    ALL = "all"

    def since(self, week: int) -> int:
        """Give the first week that counts; `week` is the present one."""
        return {Span.WEEK: week, Span.MONTH: max(week - 3, 0), Span.ALL: 0}[self]


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the board: somebody's rank, and whether it is whoever sits here."""

    rank: int
    row: LeaderRow
    is_own: bool


def rank_rows(rows: tuple[LeaderRow, ...], context: Context) -> tuple[Place, ...]:
    """Give each row its rank, best first; equal points share a rank."""
    points = [row.points for row in rows]
    own = context.profile.id
    return tuple(Place(points.index(row.points) + 1, row, row.profile == own) for row in rows)


class LeaderboardScreen(Page):
    """One list for one span of time."""

    default_focus = "leaders"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._span = Span.WEEK
        self._places: tuple[Place, ...] = ()
        self._failed = ""
        self._is_read = False

    @property
    def places(self) -> tuple[Place, ...]:
        """Give the lines, best first."""
        return self._places

    def column(self, widest: int = WIDEST) -> pygame.Rect:
        """Give a narrow middle: names and figures belong together."""
        return super().column(widest)

    def _read(self) -> None:
        context = self.context
        since = self._span.since(week_of(context.now()))
        self._failed, self._is_read = "", True
        try:
            self._places = rank_rows(context.store.leaderboard(since), context)
        except RecordsError as error:
            self._places, self._failed = (), word_records_error(error, self.texts)

    # --- placing ---------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place the spans, how points come about, and the list."""
        if not self._is_read:
            self._read()
        look, gap = self.look, self.look.space("m")
        y = self.add_header(self.texts("leader-title"), back=self.texts("history-back"))
        column = self.column()
        y += self._add_spans(pygame.Rect(column.left, y, column.width, look.control)) + gap
        bottom = self.area.bottom - gap
        bottom -= self._add_about(pygame.Rect(column.left, 0, column.width, bottom)) + gap
        room = pygame.Rect(column.left, y, column.width, bottom - y)
        if self._places:
            self._add_rows(room)
        else:
            note = Label(self._failed or self.texts("leader-none"), colour="muted", name="none")
            note.place(room, look)
            self.group.add(note)

    def _add_spans(self, rect: pygame.Rect) -> int:
        options = [Option(each.value, self.texts(f"leader-span-{each.value}")) for each in Span]
        spans = Choice("span", options, self._span.value, self.choose)
        spans.place(pygame.Rect(rect.topleft, (min(spans.width_for(self.look), rect.width),
                                               rect.height)), self.look)  # fmt: skip
        self.group.add(spans)
        return rect.height

    def _add_about(self, room: pygame.Rect) -> int:
        """Say at the foot how points come about, and why names are shown; gives the height."""
        words = f"{self.texts('leader-points-about')} {self.texts('leader-names-about')}"
        about = Label(words, colour="muted", size="caption", name="about")
        high = about.height_for(self.look, room.width)
        about.place(pygame.Rect(room.left, room.bottom - high, room.width, high), self.look)
        self.group.add(about)
        return high

    def _add_rows(self, room: pygame.Rect) -> None:
        look, around = self.look, self.around(room)
        row = LeaderLine(self.texts)
        heads = Painting(row.paint_heads)
        high = look.line_height("caption") + look.space("s")
        width = around.width - look.px(BAR_WIDTH)
        heads.place(pygame.Rect(around.left, room.top, width, high), look)
        leaders = ListView(
            "leaders", self._places, draw_row=row.paint, measure_row=row.height,
            text_of=lambda place: place.row.name,
        )  # fmt: skip
        leaders.place(
            pygame.Rect(
                around.left, heads.rect.bottom, around.width, room.bottom - heads.rect.bottom
            ),
            look,
        )
        own = (index for index, place in enumerate(self._places) if place.is_own)
        leaders.selected = next(own, 0)
        self.group.add(heads, leaders)

    # --- what is done ----------------------------------------------------------------------------

    def choose(self, value: str) -> None:
        """Show another span of time."""
        self._span = Span(value)
        self._read()
        self.redo()


class LeaderLine:
    """How somebody stands on the board."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def height(self, look: Paint, place: Any, width: int) -> int:
        """Measure how high a line is: all are alike."""
        return look.line_height() + 2 * look.space("s")

    def _cut(self, look: Paint, rect: pygame.Rect) -> list[pygame.Rect]:
        inner = rect.inflate(-2 * look.space("m"), 0)
        figures = [self._width(look, figure, rect.width) for figure in FIGURES]
        return split_row(inner, look.px(RANK), 1.0, *figures, gap=look.space("s"))

    def _width(self, look: Paint, figure: str, room: int) -> int:
        """Give the width of a column of figures: no more than it needs where names need room."""
        needed = look.width(self._texts(f"leader-{figure}"), "caption", bold=True)
        return max(needed, look.px(LEAST_FIGURE if room < look.px(WIDEST) else FIGURE))

    def paint_heads(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the names of the columns."""
        _, name, *figures = self._cut(look, rect)
        words = self._texts("leader-name")
        look.text(surface, words, name.midleft, "caption", "muted", bold=True, anchor="midleft")
        for figure, cell in zip(FIGURES, figures, strict=True):
            look.text(
                surface, self._texts(f"leader-{figure}"), cell.midright, "caption", "muted",
                bold=True, anchor="midright",
            )  # fmt: skip

    def paint(
        self,
        surface: pygame.Surface,
        look: Paint,
        place: Place,
        rect: pygame.Rect,
        is_selected: bool,
        is_hot: bool,
    ) -> None:
        """Draw rank, name and figures; one's own line is bold and says so."""
        edge = pygame.Rect(rect.left, rect.bottom - look.px(1), rect.width, look.px(1))
        surface.fill(look.theme.border, edge)
        row, is_own = place.row, place.is_own
        rank, name, *figures = self._cut(look, rect)
        look.text(surface, str(place.rank), rank.midright, bold=is_own, anchor="midright")
        room = name.width - (self._paint_you(surface, look, name) if is_own else 0)
        look.text(surface, row.name, name.midleft, bold=is_own, anchor="midleft", fit=room)
        for value, cell in zip((row.finished, row.passed, row.points), figures, strict=True):
            is_bold = is_own or cell is figures[-1]
            look.text(surface, str(value), cell.midright, bold=is_bold, anchor="midright")

    def _paint_you(self, surface: pygame.Surface, look: Paint, cell: pygame.Rect) -> int:
        """Draw the word that marks one's own line; gives the width it takes from the name."""
        theme = look.theme
        badge = draw_badge(
            surface, look, self._texts("leader-you"), "person",
            (theme.on_accent, theme.accent), cell.midright, anchor="midright",
        )  # fmt: skip
        return badge.width + look.space("s")
