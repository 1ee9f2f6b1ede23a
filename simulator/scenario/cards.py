"""The card of a call: what a menu shows of it, read from the head of its file.

This is all of this room that the first screen needs, so it stands apart from the models.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from simulator.scenario.mistakes import ScenarioError
from simulator.scenario.yaml_text import Where, read_bytes, read_header

Locale = Literal["en-US", "nl-NL", "hi-IN"]
Part = Literal["terms", "dispute", "sales", "application"]

LOCALES: tuple[Locale, ...] = get_args(Locale)
_PARTS: tuple[Part, ...] = get_args(Part)
_MOST_DIFFICULT = 5
_KEYS: frozenset[Where] = frozenset(
    {("call",), ("title",), ("part",), ("difficulty",), ("locale",), ("caller", "name")}
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
        return (LOCALES.index(self.locale), _PARTS.index(self.part), self.difficulty, self.id)


def read_card(path: Path) -> CallCard | None:
    """Read the head of a call; None where it is broken."""
    try:
        head = read_header(read_bytes(path), path, _KEYS)
    except ScenarioError:
        return None
    part, locale, level = (head.get((key,), "") for key in ("part", "locale", "difficulty"))
    if set(head) != _KEYS or part not in _PARTS or locale not in LOCALES:
        return None
    if not level.isdecimal() or not 1 <= int(level) <= _MOST_DIFFICULT:
        return None
    return CallCard(
        head[("call",)],
        head[("title",)],
        cast(Part, part),
        int(level),
        locale,
        head[("caller", "name")],
        path,
    )


def read_locale(path: Path) -> Locale | None:
    """Read which locale a call names; None where it names none that is known. Raises ScenarioError."""
    named = read_header(read_bytes(path), path, frozenset({("locale",)})).get(("locale",))
    return named if named in LOCALES else None
