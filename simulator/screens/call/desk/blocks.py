"""What a page of the desk is made of: blocks, one below the other, behind a window that scrolls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pygame

from simulator.screens.call.desk.facts import DeskFacts
from simulator.screens.theme import TextSize
from simulator.screens.widgets import Paint, Scroller, Widget

TONES = {
    "positive": ("check", "positive", "positive_soft"),
    "caution": ("warning", "caution", "caution_soft"),
    "negative": ("warning", "negative", "negative_soft"),
    "neutral": ("info", "text", "sunken"),
    "hint": ("hint", "on_accent_soft", "accent_soft"),
}


class Block:
    """A part of a page. One without height is left out, with the gap before it."""

    gap = "m"  # the space before it

    @property
    def widgets(self) -> Sequence[Widget]:
        """Give the widgets inside, in the order of focus."""
        return ()

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        return 0

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the widgets inside, in coordinates of the window."""

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw what lies under the widgets."""


class Heading(Block):
    """A line that names what follows."""

    gap = "xl"

    def __init__(self, text: str, size: TextSize = "lead") -> None:
        self.text = text
        self.size: TextSize = size

    def height(self, look: Paint, width: int) -> int:
        """Measure the wrapped line."""
        return look.height(self.text, width, self.size, True) if self.text else 0

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the line."""
        look.lines(surface, self.text, rect, self.size, bold=True)


@dataclass
class Words(Block):
    """A paragraph; a bullet goes before it where one is wanted."""

    text: str
    colour: str = "text"
    size: TextSize = "body"
    bullet: bool = False

    def _indent(self, look: Paint) -> int:
        return look.px(16) if self.bullet else 0

    def height(self, look: Paint, width: int) -> int:
        """Measure the wrapped text."""
        return look.height(self.text, width - self._indent(look), self.size) if self.text else 0

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the text."""
        area = rect.copy()
        area.left += self._indent(look)
        area.width -= self._indent(look)
        if self.bullet:
            middle = rect.top + look.line_height(self.size) // 2
            look.icon(surface, "dot", (rect.left + look.px(5), middle), look.px(14), "muted")
        look.lines(surface, self.text, area, self.size, self.colour)


@dataclass
class Banner(Block):
    """A sentence that stands out, with an icon; its tone is never said by colour alone."""

    text: str = ""
    tone: str = "neutral"

    def height(self, look: Paint, width: int) -> int:
        """Measure the sentence with its margins."""
        if not self.text:
            return 0
        return look.height(self.text, self._room(look, width)) + 2 * look.space("s")

    def _room(self, look: Paint, width: int) -> int:
        return width - look.px(32) - 2 * look.space("m")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the ground, the icon and the sentence."""
        icon, ink, ground = TONES[self.tone]
        look.box(surface, rect, ground)
        left = rect.left + look.space("m")
        first = rect.top + look.space("s") + look.line_height() // 2
        look.icon(surface, icon, (left + look.px(10), first), look.px(20), ink)
        area = pygame.Rect(left + look.px(32), rect.top + look.space("s"), 0, 0)
        area.width = self._room(look, rect.width)
        look.lines(surface, self.text, area)


@dataclass(frozen=True)
class Entry:
    """A row of a record: what, how much, and a small word below."""

    label: str
    value: str
    note: str = ""


@dataclass
class Rows(Block):
    """Labels with their values; a wide value stands below its label."""

    entries: Sequence[Entry] = field(default_factory=tuple)

    def _is_wide(self, look: Paint, entry: Entry, width: int) -> bool:
        words = look.width(entry.label) + look.width(entry.value, bold=True)
        return words + look.space("l") > width

    def _entry_height(self, look: Paint, entry: Entry, width: int) -> int:
        if self._is_wide(look, entry, width):
            lines = look.height(entry.label, width)
            lines += look.height(entry.value, width, bold=True)
        else:
            lines = look.line_height()
        note = look.line_height("caption") if entry.note else 0
        return lines + note + 2 * look.space("s")

    def height(self, look: Paint, width: int) -> int:
        """Measure all rows."""
        return sum(self._entry_height(look, each, width) for each in self.entries)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the rows with thin rules between them."""
        top = rect.top
        for index, entry in enumerate(self.entries):
            high = self._entry_height(look, entry, rect.width)
            self._paint_entry(surface, look, entry, pygame.Rect(rect.left, top, rect.width, high))
            top += high
            if index < len(self.entries) - 1:
                rule = pygame.Rect(rect.left, top - 1, rect.width, look.px(1))
                surface.fill(look.theme.border, rule)

    def _paint_entry(
        self, surface: pygame.Surface, look: Paint, entry: Entry, rect: pygame.Rect
    ) -> None:
        top = rect.top + look.space("s")
        area = pygame.Rect(rect.left, top, rect.width, 0)
        if self._is_wide(look, entry, rect.width):
            area.top += look.lines(surface, entry.label, area, "body", "muted")
            area.top += look.lines(surface, entry.value, area, bold=True)
        else:
            look.text(surface, entry.label, area.topleft, "body", "muted")
            look.text(surface, entry.value, area.topright, bold=True, anchor="topright")
            area.top += look.line_height()
        if entry.note:
            look.text(surface, entry.note, area.topright, "caption", "muted", anchor="topright")


class WidgetBlock(Block):
    """One widget as wide as the page, or as wide as it wants to be."""

    def __init__(self, widget: Widget, *, fill: bool = False, gap: str = "m") -> None:
        self.widget = widget
        self.fill = fill
        self.gap = gap

    @property
    def widgets(self) -> Sequence[Widget]:
        """Give the widget."""
        return (self.widget,)

    def height(self, look: Paint, width: int) -> int:
        """Give a control's height while it can be seen."""
        return look.control if self.widget.visible else 0

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the widget."""
        width_for = getattr(self.widget, "width_for", None)
        wide = rect.width if self.fill or width_for is None else min(width_for(look), rect.width)
        self.widget.place(pygame.Rect(rect.left, rect.top, wide, rect.height), look)


class Page:
    """A tab's page: its blocks in a scroller."""

    def __init__(self, name: str, facts: DeskFacts) -> None:
        self.name = name
        self.facts = facts
        self.scroller = Scroller(name=f"page-{name}", paint=self._paint, focusable=True)
        self.scroller.visible = False
        self.blocks: Sequence[Block] = ()
        self._places: list[tuple[int, int, Block]] = []  # top, height

    def set_blocks(self, blocks: Iterable[Block]) -> None:
        """Put the page together; what it holds from now on."""
        self.blocks = tuple(blocks)
        self.scroller.clear()
        for block in self.blocks:
            self.scroller.add(*block.widgets)

    def update(self, facts: DeskFacts) -> None:
        """Take note of a new state of the call."""
        self.facts = facts
        self.refresh()
        self.arrange()

    def refresh(self) -> None:
        """Bring the blocks up to date with the facts."""

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the page into a rectangle of the window."""
        self.scroller.place(rect, look)
        self.arrange()

    def arrange(self) -> None:
        """Measure the blocks and place what is in them."""
        look = self.scroller.look
        if look is None:
            return
        pad = look.space("l")
        width = self.scroller.content.width - pad - look.space("s")
        self._places, top = [], pad
        for block in self.blocks:
            high = block.height(look, width)
            if high:
                top += look.space(block.gap) if self._places else 0  # type: ignore[arg-type]
                self._places.append((top, high, block))
                top += high
        self.scroller.set_height(top + pad)
        content = self.scroller.content
        for block_top, high, block in self._places:
            left = content.left + pad
            block.place(pygame.Rect(left, content.top + block_top, width, high), look)
        self.scroller.changed = True

    def _paint(self, surface: pygame.Surface, look: Paint, content: pygame.Rect) -> None:
        clip = surface.get_clip()
        pad = look.space("l")
        width = content.width - pad - look.space("s")
        for top, high, block in self._places:
            rect = pygame.Rect(content.left + pad, content.top + top, width, high)
            if rect.colliderect(clip):
                block.paint(surface, look, rect)
