"""Read a text: sentences, their words, what is denied, and the figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ._rules import LanguageRules, rules_of
from .clauses import clause_starts, gaps_of
from .figures import read_figures
from .negation import negated_tokens
from .sentences import is_question, split_sentences
from .tokens import read_tokens
from .types import Figure, Language, Sentence, Token


@lru_cache(maxsize=4096)
def analyse(text: str, language: Language) -> tuple[Sentence, ...]:
    """Give the sentences of a text; every position is an offset into the text given."""
    figures = read_figures(text, language)
    tokens = read_tokens(text, language)
    spans = split_sentences(text, language, [(figure.start, figure.end) for figure in figures])
    sentences = (_sentence(text, span, tokens, figures, language) for span in spans)
    return tuple(sentence for sentence in sentences if sentence.tokens or sentence.figures)


def _sentence(
    text: str,
    span: tuple[int, int],
    tokens: Sequence[Token],
    figures: Sequence[Figure],
    language: Language,
) -> Sentence:
    start, end = span
    rules = rules_of(language)
    own = [token for token in tokens if start <= token.start < end]
    content = text[start:end]
    gaps = gaps_of(content, own, start)
    starts = clause_starts(own, gaps, rules)
    denied = negated_tokens(own, gaps, starts, rules)
    if rules.separable:
        own = _join_separable(own, starts, rules)
    return Sentence(
        text=content,
        start=start,
        end=end,
        tokens=tuple(_denied(token) if i in denied else token for i, token in enumerate(own)),
        figures=tuple(figure for figure in figures if start <= figure.start and figure.end <= end),
        is_question=is_question(content, own, starts, rules),
    )


def _denied(token: Token) -> Token:
    return Token(token.text, token.norm, token.stem, token.start, token.end, True)


def _join_separable(
    tokens: list[Token], starts: Sequence[int], rules: LanguageRules
) -> list[Token]:
    """Give a verb whose particle stands apart ("boek ... terug") the stem of the whole verb."""
    joined = list(tokens)
    for begin, end in zip(starts, [*starts[1:], len(tokens)], strict=False):
        particles = {tokens[i].norm: i for i in range(begin, end)}
        for i in range(begin, end):
            for particle in particles:
                whole = rules.separable.get((tokens[i].stem, particle))
                if whole:
                    joined[i] = replace(tokens[i], stem=whole)
    return joined
