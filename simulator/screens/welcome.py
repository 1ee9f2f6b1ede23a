"""The welcome: a name, a language; then a first call, guided, and what the three scores mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pygame

from simulator.call.mode import Mode
from simulator.records.errors import ProfileRefused, RecordsError
from simulator.screens import flow
from simulator.screens.card_page import CardPage, Part
from simulator.screens.faces import draw_caller
from simulator.screens.history import SCORES
from simulator.screens.preferences import (
    apply_preferences,
    change,
    preferences_of,
    save_preferences,
)
from simulator.screens.screen import Context, Replace, Screen
from simulator.screens.seat import LAST_PROFILE
from simulator.screens.settings import LANGUAGE_OPTIONS
from simulator.screens.tiles import Painting, draw_dots
from simulator.screens.widgets import Button, Choice, Label, Paint, TextField, Widget
from simulator.screens.wording import word_records_error

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.cards import CallCard


class WelcomeScreen(CardPage):
    """Asks for a name; `next_screen` gives what comes after."""

    default_focus = "name"

    def __init__(self, context: Context, next_screen: Callable[[], Screen]) -> None:
        super().__init__(context)
        self._next = next_screen
        self._name = TextField("name", limit=60, on_submit=lambda _: self._enter())

    def parts(self, width: int) -> Sequence[Part]:
        """Give the greeting, the language, the name and the way on."""
        look, texts = self.look, self.texts
        large = look.space("l")
        language = Choice("language", LANGUAGE_OPTIONS, texts.language, self._change_language)
        self._name.placeholder = texts("home-name-example")
        start = Button("start", texts("home-start"), self._enter, kind="primary", icon="play")
        return [
            (Painting(self._paint_brand), look.px(44), look.space("m")),
            self.words(Label(texts("home-what")), width, large),
            (language, look.control, large),
            self.words(Label(texts("home-ask-name"), bold=True), width, look.space("xs")),
            (self._name, look.control, large),
            (start, look.control, 0),
        ]

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


class FirstCallScreen(CardPage):
    """Offers somebody new a first call, with suggested replies, by one key."""

    default_focus = "take"
    can_go_back = True

    def __init__(self, context: Context, card: CallCard) -> None:
        super().__init__(context)
        self._card = card
        self._scenario: Scenario | None = None
        self._is_read = False

    def next_tick(self) -> float | None:
        """Ask for time to read the call."""
        return None if self._is_read else 0.05

    def pass_time(self, seconds: float) -> None:
        """Read the call while the trainee reads the page: it has the caller's face."""
        if seconds > 0 and not self._is_read:
            self._is_read = True
            self._scenario = self._load()
            self.redraw()

    def parts(self, width: int) -> Sequence[Part]:
        """Give the call, what guided means, and what the scores mean."""
        look, texts = self.look, self.texts
        small, large = look.space("s"), look.space("l")
        lines = [ScoreLine(texts(f"call-score-{kind}"), texts(f"call-score-{kind}-means"))
                 for kind in SCORES]  # fmt: skip
        return [
            self.words(Label(texts("home-first"), size="heading", bold=True), width, small),
            (Painting(self._paint_call), self._call_height(width), large),
            self.words(Label(texts("home-first-about")), width, large),
            self.words(Label(texts("home-scores"), bold=True), width, small),
            *((line, line.height_for(look, width), small) for line in lines),
            self.words(Label(texts("home-apart"), colour="muted"), width, 0),
        ]

    def buttons(self) -> Sequence[Button]:
        """Give the two ways on."""
        texts = self.texts
        later = Button("later", texts("home-first-later"), self.leave, kind="quiet",
                       shortcut=(pygame.K_ESCAPE, 0))  # fmt: skip
        take = Button("take", texts("home-first-take"), self._take, kind="primary", icon="phone")
        return [later, take]

    def _call_height(self, width: int) -> int:
        look = self.look
        title = look.height(self._card.title, width - look.px(72), "lead", True)
        return max(look.px(56), title + look.line_height())

    def _paint_call(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        card, side = self._card, look.px(56)
        face = pygame.Rect(rect.left, rect.centery - side // 2, side, side)
        sitter = self._scenario.call.caller if self._scenario is not None else None
        draw_caller(surface, look, card.caller, sitter, face)
        area = pygame.Rect(rect.left + look.px(72), rect.top, rect.width - look.px(72), 0)
        area.top += look.lines(surface, card.title, area, "lead", bold=True)
        used = look.text(surface, card.caller, area.topleft, "body", "muted")
        x = used.right + look.space("l")
        x += draw_dots(surface, look, card.difficulty, (x, used.centery)) + look.space("s")
        level = self.texts(f"home-difficulty-{card.difficulty}")
        look.text(surface, level, (x, used.top), "body", "muted", fit=max(rect.right - x, 0))

    def _load(self) -> Scenario | None:
        from simulator.scenario.mistakes import ScenarioError, UnknownScenario

        try:
            return self.context.library.load(str(self._card.path))
        except (ScenarioError, UnknownScenario):
            return None

    def _take(self) -> None:
        scenario = self._scenario or self._load()
        if scenario is None:
            self.say(self.texts("home-cannot-open", title=self._card.title))
            return
        self.go(Replace(flow.open_ringing(self.context, scenario, flow.pick_seed(), Mode.GUIDED)))


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
