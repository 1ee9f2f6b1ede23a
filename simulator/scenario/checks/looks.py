"""The portrait: words that describe a face, and faces that the drawing knows."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.checks.names import Subject
from simulator.scenario.checks.walk import walk_fields
from simulator.scenario.looks import EXPRESSIONS, LOOK_WORDS
from simulator.scenario.mistakes import Mistake, suggest
from simulator.scenario.models import Call, Caller, Reaction


def check_looks(subject: Subject) -> Iterator[Mistake]:
    """Give the words of a portrait, and the expressions, that nothing can be drawn from."""
    if isinstance(subject.model, Call):
        yield from _check_words(subject.model.caller, subject)
    for place in walk_fields(subject.model):
        is_face = (place.field == "at_rest" and isinstance(place.owner, Caller)) or (
            place.field == "look" and isinstance(place.owner, Reaction)
        )
        if is_face and place.value is not None and place.value not in EXPRESSIONS:
            yield _one_of(subject, place.where, place.value, EXPRESSIONS)


def _check_words(caller: Caller, subject: Subject) -> Iterator[Mistake]:
    for key, word in caller.look.items():
        where = ("caller", "look", key)
        if key not in LOOK_WORDS:
            spot = subject.document.key_spot(where)
            args = {"key": key, "nearest": suggest(key, LOOK_WORDS)}
            yield subject.document.mistake("E201", spot, **args)
        elif word not in LOOK_WORDS[key]:
            yield _one_of(subject, where, word, LOOK_WORDS[key])


def _one_of(
    subject: Subject, where: tuple[str | int, ...], word: str, allowed: tuple[str, ...]
) -> Mistake:
    return subject.document.mistake(
        "E206",
        subject.document.value_spot(where),
        name=str(where[-1]),
        allowed=", ".join(allowed),
        nearest=suggest(word, allowed),
    )
