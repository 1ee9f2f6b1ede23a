"""The parts of the scorecard screen: the result, dials, advice, measures."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from simulator.call.mode import Mode
from simulator.reports.card import CardView, ScoreView
from simulator.reports.honours import JOINT
from simulator.screens import draw
from simulator.screens.theme import TextSize
from simulator.screens.widgets import Paint, Widget
from simulator.texts import Texts

DIAL = 108  # pixels at scale 1
ADVICE = {"keep": ("heart", "positive"), "stop": ("cross", "negative"), "start": ("hint", "accent")}


class Part(Widget):
    """A part of the page that knows how high it is at a width."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self.texts = texts

    def height_for(self, look: Paint, width: int) -> int:
        """Measure how high it is."""
        return 0

    def contains(self, position: tuple[int, int]) -> bool:
        """Let the mouse through."""
        return False


class Result(Part):
    """Passed or not, and by what; how the call ended; in small, what the result was before."""

    def __init__(self, view: CardView, mode: Mode, earlier: str, texts: Texts) -> None:
        super().__init__(texts)
        self._view, self._mode, self.earlier = view, mode, earlier

    def _taken(self) -> str:
        """Say how the call was taken, and what the hints cost."""
        texts, view = self.texts, self._view
        taken = texts("guided-mode", mode=texts(f"guided-mode-{self._mode.value}"))
        if view.hints:
            hints = texts("card-hints", count=view.hints, points=view.hint_cost)
            return f"{taken}  ·  {hints}"
        return f"{taken}  ·  {texts('card-no-hints')}" if self._mode is Mode.PRACTICE else taken

    def _lines(self) -> list[tuple[str, str]]:
        """Give the lines below the result with their colours."""
        texts, view = self.texts, self._view
        lines = [(self._taken(), "text")]
        if view.ending:
            lines.append((texts("card-ending", ending=view.ending), "text"))
        if view.passed:
            lines.append((texts("card-passed-by"), "muted"))
        elif view.failed_by:
            lines.append((texts("card-failed-by", count=len(view.failed_by)), "muted"))
        return lines

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the words, or the sign where that is higher."""
        room = self._room(look, width)
        high = look.line_height("heading")
        high += sum(look.height(words, room) for words, _ in self._lines())
        if not self._view.passed:
            high += sum(
                look.height(words, room - look.px(24), bold=True) + look.px(2)
                for words in self._view.failed_by
            )
        if self.earlier:
            high += look.space("s") + look.height(self.earlier, room, "caption")
        return max(high, look.px(64)) + 2 * look.space("l")

    def _room(self, look: Paint, width: int) -> int:
        return width - look.px(64) - 2 * look.space("l") - look.space("l")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the sign and the words on a ground of the result's colour."""
        view, theme = self._view, look.theme
        mark = theme.mark("met" if view.passed else "wrong")
        look.box(surface, self.rect, mark.soft, None)
        pad, side = look.space("l"), look.px(64)
        centre = (self.rect.left + pad + side // 2, self.rect.top + pad + side // 2)
        draw.circle(surface, centre, side // 2, mark.colour)
        look.icon(surface, mark.icon, centre, side * 6 // 10, mark.soft)
        x = self.rect.left + pad + side + look.space("l")
        area = pygame.Rect(x, self.rect.top + pad, self._room(look, self.rect.width), 0)
        words = self.texts("card-passed" if view.passed else "card-failed")
        area.top += look.lines(surface, words, area, "heading", "text", bold=True)
        for line, _ in self._lines():
            area.top += look.lines(surface, line, area)
        if not view.passed:
            self._draw_reasons(surface, look, area)
        if self.earlier:
            area.top += look.space("s")
            look.lines(surface, self.earlier, area, "caption")

    def _draw_reasons(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        indent = look.px(24)
        for words in self._view.failed_by:
            centre = (area.left + look.px(9), area.top + look.line_height() // 2)
            look.icon(surface, "warning", centre, look.px(18), "negative")
            inner = pygame.Rect(area.left + indent, area.top, area.width - indent, 0)
            area.top += look.lines(surface, words, inner, bold=True) + look.px(2)


class EarnedLine(Part):
    """What the attempt earned: a rank, personal bests, a longer streak. Small and quiet."""

    def __init__(self, words: Sequence[str], texts: Texts) -> None:
        super().__init__(texts)
        self.words = JOINT.join(words)

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the words."""
        return look.height(self.words, width - self._indent(look))

    def _indent(self, look: Paint) -> int:
        return look.px(26)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw a trophy and the words."""
        rect, indent = self.rect, self._indent(look)
        centre = (rect.left + look.px(9), rect.top + look.line_height() // 2)
        look.icon(surface, "trophy", centre, look.px(18), "accent")
        area = pygame.Rect(rect.left + indent, rect.top, rect.width - indent, 0)
        look.lines(surface, self.words, area)


class Dial(Part):
    """One score as a ring, with its name and what it means."""

    def __init__(self, score: ScoreView, texts: Texts) -> None:
        super().__init__(texts)
        self._score = score

    def _is_beside(self, look: Paint, width: int) -> bool:
        name = look.width(self._name(), "lead", bold=True)
        room = width - look.px(DIAL) - look.space("l") - 2 * look.space("l")
        return room >= max(name, look.px(190))

    def _name(self) -> str:
        return self.texts(f"call-score-{self._score.kind}")

    def _words(self) -> list[tuple[str, TextSize, str, bool]]:
        """Give what stands beside the ring: words, size, colour, boldness."""
        texts, score = self.texts, self._score
        words: list[tuple[str, TextSize, str, bool]] = [(self._name(), "lead", "text", True)]
        if score.value is None:
            words.append((texts("score-none"), "body", "muted", False))
        elif score.is_below:
            words.append((texts("card-below-mark", mark=score.mark), "body", "negative", True))
        elif score.mark is not None:
            words.append((texts("card-at-mark", mark=score.mark), "body", "positive", False))
        words.append((texts(f"call-score-{score.kind}-means"), "caption", "muted", False))
        return words

    def _words_height(self, look: Paint, width: int) -> int:
        return sum(look.height(text, width, size, bold) for text, size, _, bold in self._words())

    def height_for(self, look: Paint, width: int) -> int:
        """Measure ring and words, side by side or below each other."""
        pad, side = look.space("l"), look.px(DIAL)
        inner = width - 2 * pad
        if self._is_beside(look, width):
            return max(side, self._words_height(look, inner - side - pad)) + 2 * pad
        return side + look.space("m") + self._words_height(look, inner) + 2 * pad

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card, the ring with its figure, and the words."""
        look.box(surface, self.rect, "surface", "border")
        pad, side = look.space("l"), look.px(DIAL)
        inner = self.rect.inflate(-2 * pad, -2 * pad)
        if self._is_beside(look, self.rect.width):
            ring = pygame.Rect(inner.left, inner.centery - side // 2, side, side)
            x, width = ring.right + pad, inner.width - side - pad
            top = inner.centery - self._words_height(look, width) // 2
            area = pygame.Rect(x, top, width, 0)
        else:
            ring = pygame.Rect(inner.centerx - side // 2, inner.top, side, side)
            area = pygame.Rect(inner.left, ring.bottom + look.space("m"), inner.width, 0)
        self._draw_ring(surface, look, ring)
        for text, size, colour, bold in self._words():
            area.top += look.lines(surface, text, area, size, colour, bold=bold)

    def _draw_ring(self, surface: pygame.Surface, look: Paint, ring: pygame.Rect) -> None:
        score, theme = self._score, look.theme
        share = None if score.value is None else score.value / 100
        colour = theme.negative if score.is_below else theme.accent
        width = look.px(11)
        surface.blit(draw.dial(ring.width, share, colour, theme.sunken, width), ring)
        figure = "–" if score.value is None else str(score.value)
        ink = "muted" if score.value is None else "text"
        look.text(surface, figure, ring.center, "heading", ink, bold=True, anchor="center")


class Advice(Part):
    """One thing to keep, one to stop, one for next time."""

    def __init__(self, view: CardView, texts: Texts) -> None:
        super().__init__(texts)
        self._coaching = view.coaching

    def _quote(self, advice: str, line: str) -> str:
        if not line:
            return ""
        return line if advice == "keep" else self.texts("card-try", line=line)

    def _indent(self, look: Paint) -> int:
        return look.px(36)

    def height_for(self, look: Paint, width: int) -> int:
        """Measure title and rows."""
        pad = look.space("l")
        inner = width - 2 * pad
        high = look.height(self.texts("card-advice"), inner, "lead", True) + look.space("m")
        for advice, asks, line in self._coaching:
            high += self._row_height(look, advice, asks, line, inner) + look.space("l")
        if not self._coaching:
            high += look.height(self.texts("card-no-advice"), inner) + look.space("l")
        return high + 2 * pad - look.space("l")

    def _row_height(self, look: Paint, advice: str, asks: str, line: str, width: int) -> int:
        room = width - self._indent(look)
        high = look.height(self.texts(f"card-{advice}"), room, "body", True)
        high += look.height(asks, room)
        quote = self._quote(advice, line)
        return high + (look.height(quote, room) + look.space("xs") if quote else 0)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card with its rows."""
        look.box(surface, self.rect, "surface", "border")
        pad = look.space("l")
        area = self.rect.inflate(-2 * pad, -2 * pad)
        used = look.lines(surface, self.texts("card-advice"), area, "lead", bold=True)
        area.top += used + look.space("m")
        if not self._coaching:
            look.lines(surface, self.texts("card-no-advice"), area, "body", "muted")
        for advice, asks, line in self._coaching:
            self._draw_row(surface, look, area, advice, asks, line)
            area.top += self._row_height(look, advice, asks, line, area.width) + look.space("l")

    def _draw_row(
        self,
        surface: pygame.Surface,
        look: Paint,
        rect: pygame.Rect,
        advice: str,
        asks: str,
        line: str,
    ) -> None:
        icon, colour = ADVICE[advice]
        indent = self._indent(look)
        middle = rect.top + look.line_height() // 2
        look.icon(surface, icon, (rect.left + look.px(12), middle), look.px(22), colour)
        area = pygame.Rect(rect.left + indent, rect.top, rect.width - indent, 0)
        title = self.texts(f"card-{advice}")
        area.top += look.lines(surface, title, area, "body", colour, bold=True)
        area.top += look.lines(surface, asks, area)
        if quote := self._quote(advice, line):
            area.top += look.space("xs")
            look.lines(surface, quote, area, "body", "muted")


class Measures(Part):
    """The measures of the call, label and figure."""

    def __init__(self, view: CardView, texts: Texts) -> None:
        super().__init__(texts)
        self._metrics = view.metrics

    def _row_height(self, look: Paint, label: str, value: str, width: int) -> int:
        if self._is_wide(look, label, value, width):
            return look.height(label, width) + look.height(value, width, bold=True)
        return look.line_height()

    def _is_wide(self, look: Paint, label: str, value: str, width: int) -> bool:
        return look.width(label) + look.width(value, bold=True) + look.space("l") > width

    def height_for(self, look: Paint, width: int) -> int:
        """Measure title and rows."""
        pad, gap = look.space("l"), look.space("s")
        inner = width - 2 * pad
        high = look.height(self.texts("card-measures"), inner, "lead", True)
        rows = (self._row_height(look, *row, inner) + gap for row in self._metrics)
        return high + sum(rows) + 2 * pad

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card with its rows."""
        look.box(surface, self.rect, "surface", "border")
        pad = look.space("l")
        area = self.rect.inflate(-2 * pad, -2 * pad)
        used = look.lines(surface, self.texts("card-measures"), area, "lead", bold=True)
        area.top += used + look.space("s")
        for label, value in self._metrics:
            if self._is_wide(look, label, value, area.width):
                area.top += look.lines(surface, label, area, "body", "muted")
                area.top += look.lines(surface, value, area, bold=True)
            else:
                look.text(surface, label, area.topleft, "body", "muted")
                look.text(surface, value, area.topright, bold=True, anchor="topright")
                area.top += look.line_height()
            area.top += look.space("s")
