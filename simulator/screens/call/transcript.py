"""The transcript on the screen: bubbles left and right, quiet lines between."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import pygame

from simulator.grading.marks import TurnMarks
from simulator.screens import draw
from simulator.screens.call.lines import Line, show_speech
from simulator.screens.call.speech import words_out
from simulator.screens.call.turn_marks import Told, draw_card, draw_marks, place_card, tell_marks
from simulator.screens.widgets import Paint, Scroller
from simulator.screens.widgets.base import ENTER_KEYS, is_click, modifiers
from simulator.texts import Texts
from simulator.texts.formats import format_duration

WIDEST = 620  # pixels of a bubble at scale 1: longer lines are hard to read
SHARE = 0.86  # of the column a bubble may take
LEAST_REACH = 220  # pixels at scale 1 across, in which the mouse is on a turn
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
    """All lines so far; the caller's last answer comes out letter by letter.

    `on_choose` is told of a turn that is chosen, to take it again; without it none can be.
    """

    def __init__(
        self,
        names: Names,
        texts: Texts,
        on_choose: Callable[[], object] | None = None,
        on_take: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(name="transcript", paint=self._paint, focusable=True)
        self._names = names
        self._texts = texts
        self._on_choose, self._on_take = on_choose, on_take
        self.marks: Mapping[int, TurnMarks] = {}
        self.chosen = 0  # turn
        self._pointed = 0  # turn under the mouse
        self._lines: Sequence[Line] = ()
        self._first = 0  # of the lines that are being spoken
        self._said = 0
        self._tops: list[tuple[int, int]] = []  # top and height of each line
        self._measured_for: tuple[Paint, int] | None = None

    def show(self, lines: Sequence[Line], first: int, said: int) -> None:
        """Show the lines; from `first` on the caller has said so many letters."""
        is_same = lines is self._lines and first == self._first
        before = len(self._tops)
        del self._tops[_count_same(self._lines, lines) :]
        if len(lines) != len(self._lines):
            self.chosen = 0
        self._lines, self._first, self._said = lines, first, said
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
        """Measure the lines that are out; those measured before keep their place."""
        if self.look is None:
            return
        look, width = self.look, self.content.width
        if self._measured_for != (look, width):
            self._measured_for = (look, width)
            self._tops.clear()
        count = sum(1 for _ in self.shown)
        del self._tops[count:]
        top = sum(self._tops[-1]) + look.space("m") if self._tops else look.space("l")
        for line in self._lines[len(self._tops) : count]:
            high = self._line_height(look, line, width)
            self._tops.append((top, high))
            top += high + look.space("m")
        self.set_height(top + look.space("xs"))

    # --- turns ---------------------------------------------------------------------------------

    @property
    def turns(self) -> list[int]:
        """List the agent's turns that are out."""
        lines = self._lines[: len(self._tops)]
        return [each.turn for each in lines if each.kind == "agent" and each.turn > 0]

    def choose(self, turn: int) -> None:
        """Choose a turn and bring it into view; 0 chooses none."""
        self.chosen = turn
        bubble = self.bubble(turn)
        if bubble is not None and self.look is not None:
            self.ensure_visible(bubble.inflate(0, 2 * self.look.space("s")))
        if self._on_choose is not None:
            self._on_choose()

    def bubble(self, turn: int) -> pygame.Rect | None:
        """Give where a turn of the agent's is now, in the window; None where there is none."""
        for index, line in enumerate(self._lines[: len(self._tops)]):
            if line.kind == "agent" and line.turn == turn and self.look is not None:
                return self._box(self.look, line, self._row(index))
        return None

    def _row(self, index: int) -> pygame.Rect:
        top, high = self._tops[index]
        content = self.content
        return pygame.Rect(content.left, content.top + top, content.width, high)

    def _turn_at(self, position: tuple[int, int]) -> int:
        """Give the agent's turn under a point of the window, 0 where there is none."""
        places = ((turn, self.bubble(turn)) for turn in self.turns)
        at = (turn for turn, box in places if box is not None and self._reaches(box, position))
        return next(at, 0)

    def _reaches(self, box: pygame.Rect, position: tuple[int, int]) -> bool:
        """Say whether a point is on a bubble, or on the line above it that bears its marks."""
        if self.look is None:
            return False
        head = self.look.line_height("caption") + self.look.space("xs")
        left = min(box.left, box.right - self.look.px(LEAST_REACH))
        reach = pygame.Rect(left, box.top - head, box.right - left, box.height + head)
        return reach.collidepoint(position)

    def handle(self, event: pygame.event.Event, focused: bool = False) -> bool:
        """Choose a turn by arrow or click, take it again by Enter; else scroll."""
        if event.type == pygame.MOUSEMOTION:
            self._pointed = self._turn_at(event.pos)
        if self._on_choose is not None and self._choose_by(event, focused):
            return True
        return super().handle(event, focused)

    def _choose_by(self, event: pygame.event.Event, focused: bool) -> bool:
        if is_click(event):
            if turn := self._turn_at(event.pos):
                self.choose(0 if turn == self.chosen else turn)
            return bool(turn)
        if event.type != pygame.KEYDOWN or not focused or modifiers(event.mod):
            return False
        if event.key in ENTER_KEYS and self.chosen and self._on_take is not None:
            self._on_take()
            return True
        if event.key in (pygame.K_UP, pygame.K_DOWN) and self.turns:
            self.choose(self._turn_beside(-1 if event.key == pygame.K_UP else 1))
            return True
        return False

    def _turn_beside(self, step: int) -> int:
        """Give the turn above or below the chosen one; from none the last one."""
        turns = self.turns
        if self.chosen not in turns:
            return turns[-1]
        return turns[min(max(turns.index(self.chosen) + step, 0), len(turns) - 1)]

    # --- what the marks of a turn stand for ----------------------------------------------------

    @property
    def told_turn(self) -> int:
        """Give the turn whose marks are told: under the mouse, or else chosen by keys."""
        turn = self._pointed if self.hovered else 0
        turn = turn or (self.chosen if self.has_focus else 0)
        return turn if turn in self.marks else 0

    @property
    def told(self) -> tuple[Told, ...]:
        """Give what is told of that turn."""
        marks = self.marks.get(self.told_turn)
        return () if marks is None else tell_marks(marks, self._texts)

    def over_rect(self) -> pygame.Rect:
        """Give the place of the card that tells it, with its shadow."""
        card = self._card()
        if card is None:
            return super().over_rect()
        return card.inflate(2 * draw.SHADOW, 2 * draw.SHADOW)

    def _card(self) -> pygame.Rect | None:
        bubble, told = self.bubble(self.told_turn), self.told
        if bubble is None or not told or self.look is None:
            return None
        return place_card(self.look, told, bubble, self.rect)

    def draw_over(self, surface: pygame.Surface, look: Paint) -> None:
        """Draw the card."""
        card = self._card()
        if card is not None:
            draw_card(surface, look, self.told, card)

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
        first = max(bisect_right(self._tops, (clip.top - content.top, 0)) - 1, 0)
        seen = islice(zip(self.shown, self._tops, strict=True), first, None)
        for (line, said), (top, high) in seen:
            rect = pygame.Rect(content.left, content.top + top, content.width, high)
            if rect.top >= clip.bottom:
                break
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
        box = self._box(look, line, rect)
        corner = (box.right, rect.top) if is_agent else (box.left, rect.top)
        anchor = "topright" if is_agent else "topleft"
        head = look.text(surface, self._head(line), corner, "caption", "muted", anchor=anchor)
        marks = self.marks.get(line.turn) if is_agent else None
        if marks is not None:
            draw_marks(surface, look, marks, head.left - look.space("s"), head.centery)
        ground, edge = ("accent_soft", None) if is_agent else ("surface", "border")
        look.box(surface, box, ground, edge)
        if is_agent and self.chosen and line.turn == self.chosen:
            look.focus_ring(surface, box)
        area = box.inflate(-2 * look.space("m"), -2 * look.space("s"))
        self._paint_words(surface, look, line.text, said, area, self._room(look, rect.width))

    def _box(self, look: Paint, line: Line, row: pygame.Rect) -> pygame.Rect:
        """Give the place of a line's bubble in its row; the agent's are at the right."""
        size, room = look.size("body"), self._room(look, row.width)
        wrapped = look.fonts.wrap(line.text, size, room)
        width = max(look.width(each) for each in wrapped) + 2 * look.space("m")
        top = row.top + look.line_height("caption") + look.space("xs")
        box = pygame.Rect(row.left + look.space("l"), top, width, row.bottom - top)
        if line.kind == "agent":
            box.right = row.right - look.space("l")
        return box

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
            out = words_out(text, start, end, said)
            if out > start:
                spot = (area.left, area.top + number * high)
                look.text(surface, text[start:out].rstrip(), spot)


def _count_same(before: Sequence[Line], now: Sequence[Line]) -> int:
    """Count the lines at the beginning that are as they were."""
    if before is now:
        return len(now)
    pairs = enumerate(zip(before, now, strict=False))
    return next((i for i, (one, other) in pairs if one != other), min(len(before), len(now)))
