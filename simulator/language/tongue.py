"""Which of the three languages a line is written in, by its script and its function words."""

from __future__ import annotations

import re

from simulator.language.function_words import is_function_word
from simulator.language.types import Language

LEAST = 3  # function words of another language, none of its own, that give a line away
LEAST_WORDS = 4  # of Latin letters without one of Devanagari
_LATIN = re.compile(r"[A-Za-zÀ-ÿ']+")
_DEVANAGARI = re.compile(r"[\u0900-\u097F]")


def is_foreign(text: str, language: Language) -> bool:
    """Say whether a line is plainly in another language than this one.

    Hindi is written in Devanagari here, with words of English between; a line of Hindi without
    any Devanagari is taken as foreign, as is Devanagari in English and Dutch.
    """
    words = _LATIN.findall(text.casefold())
    is_devanagari = bool(_DEVANAGARI.search(text))
    if language == "hi":
        return not is_devanagari and len(words) >= LEAST_WORDS
    other: Language = "nl" if language == "en" else "en"
    ours = sum(_is_only(word, language, other) for word in words)
    theirs = sum(_is_only(word, other, language) for word in words)
    return is_devanagari or (ours == 0 and theirs >= LEAST)


def _is_only(word: str, language: Language, other: Language) -> bool:
    """Say whether a function word of one language is none of the other."""
    return is_function_word(word, language) and not is_function_word(word, other)
