"""The messages of one Fluent file.

Fluent's parser takes longer to load than the first frame may, and most messages need none of it:
one line of words, with or without `{ $values }`, or a choice of such lines by a short whole number.
Those are read here; all others are Fluent's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

    from simulator.language.types import Language

LOCALES: dict[Language, str] = {"en": "en-US", "nl": "nl-NL", "hi": "hi-IN"}

_VALUE = re.compile(r"\{ *\$([a-z][a-z0-9_-]*) *\}")
_SHORT_NUMBER = re.compile(r"0|[1-9][0-9]{0,2}")
_WORDS = r"(?: [^{}\n] | \{[ ]*\$[a-z][a-z0-9_-]*[ ]*\} )+"
_WHOLE = r"$ (?! \n (?:[ ]*\n)* [ ]+\S )"  # an indented line goes on with the message
_PLAIN = re.compile(
    rf"^ ([a-z][a-z0-9-]*) [ ]*=[ ]* ({_WORDS}) {_WHOLE}", re.MULTILINE | re.VERBOSE
)
_CHOICE = re.compile(
    rf"""
    ^ ([a-z][a-z0-9-]*) [ ]*=[ ]*\n [ ]+\{{[ ]*\$([a-z][a-z0-9_-]*)[ ]*->[ ]*\n
    ( (?: [ ]+\*?\[.*\n )+ ) [ ]+\}}[ ]* {_WHOLE}
    """,
    re.MULTILINE | re.VERBOSE,
)
_VARIANT = re.compile(
    rf"[ ]+ \*? \[ ({_SHORT_NUMBER.pattern}|one|other) \] [ ]+ ({_WORDS})", re.VERBOSE
)
_LAST = re.compile(r"^ +\*\[other\].*\n\Z", re.MULTILINE)
_ONES: dict[Language, tuple[int, ...]] = {"en": (1,), "nl": (1,), "hi": (0, 1)}


class _Choice(NamedTuple):
    """Lines to choose from by a value; a key is a number, "one" or, at last, "other"."""

    by: str
    lines: tuple[tuple[str, str], ...]

    def choose(self, value: object, language: Language) -> str | None:
        """Choose a line; None where the value is no short whole number."""
        number = _typed(value)
        if type(number) is not int or not 0 <= number < 1000:
            return None
        fitting = {str(number), "other"} | ({"one"} if number in _ONES[language] else set())
        return next(words for key, words in self.lines if key in fitting)


class Room:
    """The messages of one file, by id."""

    def __init__(self, source: str, language: Language) -> None:
        self._source = source
        self._language = language

    def has(self, message_id: str) -> bool:
        """Say whether the file holds the message."""
        return message_id in self._plain or self._holds(message_id)

    def words(self, message_id: str, values: Mapping[str, object]) -> str | None:
        """Put a message into words; None where the file does not hold it."""
        plain = self._plain.get(message_id)
        if isinstance(plain, _Choice):
            plain = plain.choose(values.get(plain.by), self._language)
        if plain is not None:
            needed = set(_VALUE.findall(plain))
            if all(_is_plain(values.get(name)) for name in needed):
                return _VALUE.sub(lambda match: str(values[match[1]]), plain)
        return self.fluent_words(message_id, values)

    def fluent_words(self, message_id: str, values: Mapping[str, object]) -> str | None:
        """Let Fluent put a message into words; None where the file does not hold it."""
        if not self._holds(message_id):
            return None
        pattern = self._bundle.get_message(message_id).value
        assert pattern is not None  # _holds saw to it
        typed = {name: _typed(value) for name, value in values.items()}
        text, _ = self._bundle.format_pattern(pattern, typed)
        return str(text)

    def _holds(self, message_id: str) -> bool:
        if not re.search(rf"^{message_id} *=", self._source, re.MULTILINE):
            return False  # found out without Fluent
        return self._bundle.has_message(message_id) and (
            self._bundle.get_message(message_id).value is not None
        )

    @cached_property
    def _plain(self) -> dict[str, str | _Choice]:
        found: list[tuple[int, str, str | _Choice]] = [
            (match.start(), match[1], match[2].rstrip(" "))
            for match in _PLAIN.finditer(self._source)
        ]
        for match in _CHOICE.finditer(self._source):
            lines = tuple(_read_variants(match[3]))
            if lines:
                found.append((match.start(), match[1], _Choice(match[2], lines)))
        # Of two messages with one id, Fluent takes the first.
        return {name: words for _, name, words in sorted(found, key=itemgetter(0), reverse=True)}

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle, FluentResource

        bundle = FluentBundle([LOCALES[self._language]], use_isolating=False)
        bundle.add_resource(FluentResource(self._source))
        return bundle


def _read_variants(lines: str) -> Iterator[tuple[str, str]]:
    """Read the lines of a choice; none where one of them needs Fluent."""
    found = [_VARIANT.fullmatch(line) for line in lines.splitlines()]
    if _LAST.search(lines) is None:
        return
    read = [(match[1], match[2].rstrip(" ")) for match in found if match is not None]
    if len(read) == len(found):
        yield from read


def _is_plain(value: object) -> bool:
    """Say whether a value reads the same in every language; a long number takes separators."""
    return type(value) is str or (type(value) is int and 0 <= value < 1000)


def _typed(value: object) -> object:
    """Let a short whole number in text choose a plural form.

    Events and verdicts carry their arguments as text. Up to three digits read the same as a
    number in every language; longer ones may be a year or the end of a card and stay as they are.
    """
    if isinstance(value, str) and _SHORT_NUMBER.fullmatch(value):
        return int(value)
    return value
