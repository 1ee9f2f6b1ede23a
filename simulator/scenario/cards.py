"""The card of a call: what a menu shows of it, read from the head of its file.

This is all of this room that the first screen needs, so it stands apart from the models, and a
head of plain `key: value` lines is read without the YAML parser, which loads slower than a first
frame may.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from simulator.scenario.mistakes import ScenarioError

if TYPE_CHECKING:
    from simulator.language.types import Language
    from simulator.scenario.yaml_text import Where

Locale = Literal["en-US", "nl-NL", "hi-IN"]
Part = Literal["terms", "dispute", "sales", "application", "mixed"]

LOCALES: tuple[Locale, ...] = get_args(Locale)
PARTS: tuple[Part, ...] = get_args(Part)
_MOST_DIFFICULT = 5
_LONGEST_HEAD = 4_000  # characters
_KEYS: frozenset[Where] = frozenset(
    {("call",), ("title",), ("part",), ("difficulty",), ("locale",), ("caller", "name")}
)
_PLAIN = re.compile(
    r"""
    ^ (?: (call|title|part|difficulty|locale) | caller:[ ]*\n([ ]+)name ) :[ ]+
    ( [^\W_] [^:\#\x00-\x1f\x7f-\x9f\u2028\u2029]*? )
    (?= [ ]*\n (?:[ ]*\n)* (?: (?(2)\2) [^\s] | [^\s] ) )  # no line that goes on with the value
    """,
    re.MULTILINE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class CallCard:
    """What a menu shows of a call."""

    id: str
    title: str
    part: Part
    difficulty: int
    locale: Locale
    caller: str
    path: Path

    @property
    def order(self) -> tuple[int, int, int, str]:
        """Give what a menu sorts by: locale, part, difficulty and id."""
        return (LOCALES.index(self.locale), PARTS.index(self.part), self.difficulty, self.id)


@dataclass(frozen=True, slots=True)
class CallerFace:
    """What a menu needs to draw the caller of a call, as the file has it."""

    look: Mapping[str, str]
    age: int
    at_rest: str


def own_language_first(cards: Iterable[CallCard], language: Language) -> tuple[CallCard, ...]:
    """Put the calls in a trainee's own language before the others, otherwise as they were."""
    return tuple(sorted(cards, key=lambda card: card.locale[:2] != language))


def read_card(path: Path) -> CallCard | None:
    """Read the head of a call; None where it is broken."""
    try:
        head = _read_plain_head(path) or _read_head(path, _KEYS)
    except ScenarioError:
        return None
    part, locale, level = (head.get((key,), "") for key in ("part", "locale", "difficulty"))
    if set(head) != _KEYS or part not in PARTS or locale not in LOCALES:
        return None
    if not level.isdecimal() or not 1 <= int(level) <= _MOST_DIFFICULT:
        return None
    return CallCard(
        head[("call",)],
        head[("title",)],
        part,
        int(level),
        locale,
        head[("caller", "name")],
        path,
    )


def read_face(path: Path) -> CallerFace | None:
    """Read what the caller of a call looks like; None where it cannot be read."""
    from simulator.scenario.yaml_text import read_bytes, read_section

    try:
        caller = read_section(read_bytes(path), path, "caller")
    except ScenarioError:
        return None
    if not isinstance(caller, dict) or not str(caller.get("age")).isdecimal():
        return None
    look = caller.get("look") or {}
    words = look.items() if isinstance(look, dict) else ()
    return CallerFace(
        {key: value for key, value in words if isinstance(value, str)},
        int(str(caller["age"])),
        str(caller.get("at_rest") or "neutral"),
    )


def read_locale(path: Path) -> Locale | None:
    """Read which locale a call names; None where it names no known one. Raises ScenarioError."""
    named = _read_head(path, frozenset({("locale",)})).get(("locale",))
    return named if named in LOCALES else None


def _read_plain_head(path: Path) -> Mapping[Where, str] | None:
    """Read a head in which each key stands once, with a value that is plain; None for others."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            text = file.read(_LONGEST_HEAD)
    except (OSError, ValueError):
        return None
    found = [(match[1], match[3]) for match in _PLAIN.finditer(text)]
    if len(found) != len(_KEYS):
        return None
    return {(key,) if key else ("caller", "name"): value for key, value in found}


def _read_head(path: Path, wanted: frozenset[Where]) -> Mapping[Where, str]:
    from simulator.scenario.yaml_text import read_bytes, read_header

    return read_header(read_bytes(path), path, wanted)
