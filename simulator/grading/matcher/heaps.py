"""Heaps of keywords: words of the matter with hardly any grammar between them earn nothing."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.grading.matcher.phrases import Tagged
from simulator.language.function_words import glue_of
from simulator.language.types import Language

LEAST_HEAP = 7  # words and figures a heap of keywords has at least
LEAST_FRAGMENTS = 5  # sentences of a word or two that make a heap together
MOST_OF_FRAGMENT = 2  # words and figures
LEAST_COMMAS = 0.6  # a word of a heap that is a row of words, parted by commas
LEAST_GLUE = 0.13  # share of articles, pronouns, auxiliaries, prepositions that speech has


def drop_heaps(sentences: Sequence[Tagged], language: Language) -> tuple[Tagged, ...]:
    """Leave out heaps of keywords: many words with hardly any grammar, or a row of fragments."""
    measured = [(each, *_measure_glue(each, language)) for each in sentences]
    fragments = sum(size <= MOST_OF_FRAGMENT and glue < 1 for _, size, glue in measured)
    return tuple(
        each
        for each, size, glue in measured
        if not _is_heap(each, size, glue)
        and not (fragments >= LEAST_FRAGMENTS and size <= MOST_OF_FRAGMENT and glue < 1)
    )


def _is_heap(tagged: Tagged, size: int, glue: float) -> bool:
    if tagged.sentence.text.endswith("?"):
        return False  # "Full name, birth date, ZIP, last four?" asks for a list
    is_row = tagged.sentence.text.count(",") >= LEAST_COMMAS * size
    least = LEAST_FRAGMENTS if is_row else LEAST_HEAP
    return size >= least and glue < LEAST_GLUE * size


def _measure_glue(tagged: Tagged, language: Language) -> tuple[int, float]:
    """Count the words and figures of a sentence, and what binds them together.

    Names do not count: reading back a name and an address is no heap.
    """
    sentence, figures = tagged.sentence, tagged.sentence.figures
    words = [
        each.norm
        for each in sentence.tokens
        if each.norm[:1].isalpha()
        and not (each.text[0].isupper() and each.start > sentence.start)
        and not any(figure.start <= each.start < figure.end for figure in figures)
    ]
    return len(words) + len(figures), sum(glue_of(each, language) for each in words)
