"""The phone rings until it is answered."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import pygame

from simulator.call.mode import Mode
from simulator.records.errors import RecordsError
from simulator.screens import flow
from simulator.screens.draw import Canvas
from simulator.screens.modes import draw_mode
from simulator.screens.page import Page
from simulator.screens.screen import Context, Pop, Replace
from simulator.screens.sounds import CADENCES, ring_of
from simulator.screens.theme import Colour, mix
from simulator.screens.tiles import Painting
from simulator.screens.widgets import Button, Label, Paint
from simulator.screens.wording import word_records_error

if TYPE_CHECKING:
    from simulator.records.session import Session
    from simulator.scenario.bundle import Scenario

FRAME = 1 / 24
STEPS = 24  # pictures of a wave on its way out
WAVES = 3
PICTURE = 300  # pixels at scale 1
SPACES = (pygame.K_SPACE, pygame.K_RETURN, pygame.K_KP_ENTER)


class RingingScreen(Page):
    """Waits for the phone to be picked up. `session` is None until then, unless it had begun."""

    default_focus = "answer"

    def __init__(
        self,
        context: Context,
        scenario: Scenario,
        seed: int,
        mode: Mode,
        session: Session | None = None,
    ) -> None:
        super().__init__(context)
        self._scenario, self._seed, self._mode, self._session = scenario, seed, mode, session
        self._ring = ring_of(scenario.call.locale)
        self._cadence = CADENCES[scenario.call.locale]
        self._elapsed = 0.0
        self._is_loud = False

    def next_tick(self) -> float | None:
        """Move while it rings, unless motion is not wanted."""
        if not self._is_loud:
            return 0.0
        return None if self.context.reduced_motion else FRAME

    def pass_time(self, seconds: float) -> None:
        """Start the sound, and let the waves go out."""
        if not self._is_loud:
            self._is_loud = True
            self.context.sounds.play(self._ring, loop=True)
        before = self._step()
        self._elapsed += min(seconds, 0.25)
        if self._step() != before and not self.context.reduced_motion:
            self.redraw()

    def _step(self) -> int:
        """Give the picture of the wave, STEPS while the phone is silent."""
        into, sounding = self._elapsed % self._cadence.cycle, self._cadence.sounding
        return int(into / sounding * STEPS) if into < sounding else STEPS

    def arrange(self) -> None:
        """Place phone, words and button in the middle."""
        look, texts = self.look, self.texts
        title = Label(texts("ring-title"), size="heading", bold=True, align="centre")
        about = Label(texts("ring-about"), size="lead", colour="muted", align="centre")
        answer = Button("answer", texts("ring-answer"), self._answer, kind="primary", icon="phone")
        back = Button(
            "back", texts("ring-not-now"), self.leave, kind="quiet", shortcut=(pygame.K_ESCAPE, 0)
        )
        column = self.column(760)
        highs = [each.height_for(look, column.width) for each in (title, about)]
        big = look.px(52)
        is_test = self._mode is Mode.TEST
        sign_high = look.line_height("body") + look.px(4) if is_test else 0
        words = sum(highs) + 2 * look.space("xs") + look.space("l") + sign_high
        rest = words + big + look.space("m") + look.control
        # The picture takes what the words and buttons leave.
        side = min(look.px(PICTURE), max(self.area.height - rest - 2 * look.space("m"), 0))
        y = max((self.area.height - side - rest) // 2, 0)
        picture = Painting(self._paint_phone)
        picture.place(pygame.Rect((self.area.width - side) // 2, y, side, side), look)
        y += side
        for label, high in zip((title, about), highs, strict=True):
            label.place(pygame.Rect(column.left, y, column.width, high), look)
            y += high + look.space("xs")
        if is_test:
            sign = Painting(self._paint_sign)
            sign.place(pygame.Rect(column.left, y, column.width, sign_high), look)
            self.group.add(sign)
            y += sign_high
        y += look.space("l")
        wide = min(max(answer.width_for(look), look.px(220)), column.width)
        answer.place(pygame.Rect(column.centerx - wide // 2, y, wide, big), look)
        y += big + look.space("m")
        wide = min(back.width_for(look), column.width)
        back.place(pygame.Rect(column.centerx - wide // 2, y, wide, look.control), look)
        self.group.add(picture, title, about, answer, back)

    def _paint_sign(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        draw_mode(surface, look, self._mode, self.texts, rect.center, "center")

    def _paint_phone(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        theme = look.theme
        step = STEPS // 2 if self.context.reduced_motion else self._step()
        picture = _draw_waves(rect.width, step, theme.accent, theme.background)
        surface.blit(picture, rect)
        # The handset is heavier at its upper right: a little to the left it looks centred.
        aside = rect.width // 50
        centre = (rect.centerx - aside, rect.centery + aside)
        look.icon(surface, "phone", centre, rect.width * 24 // 100, "on_accent")

    def take_key(self, event: pygame.event.Event) -> None:
        """Answer on Enter or space wherever the focus is."""
        if event.key in SPACES:
            self._answer()
            return
        super().take_key(event)

    def leave(self) -> None:
        """Let it ring for nobody."""
        self.context.sounds.stop(self._ring)
        self.go(Pop())

    def _answer(self) -> None:
        from simulator.call.commands import Answer

        try:
            if self._session is None:
                self._session = flow.begin_attempt(
                    self.context, self._scenario, self._seed, self._mode
                )
            self._session.send(Answer())
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
            return
        self.context.sounds.stop(self._ring)
        self.context.sounds.play("pick-up")
        self.go(Replace(flow.open_session(self.context, self._session)))


@lru_cache(maxsize=STEPS + 8)
def _draw_waves(side: int, step: int, colour: Colour, ground: Colour) -> pygame.Surface:
    """Draw the disc of the phone with the waves of a ring on their way out."""
    canvas = Canvas((side, side), (100, 100), clear=ground, oversample=3)
    inner, outer = 22.0, 49.0
    if step < STEPS:
        for wave in range(WAVES):
            way = step / STEPS * 1.5 - wave * 0.25
            if 0 < way < 1:
                radius = inner + (outer - inner) * way
                canvas.ring((50, 50), radius, 1.4, mix(colour, ground, 0.25 + 0.75 * way))
    canvas.disc((50, 50), inner, colour)
    return canvas.finish()
