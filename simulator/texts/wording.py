"""Words for what the call, the desk and the grading report by text id."""

from __future__ import annotations

from simulator.call.desk import word_args
from simulator.call.errors import CallError
from simulator.call.events import Message
from simulator.grading.verdicts import Why
from simulator.texts.catalogue import Texts


def word_message(message: Message, texts: Texts) -> str:
    """Put a message of the call or of the desk into words."""
    return texts(message.id, **word_args(message.args, lambda id: _find(id, texts)))


def word_why(why: Why, texts: Texts) -> str:
    """Put the reason of a verdict into words; actions and moments in it get their names."""
    args = dict(why.args)
    if "action" in args:
        args["action"] = word_action(args["action"], texts)
    if "before" in args:
        moment = _find(f"why-moment-{args['before']}", texts)
        args["before"] = moment or word_action(args["before"], texts)
    return word_message(Message(why.id, args), texts)


def word_call_error(error: CallError, texts: Texts) -> str:
    """Say why the call did not take a command."""
    return word_message(Message(error.message, error.message_args), texts)


def word_label(label: Message | str, texts: Texts) -> str:
    """Give a label: a text of the interface, or the author's own words."""
    return label if isinstance(label, str) else word_message(label, texts)


def word_action(name: str, texts: Texts) -> str:
    """Name a desk action; one that no desk has by what was typed."""
    return _find(f"desk-action-{name}", texts) or name


def word_mood(mood: int, texts: Texts) -> str:
    """Give a mood of -5 to 5 in words."""
    return texts(f"call-mood-minus-{-mood}" if mood < 0 else f"call-mood-{mood}")


def _find(id: str, texts: Texts) -> str | None:
    words = texts(id)
    return None if words == f"[{id}]" else words
