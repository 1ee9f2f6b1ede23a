"""Plainer forms of an inflected word, for where a dictionary form stops short.

A dictionary keeps "frustrated" as an adjective of its own; a list of synonyms has "frustrate".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from simulator.language.function_words import is_function_word
from simulator.language.romanised import is_familiar, is_imperfect
from simulator.language.types import Language

# Endings with what may stand in their place, by language.
_ENDINGS: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("ied", ("y",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
        ("ies", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ly", ("",)),
    ),
    "nl": (("en", ("",)), ("de", ("",)), ("e", ("",)), ("t", ("",)), ("s", ("",))),
    "hi": (),
}
FAMILIAR = "तुमना"  # stands for every form of a verb that is said to a "tum"
UNREAL = "काशना"  # stands for every form in -ता: "काशना तो" is "भरते तो", had one paid
_SHORTEST = 4  # letters that have to be left


@lru_cache(maxsize=16384)
def plainer_forms(norm: str, language: Language) -> frozenset[str]:
    """Give the forms a word may be an inflection of; none for short words."""
    if language == "hi":
        return frozenset(_hindi_families(norm))
    if is_function_word(norm, language):
        return frozenset()  # "niets" is no form of "niet"
    return frozenset(_strip(norm, language))


def _hindi_families(norm: str) -> Iterator[str]:
    if is_familiar(norm):
        yield FAMILIAR
    if is_imperfect(norm):
        yield UNREAL


def _strip(norm: str, language: Language) -> Iterator[str]:
    for ending, replacements in _ENDINGS[language]:
        stem = norm[: -len(ending)]
        if not norm.endswith(ending) or len(stem) < _SHORTEST:
            continue
        for instead in replacements:
            yield stem + instead
        if len(ending) > 1 and stem[-1] == stem[-2]:
            yield stem[:-1]  # a doubled consonant: planned, and the slip "creditting"
