"""The parts of the replay: the record with its verdicts, and the line of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pygame

from simulator.screens import draw
from simulator.screens.call.speech import words_out
from simulator.screens.replay.film import Film, Frame, Mark, Scene
from simulator.screens.theme import Verdict
from simulator.screens.widgets import Paint, Scroller, Widget
from simulator.screens.widgets.base import is_click, is_release, modifiers
from simulator.texts import Texts
from simulator.texts.formats import format_duration

LEAST_BESIDE = 700  # pixels at scale 1 from which verdicts stand beside the words
TALK_SHARE = 0.6  # of the width, where they do
BUBBLE_SHARE = 0.9
QUIET_ICONS = {"done": "check", "refused": "warning", "pause": "clock", "end": "hang-up"}


class Record(Scroller):
    """What was said so far, with the verdicts at the turns that earned them."""

    def __init__(self, film: Film, names: tuple[str, str], texts: Texts) -> None:
        super().__init__(name="record", paint=self._paint, focusable=True)
        self._film, self._names, self._texts = film, names, texts
        self._frame = Frame()
        self._tops: list[tuple[int, int]] = []

    def show(self, frame: Frame) -> None:
        """Show the film at a frame; what is new is brought into view."""
        self._frame = frame
        self._arrange()
        self.scroll_to_end()

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put it there."""
        super().place(rect, look)
        self._arrange()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Give the verdicts that are out."""
        shown = self._film.scenes[: self._frame.count]
        return tuple(mark for number, each in enumerate(shown) for mark in self._out(number, each))

    @property
    def missing(self) -> tuple[Mark, ...]:
        """Give what was never said, once the call is over."""
        return self._film.missing if self._frame.is_over else ()

    def _out(self, number: int, scene: Scene) -> tuple[Mark, ...]:
        is_last = number == self._frame.count - 1
        return () if is_last and not self._frame.is_marked else scene.marks

    # --- measures --------------------------------------------------------------------------------

    def _is_beside(self, look: Paint) -> bool:
        return self.content.width >= look.px(LEAST_BESIDE)

    def _talk_width(self, look: Paint) -> int:
        width = self.content.width - 2 * look.space("l")
        return round(width * TALK_SHARE) if self._is_beside(look) else width

    def _marks_width(self, look: Paint) -> int:
        width = self.content.width - 2 * look.space("l")
        if self._is_beside(look):
            return width - self._talk_width(look) - look.space("l")
        return round(width * BUBBLE_SHARE)

    def _room(self, look: Paint) -> int:
        return round(self._talk_width(look) * BUBBLE_SHARE) - 2 * look.space("m")

    def _arrange(self) -> None:
        if self.look is None:
            return
        look, self._tops, top = self.look, [], self.look.space("l")
        for number, scene in enumerate(self._film.scenes[: self._frame.count]):
            high = self._height(look, scene, self._out(number, scene))
            self._tops.append((top, high))
            top += high + look.space("m")
        if self._frame.is_over:
            top += self._missing_height(look) + look.space("l")
        self.set_height(top)

    def _height(self, look: Paint, scene: Scene, marks: tuple[Mark, ...]) -> int:
        said = self._said_height(look, scene)
        if not marks:
            return said
        below = sum(self._mark_height(look, each, self._marks_width(look)) for each in marks)
        return max(said, below) if self._is_beside(look) else said + look.space("xs") + below

    def _said_height(self, look: Paint, scene: Scene) -> int:
        if scene.line.kind in QUIET_ICONS:
            room = self._talk_width(look) - look.px(26)
            return look.height(scene.line.text, room, "caption")
        words = look.height(scene.line.text, self._room(look))
        return look.line_height("caption") + look.space("xs") + words + 2 * look.space("s")

    def _mark_height(self, look: Paint, mark: Mark, width: int) -> int:
        room = width - look.px(26)
        high = look.height(self._word(mark), room, "caption", True)
        high += look.height(mark.asks, room, "caption")
        if mark.quote:
            high += look.height(mark.quote, room, "caption")
        return high + look.space("s")

    def _word(self, mark: Mark) -> str:
        word = self._texts(f"card-verdict-{mark.verdict}")
        return f"{word}  ·  {self._texts('card-critical')}" if mark.is_critical else word

    def _missing_height(self, look: Paint) -> int:
        width = self.content.width - 4 * look.space("l")
        high = look.height(self._missing_title(), width, "lead", True) + look.space("s")
        high += sum(self._mark_height(look, each, width) for each in self._film.missing)
        return high + 2 * look.space("l")

    def _missing_title(self) -> str:
        count = len(self._film.missing)
        return self._texts("replay-missing", count=count) if count else self._texts("replay-whole")

    # --- drawing ---------------------------------------------------------------------------------

    def _paint(self, surface: pygame.Surface, look: Paint, content: pygame.Rect) -> None:
        clip = surface.get_clip()
        for number, (scene, (top, high)) in enumerate(
            zip(self._film.scenes, self._tops, strict=False)
        ):
            rect = pygame.Rect(content.left + look.space("l"), content.top + top, 0, high)
            rect.width = content.width - 2 * look.space("l")
            if rect.inflate(0, look.px(8)).colliderect(clip):
                self._paint_scene(surface, look, number, scene, rect)
        if self._frame.is_over:
            self._paint_missing(surface, look, content)

    def _paint_scene(
        self, surface: pygame.Surface, look: Paint, number: int, scene: Scene, rect: pygame.Rect
    ) -> None:
        talk = pygame.Rect(rect.left, rect.top, self._talk_width(look), 0)
        talk.height = self._said_height(look, scene)
        if scene.line.kind in QUIET_ICONS:
            self._paint_quiet(surface, look, scene, talk)
            return
        is_last = number == self._frame.count - 1
        said = self._frame.said if is_last else len(scene.line.text)
        self._paint_bubble(surface, look, scene, said, talk)
        marks = self._out(number, scene)
        area = pygame.Rect(0, rect.top, self._marks_width(look), 0)
        area.right = rect.right
        if not self._is_beside(look):
            area.top = talk.bottom + look.space("xs")
        for mark in marks:
            area.top += self._paint_mark(surface, look, mark, area)

    def _paint_quiet(
        self, surface: pygame.Surface, look: Paint, scene: Scene, rect: pygame.Rect
    ) -> None:
        ink = "caution" if scene.line.kind == "refused" else "muted"
        spot = (rect.left + look.px(9), rect.top + look.line_height("caption") // 2)
        look.icon(surface, QUIET_ICONS[scene.line.kind], spot, look.px(16), ink)
        area = pygame.Rect(rect.left + look.px(26), rect.top, rect.width - look.px(26), 0)
        look.lines(surface, scene.line.text, area, "caption", ink)

    def _paint_bubble(
        self, surface: pygame.Surface, look: Paint, scene: Scene, said: int, rect: pygame.Rect
    ) -> None:
        line, pad = scene.line, look.space("m")
        is_agent = line.kind == "agent"
        spans = look.fonts.wrap_spans(line.text, look.size("body"), self._room(look))
        lines = [line.text[start:end].rstrip() for start, end in spans]
        width = max((look.width(each) for each in lines), default=0) + 2 * pad
        left = rect.right - width if is_agent else rect.left
        corner = (rect.right if is_agent else rect.left, rect.top)
        anchor = "topright" if is_agent else "topleft"
        name = self._names[0 if is_agent else 1]
        head = self._texts("talk-head", name=name, time=format_duration(line.at))
        look.text(surface, head, corner, "caption", "muted", anchor=anchor)
        top = rect.top + look.line_height("caption") + look.space("xs")
        box = pygame.Rect(left, top, width, rect.bottom - top)
        ground, edge = ("accent_soft", None) if is_agent else ("surface", "border")
        look.box(surface, box, ground, edge)
        for number, (start, end) in enumerate(spans):
            out = words_out(line.text, start, end, said)
            spot = (box.left + pad, box.top + look.space("s") + number * look.line_height())
            if out > start:
                look.text(surface, line.text[start:out].rstrip(), spot)

    def _paint_mark(
        self, surface: pygame.Surface, look: Paint, mark: Mark, rect: pygame.Rect
    ) -> int:
        """Draw a verdict with its word, what was asked and what was quoted; give the height."""
        shown = look.theme.mark(cast(Verdict, mark.verdict))
        side = look.px(20)
        middle = (rect.left + side // 2, rect.top + look.line_height("caption") // 2)
        draw.circle(surface, middle, side // 2, shown.soft)
        look.icon(surface, shown.icon, middle, look.px(14), shown.colour)
        area = pygame.Rect(rect.left + look.px(26), rect.top, rect.width - look.px(26), 0)
        used = look.lines(surface, self._word(mark), area, "caption", shown.colour, bold=True)
        area.top += used
        area.top += look.lines(surface, mark.asks, area, "caption")
        if mark.quote:
            area.top += look.lines(surface, mark.quote, area, "caption", "muted")
        return area.top - rect.top + look.space("s")

    def _paint_missing(self, surface: pygame.Surface, look: Paint, content: pygame.Rect) -> None:
        pad, high = look.space("l"), self._missing_height(look)
        box = pygame.Rect(content.left + pad, 0, content.width - 2 * pad, high)
        box.bottom = content.top + content.height - pad
        look.box(surface, box, "surface", "border")
        area = box.inflate(-2 * pad, -2 * pad)
        used = look.lines(surface, self._missing_title(), area, "lead", bold=True)
        area.top += used + look.space("s")
        for mark in self._film.missing:
            area.top += self._paint_mark(surface, look, mark, area)


class TimeLine(Widget):
    """The call from left to right: its turns, where points were earned or lost, and now."""

    focusable = True

    def __init__(
        self, film: Film, on_seek: Callable[[float], object], on_key: Callable[[int], bool]
    ) -> None:
        super().__init__("timeline")
        self._film, self._on_seek, self._on_key = film, on_seek, on_key
        self.now = 0.0
        self.is_low = False  # whether the numbers of turns are left out
        self._dragging = False

    def height_for(self, look: Paint) -> int:
        """Measure marks, track and numbers."""
        numbers = 0 if self.is_low else look.line_height("caption")
        return look.px(20) + look.px(18) + numbers + look.space("s")

    @property
    def holds_pointer(self) -> bool:
        """Keep the mouse while it drags."""
        return self._dragging

    def _track(self, look: Paint) -> pygame.Rect:
        inset = look.px(10)
        top = self.rect.top + look.px(24)
        return pygame.Rect(self.rect.left + inset, top, self.rect.width - 2 * inset, look.px(8))

    def x_of(self, look: Paint, seconds: float) -> int:
        """Give where a moment is."""
        track = self._track(look)
        return track.left + round(track.width * seconds / (self._film.length or 1.0))

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Go to where the mouse points, or where a key says."""
        if event.type == pygame.KEYDOWN and not modifiers(event.mod):
            return self._on_key(event.key)
        if is_click(event):
            self._dragging = True
            self._seek(event.pos[0])
            return True
        if is_release(event):
            self._dragging = False
            return True
        if event.type == pygame.MOUSEMOTION and self._dragging:
            self._seek(event.pos[0])
            return True
        return False

    def _seek(self, x: int) -> None:
        if self.look is not None:
            track = self._track(self.look)
            share = min(max((x - track.left) / max(track.width, 1), 0.0), 1.0)
            self._on_seek(share * self._film.length)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the track, what has passed, the marks above and the turns below."""
        theme, track = look.theme, self._track(look)
        draw.rounded(surface, track, theme.border, track.height // 2)
        passed = pygame.Rect(track)
        passed.width = self.x_of(look, self.now) - track.left
        if passed.width > track.height:
            draw.rounded(surface, passed, theme.accent, track.height // 2)
        self._draw_turns(surface, look)
        knob = (self.x_of(look, self.now), track.centery)
        draw.circle(surface, knob, look.px(9), theme.accent)
        draw.circle(surface, knob, look.px(5), theme.surface)
        if focused:
            look.focus_ring(surface, self.rect)

    def _turns(self) -> Iterator[tuple[Scene, tuple[str, ...]]]:
        for scene in self._film.scenes:
            if scene.line.kind == "agent":
                found = {each.verdict for each in scene.marks}
                yield scene, tuple(each for each in ("met", "wrong") if each in found)

    def _draw_turns(self, surface: pygame.Surface, look: Paint) -> None:
        theme, track = look.theme, self._track(look)
        free = 0
        for scene, verdicts in self._turns():
            x = self.x_of(look, scene.start)
            surface.fill(
                theme.muted, (x, track.top - look.px(2), look.px(2), track.height + look.px(4))
            )
            left = x
            for verdict in verdicts:
                mark = theme.mark(cast(Verdict, verdict))
                spot = (left + look.px(8), self.rect.top + look.px(12))
                look.icon(surface, mark.icon, spot, look.px(16), mark.colour)
                left += look.px(17)
            number = str(scene.line.turn)
            if x >= free and not self.is_low:
                spot = (x, track.bottom + look.px(4))
                free = look.text(surface, number, spot, "caption", "muted").right + look.px(6)
