"""Settings: how Headset looks and sounds, what a call shows, and the keys. All changes at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from simulator.records.errors import RecordsError
from simulator.records.store import LEADERBOARD, Role
from simulator.screens.bindings import (
    USUAL,
    Bindings,
    Key,
    KeyAction,
    Refusal,
    bind,
    format_key,
    read_key,
)
from simulator.screens.page import Page
from simulator.screens.preferences import (
    OFF,
    ON,
    SCALES,
    VOLUMES,
    apply_preferences,
    change,
    preferences_of,
    save_preferences,
)
from simulator.screens.screen import Context, Transition
from simulator.screens.seat import manages
from simulator.screens.theme import THEMES
from simulator.screens.tiles import Panel
from simulator.screens.widgets import Button, Choice, Label, Option, Scroller, Widget
from simulator.screens.widgets.base import ENTER_KEYS
from simulator.screens.wording import word_records_error

LANGUAGE_OPTIONS = (Option("en", "English"), Option("nl", "Nederlands"), Option("hi", "हिन्दी"))
KEY_WIDTH = 120  # pixels at scale 1 of the button with a key's name, at least
LEAST_WORDS = 260  # pixels at scale 1 for a setting's name beside its choices


@dataclass(frozen=True)
class Row:
    """A setting: its name in the texts, and its choices side by side."""

    name: str
    options: tuple[Option, ...]
    value: str
    on_change: Callable[[str], object]

    def make(self) -> Choice:
        """Make the widget that chooses."""
        return Choice(self.name, self.options, self.value, self.on_change)


class SettingsScreen(Page):
    """One row a setting, grouped in cards. `back` is the text that says where Back leads."""

    default_focus = "language"

    def __init__(self, context: Context, back: str = "setting-back") -> None:
        super().__init__(context)
        self._back = back
        self._waiting: KeyAction | None = None  # what gets the key that is pressed next
        self._is_armed = False  # the key that began the waiting has come up
        self._refused = ""
        self._told = Label("")  # what is said below the action that waits for a key

    # --- what is on the screen ------------------------------------------------------------------

    def arrange(self) -> None:
        """Place the groups below each other, each in a card."""
        top = self.add_header(self.texts("setting-title"), back=self.texts(self._back))
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, self.area.bottom - top))
        content = self.inside(body)
        y = content.top
        for name, rows in self._groups():
            y = self._add_heading(body, name, content, y)
            y = self._add_card(body, content, y, [self._part(row) for row in rows])
        y = self._add_heading(body, "keys", content, y)
        y = self._add_card(body, content, y, [*map(self._key_part, KeyAction), self._reset_part()])
        body.set_height(y - content.top)

    def _add_heading(self, body: Scroller, name: str, area: pygame.Rect, y: int) -> int:
        look = self.look
        title = Label(self.texts(f"setting-group-{name}"), size="lead", bold=True)
        high = title.height_for(look, area.width)
        title.place(pygame.Rect(area.left, y, area.width, high), look)
        body.add(title)
        return y + high + look.space("s")

    def _add_card(
        self,
        body: Scroller,
        area: pygame.Rect,
        y: int,
        parts: list[tuple[list[Label], list[Widget]]],
    ) -> int:
        """Put parts, each words with controls, into a card; gives where the next thing begins."""
        look, panel, pad = self.look, Panel(), self.look.space("xl")
        body.add(panel)
        inner, top = area.inflate(-2 * pad, 0), y
        y += look.space("l")
        for words, controls in parts:
            y += self._add_part(body, words, controls, inner, y) + look.space("l")
        panel.place(pygame.Rect(area.left, top, area.width, y - top), look)
        return y + look.space("xl")

    def _add_part(
        self, body: Scroller, words: list[Label], controls: list[Widget], area: pygame.Rect, y: int
    ) -> int:
        """Put words at the left and controls at the right end, or below; gives the height."""
        look, gap = self.look, self.look.space("m")
        wide = [min(self._wish(each), area.width) for each in controls]
        taken = sum(wide) + gap * (len(wide) - 1)
        is_beside = area.width - taken - look.space("xl") >= look.px(LEAST_WORDS)
        room = area.width - taken - look.space("xl") if is_beside else area.width
        highs = [each.height_for(look, room) for each in words]
        high = max(sum(highs), look.control) if is_beside else sum(highs)
        line = y + (high - sum(highs)) // 2
        for label, tall in zip(words, highs, strict=True):
            label.place(pygame.Rect(area.left, line, room, tall), look)
            line += tall
        x = area.right - taken if is_beside else area.left
        top = y + (high - look.control) // 2 if is_beside else y + high + look.space("s")
        for control, width in zip(controls, wide, strict=True):
            control.place(pygame.Rect(x, top, width, look.control), look)
            x += width + gap
        body.add(*words, *controls)
        return high if is_beside else top + look.control - y

    def _wish(self, control: Widget) -> int:
        assert isinstance(control, Button | Choice)
        wide = control.width_for(self.look)
        return max(wide, self.look.px(KEY_WIDTH)) if isinstance(control, Button) else wide

    # --- the settings ---------------------------------------------------------------------------

    def _groups(self) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        look = (self._language(), self._scale(), self._theme(), self._switch("motion"))
        groups = (
            ("look", look),
            ("sound", (self._sound(),)),
            ("call", (self._switch("timers"), self._switch("marks"))),
        )
        return (*groups, ("all", (self._leaderboard(),))) if self._decides_for_all() else groups

    def _language(self) -> Row:
        now = preferences_of(self.context).language
        return Row("language", LANGUAGE_OPTIONS, now, lambda to: self._set(language=to))

    def _scale(self) -> Row:
        options = tuple(Option(f"{each:g}", f"{each:.0%}") for each in SCALES)
        now = f"{self.context.theme.scale:g}"
        return Row("scale", options, now, lambda to: self._set(scale=float(to)))

    def _theme(self) -> Row:
        options = tuple(Option(name, self.texts(f"setting-theme-{name}")) for name in THEMES)
        return Row("theme", options, self.context.theme.name, lambda to: self._set(theme=to))

    def _sound(self) -> Row:
        loud = tuple(Option(each, self.texts(f"setting-volume-{each}")) for each in VOLUMES)
        options = (Option(OFF, self.texts("setting-off")), *loud)
        sounds = self.context.sounds
        now = OFF if sounds.muted else str(sounds.volume)
        return Row("sound", options, now, self._set_sound)

    def _switch(self, name: str) -> Row:
        """Give a setting that is on or off."""
        key = SWITCHES[name]
        options = tuple(Option(each, self.texts(f"setting-{each}")) for each in (ON, OFF))
        now = ON if getattr(preferences_of(self.context), key) else OFF
        return Row(name, options, now, lambda to: self._set(**{key: to == ON}))

    def _decides_for_all(self) -> bool:
        """Say whether whoever sits here decides for everybody: a trainer, where there is one."""
        has_trainer = any(each.role is Role.TRAINER for each in self.context.store.profiles())
        return manages(self.context) and (
            self.context.profile.role is Role.TRAINER or not has_trainer
        )

    def _leaderboard(self) -> Row:
        options = tuple(Option(each, self.texts(f"setting-{each}")) for each in (ON, OFF))
        now = ON if self.context.store.setting(None, LEADERBOARD) == ON else OFF
        return Row("leaderboard", options, now, self._set_leaderboard)

    def _set_leaderboard(self, to: str) -> None:
        try:
            self.context.store.set_setting(None, LEADERBOARD, to)
        except RecordsError as error:
            self.redo()  # the switch shows what holds
            self.say(word_records_error(error, self.texts), "negative")

    def _part(self, row: Row) -> tuple[list[Label], list[Widget]]:
        title = Label(self.texts(f"setting-{row.name}"), bold=True)
        about = Label(self.texts(f"setting-{row.name}-about"), colour="muted", size="caption")
        return [title, about], [row.make()]

    def _set_sound(self, to: str) -> None:
        if to == OFF:
            self._set(sound=False)
            return
        self._set(sound=True, volume=int(to))
        self.context.sounds.play("mark")

    def _set(self, **values: object) -> None:
        chosen = change(preferences_of(self.context), **values)
        apply_preferences(self.context, chosen)
        self.redo()
        try:
            save_preferences(self.context.store, self.context.profile.id, chosen)
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")

    # --- the keys -------------------------------------------------------------------------------

    def _key_part(self, action: KeyAction) -> tuple[list[Label], list[Widget]]:
        """Give an action with its key, and with the way back to its usual one."""
        texts, own = self.texts, self.context.bindings
        words = [Label(texts(f"setting-key-{action.value}"))]
        is_waiting = action is self._waiting
        if is_waiting:
            colour = "negative" if self._refused else "muted"
            about = self._refused or texts("setting-key-how")
            self._told = Label(about, name="key-told", colour=colour, size="caption")
            words.append(self._told)
        label = texts("setting-key-press") if is_waiting else own.name(action)
        key = Button(
            f"key-{action.value}", label, lambda: self._wait_for(action),
            kind="primary" if is_waiting else "secondary",
        )  # fmt: skip
        if own.is_usual(action) or is_waiting:
            return words, [key]
        usual = texts("setting-key-usual", key=format_key(USUAL[action]))
        reset = Button(f"usual-{action.value}", usual, lambda: self._reset(action), kind="quiet")
        return words, [reset, key]

    def _reset_part(self) -> tuple[list[Label], list[Widget]]:
        about = Label(self.texts("setting-keys-about"), colour="muted", size="caption")
        reset = Button("usual-keys", self.texts("setting-keys-usual"), self._reset_all)
        reset.enabled = self.context.bindings != Bindings()
        return [about], [reset]

    def handle(self, event: pygame.event.Event) -> Transition | None:
        """Take one event; while a new key is awaited, keys are nothing else."""
        if self._waiting is None:
            return super().handle(event)
        if event.type == pygame.KEYUP:
            self._is_armed = True
        elif event.type == pygame.KEYDOWN:
            self._take_new_key(self._waiting, event)
        elif event.type == pygame.MOUSEBUTTONDOWN:
            self._stop_waiting()
            return super().handle(event)
        elif event.type not in (pygame.TEXTINPUT, pygame.TEXTEDITING):
            return super().handle(event)
        return None

    def _wait_for(self, action: KeyAction) -> None:
        self._waiting, self._refused = action, ""
        held = pygame.key.get_pressed()
        self._is_armed = not any(held[key] for key in (*ENTER_KEYS, pygame.K_SPACE))
        self._show_waiting()

    def _show_waiting(self) -> None:
        """Show what is awaited, or why a key was refused, all of it in view."""
        self.redo()
        if self._body is not None:
            self._body.ensure_visible(self._told.rect.inflate(0, 2 * self.look.space("l")))

    def _stop_waiting(self) -> None:
        self._waiting, self._refused = None, ""
        self.redo()

    def _take_new_key(self, action: KeyAction, event: pygame.event.Event) -> None:
        key = read_key(event)
        if event.key == pygame.K_ESCAPE:
            self._stop_waiting()
        elif key is not None and self._is_armed:
            self._bind(action, key)

    def _bind(self, action: KeyAction, key: Key) -> None:
        """Give an action a key, or say why it cannot have it and go on waiting."""
        bound = bind(self.context.bindings, action, key)
        if isinstance(bound, Refusal):
            self._refused = self._word(bound, key)
            self._show_waiting()
            return
        self._waiting, self._refused = None, ""
        self._set(bindings=bound)
        self.context.sounds.play("key")

    def _word(self, refusal: Refusal, key: Key) -> str:
        by = self.texts(f"setting-key-{refusal.by.value}") if refusal.by is not None else ""
        return self.texts(f"setting-refused-{refusal.kind}", key=format_key(key), action=by)

    def _reset(self, action: KeyAction) -> None:
        """Give an action its usual key again, unless another has it now."""
        self.focus(f"key-{action.value}")
        bound = bind(self.context.bindings, action, USUAL[action])
        if isinstance(bound, Refusal):
            self.say(self._word(bound, USUAL[action]))
        else:
            self._set(bindings=bound)

    def _reset_all(self) -> None:
        self.focus(f"key-{KeyAction.HOLD.value}")
        self._set(bindings=Bindings())


SWITCHES = {"motion": "reduced_motion", "timers": "show_timers", "marks": "show_marks"}
