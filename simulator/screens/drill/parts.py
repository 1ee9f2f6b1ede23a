"""The parts of the drill: what the caller said, what is asked, the verdict, the list at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import pygame

from simulator.screens import draw
from simulator.screens.card.parts import Part
from simulator.screens.drill.plan import Exercise
from simulator.screens.faces import draw_caller
from simulator.screens.theme import TextSize, Verdict
from simulator.screens.widgets import Paint
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

FACE = 72  # pixels at scale 1
SIGN = 28


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reply came to, in words; `better` is empty until it is time for it."""

    verdict: str
    quote: str
    why: str
    better: str


class Prompt(Part):
    """The caller, and what they have just said."""

    def __init__(self, name: str, line: str, scenario: Scenario, texts: Texts) -> None:
        super().__init__(texts)
        self._name, self._line, self._scenario = name, line, scenario

    def _room(self, look: Paint, width: int) -> int:
        return width - look.px(FACE) - look.space("l") - 2 * look.space("m")

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the face, or the words where they are higher."""
        words = look.height(self._line, self._room(look, width)) + 2 * look.space("s")
        return max(words + look.line_height("caption") + look.space("xs"), look.px(FACE))

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the face with the words beside it."""
        side = look.px(FACE)
        face = pygame.Rect(self.rect.left, self.rect.top, side, side)
        draw_caller(surface, look, self._name, self._scenario.call.caller, face)
        x = face.right + look.space("l")
        look.text(surface, self._name, (x, self.rect.top), "caption", "muted")
        top = self.rect.top + look.line_height("caption") + look.space("xs")
        high = look.height(self._line, self._room(look, self.rect.width)) + 2 * look.space("s")
        box = pygame.Rect(x, top, self.rect.right - x, high)
        look.box(surface, box, "surface", "border")
        look.lines(surface, self._line, box.inflate(-2 * look.space("m"), -2 * look.space("s")))


class Asked(Part):
    """What the reply has to do."""

    def __init__(self, progress: str, exercise: Exercise, texts: Texts) -> None:
        super().__init__(texts)
        self._rows: list[tuple[str, TextSize, str, bool]] = [
            (progress, "caption", "muted", False),
            (exercise.asks, "lead", "text", True),
        ]
        if exercise.is_critical:
            self._rows.append((texts("drill-critical"), "caption", "negative", False))

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the rows."""
        return sum(look.height(w, width, s, b) for w, s, _, b in self._rows)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the rows."""
        area = pygame.Rect(self.rect)
        for words, size, ink, bold in self._rows:
            area.top += look.lines(surface, words, area, size, ink, bold=bold)


class Judged(Part):
    """The verdict on a reply: sign, word, quote, reason, and in time a better line."""

    def __init__(self, judgement: Judgement, texts: Texts) -> None:
        super().__init__(texts)
        self._mark = judgement.verdict
        self._rows = [(texts(f"drill-verdict-{judgement.verdict}"), "head", True)]
        if judgement.quote:
            self._rows.append((judgement.quote, "text", False))
        self._rows.append((judgement.why, "text", False))
        if judgement.better:
            self._rows.append((texts("card-better", line=judgement.better), "text", True))

    def _room(self, look: Paint, width: int) -> int:
        return width - 2 * look.space("l") - look.px(SIGN) - look.space("m")

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the rows."""
        room = self._room(look, width)
        rows = sum(look.height(words, room, "body", b) for words, _, b in self._rows)
        return rows + (len(self._rows) - 1) * look.space("xs") + 2 * look.space("m")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the rows on a ground of the verdict's colour."""
        mark = look.theme.mark(
            cast(Verdict, "unscored" if self._mark == "not-applicable" else self._mark)
        )
        look.box(surface, self.rect, mark.soft, None)
        pad, side = look.space("m"), look.px(SIGN)
        centre = (
            self.rect.left + look.space("l") + side // 2,
            self.rect.top + pad + look.line_height() // 2,
        )
        draw.circle(surface, centre, side // 2, mark.colour)
        look.icon(surface, mark.icon, centre, side * 2 // 3, mark.soft)
        x = self.rect.left + look.space("l") + side + pad
        area = pygame.Rect(x, self.rect.top + pad, self._room(look, self.rect.width), 0)
        for words, kind, bold in self._rows:
            ink = mark.colour if kind == "head" else "text"
            area.top += look.lines(surface, words, area, "body", ink, bold=bold) + look.space("xs")


class Points(Part):
    """A titled list of points with their signs."""

    def __init__(self, title: str, points: Sequence[tuple[str, str]], texts: Texts) -> None:
        super().__init__(texts)
        self._title, self._points = title, points

    def _words(self, verdict: str, asks: str) -> str:
        if verdict == "unscored":
            return asks
        return f"{asks}  ·  {self.texts(f'card-verdict-{verdict}')}"

    def height_for(self, look: Paint, width: int) -> int:
        """Measure title and rows."""
        inner = width - 2 * look.space("l")
        room = inner - look.px(SIGN) - look.space("m")
        high = look.height(self._title, inner, "lead", True) + look.space("m")
        high += sum(
            look.height(self._words(*each), room) + look.space("m") for each in self._points
        )
        return high + 2 * look.space("l") - look.space("m")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card with its rows."""
        look.box(surface, self.rect, "surface", "border")
        pad, side = look.space("l"), look.px(SIGN)
        area = self.rect.inflate(-2 * pad, -2 * pad)
        area.top += look.lines(surface, self._title, area, "lead", bold=True) + look.space("m")
        for verdict, asks in self._points:
            mark = look.theme.mark(cast(Verdict, verdict))
            centre = (area.left + side // 2, area.top + look.line_height() // 2)
            draw.circle(surface, centre, side // 2, mark.soft)
            look.icon(surface, mark.icon, centre, side * 2 // 3, mark.colour)
            inner = pygame.Rect(area.left + side + look.space("m"), area.top, 0, 0)
            inner.width = area.right - inner.left
            area.top += look.lines(surface, self._words(verdict, asks), inner) + look.space("m")
