"""What a field of an action is filled in with, by its kind."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from simulator.call.desk import FieldRule
from simulator.call.wording import word_label
from simulator.screens.widgets import Choice, Option, Paint, TextBox, TextField
from simulator.screens.widgets.layout import stack
from simulator.texts import Texts

LONGEST = 200  # characters of a short field
LONGEST_NOTE = 2000
NOTE_LINES = 4


class Input:
    """A field with its label above, and what is typed or chosen in it."""

    def __init__(self, prefix: str, rule: FieldRule, texts: Texts, on_enter: Callable[[], object]):
        self.rule = rule
        label = word_label(rule.label, texts)
        # A yes that is asked for is not one that may be left out.
        is_plain = rule.required or rule.kind == "yes-no"
        self.label = label if is_plain else texts("talk-optional", label=label)
        self.widget = _make_widget(f"{prefix}.{rule.name}", rule, texts, on_enter)

    @property
    def value(self) -> str:
        """Give what the desk is told; empty where nothing was typed or chosen."""
        return self.widget.value if isinstance(self.widget, Pills) else self.widget.text

    def height(self, look: Paint, width: int) -> int:
        """Measure label and field."""
        return self._label_height(look, width) + self._field_height(look, width)

    def _label_height(self, look: Paint, width: int) -> int:
        return look.height(self.label, width, "caption") + look.space("xs")

    def _field_height(self, look: Paint, width: int) -> int:
        if isinstance(self.widget, TextBox):
            return max(self.widget.height_for(look, width, NOTE_LINES), 2 * look.control)
        if isinstance(self.widget, Pills):
            return self.widget.height_for(look, width)
        return look.control

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the field below its label."""
        top = rect.top + self._label_height(look, rect.width)
        width, high = rect.width, self._field_height(look, rect.width)
        if isinstance(self.widget, Pills) and high == look.control:
            width = self.widget.width_for(look)
        self.widget.place(pygame.Rect(rect.left, top, width, high), look)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the label."""
        look.lines(surface, self.label, rect, "caption", "muted")


class Pills(Choice):
    """Options side by side, or one below the other, on as many lines as they need."""

    def height_for(self, look: Paint, width: int) -> int:
        """Measure one row, or a row for each option."""
        if self.width_for(look) <= width:
            return look.control
        return sum(self._row_height(look, each, width) for each in self.options)

    def _row_height(self, look: Paint, option: Option, width: int) -> int:
        words = look.height(option.label, self._row_room(look, width), bold=True)
        return max(words + look.px(14), look.control)

    def _row_room(self, look: Paint, width: int) -> int:
        return width - look.px(14)

    @property
    def _is_in_rows(self) -> bool:
        return self.look is not None and self.rect.height > self.look.control

    def _pills(self, look: Paint) -> list[pygame.Rect]:
        if not self._is_in_rows:
            return super()._pills(look)
        heights = [self._row_height(look, each, self.rect.width) for each in self.options]
        return stack(self.rect, heights)

    def _draw_label(
        self, surface: pygame.Surface, look: Paint, option: Option, pill: pygame.Rect, ink: str
    ) -> None:
        if not self._is_in_rows:
            super()._draw_label(surface, look, option, pill, ink)
            return
        is_chosen, room = option.value == self.value, self._row_room(look, pill.width)
        area = pygame.Rect(0, 0, room, look.height(option.label, room, bold=is_chosen))
        area.center = pill.center
        look.lines(surface, option.label, area, "body", ink, bold=is_chosen, align="centre")


def _make_widget(
    name: str, rule: FieldRule, texts: Texts, on_enter: Callable[[], object]
) -> TextField | TextBox | Pills:
    if rule.options:
        options = [Option(each.value, word_label(each.label, texts)) for each in rule.options]
        return Pills(name, options, options[0].value if len(options) == 1 else "")
    if rule.kind == "yes-no":
        return Pills(name, [Option(each, texts(f"desk-{each}")) for each in ("yes", "no")], "")
    if rule.kind == "long-text":
        return TextBox(name, limit=LONGEST_NOTE, on_submit=lambda text: on_enter())
    return TextField(name, limit=LONGEST, on_submit=lambda text: on_enter())
