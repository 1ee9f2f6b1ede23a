"""The talk as the screen follows it: the log in lines, the answer being spoken, the time."""

from __future__ import annotations

from simulator.call.commands import Command, Wait
from simulator.call.engine import state_of
from simulator.call.state import Phase, State
from simulator.records.session import Session
from simulator.screens.call.lines import Line, count_letters, list_lines, time_log, trace_mood
from simulator.screens.call.speech import Speech, pass_speech
from simulator.screens.call.watch import (
    Watch,
    find_silence_limit,
    note_activity,
    pass_time,
    take_due_wait,
)
from simulator.texts import Texts
from simulator.texts.formats import format_duration


class Talk:
    """A session as it is shown. Everything so far is out; what comes is spoken."""

    def __init__(self, session: Session, texts: Texts, *, reduced_motion: bool = False) -> None:
        self.session = session
        self.texts = texts
        self.reduced_motion = reduced_motion
        # Who reads choices is not silent.
        is_guided = session.mode.rights.may_choose
        limit = None if is_guided else find_silence_limit(session.scenario)
        self.watch = Watch(limit, elapsed=session.state.clock)
        self.speech = Speech()
        self._times = list(time_log(session.scenario, session.call.log))
        self.lines: tuple[Line, ...] = ()
        self.trace: tuple[int, ...] = ()
        self._read_log()
        self.first = len(self.lines)  # of the lines that are being spoken

    def _read_log(self) -> None:
        scenario, log = self.session.scenario, self.session.call.log
        lines = list_lines(log, self._times, scenario, self.texts)
        self.lines = tuple(line for line in lines if line.kind != "end")  # the reply says it
        self.trace = trace_mood(state_of(scenario, ()), log)

    def retell(self, texts: Texts, *, reduced_motion: bool) -> None:
        """Tell everything in other words; what is out, stays out."""
        self.texts, self.reduced_motion = texts, reduced_motion
        self._read_log()
        if reduced_motion:
            self.skip()

    @property
    def state(self) -> State:
        """Give the state of the call."""
        return self.session.state

    @property
    def is_over(self) -> bool:
        """Say whether the line is dead."""
        return self.session.call.ended

    @property
    def is_speaking(self) -> bool:
        """Say whether an answer is still coming out."""
        return not self.speech.is_over

    @property
    def said(self) -> int:
        """Give how many letters of the answer are out."""
        return int(self.speech.said)

    @property
    def clock(self) -> str:
        """Give how long the call lasts."""
        return format_duration(self.watch.elapsed)

    @property
    def held(self) -> str:
        """Give how long the present hold lasts."""
        return format_duration(self.state.held + self.watch.unlogged_hold)

    def send(self, command: Command) -> None:
        """Carry out a command. Raises CallError and RecordsError; then nothing has changed."""
        events = self.session.send(command)
        self._times += [self.watch.elapsed] * len(events)
        first = len(self.lines)
        self._read_log()
        letters = count_letters(self.lines, first)
        if letters:
            self.first = first
            self.speech = Speech(letters, float(letters) if self.reduced_motion else 0.0)
        self.watch = note_activity(self.watch)

    def skip(self) -> bool:
        """Let the rest of the answer out at once; say whether there was any."""
        if not self.is_speaking:
            return False
        self.speech = Speech(self.speech.letters, float(self.speech.letters))
        return True

    def note_activity(self) -> None:
        """Take note that the agent is busy, and not silent."""
        self.watch = note_activity(self.watch)

    def pass_time(self, seconds: float, *, is_paused: bool = False) -> Wait | None:
        """Let time pass; give what the call has to be told about it, if anything.

        `is_paused` says that the agent is being asked something by the screen itself.
        """
        phase = self.state.phase
        listening = self.speech.is_over and not is_paused
        self.watch = pass_time(self.watch, seconds, phase, is_listening=listening)
        self.speech = pass_speech(self.speech, seconds)
        self.watch, wait = take_due_wait(self.watch, phase)
        return None if wait is None else Wait(wait)

    @property
    def is_quiet(self) -> bool:
        """Say whether the agent should hear that nobody speaks."""
        return self.state.phase is Phase.TALKING and self.watch.is_quiet
