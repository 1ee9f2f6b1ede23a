"""Likeness to an author's example sentences: shared words and concepts, figures, polarity.

This is the path for a trainer who writes examples and near misses only. It never decides against
a figure or a negation: another figure or a denied verb makes the likeness count for the contrary.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from simulator.grading.matcher.phrases import Tagged
from simulator.language import figures_equal
from simulator.language.function_words import is_function_word
from simulator.language.types import Figure, Language

CONCEPT_WEIGHT = 0.7  # a shared concept instead of the very word
RECALL_SHARE = 0.65  # the rest is precision: how much of the reply is about the example
LEAST_CONTENT = 3  # words and figures below which an example says too little to be alike
SHORT_SHARE = 0.8  # what is left of the likeness to such an example


@dataclass(frozen=True)
class Word:
    """A word that carries meaning: its form, the concepts it stands for, whether it is denied."""

    stem: str
    concepts: frozenset[str]
    negated: bool


@dataclass(frozen=True)
class Content:
    """What a stretch of text is made of."""

    words: tuple[Word, ...]
    figures: tuple[Figure, ...]

    @cached_property
    def keys(self) -> frozenset[str]:
        """Give every form and concept in it."""
        return frozenset(key for keys in self.keys_by_word for key in keys)

    @cached_property
    def keys_by_word(self) -> tuple[frozenset[str], ...]:
        """Give each word's form and concepts."""
        return tuple(word.concepts | {word.stem} for word in self.words)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like an example a stretch is, 0 to 1, and what speaks against it."""

    score: float
    denied: bool = False
    other_figure: Figure | None = None
    lacks_figure: bool = False


def content_of(sentences: Iterable[Tagged], language: Language) -> Content:
    """Take the words that carry meaning, and the figures, out of sentences."""
    words: list[Word] = []
    figures: list[Figure] = []
    for tagged in sentences:
        concepts = _concepts_by_token(tagged)
        figures.extend(tagged.sentence.figures)
        for index, token in enumerate(tagged.sentence.tokens):
            if is_function_word(token.norm, language) or _is_in_figure(token.start, tagged):
                continue
            words.append(Word(token.stem, concepts.get(index, frozenset()), token.negated))
    return Content(tuple(words), tuple(figures))


def _concepts_by_token(tagged: Tagged) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = {}
    for key, hits in tagged.hits.items():
        if key.startswith("<"):
            for hit in hits:
                for index in hit.words:
                    found.setdefault(index, set()).add(key)
    return {index: frozenset(keys) for index, keys in found.items()}


def _is_in_figure(start: int, tagged: Tagged) -> bool:
    return any(each.start <= start < each.end for each in tagged.sentence.figures)


def measure_likeness(example: Content, reply: Content) -> Likeness:
    """Measure how much of an example's content a reply has."""
    total = len(example.words) + 1.5 * len(example.figures)
    if not total:
        return Likeness(0.0)
    shared, flips, used = 0.0, 0, set()
    for word in example.words:
        index, weight = _best_partner(word, reply.words)
        shared += weight
        if index is not None:
            used.add(index)
            flips += word.negated != reply.words[index].negated
    same, other = _compare_figures(example.figures, reply.figures)
    recall = (shared + 1.5 * same) / total
    size = len(reply.words) + 1.5 * len(reply.figures)
    precision = min(1.0, (len(used) + 1.5 * same) / size) if size else 0.0
    score = RECALL_SHARE * recall + (1 - RECALL_SHARE) * precision
    if len(example.words) + len(example.figures) < LEAST_CONTENT:
        score *= SHORT_SHARE
    lacks = same < len(example.figures)
    return Likeness(score, flips > len(used) / 4, other, lacks)


def best_possible(example: Content, reply: Content) -> float:
    """Give a bound that the likeness cannot exceed, at a fraction of the cost of measuring it."""
    total = len(example.words) + 1.5 * len(example.figures)
    if not total:
        return 0.0
    said = reply.keys
    found = sum(not keys.isdisjoint(said) for keys in example.keys_by_word)
    return RECALL_SHARE * (found + 1.5 * len(example.figures)) / total + (1 - RECALL_SHARE)


def _best_partner(word: Word, candidates: Sequence[Word]) -> tuple[int | None, float]:
    for index, other in enumerate(candidates):
        if other.stem == word.stem:
            return index, 1.0
    for index, other in enumerate(candidates):
        if other.concepts & word.concepts:
            return index, CONCEPT_WEIGHT
    return None, 0.0


def _compare_figures(wanted: Sequence[Figure], said: Sequence[Figure]) -> tuple[int, Figure | None]:
    """Count the wanted figures that were said, and find one said in a missing one's place."""
    same = [any(figures_equal(each, other) for other in said) for each in wanted]
    missing = [each for each, is_there in zip(wanted, same, strict=True) if not is_there]
    spare = [each for each in said if not any(figures_equal(each, figure) for figure in wanted)]
    other = next((each for each in spare for figure in missing if each.kind is figure.kind), None)
    return sum(same), other
