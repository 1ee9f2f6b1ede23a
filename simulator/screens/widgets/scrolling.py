"""Content higher than its window: the arithmetic of scrolling, a scrolled group and a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import pygame

from simulator.screens import draw
from simulator.screens.theme import mix
from simulator.screens.widgets.base import (
    ENTER_KEYS,
    Group,
    Paint,
    Widget,
    is_click,
    is_release,
    modifiers,
)

BAR_WIDTH = 12  # pixels at scale 1, its margin included
WHEEL_STEP = 56
DOUBLE_CLICK = 400  # milliseconds
TYPING_PAUSE = 900  # milliseconds after which type-to-find begins anew


@dataclass(frozen=True, slots=True)
class Scroll:
    """How far a content is scrolled behind a view, in pixels."""

    content: int = 0
    view: int = 0
    offset: int = 0

    @property
    def furthest(self) -> int:
        """Give the largest offset."""
        return max(self.content - self.view, 0)

    def to(self, offset: int) -> Scroll:
        """Scroll to an offset, held within the content."""
        return replace(self, offset=min(max(offset, 0), self.furthest))

    def resize(self, content: int, view: int) -> Scroll:
        """Change both heights and stay as near as possible."""
        return Scroll(content, view, self.offset).to(self.offset)

    def reveal(self, top: int, bottom: int) -> Scroll:
        """Scroll as little as needed to show a stretch; of one too long its top."""
        is_above = bottom <= self.offset + self.view
        moved = self if is_above else self.to(bottom - self.view)
        return moved.to(top) if top < moved.offset else moved

    def thumb(self, track: pygame.Rect, shortest: int) -> pygame.Rect:
        """Give the bar that stands for the view within a track."""
        share = self.view / max(self.content, 1)
        height = min(max(round(track.height * share), shortest), track.height)
        room = track.height - height
        top = track.top + round(room * self.offset / max(self.furthest, 1))
        return pygame.Rect(track.left, top, track.width, height)

    def dragged(self, pixels: int, track: pygame.Rect, shortest: int) -> Scroll:
        """Scroll as moving the bar by some pixels does."""
        room = track.height - self.thumb(track, shortest).height
        return self.to(self.offset + round(pixels * self.furthest / max(room, 1)))


@contextmanager
def clipped(surface: pygame.Surface, rect: pygame.Rect) -> Iterator[None]:
    """Draw inside a rectangle only, and inside the clip that holds already."""
    before = surface.get_clip()
    surface.set_clip(rect.clip(before))
    try:
        yield
    finally:
        surface.set_clip(before)


def scroll_key(event: pygame.event.Event, scroll: Scroll) -> Scroll | None:
    """Give where PageUp, PageDown, Home or End scroll to; None for other keys."""
    if event.type != pygame.KEYDOWN or modifiers(event.mod):
        return None
    page = max(scroll.view * 9 // 10, 1)
    match event.key:
        case pygame.K_PAGEUP:
            return scroll.to(scroll.offset - page)
        case pygame.K_PAGEDOWN:
            return scroll.to(scroll.offset + page)
        case pygame.K_HOME:
            return scroll.to(0)
        case pygame.K_END:
            return scroll.to(scroll.furthest)
    return None


class ScrollBar:
    """The bar at the right edge of a view: its shape, its dragging, its drawing."""

    def __init__(self) -> None:
        self._from: tuple[int, Scroll] | None = None

    @property
    def is_dragged(self) -> bool:
        """Say whether the mouse holds the bar."""
        return self._from is not None

    def track(self, view: pygame.Rect, look: Paint) -> pygame.Rect:
        """Give the strip the bar moves in."""
        width = look.px(BAR_WIDTH)
        return pygame.Rect(view.right - width, view.top, width, view.height)

    def handle(
        self, event: pygame.event.Event, scroll: Scroll, view: pygame.Rect, look: Paint
    ) -> Scroll | None:
        """Give where the mouse scrolls to; None where the event is not for the bar."""
        track, shortest = self.track(view, look), look.px(32)
        if self._from is not None and event.type == pygame.MOUSEMOTION:
            start, at_start = self._from
            return at_start.dragged(event.pos[1] - start, track, shortest)
        if self._from is not None and is_release(event):
            self._from = None
            return scroll
        if not is_click(event) or not scroll.furthest or not track.collidepoint(event.pos):
            return None
        thumb = scroll.thumb(track, shortest)
        if not thumb.collidepoint(event.pos):
            scroll = scroll.dragged(event.pos[1] - thumb.centery, track, shortest)
        self._from = (event.pos[1], scroll)
        return scroll

    def draw(self, surface: pygame.Surface, scroll: Scroll, view: pygame.Rect, look: Paint) -> None:
        """Draw the bar if there is anything to scroll."""
        if not scroll.furthest:
            return
        thumb = scroll.thumb(self.track(view, look), look.px(32))
        thin = thumb.inflate(-look.px(BAR_WIDTH - 6), -look.px(4))
        theme = look.theme
        colour = theme.border_strong if self.is_dragged else mix(theme.border, theme.muted, 0.35)
        draw.rounded(surface, thin, colour, thin.width // 2)


class Scroller(Group):
    """A group, or a painted content, behind a window that scrolls."""

    clips = True

    def __init__(
        self,
        widgets: Iterable[Widget] = (),
        name: str = "",
        *,
        paint: Callable[[pygame.Surface, Paint, pygame.Rect], object] | None = None,
        focusable: bool = False,
    ) -> None:
        super().__init__(widgets, name)
        self.paint = paint
        self.focusable = focusable
        self._scroll = Scroll()
        self._bar = ScrollBar()

    @property
    def offset(self) -> int:
        """Give how many pixels of the content lie above the view."""
        return self._scroll.offset

    @property
    def is_at_end(self) -> bool:
        """Say whether the end of the content is in view."""
        return self._scroll.offset >= self._scroll.furthest

    @property
    def content(self) -> pygame.Rect:
        """Give where the content is now, in the window; the bar's strip is left free."""
        width = self.rect.width - (self.look.px(BAR_WIDTH) if self.look else 0)
        top = self.rect.top - self._scroll.offset
        return pygame.Rect(self.rect.left, top, max(width, 0), self._scroll.content)

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the view there; set the content's height next."""
        super().place(rect, look)
        self._scroll = self._scroll.resize(self._scroll.content, rect.height)

    def set_height(self, height: int) -> None:
        """Say how high the content is."""
        self._go(self._scroll.resize(height, self.rect.height))

    def scroll_to(self, offset: int) -> None:
        """Scroll to an offset in pixels."""
        self._go(self._scroll.to(offset))

    def scroll_by(self, pixels: int) -> None:
        """Scroll on, or back with less than zero."""
        self.scroll_to(self.offset + pixels)

    def scroll_to_end(self) -> None:
        """Show the end of the content."""
        self.scroll_to(self._scroll.furthest)

    def ensure_visible(self, rect: pygame.Rect) -> None:
        """Scroll as little as needed to show a rectangle of the window."""
        top = rect.top - self.rect.top + self.offset
        self._go(self._scroll.reveal(top, top + rect.height))

    def _go(self, scroll: Scroll) -> None:
        moved = self._scroll.offset - scroll.offset
        self._scroll = scroll
        if moved:
            for child in self.children:
                child.move(0, moved)

    def show_child(self, widget: Widget) -> None:
        """Scroll a widget inside into view, with a little room for its focus outline."""
        room = self.look.px(6) if self.look else 0
        self.ensure_visible(widget.rect.inflate(0, 2 * room))
        super().show_child(widget)

    @property
    def holds_pointer(self) -> bool:
        """Keep the mouse while the bar is dragged."""
        return self._bar.is_dragged

    def target_at(self, position: tuple[int, int]) -> Widget | None:
        """Give the widget at a point of the view, or the scroller itself."""
        if not self.rect.collidepoint(position):
            return None
        return super().target_at(position) or self

    def handle(self, event: pygame.event.Event, focused: bool = False) -> bool:
        """Scroll by wheel, key or bar."""
        if self.look is None:
            return False
        before = self._scroll
        if event.type == pygame.MOUSEWHEEL:
            self.scroll_by(-event.y * self.look.px(WHEEL_STEP))
            return self._scroll is not before and self._scroll != before
        wanted = scroll_key(event, before) or self._arrow(event, focused)
        wanted = wanted or self._bar.handle(event, before, self.rect, self.look)
        if wanted is not None:
            self._go(wanted)
            self.changed = True
        return wanted is not None

    def _arrow(self, event: pygame.event.Event, focused: bool) -> Scroll | None:
        if not focused or event.type != pygame.KEYDOWN or self.look is None:
            return None
        steps = {pygame.K_UP: -1, pygame.K_DOWN: 1}.get(event.key)
        if steps is None:
            return None
        return self._scroll.to(self.offset + steps * self.look.px(WHEEL_STEP))

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool = False) -> None:
        """Draw the content under a clip, and the bar."""
        with clipped(surface, self.rect):
            if self.paint is not None:
                self.paint(surface, look, self.content)
            self.draw_children(surface, look)
        self._bar.draw(surface, self._scroll, self.rect, look)
        if focused:
            look.focus_ring(surface, self.rect)


DrawRow = Callable[[pygame.Surface, Paint, Any, pygame.Rect, bool, bool], object]
MeasureRow = Callable[[Paint, Any, int], int]


class ListView(Widget):
    """Rows of measured height, one of them selected."""

    focusable = True
    unseen = Widget.unseen | {"_pressed_at", "_pressed_row", "_found", "_found_at"}

    def __init__(
        self,
        name: str,
        rows: Sequence[Any] = (),
        *,
        draw_row: DrawRow,
        measure_row: MeasureRow,
        on_select: Callable[[int], object] | None = None,
        on_open: Callable[[int], object] | None = None,
        is_selectable: Callable[[Any], bool] | None = None,
        text_of: Callable[[Any], str] | None = None,
        gap: int = 0,
    ) -> None:
        super().__init__(name)
        self._draw_row, self._measure_row = draw_row, measure_row
        self.on_select, self.on_open = on_select, on_open
        self._is_selectable, self._text_of = is_selectable, text_of
        self.gap = gap
        self._scroll, self._bar = Scroll(), ScrollBar()
        self._tops: list[int] = []
        self._heights: list[int] = []
        self._hovered_row: int | None = None
        self._pressed_at, self._pressed_row = -DOUBLE_CLICK, -1
        self._found, self._found_at = "", 0
        self._selected: int | None = None
        self._rows: list[Any] = []
        self.rows = rows

    @property
    def rows(self) -> Sequence[Any]:
        """Give the rows; setting them keeps the selection where it is still possible."""
        return self._rows

    @rows.setter
    def rows(self, rows: Sequence[Any]) -> None:
        self._rows = list(rows)
        self._hovered_row = None
        if self._selected is not None and not self._may_select(self._selected):
            self._selected = None
        self._measure()
        self.changed = True

    @property
    def selected(self) -> int | None:
        """Give the number of the selected row."""
        return self._selected

    @selected.setter
    def selected(self, index: int | None) -> None:
        self._selected = index if index is not None and self._may_select(index) else None
        self._reveal()

    @property
    def row(self) -> Any:
        """Give the selected row, or None."""
        return None if self._selected is None else self._rows[self._selected]

    def _may_select(self, index: int) -> bool:
        if not 0 <= index < len(self._rows):
            return False
        return self._is_selectable is None or self._is_selectable(self._rows[index])

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the list there and measure its rows."""
        super().place(rect, look)
        self._measure()
        self._reveal()

    def _measure(self) -> None:
        if self.look is None:
            return
        width = self._row_width(self.look)
        gap = self.look.px(self.gap)
        self._heights = [self._measure_row(self.look, row, width) for row in self._rows]
        self._tops, top = [], 0
        for height in self._heights:
            self._tops.append(top)
            top += height + gap
        self._scroll = self._scroll.resize(max(top - gap, 0), self.rect.height)

    def _row_width(self, look: Paint) -> int:
        return max(self.rect.width - look.px(BAR_WIDTH), 1)

    def _reveal(self) -> None:
        if self._selected is not None and self._selected < len(self._tops):
            top = self._tops[self._selected]
            self._scroll = self._scroll.reveal(top, top + self._heights[self._selected])

    def row_rect(self, index: int) -> pygame.Rect:
        """Give where a row is in the window."""
        width = self._row_width(self.look) if self.look else self.rect.width
        top = self.rect.top + self._tops[index] - self._scroll.offset
        return pygame.Rect(self.rect.left, top, width, self._heights[index])

    def row_at(self, position: tuple[int, int]) -> int | None:
        """Give the number of the row at a point of the window."""
        if not self.rect.collidepoint(position):
            return None
        shown = range(len(self._tops))
        return next((i for i in shown if self.row_rect(i).collidepoint(position)), None)

    @property
    def holds_pointer(self) -> bool:
        """Keep the mouse while the bar is dragged."""
        return self._bar.is_dragged

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Select, open and scroll."""
        if self.look is None:
            return False
        if event.type == pygame.KEYDOWN:
            return self._handle_key(event)
        if event.type == pygame.TEXTINPUT:
            return self._find(event.text)
        if event.type == pygame.MOUSEWHEEL:
            before = self._scroll
            self._scroll = before.to(before.offset - event.y * self.look.px(WHEEL_STEP))
            return self._scroll != before
        dragged = self._bar.handle(event, self._scroll, self.rect, self.look)
        if dragged is not None:
            self._scroll, self.changed = dragged, True
            return True
        return self._handle_mouse(event)

    def _handle_mouse(self, event: pygame.event.Event) -> bool:
        row = self.row_at(event.pos)
        if event.type == pygame.MOUSEMOTION:
            self._hovered_row = row
            return row is not None
        if not is_click(event) or row is None or not self._may_select(row):
            return False
        now = pygame.time.get_ticks()
        is_double = row == self._pressed_row and now - self._pressed_at < DOUBLE_CLICK
        self._pressed_row, self._pressed_at = row, -DOUBLE_CLICK if is_double else now
        self._select(row)
        if is_double:
            self._open()
        return True

    def _handle_key(self, event: pygame.event.Event) -> bool:
        if modifiers(event.mod):
            return False
        if event.key in ENTER_KEYS:
            return self._open()
        if event.key == pygame.K_SPACE and not self._is_finding():
            return self._open()
        target = self._key_target(event.key)
        if target is None:
            return self._text_of is not None and getattr(event, "unicode", "").isprintable()
        if target >= 0:
            self._select(target)
        return True

    def _key_target(self, key: int) -> int | None:
        """Give the row a key goes to, -1 for none and None for a key of no meaning here."""
        able = [index for index in range(len(self._rows)) if self._may_select(index)]
        now = self._selected
        view = max(self._scroll.view, 1)
        before = [i for i in able if now is not None and i < now]
        after = [i for i in able if now is None or i > now]
        match key:
            case pygame.K_UP:
                return before[-1] if before else -1
            case pygame.K_DOWN:
                return after[0] if after else -1
            case pygame.K_HOME:
                return able[0] if able else -1
            case pygame.K_END:
                return able[-1] if able else -1
            case pygame.K_PAGEUP:
                near = [i for i in before if self._tops[i] >= self._top_of(now) - view]
                return near[0] if near else (before[-1] if before else -1)
            case pygame.K_PAGEDOWN:
                near = [i for i in after if self._tops[i] <= self._top_of(now) + view]
                return near[-1] if near else (after[0] if after else -1)
        return None

    def _top_of(self, index: int | None) -> int:
        return 0 if index is None else self._tops[index]

    def _select(self, index: int) -> None:
        if index == self._selected:
            return
        self.selected = index
        if self.on_select is not None:
            self.on_select(index)

    def _open(self) -> bool:
        if self._selected is None or self.on_open is None:
            return False
        self.on_open(self._selected)
        return True

    def _is_finding(self) -> bool:
        return bool(self._found) and pygame.time.get_ticks() - self._found_at < TYPING_PAUSE

    def _find(self, text: str) -> bool:
        if self._text_of is None:
            return False
        self._found = (self._found if self._is_finding() else "") + text.casefold()
        self._found_at = pygame.time.get_ticks()
        for index, row in enumerate(self._rows):
            if self._may_select(index) and self._text_of(row).casefold().startswith(self._found):
                self._select(index)
                break
        return True

    def on_focus(self) -> None:
        """Let letters arrive if they find rows, and select a row if there is none yet."""
        if self._text_of is not None and pygame.display.get_init():
            pygame.key.start_text_input()
        if self._selected is None:
            first = self._key_target(pygame.K_HOME)
            if first is not None and first >= 0:
                self._select(first)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the rows in view and the bar."""
        hovered = self._hovered_row if self.hovered else None
        with clipped(surface, self.rect):
            for index, row in enumerate(self._rows):
                rect = self.row_rect(index)
                if rect.colliderect(self.rect):
                    self._draw_one(surface, look, row, rect, index == hovered, index)
        self._bar.draw(surface, self._scroll, self.rect, look)
        if focused:
            look.focus_ring(surface, self.rect)

    def _draw_one(
        self,
        surface: pygame.Surface,
        look: Paint,
        row: Any,
        rect: pygame.Rect,
        hovered: bool,
        index: int,
    ) -> None:
        is_selected = index == self._selected
        if is_selected:
            look.box(surface, rect, "accent_soft")
        elif hovered and self._may_select(index):
            look.box(surface, rect, "sunken")
        self._draw_row(surface, look, row, rect, is_selected, hovered)
