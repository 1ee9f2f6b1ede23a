"""Sentences by id, from Fluent files.

A message id begins with the name of its file: `desk-hold-button` stands in `desk.ftl`. A file is
read when one of its messages is first asked for, because parsing all of them would delay the
first frame. Each file stands alone: its terms and references are its own.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.language.types import Language

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LOCALES: dict[Language, str] = {"en": "en-US", "nl": "nl-NL", "hi": "hi-IN"}
FALLBACK: Language = "en"

_MESSAGE_ID = re.compile(r"([a-z]+)-[a-z0-9-]+")
_SHORT_NUMBER = re.compile(r"0|[1-9][0-9]{0,2}")


class Texts:
    """All sentences of one language; where one is missing, the English one stands in."""

    def __init__(self, language: Language, folder: Path) -> None:
        self.language = language
        self._folder = folder
        self._bundles: dict[str, FluentBundle | None] = {}

    def __call__(self, message_id: str, /, **values: object) -> str:
        """Put a message into words. Never fails: an unknown id comes back in square brackets."""
        bundle = self._bundle_with(message_id)
        if bundle is not None:
            return _format(bundle, message_id, values)
        if self._fallback is not None:
            return self._fallback(message_id, **values)
        return f"[{message_id}]"

    def has(self, message_id: str) -> bool:
        """Say whether this language itself holds the message."""
        return self._bundle_with(message_id) is not None

    @cached_property
    def _fallback(self) -> Texts | None:
        return None if self.language == FALLBACK else Texts(FALLBACK, self._folder)

    def _bundle_with(self, message_id: str) -> FluentBundle | None:
        match = _MESSAGE_ID.fullmatch(message_id)
        bundle = self._bundle(match[1]) if match else None
        if bundle is None or not bundle.has_message(message_id):
            return None
        return bundle if bundle.get_message(message_id).value is not None else None

    def _bundle(self, room: str) -> FluentBundle | None:
        if room not in self._bundles:
            path = self._folder / self.language / f"{room}.ftl"
            self._bundles[room] = _load_bundle(path, self.language)
        return self._bundles[room]


def load_texts(language: Language, folder: Path) -> Texts:
    """Make the texts of a language. The folder holds one folder a language; nothing is read yet."""
    return Texts(language, folder)


def _load_bundle(path: Path, language: Language) -> FluentBundle | None:
    """Parse one file; None where it cannot be read, so that a damaged file costs words only."""
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    # Imported here: the first frame may need no sentence of its own.
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([LOCALES[language]], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


def _format(bundle: FluentBundle, message_id: str, values: dict[str, object]) -> str:
    pattern = bundle.get_message(message_id).value
    assert pattern is not None  # _bundle_with saw to it
    text, _ = bundle.format_pattern(pattern, {key: _typed(each) for key, each in values.items()})
    return str(text)


def _typed(value: object) -> object:
    """Let a short whole number in text choose a plural form.

    Events and verdicts carry their arguments as text. Up to three digits read the same as a
    number in every language; longer ones may be a year or the end of a card and stay as they are.
    """
    if isinstance(value, str) and _SHORT_NUMBER.fullmatch(value):
        return int(value)
    return value
