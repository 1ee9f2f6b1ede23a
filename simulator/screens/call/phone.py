"""The phone's buttons: hold, transfer, hang up, and the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from simulator.screens.bindings import Bindings, KeyAction
from simulator.screens.call.areas import Shape
from simulator.screens.widgets import Button, Group, Paint
from simulator.texts import Texts


@dataclass(frozen=True)
class PhoneActions:
    """What the buttons do."""

    hold: Callable[[], object]
    transfer: Callable[[], object]
    hang_up: Callable[[], object]
    help: Callable[[], object]
    swap: Callable[[], object]  # between talk and desk, where they take turns


class Phone(Group):
    """The buttons as a column, or where there is less room as a row of icons."""

    def __init__(self, texts: Texts, do: PhoneActions, bindings: Bindings) -> None:
        super().__init__(name="phone")
        self._texts = texts
        self._shape: Shape = "wide"
        self.swap = Button("desk-or-talk", "", do.swap, icon="tools")
        self.hold = Button("hold", "", do.hold, shortcut=bindings[KeyAction.HOLD])
        self.transfer = Button(
            "transfer", "", do.transfer, icon="swap", shortcut=bindings[KeyAction.TRANSFER]
        )
        self.hang_up = Button(
            "hang-up", "", do.hang_up, kind="danger", icon="hang-up",
            shortcut=bindings[KeyAction.HANG_UP],
        )  # fmt: skip
        self.help = Button(
            "help", "", do.help, kind="quiet", icon="info", shortcut=bindings[KeyAction.KEYS]
        )
        self.add(self.swap, self.hold, self.transfer, self.hang_up, self.help)

    def update(self, shape: Shape, *, is_held: bool, is_over: bool, shows_desk: bool) -> None:
        """Name the buttons after what they do now; with little room the icons have to do."""
        self._shape = shape
        words = {
            self.hold: "talk-resume" if is_held else "talk-hold",
            self.transfer: "talk-transfer",
            self.hang_up: "talk-hang-up",
            self.help: "talk-help",
        }
        for button, text in words.items():
            button.label, button.is_bare = self._texts(text), shape != "wide"
            button.enabled = not is_over or button is self.help
        self.hold.icon = "play" if is_held else "pause"
        self.hold.kind = "primary" if is_held else "secondary"
        self.swap.visible = shape == "one"
        self.swap.label = self._texts("talk-show-talk" if shows_desk else "talk-show-desk")

    @property
    def _shown(self) -> list[Button]:
        buttons = (self.swap, self.hold, self.transfer, self.hang_up, self.help)
        return [each for each in buttons if each.visible]

    def measure(self, look: Paint) -> tuple[int, int]:
        """Measure the buttons as a row's width and as a column's height."""
        gap, shown = look.space("s"), self._shown
        for button in shown:
            button.show_shortcut = self._shape != "one"
        row = sum(each.width_for(look) for each in shown) + gap * (len(shown) - 1)
        return row, len(shown) * look.control + gap * (len(shown) - 1)

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Place the buttons below each other, or side by side."""
        super().place(rect, look)
        left, top, gap = rect.left, rect.top, look.space("s")
        for button in self._shown:
            if self._shape == "wide":
                spot = pygame.Rect(left, top, rect.width, look.control)
                if button.width_for(look) > spot.width:
                    button.show_shortcut = False  # the list of keys has it
                top = spot.bottom + gap
            else:
                spot = pygame.Rect(left, 0, button.width_for(look), look.control)
                spot.centery = rect.centery
                left = spot.right + gap
            button.place(spot, look)
