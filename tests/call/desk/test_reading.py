"""What is typed at the desk, in the notations of three countries."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from simulator.call.desk.entries import read_entry
from simulator.call.desk.reading import (
    is_same_detail,
    mask,
    read_amount,
    read_date,
    read_whole,
    read_yes_no,
)
from simulator.call.events import Message
from simulator.scenario.models import FormField

from .worlds import change_call, read_world

AMOUNT_ROWS = [
    ("en-US", "$1,450", "1450"),
    ("en-US", "four hundred", "400"),
    ("en-US", "58k", "58000"),
    ("en-US", "₹30", None),
    ("en-US", "30 or 40", None),
    ("en-US", "", None),
    ("en-US", "9" * 10, None),
    ("nl-NL", "€ 40,-", "40"),
    ("nl-NL", "1.250,50", "1250.50"),
    ("nl-NL", "veertig euro", "40"),
    ("nl-NL", "$40", None),
    ("hi-IN", "₹1,23,456", "123456"),
    ("hi-IN", "७६७", "767"),
    ("hi-IN", "सात सौ सड़सठ रुपये", "767"),
]


@pytest.mark.parametrize(("locale", "text", "expected"), AMOUNT_ROWS)
def test_an_amount_is_read_in_the_countrys_notation(locale, text, expected):
    scenario = change_call(read_world("dispute"), locale=locale)
    assert read_amount(text, scenario) == (expected and Decimal(expected))


DATE_ROWS = [
    ("en", "4/9/1996", date(1996, 4, 9)),
    ("en", "April 9th, 1996", date(1996, 4, 9)),
    ("en", "13/4/1996", None),
    ("en", "April 9", None),
    ("nl", "9-4-1996", date(1996, 4, 9)),
    ("nl", "9 april 1996", date(1996, 4, 9)),
    ("hi", "९/४/१९९६", date(1996, 4, 9)),
    ("hi", "9 अप्रैल 1996", date(1996, 4, 9)),
]


@pytest.mark.parametrize(("language", "text", "expected"), DATE_ROWS)
def test_a_date_is_read_in_the_countrys_order(language, text, expected):
    assert read_date(text, language) == expected


WHOLE_ROWS = [
    ("en", "15th", 15),
    ("en", "two minutes", 2),
    ("en", "two hours", None),
    ("en", "2.5", None),
    ("en", "$2", None),
    ("nl", "15e", 15),
    ("nl", "twee", 2),
    ("hi", "१५", 15),
]


@pytest.mark.parametrize(("language", "text", "expected"), WHOLE_ROWS)
def test_a_whole_number_is_read_with_or_without_its_unit(language, text, expected):
    assert read_whole(text, language, "minute") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Yes", "yes"), ("ja", "yes"), ("हाँ", "yes"), ("हां", "yes"), ("nee", "no"), ("sure", None)],
)
def test_a_yes_or_a_no_is_read_in_three_languages(text, expected):
    assert read_yes_no(text) == expected


SAME_ROWS = [
    ("O’ROURKE, kevin", "Kevin O'Rourke", False),
    ("kevin o’rourke", "Kevin O'Rourke", True),
    ("René Müller", "Rene Muller", True),
    ("February 11, 1981", "1981-02-11", True),
    ("February 12, 1981", "1981-02-11", False),
    ("4-4-7-1", "4471", True),
    ("", "", False),
    ("!", "?", False),
]


@pytest.mark.parametrize(("typed", "value", "expected"), SAME_ROWS)
def test_a_detail_is_compared_by_what_it_means(typed, value, expected):
    assert is_same_detail(typed, value, "en") is expected


ENTRY_ROWS = [
    ("nl-NL", "address", "Dorpsstraat 12, 3512 AB Utrecht", "Dorpsstraat 12, 3512 AB Utrecht"),
    ("nl-NL", "address", "Dorpsstraat 12, Utrecht", "desk-bad-address-postcode"),
    ("nl-NL", "address", "Dorpsstraat, 3512AB Utrecht", "desk-bad-address-number"),
    ("nl-NL", "phone", "06 12345678", "0612345678"),
    ("nl-NL", "phone", "+31 6 12345678", "0612345678"),
    ("nl-NL", "money", "€ 1.500", "1500.00"),
    ("hi-IN", "address", "14 एमजी रोड, पुणे 411 001", "14 एमजी रोड, पुणे 411 001"),
    ("hi-IN", "phone", "+91 98765 43210", "9876543210"),
    ("hi-IN", "consent", "हाँ", "yes"),
    ("hi-IN", "name", "शबनम बानो", "शबनम बानो"),
    ("hi-IN", "name", "शबनम", "desk-bad-name"),
]


@pytest.mark.parametrize(("locale", "kind", "text", "expected"), ENTRY_ROWS)
def test_an_entry_is_checked_by_the_countrys_own_form(locale, kind, text, expected):
    scenario = change_call(read_world("application"), locale=locale)
    entry = read_entry(FormField(type=kind, label="x", detail="x"), text, scenario)
    assert (entry.id if isinstance(entry, Message) else entry) == expected


MASK_ROWS = [
    ("SSN 900-12-3456", "SSN •••-••-••••"),
    ("900123456", "•••-••-••••"),
    ("ZIP 43215-1234", "ZIP 43215-1234"),
    ("call 614-555-0147", "call 614-555-0147"),
    ("paid 2026-05-05", "paid 2026-05-05"),
]


@pytest.mark.parametrize(("text", "expected"), MASK_ROWS)
def test_identity_numbers_are_masked_and_other_numbers_kept(text, expected):
    assert mask(text) == expected
