"""What lies over the call for a moment: a question with two answers, and the list of keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from simulator.screens import draw
from simulator.screens.widgets import Button, Group, Paint, Scroller
from simulator.screens.widgets.base import fits_shortcut

VEIL = 120  # of 255
SCROLL_KEYS = (pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEUP, pygame.K_PAGEDOWN)


class Overlay:
    """A card in the middle of the window that takes all keys and clicks."""

    def __init__(self, title: str, buttons: Sequence[Button], close: Callable[[], object]) -> None:
        self.title = title
        self.buttons = buttons
        self.group = Group(buttons)
        self.card = pygame.Rect(0, 0, 0, 0)
        self._close = close
        self._window = pygame.Rect(0, 0, 0, 0)

    def layout(self, size: tuple[int, int], look: Paint) -> None:
        """Place the card in the middle of a window of this size."""
        self._window = pygame.Rect((0, 0), size)
        pad = look.space("xl")
        width = min(look.px(self.width), size[0] - 2 * pad)
        inner = width - 2 * pad
        head = look.height(self.title, inner, "title", True)
        body = self.body_height(look, inner)
        gaps = look.space("l") * (2 if self.buttons else 1)
        high = 2 * pad + head + body + gaps + (look.control if self.buttons else 0)
        self.card = pygame.Rect(0, 0, width, min(high, size[1] - look.space("l")))
        self.card.center = self._window.center
        self._place_buttons(look)

    width = 460  # pixels at scale 1

    def _place_buttons(self, look: Paint) -> None:
        right = self.card.right - look.space("xl")
        top = self.card.bottom - look.space("xl") - look.control
        for button in reversed(self.buttons):
            wide = button.width_for(look)
            button.place(pygame.Rect(right - wide, top, wide, look.control), look)
            right -= wide + look.space("m")

    def body_height(self, look: Paint, width: int) -> int:
        """Measure what stands between the title and the buttons."""
        return 0

    def paint_body(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        """Draw what stands between the title and the buttons."""

    def handle(self, event: pygame.event.Event) -> None:
        """Take an event; Escape closes."""
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            self._close()
            return
        self.group.handle(event)

    @property
    def needs_draw(self) -> bool:
        """Say whether anything has changed since it was drawn."""
        return self.group.needs_draw

    def draw(self, surface: pygame.Surface, look: Paint) -> None:
        """Draw a veil over the call, and the card."""
        veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
        veil.fill((0, 0, 0, VEIL))
        surface.blit(veil, (0, 0))
        theme = look.theme
        draw.card(
            surface, self.card, theme.surface, look.radius("large"), theme.shadow_alpha,
            theme.border,
        )  # fmt: skip
        pad = look.space("xl")
        area = self.card.inflate(-2 * pad, -2 * pad)
        used = look.lines(surface, self.title, area, "title", bold=True)
        area.top += used + look.space("l")
        self.paint_body(surface, look, area)
        self.group.draw(surface, look)


class Question(Overlay):
    """A question with two answers; the harmless one has the focus."""

    def __init__(
        self, title: str, text: str, yes: str, no: str, do: Callable[[], object],
        close: Callable[[], object], *, is_harmless: bool = False,
    ) -> None:  # fmt: skip
        self._text = text
        stay = Button("no", no, close)
        go = Button("yes", yes, do, kind="primary" if is_harmless else "danger")
        super().__init__(title, (stay, go), close)
        self.group.focus("no")

    def body_height(self, look: Paint, width: int) -> int:
        """Measure the sentence."""
        return look.height(self._text, width)

    def paint_body(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        """Draw the sentence."""
        look.lines(surface, self._text, area)


class KeyList(Overlay):
    """The keys of the call, each with what it does; it scrolls where they do not fit.

    others: buttons for what has a key and no button in the call.
    """

    width = 620

    def __init__(
        self, title: str, rows: Sequence[tuple[str, str]], done: str, close: Callable[[], object],
        opened_by: tuple[int, int], others: Sequence[Button] = (),
    ) -> None:  # fmt: skip
        self.rows, self._opened_by = rows, opened_by
        super().__init__(title, (*others, Button("close", done, close, kind="primary")), close)
        self._list = Scroller(name="keys", paint=self._paint_rows, focusable=True)
        self.group.add(self._list)
        self.group.focus("close")

    def handle(self, event: pygame.event.Event) -> None:
        """Take an event; the key that opened the list closes it, and arrows scroll it."""
        if fits_shortcut(event, self._opened_by):
            self._close()
        elif event.type == pygame.KEYDOWN and event.key in SCROLL_KEYS:
            self.group.focus(self._list)
            self.group.handle(event)
        else:
            super().handle(event)

    def layout(self, size: tuple[int, int], look: Paint) -> None:
        """Place the card, and the list between its title and its button."""
        super().layout(size, look)
        pad, gap = look.space("xl"), look.space("l")
        inner = self.card.inflate(-2 * pad, -2 * pad)
        top = inner.top + look.height(self.title, inner.width, "title", True) + gap
        view = pygame.Rect(inner.left, top, inner.width, self.buttons[0].rect.top - gap - top)
        self._list.place(view, look)
        self._list.set_height(self.body_height(look, inner.width))
        self._list.focusable = not self._list.is_at_end or self._list.offset > 0

    def _key_width(self, look: Paint) -> int:
        return max(look.width(keys, "caption", True) for keys, _ in self.rows) + look.px(20)

    def _room(self, look: Paint, width: int) -> int:
        return width - self._key_width(look) - look.space("m") - look.space("l")

    def _row_height(self, look: Paint, words: str, width: int) -> int:
        return max(look.height(words, self._room(look, width)), look.px(24)) + look.space("xs")

    def body_height(self, look: Paint, width: int) -> int:
        """Measure all rows."""
        return sum(self._row_height(look, words, width) for _, words in self.rows)

    def _paint_rows(self, surface: pygame.Surface, look: Paint, content: pygame.Rect) -> None:
        """Draw each key as a cap with its meaning beside it."""
        wide, top, width = self._key_width(look), content.top, self._list.rect.width
        for keys, words in self.rows:
            cap = pygame.Rect(content.left, top, wide, look.px(24))
            look.box(surface, cap, "sunken", "border", "small")
            look.text(surface, keys, cap.center, "caption", bold=True, anchor="center")
            left = content.left + wide + look.space("m")
            look.lines(surface, words, pygame.Rect(left, top, self._room(look, width), 0))
            top += self._row_height(look, words, width)
