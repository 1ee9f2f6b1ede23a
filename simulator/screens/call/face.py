"""The caller as the panel shows them, and pictures of them that are drawn ahead of need."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.call.state import Phase
from simulator.call.wording import word_mood
from simulator.screens.call.caller_panel import CallerFacts
from simulator.screens.call.speech import close_eyes, open_mouth
from simulator.screens.call.talk import Talk
from simulator.screens.portrait import Look as Sitter
from simulator.screens.portrait import prepare_portraits
from simulator.screens.screen import Context

AT_REST = 0.4  # seconds without activity in which pictures are drawn ahead


def show_caller(talk: Talk, sitter: Sitter, context: Context) -> CallerFacts:
    """Say what the panel shows of the caller now."""
    state, texts = talk.state, context.texts
    is_still = context.reduced_motion
    is_held = state.phase is Phase.ON_HOLD
    mode = talk.session.mode
    return CallerFacts(
        name=talk.session.scenario.call.caller.name,
        sitter=sitter,
        expression=state.look,
        mouth=0.0 if is_still else open_mouth(talk.speech),
        blink=0.0 if is_still or talk.is_over else close_eyes(talk.watch.elapsed),
        mood=state.mood,
        mood_words=word_mood(state.mood, texts),
        mood_label=texts("talk-mood"),
        trace=talk.trace,
        trace_label=texts("talk-trace"),
        phase=_word_phase(talk, context),
        phase_icon="pause" if is_held else "hang-up" if talk.is_over else "phone",
        clock=talk.clock if context.show_timers else "",
        mode=mode,
        mode_words=texts(f"guided-mode-{mode.value}"),
    )


def _word_phase(talk: Talk, context: Context) -> str:
    if talk.state.phase is not Phase.ON_HOLD:
        return context.texts("talk-over" if talk.is_over else "talk-on-phone")
    if not context.show_timers:
        return context.texts("talk-on-hold-untimed")
    return context.texts("talk-on-hold", time=talk.held)


class FacesAhead:
    """Draws the caller's pictures before they are needed, while nothing moves."""

    def __init__(self, sitter: Sitter) -> None:
        self._sitter = sitter
        self._faces: Iterator[None] | None = None
        self._side = 0

    @property
    def is_waiting(self) -> bool:
        """Say whether there are pictures left to draw."""
        return self._faces is not None

    def await_size(self, side: int, expression: str, *, is_still: bool) -> None:
        """Take note of the size they will be wanted in, in pixels."""
        if side == self._side or is_still:
            return
        self._side = side
        self._faces = prepare_portraits(side, self._sitter, expression)

    def draw_one(self, talk: Talk) -> None:
        """Draw one of them, if nothing moves that it could hold up."""
        if self._faces is None or talk.is_speaking or talk.watch.quiet < AT_REST:
            return
        try:
            next(self._faces)
        except StopIteration:
            self._faces = None
