"""The transcript on the screen: bubbles left and right, quiet lines between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from simulator.screens.call.lines import Line, show_speech
from simulator.screens.widgets import Paint, Scroller
from simulator.texts import Texts
from simulator.texts.formats import format_duration

WIDEST = 620  # pixels of a bubble at scale 1: longer lines are hard to read
SHARE = 0.86  # of the column a bubble may take
QUIET = {
    "done": ("check", "muted"),
    "refused": ("warning", "caution"),
    "pause": ("clock", "muted"),
    "end": ("hang-up", "muted"),
}


@dataclass(frozen=True, slots=True)
class Names:
    """How the two on the phone are called above what they say."""

    agent: str
    caller: str


class Transcript(Scroller):
    """All lines so far; the caller's last answer comes out letter by letter."""

    def __init__(self, names: Names, texts: Texts) -> None:
        super().__init__(name="transcript", paint=self._paint, focusable=True)
        self._names = names
        self._texts = texts
        self._lines: Sequence[Line] = ()
        self._first = 0  # of the lines that are being spoken
        self._said = 0
        self._tops: list[tuple[int, int]] = []  # top and height of each line

    def show(self, lines: Sequence[Line], first: int, said: int) -> None:
        """Show the lines; from `first` on the caller has said so many letters."""
        is_same = lines is self._lines and first == self._first
        self._lines, self._first, self._said = lines, first, said
        before = len(self._tops)
        self._arrange()
        if not is_same or len(self._tops) != before:
            self.scroll_to_end()

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put it there; what was at the end stays at the end."""
        was_at_end = self.is_at_end
        super().place(rect, look)
        self._arrange()
        if was_at_end:
            self.scroll_to_end()

    @property
    def shown(self) -> tuple[tuple[Line, int], ...]:
        """Give the lines that are out, with how many letters of each are."""
        return tuple(show_speech(self._lines, self._first, self._said))

    def _arrange(self) -> None:
        if self.look is None:
            return
        look, width = self.look, self.content.width
        self._tops, top = [], look.space("l")
        for line, _ in self.shown:
            high = self._line_height(look, line, width)
            self._tops.append((top, high))
            top += high + look.space("m")
        self.set_height(top + look.space("xs"))

    # --- measures ------------------------------------------------------------------------------

    def _room(self, look: Paint, width: int) -> int:
        """Give how wide the words of a bubble may be."""
        inner = width - 2 * look.space("l")
        return min(round(inner * SHARE), look.px(WIDEST)) - 2 * look.space("m")

    def _quiet_room(self, look: Paint, width: int) -> int:
        return width - 2 * look.space("l") - look.px(26)

    def _line_height(self, look: Paint, line: Line, width: int) -> int:
        if line.kind in QUIET:
            return look.height(line.text, self._quiet_room(look, width), "caption")
        words = look.height(line.text, self._room(look, width))
        return look.line_height("caption") + look.space("xs") + words + 2 * look.space("s")

    # --- drawing -------------------------------------------------------------------------------

    def _paint(self, surface: pygame.Surface, look: Paint, content: pygame.Rect) -> None:
        if not self._tops:
            self._paint_empty(surface, look)
        clip = surface.get_clip()
        for (line, said), (top, high) in zip(self.shown, self._tops, strict=True):
            rect = pygame.Rect(content.left, content.top + top, content.width, high)
            if not rect.colliderect(clip):
                continue
            if line.kind in QUIET:
                self._paint_quiet(surface, look, line, rect)
            else:
                self._paint_bubble(surface, look, line, said, rect)

    def _paint_empty(self, surface: pygame.Surface, look: Paint) -> None:
        text = self._texts("talk-empty")
        area = self.rect.inflate(-2 * look.space("xl"), 0)
        high = look.height(text, area.width, "lead")
        area.top = self.rect.centery - high // 2
        middle = (area.centerx, area.top - look.px(30))
        look.icon(surface, "phone", middle, look.px(32), "muted")
        look.lines(surface, text, area, "lead", "muted", align="centre")

    def _paint_quiet(
        self, surface: pygame.Surface, look: Paint, line: Line, rect: pygame.Rect
    ) -> None:
        icon, ink = QUIET[line.kind]
        left = rect.left + look.space("l")
        spot = (left + look.px(9), rect.top + look.line_height("caption") // 2)
        look.icon(surface, icon, spot, look.px(16), ink)
        area = pygame.Rect(left + look.px(26), rect.top, 0, 0)
        area.width = self._quiet_room(look, rect.width)
        look.lines(surface, line.text, area, "caption", ink)

    def _paint_bubble(
        self, surface: pygame.Surface, look: Paint, line: Line, said: int, rect: pygame.Rect
    ) -> None:
        is_agent = line.kind == "agent"
        size, pad = look.size("body"), look.space("m")
        wrapped = look.fonts.wrap(line.text, size, self._room(look, rect.width))
        widest = max(look.width(each) for each in wrapped)
        head = self._head(line)
        width = widest + 2 * pad
        left = rect.left + look.space("l")
        if is_agent:
            left = rect.right - look.space("l") - width
        high = look.line_height("caption")
        corner = (left + width, rect.top) if is_agent else (left, rect.top)
        anchor = "topright" if is_agent else "topleft"
        look.text(surface, head, corner, "caption", "muted", anchor=anchor)
        box = pygame.Rect(left, rect.top + high + look.space("xs"), width, 0)
        box.height = rect.bottom - box.top
        ground, edge = ("accent_soft", None) if is_agent else ("surface", "border")
        look.box(surface, box, ground, edge)
        area = box.inflate(-2 * pad, -2 * look.space("s"))
        self._paint_words(surface, look, line.text, said, area, self._room(look, rect.width))

    def _head(self, line: Line) -> str:
        name = self._names.agent if line.kind == "agent" else self._names.caller
        return self._texts("talk-head", name=name, time=format_duration(line.at))

    def _paint_words(
        self,
        surface: pygame.Surface,
        look: Paint,
        text: str,
        said: int,
        area: pygame.Rect,
        room: int,
    ) -> None:
        """Draw as much of a text as is out; its lines break where those of the whole text do."""
        high, size = look.line_height(), look.size("body")
        for number, (start, end) in enumerate(look.fonts.wrap_spans(text, size, room)):
            out = _whole_words(text, start, end, said)
            if out > start:
                spot = (area.left, area.top + number * high)
                look.text(surface, text[start:out].rstrip(), spot)


def _whole_words(text: str, start: int, end: int, said: int) -> int:
    """Give where the last whole word that is out ends, within a line."""
    if said >= end:
        return end
    if said <= start:
        return start
    space = text.rfind(" ", start, said)
    return space if space > start else start
