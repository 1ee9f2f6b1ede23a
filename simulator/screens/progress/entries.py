"""What the progress page shows of a skill and of a call: how high it is, and how it is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import pygame

from simulator.records.honours import SCORES, Bests
from simulator.records.memory import RETENTION, find_chance
from simulator.records.skills import Level, Memory, Skill
from simulator.reports.practice import word_chance, word_due, word_last, word_level, word_skill
from simulator.screens import draw
from simulator.screens.theme import Colour
from simulator.screens.tiles import badge_rect, draw_badge
from simulator.screens.widgets import Paint
from simulator.texts import Texts
from simulator.texts.formats import format_duration

JOINT = "  ·  "
BAR = 200  # pixels at scale 1: the column of the chance
LEAST_WORDS = 220  # pixels at scale 1 for the name beside them
BAR_HIGH = 10
SIGN, BULLET = 34, 16


def due_column(memories: Iterable[Memory], today: date, look: Paint, texts: Texts) -> int:
    """Give how wide levels and due days of a list are."""
    words = (word_due(memory, today, texts) for memory in memories)
    return max((look.width(each, "caption", bold=True) for each in words), default=0)


def level_mark(look: Paint, level: Level) -> tuple[str, tuple[Colour, Colour]]:
    """Give the icon of a level, with its colours: ink and ground."""
    theme = look.theme
    return {
        Level.NEW: ("dot", (theme.muted, theme.sunken)),
        Level.SHAKY: ("warning", (theme.caution, theme.caution_soft)),
        Level.GROWING: ("arrow-up", (theme.on_accent_soft, theme.accent_soft)),
        Level.STEADY: ("check", (theme.positive, theme.positive_soft)),
        Level.SURE: ("star", (theme.positive, theme.positive_soft)),
    }[level]


def draw_chance(
    surface: pygame.Surface, look: Paint, chance: float, label: str, words: str, area: pygame.Rect
) -> int:
    """Draw a chance as a bar below its label and figure, with a line at nine in ten.

    Gives the height used.
    """
    theme, line = look.theme, look.line_height("caption")
    used = look.text(surface, words, area.topright, "caption", bold=True, anchor="topright")
    fit = max(used.left - area.left - look.space("s"), 0)
    look.text(surface, label, area.topleft, "caption", "muted", fit=fit)
    bar = pygame.Rect(area.left, area.top + line + look.space("xs"), area.width, look.px(BAR_HIGH))
    colour = theme.caution if chance < RETENTION else theme.positive
    draw.meter(surface, bar, chance, colour, theme.border)
    x = bar.left + round(bar.width * RETENTION)
    over = look.px(3)
    surface.fill(theme.text, (x, bar.top - over, look.px(2), bar.height + 2 * over))
    return chance_height(look)


def chance_height(look: Paint) -> int:
    """Give how high a chance with its bar is."""
    return look.line_height("caption") + look.space("xs") + look.px(BAR_HIGH) + look.px(3)


@dataclass(frozen=True)
class SkillEntry:
    """A skill: its name, its level, when it is due, and the chance that it is there today.

    column: pixels for level and due day, the same in all rows of a list.
    """

    skill: Skill
    memory: Memory | None
    today: date
    texts: Texts
    column: int = 0

    @property
    def level(self) -> Level:
        """Give how well it is in hand."""
        return Level.NEW if self.memory is None else self.memory.level

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        pad = 2 * look.space("m")
        name = look.height(self._name, self._words_width(look, width), "body", bold=True)
        if self.memory is None:
            return name + pad
        name += look.height(self._last(self.memory), self._words_width(look, width), "caption")
        badge = self._badge_height(look)
        if self._is_wide(look, width):
            return max(name, badge, chance_height(look)) + pad
        return name + badge + chance_height(look) + 2 * look.space("s") + pad

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it; level and chance stand beside the name where there is room, else below it."""
        pad = look.space("m")
        area = rect.inflate(-2 * look.space("l"), -2 * pad)
        words = pygame.Rect(area.left, area.top, self._words_width(look, rect.width), 0)
        if self.memory is None:
            look.lines(surface, self._name, words, "body", bold=True)
            return
        last, is_wide = self._last(self.memory), self._is_wide(look, rect.width)
        high = look.height(self._name, words.width, "body", bold=True)
        high += look.height(last, words.width, "caption")
        words.top = rect.centery - high // 2 if is_wide else area.top
        words.top += look.lines(surface, self._name, words, "body", bold=True)
        words.top += look.lines(surface, last, words, "caption", "muted")
        if is_wide:
            self._paint_beside(surface, look, area, self.memory)
        else:
            self._paint_below(surface, look, area, words.top + look.space("s"), self.memory)

    def _paint_beside(
        self, surface: pygame.Surface, look: Paint, area: pygame.Rect, memory: Memory
    ) -> None:
        bar = pygame.Rect(area.right - look.px(BAR), 0, look.px(BAR), chance_height(look))
        bar.centery = area.centery
        self._paint_bar(surface, look, bar, memory)
        left = bar.left - look.space("xl") - self.column
        spot = pygame.Rect(left, 0, self.column, self._badge_height(look))
        spot.centery = area.centery
        self._paint_level(surface, look, spot, memory)

    def _paint_below(
        self, surface: pygame.Surface, look: Paint, area: pygame.Rect, y: int, memory: Memory
    ) -> None:
        spot = pygame.Rect(area.left, y, area.width, self._badge_height(look))
        self._paint_level(surface, look, spot, memory)
        top = spot.bottom + look.space("s")
        self._paint_bar(surface, look, pygame.Rect(area.left, top, area.width, 0), memory)

    def _paint_bar(
        self, surface: pygame.Surface, look: Paint, area: pygame.Rect, memory: Memory
    ) -> None:
        chance = find_chance(memory, self.today)
        label, words = self.texts("progress-chance"), word_chance(chance, self.texts)
        draw_chance(surface, look, chance, label, words, area)

    def _paint_level(
        self, surface: pygame.Surface, look: Paint, area: pygame.Rect, memory: Memory
    ) -> None:
        icon, colours = level_mark(look, memory.level)
        words = word_level(memory.level, self.texts)
        badge = draw_badge(surface, look, words, icon, colours, area.topleft)
        due, is_due = word_due(memory, self.today, self.texts), memory.due <= self.today
        spot = (area.left, badge.bottom + look.space("xs"))
        look.text(surface, due, spot, "caption", "text" if is_due else "muted", bold=is_due)

    @property
    def _name(self) -> str:
        return word_skill(self.skill, self.texts)

    def _last(self, memory: Memory) -> str:
        return word_last(memory, self.today, self.texts)

    def _badge_height(self, look: Paint) -> int:
        badge = badge_rect(look, word_level(self.level, self.texts), "dot", (0, 0)).height
        return badge + look.space("xs") + look.line_height("caption")

    def _words_width(self, look: Paint, width: int) -> int:
        inner = width - 2 * look.space("l")
        if self.memory is None or not self._is_wide(look, width):
            return inner
        return inner - self._columns(look)

    def _columns(self, look: Paint) -> int:
        return look.px(BAR) + self.column + 2 * look.space("xl")

    def _is_wide(self, look: Paint, width: int) -> bool:
        rest = width - 2 * look.space("l") - self._columns(look)
        return rest >= look.px(LEAST_WORDS)


@dataclass(frozen=True)
class BestEntry:
    """The best at one call: each score by itself, and the shortest handle time."""

    title: str
    bests: Bests
    texts: Texts

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        inner = width - 2 * look.space("l")
        high = look.height(self.title, inner, "body", bold=True)
        return high + look.height(self._figures, inner, "caption") + 2 * look.space("m")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it."""
        area = rect.inflate(-2 * look.space("l"), -2 * look.space("m"))
        area.top += look.lines(surface, self.title, area, "body", bold=True)
        look.lines(surface, self._figures, area, "caption", "muted")

    @property
    def _figures(self) -> str:
        texts = self.texts
        parts = [
            texts("home-score", score=texts(f"call-score-{kind}"), value=self.bests.scores[kind])
            for kind in SCORES
            if kind in self.bests.scores
        ]
        if self.bests.handle_time is not None:
            time = format_duration(self.bests.handle_time)
            parts.append(texts("progress-best-time", time=time))
        return JOINT.join(parts)


@dataclass(frozen=True)
class Block:
    """Something earned: a sign, its name, the word for it, what comes next, how it is counted."""

    icon: str
    name: str
    word: str
    about: str
    following: str = ""
    points: Sequence[str] = ()

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        room = self._room(look, width)
        high = look.line_height("caption") + look.height(self.word, room, "title", bold=True)
        if self.following:
            high += look.height(self.following, room) + look.space("xs")
        bullet = look.px(BULLET)
        high += sum(look.height(each, room - bullet) for each in self.points)
        high += look.height(self.about, room, "caption")
        return high + look.space("s") + 2 * look.space("l")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it."""
        pad, side = look.space("l"), look.px(SIGN)
        centre = (rect.left + pad + side // 2, rect.top + pad + side // 2)
        look.icon(surface, self.icon, centre, side, "accent")
        area = pygame.Rect(rect.left + 2 * pad + side, rect.top + pad, 0, 0)
        area.width = self._room(look, rect.width)
        area.top += look.lines(surface, self.name, area, "caption", "muted")
        area.top += look.lines(surface, self.word, area, "title", bold=True)
        if self.following:
            area.top += look.space("xs") + look.lines(surface, self.following, area)
        for point in self.points:
            area.top += _paint_point(surface, look, point, area)
        area.top += look.space("s")
        look.lines(surface, self.about, area, "caption", "muted")

    def _room(self, look: Paint, width: int) -> int:
        return width - 3 * look.space("l") - look.px(SIGN)


def _paint_point(surface: pygame.Surface, look: Paint, words: str, area: pygame.Rect) -> int:
    centre = (area.left + look.px(5), area.top + look.line_height() // 2)
    look.icon(surface, "dot", centre, look.px(14), "accent")
    bullet = look.px(BULLET)
    inner = pygame.Rect(area.left + bullet, area.top, area.width - bullet, 0)
    return look.lines(surface, words, inner)
