"""Sentences by id, from Fluent files.

A message id begins with the name of its file: `desk-hold-button` stands in `desk.ftl`. A file is
read when one of its messages is first asked for, because reading all of them would delay the
first frame. Each file stands alone: its terms and references are its own.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.texts._room import LOCALES, Room

if TYPE_CHECKING:
    from simulator.language.types import Language

__all__ = ["LOCALES", "Texts", "load_texts"]

FALLBACK: Language = "en"

_MESSAGE_ID = re.compile(r"([a-z]+)-[a-z0-9-]+")


class Texts:
    """All sentences of one language; where one is missing, the English one stands in."""

    def __init__(self, language: Language, folder: Path) -> None:
        self.language = language
        self._folder = folder
        self._rooms: dict[str, Room] = {}

    def __call__(self, message_id: str, /, **values: object) -> str:
        """Put a message into words. Never fails: an unknown id comes back in square brackets."""
        room = self._room_of(message_id)
        words = room.words(message_id, values) if room else None
        if words is not None:
            return words
        if self._fallback is not None:
            return self._fallback(message_id, **values)
        return f"[{message_id}]"

    def has(self, message_id: str) -> bool:
        """Say whether this language itself holds the message."""
        room = self._room_of(message_id)
        return room is not None and room.has(message_id)

    @cached_property
    def _fallback(self) -> Texts | None:
        return None if self.language == FALLBACK else Texts(FALLBACK, self._folder)

    def _room_of(self, message_id: str) -> Room | None:
        match = _MESSAGE_ID.fullmatch(message_id)
        if match is None:
            return None
        name = match[1]
        if name not in self._rooms:
            path = self._folder / self.language / f"{name}.ftl"
            self._rooms[name] = Room(_read(path), self.language)
        return self._rooms[name]


def load_texts(language: Language, folder: Path) -> Texts:
    """Make the texts of a language. The folder holds one folder a language; nothing is read yet."""
    return Texts(language, folder)


def _read(path: Path) -> str:
    """Read one file; nothing where it cannot be read, so that a damaged file costs words only."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
