"""Reading one typed line: words to the caller, a desk command after a slash, or a look at the desk.

The same lines are typed in the terminal and written in a script.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from simulator.call.commands import Command, Do, HangUp, Say, Wait
from simulator.call.desk import parse_action_line
from simulator.call.errors import MalformedCommand
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
class Quit:
    """Leave the call as it stands, for later."""


Typed = Command | Look | Take | Quit

# The one field that may be typed without its name: "/hold 2", "/disposition fee-credited".
LONE_FIELDS = {
    "hold": "minutes",
    "transfer": "to",
    "credit-fee": "amount",
    "open-dispute": "amount",
    "move-balance": "amount",
    "international-use": "switch",
    "change-address": "address",
    "register-complaint": "about",
    "call-back": "date",
    "submit-application": "card",
    "set-autopay": "amount",
    "change-due-date": "day",
    "set-reminder": "days",
    "send-papers": "document",
    "enrol": "plan",
    "keypad": "detail",
    "disposition": "code",
}
OTHER_NAMES = {"hangup": "hang-up", "bye": "hang-up", "unhold": "resume", "exit": "quit"}
SLASHES = ("do", "wait", "hang-up", "take", "quit", *VIEWS, *ACTIONS)


def parse_line(line: str) -> Typed:
    """Read a line. Raises MalformedCommand for a slash command that cannot be read."""
    text = line.strip()
    if not text.startswith("/"):
        return Say(text)
    word, _, rest = text[1:].strip().partition(" ")
    name = word.casefold().replace("_", "-")
    name = OTHER_NAMES.get(name, name)
    rest = rest.strip()
    if name in VIEWS:
        return Look(name, rest)
    if name in ACTIONS:
        return _read_action(name, rest)
    reader = _READERS.get(name)
    if reader is None:
        raise _unknown(word)
    return reader(rest)


def _read_action(name: str, rest: str) -> Do:
    if name == "note" and not rest.startswith("text="):
        return Do("note", {"text": rest})
    field = LONE_FIELDS.get(name)
    if field is not None and rest and "=" not in rest:
        return Do(name, {field: rest.strip('"')})
    return Do(*parse_action_line(f"{name} {rest}"))


def _read_do(rest: str) -> Do:
    name, _, text = rest.partition(" ")
    if name.casefold() == "note":
        return _read_action("note", text.strip())
    return Do(*parse_action_line(rest))


def _read_wait(rest: str) -> Wait:
    try:
        return Wait(float(rest.replace(",", ".")))
    except ValueError:
        raise MalformedCommand("terminal-wait-seconds", {"text": rest}) from None


_READERS: dict[str, Callable[[str], Typed]] = {
    "do": _read_do,
    "wait": _read_wait,
    "hang-up": lambda rest: HangUp(),
    "take": lambda rest: Take(),
    "quit": lambda rest: Quit(),
}


def _unknown(word: str) -> MalformedCommand:
    from difflib import get_close_matches

    nearest = get_close_matches(word.casefold(), SLASHES, n=1, cutoff=0.6)
    if nearest:
        return MalformedCommand("terminal-unknown-near", {"word": word, "nearest": nearest[0]})
    return MalformedCommand("terminal-unknown", {"word": word})
