"""Subordinate clauses of a language that turns its word order around, as Dutch does.

The verb of such a clause stands at its end, and the main clause after it begins with its own verb:
"Als het niet lukt komen er kosten bij." So the verbs tell where one ends, with or without a comma,
and the verb before its subject is then no question.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ._rules import ClauseRules, LanguageRules
from .types import Token

_LEAST = 3  # words of the shortest subordinate clause: "als u belt"
_DETACHED = ("be", "ver", "ont", "her", "er")  # prefixes of participles without "ge"


def opens_subordinate(tokens: Sequence[Token], clauses: ClauseRules) -> bool:
    """Tell whether a stretch of words begins with a subordinate clause, verb included."""
    begin = int(_is_after_preposition(tokens, clauses))  # "voor wat er daarna gebeurt"
    if len(tokens) - begin < _LEAST or not _has_subject_first(tokens[begin : begin + 3], clauses):
        return False
    return any(is_verb(token, clauses) for token in islice(tokens, begin + 2, None))


def _is_after_preposition(tokens: Sequence[Token], clauses: ClauseRules) -> bool:
    return (
        len(tokens) > 1
        and tokens[0].norm in clauses.prepositions
        and tokens[1].norm in clauses.asking_words
    )


def _has_subject_first(tokens: Sequence[Token], clauses: ClauseRules) -> bool:
    """Tell "wat er gebeurt" and "hoe lang het duurt" from "wat is er" and "hoe lang duurt het"."""
    first, second, third = (token.norm for token in tokens)
    if first in clauses.subordinators:
        return True
    if second in clauses.clause_subjects:
        return first in clauses.asking_words or first in clauses.clause_openers
    if first not in clauses.asking_words:
        return False
    is_between = not is_verb(tokens[1], clauses) and second not in clauses.prepositions
    return second in clauses.clause_adverbs or (is_between and third in clauses.clause_subjects)


def begins_main(tokens: Sequence[Token], start: int, i: int, rules: LanguageRules) -> bool:
    """Tell whether a main clause begins at a verb, behind a subordinate one from `start` on."""
    return (
        i + 1 < len(tokens)
        and _meets_verb(tokens[i - 1], tokens[i], tokens[i + 1], rules)
        and opens_subordinate(tokens[start:i], rules.clauses)
    )


def _meets_verb(before: Token, verb: Token, after: Token, rules: LanguageRules) -> bool:
    """Tell whether a verb that begins a clause stands behind the last word of another."""
    clauses = rules.clauses
    if verb.norm in rules.questions.conditionals:
        return is_verb(before, clauses) and is_verb(after, clauses)  # "... dan krijgt u"
    if not is_verb(verb, clauses) or _is_participle(verb):
        return False
    if not is_verb(before, clauses):
        # "Als u het niet eens bent met ons kunt u ...": something stands behind the verb
        return verb.norm in clauses.finite and after.norm in clauses.pronouns
    if after.norm in clauses.pronouns:
        return True
    if after.norm in clauses.clause_subjects:
        return _is_finite(verb, clauses) or before.norm not in clauses.modals
    return _is_finite(verb, clauses) and _is_finite(before, clauses)


def begins_with_verb(tokens: Sequence[Token], clauses: ClauseRules) -> bool:
    """Tell "krijgt u" and "vervalt de polis" from other words that a clause goes on with."""
    if not tokens or not is_verb(tokens[0], clauses):
        return False
    is_before_subject = len(tokens) > 1 and tokens[1].norm in clauses.clause_subjects
    return is_before_subject or _is_finite(tokens[0], clauses)


def is_verb(token: Token, clauses: ClauseRules) -> bool:
    """Tell a verb in any of its forms, by its dictionary form."""
    if token.norm in clauses.finite or token.norm in clauses.verbs:
        return True
    if token.norm in clauses.no_verbs:
        return False
    return token.stem.endswith("en") or (token.stem.endswith("aan") and token.stem != "aan")


def _is_finite(token: Token, clauses: ClauseRules) -> bool:
    if _is_participle(token):
        return False
    if token.norm in clauses.finite or token.norm in clauses.verbs:
        return token.norm not in clauses.no_verbs
    return is_verb(token, clauses) and token.norm.endswith("t")


def _is_participle(token: Token) -> bool:
    """Tell "gestuurd" and "betaald" from what has a subject."""
    if token.norm.startswith("ge"):
        return not token.stem.startswith("ge")
    return token.norm.endswith("d") and token.norm.startswith(_DETACHED)
