"""A call played in plain text: ringing, talking, wrapping up, the scorecard."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Protocol

from simulator.call.commands import Answer, Command, Do
from simulator.call.desk import take_from_call
from simulator.call.engine import LiveCall
from simulator.call.errors import CallError
from simulator.call.events import AgentSaid, Event
from simulator.call.state import Phase, State
from simulator.call.wording import word_call_error, word_mood
from simulator.grading.verdicts import Scorecard
from simulator.records.errors import RecordsError
from simulator.scenario.bundle import Scenario
from simulator.terminal.console import Console
from simulator.terminal.scorecard import describe_card
from simulator.terminal.slash import Look, Quit, Take, Typed, parse_line
from simulator.terminal.transcript import describe_events
from simulator.terminal.views import describe_view
from simulator.texts import Texts


class Left(Exception):
    """The trainee leaves before the end."""


class Playing(Protocol):
    """A call that can be played: what a session of the records is, and a mere trial too."""

    scenario: Scenario
    call: LiveCall

    @property
    def state(self) -> State:
        """Give the state of the call."""

    def send(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command. Raises CallError and RecordsError."""

    def finish(self) -> Scorecard:
        """Grade the call, which is closed."""


def play_session(console: Console, session: Playing, texts: Texts) -> Scorecard | None:
    """Play a call to its scorecard. Gives None when the trainee leaves before."""
    try:
        return _Play(console, session, texts).run()
    except Left:
        console.show(["", texts("terminal-kept")])
        return None


def play_trial(
    console: Console, trial: Playing, texts: Texts, *, has_begun: bool
) -> Scorecard | None:
    """Play a call that is not kept; one that has begun goes on, and its start is not told again.

    Gives None when the player leaves before its scorecard.
    """
    play = _Play(console, trial, texts, is_kept=False)
    try:
        return play.go_on() if has_begun else play.run()
    except Left:
        return None


class _Play:
    """One call at one console. is_kept: who leaves it finds it again."""

    def __init__(
        self, console: Console, session: Playing, texts: Texts, *, is_kept: bool = True
    ) -> None:
        self.console = console
        self.session = session
        self.texts = texts
        self.scenario = session.scenario
        self.is_kept = is_kept

    @property
    def phase(self) -> Phase:
        return self.session.state.phase

    def run(self) -> Scorecard:
        self._begin()
        return self.go_on()

    def go_on(self) -> Scorecard:
        while self.phase is Phase.RINGING:
            self._pick_up()
        while self.phase in (Phase.TALKING, Phase.ON_HOLD):
            self._take_turn()
        if self.phase is Phase.WRAP_UP:
            self._wrap_up()
        card = self.session.finish()
        title = self.scenario.call.title
        self.console.show(["", *describe_card(card, self.texts, title, self.scenario)])
        return card

    # --- the phases of the call ----------------------------------------------------------------

    def _begin(self) -> None:
        self.console.show(["", self.scenario.call.title, ""])
        if self.phase is Phase.RINGING:
            self._look(Look("briefing"))
            self.console.show(["", self.texts("terminal-hint-help")])
            return
        self._describe(self.session.call.log)
        self.console.show([self.texts("terminal-resumed")])

    def _pick_up(self) -> None:
        self.console.show(["", self.texts("terminal-ringing")])
        line = self._ask(self.texts("terminal-pick-up"))
        if line.startswith("/"):
            self._play(line)
            return
        self._send(Answer())
        caller, mood = (
            self.scenario.call.caller.name,
            word_mood(self.session.state.mood, self.texts),
        )
        self.console.show([self.texts("terminal-on-the-line", caller=caller, mood=mood)])
        if line:
            self._play(line)

    def _take_turn(self) -> None:
        is_held = self.phase is Phase.ON_HOLD
        prompt = self.texts("terminal-prompt-hold" if is_held else "terminal-prompt")
        if line := self._ask(prompt):
            self._play(line)

    def _wrap_up(self) -> None:
        self.console.show(["", self.texts("call-phase-wrap-up")])
        if self.scenario.call.dispositions and self._lacks("disposition"):
            self._choose_disposition()
        self._write_note()
        self._send(Do("finish"))
        if self.phase is not Phase.CLOSED:  # the records would not take it, and have said why
            raise Left

    def _lacks(self, action: str) -> bool:
        return self.phase is Phase.WRAP_UP and action not in self.session.state.done

    def _choose_disposition(self) -> None:
        codes = list(self.scenario.call.dispositions)
        for number, choice in enumerate(self.scenario.call.dispositions.values(), 1):
            self.console.show([f"  {number}. {choice.label}"])
        while self._lacks("disposition"):
            line = self._ask(self.texts("terminal-choose-disposition"))
            if not line:
                return
            if line.startswith("/"):
                self._play(line)
                continue
            picked = pick_number(line, len(codes))
            self._send(Do("disposition", {"code": line if picked is None else codes[picked]}))

    def _write_note(self) -> None:
        while self._lacks("note"):
            line = self._ask(self.texts("terminal-write-note"))
            if not line:
                return
            if line.startswith("/"):
                self._play(line)
            else:
                self._send(Do("note", {"text": line}))

    # --- one line --------------------------------------------------------------------------------

    def _ask(self, prompt: str) -> str:
        """Ask for a line; the end of input leaves the call, ctrl-C asks before it does."""
        while True:
            try:
                return self.console.ask(prompt).strip()
            except EOFError:
                raise Left from None
            except KeyboardInterrupt:
                self._ask_to_leave()

    def _ask_to_leave(self) -> None:
        try:
            question = "terminal-leave" if self.is_kept else "try-leave"
            answer = self.console.ask(self.texts(question))
        except (EOFError, KeyboardInterrupt):
            raise Left from None
        if is_yes(answer):
            raise Left

    def _play(self, line: str) -> None:
        try:
            typed = parse_line(line)
        except CallError as error:
            self.console.show([word_call_error(error, self.texts)])
            return
        if isinstance(typed, Quit):
            raise Left
        if isinstance(typed, Look):
            self._look(typed)
        else:
            self._send(self._as_command(typed), typed=line)

    def _as_command(self, typed: Typed) -> Command:
        if isinstance(typed, Take):
            return Do("fill", take_from_call(self.scenario, self.session.state))
        assert not isinstance(typed, Look | Quit)  # _play dealt with them
        return typed

    def _look(self, look: Look) -> None:
        self.console.show(describe_view(look, self.scenario, self.session.state, self.texts))

    def _send(self, command: Command, typed: str = "") -> None:
        """Send a command; what the call or the records refuse is said, and nothing is lost."""
        try:
            events = self.session.send(command)
        except CallError as error:
            self.console.show([word_call_error(error, self.texts)])
        except RecordsError as error:
            self.console.show([self.texts(error.message, **error.message_args)])
        else:
            self._describe(_without_echo(events, typed))

    def _describe(self, events: Iterable[Event]) -> None:
        self.console.show(describe_events(events, self.scenario, self.texts))


def _without_echo(events: Iterable[Event], typed: str) -> list[Event]:
    """Leave out the words just typed, unless something in them has been masked."""
    words = unicodedata.normalize("NFC", typed).strip()
    return [each for each in events if not (isinstance(each, AgentSaid) and each.text == words)]


def pick_number(line: str, most: int) -> int | None:
    """Read the number of a list entry as its place from 0; None if it is none of them."""
    if not line.isdecimal() or len(line) > 6 or not 1 <= int(line) <= most:
        return None
    return int(line) - 1


def is_yes(answer: str) -> bool:
    """Say whether an answer is a yes in any of the three languages."""
    return answer.strip().casefold() in {"y", "yes", "j", "ja", "हाँ", "हां", "जी", "1"}
