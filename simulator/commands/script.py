"""A scripted trainee: reading a script, and playing it against a call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.call.commands import Answer, Command, Do, HangUp, Say
from simulator.call.desk import take_from_call
from simulator.call.engine import LiveCall
from simulator.call.errors import CallError, MalformedCommand, NotAllowedNow
from simulator.call.events import Event
from simulator.call.state import Phase, State
from simulator.call.wording import word_call_error
from simulator.commands.errors import BadInput
from simulator.commands.reading import read_lines
from simulator.grading.listening import listener_for
from simulator.language import mask_secrets
from simulator.scenario.bundle import Scenario
from simulator.terminal.slash import Back, Look, Quit, Take, Typed, parse_line
from simulator.terminal.transcript import INDENT, describe_events
from simulator.terminal.views import describe_view
from simulator.texts import Texts

COMMENT = "#"


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One line of a script, read."""

    path: str
    number: int
    typed: Typed


@dataclass(frozen=True, slots=True)
class Played:
    """A call as the script played it: its log, and its transcript in plain text."""

    log: tuple[Event, ...]
    transcript: tuple[str, ...]


def read_script(path: str, texts: Texts) -> tuple[ScriptLine, ...]:
    """Read a script. Raises BadInput with the file and line of what cannot be read."""
    return parse_script(read_lines(path), path, texts)


def parse_script(
    lines: Iterable[tuple[int, str]], path: str, texts: Texts
) -> tuple[ScriptLine, ...]:
    """Read the numbered lines of a script that stand in a file. Raises BadInput."""
    return tuple(_parse(lines, path, texts))


def _parse(lines: Iterable[tuple[int, str]], path: str, texts: Texts) -> Iterator[ScriptLine]:
    for number, text in lines:
        line = text.strip()
        if not line or line.startswith(COMMENT):
            continue
        try:
            typed = parse_line(line)
        except CallError as error:
            raise _bad_line(path, number, error, texts) from None
        if isinstance(typed, Quit | Back):
            command = "quit" if isinstance(typed, Quit) else "back"
            raise BadInput("command-script-quit", path, number, command=command)
        yield ScriptLine(path, number, typed)


def play_script(scenario: Scenario, lines: Iterable[ScriptLine], seed: int, texts: Texts) -> Played:
    """Play a script: the phone is picked up before it, put down and filed after it.

    Raises BadInput for a line that no call could take.
    """
    player = _Player(scenario, seed, texts)
    player.send(Answer())
    for line in lines:
        try:
            player.play(line.typed)
        except MalformedCommand as error:
            raise _bad_line(line.path, line.number, error, texts) from None
    if not player.call.ended:
        player.send(HangUp())
    if player.call.state.phase is Phase.WRAP_UP:
        player.send(Do("finish"))
    return Played(player.call.log, tuple(player.transcript))


class _Player:
    """The call and the transcript that grows with it."""

    def __init__(self, scenario: Scenario, seed: int, texts: Texts) -> None:
        self.scenario = scenario
        self.texts = texts
        self.call = LiveCall(scenario, listener_for(scenario), seed=seed)
        self.transcript: list[str] = []

    def send(self, command: Command) -> None:
        events = self.call.send(command)
        self.transcript += describe_events(events, self.scenario, self.texts)

    def play(self, typed: Typed) -> None:
        if isinstance(typed, Look):
            view = describe_view(typed, self.scenario, self.call.state, self.texts)
            self.transcript += [INDENT + line for line in view]
            return
        try:
            self.send(as_command(typed, self.scenario, self.call.state))
        except NotAllowedNow as error:
            self.transcript.append(INDENT + self._not_taken(typed, error))

    def _not_taken(self, typed: Typed, error: CallError) -> str:
        if isinstance(typed, Say) and self.call.ended:
            return self.texts("terminal-not-heard", text=mask_secrets(typed.text))
        return word_call_error(error, self.texts)


def as_command(typed: Typed, scenario: Scenario, state: State) -> Command:
    """Give the command for what was typed; taking over what the caller told is filling it in."""
    if isinstance(typed, Take):
        return Do("fill", take_from_call(scenario, state))
    assert not isinstance(typed, Look | Back | Quit)  # the caller of this dealt with them
    return typed


def _bad_line(path: str, number: int, error: CallError, texts: Texts) -> BadInput:
    return BadInput("command-bad-line", path, number, problem=word_call_error(error, texts))
