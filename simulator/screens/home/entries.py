"""What home shows of a call and of a past attempt: how high it is, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import pygame

from simulator.call.mode import read_mode
from simulator.records.practice import Mastery
from simulator.records.store import AttemptRow, Status
from simulator.screens.faces import draw_caller
from simulator.screens.history import SCORES, Best
from simulator.screens.theme import Colour, TextSize, Verdict
from simulator.screens.tiles import badge_rect, draw_badge, draw_dots
from simulator.screens.widgets import Paint
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.cards import CallCard, CallerFace

LANGUAGE_NAMES = {"en-US": "English", "nl-NL": "Nederlands", "hi-IN": "हिन्दी"}
FACE = 52  # pixels at scale 1
TODAY_FACE = 72
LEAST_WORDS = 250  # pixels at scale 1 for a title beside a result
Side = Literal["left", "right"]


@dataclass(frozen=True)
class CallEntry:
    """A call: face, title, what it is like, and the best result so far.

    `find_face` gives the caller's face once it is read; until then there are only initials.
    """

    card: CallCard
    best: Best | None
    texts: Texts
    find_face: Callable[[str], CallerFace | None]

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        words, result = self._widths(look, width)
        high = self._words_height(look, words)
        if result:
            high = max(high, look.px(FACE), self._result_height(look))
        else:
            high += look.space("s") + self._result_height(look)
        return high + 2 * look.space("m")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it; the result stands beside the words where there is room, else below them."""
        pad, side = look.space("m"), look.px(FACE)
        words, result = self._widths(look, rect.width)
        face = pygame.Rect(rect.left + pad, rect.top + pad, side, side)
        area = pygame.Rect(face.right + pad, rect.top + pad, words, 0)
        if result:
            face.centery = rect.centery
            area.top = rect.centery - self._words_height(look, words) // 2
        draw_caller(surface, look, self.card.caller, self.find_face(self.card.id), face)
        area.top += look.lines(surface, self.card.title, area, "body", bold=True)
        area.top += self._paint_about(surface, look, area)
        if result:
            top = rect.centery - self._result_height(look) // 2
            self._paint_result(surface, look, (rect.right - pad, top), "right")
        else:
            self._paint_result(surface, look, (area.left, area.top + look.space("s")), "left")

    def _widths(self, look: Paint, width: int) -> tuple[int, int]:
        """Give the width of the words and of the result; no width means below the words."""
        inner = width - 3 * look.space("m") - look.px(FACE)
        result = self._result_width(look)
        rest = inner - result - look.space("l")
        if rest < max(look.px(LEAST_WORDS), result):
            return inner, 0
        return rest, result

    # --- the words ------------------------------------------------------------------------------

    def _words_height(self, look: Paint, width: int) -> int:
        lines = 1 if self._fits_one_line(look, width) else 2
        title = look.height(self.card.title, width, "body", bold=True)
        return title + lines * look.line_height("caption")

    def _fits_one_line(self, look: Paint, width: int) -> bool:
        words = (self.card.caller, self._level, LANGUAGE_NAMES[self.card.locale])
        used = sum(look.width(each, "caption") for each in words)
        return used + look.px(50) + look.space("s") + 2 * look.space("l") <= width

    @property
    def _level(self) -> str:
        return self.texts(f"home-difficulty-{self.card.difficulty}")

    def _paint_about(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> int:
        """Draw caller, difficulty and language in one line or two; gives the height."""
        line, gap = look.line_height("caption"), look.space("l")
        x, y = area.topleft
        used = look.text(surface, self.card.caller, (x, y), "caption", "muted", fit=area.width)
        if self._fits_one_line(look, area.width):
            x = used.right + gap
        else:
            y += line
        x += draw_dots(surface, look, self.card.difficulty, (x, y + line // 2)) + look.space("s")
        used = look.text(surface, self._level, (x, y), "caption", "muted")
        name = LANGUAGE_NAMES[self.card.locale]
        look.text(surface, name, (used.right + gap, y), "caption", "muted")
        return y + line - area.top

    # --- the result -----------------------------------------------------------------------------

    def _result_width(self, look: Paint) -> int:
        if self.best is None:
            return look.width(self.texts("mastery-new"), "caption")
        outcome = self._outcome_width(look, self.best)
        if not self.best.is_scored:
            return outcome
        scores = sum(self._score_widths(look)) + (len(SCORES) - 1) * look.space("l")
        return max(scores, outcome)

    def _result_height(self, look: Paint) -> int:
        if self.best is None:
            return look.line_height("caption")
        outcome = look.line_height("caption") + look.px(8)
        if not self.best.is_scored:
            return outcome
        return outcome + look.line_height("caption") + look.line_height("body")

    def _score_widths(self, look: Paint) -> list[int]:
        highest = look.width("100", bold=True)
        labels = (look.width(self.texts(f"call-score-{kind}"), "caption") for kind in SCORES)
        return [max(label, highest) for label in labels]

    def _outcome_words(self, best: Best) -> tuple[str, str]:
        word = self.texts(f"mastery-{best.mastery.value}")
        return word, self.texts("home-attempts", count=best.attempts)

    def _outcome_width(self, look: Paint, best: Best) -> int:
        word, tries = self._outcome_words(best)
        badge = badge_rect(look, word, "check", (0, 0)).width
        return badge + look.space("s") + look.width(tries, "caption")

    def _paint_result(
        self, surface: pygame.Surface, look: Paint, corner: tuple[int, int], side: Side
    ) -> None:
        """Draw the result from its upper left or upper right corner."""
        x, y = corner
        if self.best is None:
            words, anchor = self.texts("mastery-new"), f"top{side}"
            look.text(surface, words, corner, "caption", "muted", anchor=anchor)
            return
        width = self._outcome_width(look, self.best)
        self._paint_outcome(surface, look, self.best, (x - width if side == "right" else x, y))
        if not self.best.is_scored:
            return
        y += look.line_height("caption") + look.px(8)
        widths = self._score_widths(look)
        if side == "right":
            x -= sum(widths) + (len(SCORES) - 1) * look.space("l")
        for kind, wide in zip(SCORES, widths, strict=True):
            self._paint_score(surface, look, kind, self.best.scores.get(kind), (x, y))
            x += wide + look.space("l")

    def _paint_outcome(
        self, surface: pygame.Surface, look: Paint, best: Best, corner: tuple[int, int]
    ) -> None:
        word, tries = self._outcome_words(best)
        icon, colours = mastery_mark(look, best.mastery)
        badge = draw_badge(surface, look, word, icon, colours, corner)
        spot = (badge.right + look.space("s"), badge.centery)
        look.text(surface, tries, spot, "caption", "muted", anchor="midleft")

    def _paint_score(
        self,
        surface: pygame.Surface,
        look: Paint,
        kind: str,
        score: int | None,
        corner: tuple[int, int],
    ) -> None:
        shown = "–" if score is None else str(score)
        used = look.text(surface, shown, corner, "body", bold=True)
        label = self.texts(f"call-score-{kind}")
        look.text(surface, label, (corner[0], used.bottom - look.px(2)), "caption", "muted")


@dataclass(frozen=True)
class TodayEntry:
    """Today's practice: which call, and why in one sentence; `point` is what to watch."""

    card: CallCard
    reason: str
    point: str
    texts: Texts
    find_face: Callable[[str], CallerFace | None]

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        room = self._words_width(look, width)
        lines = self._lines()
        high = sum(look.height(words, room, size, bold) for words, size, bold, _ in lines)
        high = max(high + look.space("xs") * (len(lines) - 1), look.px(TODAY_FACE))
        if not self._has_sign_beside(look, width):
            high += look.control + look.space("s")
        return high + 2 * look.space("l")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it, with a sign at the right that says what pressing does."""
        pad, side = look.space("l"), look.px(TODAY_FACE)
        face = pygame.Rect(rect.left + pad, rect.top + pad, side, side)
        draw_caller(surface, look, self.card.caller, self.find_face(self.card.id), face)
        area = pygame.Rect(face.right + pad, rect.top + pad, 0, 0)
        area.width = self._words_width(look, rect.width)
        for words, size, bold, colour in self._lines():
            used = look.lines(surface, words, area, size, colour, bold=bold)
            area.top += used + look.space("xs")
        sign = pygame.Rect(0, 0, self._sign_width(look), look.control)
        sign.bottomleft = (area.left, rect.bottom - pad)
        if self._has_sign_beside(look, rect.width):
            sign.midright = (rect.right - pad, rect.centery)
        self._paint_sign(surface, look, sign)

    def _lines(self) -> list[tuple[str, TextSize, bool, str]]:
        lines: list[tuple[str, TextSize, bool, str]] = [
            (self.texts("home-today"), "body", True, "on_accent_soft"),
            (self.card.title, "lead", True, "text"),
            (self.reason, "body", False, "text"),
        ]
        if self.point:
            point = self.texts("practice-point", point=self.point)
            lines.append((point, "body", False, "on_accent_soft"))
        return lines

    def _words_width(self, look: Paint, width: int) -> int:
        room = width - 3 * look.space("l") - look.px(TODAY_FACE)
        if self._has_sign_beside(look, width):
            room -= self._sign_width(look) + look.space("l")
        return room

    def _has_sign_beside(self, look: Paint, width: int) -> bool:
        used = 4 * look.space("l") + look.px(TODAY_FACE) + self._sign_width(look)
        return width - used >= look.px(LEAST_WORDS)

    def _sign_width(self, look: Paint) -> int:
        return look.width(self.texts("home-today-start"), bold=True) + look.px(56)

    def _paint_sign(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        look.box(surface, rect, "accent")
        look.icon(
            surface, "play", (rect.left + look.px(22), rect.centery), look.px(18), "on_accent"
        )
        spot = (rect.left + look.px(38), rect.centery)
        words = self.texts("home-today-start")
        look.text(surface, words, spot, "body", "on_accent", bold=True, anchor="midleft")


def mastery_mark(look: Paint, mastery: Mastery) -> tuple[str, tuple[Colour, Colour]]:
    """Give the icon of a mastery, with its colours: ink and ground."""
    theme = look.theme
    return {
        Mastery.NEW: ("dot", (theme.muted, theme.sunken)),
        Mastery.BEGUN: ("edit", (theme.caution, theme.caution_soft)),
        Mastery.PASSED: ("check", (theme.positive, theme.positive_soft)),
        Mastery.MASTERED: ("star", (theme.on_accent_soft, theme.accent_soft)),
    }[mastery]


@dataclass(frozen=True)
class PastEntry:
    """A past attempt: the call, when it was taken, and how it went."""

    row: AttemptRow
    when: str
    texts: Texts

    @property
    def _about(self) -> str:
        mode = self.texts(f"guided-mode-{read_mode(self.row.meta.mode).value}")
        return f"{self.when}  ·  {mode}"

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        inner = width - 2 * look.space("m")
        high = look.height(self.row.meta.title, inner, "body", bold=True)
        high += look.height(self._about, inner, "caption") + look.space("xs")
        high += badge_rect(look, outcome_of(self.row, self.texts)[0], "", (0, 0)).height
        if scores := word_scores(self.row, self.texts):
            high += look.height(scores, inner, "caption") + look.space("xs")
        return high + 2 * look.space("m")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw it."""
        pad = look.space("m")
        area = rect.inflate(-2 * pad, -2 * pad)
        area.top += look.lines(surface, self.row.meta.title, area, "body", bold=True)
        area.top += look.lines(surface, self._about, area, "caption", "muted") + look.space("xs")
        words, verdict = outcome_of(self.row, self.texts)
        mark = look.theme.mark(verdict)
        badge = draw_badge(surface, look, words, mark.icon, (mark.colour, mark.soft), area.topleft)
        area.top = badge.bottom + look.space("xs")
        if scores := word_scores(self.row, self.texts):
            look.lines(surface, scores, area, "caption", "muted")


def outcome_of(row: AttemptRow, texts: Texts) -> tuple[str, Verdict]:
    """Give the words of an attempt's outcome, and the verdict whose icon and colours it has."""
    if row.status is not Status.FINISHED:
        return texts("home-unfinished"), "unscored"
    if row.passed:
        return texts("home-passed"), "met"
    return texts("home-not-passed"), "wrong"


def word_scores(row: AttemptRow, texts: Texts) -> str:
    """Give an attempt's scores side by side; nothing where it has none."""
    return "  ·  ".join(
        texts("home-score", score=texts(f"call-score-{kind}"), value=value)
        for kind in SCORES
        if (value := row.scores.get(kind)) is not None
    )
