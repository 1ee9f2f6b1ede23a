"""What is typed at the desk, in the notations of three countries."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from simulator.call.desk.entries import read_entry, show_entry
from simulator.call.desk.reading import (
    is_same_detail,
    mask,
    read_amount,
    read_date,
    read_day,
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
    ("nl-NL", "iban", "nl91 abna 0417.1643.00", "NL91ABNA0417164300"),
    ("nl-NL", "iban", "NL91 ABNA 0417 1643 01", "desk-bad-iban"),
    ("nl-NL", "iban", "0417164300", "desk-bad-iban"),
    ("nl-NL", "keyed", "keyed", "keyed"),
    ("nl-NL", "keyed", "482913", "desk-bad-spoken-number"),
    ("hi-IN", "day", "25 मई", "2026-05-25"),
    ("hi-IN", "day", "19 मई 2026", "desk-bad-day-past"),
    ("hi-IN", "day", "कल", "desk-bad-day"),
    ("hi-IN", "money", "₹1,23,456", "123456.00"),
    ("hi-IN", "date", "९/४/१९९६", "1996-04-09"),
]


@pytest.mark.parametrize(("locale", "kind", "text", "expected"), ENTRY_ROWS)
def test_an_entry_is_checked_by_the_countrys_own_form(locale, kind, text, expected):
    scenario = change_call(read_world("application"), locale=locale)
    entry = read_entry(FormField(type=kind, label="x", detail="x"), text, scenario)
    assert (entry.id if isinstance(entry, Message) else entry) == expected


CODE_ROWS = [
    ("AAAAA9999A", "abcpk 1234 l", "ABCPK1234L"),
    ("AAAAA9999A", "ABCPK१२३४L", "ABCPK1234L"),
    ("AAAAA9999A", "ABCPK12345", "desk-bad-code"),
    ("AAAAA9999A", "ABCPK1234LX", "desk-bad-code"),
    ("99-AA", "12-xy", "12-XY"),
    ("99-AA", "12.xy", "desk-bad-code"),
]


@pytest.mark.parametrize(("shape", "text", "expected"), CODE_ROWS)
def test_a_code_is_checked_by_its_shape(shape, text, expected):
    field = FormField(type="code", label="x", detail="x", shape=shape)
    entry = read_entry(field, text, read_world("secured"))
    assert (entry.id if isinstance(entry, Message) else entry) == expected


SHOWN_ROWS = [
    ("en-US", "money", "58000.00", "$58,000"),
    ("nl-NL", "money", "1250.50", "€ 1.250,50"),
    ("hi-IN", "money", "123456.00", "₹1,23,456"),
    ("nl-NL", "date", "1996-04-09", "9 april 1996"),
    ("hi-IN", "day", "2026-05-25", "25 मई 2026"),
    ("nl-NL", "consent", "yes", "yes"),
]


@pytest.mark.parametrize(("locale", "kind", "entry", "expected"), SHOWN_ROWS)
def test_what_stands_on_the_form_is_shown_as_the_country_writes_it_and_read_back(
    locale, kind, entry, expected
):
    scenario = change_call(read_world("application"), locale=locale)
    field = FormField(type=kind, label="x", detail="x")
    shown = show_entry(field, entry, scenario)
    assert shown.replace("\xa0", " ") == expected
    assert read_entry(field, shown, scenario) == entry


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 20", date(2026, 5, 20)),
        ("May 19", date(2027, 5, 19)),
        ("May 19, 2026", date(2026, 5, 19)),
        ("February 29", None),
        ("May", None),
        ("20", None),
    ],
)
def test_a_day_without_its_year_is_the_next_one(text, expected):
    assert read_day(text, read_world("dispute")) == expected


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
