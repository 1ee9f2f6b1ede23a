"""Cut a text into words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ._patterns import compiled
from ._rules import rules_of, words
from .normal import fold_case, normal_form
from .romanised import read_in_context
from .stems import stem_of
from .types import Language, Token

_WORD = r"""
    (?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]++@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+
    | (?:https?://|www\.)[^\s<>"']+[\p{L}\p{N}/]
    | \p{Nd}+(?:[.,]\p{Nd}+)+
    | (?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])
    | (?<![\p{L}\p{M}\p{N}\-])(?i:e|re|un|co|non|pre|mis|anti)[\-‐‑]\p{L}[\p{L}\p{M}]*+
    | (?<![\p{L}\p{M}\p{N}])['’](?i:[mtnks])(?![\p{L}\p{M}\p{N}'’])
    | [\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*+(?:['’ʼ][\p{L}\p{M}\p{N}]++)*
"""
# "I ll", "id" and "well" are real words; only what follows shows that "ill" means "I will".
_ILL_VERBS = words(
    """credit check look get take send see do be make call refund waive remove reverse set put
    move update open block reissue explain note add find let need help just also go give
    start stop have confirm verify transfer ask try mail email connect bring walk read
    process enroll cancel now gladly happily certainly definitely personally"""
)
_ID_VERBS = words("like love be rather suggest recommend say prefer need have")
_ITS_WORDS = words(
    """not a an the okay fine no been optional free voluntary because my going only just really
    very so too right wrong waived charged credited due up done 0"""
)


def read_tokens(text: str, language: Language) -> list[Token]:
    """Give the words of a text in order, contractions as two words, without negation."""
    found = list(_matches(text, language))
    norms = [fold_case(word) for word, _, _ in found]
    tokens: list[Token] = []
    for index, (word, start, end) in enumerate(found):
        following = norms[index + 1] if index + 1 < len(norms) else ""
        if language == "hi":
            base = read_in_context(norms, index) or _base(norms[index], word, language)
            tokens.append(_token(word, base, start, end, language))
        else:
            tokens.extend(_expand(word, start, end, following, language))
    return _read_min(tokens) if language == "en" else tokens


def _matches(text: str, language: Language) -> Iterator[tuple[str, int, int]]:
    for match in compiled(_word_pattern(language)).finditer(text):
        yield match.group(), match.start(), match.end()


@cache
def _word_pattern(language: Language) -> str:
    compounds = rules_of(language).compounds
    first = rf"(?<![\p{{L}}\p{{N}}]){compounds}(?![\p{{L}}\p{{M}}\p{{N}}]) |" if compounds else ""
    return "(?x)" + first.replace("[ ", r"[\ ") + _WORD


def _expand(word: str, start: int, end: int, following: str, language: Language) -> Iterator[Token]:
    plain = fold_case(word)
    parts = rules_of(language).contractions.get(plain)
    if language == "en":
        parts = parts or _bare_contraction(plain, following)
    if parts is None:
        yield _token(word, _base(plain, word, language), start, end, language)
    else:
        for part in parts:
            yield Token(word, part, stem_of(part, language), start, end)


def _token(text: str, base: str, start: int, end: int, language: Language) -> Token:
    return Token(text, normal_form(base, language), stem_of(base, language), start, end)


def _bare_contraction(plain: str, following: str) -> tuple[str, str] | None:
    if plain == "ill" and following in _ILL_VERBS:
        return "i", "will"
    if plain == "id" and following in _ID_VERBS:
        return "i", "would"
    if plain == "its" and following in _ITS_WORDS:
        return "it", "is"
    if plain == "lets" and following in _ILL_VERBS:
        return "let", "us"
    return None


def _base(plain: str, word: str, language: Language) -> str:
    """Take off a possessive, and the hyphen or blank inside a word that reads as one."""
    if "@" in plain or "/" in plain:
        return plain
    if language != "hi" and plain.endswith("'s") and len(plain) > 2:
        return word[:-2]
    if any(sign in plain for sign in " -‐‑"):
        return compiled(r"[\s\-‐‑]+").sub("", word) or word
    return word


def _read_min(tokens: list[Token]) -> list[Token]:
    """Read "min" as minimum where a payment or what is due stands next to it."""
    read = list(tokens)
    for index, token in enumerate(tokens):
        if token.norm == "min" and _near_payment(tokens, index):
            read[index] = Token(token.text, "minimum", "minimum", token.start, token.end)
    return read


def _near_payment(tokens: list[Token], index: int) -> bool:
    near = (*tokens[max(index - 1, 0) : index], *tokens[index + 1 : index + 2])
    return any(token.norm in ("payment", "payments", "due", "amount") for token in near)
