"""Read Dutch numbers in words: "tweehonderdvijftig", "elf komma negen", "anderhalf"."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from ._rules import listed
from .lexemes import Lexemes, Reading, value_at, word_at
from .normal import fold_marks

_UNITS = listed("nul een twee drie vier vijf zes zeven acht negen")
_TEENS = listed("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien")
_TENS = listed("twintig dertig veertig vijftig zestig zeventig tachtig negentig")
_HALVES = {"anderhalf": Decimal("1.5"), "anderhalve": Decimal("1.5")} | {
    f"{unit}{glue}half": Decimal(value) + Decimal("0.5")
    for value, unit in enumerate(_UNITS[2:], start=2)
    for glue in ("en", "eneen")
}
_TYPED_SCALES = {"duizend": 1000, "honderd": 100, "miljoen": 1_000_000, "k": 1000, "mille": 1000}
_LONGEST = 6  # lexemes in one number: "een duizend twee honderd en vijftig"
ORDINALS = {
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7,
    "achtste": 8, "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12,
}  # fmt: skip


@cache
def _small() -> dict[str, int]:
    table = {word: value for value, word in enumerate(_UNITS + _TEENS)}
    for tens_value, tens in enumerate(_TENS, start=2):
        table[tens] = tens_value * 10
        for value, unit in enumerate(_UNITS[1:], start=1):
            table[f"{unit}en{tens}"] = tens_value * 10 + value
    return table


def number_of(word: str) -> int | None:
    """Give the value of a Dutch number written as one word, or nothing."""
    for scale_word, scale, limit in (("duizend", 1000, 999), ("honderd", 100, 99)):
        before, found, after = word.partition(scale_word)
        if found:
            count = 1 if not before else number_of(before)
            rest = 0 if not after else number_of(after.removeprefix("en") or after)
            if count is None or rest is None or count > limit or rest >= scale:
                return None
            return count * scale + rest
    return _small().get(word)


def read_cardinal(lexemes: Lexemes, i: int) -> Reading | None:
    """Read a number in words, with its decimals: "nul komma negenenvijftig"."""
    word = fold_marks(word_at(lexemes, i))
    if word_at(lexemes, i) == "één":
        word = "een"
    if word in _HALVES:
        return Reading(_HALVES[word], i + 1)
    if not word or (number_of(word) is None and not word.startswith(("honderd", "duizend"))):
        return None
    whole = _longest(lexemes, i)
    return whole and (_read_comma(lexemes, whole) or whole)


def _longest(lexemes: Lexemes, i: int) -> Reading | None:
    """Take as many words as make one number together: "twaalf honderd", "duizend twee"."""
    best, joined = None, ""
    for j in range(i, min(i + _LONGEST, len(lexemes))):
        if lexemes[j].kind != "word":
            break
        joined += fold_marks(lexemes[j].word).replace("één", "een")
        value = number_of(joined)
        if value is not None:
            best = Reading(Decimal(value), j + 1)
    return best


def _read_comma(lexemes: Lexemes, whole: Reading) -> Reading | None:
    if word_at(lexemes, whole.end) not in ("komma", "punt"):
        return None
    digits, i = "", whole.end + 1
    while word_at(lexemes, i) in _UNITS:
        digits += str(_UNITS.index(word_at(lexemes, i)))
        i += 1
    if not digits:
        value = number_of(fold_marks(word_at(lexemes, i)))
        if value is None or value > 99:
            return None
        digits, i = str(value), i + 1
    return Reading(whole.value + Decimal(f"0.{digits}"), i)


def read_typed_scale(lexemes: Lexemes, number: Reading) -> Reading:
    """Read the scale after digits: "5 duizend", "5k"."""
    word = word_at(lexemes, number.end)
    if word not in _TYPED_SCALES or (word == "k" and lexemes[number.end].after_space):
        return number
    return Reading(number.value * _TYPED_SCALES[word], number.end + 1)


def read_ordinal(lexemes: Lexemes, i: int) -> Reading | None:
    """Read an ordinal up to 31: "vijfde", "eenentwintigste", "21e"."""
    value = value_at(lexemes, i)
    if value is not None:
        suffix = word_at(lexemes, i + 1) in ("e", "ste", "de")
        glued = suffix and not lexemes[i + 1].after_space
        return Reading(value, i + 2) if glued else None
    word = fold_marks(word_at(lexemes, i))
    small = ORDINALS.get(word)
    if small is None:
        stem = word.removesuffix("ste") if word.endswith("ste") else word.removesuffix("de")
        small = number_of(stem) if stem != word and stem else None
    return None if small is None else Reading(Decimal(small), i + 1)


def read_digit_words(lexemes: Lexemes, i: int) -> Reading | None:
    """Read three or more digits said one by one: "vier vier zeven een"."""
    digits = ""
    while fold_marks(word_at(lexemes, i)).replace("één", "een") in _UNITS:
        digits += str(_UNITS.index(word_at(lexemes, i).replace("één", "een")))
        i += 1
        if word_at(lexemes, i) == "," and word_at(lexemes, i + 1) in _UNITS:
            i += 1
    return Reading(Decimal(digits), i) if len(digits) >= 3 else None
