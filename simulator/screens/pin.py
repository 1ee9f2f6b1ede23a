"""PINs on the screen: asked for before somebody sits down, set, changed, removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from math import ceil

import pygame

from simulator.records import rights
from simulator.records.errors import RecordsError
from simulator.records.pins import (
    LONGEST,
    Trial,
    find_weakness,
    keep_pin,
    read_pin,
    remove_pin,
    seconds_to_wait,
    try_pin,
    was_reset,
)
from simulator.records.store import ProfileRow
from simulator.screens import draw
from simulator.screens.card_page import CardPage, Part
from simulator.screens.screen import Context, Pop, Replace, Restart
from simulator.screens.seat import MakeScreen, stand_up, take_seat
from simulator.screens.tiles import Painting
from simulator.screens.widgets import Button, Label, Paint, TextField
from simulator.screens.widgets.entry import Shown
from simulator.screens.wording import word_records_error, word_when

DIGITS = "0123456789"
NARROW = 600  # pixels at scale 1: a PIN is short


class PinField(TextField):
    """A line that takes digits, of any script, and shows dots; nothing is copied out of it."""

    def __init__(self, name: str, on_submit: Callable[[str], object]) -> None:
        super().__init__(name, limit=LONGEST, on_submit=on_submit, icon="lock")

    def shown(self, look: Paint) -> Shown:
        """Give as many digits, but none of them; what an input method composes is not shown."""
        blanks = "0" * len(self.text)
        caret = self.state.caret
        return Shown(blanks, caret, self._spans(look, blanks), (caret, caret))

    def _insert(self, text: str) -> None:
        super()._insert("".join(each for each in read_pin(text) if each in DIGITS))

    def _copy(self) -> bool:
        return False

    def _draw_text(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw a dot in the place of each digit."""
        shown = self.shown(look)
        if focused:
            self._shade(surface, look, shown, self.state.selection)
        left, step = self._origin(look)[0], look.width("0")
        ink = look.theme.text if self.enabled else look.theme.muted
        for place in range(len(self.text)):
            x = left + self._x(look, shown, shown.lines[0], place) + step // 2
            draw.circle(surface, (x, self.inner(look).centery), look.px(3.5), ink)
        if focused:
            surface.fill(look.theme.accent, self.caret_rect(look))


class PinPage(CardPage):
    """A card with fields for PINs, and a line below them that says what was wrong."""

    widest = NARROW

    def __init__(self, context: Context, row: ProfileRow) -> None:
        super().__init__(context)
        self.row = row
        self.wait = 0.0  # seconds until a PIN may be tried
        self._message = ""
        self._shown_wait = 0

    @property
    def message(self) -> str:
        """Give what is said below the fields."""
        if self.wait > 0:
            return self.texts("pin-waiting", name=self.row.name, wait=ceil(self.wait))
        return self._message

    def show_message(self, focus: str) -> None:
        """Show what is said now, with the field it is about in view as well."""
        self.redo()
        if self._body is not None and self.message:
            self._body.show_child(self.group.find("message"))
        self.focus(focus)

    # --- the wait -------------------------------------------------------------------------------

    def read_wait(self) -> None:
        """Look up how long it is until a PIN may be tried."""
        store, now = self.context.store, self.context.now()
        self.wait = float(seconds_to_wait(store, self.row.id, now))
        self._shown_wait = ceil(self.wait)

    def next_tick(self) -> float | None:
        """Ask for time while seconds are counted down."""
        return None if self.wait <= 0 else 1.0 - (ceil(self.wait) - self.wait) % 1.0

    def pass_time(self, seconds: float) -> None:
        """Count down; at the end it is the records that say whether a PIN may be tried."""
        if self.wait <= 0:
            return
        self.wait = max(self.wait - seconds, 0.0)
        if ceil(self.wait) == self._shown_wait:
            return
        self._shown_wait = ceil(self.wait)
        if self.wait <= 0:
            self._message = ""
            self.read_wait()
        self.redo()
        if self.wait <= 0:
            self.focus(self.default_focus)

    # --- what is shown --------------------------------------------------------------------------

    def add_title(self, words: str, width: int) -> Part:
        """Give the title, with a lock before it."""
        look = self.look
        side = look.px(30)
        left = side + look.space("m")
        line = look.line_height("heading")

        def paint(surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
            centre = (rect.left + side // 2, rect.top + line // 2 + look.px(2))
            look.icon(surface, "lock", centre, side, "accent")
            area = pygame.Rect(rect.left + left, rect.top, rect.width - left, rect.height)
            look.lines(surface, words, area, "heading", bold=True)

        return Painting(paint), look.height(words, width - left, "heading", True), look.space("l")

    def add_field(self, field: PinField, words: str, width: int) -> list[Part]:
        """Give a field with its name above."""
        look = self.look
        name = self.words(Label(words, bold=True), width, look.space("xs"))
        return [name, (field, look.control, look.space("m"))]

    def add_message(self, width: int) -> Part:
        """Give the line that says what was wrong; its room is kept while there is nothing."""
        look = self.look
        label = Label(self.message, colour="negative", name="message")
        return label, max(label.height_for(look, width), 2 * look.line_height()), 0

    def try_pin(self, pin: str) -> bool:
        """Try the PIN of the row; where it is wrong, say so. Raises RecordsError."""
        trial = try_pin(self.context.store, self.row.id, pin, self.context.now())
        if not trial.is_right:
            self._refuse(trial)
        return trial.is_right

    def _refuse(self, trial: Trial) -> None:
        self._message = self.texts(trial.message, name=self.row.name, wait=trial.wait)
        self.wait = float(trial.wait)
        self._shown_wait = trial.wait


class PinScreen(PinPage):
    """Asks somebody for their PIN; `home` gives the screen that is theirs."""

    default_focus = "pin"
    can_go_back = True

    def __init__(
        self, context: Context, row: ProfileRow, home: MakeScreen, *, is_first: bool = False
    ) -> None:
        """is_first: nothing lies below this screen, so that another sits down from here."""
        super().__init__(context, row)
        self._home, self._is_first = home, is_first
        self._field = PinField("pin", lambda _: self._enter())
        self.read_wait()

    def parts(self, width: int) -> Sequence[Part]:
        """Give the name, the field and what was wrong."""
        texts, look = self.texts, self.look
        self._field.enabled = self.wait <= 0
        parts = [
            self.add_title(self.row.name, width),
            *self.add_field(self._field, texts("pin-pin"), width),
        ]
        if (when := was_reset(self.context.store, self.row.id)) is not None:
            note = Label(texts("pin-was-reset", when=word_when(when, texts)), colour="caution")
            parts.append(self.words(note, width, look.space("m")))
        return [*parts, self.add_message(width)]

    def buttons(self) -> Sequence[Button]:
        """Give the ways on."""
        texts = self.texts
        other = Button("other", texts("pin-somebody-else"), self.leave, kind="quiet",
                       shortcut=(pygame.K_ESCAPE, 0))  # fmt: skip
        enter = Button("enter", texts("pin-sit-down"), self._enter, kind="primary", icon="check")
        enter.enabled = self.wait <= 0
        return [other, enter]

    def leave(self) -> None:
        """Go back to the list of profiles."""
        is_first = self._is_first
        self.go(Replace(stand_up(self.context, self._home)) if is_first else Pop())

    def _enter(self) -> None:
        """Try what was typed; where it is right, they sit down."""
        if self.wait > 0 or not self._field.text:
            self.focus("pin")
            return
        pin = self._field.text
        self._field.clear()
        try:
            if self.try_pin(pin):
                take_seat(self.context, self.context.store.profile(self.row.id))
                self.go(Restart(self._home()))
                return
        except RecordsError as error:
            self._message = word_records_error(error, self.texts)
        self.show_message("pin")


class Purpose(Enum):
    """What a PIN is typed for."""

    SET = "set"
    REMOVE = "remove"


class SetPinScreen(PinPage):
    """Sets, changes or removes a PIN; the old one is asked for unless a trainer does it."""

    can_go_back = True

    def __init__(self, context: Context, row: ProfileRow, purpose: Purpose) -> None:
        super().__init__(context, row)
        self._purpose = purpose
        by_trainer = row.id != context.profile.id and rights.is_proven_trainer(context.profile)
        self._old = (
            PinField("old", lambda _: self._next()) if row.has_pin and not by_trainer else None
        )
        self._new = PinField("new", lambda _: self._next())
        self._again = PinField("again", lambda _: self._next())
        self.default_focus = self._fields()[0].name if self._fields() else "do"
        if self._old is not None:
            self.read_wait()

    def _fields(self) -> list[PinField]:
        old = [] if self._old is None else [self._old]
        return old if self._purpose is Purpose.REMOVE else [*old, self._new, self._again]

    def parts(self, width: int) -> Sequence[Part]:
        """Give the fields there are to fill."""
        texts, look = self.texts, self.look
        is_own = self.row.id == self.context.profile.id
        titles = {Purpose.SET: "pin-set-title", Purpose.REMOVE: "pin-remove-title"}
        title = texts(titles[self._purpose], name=self.row.name)
        parts = [self.add_title(title, width)]
        if self._purpose is Purpose.SET:
            about = Label(texts("pin-about-own" if is_own else "pin-about-other"), colour="muted")
            parts.append(self.words(about, width, look.space("l")))
        for field in self._fields():
            field.enabled = self.wait <= 0
            parts += self.add_field(field, texts(f"pin-field-{field.name}"), width)
        return [*parts, self.add_message(width)]

    def buttons(self) -> Sequence[Button]:
        """Give the ways on."""
        texts = self.texts
        back = Button("cancel", texts("pin-cancel"), self.leave, kind="quiet",
                      shortcut=(pygame.K_ESCAPE, 0))  # fmt: skip
        words = texts(f"pin-do-{self._purpose.value}")
        do = Button("do", words, self._do, kind="primary", icon="check")
        do.enabled = self.wait <= 0
        return [back, do]

    def _next(self) -> None:
        """Go to the first field that is empty; where none is, do it."""
        empty = next((each for each in self._fields() if not each.text), None)
        if empty is None:
            self._do()
        else:
            self.focus(empty.name)

    def _do(self) -> None:
        if self.wait > 0:
            return
        try:
            if self._can_do():
                self._change()
                self.context.profile = self._present(self.context.profile)
                self.go(Pop())
                return
        except RecordsError as error:
            self._message = word_records_error(error, self.texts)
        self.show_message(next((each.name for each in self._fields() if not each.text), "do"))

    def _can_do(self) -> bool:
        """Say whether all that was typed is as it has to be; else say what is not."""
        wrong = "" if self._purpose is Purpose.REMOVE else self._find_wrong()
        if wrong:
            self._message = self.texts(wrong)
            self._new.clear()
            self._again.clear()
            return False
        if self._old is None:
            return True
        pin = self._old.text
        self._old.clear()
        return self.try_pin(pin)

    def _find_wrong(self) -> str:
        """Give the id of the text that says what is wrong with the new PIN; "" for nothing."""
        weakness = find_weakness(self._new.text)
        if weakness is not None:
            return weakness.value
        return "" if self._again.text == self._new.text else "pin-differs"

    def _change(self) -> None:
        store = self.context.store
        if self._purpose is Purpose.SET:
            keep_pin(store, self.row.id, self._new.text)
        else:
            remove_pin(store, self.row.id)

    def _present(self, profile: ProfileRow) -> ProfileRow:
        """Read whoever sits here again where it was their PIN."""
        return self.context.store.profile(profile.id) if profile.id == self.row.id else profile
