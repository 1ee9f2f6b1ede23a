"""A call played in plain text: ringing, talking, wrapping up, the scorecard."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from simulator.call.commands import Answer, AskHint, Command, Do
from simulator.call.desk import take_from_call
from simulator.call.engine import LiveCall
from simulator.call.errors import CallError
from simulator.call.events import AgentSaid, CallerSaid, Event
from simulator.call.mode import Mode
from simulator.call.state import Phase, State
from simulator.call.wording import word_call_error, word_mood
from simulator.grading.scorecard import HINT_COST
from simulator.grading.verdicts import Scorecard
from simulator.records.errors import RecordsError
from simulator.records.session import Session, step_back
from simulator.records.wording import word_choice
from simulator.scenario.bundle import Scenario
from simulator.scenario.rendering import render_text
from simulator.terminal.choices import describe_choices
from simulator.terminal.console import Console
from simulator.terminal.scorecard import describe_card
from simulator.terminal.slash import Back, Look, Quit, Take, Typed, parse_line
from simulator.terminal.transcript import describe_events
from simulator.terminal.views import describe_help, describe_view
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.plans import Plan


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


def play_session(
    console: Console,
    session: Session,
    texts: Texts,
    *,
    plan: Plan | None = None,
    now: Callable[[], str] | None = None,
) -> Scorecard | None:
    """Play a call to its scorecard. Gives None when the trainee leaves before.

    plan: what guided choices are taken from. now: gives the time in ISO 8601, at which another
    attempt begins where the trainee steps back; without it there is no way back.
    """
    play = _Play(console, session, texts, mode=session.mode, plan=plan, now=now)
    try:
        return play.run()
    except Left:
        console.show(["", texts("terminal-kept")])
        return None


def play_trial(
    console: Console, trial: Playing, texts: Texts, *, has_begun: bool
) -> Scorecard | None:
    """Play a call that is not kept; one that has begun goes on, and its start is not told again.

    Gives None when the player leaves before its scorecard.
    """
    play = _Play(console, trial, texts)
    try:
        return play.go_on() if has_begun else play.run()
    except Left:
        return None


class _Play:
    """One call at one console."""

    def __init__(
        self,
        console: Console,
        session: Playing,
        texts: Texts,
        *,
        mode: Mode = Mode.PRACTICE,
        plan: Plan | None = None,
        now: Callable[[], str] | None = None,
    ) -> None:
        self.console = console
        self.session = session
        self.texts = texts
        self.scenario = session.scenario
        self.mode = mode
        self.plan = plan
        self.now = now

    @property
    def is_kept(self) -> bool:
        """Say whether who leaves finds the call again."""
        return isinstance(self.session, Session)

    @property
    def phase(self) -> Phase:
        return self.session.state.phase

    def run(self) -> Scorecard:
        self._begin()
        return self.go_on()

    def go_on(self) -> Scorecard:
        while self.phase is not Phase.CLOSED:
            if self.phase is Phase.RINGING:
                self._pick_up()
            elif self.phase is Phase.WRAP_UP:
                self._wrap_up()
            else:
                self._take_turn()
        card = self.session.finish()
        title = self.scenario.call.title
        mode = self.mode if self.is_kept else None
        self.console.show(["", *describe_card(card, self.texts, title, self.scenario, mode)])
        return card

    # --- the phases of the call ----------------------------------------------------------------

    def _begin(self) -> None:
        self.console.show(["", self.scenario.call.title, ""])
        if self.phase is Phase.RINGING:
            self._look(Look("briefing"))
            self.console.show(["", *self._describe_mode(), self.texts("terminal-hint-help")])
            return
        self._describe(self.session.call.log)
        self.console.show([self.texts("terminal-resumed")])

    def _describe_mode(self) -> list[str]:
        if not self.is_kept:
            return []
        return [self.texts("guided-mode", mode=self.texts(f"guided-mode-{self.mode.value}"))]

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
        if self.mode.rights.may_choose:
            self._choose()
            return
        is_held = self.phase is Phase.ON_HOLD
        prompt = self.texts("terminal-prompt-hold" if is_held else "terminal-prompt")
        if line := self._ask(prompt):
            self._play(line)

    def _choose(self) -> None:
        """Let one of the guided choices be taken; a command of the desk may come between."""
        from simulator.guided import offer_choices

        log = self.session.call.log
        choices = offer_choices(self.scenario, self.plan, log)
        shown = (word_choice(each.command, self.scenario, self.texts) for each in choices)
        self.console.show(["", self.texts("guided-choose")])
        self.console.show(f"  {number}. {words}" for number, words in enumerate(shown, 1))
        while self.session.call.log is log:
            line = self._ask(self.texts("guided-pick"))
            picked = pick_number(line, len(choices))
            if picked is not None:
                self.console.show(describe_choices(choices, picked, self.scenario, self.texts))
                self._send(choices[picked].command)
            elif line.startswith("/"):
                self._play(line)
            elif line:
                self.console.show([self.texts("guided-not-a-choice", most=str(len(choices)))])

    def _wrap_up(self) -> None:
        self.console.show(["", self.texts("call-phase-wrap-up")])
        if self.scenario.call.dispositions and self._lacks("disposition"):
            self._choose_disposition()
        self._write_note()
        if self.phase is Phase.WRAP_UP:  # else the trainee has stepped back into the call
            self._finish()

    def _finish(self) -> None:
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
        elif isinstance(typed, Back):
            self._go_back(typed.turn or self.session.state.turn)
        elif isinstance(typed, AskHint):
            self._hint()
        else:
            self._send(self._as_command(typed), typed=line)

    def _as_command(self, typed: Typed) -> Command:
        if isinstance(typed, Take):
            return Do("fill", take_from_call(self.scenario, self.session.state))
        assert not isinstance(typed, Look | Back | Quit)  # _play dealt with them
        return typed

    def _look(self, look: Look) -> None:
        if look.view == "help":
            says = "guided-help" if self.mode.rights.may_choose else "terminal-help"
            self.console.show(describe_help(self.texts, *self._list_more_help(), says=says))
            return
        self.console.show(describe_view(look, self.scenario, self.session.state, self.texts))

    def _list_more_help(self) -> Iterator[str]:
        """Name the commands that differ from one way to take a call to another."""
        if self.mode.rights.may_ask_hint:
            yield "hint"
        if self.mode.rights.may_step_back and self.is_kept:
            yield "back"
        yield "quit" if self.is_kept else "quit-trial"

    def _send(self, command: Command, typed: str = "") -> None:
        with self._refusals_told():
            self._describe(_without_echo(self.session.send(command), typed))

    def _hint(self) -> None:
        """Tell what the present stage is about, and what that costs."""
        with self._refusals_told():
            is_new = self.session.send(AskHint()) != ()
            stage = self.scenario.call.stages[self.session.state.stage]
            hint = self.texts("guided-hint", hint=render_text(stage.hint, self.scenario, {}))
            cost = self.texts("guided-hint-cost", points=str(HINT_COST))
            self.console.show([hint, cost if is_new else self.texts("guided-hint-again")])

    def _go_back(self, turn: int) -> None:
        """Take the call back to the moment before a turn; what came after it is given up."""
        if self.now is None or not isinstance(self.session, Session):
            self.console.show([self.texts("guided-no-way-back-here")])
            return
        with self._refusals_told():
            self.session = step_back(self.session, turn=turn, now=self.now())
            message = "guided-is-back" if turn > 1 else "guided-is-at-start"
            self.console.show([self.texts(message, turn=str(turn))])
            self._describe_last_words()

    def _describe_last_words(self) -> None:
        lines = (each for each in reversed(self.session.call.log) if isinstance(each, CallerSaid))
        self._describe(islice(lines, 1))

    @contextmanager
    def _refusals_told(self) -> Iterator[None]:
        """Say what the call or the records refuse; nothing is lost then."""
        try:
            yield
        except CallError as error:
            self.console.show([word_call_error(error, self.texts)])
        except RecordsError as error:
            self.console.show([self.texts(error.message, **error.message_args)])

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
