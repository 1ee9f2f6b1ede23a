"""Mark which words of a sentence stand under a denial."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ._patterns import compiled
from ._rules import ClauseRules, LanguageRules, NegationRules, words
from .types import Token

_FIRST_WORDS = frozenset({"so", "and", "well", "okay", "but", "oh", "en", "dus"})
_PERSONS = frozenset({"i", "you", "we", "they", "he", "she", "it", "that", "this", "there"})
_NEW_NOUN = words(
    """a an the your our my plus with just only on for this that up to at after then get keep
    receive earn cancel pay have see"""
)


@dataclass(frozen=True, slots=True)
class Scope:
    """The words one negator reaches: from `start` up to and without `end`."""

    start: int
    end: int
    negator: int
    width: int  # words in the negator
    flips: bool = True  # cancels a denial it stands under, instead of repeating it


@dataclass(frozen=True, slots=True)
class _Idiom:
    before: tuple[str, ...]
    negator: str
    after: tuple[str, ...]


def negated_tokens(
    tokens: Sequence[Token], gaps: Sequence[str], starts: Sequence[int], rules: LanguageRules
) -> frozenset[int]:
    """Give the indices of the tokens that are denied; a double denial affirms."""
    scopes = _scopes(tokens, gaps, starts, rules)
    norms = [token.norm for token in tokens]
    negators = {
        index + step
        for index in range(len(tokens))
        for step in range(_negator_width(tokens, norms, index, rules.negation))
    }
    denied = {index for index in range(len(tokens)) if _is_denied(index, scopes)}
    return frozenset(denied - negators)


def _is_denied(index: int, scopes: list[Scope]) -> bool:
    covering = [scope for scope in scopes if scope.start <= index < scope.end]
    flips = sum(scope.flips for scope in covering)
    return flips % 2 == 1 if flips else bool(covering)


def _scopes(
    tokens: Sequence[Token], gaps: Sequence[str], starts: Sequence[int], rules: LanguageRules
) -> list[Scope]:
    norms = [token.norm for token in tokens]
    scopes: list[Scope] = []
    for index in range(len(tokens)):
        width = _negator_width(tokens, norms, index, rules.negation)
        if width and not _is_idle(norms, gaps, index, starts, rules):
            scope = _scope(tokens, gaps, index, width, _clause_of(index, starts, norms), rules)
            _add(scopes, scope)
    return [scope for scope in scopes if scope.start < scope.end]


def _add(scopes: list[Scope], scope: Scope) -> None:
    """Keep a scope, unless the same clause was already denied as a whole or a verb swallowed it."""
    for earlier in scopes:
        if (earlier.start, earlier.end) == (scope.start, scope.end):
            return
        if earlier.end == scope.negator + 1 and earlier.start <= scope.negator:
            return  # "don't forget to pay": the denial ended on "forget"
    scopes.append(scope)


def _clause_of(index: int, starts: Sequence[int], norms: list[str]) -> tuple[int, int]:
    begin = max(start for start in starts if start <= index)
    end = min((start for start in starts if start > index), default=len(norms))
    return begin, end


def _negator_width(
    tokens: Sequence[Token], norms: list[str], i: int, negation: NegationRules
) -> int:
    """Give how many words make a negator at a position: 0 for none."""
    single = negation.forward | negation.clause | negation.phrase | negation.determiner
    if norms[i] in single:
        return 1
    if " ".join(norms[i : i + 2]) in negation.phrase:
        return 2
    if " ".join(norms[i : i + 3]) in negation.phrase:
        return 3
    follows = norms[i + 1] if i + 1 < len(norms) else ""
    return 1 if f"{tokens[i].stem} {follows}" in negation.implicit else 0


def _is_idle(
    norms: list[str], gaps: Sequence[str], i: int, starts: Sequence[int], rules: LanguageRules
) -> bool:
    """Tell whether a negator denies nothing here: an idiom, a tag, an answer or a polite opener."""
    begin, end = _clause_of(i, starts, norms)
    return (
        _in_idiom(norms, i, rules.negation)
        or (norms[i] in rules.negation.tags and i == end - 1)
        or _is_answer(norms, gaps, i, rules.negation)
        or _is_inverted(norms, i, begin, rules)
    )


def _is_answer(norms: list[str], gaps: Sequence[str], i: int, negation: NegationRules) -> bool:
    """Tell a "no" that answers from a "no" that denies a noun."""
    if norms[i] not in negation.determiner or i + 1 >= len(norms):
        return False
    return bool(gaps[i + 1].strip()) or norms[i + 1] in (_PERSONS | {"sir", "thanks", "not"})


def _is_inverted(norms: list[str], i: int, begin: int, rules: LanguageRules) -> bool:
    """Tell "wouldn't you like" and the tag "isn't it" from a denial."""
    if norms[i] != "not" or i + 1 >= len(norms) or norms[i + 1] not in _PERSONS:
        return False
    first = i - 1
    leading = all(word in _FIRST_WORDS for word in norms[begin:first])
    is_tag = i + 2 == len(norms)
    return norms[first] in rules.clauses.finite and (leading or is_tag)


def _in_idiom(norms: list[str], i: int, negation: NegationRules) -> bool:
    return any(
        idiom.negator == norms[i]
        and tuple(norms[max(i - len(idiom.before), 0) : i]) == idiom.before
        and tuple(norms[i + 1 : i + 1 + len(idiom.after)]) == idiom.after
        for idiom in _idioms(negation.idioms)
    )


@cache
def _idioms(written: tuple[str, ...]) -> tuple[_Idiom, ...]:
    read = []
    for text in written:
        before, _, rest = text.partition("[")
        negator, _, after = rest.partition("]")
        read.append(_Idiom(tuple(before.split()), negator, tuple(after.split())))
    return tuple(read)


def _scope(
    tokens: Sequence[Token],
    gaps: Sequence[str],
    i: int,
    width: int,
    clause: tuple[int, int],
    rules: LanguageRules,
) -> Scope:
    negation, norm = rules.negation, tokens[i].norm
    begin, end = clause
    flips = norm not in negation.concord
    if norm in negation.clause:
        return Scope(begin, end, i, width, flips)
    if norm in negation.phrase and negation.after_noun:
        return _noun_scope(tokens, i, begin, end, negation)
    if norm in negation.determiner:
        return Scope(i + 1, _noun_end(tokens, gaps, i + 1, end, rules), i, width, flips)
    if norm in negation.phrase or width > 1:
        return Scope(
            i + width, _phrase_end(tokens, gaps, i + width, end, rules.clauses), i, width, flips
        )
    return Scope(i + width, _forward_end(tokens, i + width, end, negation), i, width, flips)


def _forward_end(tokens: Sequence[Token], start: int, end: int, negation: NegationRules) -> int:
    """Give the end of the clause, or of the verb that takes the denial upon itself ("worry")."""
    for index in range(start, min(start + 2, end)):
        if tokens[index].stem in negation.light_verbs:
            return index + 1
        if tokens[index].norm not in ("to", "you", "please", "ever"):
            break
    return end


def _phrase_end(
    tokens: Sequence[Token], gaps: Sequence[str], start: int, end: int, clauses: ClauseRules
) -> int:
    """Give where "without" stops: at a comma, or where the main clause begins."""
    for index in range(start + 1, end):
        if "," in gaps[index]:
            return index
        if tokens[index].norm in clauses.subjects and index > start + 1:
            # Dutch puts its verb before the subject here: "zonder uw ja sluit ik niets af".
            return index - clauses.comma_ends_clause
    return end


def _noun_end(
    tokens: Sequence[Token], gaps: Sequence[str], start: int, end: int, rules: LanguageRules
) -> int:
    """Give where a denied noun ends: at "and" or a comma before something counted or named."""
    for index in range(start + 1, end):
        norm = tokens[index].norm
        after_comma = "," in gaps[index]
        following = tokens[index + 1].norm if index + 1 < end else ""
        head = norm if after_comma and norm not in rules.clauses.joiners else following
        if (after_comma or norm in rules.clauses.joiners) and _is_new_noun(head):
            return index
    return end


def _is_new_noun(word: str) -> bool:
    return word in _NEW_NOUN or compiled(r"\d.*").fullmatch(word) is not None


def _noun_scope(
    tokens: Sequence[Token], i: int, begin: int, end: int, negation: NegationRules
) -> Scope:
    """Give the noun a Hindi "बिना" denies: before it ("OTP के बिना") or after it ("बिना OTP के")."""
    if i > begin and tokens[i - 1].norm in negation.after_noun:
        return Scope(max(begin, i - 3), i, i, 1)
    stop = next(
        (k for k in range(i + 1, min(i + 5, end)) if tokens[k].norm in negation.after_noun), i + 2
    )
    return Scope(i + 1, min(stop, end), i, 1)
