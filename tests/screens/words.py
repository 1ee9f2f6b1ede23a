"""Which words may stand on a screen: those of its language's texts, of its call, and of a few names.

A word that is in none of them was written into the code, or is in the wrong language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import regex
import yaml
from babel import Locale

from simulator.scenario.library import PLAN_SUFFIX
from simulator.screens.faces import initials
from simulator.screens.fonts import ELLIPSIS
from simulator.texts.catalogue import LOCALES
from tests.library import ROOT, SCENARIOS

TEXTS = ROOT / "assets" / "texts"
FOR_TRAINERS = (
    "mistake", "key", "explain", "map", "new", "plan", "reference", "suggest", "try",
    "calibrate", "command", "facts", "terminal",
)  # fmt: skip
NAMES = """
    Headset Larkspan English Nederlands हिन्दी
    Ctrl Shift Alt Cmd Enter Tab Esc PageUp PageDown Home End Space Backspace
    Anna Sanne मीरा Ben Bram रोहन
    Chandra Dilip Eva Farid Chantal Daan Fatima चित्रा दिलीप ईशा फ़रीद
"""
MISSING = regex.compile(r"\[[a-z]+-[a-z0-9-]+\]")  # an id that no text has
PATTERN = regex.compile(
    r"\w[|_]\w|^\w+\||<\w+>"
)  # a rule as its author wrote it, quoted on the card
_WORD = regex.compile(r"[\p{L}\p{M}\u200c\u200d]+")
_CUT = regex.compile(rf"[\p{{L}}\p{{M}}\u200c\u200d]+{ELLIPSIS}")
_ID = regex.compile(r"^(#.*|[a-z][a-z0-9-]* *=)", regex.MULTILINE)
_PLACE = regex.compile(r"\$[a-z-]+|\[[a-z0-9]+\]")
_DEVANAGARI = regex.compile(r"\p{Deva}")


def split_words(text: str) -> list[str]:
    """Cut a text into words of two letters and more, in small letters; a cut word is left out."""
    found = [match.casefold() for match in _WORD.findall(_CUT.sub(" ", text))]
    return [word for word in found if len(word) > 1]


@cache
def known_words(language: str) -> frozenset[str]:
    """Give every word that may stand on a screen in this language."""
    words = set(split_words(NAMES))
    for text in (
        *_interface(language),
        *_months(language),
        *calls_of(language),
        *_titles(),
        *(initials(name) for name in NAMES.split()),
    ):
        words |= set(split_words(text))
    return frozenset(words)


def _interface(language: str) -> Iterator[str]:
    for path in (TEXTS / language).glob("*.ftl"):
        if path.stem not in FOR_TRAINERS:
            source = _ID.sub(" ", path.read_text(encoding="utf-8"))
            yield _PLACE.sub(" ", source)


def _months(language: str) -> Iterable[str]:
    locale = Locale.parse(LOCALES[language], sep="-")
    wide = [*locale.months["format"]["wide"].values(), *locale.days["format"]["wide"].values()]
    periods = locale.day_periods["format"]
    return [*wide, *periods["wide"].values(), *periods["abbreviated"].values()]


def calls_of(language: str) -> Iterator[str]:
    """Give the sentences of the calls, rubrics and sheets; one word alone may be an id."""
    for path in (SCENARIOS / LOCALES[language]).rglob("*.yaml"):
        for text in _strings(_load(path)):
            if _DEVANAGARI.search(text) if language == "hi" else " " in text.strip():
                yield text
    for text in _product_words(language):
        yield text


def _product_words(language: str) -> Iterator[str]:
    for path in (SCENARIOS / LOCALES[language] / "products").glob("*.yaml"):
        yield from (str(value) for value in [_load(path).get("name", "")])


def _titles() -> Iterator[str]:
    """Give title and caller of every call: home lists them whatever its language."""
    for path in SCENARIOS.glob("*/calls/*.yaml"):
        if not path.name.endswith(PLAN_SUFFIX):
            call = _load(path)
            yield call["title"]
            yield call["caller"]["name"]


@cache
def _load(path: Any) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, str):
        yield value


def strange_words(text: str, language: str, others: frozenset[str] = frozenset()) -> list[str]:
    """Give the words of a text that do not belong on a screen in this language.

    others: words that may stand there this time.
    """
    if MISSING.fullmatch(text):
        return [text]
    if PATTERN.search(text):
        return []
    known = known_words(language)
    return [word for word in split_words(text) if word not in known and word not in others]
