"""Likeness of sentences by the character sequences they share, rare ones counting most.

Where words are inflected, compounded or mistyped, letters still agree. The weights are those of
tf-idf (K. Sparck Jones, A statistical interpretation of term specificity, 1972), over the
authors' examples of one scenario.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt

import regex

from simulator.language import normal_form
from simulator.language.types import Language

_WORDS = regex.compile(r"[\p{L}\p{M}\p{N}]+")
LENGTH = 4  # characters
MOST_COMMON = 0.05  # share of the texts above which a sequence tells nothing


class GramIndex:
    """Texts by the character sequences in them. Deterministic."""

    def __init__(self, texts: Sequence[str], language: Language) -> None:
        """Read the texts once."""
        self._language = language
        counted = [_count(text, language) for text in texts]
        spread = Counter(gram for grams in counted for gram in grams)
        most = max(1.0, MOST_COMMON * len(texts))
        self._weights = {
            gram: log((len(texts) + 1) / (n + 0.5)) for gram, n in spread.items() if n <= most
        }
        self._unseen = log((len(texts) + 1) / 0.5)
        self._common = frozenset(gram for gram, n in spread.items() if n > most)
        self._places: dict[str, list[tuple[int, float]]] = {}
        for number, grams in enumerate(counted):
            for gram, weight in self._weigh(grams).items():
                self._places.setdefault(gram, []).append((number, weight))

    def likeness(self, text: str) -> Mapping[int, float]:
        """Give the cosine, 0 to 1, of a text with each of the texts it shares anything with."""
        found: dict[int, float] = {}
        for gram, weight in self._weigh(_count(text, self._language)).items():
            for number, other in self._places.get(gram, ()):
                found[number] = found.get(number, 0.0) + weight * other
        return found

    def _weigh(self, grams: Counter[str]) -> dict[str, float]:
        """Give the weights of a text's sequences, of length 1 together."""
        weights = {
            gram: n * self._weights.get(gram, self._unseen)
            for gram, n in grams.items()
            if gram not in self._common
        }
        size = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {gram: weight / size for gram, weight in weights.items()}


def _count(text: str, language: Language) -> Counter[str]:
    words = (normal_form(word, language) for word in _WORDS.findall(text))
    padded = f" {' '.join(words)} "
    return Counter(padded[i : i + LENGTH] for i in range(len(padded) - LENGTH + 1))
