"""Buttons, labels and the other small controls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pygame

from simulator.screens import draw
from simulator.screens.bindings import format_key
from simulator.screens.theme import Colour, TextSize
from simulator.screens.widgets.base import (
    Paint,
    Widget,
    fits_shortcut,
    is_click,
    is_press_key,
    is_release,
)

Kind = Literal["primary", "secondary", "quiet", "danger"]
Shortcut = tuple[int, int]  # a pygame key with the KMOD_ bits of its modifiers


class Pressable(Widget):
    """What is pressed by mouse, Enter or space."""

    focusable = True

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.pressed = False

    @property
    def holds_pointer(self) -> bool:
        """Keep the mouse until its button comes up."""
        return self.pressed

    def press(self) -> None:
        """Do what pressing does."""

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Press on the key, or when the mouse button comes up on the widget."""
        if is_press_key(event):
            self.press()
            return True
        if is_click(event):
            self.pressed = True
            return True
        if is_release(event) and self.pressed:
            self.pressed = False
            if self.contains(event.pos):
                self.press()
            return True
        return False

    def on_blur(self) -> None:
        """Let go."""
        self.pressed = False


class Button(Pressable):
    """A button, with an icon and a shortcut if wanted."""

    def __init__(
        self,
        name: str,
        label: str,
        on_press: Callable[[], object] | None = None,
        *,
        kind: Kind = "secondary",
        icon: str = "",
        shortcut: Shortcut | None = None,
        align: Literal["centre", "left"] = "centre",
        show_shortcut: bool = True,
    ) -> None:
        super().__init__(name)
        self.label = label
        self.on_press = on_press
        self.kind = kind
        self.icon = icon
        self.shortcut = shortcut
        self.align = align
        self.show_shortcut = show_shortcut
        self.is_bare = False  # the icon alone; its words come up under the mouse and the focus

    def press(self) -> None:
        """Call what the button is for."""
        if self.enabled and self.on_press is not None:
            self.on_press()

    def handle_shortcut(self, event: pygame.event.Event) -> bool:
        """Press on the shortcut."""
        if not fits_shortcut(event, self.shortcut):
            return False
        self.press()
        return True

    @property
    def _keys(self) -> str:
        if self.shortcut is None or not self.show_shortcut:
            return ""
        return format_key(self.shortcut)

    @property
    def _words(self) -> str:
        return "" if self.is_bare and self.icon else self.label

    def width_for(self, look: Paint) -> int:
        """Measure how wide the button wants to be."""
        return self._content_width(look) + 2 * self._pad(look)

    def _pad(self, look: Paint) -> int:
        return look.px(14 if self._words else 8)

    def _content_width(self, look: Paint) -> int:
        parts = [look.width(self._words, bold=True)] if self._words else []
        if self.icon:
            parts.append(look.px(20))
        if self._keys:
            parts.append(look.width(self._keys, "caption"))
        return sum(parts) + look.space("s") * max(len(parts) - 1, 0)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the ground, the icon, the label and the shortcut."""
        fill, ink, border = self._colours(look)
        if fill is not None:
            draw.rounded(surface, self.rect, fill, look.radius("medium"), border, look.px(1))
        if focused:
            look.focus_ring(surface, self.rect)
        self._draw_content(surface, look, ink)

    def _colours(self, look: Paint) -> tuple[Colour | None, Colour, Colour | None]:
        theme = look.theme
        is_hot = self.enabled and (self.hovered or self.pressed)
        if not self.enabled:
            fill = None if self.kind == "quiet" else theme.sunken
            return fill, look.faded("muted", "sunken"), None
        if self.kind == "primary":
            return (theme.accent_strong if is_hot else theme.accent), theme.on_accent, None
        ink = theme.negative if self.kind == "danger" else theme.text
        if self.kind == "quiet":
            return (theme.sunken if is_hot else None), ink, None
        hot = theme.negative_soft if self.kind == "danger" else theme.sunken
        border = theme.negative if self.kind == "danger" else theme.border_strong
        return (hot if is_hot else theme.surface), ink, border

    def _draw_content(self, surface: pygame.Surface, look: Paint, ink: Colour) -> None:
        gap, pad = look.space("s"), self._pad(look)
        room = self.rect.width - 2 * pad
        spare = max(room - self._content_width(look), 0)
        x = self.rect.left + pad + (spare // 2 if self.align == "centre" else 0)
        end = self.rect.right - pad
        middle = self.rect.centery + (look.px(1) if self.pressed else 0)
        if self._keys:
            width = look.width(self._keys, "caption")
            right = end if self.align == "left" else end - spare // 2
            look.text(surface, self._keys, (right, middle), "caption", ink, anchor="midright")
            end = right - width - gap
        if self.icon:
            look.icon(surface, self.icon, (x + look.px(10), middle), look.px(20), ink)
            x += look.px(20) + gap
        if self._words:
            fit = max(end - x, 0)
            spot = (x, middle)
            look.text(surface, self._words, spot, "body", ink, bold=True, anchor="midleft", fit=fit)

    # --- the words of a button that shows its icon alone

    def _hint_box(self, look: Paint) -> pygame.Rect:
        """Give the place of the words: below the button, or above where the window ends."""
        width = look.width(self.label, "caption") + 2 * look.space("s")
        box = pygame.Rect(0, 0, width, look.line_height("caption") + look.space("s"))
        box.midtop = (self.rect.centerx, self.rect.bottom + look.px(7))
        window = pygame.display.get_surface()
        if window is None:
            return box
        if box.bottom > window.get_height():
            box.bottom = self.rect.top - look.px(7)
        return box.clamp(pygame.Rect(0, box.top, window.get_width(), box.height))

    @property
    def _shows_hint(self) -> bool:
        return self.is_live and bool(self.label) and not self._words and (
            self.hovered or self.has_focus
        )  # fmt: skip

    def over_rect(self) -> pygame.Rect:
        """Give the place of the words while they are shown."""
        if self.look is None or not self._shows_hint:
            return super().over_rect()
        return self._hint_box(self.look)

    def draw_over(self, surface: pygame.Surface, look: Paint) -> None:
        """Draw the words of an icon that stands alone."""
        if self._shows_hint:
            box = self._hint_box(look)
            draw.rounded(surface, box, look.theme.text, look.radius("small"))
            look.text(surface, self.label, box.center, "caption", "background", anchor="center")


class Label(Widget):
    """A text that wraps."""

    def __init__(
        self,
        text: str,
        *,
        name: str = "",
        size: TextSize = "body",
        colour: str = "text",
        bold: bool = False,
        align: Literal["left", "centre", "right"] = "left",
    ) -> None:
        super().__init__(name)
        self.text = text
        self.size: TextSize = size
        self.colour = colour
        self.bold = bold
        self.align = align

    def height_for(self, look: Paint, width: int) -> int:
        """Measure how high the text is at a width."""
        return look.height(self.text, width, self.size, self.bold)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the lines from the top of the rectangle."""
        size, ink = self.size, self.colour
        look.lines(surface, self.text, self.rect, size, ink, bold=self.bold, align=self.align)


class Checkbox(Pressable):
    """A box to tick, with its label."""

    def __init__(
        self,
        name: str,
        label: str,
        checked: bool = False,
        on_change: Callable[[bool], object] | None = None,
    ) -> None:
        super().__init__(name)
        self.label = label
        self.checked = checked
        self.on_change = on_change

    def press(self) -> None:
        """Turn it over."""
        if not self.enabled:
            return
        self.checked = not self.checked
        if self.on_change is not None:
            self.on_change(self.checked)

    def width_for(self, look: Paint) -> int:
        """Measure how wide box and label are."""
        return look.px(22) + look.space("s") + look.width(self.label)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the box with its tick, and the label."""
        side = look.px(22)
        box = pygame.Rect(self.rect.left, self.rect.centery - side // 2, side, side)
        edge = "accent" if self.hovered or self.checked else "border_strong"
        if not self.enabled:
            edge = "border"
        fill = "accent" if self.checked and self.enabled else "surface"
        look.box(surface, box, fill, edge, "small")
        if self.checked:
            ink = "on_accent" if self.enabled else "muted"
            look.icon(surface, "check", box.center, look.px(18), ink)
        if focused:
            look.focus_ring(surface, box, "small")
        spot = (box.right + look.space("s"), self.rect.centery)
        colour = "text" if self.enabled else look.faded("muted", "background")
        fit = self.rect.right - spot[0]
        look.text(surface, self.label, spot, "body", colour, anchor="midleft", fit=fit)


class Meter(Widget):
    """A bar between nothing and all, with a label and a value in words above it."""

    def __init__(
        self,
        name: str = "",
        value: float = 0.0,
        label: str = "",
        value_text: str = "",
        tone: str = "accent",
    ) -> None:
        super().__init__(name)
        self.value = value
        self.label = label
        self.value_text = value_text
        self.tone = tone

    def height_for(self, look: Paint) -> int:
        """Measure how high bar and words are."""
        words = look.line_height("caption") + look.space("xs") if self._has_words else 0
        return words + look.px(8)

    @property
    def _has_words(self) -> bool:
        return bool(self.label or self.value_text)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the words and the bar below them."""
        high = look.px(8)
        top = self.rect.top + self.height_for(look) - high
        bar = pygame.Rect(self.rect.left, top, self.rect.width, high)
        draw.meter(surface, bar, self.value, look.colour(self._role), look.theme.sunken)
        if self._has_words:
            right = self.rect.topright
            used = look.text(
                surface, self.value_text, right, "caption", anchor="topright", bold=True
            )
            fit = max(used.left - self.rect.left - look.space("s"), 0)
            look.text(surface, self.label, self.rect.topleft, "caption", "muted", fit=fit)

    @property
    def _role(self) -> str:
        if self.tone != "mood":
            return self.tone
        thirds = ("negative", "caution", "positive")
        return thirds[min(max(int(self.value * 3), 0), 2)]


TOAST_ICONS = {"positive": "check", "caution": "warning", "negative": "warning"}


class Toast(Widget):
    """A message that goes away by itself."""

    unseen = Widget.unseen | {"_left"}

    def __init__(self, name: str = "toast") -> None:
        super().__init__(name)
        self.text = ""
        self.tone = "text"
        self._left = 0.0

    def say(self, text: str, seconds: float = 4.0, tone: str = "text") -> None:
        """Show a message for some seconds."""
        self.text, self.tone, self._left = text, tone, seconds

    def tick(self, seconds: float) -> None:
        """Let time pass."""
        if self.text:
            self._left -= seconds
            if self._left <= 0:
                self.text = ""

    def wants_tick_in(self) -> float | None:
        """Say when the message goes away."""
        return max(self._left, 0.01) if self.text else None

    def contains(self, position: tuple[int, int]) -> bool:
        """Let the mouse through."""
        return False

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw nothing here: the message lies over everything."""

    def draw_over(self, surface: pygame.Surface, look: Paint) -> None:
        """Draw the message in the middle of the rectangle's lower end."""
        if not self.text:
            return
        icon = TOAST_ICONS.get(self.tone, "")
        pad, mark = look.space("l"), look.px(26) if icon else 0
        room = max(min(self.rect.width - 2 * pad - mark, look.px(560)), 1)
        lines = look.fonts.wrap(self.text, look.size("body"), room)
        width = max(look.width(line) for line in lines)
        height = len(lines) * look.line_height()
        box = pygame.Rect(0, 0, width + mark + 2 * pad, height + 2 * look.space("m"))
        box.midbottom = self.rect.midbottom
        theme = look.theme
        draw.card(surface, box, theme.text, look.radius("medium"), theme.shadow_alpha)
        if icon:
            spot = (box.left + pad + look.px(9), box.centery)
            look.icon(surface, icon, spot, look.px(20), "background")
        area = pygame.Rect(box.left + pad + mark, box.top + look.space("m"), width, height)
        look.lines(surface, self.text, area, "body", "background")
