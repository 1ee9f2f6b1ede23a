"""Words for what the call, the desk and the grading report by text id."""

from __future__ import annotations

from simulator.call.events import Message
from simulator.call.wording import (
    find_words,
    word_action,
    word_call_error,
    word_label,
    word_message,
    word_mood,
)
from simulator.grading.verdicts import Why
from simulator.texts import Texts

__all__ = [
    "word_action",
    "word_call_error",
    "word_label",
    "word_message",
    "word_mood",
    "word_why",
]


def word_why(why: Why, texts: Texts) -> str:
    """Put the reason of a verdict into words; actions and moments in it get their names."""
    args = dict(why.args)
    if "action" in args:
        args["action"] = word_action(args["action"], texts)
    if "before" in args:
        moment = find_words(f"why-moment-{args['before']}", texts)
        args["before"] = moment or word_action(args["before"], texts)
    return word_message(Message(why.id, args), texts)
