"""Settings: language, text size, theme, sound and motion. Everything changes at once."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from simulator.records.errors import RecordsError
from simulator.screens.page import Page
from simulator.screens.preferences import (
    OFF,
    ON,
    SCALES,
    apply_preferences,
    change,
    preferences_of,
    save_preferences,
)
from simulator.screens.theme import THEMES
from simulator.screens.tiles import Panel
from simulator.screens.widgets import Choice, Label, Option, Scroller
from simulator.screens.wording import word_records_error

LANGUAGE_OPTIONS = (Option("en", "English"), Option("nl", "Nederlands"), Option("hi", "हिन्दी"))
Row = tuple[str, tuple[Option, ...], str, Callable[[str], object]]


class SettingsScreen(Page):
    """One row a setting, each with its choices side by side."""

    default_focus = "language"

    def arrange(self) -> None:
        """Place the rows in a card."""
        look = self.look
        top = self.add_header(self.texts("setting-title"), back=self.texts("setting-back"))
        column = self.column()
        rect = pygame.Rect(column.left, top, column.width, self.area.bottom - top)
        body = self.add_body(rect)
        panel, pad = Panel(), look.space("xl")
        body.add(panel)
        content = self.inside(body)
        inner, rows = content.inflate(-2 * pad, 0), self._rows()
        widest = max(Choice(*row).width_for(look) for row in rows)
        is_beside = inner.width - widest - look.space("xl") >= look.px(260)
        y = content.top + pad
        for row in rows:
            y += self._add_row(body, row, inner, y, is_beside) + look.space("xl")
        y += pad - look.space("xl")
        panel.place(pygame.Rect(content.left, content.top, content.width, y - content.top), look)
        body.set_height(y - content.top + look.space("l"))

    def _rows(self) -> tuple[Row, ...]:
        texts, now = self.texts, preferences_of(self.context)
        scales = tuple(Option(f"{each:g}", f"{each:.0%}") for each in SCALES)
        themes = tuple(Option(name, texts(f"setting-theme-{name}")) for name in THEMES)
        switch = tuple(Option(each, texts(f"setting-{each}")) for each in (ON, OFF))
        return (
            ("language", LANGUAGE_OPTIONS, now.language, lambda to: self._set(language=to)),
            ("scale", scales, f"{now.scale:g}", lambda to: self._set(scale=float(to))),
            ("theme", themes, now.theme, lambda to: self._set(theme=to)),
            ("sound", switch, ON if now.sound else OFF, lambda to: self._set(sound=to == ON)),
            (
                "motion",
                switch,
                ON if now.reduced_motion else OFF,
                lambda to: self._set(reduced_motion=to == ON),
            ),
        )

    def _add_row(self, body: Scroller, row: Row, area: pygame.Rect, y: int, is_beside: bool) -> int:
        """Put a setting's name and meaning at the left and its choices beside or below them."""
        look = self.look
        name, options, value, on_change = row
        choice = Choice(name, options, value, on_change)
        title = Label(self.texts(f"setting-{name}"), bold=True)
        about = Label(self.texts(f"setting-{name}-about"), colour="muted", size="caption")
        wide = min(choice.width_for(look), area.width)
        words = area.width - wide - look.space("xl") if is_beside else area.width
        highs = [each.height_for(look, words) for each in (title, about)]
        title.place(pygame.Rect(area.left, y, words, highs[0]), look)
        about.place(pygame.Rect(area.left, y + highs[0], words, highs[1]), look)
        high = sum(highs)
        if is_beside:
            middle = y + max(high, look.control) // 2 - look.control // 2
            choice.place(pygame.Rect(area.right - wide, middle, wide, look.control), look)
            high = max(high, look.control)
        else:
            high += look.space("s")
            choice.place(pygame.Rect(area.left, y + high, wide, look.control), look)
            high += look.control
        body.add(title, about, choice)
        return high

    def _set(self, **values: object) -> None:
        chosen = change(preferences_of(self.context), **values)
        apply_preferences(self.context, chosen)
        self.redo()
        try:
            save_preferences(self.context.store, self.context.profile.id, chosen)
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
        if values.get("sound"):
            self.context.sounds.play("mark")
