"""Reading what is typed at the desk, in any notation; writing it in one."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import regex

from simulator.call.desk.rules import Option
from simulator.language import Figure, FigureKind, Language, mask_secrets, parse_figure
from simulator.scenario.bundle import Scenario
from simulator.scenario.rendering import render_figure

CURRENCIES = {"en-US": "USD", "nl-NL": "EUR", "hi-IN": "INR"}
MOST_MONEY = Decimal(10) ** 9  # beyond it, it is a slip of the keyboard
LONGEST_FIGURE = 60  # characters

_CENT = Decimal("0.01")
_YES = {"yes", "y", "true", "ja", "j", "हाँ", "हां", "जी", "जी हाँ", "जी हां"}
_NO = {"no", "n", "false", "nee", "नहीं", "नही", "जी नहीं"}
_MINUS = ("-", "−", "–")
_ORDINAL = regex.compile(r"([0-9]{1,6})(?:st|nd|rd|th|e|ste|de)?")
_GOVERNMENT_NUMBER = regex.compile(
    r"(?<![0-9])(?:[0-9]{9}|[0-9]{3}([- ])[0-9]{2}\1[0-9]{4})(?![0-9])"
)
_MASKED_NUMBER = "•••-••-••••"


def read_amount(text: str, scenario: Scenario) -> Decimal | None:
    """Read an amount of the call's own currency, whole cents; None if it is none."""
    plain = fold_digits(text).strip()
    sign = -1 if plain.startswith(_MINUS) else 1
    plain = plain.lstrip("".join(_MINUS)).strip()
    if mask(plain) != plain:
        return None  # a number of somebody, whose blanks would make it an amount
    figure = _read_figure(plain, scenario.language)
    if figure is None or figure.kind not in (FigureKind.MONEY, FigureKind.NUMBER):
        return None
    if figure.kind is FigureKind.MONEY and figure.unit != CURRENCIES[scenario.call.locale]:
        return None
    if abs(figure.value) >= MOST_MONEY or figure.value != figure.value.quantize(_CENT):
        return None
    return sign * figure.value


def write_amount(amount: Decimal) -> str:
    """Write an amount as the log keeps it: 30.00."""
    return str(amount.quantize(_CENT))


def word_amount(amount: Decimal, scenario: Scenario) -> str:
    """Write an amount as people of the call's country do: € 1.250,50."""
    currency = CURRENCIES[scenario.call.locale]
    return render_figure(Figure(FigureKind.MONEY, amount, 0, 0, currency), scenario.call.locale)


def word_day(day: date, scenario: Scenario) -> str:
    """Write a day with its year as people of the call's country do: 9 april 1996."""
    figure = Figure(FigureKind.DATE, Decimal(day.day), 0, 0, "", day.year, day.month, day.day)
    return render_figure(figure, scenario.call.locale, "year")


def read_whole(text: str, language: Language, unit: str = "") -> int | None:
    """Read a whole number, also as an ordinal, in words, or with its unit of time."""
    plain = fold_digits(text).strip().casefold()
    if match := _ORDINAL.fullmatch(plain):
        return int(match[1])
    figure = _read_figure(plain, language)
    if figure is None or figure.value != figure.value.to_integral_value():
        return None
    is_counted = figure.kind is FigureKind.NUMBER or bool(unit and figure.unit == unit)
    return int(figure.value) if is_counted and abs(figure.value) < MOST_MONEY else None


def read_share(text: str, language: Language) -> Decimal | None:
    """Read a share as a part of 1: "43%" and "0.43" are both 0.43."""
    figure = _read_figure(text, language)
    if figure is None:
        return None
    return figure.value / 100 if figure.kind is FigureKind.PERCENT else figure.value


def read_date(text: str, language: Language) -> date | None:
    """Read a day with its year, also as digits in the order of the country."""
    figure = _read_figure(fold_digits(text).strip(), language)
    if figure is None or figure.kind is not FigureKind.DATE:
        return None
    return _make_date(figure.year, figure.month, figure.day)


def read_day(text: str, scenario: Scenario) -> date | None:
    """Read a day; one without a year is the next such day from the day of the call on."""
    figure = _read_figure(fold_digits(text).strip(), scenario.language)
    if figure is None or figure.kind is not FigureKind.DATE:
        return None
    if figure.year is not None:
        return _make_date(figure.year, figure.month, figure.day)
    today = call_day(scenario)
    days = (_make_date(today.year + later, figure.month, figure.day) for later in (0, 1))
    return next((day for day in days if day and day >= today), None)


def call_day(scenario: Scenario) -> date:
    """Give the day of the call."""
    return date.fromisoformat(scenario.call.today)


def read_yes_no(text: str) -> str | None:
    """Read a yes or a no in any of the three languages."""
    word = unicodedata.normalize("NFC", text.strip().casefold())
    if word in _YES:
        return "yes"
    return "no" if word in _NO else None


def read_option(text: str, options: Iterable[Option]) -> str | None:
    """Find the option that was meant by its value, or by the words of its label."""
    typed = fold_words(text)
    for each in options:
        label = each.label if isinstance(each.label, str) else ""
        if typed and typed in (fold_words(each.value), fold_words(label)):
            return each.value
    return None


def is_same_detail(typed: str, value: str, language: Language) -> bool:
    """Say whether two notations of a personal detail mean the same."""
    folded = "".join(fold_words(typed))
    if folded and folded == "".join(fold_words(value)):
        return True
    day = read_date(typed, language)
    return day is not None and day == read_date(value, language)


def fold_words(text: str) -> tuple[str, ...]:
    """Split a text into words without case, signs and accents on Latin letters."""
    plain = unicodedata.normalize("NFKC", fold_digits(text)).casefold()
    plain = regex.sub(r"(?<=\p{L})['’](?=\p{L})", "", plain)
    words = regex.findall(r"[\p{L}\p{M}\p{N}]+", plain)
    return tuple(_drop_accents(each) for each in words)


def fold_digits(text: str) -> str:
    """Write the digits of any script as 0 to 9."""
    return "".join(str(unicodedata.decimal(each, each)) for each in text)


def mask(text: str) -> str:
    """Mask what may not be kept.

    An identity number goes whole: the desk has it keyed in, so no agent has a use for its end.
    """
    return mask_secrets(_GOVERNMENT_NUMBER.sub(_MASKED_NUMBER, text))


def _read_figure(text: str, language: Language) -> Figure | None:
    """Read the one figure that fills a text; None if it is not exactly one."""
    if not 0 < len(text) <= LONGEST_FIGURE:
        return None
    try:
        return parse_figure(text, language)
    except ValueError:
        return None


def _make_date(year: int | None, month: int | None, day: int | None) -> date | None:
    if year is None or month is None or day is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _drop_accents(word: str) -> str:
    """Take accents off Latin letters; the marks of Devanagari are part of its letters."""
    bare = regex.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFD", word))
    return unicodedata.normalize("NFC", bare)
