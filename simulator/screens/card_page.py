"""A page with one card in the middle of the window, its parts below each other."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from simulator.screens.page import Page
from simulator.screens.tiles import Panel
from simulator.screens.widgets import Button, Choice, Label, Widget

CARD = 760  # pixels at scale 1
Part = tuple[Widget, int, int]  # a widget, its height, and the gap below it


class CardPage(Page):
    """One card in the middle of the window, its parts below each other."""

    can_go_back = False
    widest = CARD

    def arrange(self) -> None:
        """Place everything in one column."""
        look = self.look
        column = self.column(self.widest)
        buttons = self.buttons()
        room = self.add_foot(buttons, widest=self.widest) if buttons else self.area.height
        body = self.add_body(pygame.Rect(column.left, 0, column.width, room))
        content, pad, margin = self.inside(body), look.space("xl"), look.space("l")
        panel = Panel()
        body.add(panel)
        inner = content.inflate(-2 * pad, 0)
        parts = self.parts(inner.width)
        high = sum(high + gap for _, high, gap in parts) + 2 * pad
        top = max((room - high) // 2, margin)
        panel.place(pygame.Rect(content.left, body.content.top + top, content.width, high), look)
        y = panel.rect.top + pad
        for part, part_high, gap in parts:
            width = self._width(part, inner.width)
            part.place(pygame.Rect(inner.left, y, width, part_high), look)
            body.add(part)
            y += part_high + gap
        body.set_height(top + high + margin)

    def parts(self, width: int) -> Sequence[Part]:
        """Give the widgets from top to bottom, for a width."""
        return ()

    def buttons(self) -> Sequence[Button]:
        """Give the buttons that stand at the foot of the window, if there are any."""
        return ()

    def words(self, label: Label, width: int, gap: int) -> Part:
        """Give a text as a part."""
        return label, label.height_for(self.look, width), gap

    def _width(self, part: Widget, width: int) -> int:
        if isinstance(part, Button | Choice):
            return min(part.width_for(self.look), width)
        return width
