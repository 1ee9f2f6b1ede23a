"""One of several: pills, a menu, tabs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import pygame

from simulator.screens import draw
from simulator.screens.widgets.base import (
    Paint,
    Widget,
    is_click,
    is_press_key,
    modifiers,
)
from simulator.screens.widgets.layout import line_up


@dataclass(frozen=True, slots=True)
class Option:
    """A value with the words for it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab: its key, its words, an icon and a short badge if wanted."""

    key: str
    label: str
    icon: str = ""
    badge: str = ""


def arrow_step(event: pygame.event.Event) -> int:
    """Give -1 for left and up, 1 for right and down, 0 for all other events."""
    if event.type != pygame.KEYDOWN or modifiers(event.mod):
        return 0
    steps = {pygame.K_LEFT: -1, pygame.K_UP: -1, pygame.K_RIGHT: 1, pygame.K_DOWN: 1}
    return steps.get(event.key, 0)


class Choice(Widget):
    """One of some options, as a row of pills or as a menu that opens."""

    focusable = True

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        value: str,
        on_change: Callable[[str], object] | None = None,
        *,
        style: Literal["pills", "menu"] = "pills",
    ) -> None:
        super().__init__(name)
        self.options = tuple(options)
        self.value = value
        self.on_change = on_change
        self.style = style
        self.is_open = False
        self._pointed = 0  # the option pointed at in the open menu

    @property
    def index(self) -> int:
        """Give the number of the chosen option, -1 where the value is none of them."""
        return next((i for i, o in enumerate(self.options) if o.value == self.value), -1)

    @property
    def holds_pointer(self) -> bool:
        """Keep the mouse while the menu is open."""
        return self.is_open

    def choose(self, index: int) -> None:
        """Choose an option by its number."""
        self.is_open = False
        if index != self.index and 0 <= index < len(self.options):
            self.value = self.options[index].value
            if self.on_change is not None:
                self.on_change(self.value)

    def on_blur(self) -> None:
        """Close the menu."""
        self.is_open = False

    def width_for(self, look: Paint) -> int:
        """Measure how wide pills or menu want to be."""
        if self.style == "pills":
            return sum(self._pill_widths(look))
        longest = max((len(option.label) for option in self.options), default=0)
        # A label half as long is not the widest, and may be of a script nobody else here needs.
        able = [option.label for option in self.options if 2 * len(option.label) > longest]
        widest = max((look.width(label) for label in able), default=0)
        return widest + look.px(24) + 3 * look.space("m")

    def _pill_widths(self, look: Paint) -> list[int]:
        return [look.width(o.label, bold=True) + look.px(32) for o in self.options]

    def _pills(self, look: Paint) -> list[pygame.Rect]:
        widths = self._pill_widths(look)
        too_wide = sum(widths) - self.rect.width
        if too_wide > 0:
            widths = [round(width * self.rect.width / sum(widths)) for width in widths]
        return line_up(self.rect, widths)

    # Events

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Choose by arrow or click; the menu opens on Enter, space, Alt+Down or click."""
        if self.look is None or not self.options:
            return False
        if self.style == "pills":
            return self._handle_pills(event, self.look)
        if self.is_open:
            return self._handle_open(event, self.look)
        return self._handle_closed(event)

    def _handle_pills(self, event: pygame.event.Event, look: Paint) -> bool:
        step = arrow_step(event)
        if step:
            self.choose(min(max(self.index + step, 0), len(self.options) - 1))
            return True
        if is_click(event):
            for index, pill in enumerate(self._pills(look)):
                if pill.collidepoint(event.pos):
                    self.choose(index)
                    return True
        return False

    def _handle_closed(self, event: pygame.event.Event) -> bool:
        is_alt_down = event.type == pygame.KEYDOWN and event.key == pygame.K_DOWN
        if is_click(event) or is_press_key(event) or (is_alt_down and event.mod & pygame.KMOD_ALT):
            self.is_open, self._pointed = True, max(self.index, 0)
            return True
        step = arrow_step(event)
        if step:
            self.choose(min(max(self.index + step, 0), len(self.options) - 1))
        return bool(step)

    def _handle_open(self, event: pygame.event.Event, look: Paint) -> bool:
        if event.type == pygame.KEYDOWN:
            return self._handle_menu_key(event)
        if event.type in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN):
            rows = self._menu_rows(look)
            under = next((i for i, r in enumerate(rows) if r.collidepoint(event.pos)), None)
            self._pointed = self._pointed if under is None else under
            if is_click(event):
                self.choose(self.index if under is None else under)
        return True

    def _handle_menu_key(self, event: pygame.event.Event) -> bool:
        if event.key == pygame.K_TAB:
            self.is_open = False
            return False
        if event.key == pygame.K_ESCAPE:
            self.is_open = False
        elif is_press_key(event):
            self.choose(self._pointed)
        elif event.key in (pygame.K_HOME, pygame.K_END):
            self._pointed = 0 if event.key == pygame.K_HOME else len(self.options) - 1
        else:
            self._pointed = (self._pointed + arrow_step(event)) % len(self.options)
        return True

    # Drawing

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the pills, or the closed menu."""
        if self.style == "pills":
            self._draw_pills(surface, look)
        else:
            self._draw_closed(surface, look)
        if focused:
            look.focus_ring(surface, self._ground(look))

    def _ground(self, look: Paint) -> pygame.Rect:
        if self.style == "menu" or not self.options:
            return self.rect
        pills = self._pills(look)
        return pills[0].unionall(pills[1:])

    def _draw_pills(self, surface: pygame.Surface, look: Paint) -> None:
        if not self.options:
            return
        look.box(surface, self._ground(look), "sunken", "border")
        for option, pill in zip(self.options, self._pills(look), strict=True):
            is_chosen = option.value == self.value
            if is_chosen:
                inner = pill.inflate(-look.px(6), -look.px(6))
                look.box(surface, inner, "accent" if self.enabled else "border", radius="small")
            ink = "on_accent" if is_chosen and self.enabled else "text" if self.enabled else "muted"
            self._draw_label(surface, look, option, pill, ink)

    def _draw_label(
        self, surface: pygame.Surface, look: Paint, option: Option, pill: pygame.Rect, ink: str
    ) -> None:
        look.text(
            surface, option.label, pill.center, "body", ink,
            bold=option.value == self.value, anchor="center", fit=pill.width - look.px(14),
        )  # fmt: skip

    def _draw_closed(self, surface: pygame.Surface, look: Paint) -> None:
        edge = "accent" if self.enabled and (self.hovered or self.is_open) else "border_strong"
        look.box(surface, self.rect, "surface" if self.enabled else "sunken", edge)
        mark = (self.rect.right - look.px(20), self.rect.centery)
        look.icon(surface, "chevron-down", mark, look.px(18), "muted")
        if self.index >= 0:
            left = self.rect.left + look.space("m")
            spot, fit = (left, self.rect.centery), mark[0] - look.px(14) - left
            ink = "text" if self.enabled else "muted"
            label = self.options[self.index].label
            look.text(surface, label, spot, "body", ink, anchor="midleft", fit=fit)

    def _menu_box(self, look: Paint) -> pygame.Rect:
        pad = look.space("xs")
        height = len(self.options) * look.control + 2 * pad
        box = pygame.Rect(self.rect.left, self.rect.bottom + pad, self.rect.width, height)
        window = pygame.display.get_surface()
        if window is not None and box.bottom > window.get_height():
            above = box.copy()
            above.bottom = self.rect.top - pad
            box = above if above.top >= 0 else box.clamp(window.get_rect())
        return box

    def _menu_rows(self, look: Paint) -> list[pygame.Rect]:
        pad, box = look.space("xs"), self._menu_box(look)
        return [
            pygame.Rect(box.left + pad, box.top + pad + i * look.control, box.width - 2 * pad,
                        look.control)
            for i in range(len(self.options))
        ]  # fmt: skip

    def over_rect(self) -> pygame.Rect:
        """Give the place of the open menu with its shadow."""
        if not self.is_open or self.look is None:
            return super().over_rect()
        return self._menu_box(self.look).inflate(2 * draw.SHADOW, 2 * draw.SHADOW)

    def draw_over(self, surface: pygame.Surface, look: Paint) -> None:
        """Draw the open menu."""
        if not self.is_open:
            return
        theme = look.theme
        radius, shade = look.radius("medium"), theme.shadow_alpha
        draw.card(surface, self._menu_box(look), theme.surface, radius, shade, theme.border)
        for index, row in enumerate(self._menu_rows(look)):
            self._draw_menu_row(surface, look, index, row)

    def _draw_menu_row(
        self, surface: pygame.Surface, look: Paint, index: int, row: pygame.Rect
    ) -> None:
        if index == self._pointed:
            look.box(surface, row, "accent_soft", radius="small")
        is_chosen = index == self.index
        spot = (row.left + look.space("s"), row.centery)
        fit = row.width - look.px(36)
        label = self.options[index].label
        look.text(surface, label, spot, "body", "text", bold=is_chosen, anchor="midleft", fit=fit)
        if is_chosen:
            mark = (row.right - look.px(16), row.centery)
            look.icon(surface, "check", mark, look.px(18), "accent")


class Tabs(Widget):
    """Tabs in a row; the screen shows what belongs to the selected one."""

    focusable = True

    def __init__(
        self,
        name: str,
        tabs: Sequence[Tab],
        selected: str,
        on_change: Callable[[str], object] | None = None,
        *,
        numbered: bool = True,
    ) -> None:
        super().__init__(name)
        self.tabs = tuple(tabs)
        self.selected = selected
        self.on_change = on_change
        self.numbered = numbered
        self._pointed = -1

    @property
    def index(self) -> int:
        """Give the number of the selected tab, -1 where the key is none of them."""
        return next((i for i, tab in enumerate(self.tabs) if tab.key == self.selected), -1)

    def select(self, key: str) -> None:
        """Go to the tab of that key."""
        if key != self.selected and any(tab.key == key for tab in self.tabs):
            self.selected = key
            if self.on_change is not None:
                self.on_change(key)

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Go to a tab by left, right, Home, End or click."""
        if self.look is None or not self.tabs:
            return False
        if event.type == pygame.KEYDOWN:
            return self._handle_key(event)
        if event.type not in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION):
            return False
        cells = self.cells(self.look)
        self._pointed = next((i for i, c in enumerate(cells) if c.collidepoint(event.pos)), -1)
        if is_click(event) and self._pointed >= 0:
            self.select(self.tabs[self._pointed].key)
            return True
        return False

    def _handle_key(self, event: pygame.event.Event) -> bool:
        if modifiers(event.mod):
            return False
        last = len(self.tabs) - 1
        targets = {
            pygame.K_LEFT: max(self.index - 1, 0),
            pygame.K_RIGHT: min(self.index + 1, last),
            pygame.K_HOME: 0,
            pygame.K_END: last,
        }
        if event.key not in targets:
            return False
        self.select(self.tabs[targets[event.key]].key)
        return True

    def handle_shortcut(self, event: pygame.event.Event) -> bool:
        """Go to a tab by Ctrl and its number."""
        held = modifiers(getattr(event, "mod", 0))
        number = event.key - pygame.K_1
        if not self.numbered or held != {pygame.KMOD_CTRL} or not 0 <= number < len(self.tabs):
            return False
        if number > 8:
            return False
        self.select(self.tabs[number].key)
        return True

    def width_for(self, look: Paint) -> int:
        """Measure how wide all tabs are."""
        return sum(self._width(tab, look) for tab in self.tabs)

    def _width(self, tab: Tab, look: Paint) -> int:
        width = look.width(tab.label, bold=True) + 2 * look.space("m")
        if tab.icon:
            width += look.px(18) + look.space("s")
        if tab.badge:
            width += self._badge_width(tab, look) + look.space("s")
        return width

    def _badge_width(self, tab: Tab, look: Paint) -> int:
        return max(look.width(tab.badge, "caption", True) + look.px(10), look.px(20))

    def cells(self, look: Paint) -> list[pygame.Rect]:
        """Give where each tab is; too many for the row share it."""
        widths = [self._width(tab, look) for tab in self.tabs]
        if sum(widths) > self.rect.width:
            widths = [width * self.rect.width // sum(widths) for width in widths]
        return line_up(self.rect, widths)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the tabs over a line, a thick stroke under the selected one."""
        rule = pygame.Rect(0, 0, self.rect.width, look.px(1))
        rule.bottomleft = self.rect.bottomleft
        surface.fill(look.theme.border, rule)
        for index, (tab, cell) in enumerate(zip(self.tabs, self.cells(look), strict=True)):
            self._draw_tab(surface, look, tab, cell, self.hovered and index == self._pointed)
            if focused and tab.key == self.selected:
                look.focus_ring(surface, cell.inflate(-look.px(8), -look.px(12)), "small")

    def _draw_tab(
        self, surface: pygame.Surface, look: Paint, tab: Tab, cell: pygame.Rect, hot: bool
    ) -> None:
        is_on = tab.key == self.selected
        ink = "accent" if is_on else "text" if hot else "muted"
        if is_on:
            stroke = pygame.Rect(cell.left, 0, cell.width, look.px(3))
            stroke.bottom = cell.bottom
            look.box(surface, stroke, "accent", radius="small")
        x, end = cell.left + look.space("m"), cell.right - look.space("m")
        if tab.icon:
            look.icon(surface, tab.icon, (x + look.px(9), cell.centery), look.px(18), ink)
            x += look.px(18) + look.space("s")
        if tab.badge:
            end -= self._draw_badge(surface, look, tab, end, cell.centery) + look.space("s")
        spot, fit = (x, cell.centery), max(end - x, 0)
        look.text(surface, tab.label, spot, "body", ink, bold=True, anchor="midleft", fit=fit)

    def _draw_badge(
        self, surface: pygame.Surface, look: Paint, tab: Tab, right: int, middle: int
    ) -> int:
        width = self._badge_width(tab, look)
        pill = pygame.Rect(right - width, middle - look.px(10), width, look.px(20))
        look.box(surface, pill, "accent_soft")
        look.text(
            surface, tab.badge, pill.center, "caption", "on_accent_soft", bold=True, anchor="center"
        )
        return width
