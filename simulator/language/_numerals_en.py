"""Read English numbers in words: "eleven hundred fifty", "twenty-four point nine nine"."""

from __future__ import annotations

from decimal import Decimal

from ._rules import listed
from .lexemes import Lexemes, Reading, skip_hyphen, value_at, word_at

_UNITS = listed("zero one two three four five six seven eight nine")
_TEENS = listed("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
DIGITS = {**{word: value for value, word in enumerate(_UNITS)}, "oh": 0, "o": 0}
SMALL = {word: value for value, word in enumerate(_UNITS + _TEENS)}
TENS = {word: 10 * value for value, word in enumerate(_TENS, start=2)} | {"fourty": 40}
_SCALES = {"thousand": 1000, "million": 1_000_000}
_TYPED_SCALES = {**_SCALES, "hundred": 100, "k": 1000}
_HALF = Decimal("0.5")

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip


def read_cardinal(lexemes: Lexemes, i: int) -> Reading | None:
    """Read a number in words, with what may follow it: "point nine", "and a half"."""
    whole = _read_whole(lexemes, i)
    if whole is None:
        return _read_point(lexemes, Reading(Decimal(0), i))
    return _read_point(lexemes, whole) or _read_half(lexemes, whole) or whole


def read_typed_scale(lexemes: Lexemes, number: Reading) -> Reading:
    """Read the scale after digits: "1.2k", "2 thousand"."""
    word = word_at(lexemes, number.end)
    if word not in _TYPED_SCALES or (word == "k" and lexemes[number.end].after_space):
        return number
    return Reading(number.value * _TYPED_SCALES[word], number.end + 1)


def read_below_hundred(lexemes: Lexemes, i: int) -> Reading | None:
    """Read a number from 0 to 99 in words."""
    word = word_at(lexemes, i)
    if word in SMALL:
        return Reading(Decimal(SMALL[word]), i + 1)
    if word not in TENS:
        return None
    after = skip_hyphen(lexemes, i + 1)
    unit = SMALL.get(word_at(lexemes, after), 0)
    if 1 <= unit <= 9:
        return Reading(Decimal(TENS[word] + unit), after + 1)
    return Reading(Decimal(TENS[word]), i + 1)


def read_ordinal(lexemes: Lexemes, i: int) -> Reading | None:
    """Read an ordinal up to 31: "fifth", "twenty-first", "21st"."""
    value = value_at(lexemes, i)
    if value is not None:
        suffix = word_at(lexemes, i + 1) in ("st", "nd", "rd", "th")
        glued = suffix and not lexemes[i + 1].after_space
        return Reading(value, i + 2) if glued else None
    word = word_at(lexemes, i)
    if word in ORDINALS:
        return Reading(Decimal(ORDINALS[word]), i + 1)
    after = skip_hyphen(lexemes, i + 1)
    unit = ORDINALS.get(word_at(lexemes, after), 99)
    if word in TENS and unit <= 9:
        return Reading(Decimal(TENS[word] + unit), after + 1)
    return None


def read_digit_words(lexemes: Lexemes, i: int) -> Reading | None:
    """Read three or more digits said one by one: "four four seven one"."""
    digits = ""
    while word_at(lexemes, i) in DIGITS:
        digits += str(DIGITS[word_at(lexemes, i)])
        i = skip_hyphen(lexemes, i + 1)
        if word_at(lexemes, i) == "," and word_at(lexemes, i + 1) in DIGITS:
            i += 1
    return Reading(Decimal(digits), i) if len(digits) >= 3 else None


def read_pair(lexemes: Lexemes, i: int) -> tuple[Decimal, Reading] | None:
    """Read two numbers said side by side: "eleven fifty", "twenty-four ninety-nine"."""
    first = read_below_hundred(lexemes, i)
    if first is None or first.value == 0:
        return None
    j = skip_hyphen(lexemes, first.end)
    oh = word_at(lexemes, j) in ("oh", "o")
    second = read_below_hundred(lexemes, j + oh)
    if second is None or second.value >= 100 or (second.value >= 10) == oh:
        return None
    return first.value, second


def _read_whole(lexemes: Lexemes, i: int) -> Reading | None:
    total, part = Decimal(0), _read_hundreds(lexemes, i)
    if part is None:
        return None
    while True:
        scale_at = skip_hyphen(lexemes, part.end)
        scale = _SCALES.get(word_at(lexemes, scale_at))
        if scale is None:
            return Reading(total + part.value, part.end)
        total += part.value * scale
        after = _skip_and(lexemes, skip_hyphen(lexemes, scale_at + 1))
        following = _read_hundreds(lexemes, after)
        if following is None or following.value >= scale:
            return Reading(total, scale_at + 1)
        part = following


def _read_hundreds(lexemes: Lexemes, i: int) -> Reading | None:
    """Read up to "ninety-nine hundred ninety-nine"; "a hundred" and "hundred" are 100."""
    skipped = i + (word_at(lexemes, i) == "a")
    if word_at(lexemes, skipped) in ("hundred", "thousand"):
        first = Reading(Decimal(1), skipped)
    else:
        small = read_below_hundred(lexemes, i)
        if small is None:
            return None
        first = small
    j = skip_hyphen(lexemes, first.end)
    if word_at(lexemes, j) != "hundred":
        return first
    after = _skip_and(lexemes, skip_hyphen(lexemes, j + 1))
    rest = read_below_hundred(lexemes, after)
    if rest is None or rest.value == 0:
        return Reading(first.value * 100, j + 1)
    return Reading(first.value * 100 + rest.value, rest.end)


def _skip_and(lexemes: Lexemes, i: int) -> int:
    follows = word_at(lexemes, i + 1)
    return i + 1 if word_at(lexemes, i) == "and" and (follows in SMALL or follows in TENS) else i


def _read_point(lexemes: Lexemes, whole: Reading) -> Reading | None:
    if word_at(lexemes, whole.end) != "point":
        return None
    digits, i = "", whole.end + 1
    while word_at(lexemes, i) in DIGITS:
        digits += str(DIGITS[word_at(lexemes, i)])
        i = skip_hyphen(lexemes, i + 1)
    if not digits:
        pair = read_below_hundred(lexemes, i)
        if pair is None:
            return None
        digits, i = f"{pair.value}", pair.end
    return Reading(whole.value + Decimal(f"0.{digits}"), i)


def _read_half(lexemes: Lexemes, whole: Reading) -> Reading | None:
    if [word_at(lexemes, whole.end + step) for step in range(3)] == ["and", "a", "half"]:
        return Reading(whole.value + _HALF, whole.end + 3)
    return None
