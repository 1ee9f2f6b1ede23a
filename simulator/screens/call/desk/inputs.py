"""What a field of an action is filled in with, by its kind."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from simulator.call.desk import FieldRule
from simulator.call.wording import word_label
from simulator.screens.widgets import Checkbox, Choice, Option, Paint, TextBox, TextField, Widget
from simulator.texts import Texts

LONGEST = 200  # characters of a short field
LONGEST_NOTE = 2000
NOTE_LINES = 4


class Input:
    """A field with its label above, and what is typed or chosen in it."""

    def __init__(self, prefix: str, rule: FieldRule, texts: Texts, on_enter: Callable[[], object]):
        self.rule = rule
        label = word_label(rule.label, texts)
        self.label = label if rule.required else texts("talk-optional", label=label)
        if rule.kind == "yes-no":
            self.label = ""  # the box bears it
        self.widget = _make_widget(f"{prefix}.{rule.name}", rule, label, texts, on_enter)

    @property
    def value(self) -> str:
        """Give what the desk is told; empty where nothing was typed or chosen."""
        match self.widget:
            case TextField() | TextBox():
                return self.widget.text
            case Choice():
                return self.widget.value
            case Checkbox():
                return "yes" if self.widget.checked else ""
        return ""

    def height(self, look: Paint, width: int) -> int:
        """Measure label and field."""
        return self._label_height(look) + self._field_height(look, width)

    def _label_height(self, look: Paint) -> int:
        return look.line_height("caption") + look.space("xs") if self.label else 0

    def _field_height(self, look: Paint, width: int) -> int:
        if isinstance(self.widget, TextBox):
            return self.widget.height_for(look, width, NOTE_LINES)
        return look.control

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the field below its label."""
        top = rect.top + self._label_height(look)
        width = rect.width
        if isinstance(self.widget, Choice):
            self.widget.style = "pills"
            fits = self.widget.width_for(look) <= rect.width
            self.widget.style = "pills" if fits else "menu"
            width = rect.width if not fits else self.widget.width_for(look)
        field = pygame.Rect(rect.left, top, width, self._field_height(look, rect.width))
        self.widget.place(field, look)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the label."""
        look.text(surface, self.label, rect.topleft, "caption", "muted", fit=rect.width)


def _make_widget(
    name: str, rule: FieldRule, label: str, texts: Texts, on_enter: Callable[[], object]
) -> Widget:
    if rule.options:
        options = [Option(each.value, word_label(each.label, texts)) for each in rule.options]
        return Choice(name, options, options[0].value if len(options) == 1 else "")
    if rule.kind == "yes-no":
        return Checkbox(name, label)
    if rule.kind == "long-text":
        return TextBox(name, limit=LONGEST_NOTE, on_submit=lambda text: on_enter())
    return TextField(name, limit=LONGEST, on_submit=lambda text: on_enter())
