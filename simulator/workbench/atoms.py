"""What a sentence could be found by: its concepts, its figures by their names, its other words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import regex

from simulator.grading.matcher.frames import parse_frame
from simulator.grading.matcher.phrases import Tagged
from simulator.language import analyse, figures_equal, is_dictionary_word
from simulator.language.function_words import is_function_word, is_negator
from simulator.language.types import Figure, Language, Token
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Says
from simulator.scenario.rendering import PLACEHOLDER, render_figure, render_text

MOST_ATOMS = 10  # of a sentence; the weightiest
LEAST_LETTERS = 3  # of a word worth looking for, in scripts where words are long
MOST_WORDS = 3  # of a phrase
SIZES = (2, 3, 4)  # terms of a frame
_WORD = regex.compile(r"[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*")
# How much speaks for a term: that the author uses it for this meaning, or in an example of it.
IN_FRAMES, OWN_FIGURE, IN_EXAMPLES, ELSEWHERE, RARE = 3.0, 2.5, 2.0, 1.0, 0.5
OWN = 1.5  # a term of this weight is one that the meaning itself is said with


@dataclass(frozen=True, slots=True)
class Atom:
    """A term that finds a sentence: as a frame has it, with the places of its words there."""

    term: str
    words: frozenset[int]
    is_denied: bool
    weight: float
    is_figure: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """What the author says a meaning with: terms of its frames, and stems of its examples."""

    terms: frozenset[str] = frozenset()
    affirmed: frozenset[str] = frozenset()  # terms that have to be affirmed in some frame
    figures: tuple[str, ...] = ()  # names, those that this meaning uses first
    own_figures: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()  # terms that other parts of the criterion look for
    other_stems: frozenset[str] = frozenset()


def read_vocabulary(says: Says, scenario: Scenario, others: Sequence[Says] = ()) -> Vocabulary:
    """Read what a meaning is said with, and what the other parts of its criterion are."""
    frames = [parse_frame(text) for text in (*says.frames, *says.wrong_frames)]
    terms = [term for frame in frames for part in frame.parts for term in part if term.sign != "!"]
    own = [name for term in terms for name in term.figures] + list(_named(says, scenario))
    own = [name if "." in name else f"account.{name}" for name in own]
    other_frames = (parse_frame(text) for each in others for text in each.frames)
    return Vocabulary(
        frozenset(key for term in terms for key in term.keys),
        frozenset(key for term in terms if term.sign == "+" for key in term.keys),
        tuple(dict.fromkeys([*own, *sorted(scenario.figures, key=_nearness_of)])),
        frozenset(own),
        _stems(says, scenario),
        frozenset(key for frame in other_frames for key in frame.phrase_keys()),
        frozenset(stem for each in others for stem in _stems(each, scenario)),
    )


def _named(says: Says, scenario: Scenario) -> Iterator[str]:
    """Give the names of figures in the examples of a meaning."""
    for text in (*says.meets, *says.near, *says.wrong):
        for match in PLACEHOLDER.finditer(text):
            name = match["name"]
            if name in scenario.figures or f"account.{name}" in scenario.figures:
                yield name


def _stems(says: Says, scenario: Scenario) -> frozenset[str]:
    """Give the stems of the telling words in the examples of a meaning."""
    return frozenset(
        token.stem
        for text in (*says.meets, *says.wrong)
        for sentence in analyse(render_text(text, scenario, {}), scenario.language)
        for token in sentence.tokens
        if is_telling(token, scenario.language)
    )


def _nearness_of(name: str) -> int:
    """Order the names of figures: the account's own, then those of its card and of its issuer."""
    scopes = ("account", "product", "issuer")
    scope = name.partition(".")[0]
    return scopes.index(scope) if scope in scopes else len(scopes)


def atoms_of(tagged: Tagged, vocabulary: Vocabulary, scenario: Scenario) -> tuple[Atom, ...]:
    """Give the weightiest terms that find a sentence, in the order of its words."""
    found = [
        *_figures(tagged, vocabulary, scenario),
        *_phrases(tagged, vocabulary, scenario.language),
    ]
    covered = {index for each in found if each.weight >= IN_FRAMES for index in each.words}
    found += (
        each
        for each in _words(tagged, vocabulary, scenario.language)
        if covered.isdisjoint(each.words)
    )
    best = sorted(found, key=lambda each: (-each.weight, min(each.words), each.term))[:MOST_ATOMS]
    return tuple(sorted(best, key=lambda each: (min(each.words), each.term)))


def _figures(tagged: Tagged, vocabulary: Vocabulary, scenario: Scenario) -> Iterator[Atom]:
    for said in tagged.sentence.figures:
        words = frozenset(_tokens_in(said, tagged))
        name = name_figure(said, vocabulary.figures, scenario)
        if words and name is not None:
            is_own = name in vocabulary.own_figures
            weight = OWN_FIGURE if is_own else ELSEWHERE
            yield Atom(f"{{{_short(name)}}}", words, tagged.denies(said), weight, is_figure=True)
        elif words:
            yield Atom(f"#{said.kind.value}", words, tagged.denies(said), RARE, is_figure=True)


def name_figure(said: Figure, names: Iterable[str], scenario: Scenario) -> str | None:
    """Give the full name of the figure of the sheets that was said."""
    return next((each for each in names if figures_equal(said, scenario.figure(each))), None)


def _short(name: str) -> str:
    """Give the name of a figure as it is written: the account's own without its scope."""
    return name.removeprefix("account.")


def _tokens_in(figure: Figure, tagged: Tagged) -> Iterator[int]:
    for index, token in enumerate(tagged.sentence.tokens):
        if token.start < figure.end and figure.start < token.end:
            yield index


def _phrases(tagged: Tagged, vocabulary: Vocabulary, language: Language) -> Iterator[Atom]:
    """Give the concepts in a sentence, and the phrases that this meaning's own frames look for."""
    for key, hits in tagged.hits.items():
        if key in vocabulary.terms:
            weight = IN_FRAMES
        elif key.startswith("<"):
            weight = ELSEWHERE if key in vocabulary.others else RARE
        else:
            continue
        words = hits[0].words
        if key.startswith("<") or any(
            is_telling(tagged.sentence.tokens[i], language) for i in words
        ):
            yield Atom(key, frozenset(words), hits[0].negated, weight)


def _words(tagged: Tagged, vocabulary: Vocabulary, language: Language) -> Iterator[Atom]:
    figures = {index for each in tagged.sentence.figures for index in _tokens_in(each, tagged)}
    for index, token in enumerate(tagged.sentence.tokens):
        if index in figures or not is_telling(token, language):
            continue
        weight = IN_EXAMPLES if token.stem in vocabulary.stems else ELSEWHERE
        if weight == IN_EXAMPLES and token.stem in vocabulary.other_stems:
            weight = OWN  # said of more than this
        if not is_dictionary_word(token.norm, language):
            weight = RARE  # a name, or a typing mistake
        yield Atom(plain_form(token, language), frozenset({index}), token.negated, weight)


def is_telling(token: Token, language: Language) -> bool:
    """Say whether a word carries meaning of its own, and can stand in a frame."""
    return (
        _WORD.fullmatch(token.norm) is not None
        and (len(token.norm) >= LEAST_LETTERS or language == "hi")
        and not is_function_word(token.norm, language)
        and not is_negator(token.norm, language)
    )


# --- frames and phrases of them ------------------------------------------------------------------


def frames_of(
    atoms: tuple[Atom, ...], vocabulary: Vocabulary
) -> Iterator[tuple[str, tuple[Atom, ...]]]:
    """Give every frame of a few of these terms, with its terms as they stand in the sentence.

    Each holds one of the author's own terms for the meaning, where the sentence has any.
    """
    least = min(IN_EXAMPLES, max((each.weight for each in atoms), default=0.0))
    for size in SIZES:
        for chosen in combinations(atoms, size):
            if _overlap(chosen) or all(each.is_figure for each in chosen):
                continue
            if max(each.weight for each in chosen) >= least:
                yield " ".join(_signed(chosen, vocabulary)), chosen


def _overlap(chosen: tuple[Atom, ...]) -> bool:
    return sum(len(each.words) for each in chosen) > len(
        frozenset[int]().union(*(each.words for each in chosen))
    )


def _signed(chosen: tuple[Atom, ...], vocabulary: Vocabulary) -> Iterator[str]:
    """Give the terms with their signs: what is denied stays so; the last word has to be affirmed.

    A denial mostly reaches the end of its clause, so the last word tells best whether there is one.
    """
    words = [each for each in chosen if not each.is_figure]
    has_denied = any(each.is_denied for each in words)
    for each in chosen:
        if each.is_denied and not each.is_figure:
            yield f"-{each.term}"
        elif each.term in vocabulary.affirmed or (not has_denied and each is words[-1]):
            yield f"+{each.term}"
        else:
            yield each.term


def phrases_in(
    tagged: Tagged, language: Language, taken: frozenset[int]
) -> Iterator[tuple[str, frozenset[int]]]:
    """Give the rows of up to three words that begin and end with a telling one, none of them taken.

    As they are written in a concept, with blanks; and the places of their words.
    """
    tokens = tagged.sentence.tokens
    figures = {index for each in tagged.sentence.figures for index in _tokens_in(each, tagged)}
    for first in range(len(tokens)):
        for last in range(first, min(first + MOST_WORDS, len(tokens))):
            row = tokens[first : last + 1]
            places = frozenset(range(first, last + 1))
            if not places.isdisjoint(taken | figures):
                break
            is_telling_row = is_telling(row[0], language) and is_telling(row[-1], language)
            words = [plain_form(each, language) for each in row]
            if is_telling_row and all(_WORD.fullmatch(each) for each in words):
                yield " ".join(words), places


def plain_form(token: Token, language: Language) -> str:
    """Give the form in which a word is written down: that of the dictionary, if it is in one."""
    return token.stem if is_dictionary_word(token.stem, language) else token.norm


def with_names(text: str, names: Iterable[str], scenario: Scenario) -> str:
    """Write a sentence as an example: figures of the sheets by their names, braces doubled."""
    names = tuple(names)
    pieces, done = [], 0
    for sentence in analyse(text, scenario.language):
        for said in sentence.figures:
            name = name_figure(said, names, scenario)
            if name is None:
                continue
            written = text[said.start : said.end]
            if render_figure(scenario.figure(name), scenario.call.locale) != written:
                continue  # an example may say it in words, or with its year
            pieces += [_escape(text[done : said.start]), f"{{{_short(name)}}}"]
            done = said.end
    return " ".join("".join([*pieces, _escape(text[done:])]).split())


def _escape(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def vocabulary_words(sentences: Iterable[Tagged], language: Language) -> Mapping[str, None]:
    """List the words and rows of words of sentences, as frames write them."""
    found: dict[str, None] = {}
    for tagged in sentences:
        for phrase, _ in phrases_in(tagged, language, frozenset()):
            found[phrase.replace(" ", "_")] = None
    return found
