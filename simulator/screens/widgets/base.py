"""What every widget is, and the group that hands them events and keeps the focus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pygame

from simulator.screens import draw
from simulator.screens.fonts import Fonts
from simulator.screens.icons import draw_icon
from simulator.screens.theme import Colour, Radius, Space, TextSize, Theme, mix
from simulator.screens.widgets.damage import MARGIN, NOWHERE, note_drawn

CONTROL_HEIGHT = 36
POINTER_EVENTS = (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEMOTION)
KEY_EVENTS = (pygame.KEYDOWN, pygame.TEXTINPUT, pygame.TEXTEDITING)
ENTER_KEYS = (pygame.K_RETURN, pygame.K_KP_ENTER)


@dataclass(frozen=True)
class Paint:
    """The look of the moment: theme and fonts, and what is drawn with both."""

    theme: Theme
    fonts: Fonts

    def px(self, pixels: float) -> int:
        """Scale a length."""
        return self.theme.px(pixels)

    def size(self, name: TextSize) -> int:
        """Give a font size in pixels."""
        return self.theme.size(name)

    def space(self, name: Space) -> int:
        """Give a spacing in pixels."""
        return self.theme.space(name)

    def radius(self, name: Radius) -> int:
        """Give a corner radius in pixels."""
        return self.theme.radius(name)

    def colour(self, role: str) -> Colour:
        """Give the colour the theme has for a role."""
        colour: Colour = getattr(self.theme, role)
        return colour

    def faded(self, role: str, ground: str = "surface") -> Colour:
        """Give a role's colour as it looks on something disabled."""
        return mix(self.colour(role), self.colour(ground), 0.55)

    @property
    def control(self) -> int:
        """Give the usual height of a button or field."""
        return self.px(CONTROL_HEIGHT)

    def line_height(self, size: TextSize = "body") -> int:
        """Give the height of one line of text."""
        return self.fonts.line_height(self.size(size))

    def width(self, text: str, size: TextSize = "body", bold: bool = False) -> int:
        """Measure one line of text."""
        return self.fonts.width(text, self.size(size), bold)

    def height(self, text: str, width: int, size: TextSize = "body", bold: bool = False) -> int:
        """Measure how high a text is when wrapped to a width."""
        return self.fonts.wrapped_height(text, self.size(size), width, bold)

    def text(
        self,
        surface: pygame.Surface,
        text: str,
        position: tuple[int, int],
        size: TextSize = "body",
        colour: str | Colour = "text",
        *,
        bold: bool = False,
        anchor: str = "topleft",
        fit: int | None = None,
    ) -> pygame.Rect:
        """Draw one line, its named point at the position, shortened to `fit` pixels if given."""
        pixels = self.size(size)
        shown = text if fit is None else self.fonts.fit(text, pixels, fit, bold)
        ink = self._ink(colour)
        return self.fonts.draw(surface, shown, position, pixels, ink, bold=bold, anchor=anchor)

    def lines(
        self,
        surface: pygame.Surface,
        text: str,
        area: pygame.Rect,
        size: TextSize = "body",
        colour: str | Colour = "text",
        *,
        bold: bool = False,
        align: str = "left",
    ) -> int:
        """Draw wrapped text from the top of an area; give the height used."""
        pixels, ink = self.size(size), self._ink(colour)
        return self.fonts.draw_lines(surface, text, area, pixels, ink, bold=bold, align=align)

    def _ink(self, colour: str | Colour) -> Colour:
        return self.colour(colour) if isinstance(colour, str) else colour

    def icon(
        self,
        surface: pygame.Surface,
        name: str,
        centre: tuple[int, int],
        pixels: int,
        colour: str | Colour = "text",
    ) -> None:
        """Draw an icon around a point."""
        draw_icon(surface, name, centre, pixels, self._ink(colour))

    def box(
        self,
        surface: pygame.Surface,
        rect: pygame.Rect,
        fill: str | Colour = "surface",
        border: str | Colour | None = None,
        radius: Radius = "medium",
    ) -> None:
        """Draw a rounded rectangle."""
        outline = None if border is None else self._ink(border)
        draw.rounded(surface, rect, self._ink(fill), self.radius(radius), outline, self.px(1))

    def focus_ring(
        self, surface: pygame.Surface, rect: pygame.Rect, radius: Radius = "medium"
    ) -> None:
        """Draw the outline that says where the keys go, just outside a rectangle."""
        gap, width = self.px(2), self.px(2)
        around = rect.inflate(2 * (gap + width), 2 * (gap + width))
        corner = self.radius(radius) + gap + width
        draw.outline(surface, around, self.theme.accent, corner, width)


class Widget:
    """Something placed on a screen. Setting an attribute anew marks the picture as changed."""

    focusable = False
    clips = False  # whether nothing in it is drawn outside its rectangle
    unseen = frozenset({"changed", "drawn", "parent"})  # what does not show in the picture
    children: tuple[Widget, ...] | list[Widget] = ()

    rect: pygame.Rect
    look: Paint | None
    name: str
    enabled: bool
    visible: bool
    hovered: bool
    has_focus: bool
    changed: bool
    drawn: pygame.Rect  # where it was drawn last
    parent: Group | None

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.look = None
        self.enabled = True
        self.visible = True
        self.hovered = False
        self.has_focus = False
        self.parent = None
        self.changed = True
        self.drawn = NOWHERE

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self.unseen and self.__dict__.get(name, self) != value:
            self.__dict__["changed"] = True
        object.__setattr__(self, name, value)

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the widget into a rectangle of the window, in this look."""
        self.look = look
        self.rect = pygame.Rect(rect)

    def move(self, dx: int, dy: int) -> None:
        """Shift the widget, as scrolling does."""
        self.rect = self.rect.move(dx, dy)

    @property
    def can_focus(self) -> bool:
        """Say whether the keys may go to it now."""
        return self.focusable and self.is_live

    @property
    def is_live(self) -> bool:
        """Say whether it and all groups around it can be seen and used."""
        if not (self.visible and self.enabled):
            return False
        return self.parent is None or self.parent.is_live

    @property
    def holds_pointer(self) -> bool:
        """Say whether the mouse is this widget's, wherever it points: dragging, an open menu."""
        return False

    def contains(self, position: tuple[int, int]) -> bool:
        """Say whether a point of the window is on the widget."""
        return self.rect.collidepoint(position)

    def handle(self, event: pygame.event.Event, focused: bool) -> bool:
        """Take an event; say whether it was used."""
        return False

    def handle_shortcut(self, event: pygame.event.Event) -> bool:
        """Take a key that nothing in focus used; say whether it was used."""
        return False

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the widget; changes nothing."""

    def draw_over(self, surface: pygame.Surface, look: Paint) -> None:
        """Draw what lies over all other widgets, such as an open menu."""

    def over_rect(self) -> pygame.Rect:
        """Give where `draw_over` draws now."""
        return NOWHERE

    def on_focus(self) -> None:
        """Learn that keys go here from now on."""

    def on_blur(self) -> None:
        """Learn that keys go elsewhere from now on."""


class Group(Widget):
    """Widgets in the order of focus and of drawing. The outermost group gets every event."""

    unseen = Widget.unseen | {"_focused", "_pointer", "_stale_text"}
    children: list[Widget]

    def __init__(self, widgets: Iterable[Widget] = (), name: str = "") -> None:
        super().__init__(name)
        self.children = []
        self._focused: Widget | None = None
        self._pointer: tuple[int, int] | None = None
        self._stale_text = ""  # the letter of a key that has already moved the focus
        self.add(*widgets)

    def add(self, *widgets: Widget) -> None:
        """Put widgets behind the others."""
        for widget in widgets:
            widget.parent = self
            self.children.append(widget)
        self.changed = True

    def clear(self) -> None:
        """Take all widgets out."""
        root = self.root()
        if root._focused is not None and root._focused in self.walk():
            root.focus(None)
        self.children.clear()
        self.changed = True

    def root(self) -> Group:
        """Give the outermost group."""
        return self if self.parent is None else self.parent.root()

    def walk(self) -> Iterator[Widget]:
        """Give every widget inside, groups before what they hold."""
        for child in self.children:
            yield child
            if isinstance(child, Group):
                yield from child.walk()

    def find(self, name: str) -> Widget:
        """Give the widget of that name. Raises KeyError where there is none."""
        for widget in self.walk():
            if widget.name == name:
                return widget
        raise KeyError(name)

    def move(self, dx: int, dy: int) -> None:
        """Shift the group with everything in it."""
        super().move(dx, dy)
        for child in self.children:
            child.move(dx, dy)

    # Focus

    @property
    def focused(self) -> Widget | None:
        """Give the widget the keys go to, if it can be used now."""
        widget = self.root()._focused
        return widget if widget is not None and widget.can_focus else None

    def focus(self, target: str | Widget | None) -> None:
        """Send the keys to a widget, given itself or by its name, or to none."""
        root = self.root()
        widget = self.find(target) if isinstance(target, str) else target
        before = root._focused
        if widget is before:
            return
        if before is not None:
            before.has_focus = False
            before.on_blur()
        root._focused = widget
        if widget is not None:
            widget.has_focus = True
            widget.on_focus()
            if widget.parent is not None:
                widget.parent.show_child(widget)

    def show_child(self, widget: Widget) -> None:
        """Bring a widget inside into view."""
        if self.parent is not None:
            self.parent.show_child(widget)

    def focus_next(self, step: int = 1) -> None:
        """Send the keys to the next widget that takes them, or with -1 to the one before."""
        widgets = list(self.root().walk())
        if not any(widget.can_focus for widget in widgets):
            return
        now = self.root()._focused
        index = widgets.index(now) if now in widgets else (-1 if step > 0 else 0)
        while True:
            index = (index + step) % len(widgets)
            if widgets[index].can_focus:
                self.focus(widgets[index])
                return

    # Events

    def handle(self, event: pygame.event.Event, focused: bool = False) -> bool:
        """Hand an event to the widget it is for; say whether it was used."""
        if self.parent is not None:
            return False
        if event.type in POINTER_EVENTS:
            self._pointer = tuple(event.pos)
            return self._handle_pointer(event)
        if event.type == pygame.MOUSEWHEEL:
            return self._bubble(self._target(), event) or self._bubble(self.focused, event)
        if event.type in KEY_EVENTS:
            return self._handle_key(event)
        if event.type == pygame.WINDOWLEAVE:
            self._hover(None)
        return False

    def _handle_key(self, event: pygame.event.Event) -> bool:
        stale, self._stale_text = self._stale_text, ""
        if event.type == pygame.TEXTINPUT and event.text == stale:
            return True  # else the space that pressed a button is typed where the button leads
        before = self._focused
        used = self._bubble(self.focused, event)
        if event.type == pygame.KEYDOWN:
            used = used or self._handle_common_key(event)
            if self._focused is not before:
                self._stale_text = getattr(event, "unicode", "")
        return used

    def type_ahead(self, letter: str) -> None:
        """Type the letter of a key that has just moved the focus; it may come again as text."""
        self._bubble(self.focused, pygame.event.Event(pygame.TEXTINPUT, {"text": letter}))
        self._stale_text = letter

    def _handle_common_key(self, event: pygame.event.Event) -> bool:
        if event.key == pygame.K_TAB and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT):
            self.focus_next(-1 if event.mod & pygame.KMOD_SHIFT else 1)
            return True
        return any(widget.is_live and widget.handle_shortcut(event) for widget in self.walk())

    def _handle_pointer(self, event: pygame.event.Event) -> bool:
        holder = next((w for w in self.walk() if w.holds_pointer and w.is_live), None)
        target = holder or self._target()
        self._hover(target)
        if target is None:
            return False
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1 and target.can_focus:
            self.focus(target)
        return self._bubble(target, event)

    def _bubble(self, widget: Widget | None, event: pygame.event.Event) -> bool:
        """Offer an event to a widget and then to the groups around it."""
        while widget is not None and widget is not self:
            if widget.handle(event, widget is self.focused):
                return True
            widget = widget.parent
        return False

    def _target(self) -> Widget | None:
        return None if self._pointer is None else self.target_at(self._pointer)

    def target_at(self, position: tuple[int, int]) -> Widget | None:
        """Give the uppermost live widget at a point of the window."""
        for child in reversed(self.children):
            if not (child.visible and child.enabled):
                continue
            if isinstance(child, Group):
                found = child.target_at(position)
                if found is not None:
                    return found
            elif child.contains(position):
                return child
        return None

    def _hover(self, target: Widget | None) -> None:
        for widget in self.walk():
            widget.hovered = widget is target

    # Drawing

    @property
    def needs_draw(self) -> bool:
        """Say whether anything has changed since it was last drawn."""
        return self.changed or any(widget.changed for widget in self.walk())

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool = False) -> None:
        """Draw what is visible; the outermost group then takes note that it is drawn."""
        self.draw_children(surface, look)
        if self.parent is not None:
            return
        for widget in self.walk():
            if widget.is_live:
                widget.draw_over(surface, look)
        note_drawn(self)

    def draw_children(self, surface: pygame.Surface, look: Paint) -> None:
        """Draw the widgets in order, but for those out of sight."""
        clip = surface.get_clip().inflate(2 * MARGIN, 2 * MARGIN)
        for child in self.children:
            if child.visible and (clip.colliderect(child.rect) or not child.rect):
                child.draw(surface, look, child.has_focus and child.is_live)


def fits_shortcut(event: pygame.event.Event, shortcut: tuple[int, int] | None) -> bool:
    """Say whether a key event is a shortcut, given as (key, modifiers)."""
    if shortcut is None or event.type != pygame.KEYDOWN or event.key != shortcut[0]:
        return False
    return modifiers(event.mod) == modifiers(shortcut[1])


def modifiers(mod: int) -> frozenset[int]:
    """Give which kinds of modifier are held, left or right."""
    kinds = (pygame.KMOD_CTRL, pygame.KMOD_ALT, pygame.KMOD_SHIFT, pygame.KMOD_META)
    return frozenset(kind for kind in kinds if mod & kind)


def is_click(event: pygame.event.Event) -> bool:
    """Say whether the main mouse button goes down."""
    return event.type == pygame.MOUSEBUTTONDOWN and event.button == 1


def is_release(event: pygame.event.Event) -> bool:
    """Say whether the main mouse button comes up."""
    return event.type == pygame.MOUSEBUTTONUP and event.button == 1


def is_press_key(event: pygame.event.Event) -> bool:
    """Say whether a key presses what has the focus."""
    keys = (*ENTER_KEYS, pygame.K_SPACE)
    return event.type == pygame.KEYDOWN and event.key in keys and not modifiers(event.mod)
