"""What everything to type into shares: editing, the input method, the mouse, the drawing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pygame

from simulator.screens.theme import TextSize
from simulator.screens.widgets import editing
from simulator.screens.widgets.base import (
    ENTER_KEYS,
    Paint,
    Widget,
    is_click,
    is_release,
    modifiers,
)
from simulator.screens.widgets.clipboard import SYSTEM_CLIPBOARD, Clipboard
from simulator.screens.widgets.editing import EditState, Span
from simulator.screens.widgets.scrolling import DOUBLE_CLICK, clipped

FONT: TextSize = "body"
CARET_WIDTH = 2
SHORTCUT = pygame.KMOD_META if sys.platform == "darwin" else pygame.KMOD_CTRL
BY_WORD = pygame.KMOD_ALT if sys.platform == "darwin" else pygame.KMOD_CTRL


@dataclass(frozen=True, slots=True)
class Shown:
    """The text as it is drawn: composition put in at the caret, and cut into lines."""

    text: str
    caret: int
    lines: tuple[Span, ...]
    composed: Span


class TextEntry(Widget):
    """What text field and text box share."""

    focusable = True
    is_one_line = True
    usual_limit = 200  # characters
    unseen = Widget.unseen | {"_clicked_at", "_clicked_count", "_column"}

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        placeholder: str = "",
        limit: int | None = None,
        on_change: Callable[[str], object] | None = None,
        on_submit: Callable[[str], object] | None = None,
        clipboard: Clipboard | None = None,
        icon: str = "",
    ) -> None:
        super().__init__(name)
        self.placeholder = placeholder
        self.limit = self.usual_limit if limit is None else limit
        self.on_change = on_change
        self.on_submit = on_submit
        self.icon = icon
        self.composition = ""
        kept = editing.clean_text(text, one_line=True) if self.is_one_line else text
        self.state = editing.start(kept)
        self._clipboard = clipboard or SYSTEM_CLIPBOARD
        self._selecting = False
        self._clicked_at, self._clicked_count = -DOUBLE_CLICK, 0
        self._column: int | None = None  # where up and down want to stay, in pixels

    # The text

    @property
    def text(self) -> str:
        """Give the text; setting it forgets the history."""
        return self.state.text

    @text.setter
    def text(self, text: str) -> None:
        self.composition = ""
        self.state = editing.start(text)
        self._follow_caret()

    def clear(self) -> None:
        """Empty it."""
        self.text = ""

    def select_all(self) -> None:
        """Select the whole text."""
        self.state = editing.select_all(self.state)

    @property
    def is_composing(self) -> bool:
        """Say whether an input method is in the middle of a word."""
        return bool(self.composition)

    def _set(self, state: EditState) -> None:
        is_new = state.text != self.state.text
        self.state = state
        self._column = None
        self._follow_caret()
        if is_new and self.on_change is not None:
            self.on_change(state.text)

    def _insert(self, text: str) -> None:
        one_line = self.is_one_line
        self._set(editing.insert(self.state, text, limit=self.limit, one_line=one_line))

    # Focus and the input method

    def on_focus(self) -> None:
        """Let text arrive here."""
        if pygame.display.get_init():
            pygame.key.start_text_input()
            self._tell_input_method()

    def on_blur(self) -> None:
        """Let no text arrive any more."""
        self.composition = ""
        self._selecting = False
        if pygame.display.get_init():
            pygame.key.stop_text_input()

    def _tell_input_method(self) -> None:
        """Say where the caret is, so that the list of candidates opens beside it."""
        if self.look is not None and self.has_focus and pygame.display.get_init():
            pygame.key.set_text_input_rect(self.caret_rect(self.look))

    def _follow_caret(self) -> None:
        if self.look is not None:
            self._reveal(self.caret_rect(self.look))
            self._tell_input_method()

    def _reveal(self, caret: pygame.Rect) -> None:
        """Scroll until the caret is inside."""

    # Geometry

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put it there and keep the caret in view."""
        super().place(rect, look)
        self._follow_caret()

    def inner(self, look: Paint) -> pygame.Rect:
        """Give the part of the rectangle the text is in."""
        inner = self.rect.inflate(-2 * look.space("m"), -2 * self._pad(look))
        if self.icon:
            shift = look.px(26)
            inner = pygame.Rect(inner.left + shift, inner.top, inner.width - shift, inner.height)
        return inner

    def _pad(self, look: Paint) -> int:
        return max((self.rect.height - look.line_height(FONT)) // 2, 0)

    def _origin(self, look: Paint) -> tuple[int, int]:
        """Give where the text starts in the window, scrolling counted."""
        raise NotImplementedError

    def _spans(self, look: Paint, text: str) -> tuple[Span, ...]:
        raise NotImplementedError

    def shown(self, look: Paint) -> Shown:
        """Give the text with the composition in it."""
        state, composed = self.state, self.composition
        if not composed:
            lines = self._spans(look, state.text)
            return Shown(state.text, state.caret, lines, (state.caret, state.caret))
        begin, end = state.selection
        text = state.text[:begin] + composed + state.text[end:]
        after = begin + len(composed)
        return Shown(text, after, self._spans(look, text), (begin, after))

    def _x(self, look: Paint, shown: Shown, line: Span, offset: int) -> int:
        return look.width(shown.text[line[0] : offset], FONT)

    def caret_rect(self, look: Paint) -> pygame.Rect:
        """Give where the caret is in the window."""
        shown = self.shown(look)
        number = editing.line_of(shown.lines, shown.caret)
        x = self._x(look, shown, shown.lines[number], shown.caret)
        left, top = self._origin(look)
        height = look.line_height(FONT)
        return pygame.Rect(left + x, top + number * height, look.px(CARET_WIDTH), height)

    def offset_at(self, look: Paint, position: tuple[int, int]) -> int:
        """Give the offset nearest to a point of the window."""
        left, top = self._origin(look)
        number = (position[1] - top) // max(look.line_height(FONT), 1)
        return self._offset_in_line(look, number, position[0] - left)

    def _offset_in_line(self, look: Paint, number: int, x: int) -> int:
        shown = self.shown(look)
        line = shown.lines[min(max(number, 0), len(shown.lines) - 1)]
        last = editing.line_end(shown.text, shown.lines, line[0])
        places = [p for p in editing.boundaries(shown.text) if line[0] <= p <= last]
        nearest = min(places, key=lambda p: abs(self._x(look, shown, line, p) - x))
        return min(nearest, len(self.text))

    # Events

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Type, move, select."""
        match event.type:
            case pygame.TEXTINPUT:
                return self._take_text(event.text)
            case pygame.TEXTEDITING:
                self.composition = editing.clean_text(event.text, one_line=True)
                self._follow_caret()
                return True
            case pygame.KEYDOWN:
                return self._handle_key(event)
            case pygame.MOUSEBUTTONDOWN | pygame.MOUSEBUTTONUP | pygame.MOUSEMOTION:
                return self.look is not None and self._handle_mouse(event, self.look)
        return False

    def _take_text(self, text: str) -> bool:
        # A shortcut's letter is no text; AltGr, which types letters, looks like Ctrl+Alt.
        held = modifiers(pygame.key.get_mods()) if pygame.display.get_init() else frozenset()
        if held & {pygame.KMOD_CTRL, pygame.KMOD_META} and pygame.KMOD_ALT not in held:
            return True
        if sys.platform != "darwin" and held == {pygame.KMOD_ALT} and not _is_alt_gr():
            return True
        self.composition = ""
        self._insert(text)
        return True

    def _handle_key(self, event: pygame.event.Event) -> bool:
        if self.is_composing:
            return True  # the input method has the key
        held = modifiers(event.mod)
        select = pygame.KMOD_SHIFT in held
        if event.key in ENTER_KEYS and held <= {pygame.KMOD_SHIFT}:
            return self._handle_enter(select)
        moved = self._moved(event.key, held, select)
        if moved is not None:
            self._set(moved)
            return True
        if SHORTCUT in held and pygame.KMOD_ALT not in held:
            return self._handle_command(event.key, select)
        if held <= {pygame.KMOD_SHIFT}:
            return self._handle_plain(event, select)
        return False

    def _handle_enter(self, shift: bool) -> bool:
        if self.on_submit is None:
            return False
        self.on_submit(self.text)
        return True

    def _moved(self, key: int, held: frozenset[int], select: bool) -> EditState | None:
        """Give the state after a key that moves or deletes; None for other keys."""
        word = BY_WORD in held
        if held - {BY_WORD, pygame.KMOD_SHIFT}:
            return None
        match key:
            case pygame.K_LEFT:
                return editing.move_left(self.state, word=word, select=select)
            case pygame.K_RIGHT:
                return editing.move_right(self.state, word=word, select=select)
            case pygame.K_BACKSPACE:
                return editing.erase_back(self.state, word=word)
            case pygame.K_DELETE:
                return editing.erase_on(self.state, word=word)
            case pygame.K_HOME | pygame.K_END:
                return editing.move(self.state, self._edge(key, word), select=select)
        return None

    def _edge(self, key: int, whole: bool) -> int:
        """Give where Home and End go: the line's edge, or with Ctrl the text's."""
        if whole or self.look is None:
            return 0 if key == pygame.K_HOME else len(self.text)
        lines = self._spans(self.look, self.text)
        if key == pygame.K_HOME:
            return editing.line_start(lines, self.state.caret)
        return editing.line_end(self.text, lines, self.state.caret)

    def _handle_command(self, key: int, shift: bool) -> bool:
        match key:
            case pygame.K_a:
                self.select_all()
            case pygame.K_z:
                self._set((editing.redo if shift else editing.undo)(self.state))
            case pygame.K_y:
                self._set(editing.redo(self.state))
            case pygame.K_c:
                self._copy()
            case pygame.K_x:
                if self._copy():
                    self._set(editing.erase_on(self.state))
            case pygame.K_v:
                self._insert(self._clipboard.get())
            case _:
                return False
        return True

    def _copy(self) -> bool:
        if self.state.selected:
            self._clipboard.put(self.state.selected)
        return bool(self.state.selected)

    def _handle_plain(self, event: pygame.event.Event, shift: bool) -> bool:
        # A letter arrives as text as well; using it up here keeps it from being a shortcut.
        letter = getattr(event, "unicode", "")
        return bool(letter) and letter.isprintable()

    def _handle_mouse(self, event: pygame.event.Event, look: Paint) -> bool:
        if is_click(event):
            self._click(event, look)
            return True
        if event.type == pygame.MOUSEMOTION and self._selecting:
            place = self.offset_at(look, event.pos)
            self._set(editing.move(self.state, place, select=True))
            return True
        if is_release(event) and self._selecting:
            self._selecting = False
            return True
        return False

    def _click(self, event: pygame.event.Event, look: Paint) -> None:
        if self.is_composing:
            return
        now = pygame.time.get_ticks()
        again = now - self._clicked_at < DOUBLE_CLICK
        self._clicked_at, self._clicked_count = now, self._clicked_count + 1 if again else 1
        place = self.offset_at(look, event.pos)
        if self._clicked_count == 2:
            self._set(editing.select_span(self.state, editing.word_at(self.text, place)))
        elif self._clicked_count > 2:
            self.select_all()
        else:
            shift = bool(getattr(event, "mod", 0) & pygame.KMOD_SHIFT)
            self._set(editing.move(self.state, place, select=shift))
            self._selecting = True

    @property
    def holds_pointer(self) -> bool:
        """Keep the mouse while it selects."""
        return self._selecting

    # Drawing

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the field and what is in it."""
        edge = "accent" if focused or (self.hovered and self.enabled) else "border_strong"
        fill = "surface" if self.enabled else "sunken"
        look.box(surface, self.rect, fill, edge if self.enabled else "border")
        if focused:
            look.focus_ring(surface, self.rect)
        if self.icon:
            middle = (
                self.rect.left + look.space("m") + look.px(9),
                self.rect.top + look.control // 2,
            )
            look.icon(surface, self.icon, middle, look.px(18), "muted")
        inner = self.inner(look)
        with clipped(surface, inner.inflate(2 * look.px(CARET_WIDTH), 0)):
            self._draw_text(surface, look, focused)

    def _draw_text(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        shown, origin = self.shown(look), self._origin(look)
        if not shown.text:
            spot, fit = self.inner(look).topleft, self.inner(look).width
            look.text(surface, self.placeholder, spot, FONT, "muted", fit=fit)
        if focused and not self.is_composing:
            self._shade(surface, look, shown, self.state.selection)
        ink = "text" if self.enabled else "muted"
        clip, height = surface.get_clip(), look.line_height(FONT)
        for number, (begin, end) in enumerate(shown.lines):
            top = origin[1] + number * height
            if begin < end and clip.top - height < top < clip.bottom:
                look.text(surface, shown.text[begin:end], (origin[0], top), FONT, ink)
        if focused:
            self._underline(surface, look, shown)
            surface.fill(look.theme.accent, self.caret_rect(look))

    def _stretches(self, look: Paint, shown: Shown, span: Span) -> list[pygame.Rect]:
        """Give the rectangles a span of the text covers, a line each."""
        left, top = self._origin(look)
        height, boxes = look.line_height(FONT), []
        for number, line in enumerate(shown.lines):
            begin, end = max(span[0], line[0]), min(span[1], line[1])
            if begin < end:
                x = self._x(look, shown, line, begin)
                width = self._x(look, shown, line, end) - x
                boxes.append(pygame.Rect(left + x, top + number * height, width, height))
        return boxes

    def _shade(self, surface: pygame.Surface, look: Paint, shown: Shown, span: Span) -> None:
        for box in self._stretches(look, shown, span):
            surface.fill(look.theme.accent_soft, box)

    def _underline(self, surface: pygame.Surface, look: Paint, shown: Shown) -> None:
        for box in self._stretches(look, shown, shown.composed):
            thick = look.px(2)
            surface.fill(look.theme.accent, (box.left, box.bottom - thick, box.width, thick))


def _is_alt_gr() -> bool:
    return bool(pygame.key.get_mods() & (pygame.KMOD_RALT | pygame.KMOD_MODE))
