"""Text to type into: one line, or a box that wraps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import pygame

from simulator.screens.widgets import editing
from simulator.screens.widgets.base import Paint, modifiers
from simulator.screens.widgets.editing import Span
from simulator.screens.widgets.entry import CARET_WIDTH, FONT, TextEntry
from simulator.screens.widgets.scrolling import WHEEL_STEP, Scroll, ScrollBar


class TextField(TextEntry):
    """One line of text, scrolled sideways where it is too long."""

    _shift = 0  # pixels that have gone out on the left

    def _spans(self, look: Paint, text: str) -> tuple[Span, ...]:
        return ((0, len(text)),)

    def _origin(self, look: Paint) -> tuple[int, int]:
        inner = self.inner(look)
        return inner.left - self._shift, inner.top

    def _reveal(self, caret: pygame.Rect) -> None:
        if self.look is None:
            return
        inner = self.inner(self.look)
        at = caret.left - inner.left + self._shift
        longest = self.look.width(self.shown(self.look).text, FONT) + caret.width - inner.width
        shift = min(max(self._shift, at + caret.width - inner.width), at)
        self._shift = max(min(shift, longest), 0)


class TextBox(TextEntry):
    """Wrapped lines to reply in: Enter submits, Shift+Enter begins a line."""

    is_one_line = False
    usual_limit = 1000
    _scroll = Scroll()

    @cached_property
    def _bar(self) -> ScrollBar:
        return ScrollBar()

    def height_for(self, look: Paint, width: int, most: int = 6) -> int:
        """Measure how high the box wants to be for its text, up to a number of lines."""
        room = self._text_width(look, width)
        lines = len(look.fonts.wrap_spans(self.shown_text, look.size(FONT), room))
        return min(max(lines, 1), most) * look.line_height(FONT) + 2 * self._pad(look)

    @property
    def shown_text(self) -> str:
        """Give the text with the composition in it."""
        begin, end = self.state.selection
        if not self.composition:
            return self.text
        return self.text[:begin] + self.composition + self.text[end:]

    def _pad(self, look: Paint) -> int:
        return max((look.control - look.line_height(FONT)) // 2, look.px(6))

    def _text_width(self, look: Paint, width: int) -> int:
        icon = look.px(26) if self.icon else 0
        return max(width - 2 * look.space("m") - icon - look.px(CARET_WIDTH), look.px(40))

    def _spans(self, look: Paint, text: str) -> tuple[Span, ...]:
        room = self._text_width(look, self.rect.width)
        return look.fonts.wrap_spans(text, look.size(FONT), room)

    def _origin(self, look: Paint) -> tuple[int, int]:
        inner = self.inner(look)
        return inner.left, inner.top - self._scroll.offset

    def _reveal(self, caret: pygame.Rect) -> None:
        if self.look is None:
            return
        inner = self.inner(self.look)
        lines = self._spans(self.look, self.shown_text)
        content = len(lines) * self.look.line_height(FONT)
        top = caret.top - inner.top + self._scroll.offset
        self._scroll = self._scroll.resize(content, inner.height).reveal(top, top + caret.height)

    @property
    def holds_pointer(self) -> bool:
        """Keep the mouse while it selects or drags the bar."""
        return self._selecting or self._bar.is_dragged

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Scroll, or do what any entry does."""
        if self.look is None:
            return False
        if event.type == pygame.MOUSEWHEEL:
            before = self._scroll
            self._scroll = before.to(before.offset - event.y * self.look.px(WHEEL_STEP))
            return self._scroll != before
        if event.type in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEMOTION):
            dragged = self._bar.handle(event, self._scroll, self.rect, self.look)
            if dragged is not None:
                self._scroll, self.changed = dragged, True
                return True
        return super().handle(event, focused)

    def _handle_enter(self, shift: bool) -> bool:
        if not shift and self.on_submit is not None:
            return super()._handle_enter(shift)
        self._insert("\n")
        return True

    def _handle_key(self, event: pygame.event.Event) -> bool:
        is_up_or_down = event.key in (pygame.K_UP, pygame.K_DOWN)
        if self.is_composing or not is_up_or_down or modifiers(event.mod) - {pygame.KMOD_SHIFT}:
            return super()._handle_key(event)
        column = self._wanted_x()
        select = bool(event.mod & pygame.KMOD_SHIFT)
        self._set(editing.move(self.state, self._row_beside(event.key, column), select=select))
        self._column = column
        return True

    def _row_beside(self, key: int, x: int) -> int:
        """Give the offset above or below the caret; past the edge, the text's start or end."""
        look = self.look
        if look is None:
            return self.state.caret
        lines: Sequence[Span] = self._spans(look, self.text)
        number = editing.line_of(lines, self.state.caret) + (-1 if key == pygame.K_UP else 1)
        if not 0 <= number < len(lines):
            return 0 if number < 0 else len(self.text)
        return self._offset_in_line(look, number, x)

    def _wanted_x(self) -> int:
        if self._column is not None or self.look is None:
            return self._column or 0
        return self.caret_rect(self.look).left - self._origin(self.look)[0]

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the box, the text and the bar."""
        super().draw(surface, look, focused)
        self._bar.draw(surface, self._scroll, self.rect, look)
