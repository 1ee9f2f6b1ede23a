"""Where the agent speaks: the box, the button that sends, and what stands in the way."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from simulator.call.engine import LONGEST_REPLY
from simulator.screens.call.desk.blocks import Banner
from simulator.screens.widgets import Button, Group, Paint, TextBox
from simulator.texts import Texts

MOST_LINES = 6


class Reply(Group):
    """The box and its button; when the line is dead, the way on in their place."""

    def __init__(
        self,
        texts: Texts,
        say: Callable[[str], object],
        go_on: Callable[[], object],
        on_change: Callable[[], object],
    ) -> None:
        super().__init__(name="reply-pane")
        self._texts = texts
        self._say = say
        self.is_over = False
        self.is_held = False
        self.box = TextBox(
            "reply",
            placeholder=texts("talk-placeholder"),
            limit=LONGEST_REPLY,
            on_submit=lambda text: self.submit(),
            on_change=lambda text: on_change(),
        )
        self.send = Button("send", texts("talk-send"), self.submit, kind="primary", icon="send")
        self.on = Button("go-on", texts("talk-go-on"), go_on, kind="primary", icon="arrow-right")
        self.on.visible = False
        self.notice = Banner()
        self.add(self.box, self.send, self.on)

    def submit(self) -> None:
        """Say what stands in the box; the box is cleared by whoever hears it."""
        self._say(self.box.text)

    def warn(self, text: str, tone: str = "caution") -> bool:
        """Show a sentence above the box, or none; say whether the room for it has changed."""
        is_same = (self.notice.text, self.notice.tone) == (text, tone)
        self.notice.text, self.notice.tone = text, tone
        self.changed = self.changed or not is_same
        return not is_same

    def hold(self, is_held: bool) -> None:
        """Say in the empty box whether the caller can hear."""
        self.is_held = is_held
        self.box.placeholder = self._texts(
            "talk-placeholder-held" if is_held else "talk-placeholder"
        )

    def end(self, words: str) -> None:
        """Put the way on in place of the box."""
        self.is_over = True
        self.notice.text, self.notice.tone = words, "neutral"
        self.box.visible = self.send.visible = False
        self.on.visible = True

    def height_for(self, look: Paint, width: int, most: int) -> int:
        """Measure the notice and the box, up to a height."""
        notice = self._notice_height(look, width)
        return min(notice + self._box_height(look, width), most)

    def _notice_height(self, look: Paint, width: int) -> int:
        high = self.notice.height(look, width)
        return high + look.space("s") if high else 0

    def _box_height(self, look: Paint, width: int) -> int:
        if self.is_over:
            return look.control + look.space("s")
        room = width - self._send_width(look, width) - look.space("s")
        return max(self.box.height_for(look, room, MOST_LINES), 2 * look.control)

    def _send_width(self, look: Paint, width: int) -> int:
        self.send.label = self._texts("talk-send")
        wide = self.send.width_for(look)
        if wide > width // 4:
            self.send.label = ""
            wide = self.send.width_for(look)
        return wide

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the notice over the box, and the button beside it."""
        super().place(rect, look)
        top = rect.top + self._notice_height(look, rect.width)
        if self.is_over:
            wide = min(self.on.width_for(look), rect.width)
            self.on.place(pygame.Rect(rect.left, top, wide, look.control), look)
            return
        wide = self._send_width(look, rect.width)
        box = pygame.Rect(rect.left, top, rect.width - wide - look.space("s"), rect.bottom - top)
        self.box.place(box, look)
        send = pygame.Rect(box.right + look.space("s"), 0, wide, look.control)
        send.bottom = box.bottom
        self.send.place(send, look)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool = False) -> None:
        """Draw the notice and the widgets."""
        high = self.notice.height(look, self.rect.width)
        if high:
            spot = pygame.Rect(self.rect.left, self.rect.top, self.rect.width, high)
            self.notice.paint(surface, look, spot)
        super().draw(surface, look, focused)
