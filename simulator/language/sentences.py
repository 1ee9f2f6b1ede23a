"""Cut a text into sentences and tell questions from statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from ._patterns import compiled
from ._rules import ClauseRules, LanguageRules, rules_of, words
from .normal import fold_case
from .subordinate import begins_with_verb, is_verb, opens_subordinate
from .types import Language, Token

Span = tuple[int, int]

_STOP = r"""(?x)
    (?: \.{2,} | [!?…;।॥\n\r\u2028\u2029]+ | \. )+ (?: ["”»)\]] | ['’](?![\p{L}\p{N}]) )*"""
_WORD_BEFORE = r"[\p{L}\p{M}\p{N}]+(?:\.\p{L}+)*$"
_WORD_AFTER = r"[\p{L}][\p{L}\p{M}]*"
_ADDRESS = r"[\p{L}\p{N}._%+\-]++@[\p{L}\p{N}.\-]+[\p{L}\p{N}]|(?:https?://|www\.)\S+[\p{L}\p{N}/]"
_DOMAINS = words("com nl org net gov eu io uk us edu")
_LOOK_BACK = 24


def split_sentences(text: str, language: Language, whole: Sequence[Span] = ()) -> list[Span]:
    """Give the spans of the sentences; no cut falls inside the spans in `whole`."""
    kept = [*whole, *(match.span() for match in compiled(_ADDRESS).finditer(text))]
    cuts = [0]
    for match in compiled(_STOP).finditer(text):
        if not _is_inside(match.start(), kept) and _is_stop(
            text, match.start(), match.end(), language
        ):
            cuts.append(match.end())
    cuts.append(len(text))
    spans = (_trimmed(text, start, end) for start, end in pairwise(cuts))
    return [span for span in spans if span[0] < span[1]]


def _is_inside(position: int, spans: Sequence[Span]) -> bool:
    return any(start <= position < end for start, end in spans)


def _is_stop(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a mark ends its sentence; only a lone period ever does not."""
    if text[start:end].rstrip("\"'”’»)]") != ".":
        return True
    before = compiled(_WORD_BEFORE).search(text[max(start - _LOOK_BACK, 0) : start])
    word = fold_case(before.group()) if before else ""
    following = compiled(_WORD_AFTER).match(text, end)
    if end < len(text) and not text[end].isspace():
        # Folding may lengthen a letter ("ß"), so the lengths are those of what was typed.
        is_long = bool(before and following) and min(len(before[0]), len(following[0])) > 1
        is_long = is_long and word not in rules_of(language).glued
        return is_long and _joins_words(word, fold_case(following[0]))
    return not _is_abbreviation(word, text[end : end + 3], language)


def _joins_words(before: str, after: str) -> bool:
    """Tell a missing blank ("done.You") from an address, an initial or a decimal."""
    return before.isalpha() and after not in _DOMAINS


def _is_abbreviation(word: str, following: str, language: Language) -> bool:
    if not word or not following.strip():
        return False
    if word in ("no", "nos", "nr"):
        return following.strip()[:1].isdigit()
    initial = len(word) == 1 and word.isalpha() and word.isascii() and word not in "iu"
    return initial or word in rules_of(language).abbreviations


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def is_question(
    sentence: str, tokens: Sequence[Token], starts: Sequence[int], rules: LanguageRules
) -> bool:
    """Tell whether a sentence asks: by its question mark, or else by how it begins."""
    ending = compiled(r"[!?…;।॥.]+(?=[\"'”’»)\]\s]*$)").search(sentence)
    if ending:
        return "?" in ending.group() or (
            "!" not in ending.group() and _opens_so(tokens, starts, rules)
        )
    return _opens_so(tokens, starts, rules)


def _opens_so(tokens: Sequence[Token], starts: Sequence[int], rules: LanguageRules) -> bool:
    norms, questions = [token.norm for token in tokens], rules.questions
    first = 0
    while first < len(norms) - 1 and norms[first] in questions.fillers:
        first += 1
    if _begins(norms, first, questions.statements):
        return False
    if any(_opens_answer(tokens, place, rules) for place in range(first + 2, len(tokens))):
        return False
    parts = _parts(tokens, sorted({0, first, *starts}), rules.clauses)
    opening = next(part for part in parts if part.start == first)
    if not opening.is_subordinate and _begins(norms, first, questions.openings):
        return True
    return any(
        _begins(norms, part.start, questions.inversions)
        and not _follows_subordinate(norms, parts, place, rules)
        for place, part in enumerate(parts)
    )


def _opens_answer(tokens: Sequence[Token], place: int, rules: LanguageRules) -> bool:
    """Tell the "dan" of "betaalt u alles, dan betaalt u" from that of "mag ik dan uw naam"."""
    if tokens[place].norm not in rules.questions.conditionals:
        return False
    following = tokens[place + 1 : place + 3]
    return begins_with_verb(following, rules.clauses)


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause: its first word, whether it is a subordinate one, and whether it has a verb."""

    start: int
    is_subordinate: bool
    has_verb: bool


def _parts(tokens: Sequence[Token], starts: Sequence[int], clauses: ClauseRules) -> list[_Part]:
    """Give the clauses of a sentence; which are subordinate only verbs in last place show."""
    spans = pairwise([*starts, len(tokens)])
    if not clauses.verb_first:
        return [_Part(start, False, True) for start, _ in spans]
    return [
        _Part(
            start,
            opens_subordinate(tokens[start:end], clauses),
            any(is_verb(token, clauses) for token in tokens[start:end]),
        )
        for start, end in spans
    ]


def _follows_subordinate(
    norms: list[str], parts: Sequence[_Part], place: int, rules: LanguageRules
) -> bool:
    """Tell "als u belt, kunt u" from a question: there the verb is first for what goes before.

    A clause behind another main one belongs to that: "ik zoek het op als u wilt, mag ik uw naam".
    """
    joining = rules.clauses.joiners | rules.questions.fillers
    before = place - 1
    while before >= 0 and (
        parts[before].is_subordinate
        or not parts[before].has_verb
        or norms[parts[before].start] in joining
    ):
        before -= 1
    conditions = [part for part in parts[before + 1 : place] if part.is_subordinate]
    if not conditions or (before >= 0 and norms[parts[before + 1].start] not in joining):
        return False
    is_lead = any(_begins(norms, part.start, rules.questions.leads) for part in conditions)
    return not (is_lead and _begins(norms, parts[place].start, rules.questions.requests))


def _begins(norms: list[str], start: int, openings: tuple[str, ...]) -> bool:
    """Tell whether the words at a position are one of the openings; a "not" between is skipped."""
    head = [norm for norm in norms[start : start + 5] if norm != "not"]
    table = _table(openings)
    return any(" ".join(head[:length]) in table for length in (1, 2, 3))


@cache
def _table(openings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(openings)
