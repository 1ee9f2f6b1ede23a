"""The parts of the call and where they are: caller, talk, desk, phone; and where the keys go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pygame

from simulator.screens.call.areas import Shape, divide, find_shape
from simulator.screens.call.caller_panel import CallerPanel
from simulator.screens.call.desk.pane import DeskPane
from simulator.screens.call.phone import Phone
from simulator.screens.call.reply import Reply
from simulator.screens.call.transcript import Transcript
from simulator.screens.widgets import Group, Paint, Widget

Part = Literal["talk", "desk", "transcript"]
PARTS: tuple[Part, ...] = ("talk", "desk", "transcript")
MOST_REPLY = 0.45  # of the talk's height that the reply may take
MOST_CHOICES = 0.66  # of the same that the choices and their reasons may take
LOW = 420  # pixels at scale 1 of the talk's height, below which choices need more of it
MOST_OF_LOW = 0.8


@dataclass(frozen=True)
class Parts:
    """What is on the screen."""

    panel: CallerPanel
    transcript: Transcript
    reply: Reply
    desk: DeskPane
    phone: Phone


class Floor:
    """Places the parts side by side, or has talk and desk take turns where there is less room."""

    def __init__(self, parts: Parts, *, shows_desk: bool = False) -> None:
        self.parts = parts
        self.group = Group([parts.transcript, parts.reply, parts.desk, parts.panel, parts.phone])
        self.shows_desk = shows_desk  # where talk and desk do not fit side by side
        self._shape: Shape = "wide"
        self._look: Paint | None = None
        self._size = (0, 0)
        self._talk_area = pygame.Rect(0, 0, 0, 0)

    def place(self, size: tuple[int, int], look: Paint) -> None:
        """Place everything in a window."""
        parts, self._size, self._look = self.parts, size, look
        self._shape = find_shape(size, look.theme)
        self.name_buttons()
        areas = divide(size, look.theme, parts.phone.measure(look))
        parts.panel.is_strip = self._shape != "wide"
        parts.panel.place(areas.caller, look)
        parts.phone.place(areas.buttons, look)
        self._talk_area = areas.talk
        self.place_talk()
        parts.desk.place(areas.desk, look)
        self._show_parts()

    def name_buttons(self) -> None:
        """Name the phone's buttons after what they do now."""
        self.parts.phone.update(
            self._shape,
            is_held=self.parts.reply.is_held,
            is_over=self.parts.reply.is_dead,
            shows_desk=self.shows_desk,
        )

    def place_talk(self) -> None:
        """Give the reply what it needs, and the transcript the rest."""
        look, area = self._look, self._talk_area
        if look is None:
            return
        high = self._reply_height(look)
        reply = pygame.Rect(area.left, area.bottom - high, area.width, high)
        transcript = pygame.Rect(area.left, area.top, area.width, 0)
        transcript.height = reply.top - look.space("s") - area.top
        self.parts.reply.place(reply, look)
        self.parts.transcript.place(transcript, look)

    def _reply_height(self, look: Paint) -> int:
        reply, area, share = self.parts.reply, self._talk_area, MOST_REPLY
        if reply.is_guided:
            is_low = reply.pane.is_choosing and area.height < look.px(LOW)
            share = MOST_OF_LOW if is_low else MOST_CHOICES
        return reply.height_for(look, area.width, round(area.height * share))

    def fit_reply(self) -> None:
        """Let the reply box grow with what is typed."""
        look = self._look
        if look is not None and self._reply_height(look) != self.parts.reply.rect.height:
            self.place_talk()

    def _show_parts(self) -> None:
        parts, is_one = self.parts, self._shape == "one"
        parts.desk.visible = not is_one or self.shows_desk
        parts.transcript.visible = parts.reply.visible = not is_one or not self.shows_desk

    # --- where the keys go ---------------------------------------------------------------------

    def reveal(self, part: Part) -> None:
        """Show the talk or the desk where they do not fit side by side."""
        if self._shape == "one" and self.shows_desk != (part == "desk"):
            self.swap()

    def swap(self) -> None:
        """Show the desk in place of the talk, or the talk in place of the desk."""
        self.shows_desk = not self.shows_desk
        if self._look is not None:
            self.place(self._size, self._look)
        self.group.focus(self._target("desk" if self.shows_desk else "talk"))

    def focus(self, part: Part) -> None:
        """Send the keys to a part, and show it."""
        self.reveal(part)
        self.group.focus(self._target(part))

    def _target(self, part: Part) -> Widget:
        if part == "talk":
            return self.parts.reply.target
        return self.parts.desk.tabs if part == "desk" else self.parts.transcript

    def has_keys(self, part: Part) -> bool:
        """Say whether the keys go to something in a part."""
        focused = self.group.focused
        if part == "transcript":
            return focused is self.parts.transcript
        home: Group = self.parts.desk if part == "desk" else self.parts.reply
        return focused is not None and any(focused is each for each in home.walk())

    @property
    def is_talk_in_hand(self) -> bool:
        """Say whether the keys go to the talk, or to nothing."""
        return self.group.focused is None or self.has_keys("talk")

    def cycle(self, step: int) -> None:
        """Send the keys to the next part, or with -1 to the one before."""
        now = next((i for i, part in enumerate(PARTS) if self.has_keys(part)), 0)
        self.focus(PARTS[(now + step) % len(PARTS)])
