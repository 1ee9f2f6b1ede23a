"""Where the agent speaks: the box or the choices, what helps, and what stands in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from simulator.call.engine import LONGEST_REPLY
from simulator.call.mode import Rights
from simulator.screens.bindings import Bindings, KeyAction
from simulator.screens.call.choices import ChoicePane
from simulator.screens.call.desk.blocks import Banner
from simulator.screens.widgets import Button, Group, Paint, TextBox, Widget
from simulator.texts import Texts

MOST_LINES = 6
ICONS = {"hint": "hint", "step-back": "repeat", "go-on": "arrow-right"}


@dataclass(frozen=True)
class ReplyActions:
    """What comes of what is done here."""

    say: Callable[[str], object]
    go_on: Callable[[], object]  # to the wrap-up
    changed: Callable[[], object]
    pick: Callable[[int], object]
    look_on: Callable[[], object]  # from the reasons to the next choices
    hint: Callable[[], object]
    step_back: Callable[[], object]


class Reply(Group):
    """The box and its button, or the choices; when the line is dead, the way on in their place."""

    def __init__(self, texts: Texts, do: ReplyActions, rights: Rights, bindings: Bindings) -> None:
        super().__init__(name="reply-pane")
        self._texts = texts
        self._say = do.say
        self.is_guided = rights.may_choose
        self.is_over = False  # and nothing more to be heard or read
        self.is_dead = False  # the line
        self.is_held = False
        self.box = TextBox(
            "reply",
            placeholder=texts("talk-placeholder"),
            limit=LONGEST_REPLY,
            on_submit=lambda text: self.submit(),
            on_change=lambda text: do.changed(),
        )
        self.send = Button("send", texts("talk-send"), self.submit, kind="primary", icon="send")
        self.pane = ChoicePane(texts, do.pick, do.look_on)
        self.hint = Button("hint", texts("talk-hint"), do.hint, kind="quiet", icon="hint",
                           shortcut=bindings[KeyAction.HINT])  # fmt: skip
        self.back = Button("step-back", texts("talk-step-back"), do.step_back, kind="quiet",
                           icon="repeat", shortcut=bindings[KeyAction.STEP_BACK])  # fmt: skip
        self.on = Button("go-on", texts("talk-go-on"), do.go_on, kind="primary", icon="arrow-right")
        self.notice, self.hint_shown = Banner(), Banner(tone="hint")
        self.may_ask_hint, self.may_step_back = rights.may_ask_hint, rights.may_step_back
        self.add(self.box, self.pane, self.send, self.on, self.hint, self.back)
        self._show()

    def _show(self) -> None:
        is_typed = not (self.is_guided or self.is_over)
        self.box.visible = self.send.visible = is_typed
        self.pane.visible = self.is_guided and not self.is_over
        self.on.visible = self.is_over
        self.hint.visible = is_typed and self.may_ask_hint
        self.back.visible = self.may_step_back

    @property
    def target(self) -> Widget:
        """Give what the keys go to first."""
        if self.is_over:
            return self.on
        return self.pane.target if self.is_guided else self.box

    def submit(self) -> None:
        """Say what stands in the box; the box is cleared by whoever hears it."""
        self._say(self.box.text)

    def warn(self, text: str, tone: str = "caution") -> bool:
        """Show a sentence above the box, or none; say whether the room for it has changed."""
        return self._put(self.notice, text, tone)

    def show_hint(self, text: str) -> bool:
        """Show a hint above the box, or none; say whether the room for it has changed."""
        return self._put(self.hint_shown, text, "hint")

    def _put(self, banner: Banner, text: str, tone: str) -> bool:
        is_same = (banner.text, banner.tone) == (text, tone)
        banner.text, banner.tone = text, tone
        self.changed = self.changed or not is_same
        return not is_same

    def hold(self, is_held: bool) -> None:
        """Say in the empty box whether the caller can hear."""
        self.is_held = is_held
        self.box.placeholder = self._texts(
            "talk-placeholder-held" if is_held else "talk-placeholder"
        )

    def name_helpers(self, *, is_hint_paid: bool, has_turns: bool, is_turn_chosen: bool) -> None:
        """Name the buttons that help after what they do now."""
        self.hint.label = self._texts("talk-hint-again" if is_hint_paid else "talk-hint")
        key = "talk-step-back-here" if is_turn_chosen else "talk-step-back"
        self.back.label = self._texts(key)
        self.back.kind = "secondary" if is_turn_chosen else "quiet"
        self.back.enabled = has_turns

    def end(self, words: str) -> None:
        """Put the way on in place of the box."""
        self.is_over = True
        self.hint_shown.text = ""
        self.notice.text, self.notice.tone = words, "neutral"
        self._show()

    # --- measures ------------------------------------------------------------------------------

    def height_for(self, look: Paint, width: int, most: int) -> int:
        """Measure the notices, the box and what helps, up to a height."""
        body, foot = self._body_height(look, width), self._foot_height(look)
        notices = self._notice_height(look, width)
        least = notices + look.control + foot
        return max(min(notices + body + foot, most), least)

    def _notice_height(self, look: Paint, width: int) -> int:
        return sum(high + look.space("s") for _, high in self._banners(look, width))

    def _banners(self, look: Paint, width: int) -> list[tuple[Banner, int]]:
        """Give the sentences that are shown, with their heights."""
        shown = ((each, each.height(look, width)) for each in (self.hint_shown, self.notice))
        return [(each, high) for each, high in shown if high]

    def _body_height(self, look: Paint, width: int) -> int:
        if self.is_over:
            return self._over_rows(look, width) * (look.control + look.space("s"))
        if self.is_guided:
            self._make_room(look, width)
            return self.pane.height_for(look, width)
        room = width - self._send_width(look, width) - look.space("s")
        return max(self.box.height_for(look, room, MOST_LINES), 2 * look.control)

    def _foot_height(self, look: Paint) -> int:
        """Give the height of the row of buttons below the box."""
        return look.control + look.space("xs") if self._has_foot else 0

    @property
    def _has_foot(self) -> bool:
        return not (self.is_over or self.is_guided) and (self.hint.visible or self.back.visible)

    def _make_room(self, look: Paint, width: int) -> None:
        """Leave room for the way back beside the head of the choices."""
        wide = self._fit(look, [self.back], 2 * width // 3) if self.back.visible else 0
        self.pane.beside = wide + look.space("s") if wide else 0

    def _fit(self, look: Paint, buttons: Sequence[Button], room: int) -> int:
        """Leave out keys, and then icons, until buttons fit side by side; give their width."""
        gaps = look.space("s") * (len(buttons) - 1)
        for has_keys, has_icons in ((True, True), (False, True), (False, False)):
            for each in buttons:
                each.show_shortcut = has_keys
                each.icon = ICONS[each.name] if has_icons else ""
            wide = sum(each.width_for(look) for each in buttons) + gaps
            if wide <= room:
                break
        return wide

    def _over_rows(self, look: Paint, width: int) -> int:
        """Give how many rows the ways on from a dead line take."""
        is_one = not self.back.visible or self._fit(look, [self.on, self.back], width) <= width
        return 1 if is_one else 2

    def _send_width(self, look: Paint, width: int) -> int:
        self.send.is_bare = False
        wide = self.send.width_for(look)
        if wide > width // 4:
            self.send.is_bare = True
            wide = self.send.width_for(look)
        return wide

    # --- places --------------------------------------------------------------------------------

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the notices over the box, and the buttons beside and below it."""
        super().place(rect, look)
        top = rect.top + self._notice_height(look, rect.width)
        rest = pygame.Rect(rect.left, top, rect.width, rect.bottom - top)
        if self.is_over:
            self._place_over(rest, look)
        elif self.is_guided:
            self._place_choices(rest, look)
        else:
            self._place_box(rest, look)

    def _place_over(self, rect: pygame.Rect, look: Paint) -> None:
        is_one = self._over_rows(look, rect.width) == 1
        wide = min(self.on.width_for(look), rect.width)
        self.on.place(pygame.Rect(rect.left, rect.top, wide, look.control), look)
        left, top = self.on.rect.right + look.space("s"), rect.top
        if not is_one:
            left, top = rect.left, self.on.rect.bottom + look.space("s")
        wide = min(self.back.width_for(look), rect.right - left)
        self.back.place(pygame.Rect(left, top, wide, look.control), look)

    def _place_choices(self, rect: pygame.Rect, look: Paint) -> None:
        self._make_room(look, rect.width)
        wide = self.pane.beside - look.space("s")
        spot = pygame.Rect(rect.right - wide, rect.top, wide, look.control)
        self.back.place(spot, look)
        self.pane.place(rect, look)

    def _place_box(self, rect: pygame.Rect, look: Paint) -> None:
        wide, foot = self._send_width(look, rect.width), self._foot_height(look)
        box = pygame.Rect(rect.left, rect.top, rect.width - wide - look.space("s"), 0)
        box.height = max(rect.bottom - foot - rect.top, look.control)
        self.box.place(box, look)
        send = pygame.Rect(box.right + look.space("s"), 0, wide, look.control)
        send.bottom = box.bottom
        self.send.place(send, look)
        if self._has_foot:
            self._place_foot(
                pygame.Rect(rect.left, box.bottom + look.space("xs"), rect.width, 0), look
            )

    def _place_foot(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the buttons that help side by side; without their keys where they do not fit."""
        shown = [each for each in (self.hint, self.back) if each.visible]
        self._fit(look, shown, rect.width)
        left = rect.left
        for each in shown:
            wide = min(each.width_for(look), rect.right - left)
            each.place(pygame.Rect(left, rect.top, wide, look.control), look)
            left += wide + look.space("s")

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool = False) -> None:
        """Draw the notices and the widgets."""
        top = self.rect.top
        for banner, high in self._banners(look, self.rect.width):
            spot = pygame.Rect(self.rect.left, top, self.rect.width, high)
            banner.paint(surface, look, spot)
            top = spot.bottom + look.space("s")
        super().draw(surface, look, focused)
