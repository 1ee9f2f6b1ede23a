"""What becomes of an application: approved, referred or declined, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from simulator.call.desk.entries import KEYED, is_same_entry
from simulator.call.desk.reading import fold_words
from simulator.scenario.models import Application, FormField

Outcome = Literal["approved", "referred", "declined"]

_MONTHS = 12
_LONGEST_CODE = 3  # letters: "or" and "in" are states only where a state is written
_IDENTITY_TYPES = ("name", "date", "address")


@dataclass(frozen=True, slots=True)
class Limits:
    """The policy of a card, in numbers. The housing share is a part of 1, income is a year's."""

    youngest: int
    oldest: int | None = None
    least_income: Decimal | None = None
    most_housing_share: Decimal | None = None
    country_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome with its reasons, as text ids; an approval has none."""

    outcome: Outcome
    reasons: tuple[str, ...] = ()


def decide_application(
    application: Application,
    form: Mapping[str, str],
    told: Mapping[str, str],
    limits: Limits,
    today: date,
) -> Decision:
    """Decide a form that is complete; `told` has the same fields as the caller told them."""
    if reasons := tuple(_find_bars(application, form, limits, today)):
        return Decision("declined", reasons)
    if doubts := tuple(_find_doubts(application, form, told)):
        return Decision("referred", doubts)
    return Decision("approved")


def _find_bars(
    application: Application, form: Mapping[str, str], limits: Limits, today: date
) -> Iterable[str]:
    yield from _judge_age(_value_of_type(application, form, "date"), limits, today)
    income = _yearly(application, form, "income")
    yield from _judge_means(income, _yearly(application, form, "housing"), limits)
    address = _value_of_type(application, form, "address")
    if address is not None and limits.country_words and not _is_within(address, limits):
        yield "desk-decision-address-abroad"


def _judge_age(birth: str | None, limits: Limits, today: date) -> Iterable[str]:
    if birth is None:
        return
    years = _age(date.fromisoformat(birth), today)
    if years < limits.youngest:
        yield "desk-decision-too-young"
    if limits.oldest is not None and years > limits.oldest:
        yield "desk-decision-too-old"


def _age(birth: date, today: date) -> int:
    had_birthday = (today.month, today.day) >= (birth.month, birth.day)
    return today.year - birth.year - (0 if had_birthday else 1)


def _judge_means(income: Decimal | None, housing: Decimal | None, limits: Limits) -> Iterable[str]:
    if income is None:
        return
    if limits.least_income is not None and income < limits.least_income:
        yield "desk-decision-income-low"
    share = limits.most_housing_share
    if share is not None and housing is not None and housing > share * income:
        yield "desk-decision-housing-share"


def _is_within(address: str, limits: Limits) -> bool:
    """Look for a word of the country: a name anywhere, a short code ("OR") at the end only."""
    words = fold_words(address)
    while words and words[-1].isdigit():
        words = words[:-1]
    line = f" {' '.join(words)} "
    for each in limits.country_words:
        name = f" {' '.join(fold_words(each))} "
        if line.endswith(name) if len(each) <= _LONGEST_CODE else name in line:
            return True
    return False


def _find_doubts(
    application: Application, form: Mapping[str, str], told: Mapping[str, str]
) -> Iterable[str]:
    fields = application.fields.items()
    differing = [field for name, field in fields if _differs(name, field, form, told)]
    if any(field.type in _IDENTITY_TYPES for field in differing):
        yield "desk-decision-identity-differs"
    if any(_is_about(field, "income") for field in differing):
        yield "desk-decision-income-differs"
    if any(field.type == "ssn" and form.get(name) != KEYED for name, field in fields):
        yield "desk-decision-number-missing"


def _differs(name: str, field: FormField, form: Mapping[str, str], told: Mapping[str, str]) -> bool:
    if name not in form or name not in told:
        return False
    return not is_same_entry(field, form[name], told[name])


def _value_of_type(application: Application, form: Mapping[str, str], kind: str) -> str | None:
    fields = application.fields.items()
    return next((form[name] for name, each in fields if each.type == kind and name in form), None)


def _yearly(application: Application, form: Mapping[str, str], about: str) -> Decimal | None:
    """Add up what the form says of income or housing, a year; None where it does not ask."""
    amounts = [
        Decimal(form[name]) * (_MONTHS if field.per == "month" else 1)
        for name, field in application.fields.items()
        if name in form and _is_about(field, about)
    ]
    return sum(amounts, Decimal(0)) if amounts else None


def _is_about(field: FormField, subject: str) -> bool:
    """Say whether a field is of this subject: its detail is "income" or "income-…"."""
    return field.type == "money" and field.detail.split("-")[0] == subject
