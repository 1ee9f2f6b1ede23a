"""Share the unit of a list among its figures: "20.99, 24.99 or 28.99 percent"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ._figure_words import FigureWords
from ._patterns import compiled
from ._rules import words
from .types import Figure, FigureKind

_COMMA, _OR, _AND, _TO = "comma", "or", "and", "to"
# Words that may follow the bare number of a list whose unit stands at its first member.
_MAY_FOLLOW = words(
    """depending on for if per a an each and or based to in at is are with apr variable because
    when that which as afhankelijk van per of en"""
)


def share_units(text: str, figures: Sequence[Figure], words: FigureWords) -> tuple[Figure, ...]:
    """Give bare numbers in a list the unit of their neighbour."""
    shared = list(figures)
    links = [_link(text, a, b, words) for a, b in pairwise(figures)]
    for i in reversed(range(len(links))):
        if _takes_from_right(text, shared, links, i):
            shared[i] = _like(shared[i], shared[i + 1])
    for i, link in enumerate(links):
        if _takes_from_left(text, shared, links, i, link):
            shared[i + 1] = _like(shared[i + 1], shared[i])
    return tuple(shared)


def _like(number: Figure, measured: Figure) -> Figure:
    return replace(number, kind=measured.kind, unit=measured.unit)


def _link(text: str, a: Figure, b: Figure, words: FigureWords) -> str:
    """Name what joins two figures: a comma, "or", "and", "to", or nothing that makes a list."""
    gap = text[a.end : b.start].strip().lower()
    if gap == ",":
        return _COMMA
    gap = gap.removeprefix(",").strip()
    if gap in words.tos:
        return _TO
    if gap in words.ands:
        return _AND
    return _OR if gap in words.ors or gap == "/" else ""


def _takes_from_right(text: str, figures: list[Figure], links: list[str], i: int) -> bool:
    left, right = figures[i], figures[i + 1]
    if left.kind is not FigureKind.NUMBER or not _is_measured(right) or not links[i]:
        return False
    if right.kind is FigureKind.MONEY and not _is_number_first(text, right):
        return False
    if links[i] == _COMMA:
        return any(link in (_OR, _AND, _TO) for link in links[i + 1 : i + 4])
    if links[i] == _AND:
        return right.kind is FigureKind.PERCENT or _after_between(text, left)
    return True


def _takes_from_left(text: str, figures: list[Figure], links: list[str], i: int, link: str) -> bool:
    left, right = figures[i], figures[i + 1]
    if right.kind is not FigureKind.NUMBER or not _is_measured(left) or not link:
        return False
    if link == _COMMA and not any(links[i + 1 : i + 3]):
        return False
    return (link == _AND and _after_between(text, left)) or _ends_phrase(text, right)


def _is_measured(figure: Figure) -> bool:
    return figure.kind in (FigureKind.PERCENT, FigureKind.MONEY, FigureKind.DURATION)


def _is_number_first(text: str, figure: Figure) -> bool:
    return text[figure.start].isalnum()


def _after_between(text: str, figure: Figure) -> bool:
    before = text[max(figure.start - 12, 0) : figure.start].lower().split()
    return bool(before) and before[-1] in ("between", "tussen")


def _ends_phrase(text: str, figure: Figure) -> bool:
    """Tell whether no counted thing follows a bare number."""
    match = compiled(r"\s*([\p{L}\p{M}]+)").match(text, figure.end)
    return match is None or match.group(1).lower() in _MAY_FOLLOW
