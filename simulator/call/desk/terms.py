"""Searching the card terms that a call's desk has at hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz

from simulator.call.desk.figures import render
from simulator.call.desk.reading import fold_words
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


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of the terms, rendered, with its words ready for a search."""

    hit: TermHit
    heading: tuple[str, ...]
    words: tuple[str, ...]


def search_terms(scenario: Scenario, query: str) -> tuple[TermHit, ...]:
    """Find entries by any word of theirs, mistyped or half typed, the best first."""
    asked = fold_words(query[:LONGEST_QUERY])
    hits = (
        replace(each.hit, score=_score(asked, each.heading, each.words))
        for each in _list_entries(scenario)
    )
    return tuple(sorted((each for each in hits if each.score > 0), key=lambda hit: -hit.score))


def list_sheets(scenario: Scenario) -> tuple[Product, ...]:
    """List the sheets the desk has: the call's card, the others it names, the issuer's."""
    named = [scenario.call.product, *scenario.call.also]
    sheets = [scenario.products[each] for each in named if each in scenario.products]
    issuers = [each for each in scenario.products.values() if each.kind == "issuer"]
    return tuple({each.product: each for each in [*sheets, *issuers]}.values())


@lru_cache(maxsize=4)
def _list_entries(scenario: Scenario) -> tuple[_Entry, ...]:
    """Render the entries once a call: a search runs at every key."""
    return tuple(
        _make_entry(sheet, term_id, term, scenario)
        for sheet in list_sheets(scenario)
        for term_id, term in sheet.terms.items()
    )


def _make_entry(sheet: Product, term_id: str, term: Term, scenario: Scenario) -> _Entry:
    title, text = render(term.title, scenario, sheet), render(term.text, scenario, sheet)
    hit = TermHit(sheet.product, sheet.name, term_id, title, text, 100.0)
    return _Entry(hit, fold_words(" ".join([title, *term.find])), fold_words(text))


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
