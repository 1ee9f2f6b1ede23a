"""The welcome: what Headset is, what the three scores mean, and the name of somebody new."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from simulator.records.errors import ProfileRefused, RecordsError
from simulator.screens.history import SCORES
from simulator.screens.page import Page
from simulator.screens.preferences import (
    apply_preferences,
    change,
    preferences_of,
    save_preferences,
)
from simulator.screens.screen import Context, Replace, Screen
from simulator.screens.settings import LANGUAGE_OPTIONS
from simulator.screens.tiles import Painting, Panel
from simulator.screens.widgets import Button, Choice, Label, Paint, TextField, Widget
from simulator.screens.wording import word_records_error

LAST_PROFILE = "profile"


class WelcomeScreen(Page):
    """Asks for a name; `next_screen` gives what comes after."""

    default_focus = "name"
    can_go_back = False

    def __init__(self, context: Context, next_screen: Callable[[], Screen]) -> None:
        super().__init__(context)
        self._next = next_screen
        self._name = TextField("name", limit=60, on_submit=lambda _: self._enter())

    def arrange(self) -> None:
        """Place everything in one column in the middle."""
        look = self.look
        column = self.column(860)
        body = self.add_body(pygame.Rect(column.left, 0, column.width, self.area.height))
        pad = look.space("xl")
        panel = Panel()
        body.add(panel)
        content = self.inside(body)
        inner = content.inflate(-2 * pad, 0)
        parts = self._parts()
        high = sum(self._height(part, inner.width) + gap for part, gap in parts)
        box_high = high + 2 * pad
        margin = look.space("l")
        top = max((self.area.height - box_high) // 2, margin)
        panel.place(
            pygame.Rect(content.left, body.content.top + top, content.width, box_high),
            look,
        )
        y = panel.rect.top + pad
        for part, gap in parts:
            part_high = self._height(part, inner.width)
            width = self._width(part, inner.width)
            part.place(pygame.Rect(inner.left, y, width, part_high), look)
            body.add(part)
            y += part_high + gap
        body.set_height(top + box_high + margin)

    def _parts(self) -> list[tuple[Widget, int]]:
        """Give the widgets from top to bottom, each with the gap below it."""
        look, texts = self.look, self.texts
        small, large = look.space("s"), look.space("l")
        language = Choice("language", LANGUAGE_OPTIONS, texts.language, self._change_language)
        self._name.placeholder = texts("home-name-example")
        scores: list[tuple[Widget, int]] = [
            (ScoreLine(texts(f"call-score-{kind}"), texts(f"call-score-{kind}-means")), small)
            for kind in SCORES
        ]
        start = Button("start", texts("home-start"), self._enter, kind="primary", icon="play")
        return [
            (Painting(self._paint_brand), look.space("m")),
            (Label(texts("home-what"), colour="text"), large),
            (Label(texts("home-scores"), bold=True), small),
            *scores,
            (Label(texts("home-apart"), colour="muted"), large),
            (language, large),
            (Label(texts("home-ask-name"), bold=True), look.space("xs")),
            (self._name, large),
            (start, 0),
        ]

    def _height(self, part: Widget, width: int) -> int:
        look = self.look
        if isinstance(part, Label):
            return part.height_for(look, width)
        if isinstance(part, ScoreLine):
            return part.height_for(look, width)
        return look.px(44) if isinstance(part, Painting) else look.control

    def _width(self, part: Widget, width: int) -> int:
        if isinstance(part, Button | Choice):
            return min(part.width_for(self.look), width)
        return width

    def _paint_brand(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        side = look.px(40)
        look.icon(surface, "headset", (rect.left + side // 2, rect.centery), side, "accent")
        spot = (rect.left + side + look.space("m"), rect.centery)
        words, room = self.texts("home-welcome"), rect.right - spot[0]
        look.text(surface, words, spot, "heading", bold=True, anchor="midleft", fit=room)

    def _change_language(self, language: str) -> None:
        apply_preferences(self.context, change(preferences_of(self.context), language=language))
        self.redo()

    def _enter(self) -> None:
        """Make the profile and go on."""
        name = self._name.text.strip()
        if not name:
            self.say(self.texts("error-profile-empty"))
            self.focus("name")
            return
        store = self.context.store
        try:
            self.context.profile = store.add_profile(name)
            store.set_setting(None, LAST_PROFILE, str(self.context.profile.id))
            save_preferences(store, self.context.profile.id, preferences_of(self.context))
        except ProfileRefused as error:
            self.say(self.texts(error.message, **error.message_args))
            return
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
            return
        self.go(Replace(self._next()))


class ScoreLine(Widget):
    """A score's name, and beside it what it means."""

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self.title, self.meaning = name, meaning

    def height_for(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        return look.line_height() + look.height(self.meaning, width - self._indent(look))

    def _indent(self, look: Paint) -> int:
        return look.px(28)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw a target, the name and the meaning."""
        line, x = look.line_height(), self.rect.left + self._indent(look)
        centre = (self.rect.left + look.px(10), self.rect.top + line // 2)
        look.icon(surface, "target", centre, look.px(20), "accent")
        look.text(surface, self.title, (x, self.rect.top), bold=True)
        area = pygame.Rect(x, self.rect.top + line, self.rect.right - x, self.rect.height)
        look.lines(surface, self.meaning, area, "body", "muted")
