"""What may stand in a field of the application form, and how it is written there.

`read_entry` gives the value in the form's own notation (dates 1996-04-09, money 58000.00, phone
digits, the id of a choice), or a message that says what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import regex

from simulator.call.desk.reading import (
    call_day,
    fold_digits,
    fold_words,
    read_amount,
    read_date,
    read_day,
    read_option,
    read_yes_no,
    word_amount,
    word_day,
    write_amount,
)
from simulator.call.desk.rules import Option
from simulator.call.desk.suggest import name_unknown
from simulator.call.events import Message
from simulator.language.secrets import is_iban
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import FormField

KEYED_TYPES = ("keyed", "ssn")
KEYED = "keyed"  # stands on the form for a number that the caller keyed into the phone
WRITTEN = ("text", "name", "address", "email", "iban", "code")  # kept as it was typed
Entry = str | Message

_EMAIL = regex.compile(r"[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+")
_POSTCODES = {
    "en": regex.compile(r"\b[0-9]{5}(?:-[0-9]{4})?\s*$"),
    "nl": regex.compile(r"\b[1-9][0-9]{3}\s?[A-Za-z]{2}\b"),
    "hi": regex.compile(r"\b[1-9][0-9]{2}\s?[0-9]{3}\b"),
}
_SHAPE_SIGNS = {"A": r"[A-Z]", "9": r"[0-9]"}
_TRUNK_CODES = {"en": "1", "nl": "31", "hi": "91"}
_PHONE_DIGITS = 10
_SHORTHAND = {
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "dr": "drive",
    "ln": "lane",
    "blvd": "boulevard",
    "ct": "court",
    "apt": "apartment",
}


def read_entry(field: FormField, text: str, scenario: Scenario) -> Entry:
    """Read what was typed into a field, or say what is wrong with it."""
    typed = " ".join(text.split())
    if field.type == "choice":
        return _read_choice(typed, field)
    if field.type == "code":
        return _read_code(typed, field.shape or "")
    return _READERS[field.type](typed, scenario)


def show_entry(field: FormField, entry: str, scenario: Scenario) -> str:
    """Write what stands on the form as people of the call's country do."""
    if field.type == "money":
        return word_amount(Decimal(entry), scenario)
    if field.type in ("date", "day"):
        return word_day(date.fromisoformat(entry), scenario)
    return field.options[entry].label if entry in field.options else entry


def is_keyed(field: FormField) -> bool:
    """Say whether a field is a number that the caller keys into the phone."""
    return field.type in KEYED_TYPES


def list_choices(field: FormField) -> tuple[Option, ...]:
    """List the options of a choice; none for a field of another type."""
    return tuple(Option(value, option.label) for value, option in field.options.items())


def is_same_entry(field: FormField, entry: str, other: str) -> bool:
    """Say whether two values of one field mean the same; words may be shortened in an address."""
    if field.type in ("name", "address", "text", "email"):
        return _spell_out(entry) == _spell_out(other)
    return entry == other


def _read_text(text: str, scenario: Scenario) -> Entry:
    return text


def _read_name(text: str, scenario: Scenario) -> Entry:
    parts = [each for each in text.split() if regex.search(r"\p{L}", each)]
    if len(parts) < 2 or regex.search(r"\p{N}", text):
        return Message("desk-bad-name")
    return text


def _read_birth(text: str, scenario: Scenario) -> Entry:
    day = read_date(text, scenario.language)
    if day is None:
        return Message("desk-bad-date")
    return day.isoformat() if day < call_day(scenario) else Message("desk-bad-date-future")


def _read_day(text: str, scenario: Scenario) -> Entry:
    day = read_day(text, scenario)
    if day is None:
        return Message("desk-bad-day")
    return day.isoformat() if day >= call_day(scenario) else Message("desk-bad-day-past")


def _read_choice(text: str, field: FormField) -> Entry:
    value = read_option(text, list_choices(field))
    return value or name_unknown("desk-not-a-choice", "value", text, field.options)


def _read_code(text: str, shape: str) -> Entry:
    """Read letters and digits in the shape a code is written in, blanks and case aside."""
    code = regex.sub(r"\s", "", fold_digits(text)).upper()
    pattern = "".join(_SHAPE_SIGNS.get(sign, regex.escape(sign)) for sign in shape)
    return code if regex.fullmatch(pattern, code) else Message("desk-bad-code", {"shape": shape})


def _read_iban(text: str, scenario: Scenario) -> Entry:
    """Read an account number whose check digits are right (ISO 13616)."""
    iban = regex.sub(r"[\s.-]", "", fold_digits(text)).upper()
    return iban if is_iban(iban) else Message("desk-bad-iban")


def _read_address(text: str, scenario: Scenario) -> Entry:
    plain = fold_digits(text)
    postcode = _POSTCODES[scenario.language].search(plain)
    if postcode is None:
        return Message("desk-bad-address-postcode")
    rest = plain[: postcode.start()] + plain[postcode.end() :]
    return text if regex.search(r"[0-9]", rest) else Message("desk-bad-address-number")


def _read_phone(text: str, scenario: Scenario) -> Entry:
    digits = regex.sub(r"[\s().+/-]", "", fold_digits(text))
    if not regex.fullmatch(r"[0-9]+", digits):
        return Message("desk-bad-phone")
    local = _drop_trunk_code(digits, _TRUNK_CODES[scenario.language])
    return local if len(local) == _PHONE_DIGITS else Message("desk-bad-phone")


def _drop_trunk_code(digits: str, code: str) -> str:
    """Turn +1 555…, +31 6… and +91 98… into the number as it is dialled at home."""
    if len(digits) <= _PHONE_DIGITS or not digits.startswith(code):
        return digits
    rest = digits.removeprefix(code)
    return "0" + rest if len(rest) == _PHONE_DIGITS - 1 else rest


def _read_email(text: str, scenario: Scenario) -> Entry:
    return text if _EMAIL.fullmatch(text) else Message("desk-bad-email")


def _read_money(text: str, scenario: Scenario) -> Entry:
    amount = read_amount(text, scenario)
    if amount is None:
        return Message("desk-amount-unreadable", {"value": text})
    return write_amount(amount) if amount >= 0 else Message("desk-bad-negative")


def _read_keyed(text: str, scenario: Scenario) -> Entry:
    return KEYED if text.casefold() == KEYED else Message("desk-bad-spoken-number")


def _read_consent(text: str, scenario: Scenario) -> Entry:
    return read_yes_no(text) or Message("desk-bad-yes-no")


_READERS: dict[str, Callable[[str, Scenario], Entry]] = {
    "text": _read_text,
    "name": _read_name,
    "date": _read_birth,
    "day": _read_day,
    "address": _read_address,
    **dict.fromkeys(KEYED_TYPES, _read_keyed),
    "iban": _read_iban,
    "money": _read_money,
    "phone": _read_phone,
    "email": _read_email,
    "consent": _read_consent,
}


def _spell_out(text: str) -> tuple[str, ...]:
    return tuple(_SHORTHAND.get(each, each) for each in fold_words(text))
