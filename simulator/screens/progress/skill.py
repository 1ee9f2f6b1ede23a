"""One skill: what it is, how long it keeps, what belongs to it, and the calls that missed it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import pygame

from simulator.records.errors import RecordsError
from simulator.records.memory import RETENTION, find_chance, recall
from simulator.records.planning import find_call_for
from simulator.records.practice import MOST_ROWS, parts_of
from simulator.records.reviews import Point, asked_for, tally_points
from simulator.records.skills import Level, Memory, Skill
from simulator.records.store import AttemptRow, Status
from simulator.reports.practice import word_chance, word_due, word_last, word_level, word_skill
from simulator.screens import draw, flow
from simulator.screens.home.entries import PastEntry
from simulator.screens.home.standing import read_day
from simulator.screens.page import Page
from simulator.screens.progress.entries import level_mark
from simulator.screens.screen import Context, Push
from simulator.screens.tiles import Panel, Tile, badge_rect, draw_badge
from simulator.screens.widgets import Button, Label, Paint, Scroller
from simulator.screens.widgets.layout import columns
from simulator.screens.wording import word_records_error, word_when
from simulator.texts import Texts

OF_LATE = 5  # calls whose cards are looked at
MOST_MISSED = 4  # calls listed that missed something
AHEAD = 14  # days that the curve shows at least; it reaches past the day the skill is due
PLOT = 150  # pixels at scale 1, the height of the curve
LOWEST = 0.5  # the chance at the foot of the plot, unless the skill has less
BESIDE = 820  # pixels at scale 1 from which two parts stand side by side


class SkillScreen(Page):
    """Everything the records say of one skill."""

    default_focus = "practise"

    def __init__(self, context: Context, skill: Skill) -> None:
        super().__init__(context)
        self._skill = skill
        self._memory: Memory | None = None
        self._points: tuple[Point, ...] = ()
        self._looked_at = 0  # calls that the points are counted in
        self._missed: tuple[AttemptRow, ...] = ()
        self._call: str | None = None  # that exercises it

    @property
    def points(self) -> tuple[Point, ...]:
        """Give the criteria that belong to it, as far as late calls had them."""
        return self._points

    def layout(self, size: tuple[int, int]) -> None:
        """Read the records again: this screen comes back after a call."""
        context, skill, today = self.context, self._skill, read_day(self.context)
        cards, profile = context.library.cards(), context.profile.id
        parts = parts_of(cards)
        rows = context.store.attempts(profile, MOST_ROWS, status=Status.FINISHED)
        self._memory = recall(context.store, profile, rows, parts, today).get(skill)
        asked = asked_for(skill, rows, parts)
        self._missed = tuple(row for row in asked if _has_missed(row, skill))[:MOST_MISSED]
        self._read_points(asked[:OF_LATE])
        call = find_call_for(skill, cards, rows, context.texts.language, today)
        self._call = None if call is None else call.id
        super().layout(size)

    def _read_points(self, rows: Sequence[AttemptRow]) -> None:
        try:
            cards = [self.context.store.card(row.id) or {} for row in rows]
            self._points = tally_points(cards, self._skill.family)
        except (RecordsError, KeyError, TypeError):
            self._points = ()  # the level and the calls are there all the same
        self._looked_at = len(rows)

    # --- placing --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place what it is, the curve, the criteria and the calls."""
        look, column, texts = self.look, self.column(), self.texts
        title = word_skill(self._skill, texts)
        top = self.add_header(title, back=texts("progress-back"))
        practise = Button(
            "practise", texts("progress-practise"), self._practise, kind="primary", icon="play"
        )
        practise.enabled = self._call is not None
        foot = self.add_foot([practise])
        body = self.add_body(pygame.Rect(column.left, top, column.width, foot - top))
        content, gap = self.inside(body), look.space("xl")
        y = self._add_about(body, content) + gap
        if self._points:
            y += self._add_points(body, content.move(0, y)) + gap
        if self._memory is not None:
            y += self._add_missed(body, content.move(0, y))
        body.set_height(y)

    def _add_about(self, body: Scroller, content: pygame.Rect) -> int:
        """Place what it is and how it stands, with the curve beside it or below it."""
        look, gap, today = self.look, self.look.space("l"), read_day(self.context)
        about = About(self._skill, self._memory, today, self.texts)
        if self._memory is None:
            return self._add_panel(body, about, content, about.height(look, content.width))
        curve = Curve(self._memory, today, self.texts)
        if content.width < look.px(BESIDE):
            high = self._add_panel(body, about, content, about.height(look, content.width)) + gap
            below = content.move(0, high)
            return high + self._add_panel(body, curve, below, curve.height(look, content.width))
        left, right = columns(content, 2, gap)
        high = max(about.height(look, left.width), curve.height(look, right.width))
        self._add_panel(body, about, left, high)
        return self._add_panel(body, curve, right, high)

    def _add_panel(
        self, body: Scroller, part: About | Curve | PointEntry, box: pygame.Rect, high: int
    ) -> int:
        panel = Panel(part.paint)
        panel.place(pygame.Rect(box.left, box.top, box.width, high), self.look)
        body.add(panel)
        return high

    def _add_points(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the criteria that belong to it, the one missed most first."""
        title = self.texts("progress-criteria", count=self._looked_at)
        y = self._add_title(body, content, title)
        for point in self._points:
            entry = PointEntry(point, self.texts)
            high = entry.height(self.look, content.width)
            y += self._add_panel(body, entry, content.move(0, y), high) + self.look.space("s")
        return y

    def _add_missed(self, body: Scroller, content: pygame.Rect) -> int:
        """Place the last calls that missed something of it."""
        if not self._missed:
            return self._add_words(body, content, Label(self.texts("progress-missed-none")))
        look, y = self.look, self._add_title(body, content, self.texts("progress-missed"))
        for row in self._missed:
            when = word_when(row.meta.started_at, self.texts)
            entry = PastEntry(row, when, self.texts)
            tile = Tile(f"past-{row.id}", entry.paint, partial(self._reopen, row))
            high = entry.height(look, content.width)
            tile.place(pygame.Rect(content.left, content.top + y, content.width, high), look)
            body.add(tile)
            y += high + look.space("s")
        return y

    def _add_title(self, body: Scroller, content: pygame.Rect, words: str) -> int:
        return self._add_words(body, content, Label(words, size="lead", bold=True))

    def _add_words(self, body: Scroller, content: pygame.Rect, label: Label) -> int:
        high = label.height_for(self.look, content.width)
        label.place(pygame.Rect(content.left, content.top, content.width, high), self.look)
        body.add(label)
        return high + self.look.space("s")

    # --- where it leads -------------------------------------------------------------------------

    def _practise(self) -> None:
        from simulator.scenario.mistakes import ScenarioError, UnknownScenario

        try:
            scenario = self.context.library.load(str(self._call))
        except (ScenarioError, UnknownScenario):
            self.say(self.texts("home-cannot-open", title=str(self._call)))
            return
        self.go(Push(flow.open_briefing(self.context, scenario)))

    def _reopen(self, row: AttemptRow) -> None:
        try:
            self.go(Push(flow.open_card(self.context, row)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")


def _has_missed(row: AttemptRow, skill: Skill) -> bool:
    met, possible = row.families[skill.family]
    return met < possible


@dataclass(frozen=True)
class About:
    """What a skill is, how well it is in hand, and when it is due."""

    skill: Skill
    memory: Memory | None
    today: date
    texts: Texts

    @property
    def _level(self) -> Level:
        return Level.NEW if self.memory is None else self.memory.level

    def _lines(self) -> list[tuple[str, str]]:
        """Give what stands below the level, with its colours."""
        lines = [(self.texts(f"progress-level-{self._level.value}"), "text")]
        if self.memory is not None:
            due = word_due(self.memory, self.today, self.texts)
            chance = word_chance(find_chance(self.memory, self.today), self.texts)
            lines.append((f"{due}  ·  {self.texts('progress-chance')}: {chance}", "text"))
            lines.append((word_last(self.memory, self.today, self.texts), "muted"))
        return lines

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        inner = width - 2 * look.space("l")
        high = look.height(self._means, inner) + 2 * look.space("l") + look.space("m")
        high += badge_rect(look, word_level(self._level, self.texts), "dot", (0, 0)).height
        high += look.space("s")
        return high + sum(look.height(words, inner) for words, _ in self._lines())

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it."""
        area = rect.inflate(-2 * look.space("l"), -2 * look.space("l"))
        area.top += look.lines(surface, self._means, area) + look.space("m")
        icon, colours = level_mark(look, self._level)
        words = word_level(self._level, self.texts)
        badge = draw_badge(surface, look, words, icon, colours, area.topleft)
        area.top = badge.bottom + look.space("s")
        for words, colour in self._lines():
            area.top += look.lines(surface, words, area, colour=colour)

    @property
    def _means(self) -> str:
        return self.texts(f"progress-means-{self.skill.id}")


@dataclass(frozen=True)
class PointEntry:
    """A criterion with how often it was met."""

    point: Point
    texts: Texts

    @property
    def _met(self) -> str:
        return self.texts("progress-met", met=self.point.met, count=self.point.count)

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        inner = width - 2 * look.space("l") - look.px(28)
        high = look.height(self.point.asks, inner) + look.height(self._met, inner, "caption")
        return high + 2 * look.space("m")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it, with the sign of a verdict."""
        mark = look.theme.mark("met" if self.point.met == self.point.count else "absent")
        area = rect.inflate(-2 * look.space("l"), -2 * look.space("m"))
        centre = (area.left + look.px(9), area.top + look.line_height() // 2)
        look.icon(surface, mark.icon, centre, look.px(20), mark.colour)
        area.left, area.width = area.left + look.px(28), area.width - look.px(28)
        area.top += look.lines(surface, self.point.asks, area)
        look.lines(surface, self._met, area, "caption", "muted")


@dataclass(frozen=True)
class Curve:
    """The chance of still having a skill, day by day, with the line at which it is due."""

    memory: Memory
    today: date
    texts: Texts

    @property
    def days(self) -> int:
        """Give how many days ahead it shows: past the day the skill is due."""
        return min(max(AHEAD, (self.memory.due - self.today).days * 3 // 2), 365)

    def chances(self) -> list[float]:
        """Give the chance today and on each day ahead."""
        return [
            find_chance(self.memory, self.today + timedelta(day)) for day in range(self.days + 1)
        ]

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        inner = width - 2 * look.space("l")
        title = look.height(self._title, inner, "body", bold=True)
        return title + look.px(PLOT) + 2 * look.line_height("caption") + 2 * look.space("l")

    @property
    def _title(self) -> str:
        return self.texts("progress-curve", days=self.days)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the curve between its figures."""
        area = rect.inflate(-2 * look.space("l"), -2 * look.space("l"))
        area.top += look.lines(surface, self._title, area, "body", bold=True)
        line = look.line_height("caption")
        left = look.width(word_chance(1.0, self.texts), "caption") + look.space("s")
        plot = pygame.Rect(area.left + left, area.top + line, area.width - left, 0)
        plot.height = rect.bottom - look.space("l") - line - plot.top
        chances = self.chances()
        low = min(LOWEST, int(min(chances) * 10) / 10)
        self._paint_rules(surface, look, plot, low)
        points = [
            (plot.left + round(plot.width * day / self.days), _height_in(plot, chance, low))
            for day, chance in enumerate(chances)
        ]
        draw.line(surface, points, look.px(3), look.theme.accent)
        draw.circle(surface, points[0], look.px(6), look.theme.accent)
        self._paint_days(surface, look, plot)

    def _paint_rules(
        self, surface: pygame.Surface, look: Paint, plot: pygame.Rect, low: float
    ) -> None:
        """Draw the lines of all, of nine in ten, and of the foot, with their figures."""
        rules: Mapping[float, tuple[str, str]] = {
            1.0: ("border", "muted"), RETENTION: ("caution", "text"), low: ("border", "muted"),
        }  # fmt: skip
        for chance, (colour, ink) in rules.items():
            y = _height_in(plot, chance, low)
            surface.fill(look.colour(colour), (plot.left, y, plot.width, look.px(1)))
            spot = (plot.left - look.space("s"), y)
            words = word_chance(chance, self.texts)
            look.text(surface, words, spot, "caption", ink, anchor="midright")

    def _paint_days(self, surface: pygame.Surface, look: Paint, plot: pygame.Rect) -> None:
        y = plot.bottom + look.px(4)
        today = self.texts("progress-today")
        look.text(surface, today, (plot.left, y), "caption", "muted")
        last = self.texts("progress-in-days", days=self.days)
        look.text(surface, last, (plot.right, y), "caption", "muted", anchor="topright")


def _height_in(plot: pygame.Rect, chance: float, low: float) -> int:
    return plot.bottom - round(plot.height * (chance - low) / (1.0 - low))
