"""Reading one line as it is typed, or written in a plan: words to the caller, or a command.

A command begins with a slash; where an action has one field that matters most, its name may be
left out: "/hold 2", "/disposition fee-credited".
"""

from __future__ import annotations

from collections.abc import Callable

from simulator.call.commands import AskHint, Command, Do, HangUp, Say, Wait
from simulator.call.desk import parse_action_line
from simulator.call.errors import MalformedCommand
from simulator.scenario.actions import ACTIONS

# The one field that may be typed without its name.
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
COMMANDS = ("do", "wait", "hang-up", "hint")


def split_slash(line: str) -> tuple[str, str, str] | None:
    """Split a line after a slash into the name meant, the word typed, and the rest."""
    text = line.strip()
    if not text.startswith("/"):
        return None
    word, _, rest = text[1:].strip().partition(" ")
    name = word.casefold().replace("_", "-")
    return OTHER_NAMES.get(name, name), word, rest.strip()


def read_command(line: str) -> Command | None:
    """Read a line as a command of the call; None for a slash that no call knows.

    Raises MalformedCommand for a command that cannot be read.
    """
    parts = split_slash(line)
    if parts is None:
        return Say(line.strip())
    name, _, rest = parts
    if name in ACTIONS:
        return _read_action(name, rest)
    reader = _READERS.get(name)
    return None if reader is None else reader(rest)


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


_READERS: dict[str, Callable[[str], Command]] = {
    "do": _read_do,
    "wait": _read_wait,
    "hang-up": lambda rest: HangUp(),
    "hint": lambda rest: AskHint(),
}
