"""A past call as it went, at reading speed or turn by turn, with its verdicts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame

from simulator.call.mode import Mode, read_mode
from simulator.call.wording import word_mood
from simulator.grading.scorecard import grade_call
from simulator.records.cards import load_card
from simulator.records.errors import RecordsError
from simulator.records.finding import find_scenario
from simulator.records.session import has_changed, read_events
from simulator.records.store import AttemptRow
from simulator.screens import flow
from simulator.screens.call.caller_panel import CallerFacts, CallerPanel
from simulator.screens.call.speech import FRAME, Speech, open_mouth
from simulator.screens.faces import read_look
from simulator.screens.page import Page
from simulator.screens.replay.film import (
    Film,
    Frame,
    end_of_turn,
    frame_at,
    make_film,
    next_turn,
    previous_turn,
    turn_at,
    whole_turns,
)
from simulator.screens.replay.parts import Record, TimeLine
from simulator.screens.screen import Context, Replace
from simulator.screens.widgets import Button
from simulator.screens.widgets.base import modifiers
from simulator.screens.wording import word_records_error
from simulator.texts.formats import format_duration

if TYPE_CHECKING:
    from simulator.call.events import Log
    from simulator.grading.verdicts import Scorecard
    from simulator.scenario.bundle import Scenario

SPEEDS = (1, 2)
LEAST_WIDE = 900  # pixels at scale 1 from which the caller has a column
CALLER = 230  # pixels at scale 1, its width
STRIP, LOW_STRIP = 64, 58
LOW = 480  # pixels at scale 1 of the window, below which room is saved
HIGHEST = 620  # pixels at scale 1 of the caller's column
STILL = 0.25  # seconds between two looks at the time where nothing moves


class ReplayScreen(Page):
    """Plays from the first words; with a turn it opens where that turn is shown, paused."""

    default_focus = "timeline"

    def __init__(self, context: Context, row: AttemptRow, turn: int | None = None) -> None:
        """Read the attempt. Raises RecordsError where it cannot be read or its call is gone."""
        super().__init__(context)
        self._row = row
        is_own = flow.is_own(context, row)
        self._trainee = "" if is_own else context.store.profile(row.meta.profile).name
        self._scenario = _need_scenario(context, row)
        self._log, self._card = _read_attempt(context, row, self._scenario)
        self._film, self._words = self._make_film(), context.texts
        self._sitter = read_look(self._scenario.call.caller)
        self._can_retake = not has_changed(self._scenario, self._log)
        self._speed = SPEEDS[0]
        self._is_playing = turn is None
        self._now = 0.0 if turn is None else end_of_turn(self._film, turn)

    def _make_film(self) -> Film:
        return make_film(self._scenario, self._log, self._card, self.context.texts)

    @property
    def frame(self) -> Frame:
        """Give what is shown now."""
        return frame_at(self._film, self._moment)

    @property
    def turn(self) -> int:
        """Give the agent's turn that is shown now; 0 before the first."""
        return turn_at(self._film, self._moment)

    @property
    def is_playing(self) -> bool:
        """Say whether the call goes on by itself."""
        return self._is_playing

    @property
    def _moment(self) -> float:
        if self.context.reduced_motion:
            return whole_turns(self._film, self._now)
        return self._now

    # --- placing ---------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place the caller, what is said, the line of time and the buttons."""
        if self._words is not self.context.texts:
            self._film, self._words = self._make_film(), self.context.texts
        look, texts = self.look, self.texts
        title = self._row.meta.title
        if self._trainee:
            title = texts("floor-card", title=title, name=self._trainee)
        top = self.add_header(texts("replay-title", title=title), back=texts("replay-back"))
        foot = self.add_foot(self._buttons())
        column = self.column()
        self._timeline = TimeLine(self._film, self._seek, self._take_film_key)
        self._timeline.is_low = self.area.height < look.px(LOW)
        high = self._timeline.height_for(look)
        self._timeline.place(pygame.Rect(column.left, foot - high, column.width, high), look)
        area = pygame.Rect(column.left, top, column.width, foot - high - look.space("s") - top)
        self._place_talk(area)
        self.group.add(self._timeline)
        self._show()

    def _place_talk(self, area: pygame.Rect) -> None:
        look, gap = self.look, self.look.space("m")
        self._panel = CallerPanel()
        names = (self._trainee or self.texts("talk-you"), self._scenario.call.caller.name)
        self._record = Record(self._film, names, self.texts)
        rest = pygame.Rect(area)
        if area.width >= look.px(LEAST_WIDE) and area.height >= look.px(420):
            wide = look.px(CALLER)
            high = min(area.height, look.px(HIGHEST))
            self._panel.place(pygame.Rect(area.left, area.top, wide, high), look)
            rest = pygame.Rect(
                area.left + wide + gap, area.top, area.width - wide - gap, area.height
            )
        else:
            self._panel.is_strip = True
            high = look.px(LOW_STRIP if self._timeline.is_low else STRIP)
            self._panel.place(pygame.Rect(area.left, area.top, area.width, high), look)
            rest = pygame.Rect(
                area.left, area.top + high + gap, area.width, area.height - high - gap
            )
        self._record.place(rest, look)
        self.group.add(self._record, self._panel)

    def _buttons(self) -> list[Button]:
        texts = self.texts
        is_short = self.area.width < self.look.px(900)
        what_if = Button("what-if", self._name_what_if(), self._retake, icon="repeat")
        speed = Button("speed", texts("replay-speed", speed=self._speed), self._change_speed)
        before = Button(
            "previous", texts("replay-previous"), self._go_previous, icon="chevron-left"
        )
        name, icon = ("replay-pause", "pause") if self._is_playing else ("replay-play", "play")
        play = Button("play", texts(name), self._toggle, kind="primary", icon=icon)
        after = Button("next", texts("replay-next"), self._go_next, icon="chevron-right")
        before.is_bare = play.is_bare = after.is_bare = is_short
        self._what_if = what_if
        rest = [speed, before, play, after]
        return rest if self._trainee else [what_if, *rest]

    def _name_what_if(self) -> str:
        is_test = read_mode(self._row.meta.mode) is Mode.TEST
        return self.texts(
            "replay-practise" if is_test else "replay-what-if", turn=self._retaken_turn
        )

    @property
    def _retaken_turn(self) -> int:
        return max(self.turn, 1)

    # --- what is shown ---------------------------------------------------------------------------

    def _show(self) -> None:
        """Bring everything up to the moment."""
        frame = self.frame
        self._record.show(frame)
        self._timeline.now = self._now
        self._panel.facts = self._facts(frame)
        self._what_if.label = self._name_what_if()
        self._what_if.enabled = self._can_retake and self._film.last_turn > 0

    def _facts(self, frame: Frame) -> CallerFacts:
        texts = self.texts
        scene = self._film.scenes[max(frame.count - 1, 0)]
        mode = read_mode(self._row.meta.mode)
        return CallerFacts(
            name=self._scenario.call.caller.name,
            sitter=self._sitter,
            expression=scene.look,
            mouth=self._mouth(frame),
            mood=scene.mood,
            mood_words=word_mood(scene.mood, texts),
            mood_label=texts("talk-mood"),
            trace=scene.trace,
            trace_label=texts("talk-trace"),
            phase=texts("replay-turn", turn=self.turn, count=self._film.last_turn),
            phase_icon="clock",
            clock=format_duration(scene.line.at),
            mode=mode,
            mode_words=texts(f"guided-mode-{mode.value}"),
        )

    def _mouth(self, frame: Frame) -> float:
        scene = self._film.scenes[max(frame.count - 1, 0)]
        is_still = self.context.reduced_motion or not self._is_playing
        if is_still or scene.line.kind != "caller":
            return 0.0
        return open_mouth(Speech(len(scene.line.text), float(frame.said)))

    # --- time ------------------------------------------------------------------------------------

    def pass_time(self, seconds: float) -> None:
        """Let the call go on."""
        if not self._is_playing:
            return
        self._now = min(self._now + seconds * self._speed, self._film.length)
        if self._now >= self._film.length:
            self._set_playing(False)
        else:
            self._show()

    def next_tick(self) -> float | None:
        """Say when it goes on."""
        if not self._is_playing:
            return None
        return STILL if self.context.reduced_motion else FRAME

    def take_key(self, event: pygame.event.Event) -> None:
        """Take the keys of the film wherever the focus is."""
        if modifiers(event.mod) or not self._take_film_key(event.key):
            super().take_key(event)

    def _take_film_key(self, key: int) -> bool:
        moves: dict[int, Callable[[], None]] = {
            pygame.K_SPACE: self._toggle,
            pygame.K_RIGHT: self._go_next,
            pygame.K_LEFT: self._go_previous,
            pygame.K_HOME: lambda: self._pause_at(0.0),
            pygame.K_END: lambda: self._pause_at(self._film.length),
        }
        if key not in moves:
            return False
        moves[key]()
        return True

    def _toggle(self) -> None:
        if not self._is_playing and self._now >= self._film.length:
            self._now = 0.0
        self._set_playing(not self._is_playing)

    def _go_next(self) -> None:
        self._pause_at(next_turn(self._film, self._moment))

    def _go_previous(self) -> None:
        self._pause_at(previous_turn(self._film, self._moment))

    def _pause_at(self, moment: float) -> None:
        self._now = moment
        self._set_playing(False)

    def _set_playing(self, is_playing: bool) -> None:
        """Play or pause; the button is named after what it does next."""
        self._is_playing = is_playing
        self.redo()

    def _seek(self, moment: float) -> None:
        self._now = moment
        self._show()

    def _change_speed(self) -> None:
        self._speed = SPEEDS[(SPEEDS.index(self._speed) + 1) % len(SPEEDS)]
        self.redo()

    # --- what if ---------------------------------------------------------------------------------

    def _retake(self) -> None:
        try:
            session = flow.retake_attempt(
                self.context, self._row, self._scenario, self._retaken_turn
            )
            self.go(Replace(flow.open_session(self.context, session)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")


def _need_scenario(context: Context, row: AttemptRow) -> Scenario:
    scenario = find_scenario(row, context.library)
    if scenario is None:
        raise RecordsError("replay-gone", title=row.meta.title)
    return scenario


def _read_attempt(context: Context, row: AttemptRow, scenario: Scenario) -> tuple[Log, Scorecard]:
    """Read log and card; a call without a card is graded as far as it went."""
    try:
        log, data = read_events(context.store, row.id), context.store.card(row.id)
        return log, grade_call(scenario, log) if data is None else load_card(data)
    except (KeyError, TypeError, ValueError) as error:
        raise RecordsError("error-log-unreadable", attempt=str(row.id)) from error
