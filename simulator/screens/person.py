"""One person of the records: what they do here, and their PIN."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import pygame

from simulator.records import rights
from simulator.records.errors import RecordsError
from simulator.records.store import ProfileRow, Role
from simulator.screens.card_page import CardPage, Part
from simulator.screens.pin import Purpose, SetPinScreen
from simulator.screens.screen import Context, Push
from simulator.screens.seat import manages
from simulator.screens.tiles import Painting
from simulator.screens.widgets import Button, Choice, Label, Option, Paint
from simulator.screens.wording import word_records_error


class PersonScreen(CardPage):
    """Shows role and PIN of somebody, and changes what whoever sits here may change."""

    default_focus = "back"
    can_go_back = True

    def __init__(self, context: Context, row: ProfileRow) -> None:
        super().__init__(context)
        self.row = row

    @property
    def _is_own(self) -> bool:
        return self.row.id == self.context.profile.id

    def layout(self, size: tuple[int, int]) -> None:
        """Read the person again: a PIN may have been set on top of this screen."""
        with suppress(RecordsError):  # somebody who was removed meanwhile is shown as they were
            self.row = self.context.store.profile(self.row.id)
        super().layout(size)

    # --- what is shown --------------------------------------------------------------------------

    def parts(self, width: int) -> Sequence[Part]:
        """Give the name, the role and what can be done about the PIN."""
        look, texts = self.look, self.texts
        name = Painting(self._paint_name), look.px(44), look.space("l")
        role_title = self.words(Label(texts("pin-role"), bold=True), width, look.space("xs"))
        pin_title = self.words(Label(texts("pin-pin"), bold=True), width, look.space("xs"))
        about = Label(texts("pin-is-set" if self.row.has_pin else "pin-is-not-set"))
        return [
            name,
            role_title,
            *self._role_parts(width),
            pin_title,
            self.words(about, width, look.space("m")),
            *self._pin_parts(width),
        ]

    def buttons(self) -> Sequence[Button]:
        """Give the way back."""
        words = self.texts("profile-back")
        return [Button("back", words, self.leave, icon="arrow-left", shortcut=(pygame.K_ESCAPE, 0))]

    def _paint_name(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        side = look.px(30)
        look.icon(surface, "person", (rect.left + side // 2, rect.centery), side, "accent")
        left = rect.left + side + look.space("m")
        spot, room = (left, rect.centery), rect.right - left
        look.text(surface, self.row.name, spot, "heading", bold=True, anchor="midleft", fit=room)

    def _role_parts(self, width: int) -> list[Part]:
        """Give the role, to choose for those who may."""
        look, texts = self.look, self.texts
        if not manages(self.context):
            words = Label(texts(f"pin-as-{self.row.role.value}"))
            return [self.words(words, width, look.space("l"))]
        options = [Option(each.value, texts(f"pin-as-{each.value}")) for each in Role]
        choice = Choice("role", options, self.row.role.value, self._set_role)
        lone = self.row.role is Role.TRAINER and not self.row.has_pin
        parts: list[Part] = [(choice, look.control, look.space("s" if lone else "l"))]
        if lone:
            hint = Label(texts("pin-trainer-needs"), colour="caution")
            parts.append(self.words(hint, width, look.space("l")))
        return parts

    def _pin_parts(self, width: int) -> list[Part]:
        """Give what may be done about the PIN."""
        look, texts, row = self.look, self.texts, self.row
        if not self._may_set():
            words = Label(texts("pin-by-trainer"), colour="muted")
            return [self.words(words, width, 0)]
        change = Button("set-pin", texts("pin-change" if row.has_pin else "pin-set"), self._set_pin,
                        icon="lock")  # fmt: skip
        parts: list[Part] = [(change, look.control, look.space("s"))]
        if row.has_pin:
            remove = Button("remove-pin", texts("pin-remove"), self._remove_pin, kind="quiet",
                            icon="trash")  # fmt: skip
            parts.append((remove, look.control, 0))
        return parts

    def _may_set(self) -> bool:
        holds = rights.has_trainer(self.context.store.profiles())
        if self._is_own:
            return rights.may_set_own_pin(self.row, holds)
        return manages(self.context)

    # --- what is done ---------------------------------------------------------------------------

    def _set_role(self, value: str) -> None:
        store, role = self.context.store, Role(value)
        may = role is Role.TRAINER or rights.may_become_trainee(self.row, store.profiles())
        try:
            if may:
                row = store.set_role(self.row.id, role)
                self.context.profile = row if self._is_own else self.context.profile
            else:
                self.say(self.texts("pin-last-trainer", name=self.row.name))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
        self.redo()

    def _set_pin(self) -> None:
        self.go(Push(SetPinScreen(self.context, self.row, Purpose.SET)))

    def _remove_pin(self) -> None:
        if rights.may_lose_pin(self.row, self.context.store.profiles()):
            self.go(Push(SetPinScreen(self.context, self.row, Purpose.REMOVE)))
        else:
            self.say(self.texts("pin-last-pin", name=self.row.name))
