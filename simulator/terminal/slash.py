"""Reading one typed line: words to the caller, a desk command after a slash, or a look at the desk.

The same lines are typed in the terminal and written in a script.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from simulator.call.commands import Command
from simulator.call.errors import MalformedCommand
from simulator.call.typed import COMMANDS, read_command, split_slash
from simulator.scenario.actions import ACTIONS

View = Literal["record", "statement", "terms", "form", "actions", "briefing", "help"]
VIEWS: tuple[View, ...] = get_args(View)


@dataclass(frozen=True, slots=True)
class Look:
    """Look at something on the desk; the call does not notice."""

    view: View
    words: str = ""


@dataclass(frozen=True, slots=True)
class Take:
    """Fill the application form with what the caller has told."""


@dataclass(frozen=True, slots=True)
class Back:
    """Take the call back to the moment before an agent turn; to the last one without a number."""

    turn: int | None = None


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the call as it stands, for later."""


Typed = Command | Look | Take | Back | Quit

SLASHES = (*COMMANDS, "take", "back", "quit", *VIEWS, *ACTIONS)


def parse_line(line: str) -> Typed:
    """Read a line. Raises MalformedCommand for a slash command that cannot be read."""
    command = read_command(line)
    if command is not None:
        return command
    parts = split_slash(line)
    assert parts is not None  # anything else is said to the caller
    name, word, rest = parts
    if name in VIEWS:
        return Look(name, rest)
    reader = _READERS.get(name)
    if reader is None:
        raise _unknown(word)
    return reader(rest)


def _read_back(rest: str) -> Back:
    if not rest:
        return Back()
    if not rest.isdecimal() or len(rest) > 6 or int(rest) < 1:
        raise MalformedCommand("terminal-back-number", {"text": rest})
    return Back(int(rest))


_READERS: dict[str, Callable[[str], Typed]] = {
    "take": lambda rest: Take(),
    "back": _read_back,
    "quit": lambda rest: Quit(),
}


def _unknown(word: str) -> MalformedCommand:
    from difflib import get_close_matches

    nearest = get_close_matches(word.casefold(), SLASHES, n=1, cutoff=0.6)
    if nearest:
        return MalformedCommand("terminal-unknown-near", {"word": word, "nearest": nearest[0]})
    return MalformedCommand("terminal-unknown", {"word": word})
