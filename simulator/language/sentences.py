"""Cut a text into sentences and tell questions from statements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from ._patterns import compiled
from ._rules import LanguageRules, rules_of, words
from .normal import fold_case
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
    norms = [token.norm for token in tokens]
    first = 0
    while first < len(norms) - 1 and norms[first] in rules.questions.fillers:
        first += 1
    if _begins(norms, first, rules.questions.statements):
        return False
    if any(norm in rules.questions.conditionals for norm in norms[first + 2 :]):
        return False
    if _begins(norms, first, rules.questions.openings):
        return True
    clauses = {0, first, *starts}
    return any(_begins(norms, start, rules.questions.inversions) for start in clauses)


def _begins(norms: list[str], start: int, openings: tuple[str, ...]) -> bool:
    """Tell whether the words at a position are one of the openings; a "not" between is skipped."""
    head = [norm for norm in norms[start : start + 5] if norm != "not"]
    table = _table(openings)
    return any(" ".join(head[:length]) in table for length in (1, 2, 3))


@cache
def _table(openings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(openings)
