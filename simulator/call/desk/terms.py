"""Searching the card terms that a call's desk has at hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from simulator.call.desk.reading import fold_words, render
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Product, Term

LEAST_LIKENESS = 75.0  # of 100, for every word of the query
IN_THE_TEXT = 0.9  # a word of the title or of `find` says more than one of the text
SHORTEST_PREFIX = 2  # letters; one letter begins almost anything
LONGEST_QUERY = 100  # characters


@dataclass(frozen=True, slots=True)
class TermHit:
    """One entry of the terms, rendered. `score` is 0 to 100; 100 where nothing was asked."""

    product: str
    product_name: str
    term: str
    title: str
    text: str
    score: float


def search_terms(scenario: Scenario, query: str) -> tuple[TermHit, ...]:
    """Find entries by any word of theirs, mistyped or half typed, the best first."""
    words = fold_words(query[:LONGEST_QUERY])
    hits = [
        _make_hit(sheet, term_id, term, words, scenario)
        for sheet in list_sheets(scenario)
        for term_id, term in sheet.terms.items()
    ]
    return tuple(sorted((each for each in hits if each.score > 0), key=lambda hit: -hit.score))


def list_sheets(scenario: Scenario) -> tuple[Product, ...]:
    """List the sheets the desk has: the call's card, the others it names, the issuer's."""
    named = [scenario.call.product, *scenario.call.also]
    sheets = [scenario.products[each] for each in named if each in scenario.products]
    issuers = [each for each in scenario.products.values() if each.kind == "issuer"]
    return tuple({each.product: each for each in [*sheets, *issuers]}.values())


def _make_hit(
    sheet: Product, term_id: str, term: Term, words: tuple[str, ...], scenario: Scenario
) -> TermHit:
    title, text = render(term.title, scenario, sheet), render(term.text, scenario, sheet)
    score = _score(words, fold_words(" ".join([title, *term.find])), fold_words(text))
    return TermHit(sheet.product, sheet.name, term_id, title, text, score)


def _score(query: tuple[str, ...], heading: tuple[str, ...], text: tuple[str, ...]) -> float:
    """Score by the mean over the query's words; 0 where one of them is not there at all."""
    if not query:
        return 100.0
    likes = [max(_like(word, heading), _like(word, text) * IN_THE_TEXT) for word in query]
    return sum(likes) / len(likes) if all(likes) else 0.0


def _like(word: str, words: Iterable[str]) -> float:
    best = max((_like_word(word, each) for each in words), default=0.0)
    return best if best >= LEAST_LIKENESS else 0.0


def _like_word(word: str, other: str) -> float:
    if word == other:
        return 100.0
    if len(word) >= SHORTEST_PREFIX and other.startswith(word):
        return 95.0
    return fuzz.ratio(word, other) * 0.95
