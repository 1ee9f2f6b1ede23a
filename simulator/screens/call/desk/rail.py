"""The desk's tabs, one below the other: an icon with a word under it."""

from __future__ import annotations

import pygame

from simulator.screens.widgets import Paint, Tab, Tabs

WIDTH = 84
COMPACT = 54
CELL = 58
LEAST_WITH_WORD = 42


class Rail(Tabs):
    """Tabs in a column."""

    is_compact = False  # icons alone: the page then bears the tab's name

    def width_for(self, look: Paint) -> int:
        """Measure the column."""
        if self.is_compact:
            return look.px(COMPACT)
        widest = max(look.width(tab.label, "caption", True) for tab in self.tabs)
        return max(look.px(WIDTH), widest + look.px(28))

    def cells(self, look: Paint) -> list[pygame.Rect]:
        """Give where each tab is; too many for the column share it."""
        high = min(look.px(CELL), self.rect.height // max(len(self.tabs), 1))
        left, top, width = self.rect.left, self.rect.top, self.rect.width
        return [pygame.Rect(left, top + i * high, width, high) for i in range(len(self.tabs))]

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Go to a tab by up and down too."""
        turned = {pygame.K_UP: pygame.K_LEFT, pygame.K_DOWN: pygame.K_RIGHT}
        if event.type == pygame.KEYDOWN and event.key in turned:
            event = pygame.event.Event(pygame.KEYDOWN, {**event.dict, "key": turned[event.key]})
        return super().handle(event, focused)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the tabs, a bar beside the selected one."""
        for index, (tab, cell) in enumerate(zip(self.tabs, self.cells(look), strict=True)):
            self._draw_cell(surface, look, tab, cell, self.hovered and index == self._pointed)
            if focused and tab.key == self.selected:
                look.focus_ring(surface, cell.inflate(-look.px(12), -look.px(12)), "small")

    def _draw_cell(
        self, surface: pygame.Surface, look: Paint, tab: Tab, cell: pygame.Rect, hot: bool
    ) -> None:
        is_on = tab.key == self.selected
        ink = "on_accent_soft" if is_on else "text" if hot else "muted"
        ground = cell.inflate(-look.px(8), -look.px(4))
        if is_on or hot:
            look.box(surface, ground, "accent_soft" if is_on else "sunken", radius="small")
        if is_on:
            bar = pygame.Rect(ground.left, 0, look.px(4), ground.height - look.px(16))
            bar.centery = ground.centery
            look.box(surface, bar, "accent", radius="small")
        self._draw_words(surface, look, tab, cell, ink)

    def _draw_words(
        self, surface: pygame.Surface, look: Paint, tab: Tab, cell: pygame.Rect, ink: str
    ) -> None:
        if self.is_compact or cell.height < look.px(LEAST_WITH_WORD):
            look.icon(surface, tab.icon, cell.center, look.px(20), ink)
            return
        high = look.line_height("caption")
        top = cell.centery - (look.px(22) + high) // 2
        look.icon(surface, tab.icon, (cell.centerx, top + look.px(10)), look.px(20), ink)
        spot = (cell.centerx, top + look.px(22))
        is_on = tab.key == self.selected
        fit = cell.width - look.px(6)
        look.text(
            surface, tab.label, spot, "caption", ink, bold=is_on, anchor="midtop", fit=fit
        )  # fmt: skip
