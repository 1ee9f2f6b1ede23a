"""What the screens around a call share: a header, a body that scrolls, a bar of buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from simulator.screens.bindings import KeyAction, read_key
from simulator.screens.screen import Context, Pop, Quit, Transition
from simulator.screens.theme import TextSize, mix
from simulator.screens.widgets import Button, Group, Paint, Scroller, Toast, Widget
from simulator.screens.widgets.base import modifiers
from simulator.screens.widgets.damage import find_damage
from simulator.screens.widgets.layout import line_up
from simulator.screens.widgets.scrolling import BAR_WIDTH
from simulator.texts import Texts

EDGE = 5  # pixels at scale 1 around a text, for the outline of what has the focus
WIDEST = 1180  # pixels at scale 1: lines longer than that are hard to read


TITLE_SIZES: tuple[TextSize, ...] = ("title", "lead", "body", "caption")


class Page:
    """A screen that lays its widgets out anew for each size, look and language.

    `arrange` places widgets in `self.group`; what is typed or chosen lives in the screen itself.
    """

    default_focus = ""
    can_go_back = True

    def __init__(self, context: Context) -> None:
        self.context = context
        self.group = Group()
        self.look = Paint(context.theme, context.fonts)
        self.area = pygame.Rect(0, 0, 0, 0)
        self.toast = Toast()
        self._going: Transition | None = None
        self._dirty = True
        self._body: Scroller | None = None
        self._shadowed = pygame.Rect(0, 0, 0, 0)  # the bar of buttons at the foot

    @property
    def texts(self) -> Texts:
        """Give the words of the interface."""
        return self.context.texts

    # --- the protocol of a screen ---------------------------------------------------------------

    def layout(self, size: tuple[int, int]) -> None:
        """Place everything; the focus and the place in the text stay."""
        focused = self._focused_name() or self.default_focus
        offset = self._body.offset if self._body is not None else 0
        self.group.focus(None)
        self.look = Paint(self.context.theme, self.context.fonts)
        self.area = pygame.Rect((0, 0), size)
        self.group, self._body = Group(), None
        self._shadowed = pygame.Rect(0, 0, 0, 0)
        self.arrange()
        self._add_toast()
        if self._body is not None:
            self._body.scroll_to(offset)
        self.focus(focused)
        self._find_pointer()
        self._dirty = True

    def handle(self, event: pygame.event.Event) -> Transition | None:
        """Take one event."""
        if not self.group.handle(event) and event.type == pygame.KEYDOWN:
            if read_key(event) == self.context.bindings[KeyAction.LEAVE]:
                self.go(Quit())
            else:
                self.take_key(event)
        return self._take_going()

    def tick(self, seconds: float) -> Transition | None:
        """Let time pass."""
        self.toast.tick(seconds)
        self.pass_time(seconds)
        return self._take_going()

    def wants_tick_in(self) -> float | None:
        """Say when time has to pass next."""
        wishes = (self.toast.wants_tick_in(), self.next_tick())
        return min((wish for wish in wishes if wish is not None), default=None)

    def needs_draw(self) -> bool:
        """Say whether the picture has changed."""
        return self._dirty or self.group.needs_draw

    def damage(self) -> list[pygame.Rect] | None:
        """Give the parts of the picture that have changed."""
        return None if self._dirty else find_damage(self.group)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole screen."""
        surface.fill(self.look.theme.background)
        self.paint(surface)
        if self._shadowed.height:
            self._paint_foot(surface)
        self.group.draw(surface, self.look)
        self._dirty = False

    # --- what a screen fills in -----------------------------------------------------------------

    def arrange(self) -> None:
        """Make and place the widgets."""

    def paint(self, surface: pygame.Surface) -> None:
        """Draw what lies behind the widgets."""

    def take_key(self, event: pygame.event.Event) -> None:
        """Take a key that no widget used: the body scrolls, Escape goes back."""
        if self._body is not None and self._body.handle(event, True):
            return
        if event.key == pygame.K_ESCAPE and not modifiers(event.mod) and self.can_go_back:
            self.leave()

    def pass_time(self, seconds: float) -> None:
        """Let time pass."""

    def next_tick(self) -> float | None:
        """Say when `pass_time` has to be called."""
        return None

    def leave(self) -> None:
        """Go back."""
        self.go(Pop())

    # --- helpers --------------------------------------------------------------------------------

    def go(self, transition: Transition) -> None:
        """Leave for another screen once the present event is dealt with."""
        self._going = transition

    def say(self, text: str, tone: str = "caution", seconds: float = 6.0) -> None:
        """Show a message for some seconds."""
        self.toast.say(text, seconds, tone)

    def redo(self) -> None:
        """Lay out again after something has changed."""
        self.layout(self.area.size)

    def redraw(self) -> None:
        """Have the picture drawn again."""
        self._dirty = True

    def focus(self, name: str) -> None:
        """Send the keys to a widget if it is there."""
        if name:
            try:
                self.group.focus(name)
            except KeyError:
                return

    def column(self, widest: int = WIDEST) -> pygame.Rect:
        """Give the middle of the window, no wider than reads well."""
        margin = self.look.space("xl")
        width = min(self.area.width - 2 * margin, self.look.px(widest))
        return pygame.Rect((self.area.width - width) // 2, 0, width, self.area.height)

    def add_header(self, title: str, *, back: str = "") -> int:
        """Put the title at the top, with a way back; gives where the body begins."""
        look, column = self.look, self.column()
        height = look.control + 2 * look.space("m")
        x = column.left
        if back:
            button = self._back_button(back)
            width = button.width_for(look)
            x -= look.px(10)  # so that the arrow, not its ground, stands at the edge
            button.place(pygame.Rect(x, look.space("m"), width, look.control), look)
            self.group.add(button)
            x += width + look.space("l")
        self.group.add(_line(title, pygame.Rect(x, 0, column.right - x, height), look))
        return height

    def _back_button(self, label: str) -> Button:
        return Button(
            "back",
            label,
            self.leave,
            kind="quiet",
            icon="arrow-left",
            shortcut=(pygame.K_ESCAPE, 0),
        )

    def add_foot(self, buttons: Sequence[Button], *, widest: int = WIDEST) -> int:
        """Put buttons at the foot, the last one at the right end; gives where the body ends."""
        look, column = self.look, self.column(widest)
        gap = look.space("m")
        rows = _fold_row(buttons, column.width, gap, look)
        high = len(rows) * look.control + (len(rows) - 1) * gap
        top = self.area.bottom - high - 2 * look.space("m")
        self._shadowed = pygame.Rect(0, top, self.area.width, self.area.bottom - top)
        y = top + look.space("m")
        for row in rows:
            box = pygame.Rect(column.left, y, column.width, look.control)
            widths = [min(each.width_for(look), column.width) for each in row]
            for button, rect in zip(row, line_up(box, widths, gap, "right"), strict=True):
                button.place(rect, look)
            y += look.control + gap
        self.group.add(*buttons)
        return top

    def add_body(self, rect: pygame.Rect, paint: Callable[..., object] | None = None) -> Scroller:
        """Put a body that scrolls between header and foot, its text as wide as the rectangle."""
        self._body = Scroller(name="body", paint=paint)
        self._body.place(self.around(rect), self.look)
        self.group.add(self._body)
        return self._body

    def around(self, rect: pygame.Rect) -> pygame.Rect:
        """Give a scroller's place around its text: room for its bar and for focus outlines."""
        edge = self.look.px(EDGE)
        width = rect.width + 2 * edge + self.look.px(BAR_WIDTH)
        return pygame.Rect(rect.left - edge, rect.top, width, rect.height)

    def inside(self, scroller: Scroller) -> pygame.Rect:
        """Give the place of a scroller's text, as far as it is scrolled now."""
        edge = self.look.px(EDGE)
        content = scroller.content
        return pygame.Rect(
            content.left + edge, content.top + edge, content.width - 2 * edge, content.height
        )

    def _paint_foot(self, surface: pygame.Surface) -> None:
        theme, foot = self.look.theme, self._shadowed
        surface.fill(mix(theme.background, theme.surface, 0.6), foot)
        surface.fill(theme.border, (foot.left, foot.top, foot.width, self.look.px(1)))

    def _add_toast(self) -> None:
        lowest = self._shadowed.top if self._shadowed.height else self.area.bottom
        room = pygame.Rect(self.area.left, 0, self.area.width, lowest - self.look.space("m"))
        self.toast.place(room, self.look)
        self.group.add(self.toast)

    def _focused_name(self) -> str:
        focused = self.group.focused
        return focused.name if focused is not None else ""

    def _find_pointer(self) -> None:
        """Let the new widgets know where the mouse is, so that the wheel works at once."""
        if pygame.display.get_init() and pygame.mouse.get_focused():
            where = {"pos": pygame.mouse.get_pos(), "rel": (0, 0), "buttons": (0, 0, 0)}
            self.group.handle(pygame.event.Event(pygame.MOUSEMOTION, where))

    def _take_going(self) -> Transition | None:
        going, self._going = self._going, None
        return going


def _fold_row(buttons: Sequence[Button], width: int, gap: int, look: Paint) -> list[list[Button]]:
    """Set buttons side by side, in as many rows as they need."""
    rows: list[list[Button]] = [[]]
    used = 0
    for button in buttons:
        wide = button.width_for(look)
        if rows[-1] and used + gap + wide > width:
            rows.append([])
            used = 0
        used += wide + (gap if rows[-1] else 0)
        rows[-1].append(button)
    return rows


def _line(text: str, rect: pygame.Rect, look: Paint) -> Widget:
    line = TitleLine(text)
    line.place(rect, look)
    return line


class TitleLine(Widget):
    """The title in a header: one line, smaller where there is little room."""

    def __init__(self, text: str, size: TextSize = "title") -> None:
        super().__init__()
        self.text = text
        self.size: TextSize = size

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw it in the middle of its height, as large as there is room for."""
        spot, width = (self.rect.left, self.rect.centery), self.rect.width
        sizes = TITLE_SIZES[TITLE_SIZES.index(self.size) :]
        fitting = (size for size in sizes if look.width(self.text, size, bold=True) <= width)
        size = next(fitting, sizes[-1])
        look.text(surface, self.text, spot, size, bold=True, anchor="midleft", fit=width)
