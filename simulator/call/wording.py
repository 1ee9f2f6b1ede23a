"""Words for what the call and the desk report by text id.

The sentences themselves are the interface's: whoever has them hands them in as `Words`.
"""

from __future__ import annotations

from typing import Protocol

from simulator.call.desk.wording import word_args
from simulator.call.errors import CallError
from simulator.call.events import Message


class Words(Protocol):
    """Gives the sentence of a text id; an unknown id comes back in square brackets."""

    def __call__(self, message_id: str, /, **values: object) -> str:
        """Put a message into words."""


def word_message(message: Message, words: Words) -> str:
    """Put a message of the call or of the desk into words."""
    return words(message.id, **word_args(message.args, lambda id: find_words(id, words)))


def word_call_error(error: CallError, words: Words) -> str:
    """Say why the call did not take a command."""
    return word_message(Message(error.message, error.message_args), words)


def word_label(label: Message | str, words: Words) -> str:
    """Give a label: a text of the interface, or the author's own words."""
    return label if isinstance(label, str) else word_message(label, words)


def word_action(name: str, words: Words) -> str:
    """Name a desk action; one that no desk has by what was typed."""
    return find_words(f"desk-action-{name}", words) or name


def word_mood(mood: int, words: Words) -> str:
    """Give a mood of -5 to 5 in words."""
    return words(f"call-mood-minus-{-mood}" if mood < 0 else f"call-mood-{mood}")


def find_words(id: str, words: Words) -> str | None:
    """Give the sentence of a text id, or None where there is none."""
    found = words(id)
    return None if found == f"[{id}]" else found
