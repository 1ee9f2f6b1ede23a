"""Cut a text into the pieces that figures are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from ._patterns import compiled
from .normal import normal_form
from .types import Language

Kind = Literal["number", "word", "sign"]

_DIGITS = r"[0-9०-९]"
_ENGLISH_NUMBER = (
    rf"{_DIGITS}{{1,3}}(?:,{_DIGITS}{{2,3}})*,{_DIGITS}{{3}}(?!{_DIGITS})(?:\.{_DIGITS}+)?"
)
_DUTCH_NUMBER = rf"{_DIGITS}{{1,3}}(?:\.{_DIGITS}{{3}})+(?!{_DIGITS})(?:,{_DIGITS}+)?"
_PLAIN_NUMBER = rf"{_DIGITS}+(?:\.{_DIGITS}+)?|(?<![\p{{L}}\p{{N}}.])\.{_DIGITS}+"
_PLAIN_DUTCH = rf"{_DIGITS}+(?:[,.]{_DIGITS}{{1,2}}(?!{_DIGITS}))?|{_DIGITS}+"
_REST = r"(?P<word>[\p{L}][\p{L}\p{M}\u200c\u200d]*+(?:['’ʼ][\p{L}\p{M}]++)?)|(?P<sign>[^\s])"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A number in digits, a word, or a single sign; `word` is the folded form."""

    kind: Kind
    word: str
    start: int
    end: int
    value: Decimal | None = None
    after_space: bool = True


class Reading(NamedTuple):
    """An amount, and the index of the first lexeme after it."""

    value: Decimal
    end: int


Lexemes = Sequence[Lexeme]


def read_lexemes(text: str, language: Language) -> list[Lexeme]:
    """Give the pieces of a text in order."""
    return list(_lexemes(text, language))


def _lexemes(text: str, language: Language) -> Iterator[Lexeme]:
    previous = 0
    for match in compiled(_pattern(language)).finditer(text):
        start, end = match.span()
        word, value = _read(match.group(), match.lastgroup, language)
        kind: Kind = match.lastgroup
        yield Lexeme(kind, word, start, end, value, start > previous or start == 0)
        previous = end


def _read(piece: str, kind: str, language: Language) -> tuple[str, Decimal | None]:
    if kind == "number":
        return piece, number_value(piece, language)
    if kind == "word":
        return normal_form(piece, language).removesuffix("'s"), None
    return piece, None


def _pattern(language: Language) -> str:
    number = (
        f"{_DUTCH_NUMBER}|{_PLAIN_DUTCH}"
        if language == "nl"
        else f"{_ENGLISH_NUMBER}|{_PLAIN_NUMBER}"
    )
    return f"(?P<number>{number})|{_REST}"


def number_value(digits: str, language: Language) -> Decimal:
    """Give the value of a number as the language writes it: 1,150.50 or 1.150,50."""
    if language != "nl":
        return Decimal(digits.replace(",", ""))
    if compiled(rf"{_DIGITS}+\.{_DIGITS}{{1,2}}").fullmatch(digits):
        return Decimal(digits)  # a decimal point typed the English way: 11.9%
    return Decimal(digits.replace(".", "").replace(",", "."))


def word_at(lexemes: Lexemes, index: int) -> str:
    """Give the folded word or sign at an index, or nothing beyond either end."""
    return lexemes[index].word if 0 <= index < len(lexemes) else ""


def value_at(lexemes: Lexemes, index: int) -> Decimal | None:
    """Give the value of the digits at an index, or nothing if it is no number."""
    return lexemes[index].value if 0 <= index < len(lexemes) else None


def skip_hyphen(lexemes: Lexemes, index: int) -> int:
    """Step over a hyphen that joins two words: "twenty-four", "thirty-dollar"."""
    joins = word_at(lexemes, index) in ("-", "‑", "‐") and not lexemes[index].after_space
    if joins and index + 1 < len(lexemes) and not lexemes[index + 1].after_space:
        return index + 1
    return index
