"""Read dates: "May 5th", "5 mei 2026", "2026-05-05", "the 21st", "5 तारीख"."""

from __future__ import annotations

import calendar
from decimal import Decimal
from typing import NamedTuple

from . import _numerals_en
from ._figure_words import FigureWords
from ._patterns import compiled
from ._rules import words
from .lexemes import Lexemes, value_at, word_at
from .types import Figure, FigureKind, Language

_YEARS = range(1900, 2101)
_ISO = r"(?<![0-9])(?P<y>[0-9]{4})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})(?![0-9])"
_NUMERIC = (
    r"(?<![0-9./\-])(?P<a>[0-9०-९]{1,2})(?P<sep>[/\-.])(?P<b>[0-9०-९]{1,2})"
    r"(?:(?P=sep)(?P<y>[0-9०-९]{4}|[0-9०-९]{2}))?(?![0-9०-९%/\-]|[.,][0-9])"
)
_BEFORE_DAY = words("the by on before after until till from since to de het per op")
# After an ordinal these make it count something: "the 30th day", "the 5th time".
_COUNTED = words(
    """day month statement time payment transaction year person street floor birthday century
    cycle quarter week avenue bill charge fee call customer one digit number half
    anniversary grade dag maand keer termijn betaling jaar week verdieping etage eeuw plaats plek
    rij regel pagina bladzijde poging klant brief vraag ronde verjaardag aanmaning herinnering"""
)
_SMALL_WORDS = words("first second third eerste tweede derde")


class _Day(NamedTuple):
    value: int
    end: int


def read_date(
    text: str, lexemes: Lexemes, i: int, words: FigureWords, language: Language
) -> tuple[Figure, int] | None:
    """Read a date that begins at a lexeme; give it with the index after it."""
    return (
        _read_numeric(text, lexemes, i, words)
        or _read_month_first(lexemes, i, words)
        or _read_day_first(lexemes, i, words)
        or _read_day_only(lexemes, i, words, language)
    )


def _date(
    lexemes: Lexemes, i: int, end: int, day: int, month: int | None, year: int | None
) -> tuple[Figure, int] | None:
    if not 1 <= day <= _days_in(month, year):
        return None
    span = lexemes[i].start, lexemes[end - 1].end
    return Figure(FigureKind.DATE, Decimal(day), *span, "", year, month, day), end


def _days_in(month: int | None, year: int | None) -> int:
    if month is None:
        return 31
    return calendar.monthrange(year or 2024, month)[1] if 1 <= month <= 12 else 0


def _read_numeric(
    text: str, lexemes: Lexemes, i: int, words: FigureWords
) -> tuple[Figure, int] | None:
    if lexemes[i].kind != "number":
        return None
    start = lexemes[i].start
    match = compiled(_ISO).match(text, start) or compiled(_NUMERIC).match(text, start)
    if match is None:
        return None
    parts = match.groupdict()
    year: int | None
    if "m" in parts:
        day, month, year = int(parts["d"]), int(parts["m"]), int(parts["y"])
    elif parts["sep"] != "/" and (parts["y"] is None or len(parts["y"]) == 2):
        return None  # "3-5 business days", "11.5": only slashes make a date of two numbers
    else:
        first, second = int(parts["a"]), int(parts["b"])
        day, month = (first, second) if words.day_first else (second, first)
        year = _full_year(parts["y"])
    end = next((k for k in range(i, len(lexemes)) if lexemes[k].start >= match.end()), len(lexemes))
    if lexemes[end - 1].end != match.end():
        return None
    return _date(lexemes, i, end, day, month, year)


def _full_year(typed: str | None) -> int | None:
    if typed is None:
        return None
    year = int(typed)
    return year if len(typed) == 4 else year + (2000 if year < 50 else 1900)


def _read_month_first(lexemes: Lexemes, i: int, words: FigureWords) -> tuple[Figure, int] | None:
    """Read "May 5th, 2026", "May the fifth", "Mar. 12"."""
    month = words.months.get(word_at(lexemes, i))
    if month is None:
        return None
    j = i + 1 + (word_at(lexemes, i + 1) == ".")
    j += word_at(lexemes, j) == "the"
    day = _read_day(lexemes, j, words)
    if day is None or _is_amount(lexemes, day.end, words):
        return None
    year, end = _read_year(lexemes, day.end)
    return _date(lexemes, i, end, day.value, month, year)


def _read_day_first(lexemes: Lexemes, i: int, words: FigureWords) -> tuple[Figure, int] | None:
    """Read "5 May", "the fifth of May", "vijf mei", "5 मई 2026"."""
    j = i + (word_at(lexemes, i) in ("the", "de"))
    day = _read_day(lexemes, j, words) or _read_cardinal_day(lexemes, j, words)
    if day is None:
        return None
    after = day.end + (word_at(lexemes, day.end) in ("of", "van"))
    month = words.months.get(word_at(lexemes, after))
    if month is None or _is_modal(lexemes, after):
        return None
    stop = after + 1
    year, end = _read_year(lexemes, stop + (word_at(lexemes, stop) == "."))
    return _date(lexemes, i, end if year else stop, day.value, month, year)


def _is_modal(lexemes: Lexemes, i: int) -> bool:
    """Tell the verb in "those 5 may be late" from the month."""
    verbs = ("be", "have", "not", "i", "we", "you", "also", "still", "take", "differ")
    return word_at(lexemes, i) == "may" and word_at(lexemes, i + 1) in verbs


def _read_day_only(
    lexemes: Lexemes, i: int, words: FigureWords, language: Language
) -> tuple[Figure, int] | None:
    """Read "the 21st", "de eenentwintigste", "5 तारीख", "the first of the month"."""
    if language == "hi":
        day = _read_day(lexemes, i, words) or _read_cardinal_day(lexemes, i, words)
        if day and word_at(lexemes, day.end) in ("तारीख", "tarikh", "tareekh", "taarikh"):
            return _date(lexemes, i, day.end + 1, day.value, None, None)
        return None
    if word_at(lexemes, i) not in ("the", "de"):
        return None
    day = _read_day(lexemes, i + 1, words)
    if day is None or not _stands_alone(lexemes, i, day, words):
        return None
    return _date(lexemes, i, _month_phrase_end(lexemes, day.end), day.value, None, None)


def _stands_alone(lexemes: Lexemes, i: int, day: _Day, words: FigureWords) -> bool:
    """Tell a day of the month from an ordinal that counts the next word."""
    if _month_phrase_end(lexemes, day.end) > day.end:
        return True
    following = word_at(lexemes, day.end)
    if following in _COUNTED or following in words.units or following == "-":
        return False
    if word_at(lexemes, i) == "de" and _is_dutch_day(lexemes, i, day):
        return True
    if word_at(lexemes, i + 1) not in _SMALL_WORDS:
        return lexemes[i + 1].kind == "number" or not following.isalpha() or following in _AFTER_DAY
    ends = not following or not following[0].isalnum()
    return ends and word_at(lexemes, i - 1) in _BEFORE_DAY


def _is_dutch_day(lexemes: Lexemes, i: int, day: _Day) -> bool:
    """Tell "op de vijfde halen wij" from "op de vijfde regel staat": a subject after the next word.

    From the thirteenth on, hardly anything but days is counted.
    """
    following, beyond = word_at(lexemes, day.end), word_at(lexemes, day.end + 1)
    if following.isalpha() and day.value >= _HARDLY_COUNTED:
        return True
    is_led = word_at(lexemes, i - 1) in _BEFORE_DUTCH_DAY
    is_first = not word_at(lexemes, i - 1).isalnum()
    return (is_led and (following in _SUBJECTS or beyond in _SUBJECTS | _DETERMINERS)) or (
        is_first and beyond in _SUBJECTS
    )


_HARDLY_COUNTED = 13
_BEFORE_DUTCH_DAY = words("op per vanaf tot voor na sinds rond vóór")
_SUBJECTS = words("er ik u wij we hij zij ze je men het")
_DETERMINERS = words("de uw onze mijn alles")
_AFTER_DAY = words(
    """and or at in by from to if so but when instead rather because is was will would of for as
    until with en of maar als dan is was wordt van voor"""
)


def _month_phrase_end(lexemes: Lexemes, end: int) -> int:
    phrase = " ".join(word_at(lexemes, end + step) for step in range(3))
    if phrase in ("of the month", "of every month", "of each month", "van de maand"):
        return end + 3
    return end + 2 if phrase.startswith(("of next month", "of this month")) else end


def _read_day(lexemes: Lexemes, i: int, words: FigureWords) -> _Day | None:
    """Read the day of a month: digits with or without an ending, or an ordinal word."""
    ordinal = words.read_ordinal(lexemes, i)
    if ordinal is not None:
        return _Day(int(ordinal.value), ordinal.end) if ordinal.value <= 31 else None
    return None if _is_glued(lexemes, i + 1) else _plain_day(lexemes, i)


def _plain_day(lexemes: Lexemes, i: int) -> _Day | None:
    value = value_at(lexemes, i)
    is_day = value is not None and value <= 31 and value == int(value)
    return _Day(int(value), i + 1) if is_day and value is not None else None


def _is_glued(lexemes: Lexemes, i: int) -> bool:
    return i < len(lexemes) and lexemes[i].kind == "word" and not lexemes[i].after_space


def _read_cardinal_day(lexemes: Lexemes, i: int, words: FigureWords) -> _Day | None:
    reading = words.read_cardinal(lexemes, i)
    if reading is None or reading.value > 31 or reading.value != int(reading.value):
        return None
    return _Day(int(reading.value), reading.end)


def _is_amount(lexemes: Lexemes, end: int, words: FigureWords) -> bool:
    """Tell whether a number after "may" counts something: "may 30 days"."""
    return word_at(lexemes, end) in words.units or word_at(lexemes, end) in ("%", "business")


def _read_year(lexemes: Lexemes, i: int) -> tuple[int | None, int]:
    """Read a year after a date, in digits or words; give where the date ends."""
    j = i + (word_at(lexemes, i) == ",")
    value = value_at(lexemes, j)
    if value is not None:
        return (int(value), j + 1) if int(value) == value and int(value) in _YEARS else (None, i)
    pair = _numerals_en.read_pair(lexemes, j)
    if pair and pair[0] in (19, 20):
        return int(pair[0] * 100 + pair[1].value), pair[1].end
    whole = _numerals_en.read_cardinal(lexemes, j)
    if whole and int(whole.value) in _YEARS:
        return int(whole.value), whole.end
    return None, i
