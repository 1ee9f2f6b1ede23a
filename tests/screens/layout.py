"""What is wrong with a screen's layout, found without looking at pixels.

`record` draws a screen once and notes every text with its place, its clip and the widget it belongs
to; the `find_*` functions say what is wrong with that. Ink is where a text's letters really are,
not the box of its line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import combinations

import pygame

from simulator.screens.fonts import ELLIPSIS, Fonts
from simulator.screens.screen import Screen
from simulator.screens.theme import contrast
from simulator.screens.tiles import Painting, Panel
from simulator.screens.widgets import Button, Group, ListView, Scroller, TextBox, TextField, Widget

LEAST_CONTRAST = 4.5  # WCAG 2, level AA
SLACK = 2  # pixels that rounding may cost
SCROLLING = (Scroller, ListView, TextBox, TextField)
BACKGROUNDS = (Panel, Painting)  # what other widgets may stand on
ROWS = ("CriterionRow",)  # what takes the focus as a whole, and has buttons of its own on it


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with a screen."""

    kind: str
    where: str
    words: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}" + (f": {self.words!r}" if self.words else "")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line of text as it was drawn; layer 1 lies over layer 0, and so on."""

    text: str
    ink: pygame.Rect
    clip: pygame.Rect
    owners: tuple[Widget, ...]  # from the outermost in
    layer: int
    contrast: float = 21.0  # of its ink with what lay there before it was drawn

    @property
    def owner(self) -> Widget | None:
        return self.owners[-1] if self.owners else None

    @property
    def seen(self) -> pygame.Rect:
        """Give the part of the ink that is not cut off."""
        return self.ink.clip(self.clip)

    @property
    def where(self) -> str:
        return " > ".join(name_widget(each) for each in self.owners) or "the screen itself"


@dataclass
class Drawing:
    """One drawing of a screen."""

    window: pygame.Rect
    texts: list[Drawn] = field(default_factory=list)
    shortened: list[Drawn] = field(default_factory=list)
    groups: list[tuple[Group, int]] = field(default_factory=list)

    def widgets(self) -> Iterator[tuple[Widget, int]]:
        """Give every widget that is shown, with its layer."""
        for group, layer in self.groups:
            for widget in group.walk():
                if is_shown(widget):
                    yield widget, layer


def name_widget(widget: Widget) -> str:
    name = widget.name or getattr(widget, "label", "") or getattr(widget, "text", "")
    return type(widget).__name__ + (f"({name[:40]})" if name else "")


def path_of(widget: Widget) -> str:
    above = widget.parent
    before = f"{path_of(above)} > " if above is not None and above.parent is not None else ""
    return before + name_widget(widget)


def is_shown(widget: Widget) -> bool:
    """Say whether a widget and all groups around it are visible."""
    return widget.visible and (widget.parent is None or is_shown(widget.parent))


class RecordingFonts(Fonts):
    """Fonts that tell what they draw, and what they had to shorten."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing: Drawing | None = None
        self.owners: list[Widget] = []
        self.layer = 0
        self._inks: dict[tuple[str, int, bool], pygame.Rect] = {}

    def draw(self, surface, text, position, size, colour, *, bold=False, anchor="topleft"):
        """Draw one line and note it."""
        # What is drawn is cut by the clip: where the line would be has to be found anew.
        whole = pygame.Rect((0, 0), self.measure(text, size, bold))
        setattr(whole, anchor, position)
        self._note(text, whole, size, bold, colour, surface)
        return super().draw(surface, text, position, size, colour, bold=bold, anchor=anchor)

    def draw_lines(self, surface, text, area, size, colour, *, bold=False, align="left"):
        """Draw lines and note each."""
        height = self.line_height(size)
        lines = self.wrap(text, size, area.width, bold)
        for number, line in enumerate(lines):
            width = self.width(line, size, bold)
            spare = {"left": 0, "right": area.width - width}.get(
                align, area.width // 2 - width // 2
            )
            spot = (area.left + spare, area.top + number * height)
            self.draw(surface, line, spot, size, colour, bold=bold)
        return height * len(lines)

    def fit(self, text, size, width, bold=False):
        """Shorten a line and note it if it was."""
        shown = super().fit(text, size, width, bold)
        if shown != text and self.drawing is not None:
            nowhere = pygame.Rect(0, 0, 0, 0)
            note = Drawn(text, nowhere, nowhere, tuple(self.owners), self.layer)
            self.drawing.shortened.append(note)
        return shown

    def _note(self, text, whole, size, bold, colour, surface) -> None:
        if self.drawing is None or not text.strip():
            return
        key = (text, size, bold)
        if key not in self._inks:
            self._inks[key] = self.render(text, size, (0, 0, 0), bold).get_bounding_rect()
        ink = self._inks[key].move(whole.topleft)
        seen = ink.clip(surface.get_clip())
        ground = surface.get_at(seen.center) if seen else None
        ratio = 21.0 if ground is None else contrast(colour, ground[:3])
        owners = tuple(self.owners)
        self.drawing.texts.append(Drawn(text, ink, surface.get_clip(), owners, self.layer, ratio))


def record(screen: Screen, surface: pygame.Surface, fonts: RecordingFonts) -> Drawing:
    """Draw a screen and give what was drawn; the screen is laid out with these fonts."""
    drawing = fonts.drawing = Drawing(surface.get_rect(), groups=list(_groups(screen)))
    with _told_apart(screen, fonts):
        screen.draw(surface)
    fonts.drawing = None
    return drawing


def record_pages(
    screen: Screen, surface: pygame.Surface, fonts: RecordingFonts
) -> Iterator[Drawing]:
    """Draw a screen as often as it takes to see all that scrolls, and leave it as it was."""
    yield record(screen, surface, fonts)
    shown = [widget for group, _ in _groups(screen) for widget in group.walk() if is_shown(widget)]
    for scroller in (each for each in shown if isinstance(each, Scroller)):
        before = scroller.offset
        scroller.scroll_to(0)
        while not scroller.is_at_end:
            scroller.scroll_by(scroller.rect.height)
            yield record(screen, surface, fonts)
        scroller.scroll_to(before)


def _groups(screen: Screen) -> Iterator[tuple[Group, int]]:
    """Give the groups of a screen; what lies under an overlay is only decoration."""
    overlay = getattr(screen, "overlay", None)
    if overlay is None:
        yield screen.group, 0
    else:
        yield overlay.group, 1


@contextmanager
def _told_apart(screen: Screen, fonts: RecordingFonts) -> Iterator[None]:
    """Let the fonts know while drawing which widget draws."""
    changed: list[tuple[object, str]] = []

    def wrap(target: object, method: str, owner: Widget | None, layer: int | None) -> None:
        inner = getattr(target, method)
        object.__setattr__(target, method, _telling(inner, fonts, owner, layer))
        changed.append((target, method))

    for widget in screen.group.walk():
        wrap(widget, "draw", widget, None)
        wrap(widget, "draw_over", widget, 2)
    overlay = getattr(screen, "overlay", None)
    if overlay is not None:
        wrap(overlay, "draw", None, 1)
        for widget in overlay.group.walk():
            wrap(widget, "draw", widget, None)
    try:
        yield
    finally:
        for target, method in changed:
            object.__delattr__(target, method)


def _telling(
    inner: Callable[..., object], fonts: RecordingFonts, owner: Widget | None, layer: int | None
) -> Callable[..., object]:
    def draw(*args: object, **values: object) -> object:
        before, fonts.layer = fonts.layer, fonts.layer if layer is None else layer
        if owner is not None:
            fonts.owners.append(owner)
        try:
            return inner(*args, **values)
        finally:
            fonts.layer = before
            if owner is not None:
                fonts.owners.pop()

    return draw


# --- what is wrong ------------------------------------------------------------------------------


def find_flaws(drawing: Drawing, may_shorten: Callable[[Drawn], bool]) -> list[Flaw]:
    """Find everything that is wrong with one drawing."""
    found = [
        *find_outside(drawing),
        *find_cut_text(drawing),
        *find_faint(drawing),
        *find_overlapping_text(drawing),
        *find_covered_widgets(drawing),
        *find_overlapping_siblings(drawing),
        *find_nameless(drawing),
    ]
    shortened = [*drawing.shortened, *(each for each in drawing.texts if is_shortened(each.text))]
    found += [
        Flaw("shortened", each.where, each.text)
        for each in shortened
        if _is_on_top(each, drawing) and not may_shorten(each)
    ]
    return found


def is_shortened(text: str) -> bool:
    """Say whether a text ends in an ellipsis, which may have been cut before it was drawn."""
    return text.endswith(ELLIPSIS)


def _is_on_top(text: Drawn, drawing: Drawing) -> bool:
    return text.layer >= max(layer for _, layer in drawing.groups)


def _scrollers(widget: Widget) -> Iterator[Scroller]:
    above = widget.parent
    while above is not None:
        if isinstance(above, Scroller):
            yield above
        above = above.parent


def find_outside(drawing: Drawing) -> Iterator[Flaw]:
    """Find widgets that no scrolling can bring wholly into the window."""
    for widget, _ in drawing.widgets():
        scroller = next(_scrollers(widget), None)
        room = drawing.window if scroller is None else scroller.content
        if widget.rect.width <= 0 or widget.rect.height <= 0:
            if widget.can_focus:
                yield Flaw("without size", path_of(widget))
        elif not room.inflate(2 * SLACK, 2 * SLACK).contains(widget.rect):
            yield Flaw("outside", path_of(widget), f"{tuple(widget.rect)} in {tuple(room)}")


def find_cut_text(drawing: Drawing) -> Iterator[Flaw]:
    """Find text that is cut by the window, a clip or the widget it belongs to."""
    for text in drawing.texts:
        is_left_open = text.owner is not None and text.layer > 1 and not _seen(text.owner)
        if is_left_open or not _is_on_top(text, drawing):
            continue  # nothing scrolls under an open menu but in this test
        kinds = tuple(type(each) for each in text.owners)
        scrolls = any(issubclass(kind, SCROLLING) for kind in kinds)
        is_entry = any(issubclass(kind, TextField) for kind in kinds)
        across, down = not is_entry, not scrolls
        if not _is_inside(text.ink, text.clip.clip(drawing.window), across, down):
            yield Flaw("cut off", text.where, text.text)
        elif text.owner is not None and text.layer < 2:
            room = _room_of(text.owner)
            down = not isinstance(text.owner, (ListView, TextBox, TextField))
            if not _is_inside(text.ink, room, across, down):
                yield Flaw("beyond its widget", text.where, text.text)


def _room_of(owner: Widget) -> pygame.Rect:
    return owner.rect.union(owner.content) if isinstance(owner, Scroller) else owner.rect


def _is_inside(ink: pygame.Rect, room: pygame.Rect, across: bool, down: bool) -> bool:
    fits_across = room.left - SLACK <= ink.left and ink.right <= room.right + SLACK
    fits_down = room.top - SLACK <= ink.top and ink.bottom <= room.bottom + SLACK
    return (fits_across or not across) and (fits_down or not down)


def find_faint(drawing: Drawing) -> Iterator[Flaw]:
    """Find text that is hard to tell from what it stands on; what is disabled may be."""
    for text in drawing.texts:
        is_live = all(each.enabled for each in text.owners)
        if _is_on_top(text, drawing) and is_live and text.contrast < LEAST_CONTRAST:
            yield Flaw("faint", text.where, f"{text.contrast:.1f} {text.text}")


def find_overlapping_text(drawing: Drawing) -> Iterator[Flaw]:
    """Find letters drawn over other letters."""
    for first, second in combinations(drawing.texts, 2):
        if first.layer == second.layer and _overlap(first.seen, second.seen):
            yield Flaw("text over text", f"{first.where} / {second.where}",
                       f"{first.text} / {second.text}")  # fmt: skip


def find_covered_widgets(drawing: Drawing) -> Iterator[Flaw]:
    """Find letters on a control that they do not belong to."""
    controls = [
        (widget, layer)
        for widget, layer in drawing.widgets()
        if widget.focusable and not isinstance(widget, Group)
    ]
    for text in drawing.texts:
        for widget, layer in controls:
            is_own = widget in text.owners or _is_row_of(widget, text.owner)
            if not is_own and layer == text.layer and _overlap(text.seen, _seen(widget)):
                yield Flaw("text over a control", f"{text.where} on {path_of(widget)}", text.text)


def _is_row_of(row: Widget, button: Widget | None) -> bool:
    """Say whether a button stands on a row that is made for it."""
    is_button = isinstance(button, Button) and row.rect.contains(button.rect)
    return is_button and type(row).__name__ in ROWS


def _seen(widget: Widget) -> pygame.Rect:
    rect = widget.rect
    for scroller in _scrollers(widget):
        rect = rect.clip(scroller.rect)
    return rect


def _overlap(first: pygame.Rect, second: pygame.Rect) -> bool:
    shared = first.clip(second)
    return shared.width > SLACK and shared.height > SLACK


def find_overlapping_siblings(drawing: Drawing) -> Iterator[Flaw]:
    """Find widgets that lie over others of their group; a background may hold what stands on it."""
    groups = {id(group): group for group, _ in drawing.groups}
    groups |= {id(each): each for each, _ in drawing.widgets() if isinstance(each, Group)}
    for group in groups.values():
        shown = [each for each in group.children if each.visible and each.name != "toast"]
        for first, second in combinations(shown, 2):
            if _overlap(first.rect, second.rect) and not _is_ground(first, second):
                yield Flaw("widgets overlap", f"{path_of(first)} / {path_of(second)}")


def _is_ground(first: Widget, second: Widget) -> bool:
    """Say whether one of the two is a background, and wholly under the other or a painting."""
    ground = first if first.rect.contains(second.rect) else second
    other = second if ground is first else first
    is_under = isinstance(ground, BACKGROUNDS) or ground.rect.contains(other.rect)
    return _is_row_of(ground, other) or (is_under and not ground.focusable)


def find_nameless(drawing: Drawing) -> Iterator[Flaw]:
    """Find buttons without a word, shown or, where an icon stands alone, told."""
    for widget, _ in drawing.widgets():
        if isinstance(widget, Button) and not widget.label:
            yield Flaw("nameless", path_of(widget))


def find_lost_focus(screen: Screen) -> Iterator[Flaw]:
    """Go through a screen with the Tab key; find what it never comes to, or comes to unseen."""
    overlay = getattr(screen, "overlay", None)
    group: Group = screen.group if overlay is None else overlay.group
    before = group.focused
    wanted = [widget for widget in group.walk() if widget.can_focus]
    reached: list[Widget] = []
    tab = pygame.event.Event(pygame.KEYDOWN, {"key": pygame.K_TAB, "mod": 0, "unicode": "\t"})
    for _ in range(len(wanted) + 1):
        screen.handle(tab)
        focused = group.focused
        if focused is None or focused in reached:
            break
        reached.append(focused)
        if _seen(focused).height <= 0:
            yield Flaw("focus out of sight", path_of(focused))
    group.focus(before)
    for widget in wanted:
        if widget not in reached:
            yield Flaw("out of reach of Tab", path_of(widget))
