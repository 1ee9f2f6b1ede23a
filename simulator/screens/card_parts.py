"""The parts of the scorecard screen: dials, advice, the mood line, criteria."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import pygame

from simulator.call.wording import word_mood
from simulator.screens import draw
from simulator.screens.card_view import CardView, CriterionView, ScoreView
from simulator.screens.theme import Mark, TextSize
from simulator.screens.theme import Verdict as Look
from simulator.screens.tiles import badge_rect, draw_badge
from simulator.screens.widgets import Paint, Widget
from simulator.texts import Texts

DIAL = 108  # pixels at scale 1
LEAST_PLOT, MOST_PLOT = 130, 330  # pixels at scale 1, the height of the mood line
LOOKS: dict[str, str] = {
    "met": "met", "wrong": "wrong", "absent": "absent", "not-applicable": "unscored"
}  # fmt: skip
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
    """Passed or not, and by what; how the call ended."""

    def __init__(self, view: CardView, texts: Texts) -> None:
        super().__init__(texts)
        self._view = view

    def _lines(self) -> list[tuple[str, str]]:
        """Give the lines below the result with their colours."""
        texts, view = self.texts, self._view
        lines = [(texts("card-ending", ending=view.ending), "text")] if view.ending else []
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
                look.height(words, room - look.px(24)) + look.px(2)
                for words in self._view.failed_by
            )
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

    def _draw_reasons(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        indent = look.px(24)
        for words in self._view.failed_by:
            centre = (area.left + look.px(9), area.top + look.line_height() // 2)
            look.icon(surface, "warning", centre, look.px(18), "negative")
            inner = pygame.Rect(area.left + indent, area.top, area.width - indent, 0)
            area.top += look.lines(surface, words, inner, bold=True) + look.px(2)


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


class MoodLine(Part):
    """The caller's mood, turn by turn."""

    def __init__(self, view: CardView, texts: Texts) -> None:
        super().__init__(texts)
        self._moods = view.moods

    def height_for(self, look: Paint, width: int) -> int:
        """Give the least height of title, curve and turn numbers; a higher place is filled."""
        return self._around(look, width) + look.px(LEAST_PLOT)

    def _around(self, look: Paint, width: int) -> int:
        title = look.height(self.texts("card-mood-title"), width, "lead", True)
        return title + look.space("s") + 2 * look.line_height("caption")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the rules with their moods in words, the line, and the turns."""
        title = self.texts("card-mood-title")
        used = look.lines(surface, title, self.rect, "lead", bold=True)
        words = {mood: word_mood(mood, self.texts) for mood in (5, 0, -5)}
        left = max(look.width(each, "caption") for each in words.values()) + look.space("m")
        line = look.line_height("caption")
        top = self.rect.top + used + look.space("s") + line // 2
        plot = pygame.Rect(
            self.rect.left + left,
            top,
            self.rect.width - left - look.px(10),
            self.rect.height - self._around(look, self.rect.width),
        )
        for mood, name in words.items():
            y = self._height(plot, mood)
            surface.fill(look.theme.border, (plot.left, y, plot.width, look.px(1)))
            spot = (plot.left - look.space("s"), y)
            look.text(surface, name, spot, "caption", "muted", anchor="midright")
        self._draw_curve(surface, look, plot)

    def _height(self, plot: pygame.Rect, mood: int) -> int:
        return plot.bottom - round((mood + 5) / 10 * plot.height)

    def _draw_curve(self, surface: pygame.Surface, look: Paint, plot: pygame.Rect) -> None:
        theme, last = look.theme, max(len(self._moods) - 1, 1)
        inset = look.px(8)
        across = plot.width - 2 * inset
        points = [
            (plot.left + inset + round(across * turn / last), self._height(plot, mood))
            for turn, mood in enumerate(self._moods)
        ]
        if len(points) > 1:
            draw.line(surface, points, look.px(3), theme.accent)
        for turn, point in enumerate(points):
            is_moved = turn == 0 or self._moods[turn] != self._moods[turn - 1]
            draw.circle(surface, point, look.px(6 if is_moved else 4), theme.accent)
            draw.circle(surface, point, look.px(3 if is_moved else 1), theme.surface)
        self._draw_turns(surface, look, plot, points)

    def _draw_turns(
        self,
        surface: pygame.Surface,
        look: Paint,
        plot: pygame.Rect,
        points: Sequence[tuple[int, int]],
    ) -> None:
        """Number the turns below the line, as many as there is room for."""
        y, free = plot.bottom + look.px(4), plot.left - look.px(100)
        for turn, (x, _) in enumerate(points):
            words = str(turn) if turn else self.texts("card-start-short")
            half = look.width(words, "caption") // 2
            if turn and x - half < free:
                continue
            look.text(surface, words, (x, y), "caption", "muted", anchor="midtop")
            free = x + half + look.space("m")


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


class Criterion(Part):
    """A criterion with its verdict, the words quoted, the reason and a better line."""

    def __init__(self, view: CriterionView, texts: Texts, *, is_auto_fail: bool = False) -> None:
        super().__init__(texts)
        self.view = view
        self._is_auto_fail = is_auto_fail

    def _indent(self, look: Paint) -> int:
        return look.px(28) + look.space("m")

    def _is_bare(self) -> bool:
        return self.view.verdict == "not-applicable"

    def _blocks(self) -> list[tuple[str, str, str]]:
        """Give what stands below the question: kind, words, colour."""
        texts, view = self.texts, self.view
        blocks = []
        if view.quote:
            blocks.append(("quote", view.quote, "text"))
        blocks.append(("why", view.why, "muted"))
        if view.rule:
            blocks.append(("rule", view.rule, "muted"))
        if view.better and view.verdict in ("wrong", "absent"):
            blocks.append(("better", texts("card-better", line=view.better), "text"))
        if view.verdict in ("wrong", "absent"):
            blocks += [("rule", each, "muted") for each in view.grounds]
        return blocks

    def _tags(self) -> list[tuple[str, str, Look]]:
        """Give the badges: words, icon, the verdict whose colours they have."""
        texts, view = self.texts, self.view
        mark = cast(Look, LOOKS[view.verdict])
        if self._is_auto_fail:
            return [(texts("card-auto-fail"), "warning", "critical")]
        tags: list[tuple[str, str, Look]] = [(texts(f"card-verdict-{view.verdict}"), "", mark)]
        if view.critical:
            tags.append(
                (texts("card-critical"), "warning", "critical" if view.is_failing else "unscored")
            )
        return tags

    def _facts(self) -> str:
        facts = []
        if not self._is_auto_fail:
            facts.append(self.texts("card-weight", weight=self.view.weight))
        if self.view.turn:
            facts.append(self.texts("card-turn", turn=self.view.turn))
        return "  ·  ".join(facts)

    def _block_height(self, look: Paint, kind: str, words: str, width: int) -> int:
        if kind == "better":
            return look.height(words, width - 2 * look.space("m")) + 2 * look.space("s")
        room = width - look.space("m") if kind == "quote" else width
        return look.height(words, room, "caption" if kind == "rule" else "body")

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the question and all below it."""
        pad = look.space("l")
        room = width - 2 * pad - self._indent(look)
        high = look.height(self.view.asks, room, "body", True) + look.space("s")
        high += self._tags_height(look, room)
        for kind, words, _ in self._blocks():
            high += look.space("s") + self._block_height(look, kind, words, room)
        return high + 2 * pad

    def _tags_height(self, look: Paint, width: int) -> int:
        tag = badge_rect(look, "x", "", (0, 0)).height
        if self._fits_tags(look, width) or not self._facts():
            return tag
        return tag + look.px(2) + look.line_height("caption")

    def _fits_tags(self, look: Paint, width: int) -> bool:
        used = sum(
            badge_rect(look, words, icon, (0, 0)).width + look.space("s")
            for words, icon, _ in self._tags()
        )
        return used + look.width(self._facts(), "caption") <= width

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card."""
        view, pad = self.view, look.space("l")
        look.box(surface, self.rect, "surface", "border")
        mark = look.theme.mark(
            "critical" if self._is_auto_fail else cast(Look, LOOKS[view.verdict])
        )
        self._draw_sign(surface, look, mark)
        x = self.rect.left + pad + self._indent(look)
        area = pygame.Rect(x, self.rect.top + pad, self.rect.right - pad - x, 0)
        colour = "muted" if self._is_bare() else "text"
        used = look.lines(surface, view.asks, area, "body", colour, bold=True)
        area.top += used + look.space("s")
        self._draw_tags(surface, look, area)
        area.top += self._tags_height(look, area.width)
        for kind, words, ink in self._blocks():
            area.top += look.space("s")
            area.height = self._block_height(look, kind, words, area.width)
            self._draw_block(surface, look, kind, words, ink, area)
            area.top += area.height

    def _draw_sign(self, surface: pygame.Surface, look: Paint, mark: Mark) -> None:
        side, pad = look.px(28), look.space("l")
        centre = (self.rect.left + pad + side // 2, self.rect.top + pad + look.line_height() // 2)
        draw.circle(surface, centre, side // 2, mark.soft)
        look.icon(surface, mark.icon, centre, side * 2 // 3, mark.colour)

    def _draw_tags(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        x, bottom = area.left, area.top
        for words, icon, verdict in self._tags():
            mark = look.theme.mark(verdict)
            colours = (mark.colour, mark.soft)
            badge = draw_badge(surface, look, words, icon, colours, (x, area.top))
            x, bottom = badge.right + look.space("s"), badge.bottom
        facts = self._facts()
        if self._fits_tags(look, area.width):
            middle = (area.top + bottom) // 2
            look.text(surface, facts, (x, middle), "caption", "muted", anchor="midleft")
        else:
            look.text(surface, facts, (area.left, bottom + look.px(2)), "caption", "muted")

    def _draw_block(
        self,
        surface: pygame.Surface,
        look: Paint,
        kind: str,
        words: str,
        colour: str,
        area: pygame.Rect,
    ) -> None:
        if kind == "better":
            look.box(surface, area, "positive_soft", None, "small")
            inner = area.inflate(-2 * look.space("m"), -2 * look.space("s"))
            look.lines(surface, words, inner, "body", colour)
        elif kind == "quote":
            bar = pygame.Rect(
                area.left, area.top + look.px(2), look.px(3), area.height - look.px(4)
            )
            draw.rounded(surface, bar, look.theme.border_strong, bar.width // 2)
            inner = area.move(look.space("m"), 0)
            inner.width -= look.space("m")
            look.lines(surface, words, inner, "body", colour)
        else:
            look.lines(surface, words, area, "caption" if kind == "rule" else "body", colour)
