"""Figures as each country writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from simulator.texts import load_texts
from simulator.texts.formats import (
    format_date,
    format_duration,
    format_money,
    format_number,
    format_percent,
    format_score,
)

from .files import ASSETS

BLANK = "\u00a0"  # keeps a sign and its figure on one line


@pytest.mark.parametrize(
    ("value", "en_usd", "nl_eur", "hi_inr"),
    [
        ("30", "$30", "€ 30", "₹30"),
        ("30.00", "$30", "€ 30", "₹30"),
        ("0", "$0", "€ 0", "₹0"),
        ("13.35", "$13.35", "€ 13,35", "₹13.35"),
        ("12.5", "$12.50", "€ 12,50", "₹12.50"),
        ("1150", "$1,150", "€ 1.150", "₹1,150"),
        ("1250000.50", "$1,250,000.50", "€ 1.250.000,50", "₹12,50,000.50"),
        ("0.005", "$0.01", "€ 0,01", "₹0.01"),
        ("13.345", "$13.35", "€ 13,35", "₹13.35"),
        ("29.999", "$30", "€ 30", "₹30"),
        ("-30", "-$30", "€ -30", "-₹30"),
    ],
)
def test_money(value: str, en_usd: str, nl_eur: str, hi_inr: str) -> None:
    amount = Decimal(value)
    assert format_money(amount, "USD", "en") == en_usd
    assert format_money(amount, "EUR", "nl").replace(BLANK, " ") == nl_eur
    assert format_money(amount, "INR", "hi") == hi_inr


@pytest.mark.parametrize(
    ("value", "english", "dutch", "hindi"),
    [
        ("24.99", "24.99%", "24,99%", "24.99%"),
        ("3.75", "3.75%", "3,75%", "3.75%"),
        ("11.90", "11.9%", "11,9%", "11.9%"),
        ("18", "18%", "18%", "18%"),
        ("0", "0%", "0%", "0%"),
        ("2.005", "2.01%", "2,01%", "2.01%"),
    ],
)
def test_percent(value: str, english: str, dutch: str, hindi: str) -> None:
    rate = Decimal(value)
    assert format_percent(rate, "en") == english
    assert format_percent(rate, "nl") == dutch
    assert format_percent(rate, "hi") == hindi


@pytest.mark.parametrize(
    ("value", "english", "dutch", "hindi"),
    [
        (4, "4", "4", "4"),
        (2400, "2,400", "2.400", "2,400"),
        (123456, "123,456", "123.456", "1,23,456"),
        (Decimal("0.891"), "0.89", "0,89", "0.89"),
    ],
)
def test_numbers(value, english: str, dutch: str, hindi: str) -> None:
    assert format_number(value, "en") == english
    assert format_number(value, "nl") == dutch
    assert format_number(value, "hi") == hindi


@pytest.mark.parametrize(
    ("language", "short", "long"),
    [("en", "May 3", "May 3, 2026"), ("nl", "3 mei", "3 mei 2026"), ("hi", "3 मई", "3 मई 2026")],
)
def test_dates_show_the_year_only_where_asked(language, short: str, long: str) -> None:
    day = date(2026, 5, 3)
    assert format_date(day, language) == short
    assert format_date(day, language, with_year=True) == long


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (0.99, "0:00"), (59.9, "0:59"), (60, "1:00"), (187.4, "3:07"), (3727, "1:02:07")],
)
def test_durations_read_like_a_clock(seconds: float, shown: str) -> None:
    assert format_duration(seconds) == shown


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_not_scored_is_not_zero(language) -> None:
    texts = load_texts(language, ASSETS)
    assert "0" in format_score(0, texts)
    assert not any(sign.isdigit() for sign in format_score(None, texts))
