"""Figures, dates and times as each country writes them: en-US, nl-NL, hi-IN.

Babel is imported when it is first needed: it takes longer than the first frame may.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from simulator.language.types import Language
from simulator.texts.catalogue import LOCALES, Texts

if TYPE_CHECKING:
    from babel import Locale

_CENT = Decimal("0.01")


def format_money(
    value: Decimal, currency: str, language: Language, *, with_cents: bool = False
) -> str:
    """Write an amount, with cents only where there are any: $1,150, € 13,35, ₹1,23,456.

    with_cents: always, as a form or an account has it: $30.00.

    currency: ISO 4217. Half cents round away from zero.
    """
    from babel.numbers import format_currency

    amount = value.quantize(_CENT, ROUND_HALF_UP)
    locale = _locale(language)
    pattern = locale.currency_formats["standard"].pattern
    if amount == amount.to_integral_value() and not with_cents:
        pattern = pattern.replace(".00", "")
    return str(format_currency(amount, currency, pattern, locale, currency_digits=False))


def format_percent(value: Decimal, language: Language) -> str:
    """Write a percentage with up to two decimals; 24.99 stands for 24.99%."""
    from babel.numbers import format_percent as babel_percent

    locale = _locale(language)
    pattern = locale.percent_formats[None].pattern.replace("0%", "0.##%")
    return str(babel_percent(_round(value) / 100, pattern, locale))


def format_number(value: Decimal | int, language: Language) -> str:
    """Write a number with grouping and up to two decimals: 2,400 / 2.400 / 1,23,456."""
    from babel.numbers import format_decimal

    locale = _locale(language)
    pattern = locale.decimal_formats[None].pattern.replace(".###", ".##")
    return str(format_decimal(_round(Decimal(value)), pattern, locale))


def format_date(day: date, language: Language, *, with_year: bool = False) -> str:
    """Write a day: May 3, 3 mei, 3 मई; the year only where it is asked for."""
    from babel.dates import format_date as babel_date
    from babel.dates import format_skeleton

    locale = _locale(language)
    if with_year:
        return str(babel_date(day, "long", locale))
    return str(format_skeleton("MMMMd", day, locale=locale))


def format_duration(seconds: float) -> str:
    """Write a span of time as a clock does: 3:07, 1:02:07. Part seconds do not count yet."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def format_score(score: int | None, texts: Texts) -> str:
    """Write a score of 0 to 100, or that there is none: not scored is not zero."""
    return texts("score-none") if score is None else texts("score-points", score=score)


def _round(value: Decimal) -> Decimal:
    return value.quantize(_CENT, ROUND_HALF_UP)


def _locale(language: Language) -> Locale:
    from babel import Locale

    return Locale.parse(LOCALES[language], sep="-")
