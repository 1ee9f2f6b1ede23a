"""An action of the desk as a card: its fields, the button that does it, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pygame

from simulator.call.desk import ActionView
from simulator.call.wording import word_label, word_message
from simulator.screens.call.desk.blocks import Block
from simulator.screens.call.desk.facts import DeskFacts, DoAction, Outcome
from simulator.screens.call.desk.inputs import Input
from simulator.screens.theme import Colour
from simulator.screens.widgets import Button, Paint, Widget
from simulator.texts import Texts


class Note:
    """A line with an icon below an action: what came of it, or why it cannot be done."""

    def __init__(self) -> None:
        self.words = ""
        self.icon = "info"
        self.colour = "muted"

    def show(self, outcome: Outcome | None, obstacle: str) -> None:
        """Say what is the matter with the action; what was done says more than why not again."""
        if outcome is not None and outcome.is_done:
            self.words, self.icon, self.colour = outcome.words, "check", "positive"
        elif outcome is not None:
            self.words, self.icon, self.colour = outcome.words, "warning", "negative"
        else:
            self.words, self.icon, self.colour = obstacle, "lock", "muted"

    def height(self, look: Paint, width: int) -> int:
        """Measure the wrapped words."""
        return look.height(self.words, width - look.px(26)) if self.words else 0

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the icon and the words."""
        if not self.words:
            return
        middle = rect.top + look.line_height() // 2
        look.icon(surface, self.icon, (rect.left + look.px(10), middle), look.px(18), self.colour)
        area = pygame.Rect(rect.left + look.px(26), rect.top, rect.width - look.px(26), 0)
        look.lines(surface, self.words, area, "body", self.colour)


class Head(Button):
    """The line that opens a card; a long name wraps."""

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the wrapped name."""
        words = look.height(self.label, self._room(look, width), bold=True)
        return max(words + 2 * look.space("xs"), look.control)

    def _room(self, look: Paint, width: int) -> int:
        return width - look.px(20) - 3 * look.space("s")

    def _draw_content(self, surface: pygame.Surface, look: Paint, ink: Colour) -> None:
        left = self.rect.left + look.space("s")
        middle = self.rect.centery
        look.icon(surface, self.icon, (left + look.px(10), middle), look.px(20), ink)
        area = pygame.Rect(left + look.px(20) + look.space("s"), 0, 0, 0)
        area.width = self._room(look, self.rect.width)
        area.top = middle - look.height(self.label, area.width, bold=True) // 2
        look.lines(surface, self.label, area, "body", ink, bold=True)


OnOpen = Callable[["ActionCard"], object]


class ActionCard(Block):
    """A card that opens to its fields; only one on a page is open at a time."""

    gap = "s"

    def __init__(self, view: ActionView, texts: Texts, do: DoAction, on_open: OnOpen):
        self.name = view.name
        self._do = do
        self._on_open = on_open
        self.is_open = False
        self.is_available = view.is_available
        label = word_label(view.label, texts)
        self.head = Head(f"open-{view.name}", label, self.toggle, kind="quiet")
        self.inputs = [Input(view.name, rule, texts, self.perform) for rule in view.fields]
        self.button = Button(f"do-{view.name}", texts("talk-do"), self.perform, kind="primary")
        self.note = Note()
        self._show()

    @property
    def widgets(self) -> Sequence[Widget]:
        """Give the head, the fields and the button."""
        return (self.head, *(each.widget for each in self.inputs), self.button)

    def toggle(self) -> None:
        """Open the card, or close it."""
        self.open(not self.is_open)

    def open(self, is_open: bool) -> None:
        """Open or close the card, and let the page see to the others."""
        self.is_open = is_open
        self._show()
        if self._on_open is not None:
            self._on_open(self)

    def show_open(self, is_open: bool) -> None:
        """Open or close the card, and touch no other."""
        self.is_open = is_open
        self._show()

    def perform(self) -> None:
        """Do the action with what stands in its fields."""
        self._do(self.name, {each.rule.name: each.value for each in self.inputs})

    def update(self, facts: DeskFacts, known: str = "") -> None:
        """Take note of whether the action can be done, and of what came of it.

        `known` is an obstacle that the page names for all its cards at once.
        """
        view = facts.actions[self.name]
        self.is_available = view.is_available
        obstacle = word_message(view.obstacle, facts.texts) if view.obstacle else ""
        self.note.show(facts.outcomes.get(self.name), "" if obstacle == known else obstacle)
        self._show()

    def _show(self) -> None:
        is_live = self.is_open and self.is_available
        closed = "chevron-right" if self.is_available else "lock"
        self.head.icon = "chevron-down" if is_live else closed
        self.head.enabled = self.is_available
        for widget in self.widgets[1:]:
            widget.visible = is_live

    def height(self, look: Paint, width: int) -> int:
        """Measure head, fields, button and note."""
        return sum(high + gap for high, gap in self._parts(look, width)) + look.space("xs")

    def _parts(self, look: Paint, width: int) -> list[tuple[int, int]]:
        """Give each part's height with the gap after it."""
        inner, gap = self._inner(look, width), look.space("m")
        parts = [(self._head_height(look, width) + look.space("xs"), 0)]
        if self.is_open and self.is_available:
            parts += [(each.height(look, inner), gap) for each in self.inputs]
            parts.append((look.control, gap))
        if high := self.note.height(look, inner):
            parts.append((high, look.space("s")))
        return parts

    def _head_height(self, look: Paint, width: int) -> int:
        return self.head.height_for(look, width - 2 * look.space("xs"))

    def _inner(self, look: Paint, width: int) -> int:
        return width - 2 * look.space("l")

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the head, the fields and the button."""
        side = look.space("xs")
        head = pygame.Rect(rect.left + side, rect.top + side, rect.width - 2 * side, 0)
        head.height = self._head_height(look, rect.width)
        self.head.place(head, look)
        if not (self.is_open and self.is_available):
            return
        left, width = rect.left + look.space("l"), self._inner(look, rect.width)
        top = head.bottom + look.space("xs")
        for each in self.inputs:
            high = each.height(look, width)
            each.place(pygame.Rect(left, top, width, high), look)
            top += high + look.space("m")
        wide = max(self.button.width_for(look), look.px(110))
        self.button.place(pygame.Rect(left, top, wide, look.control), look)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the card, the labels and the note."""
        look.box(surface, rect, "surface", "border")
        parts = self._parts(look, rect.width)
        left, width = rect.left + look.space("l"), self._inner(look, rect.width)
        top = rect.top + parts[0][0] + look.space("xs")
        if self.is_open and self.is_available:
            for each, (high, gap) in zip(self.inputs, parts[1:], strict=False):
                each.paint(surface, look, pygame.Rect(left, top, width, high))
                top += high + gap
            top += look.control + look.space("m")
        self.note.paint(surface, look, pygame.Rect(left, top - look.space("xs"), width, 0))


class ActionLine(Block):
    """An action with nothing to fill in: its button, and what came of it below."""

    def __init__(
        self,
        view: ActionView,
        texts: Texts,
        do: DoAction,
        icon: str = "",
        values: Mapping[str, str] | None = None,
    ):
        self.name = view.name
        self._icon = icon
        label = word_label(view.label, texts)
        self.button = Button(
            f"do-{view.name}", label, lambda: do(self.name, values or {}), kind="primary", icon=icon
        )
        self.note = Note()

    @property
    def widgets(self) -> Sequence[Widget]:
        """Give the button."""
        return (self.button,)

    def update(self, facts: DeskFacts) -> None:
        """Take note of whether the action can be done, and of what came of it."""
        view = facts.actions[self.name]
        obstacle = word_message(view.obstacle, facts.texts) if view.obstacle else ""
        self.button.enabled = view.is_available
        self.note.show(facts.outcomes.get(self.name), obstacle)

    def height(self, look: Paint, width: int) -> int:
        """Measure button and note."""
        if not self.button.visible:
            return 0
        note = self.note.height(look, width)
        return look.control + (look.space("s") + note if note else 0)

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the button."""
        self.button.icon = self._icon
        if self.button.width_for(look) > rect.width:
            self.button.icon = ""  # the word says more
        wide = min(self.button.width_for(look), rect.width)
        self.button.place(pygame.Rect(rect.left, rect.top, wide, look.control), look)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the note."""
        top = rect.top + look.control + look.space("s")
        self.note.paint(surface, look, pygame.Rect(rect.left, top, rect.width, 0))
