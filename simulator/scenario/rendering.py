"""Put figures and texts of a scenario into words, in the notation of its locale."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from decimal import Decimal

from simulator.language.types import Figure, FigureKind
from simulator.scenario.bundle import Scenario
from simulator.scenario.cards import Locale

FORMS: Mapping[str, FigureKind] = {"year": FigureKind.DATE, "full": FigureKind.MONEY}
PLACEHOLDER = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}:\s]+)(?::(?P<form>[a-z]+))?\}")

_MONEY = {"en-US": "¤#,##0", "nl-NL": "¤ #,##0", "hi-IN": "¤#,##,##0"}
_NUMBER = {"en-US": "#,##0.####", "nl-NL": "#,##0.####", "hi-IN": "#,##,##0.####"}
_DAY = {"en-US": "MMMM d", "nl-NL": "d MMMM", "hi-IN": "d MMMM"}
_DAY_OF_YEAR = {"en-US": "MMMM d, y", "nl-NL": "d MMMM y", "hi-IN": "d MMMM y"}
_NO_YEAR = 2000  # a leap year: 29 February has to be sayable
# One and many of each unit, in the words agents and callers use for it.
_DURATIONS: Mapping[Locale, Mapping[str, tuple[str, str]]] = {
    "en-US": {
        "minute": ("minute", "minutes"),
        "hour": ("hour", "hours"),
        "day": ("day", "days"),
        "business-day": ("business day", "business days"),
        "week": ("week", "weeks"),
        "month": ("month", "months"),
        "year": ("year", "years"),
        "statement": ("statement", "statements"),
    },
    "nl-NL": {
        "minute": ("minuut", "minuten"),
        "hour": ("uur", "uur"),
        "day": ("dag", "dagen"),
        "business-day": ("werkdag", "werkdagen"),
        "week": ("week", "weken"),
        "month": ("maand", "maanden"),
        "year": ("jaar", "jaar"),
        "statement": ("rekeningoverzicht", "rekeningoverzichten"),
    },
    "hi-IN": {
        "minute": ("मिनट", "मिनट"),
        "hour": ("घंटा", "घंटे"),
        "day": ("दिन", "दिन"),
        "business-day": ("कार्य दिवस", "कार्य दिवस"),
        "week": ("हफ़्ता", "हफ़्ते"),
        "month": ("महीना", "महीने"),
        "year": ("साल", "साल"),
        "statement": ("बिल", "बिल"),
    },
}


def render_figure(figure: Figure, locale: Locale, form: str = "") -> str:
    """Write a figure as people of the locale do: "$30", "11,9%", "3 mei", "2 business days".

    form: "year" writes a date with its year, "full" writes money with its cents.
    """
    match figure.kind:
        case FigureKind.MONEY:
            return _render_money(figure, locale, form == "full")
        case FigureKind.DATE:
            return _render_date(figure, locale, form == "year")
        case FigureKind.PERCENT:
            return f"{_render_number(figure.value, locale)}%"
        case FigureKind.DURATION:
            one, many = _DURATIONS[locale][figure.unit]
            return f"{_render_number(figure.value, locale)} {one if figure.value == 1 else many}"
        case FigureKind.NUMBER:
            return _render_number(figure.value, locale)


def render_text(template: str, scenario: Scenario, extra: Mapping[str, str]) -> str:
    """Fill in what stands in braces; "{{" is a brace. Raises KeyError for an unknown name."""

    def fill(match: re.Match[str]) -> str:
        if match["name"] is None:
            return match[0][0]
        name, form = match["name"], match["form"] or ""
        return extra[name] if name in extra else render_name(name, form, scenario)

    return PLACEHOLDER.sub(fill, template)


def render_name(name: str, form: str, scenario: Scenario) -> str:
    """Give what a name in braces stands for. Raises KeyError."""
    words = _words_of(name, scenario)
    if words is None:
        return render_figure(scenario.figure(name), scenario.call.locale, form)
    # A topic or a spoken detail may name a figure itself, but no further.
    return PLACEHOLDER.sub(
        lambda match: render_figure(
            scenario.figure(match["name"] or ""), scenario.call.locale, match["form"] or ""
        ),
        words,
    )


def text_names(scenario: Scenario) -> frozenset[str]:
    """List the names in braces that stand for words rather than figures."""
    details = {f"details.{each}" for each in scenario.call.caller.details}
    sheets = {f"{each}.name" for each in (*scenario.products, "product", "issuer")}
    persons = {"caller.name", "caller.first_name", "caller.last_name", "topic"}
    return frozenset(details | sheets | persons)


def _words_of(name: str, scenario: Scenario) -> str | None:
    caller = scenario.call.caller
    first, _, rest = name.partition(".")
    if name == "topic":
        return caller.topic
    if first == "caller":
        names = caller.name.split()
        return {"name": caller.name, "first_name": names[0], "last_name": names[-1]}[rest]
    if first == "details":
        detail = caller.details[rest]
        return detail.spoken or detail.value
    if rest == "name":
        return _sheet_name(first, scenario)
    return None


def _sheet_name(sheet: str, scenario: Scenario) -> str:
    if sheet == "product":
        return scenario.product.name
    return scenario.issuer.name if sheet == "issuer" else scenario.products[sheet].name


def _render_money(figure: Figure, locale: Locale, with_cents: bool) -> str:
    # Babel takes a while to import, and not every run speaks of money.
    from babel.numbers import format_currency

    is_whole = figure.value == figure.value.to_integral_value()
    pattern = _MONEY[locale] + ("" if is_whole and not with_cents else ".00")
    return format_currency(
        figure.value,
        figure.unit,
        format=pattern,
        locale=locale.replace("-", "_"),
        currency_digits=False,
    )


def _render_number(value: Decimal, locale: Locale) -> str:
    from babel.numbers import format_decimal

    return format_decimal(value, format=_NUMBER[locale], locale=locale.replace("-", "_"))


def _render_date(figure: Figure, locale: Locale, with_year: bool) -> str:
    from babel.dates import format_date

    patterns = _DAY_OF_YEAR if with_year and figure.year else _DAY
    pattern = patterns[locale] if figure.day else "MMMM y" if figure.year else "MMMM"
    day = datetime.date(figure.year or _NO_YEAR, figure.month or 1, figure.day or 1)
    return format_date(day, format=pattern, locale=locale.replace("-", "_"))
