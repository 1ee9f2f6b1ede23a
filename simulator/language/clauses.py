"""Find where the clauses of a sentence begin."""

from __future__ import annotations

from collections.abc import Sequence

from ._patterns import compiled
from ._rules import ClauseRules, LanguageRules
from .subordinate import begins_main
from .types import Token

_HARD_STOP = r"[;:—–()\[\]…]|(?<=\s)-+(?=\s)|--"
_COMMA = r"[,،]"
_VERB_SEARCH = 5  # words in which a subject's verb must come
_NOUN_LENGTH = 2  # words of the shortest noun with its determiner
_AFTER_VERBS = frozenset("है हैं था थी थे और".split())
_SUBORDINATE_MIN = 3  # words before a subordinate clause can give way to the main one


def gaps_of(text: str, tokens: Sequence[Token], offset: int) -> list[str]:
    """Give what stands before each token; `offset` is where the text itself begins."""
    gaps, previous = [], offset
    for token in tokens:
        gaps.append(text[previous - offset : max(token.start, previous) - offset])
        previous = max(token.end, previous)
    return gaps


def clause_starts(tokens: Sequence[Token], gaps: Sequence[str], rules: LanguageRules) -> list[int]:
    """Give the index of the first token of every clause."""
    norms = [token.norm for token in tokens]
    starts = [0] if tokens else []
    for index in range(1, len(tokens)):
        if (
            _starts_clause(tokens, norms, gaps, index, rules)
            or _leaves_subordinate(tokens, gaps, index, starts[-1], rules)
            or _opens_relative(norms, index, rules.clauses)
        ):
            starts.append(index)
    return starts


def _starts_clause(
    tokens: Sequence[Token], norms: list[str], gaps: Sequence[str], i: int, rules: LanguageRules
) -> bool:
    clauses = rules.clauses
    if gaps[i] and compiled(_HARD_STOP).search(gaps[i]):
        return True
    if norms[i] in clauses.breakers and not _is_bound(norms, i):
        return True
    if norms[i] in clauses.after_verb and _ends_on_verb(tokens, i, clauses):
        return True
    if gaps[i] and compiled(_COMMA).search(gaps[i]):
        if clauses.comma_ends_clause:
            return not _continues_list(tokens, norms, i, clauses)
        return _follows_comma(norms, i, rules)
    if norms[i] in clauses.joiners and i + 1 < len(norms):
        return _opens_main(norms, i + 1, rules)
    if norms[i] in clauses.soft_breakers and i + 1 < len(norms):
        following = norms[i + 1]
        if following in rules.negation.forward | rules.negation.clause:
            return False  # "ik betaal dat niet"
        return following in clauses.subjects or following in clauses.determiners | {"you", "it"}
    return False


def _ends_on_verb(tokens: Sequence[Token], i: int, clauses: ClauseRules) -> bool:
    """Tell whether a verb, perhaps with "है" or "और" after it, stands before a word."""
    before = [token for token in tokens[max(i - 2, 0) : i] if token.norm not in _AFTER_VERBS]
    return bool(before) and before[-1].stem.endswith(clauses.verb_ending)


def _continues_list(
    tokens: Sequence[Token], norms: list[str], i: int, clauses: ClauseRules
) -> bool:
    """Tell "CVV, PIN या OTP" from a clause that has ended on its verb."""
    if not clauses.verb_ending or tokens[i - 1].stem.endswith(clauses.verb_ending):
        return False
    return any(word in clauses.joiners for word in norms[i + 1 : i + 3])


def _is_bound(norms: list[str], i: int) -> bool:
    """Tell whether a conjunction belongs to the word before it: "nothing but", "so that"."""
    return norms[i] == "but" and norms[i - 1] in ("nothing", "anything", "help")


def _follows_comma(norms: list[str], i: int, rules: LanguageRules) -> bool:
    clauses = rules.clauses
    if norms[i] in clauses.openers or norms[i] in clauses.soft_breakers:
        return True
    if norms[i] in clauses.joiners and i + 1 < len(norms):
        return _opens_main(norms, i + 1, rules)
    return _opens_main(norms, i, rules)


def _opens_main(norms: list[str], i: int, rules: LanguageRules) -> bool:
    """Tell whether a new statement, with a subject and verb of its own, begins at a word."""
    clauses, negation = rules.clauses, rules.negation
    if norms[i] in clauses.subjects or norms[i] == "you" or norms[i] in clauses.breakers:
        return True
    if norms[i] in negation.forward | negation.determiner | negation.phrase:
        return True
    for word in norms[i : i + _VERB_SEARCH]:
        if word in clauses.finite:
            return True
        if word in clauses.relatives or word in clauses.breakers or word in clauses.joiners:
            return False
    return False


def _leaves_subordinate(
    tokens: Sequence[Token], gaps: Sequence[str], i: int, start: int, rules: LanguageRules
) -> bool:
    """Tell whether the main clause begins: "If you don't pay you'll be charged"."""
    clauses = rules.clauses
    if i - start < _SUBORDINATE_MIN:
        return False
    if clauses.verb_first:
        return begins_main(tokens, start, i, rules)
    if tokens[start].norm not in clauses.subordinators:
        return False
    if "," in gaps[i]:
        return True
    is_subject = tokens[i].norm in clauses.subjects or tokens[i].norm in ("you", "it")
    return is_subject and i + 1 < len(tokens) and tokens[i + 1].norm in clauses.finite


def _opens_relative(norms: list[str], i: int, clauses: ClauseRules) -> bool:
    """Tell a relative clause without "that" from a reported one: "the fee you paid"."""
    if norms[i] not in clauses.reduced_relatives or i < _NOUN_LENGTH:
        return False
    noun = norms[max(i - 4, 0) : i]
    is_noun = any(word in clauses.determiners for word in noun[:-1])
    return is_noun and noun[-1] not in clauses.determiners | clauses.finite
