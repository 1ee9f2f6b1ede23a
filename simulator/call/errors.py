"""Why a call refuses a command. A named error each; none of them is a mistake of the author's."""

from __future__ import annotations

from collections.abc import Mapping


class CallError(Exception):
    """The base: a command the call did not take. `message` is a text id, with its arguments."""

    def __init__(self, message: str, args: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.message_args = dict(args or {})


class MalformedCommand(CallError):
    """The command itself cannot be read: empty words, negative seconds, an unknown action."""


class NotAllowedNow(CallError):
    """The command is sound, but not in this phase of the call."""


class NotInThisMode(NotAllowedNow):
    """The command is sound, but not in the way the call is taken: a hint in a test."""
