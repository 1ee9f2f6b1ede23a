"""Phrases in a sentence: concepts and single words, found by dictionary form.

A phrase is a row of elements: a stem, "*" for up to three words, "#money" (also #percent,
#duration, #date, #number) for a figure of that kind, or "{fee}" for that very figure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from simulator.language import analyse, figures_equal, stem_of, typos_of
from simulator.language.function_words import is_auxiliary, is_negator
from simulator.language.inflection import plainer_forms
from simulator.language.types import Figure, FigureKind, Language, Sentence, Token

GAP = 3  # words that "*" may stand for

_KINDS = {f"#{kind.value}": kind for kind in FigureKind}


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a phrase stands: its words' token indices, and whether it is denied there.

    Words that a gap passed over are not its own.
    """

    words: tuple[int, ...]
    negated: bool

    @property
    def first(self) -> int:
        """Give the index of the first word."""
        return self.words[0]

    @property
    def last(self) -> int:
        """Give the index of the last word."""
        return self.words[-1]

    def overlaps(self, other: Hit) -> bool:
        """Say whether both stand on a common word."""
        return not set(self.words).isdisjoint(other.words)


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a phrase: the forms a word may have, or a gap, or a figure or its kind."""

    forms: frozenset[str] = frozenset()
    kind: FigureKind | None = None
    figure: Figure | None = None
    is_gap: bool = False
    denies: bool = False


@dataclass(frozen=True)
class Tagged:
    """A sentence with the places of every known phrase."""

    sentence: Sentence
    hits: Mapping[str, tuple[Hit, ...]]

    def denies(self, figure: Figure) -> bool:
        """Say whether one of its figures stands under a negation."""
        return any(
            token.negated
            for token in self.sentence.tokens
            if token.start < figure.end and figure.start < token.end
        )

    def quote(self, figure: Figure) -> str:
        """Give one of its figures as it was typed."""
        at = self.sentence.start
        return self.sentence.text[figure.start - at : figure.end - at]


Phrase = tuple[Element, ...]
FigureOf = Callable[[str], Figure]  # looks a figure up by name; KeyError


@dataclass(frozen=True, slots=True)
class Sheets:
    """The figures of the sheets and the account: one by name, and all of them."""

    figure: FigureOf
    known: tuple[Figure, ...] = ()


def compile_phrase(text: str, language: Language, figure_of: FigureOf) -> Phrase:
    """Turn a phrase as an author wrote it into its elements. Raises KeyError for a figure."""
    elements: list[Element] = []
    for word in text.split():
        if word == "*":
            elements.append(Element(is_gap=True))
        elif word in _KINDS:
            elements.append(Element(kind=_KINDS[word]))
        elif word.startswith("{"):
            figure = figure_of(word[1:-1])
            elements.append(Element(kind=figure.kind, figure=figure))
        else:
            elements.extend(_word_elements(word.replace("_", " "), language))
    return tuple(elements)


def own_forms(token: Token, language: Language) -> frozenset[str]:
    """Give the forms a word is found by: as said, and its dictionary form but for auxiliaries."""
    if is_auxiliary(token.norm, language):
        return frozenset({token.norm})
    # A separable verb ("geeft ... aan") has the whole verb's stem, and keeps its own.
    return frozenset({token.norm, token.stem, stem_of(token.norm, language)})


@lru_cache(maxsize=16384)
def _word_elements(word: str, language: Language) -> tuple[Element, ...]:
    return tuple(
        Element(forms=frozenset({token.norm, token.stem}), denies=is_negator(token.norm, language))
        for sentence in analyse(word, language)
        for token in sentence.tokens
    )


class PhraseBook:
    """All phrases of a scenario, ready to be found in sentences."""

    def __init__(
        self, phrases: Mapping[str, Iterable[str]], language: Language, figure_of: FigureOf
    ) -> None:
        """Compile phrases by key; a key is a concept's name or a word itself."""
        self._language = language
        self._by_form: dict[str, list[tuple[str, Phrase]]] = {}
        self._by_two_forms: dict[tuple[str, str], list[tuple[str, Phrase]]] = {}
        self._by_kind: dict[FigureKind, list[tuple[str, Phrase]]] = {}
        self._words: set[str] = set()
        self._mistakes: dict[str, frozenset[str]] = {}
        for key, texts in phrases.items():
            for text in texts:
                self._add(key, compile_phrase(text, language, figure_of))
        self._by_initial: dict[str, list[str]] = {}  # a typing mistake keeps the first letter,
        for word in sorted(self._words):  # or swaps it with the second
            self._by_initial.setdefault(word[0], []).append(word)

    def _add(self, key: str, phrase: Phrase) -> None:
        if not phrase:
            return
        for element in phrase:
            self._words |= element.forms
        if phrase[0].kind is not None:
            self._by_kind.setdefault(phrase[0].kind, []).append((key, phrase))
        pair = (key, phrase)
        seconds = phrase[1].forms if len(phrase) > 1 else frozenset[str]()
        for form in phrase[0].forms:
            if not seconds:  # one word, or a gap or a figure after it
                self._by_form.setdefault(form, []).append(pair)
            for second in seconds:
                self._by_two_forms.setdefault((form, second), []).append(pair)

    def tag(self, sentence: Sentence) -> Tagged:
        """Find every phrase in a sentence."""
        forms = [self._forms(token) for token in sentence.tokens]
        figures = _figures_by_token(sentence)
        hits: dict[str, list[Hit]] = {}
        for index, first in enumerate(forms):
            second = forms[index + 1] if index + 1 < len(forms) else frozenset[str]()
            for key, phrase in self._starting(first, second, figures.get(index)):
                words = _match(phrase, forms, figures, index)
                if words:
                    hit = Hit(words, _is_denied(phrase, [sentence.tokens[each] for each in words]))
                    if hit not in (found := hits.setdefault(key, [])):
                        found.append(hit)
        return Tagged(sentence, {key: tuple(found) for key, found in hits.items()})

    def _starting(
        self,
        forms: frozenset[str],
        second: frozenset[str],
        figure: tuple[Figure, int] | None,
    ) -> Iterator[tuple[str, Phrase]]:
        """Give the phrases that may begin with a word and the one after it."""
        found: dict[int, tuple[str, Phrase]] = {}  # once, though two of its forms may agree
        for form in forms:
            for pair in self._by_form.get(form, ()):
                found[id(pair)] = pair
            for following in second:
                for pair in self._by_two_forms.get((form, following), ()):
                    found[id(pair)] = pair
        yield from found.values()
        if figure is not None:
            yield from self._by_kind.get(figure[0].kind, ())

    def _forms(self, token: Token) -> frozenset[str]:
        own = own_forms(token, self._language)
        own |= plainer_forms(token.norm, self._language) & self._words
        if own & self._words or not token.norm.isalpha():
            return own
        return own | self._typing_mistake(token.norm)

    def _typing_mistake(self, norm: str) -> frozenset[str]:
        known = self._mistakes.get(norm)
        if known is None:
            letters = dict.fromkeys(norm[:2])
            near = [word for letter in letters for word in self._by_initial.get(letter, ())]
            close = typos_of(norm, near, self._language)
            known = self._mistakes[norm] = frozenset(close if len(close) == 1 else ())
        return known


def _figures_by_token(sentence: Sentence) -> dict[int, tuple[Figure, int]]:
    """Give, by the index of its first token, each figure with the index of its last token."""
    found: dict[int, tuple[Figure, int]] = {}
    for figure in sentence.figures:
        inside = [
            index
            for index, token in enumerate(sentence.tokens)
            if token.start < figure.end and figure.start < token.end
        ]
        if inside:
            found[inside[0]] = (figure, inside[-1])
    return found


def _match(
    phrase: Phrase,
    forms: list[frozenset[str]],
    figures: Mapping[int, tuple[Figure, int]],
    index: int,
    dead: set[tuple[int, int]] | None = None,
) -> tuple[int, ...] | None:
    """Give the indices of the phrase's words if it stands at `index`, else None.

    `dead` keeps what was tried after a gap, so that many gaps cost no more than many words.
    """
    words: list[int] = []
    for place, element in enumerate(phrase):
        if element.is_gap:
            rest = phrase[place + 1 :]
            tried = set[tuple[int, int]]() if dead is None else dead
            return _match_after_gap(rest, forms, figures, index, words, tried)
        if index >= len(forms):
            return None
        last = index
        if element.kind is not None:
            figure = figures.get(index)
            if figure is None or not _is_wanted(figure[0], element):
                return None
            last = figure[1]
        elif element.forms.isdisjoint(forms[index]):
            return None
        words.extend(range(index, last + 1))
        index = last + 1
    return tuple(words)


def _match_after_gap(
    rest: Phrase,
    forms: list[frozenset[str]],
    figures: Mapping[int, tuple[Figure, int]],
    index: int,
    words: list[int],
    dead: set[tuple[int, int]],
) -> tuple[int, ...] | None:
    for start in range(index, index + GAP + 1):
        if (len(rest), start) in dead:
            continue
        following = _match(rest, forms, figures, start, dead)
        if following is not None:
            return (*words, *following)
        dead.add((len(rest), start))
    return None


def _is_wanted(figure: Figure, element: Element) -> bool:
    if element.figure is not None:
        return figures_equal(figure, element.figure)
    return figure.kind is element.kind


def _is_denied(phrase: Phrase, tokens: Sequence[Token]) -> bool:
    """Say whether the phrase stands under a negation that is not part of the phrase itself."""
    if any(element.denies for element in phrase):
        return False
    return any(token.negated for token in tokens)
