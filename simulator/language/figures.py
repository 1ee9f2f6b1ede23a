"""Read the figures of a text: money, percentages, durations, dates and plain numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from . import _numerals_en
from ._dates import read_date
from ._figure_words import CURRENCY_SIGNS, FigureWords, Unit, figure_words
from ._patterns import compiled
from ._rules import words
from ._shared_units import share_units
from .lexemes import (
    Lexeme,
    Reading,
    read_lexemes,
    skip_hyphen,
    value_at,
    word_at,
)
from .types import Figure, FigureKind, Language
from .typos import typos_of

_HALF = Decimal("0.5")
_MOST_MONTHS = 200  # from here on a number before "month" counts money
_SHORTEST_UNIT = 4  # letters of a unit that may be mistyped
_HALVES = frozenset({"half", "halve", "halfje"})
_OPENERS = words("the de half halve halfje couple point oh o do दो")
_NOT_ONE_BEFORE = words(
    """this that no any every some each which another the only last next good new old right wrong
    same other either neither first number anyone someone"""
)
_NOT_ONE_AFTER = words(
    """of time on who that the another thing moment second sec last way and or is was for to in
    at more if i we you it has would can will than by where which"""
)


@dataclass(frozen=True, slots=True)
class _Page:
    """The text being read, cut into lexemes."""

    text: str
    lexemes: list[Lexeme]
    words: FigureWords
    language: Language

    def word(self, index: int) -> str:
        return word_at(self.lexemes, index)


class _Found(NamedTuple):
    figure: Figure | None  # None where words were read that must not become a figure
    end: int


class _UnitAt(NamedTuple):
    unit: Unit
    end: int


_Reader = Callable[[_Page, int], _Found | None]


@lru_cache(maxsize=4096)
def read_figures(text: str, language: Language) -> tuple[Figure, ...]:
    """Give the figures of a text in order; they never overlap."""
    page = _Page(text, read_lexemes(text, language), figure_words(language), language)
    figures: list[Figure] = []
    index, rate_at = 0, -1
    while index < len(page.lexemes):
        found = None if index == rate_at else _read_at(page, index)
        if found is None:
            index += 1
            continue
        if found.figure is not None:
            figures.append(found.figure)
        index = found.end
        # "$95 a year": what follows an amount is its rate, not a duration.
        rate_at = index if page.word(index) in page.words.articles else -1
    return share_units(text, figures, page.words)


@lru_cache(maxsize=16384)
def _can_begin(word: str, language: Language) -> bool:
    """Tell whether a figure can begin with a word, so that all other words are passed quickly."""
    words, alone = figure_words(language), [Lexeme("word", word, 0, len(word))]
    known = word in words.months or word in words.articles or word in CURRENCY_SIGNS
    return (
        known
        or word in _OPENERS
        or words.read_cardinal(alone, 0) is not None
        or words.read_ordinal(alone, 0) is not None
    )


def _read_at(page: _Page, i: int) -> _Found | None:
    lexeme = page.lexemes[i]
    if lexeme.kind == "word" and not _can_begin(lexeme.word, page.language):
        return None
    for reader in _READERS:
        found = reader(page, i)
        if found is not None:
            return found
    return None


def _span(page: _Page, start: int, end: int) -> tuple[int, int]:
    return page.lexemes[start].start, page.lexemes[end - 1].end


def _figure(page: _Page, start: int, end: int, value: Decimal, unit: Unit) -> _Found:
    """Make a figure of lexemes; half hours become minutes, so that the value stays exact."""
    amount, name = value * unit.factor, unit.name
    if name == "hour" and amount != int(amount):
        amount, name = amount * 60, "minute"
    if name == "month" and amount >= _MOST_MONTHS:
        # "15 hazaar mahina" is a sum a month
        return _Found(Figure(FigureKind.NUMBER, value, *_span(page, start, end)), end)
    return _Found(Figure(unit.kind, amount, *_span(page, start, end), name), end)


def _number(page: _Page, start: int, reading: Reading) -> _Found:
    span = _span(page, start, reading.end)
    return _Found(Figure(FigureKind.NUMBER, reading.value, *span), reading.end)


def _read_skipped(page: _Page, i: int) -> _Found | None:
    """Step over "24/7", "9 a.m.", "10:30" and "401(k)", which hold digits but no figure."""
    if [page.word(i + step) for step in range(3)] == ["24", "/", "7"]:
        return _Found(None, i + 3)
    if _is_time(page, i):
        return _Found(None, i + 3)
    if page.word(i) == "401" and page.word(i + 1) in ("k", "("):
        return _Found(None, i + 2)
    return None


def _is_time(page: _Page, i: int) -> bool:
    if page.lexemes[i].kind != "number":
        return False
    sign, following = page.word(i + 1), page.word(i + 2)
    is_clock = sign == ":" and value_at(page.lexemes, i + 2) is not None and _is_glued(page, i + 2)
    return is_clock or (sign in ("a", "p") and following == ".") or sign in ("am", "pm")


def _read_date(page: _Page, i: int) -> _Found | None:
    read = read_date(page.text, page.lexemes, i, page.words, page.language)
    return None if read is None else _Found(*read)


def _quantity(page: _Page, i: int) -> Reading | None:
    """Read a number in digits or words, with a scale: "30", "1.2k", "fifty-eight thousand"."""
    value = value_at(page.lexemes, i)
    if value is not None:
        scaled = page.words.read_typed_scale(page.lexemes, Reading(value, i + 1))
        return _more_parts(page, scaled) if scaled.end > i + 1 else scaled
    reading = page.words.read_cardinal(page.lexemes, i)
    return None if reading is None else page.words.read_typed_scale(page.lexemes, reading)


def _more_parts(page: _Page, scaled: Reading) -> Reading:
    """Add a smaller part after a typed scale, as Hindi says it: "3 लाख 50 हज़ार"."""
    if page.language != "hi" or value_at(page.lexemes, scaled.end) is None:
        return scaled
    rest = _quantity(page, scaled.end)
    if rest is None or rest.end == scaled.end + 1 or rest.value >= scaled.value:
        return scaled
    return Reading(scaled.value + rest.value, rest.end)


def _is_glued(page: _Page, i: int) -> bool:
    """Tell whether a word hangs on the lexeme before it: "21st", "10am", "A1"."""
    return i < len(page.lexemes) and not page.lexemes[i].after_space


def _unit_at(page: _Page, i: int) -> _UnitAt | None:
    """Read a unit of up to three words, over a hyphen and words like "more"."""
    j = skip_hyphen(page.lexemes, i)
    j += page.word(j) in page.words.fillers
    j = skip_hyphen(page.lexemes, j)
    for length in (3, 2, 1):
        phrase = " ".join(_spelled(page, k) for k in _unit_words(page, j, length))
        unit = page.words.units.get(phrase)
        if unit is not None:
            end = _unit_words(page, j, length)[-1] + 1
            return None if _is_prefix_sign(page, j, phrase) else _UnitAt(unit, end)
    return None


def _spelled(page: _Page, i: int) -> str:
    """Give a word after a number as a unit is spelled: "busness days", "dolars"."""
    word = page.word(i)
    if len(word) < _SHORTEST_UNIT or not word.isalpha():
        return word
    return _mended_unit(word, page.language)


@lru_cache(maxsize=4096)
def _mended_unit(word: str, language: Language) -> str:
    units = sorted({each for phrase in figure_words(language).units for each in phrase.split()})
    if word in units:
        return word
    close = typos_of(word, [each for each in units if len(each) >= _SHORTEST_UNIT], language)
    return next(iter(close), word)


def _unit_words(page: _Page, i: int, length: int) -> list[int]:
    """Give the indices of so many words, stepping over hyphens: "business-day"."""
    indices = [i]
    while len(indices) < length:
        indices.append(skip_hyphen(page.lexemes, indices[-1] + 1))
    return indices


def _is_prefix_sign(page: _Page, i: int, phrase: str) -> bool:
    """Tell whether a currency sign belongs to the number after it."""
    return phrase in CURRENCY_SIGNS and _prefixed(page, i) is not None and phrase != "euro"


def _prefixed(page: _Page, i: int) -> Reading | None:
    """Read the amount after a currency sign or code."""
    if page.word(i) not in CURRENCY_SIGNS:
        return None
    j = i + 1 + (page.word(i + 1) == ".")
    if page.lexemes[i].kind == "word" and value_at(page.lexemes, j) is None:
        return None
    return _pair_of_cents(page, j) or _quantity(page, j)


def _pair_of_cents(page: _Page, i: int) -> Reading | None:
    """Read "$twelve thirty-two"."""
    pair = _numerals_en.read_pair(page.lexemes, i) if page.language == "en" else None
    return pair and Reading(pair[0] + pair[1].value / 100, pair[1].end)


def _read_prefixed_money(page: _Page, i: int) -> _Found | None:
    amount = _prefixed(page, i)
    if amount is None:
        return None
    unit = Unit(FigureKind.MONEY, CURRENCY_SIGNS[page.word(i)])
    end = _closing_dash(page, amount.end)
    again = _unit_at(page, end)
    if again and again.unit == unit:
        end = again.end
    return _with_cents(page, i, Reading(amount.value, end), unit)


def _closing_dash(page: _Page, i: int) -> int:
    """Step over what closes a round amount: "€ 40,-", "₹767/-"."""
    if page.word(i) in (",", "/", ".") and page.word(i + 1) in ("-", "–", "—"):
        return i + 2 + (page.word(i + 2) in ("-", "–"))
    return i


def _read_measured(page: _Page, i: int) -> _Found | None:
    """Read a number with the unit after it."""
    if page.lexemes[i].kind == "number" and i and _hangs_on_word(page, i):
        return None
    quantity = _quantity(page, i)
    if quantity is None:
        return None
    closed = _closing_dash(page, quantity.end)
    found = _unit_at(page, quantity.end) or _unit_at(page, closed)
    if found is None:
        return None
    if found.unit.name == "statement" and quantity.value < 1:
        return _Found(None, found.end)  # "आधा बिल": half of a bill is no duration
    if found.unit.kind is FigureKind.MONEY:
        money = Reading(quantity.value * found.unit.factor, max(found.end, closed))
        return _with_cents(page, i, money, found.unit._replace(factor=Decimal(1)))
    return _with_half(page, i, quantity.value, found)


def _hangs_on_word(page: _Page, i: int) -> bool:
    return page.lexemes[i - 1].kind == "word" and not page.lexemes[i].after_space


def _with_half(page: _Page, i: int, value: Decimal, found: _UnitAt) -> _Found:
    """Read "and a half" after the unit: "a year and a half"."""
    if [page.word(found.end + step) for step in range(3)] == ["and", "a", "half"]:
        return _figure(page, i, found.end + 3, value + _HALF, found.unit)
    return _figure(page, i, found.end, value, found.unit)


def _with_cents(page: _Page, i: int, money: Reading, unit: Unit) -> _Found:
    """Read what follows whole units: "and thirty-two cents", "dollars fifty"."""
    plain = _figure(page, i, money.end, money.value, unit)
    if money.value != int(money.value):
        return plain
    j = money.end + (page.word(money.end) in page.words.ands)
    oh = page.language == "en" and page.word(j) == "oh"
    cents = _quantity(page, j + oh)
    if cents is None or cents.value >= 100 or cents.value != int(cents.value):
        return plain
    found = _unit_at(page, cents.end)
    if found and found.unit.kind is FigureKind.MONEY and found.unit.factor < 1:
        return _figure(page, i, found.end, money.value + cents.value / 100, unit)
    if found or j != money.end or not _is_spoken_cents(page, j, cents):
        return plain
    return _figure(page, i, cents.end, money.value + cents.value / 100, unit)


def _is_spoken_cents(page: _Page, i: int, cents: Reading) -> bool:
    """Tell "a dollar three" and "veertig euro vijftig" from two figures side by side."""
    if page.language == "hi" or page.word(i) in ("a", "een"):
        return False
    if page.lexemes[i].kind != "word":  # "17 euro 70"; a dollar has its cents in front
        return page.language == "nl" and page.word(i - 1) == "euro" and len(page.word(i)) == 2
    previous = page.word(i - 1)
    following = page.word(cents.end)
    ends = not following or not following[0].isalnum() or following in ("on", "per", "for", "in")
    return previous in ("dollar", "dollars", "euro", "bucks") and (cents.value >= 10 or ends)


def _read_half(page: _Page, i: int) -> _Found | None:
    """Read "half an hour", "a half percent", "een half jaar"."""
    half = i + (page.word(i) in page.words.articles)
    if page.word(half) not in _HALVES:
        return None
    j = half + 1 + (page.word(half + 1) in page.words.articles)
    found = _unit_at(page, j)
    if found is None or found.unit.name == "statement" or found.unit.kind is FigureKind.MONEY:
        return None
    return _figure(page, i, found.end, _HALF, found.unit)


def _read_couple(page: _Page, i: int) -> _Found | None:
    """Read "a couple of days", "a couple hundred dollars"."""
    j = i + (page.word(i) in page.words.articles)
    if page.word(j) != "couple":
        return None
    j += 1 + (page.word(j + 1) == "of")
    amount = Reading(Decimal(2), j)
    scaled = page.words.read_typed_scale(page.lexemes, amount)
    found = _unit_at(page, scaled.end)
    return None if found is None else _figure(page, i, found.end, scaled.value, found.unit)


def _read_article(page: _Page, i: int) -> _Found | None:
    """Read "a month" and "a dollar"; "a statement" counts nothing."""
    if page.word(i) not in page.words.articles or page.word(i - 1) in page.words.rates:
        return None
    found = _unit_at(page, i + 1)
    if found is None or found.unit.name == "statement" or page.word(i + 1) in ("%", "$", "€"):
        return None
    if found.unit.kind is FigureKind.MONEY:
        money = Reading(found.unit.factor, found.end)
        return _with_cents(page, i, money, found.unit._replace(factor=Decimal(1)))
    if found.unit.kind is FigureKind.PERCENT:
        return None
    return _with_half(page, i, Decimal(1), found)


def _read_pair(page: _Page, i: int) -> _Found | None:
    """Read two numbers said side by side; without a unit they are too ambiguous to be one."""
    pair = _numerals_en.read_pair(page.lexemes, i) if page.language == "en" else None
    if pair is None or page.word(pair[1].end) in ("hundred", "thousand", "-"):
        return None
    first, second = pair
    if _read_digits(page, i):
        return None
    found = _unit_at(page, second.end)
    joined = first * 100 + second.value
    if found and found.unit.kind is FigureKind.PERCENT:
        return _figure(page, i, found.end, first + second.value / 100, found.unit)
    if found and found.unit.kind is FigureKind.MONEY and found.unit.factor == 1:
        return _figure(page, i, found.end, joined, found.unit)
    if found or second.value < 10:
        return None
    if compiled(page.words.last_four).search(page.text[: page.lexemes[i].start][-60:]):
        return _number(page, i, Reading(joined, second.end))
    return _Found(None, second.end)


def _read_digits(page: _Page, i: int) -> _Found | None:
    """Read digits said or typed one by one: "four four seven one", "4 4 7 1"."""
    spoken = page.words.read_digit_words(page.lexemes, i)
    if spoken is not None and _unit_at(page, spoken.end) is None:
        return _number(page, i, spoken)
    j = i
    digits = ""
    while _is_single_digit(page, j):
        digits, last = digits + page.word(j), j
        j = skip_hyphen(page.lexemes, j + 1)
    if len(digits) < 3 or _unit_at(page, j) is not None or _is_glued_word(page, j):
        return None
    return _number(page, i, Reading(Decimal(digits), last + 1))


def _is_single_digit(page: _Page, i: int) -> bool:
    return value_at(page.lexemes, i) is not None and len(page.word(i)) == 1


def _is_glued_word(page: _Page, i: int) -> bool:
    return _is_glued(page, i) and page.lexemes[i].kind == "word"


def _read_number(page: _Page, i: int) -> _Found | None:
    """Read a number without a unit."""
    quantity = _quantity(page, i)
    if quantity is None:
        return None
    if page.lexemes[i].kind == "number":
        hangs = (i and _hangs_on_word(page, i)) or _is_glued_word(page, quantity.end)
        return None if hangs else _number(page, i, quantity)
    if quantity.end == i + 1 and page.word(i) in page.words.not_counted:
        return _number(page, i, quantity) if _counts_one(page, i) else None
    return _number(page, i, quantity)


def _counts_one(page: _Page, i: int) -> bool:
    """Tell "one late fee" from "this one", "no one", "one-time"."""
    if page.language != "en" or page.word(i) != "one" or i + 1 >= len(page.lexemes):
        return False
    following = page.lexemes[i + 1]
    return (
        following.kind == "word"
        and following.word not in _NOT_ONE_AFTER
        and page.word(i - 1) not in _NOT_ONE_BEFORE
    )


_READERS: tuple[_Reader, ...] = (
    _read_skipped,
    _read_date,
    _read_prefixed_money,
    _read_half,
    _read_couple,
    _read_pair,
    _read_measured,
    _read_article,
    _read_digits,
    _read_number,
)


def parse_figure(text: str, language: Language) -> Figure:
    """Read the one figure that fills a text; raise ValueError if it is not exactly one."""
    stripped = text.strip()
    lead = text.find(stripped)
    figures = read_figures(stripped, language)
    if len(figures) == 1 and (figures[0].start, figures[0].end) == (0, len(stripped)):
        return replace(figures[0], start=lead, end=lead + len(stripped))
    raise ValueError(f"{text!r} is not one figure, such as $30, 24.99%, 25 days or 2026-05-03")


_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_MONTHS = {"month": 1, "year": 12}


def figures_equal(a: Figure, b: Figure) -> bool:
    """Tell whether two figures say the same; a plain number equals the same amount of anything."""
    if FigureKind.DATE in (a.kind, b.kind):
        return a.kind is b.kind and _same_date(a, b)
    if FigureKind.NUMBER in (a.kind, b.kind):
        return a.value == b.value
    if a.kind is not b.kind:
        return False
    return _measure(a) == _measure(b)


def _same_date(a: Figure, b: Figure) -> bool:
    """Compare what both dates name; the day is always there."""
    return a.day == b.day and all(
        one is None or other is None or one == other
        for one, other in ((a.month, b.month), (a.year, b.year))
    )


def _measure(figure: Figure) -> tuple[str, Decimal]:
    """Give a duration in the smallest unit of its clock; anything else as it is."""
    for base, table in (("minute", _MINUTES), ("month", _MONTHS)):
        if figure.kind is FigureKind.DURATION and figure.unit in table:
            return base, figure.value * table[figure.unit]
    return figure.unit, figure.value
