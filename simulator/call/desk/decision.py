"""What becomes of an application: approved, referred or declined, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from simulator.call.desk.entries import KEYED, is_keyed, is_same_entry
from simulator.call.desk.reading import fold_words
from simulator.scenario.models import Application, FormField

Outcome = Literal["approved", "referred", "declined"]

MONTHS = 12
_LONGEST_CODE = 3  # letters: "or" and "in" are states only where a state is written
_IDENTITY_TYPES = ("name", "date", "address", "code")
_COSTS = ("obligation", "debt")


@dataclass(frozen=True, slots=True)
class Limits:
    """The policy of a card, in numbers.

    A share is a part of 1; `least_income` is a year's, `least_left` a month's, and `debt_share` is
    the part of a debt, or of the limit asked for, that counts as a cost each month.
    """

    youngest: int
    oldest: int | None = None
    least_income: Decimal | None = None
    most_housing_share: Decimal | None = None
    most_burden_share: Decimal | None = None
    least_left: Decimal | None = None
    debt_share: Decimal | None = None
    least_deposit: Decimal | None = None
    limit_share: Decimal | None = None
    most_limit: Decimal | None = None
    country_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome with its reasons, as text ids; an approval has none, but perhaps a limit."""

    outcome: Outcome
    reasons: tuple[str, ...] = ()
    limit: Decimal | None = None


@dataclass(frozen=True, slots=True)
class _Means:
    """What the form says of an applicant's money; None where it does not ask.

    Income, housing and obligations are a year's.
    """

    income: Decimal | None
    housing: Decimal | None
    obligation: Decimal | None
    debt: Decimal | None
    limit: Decimal | None
    deposit: Decimal | None

    def burden(self, debt_share: Decimal | None) -> Decimal:
        """Add up a year's costs; a debt and the limit asked for count with their share."""
        owed = (self.debt or 0) + (self.limit or 0)
        fixed = (self.housing or Decimal(0)) + (self.obligation or 0)
        return fixed + owed * (debt_share or 0) * MONTHS


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
    return Decision("approved", limit=_grant(_read_means(application, form), limits))


def _find_bars(
    application: Application, form: Mapping[str, str], limits: Limits, today: date
) -> Iterable[str]:
    yield from _judge_age(_value_of_type(application, form, "date"), limits, today)
    means = _read_means(application, form)
    yield from _judge_means(means, limits)
    if limits.least_deposit is not None and (means.deposit or 0) < limits.least_deposit:
        yield "desk-decision-deposit-low"
    address = _value_of_type(application, form, "address")
    if address is not None and limits.country_words and not _is_within(address, limits):
        yield "desk-decision-address-abroad"
    yield from _find_chosen(application, form, "declined")


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


def _judge_means(means: _Means, limits: Limits) -> Iterable[str]:
    income, housing = means.income, means.housing
    if income is None:
        return
    if limits.least_income is not None and income < limits.least_income:
        yield "desk-decision-income-low"
    share = limits.most_housing_share
    if share is not None and housing is not None and housing > share * income:
        yield "desk-decision-housing-share"
    yield from _judge_burden(income, means.burden(limits.debt_share), limits)


def _judge_burden(income: Decimal, burden: Decimal, limits: Limits) -> Iterable[str]:
    share = limits.most_burden_share
    if share is not None and burden > share * income:
        yield "desk-decision-burden-share"
    if limits.least_left is not None and income - burden < limits.least_left * MONTHS:
        yield "desk-decision-too-little-left"


def _grant(means: _Means, limits: Limits) -> Decimal | None:
    """Give the limit of an approval: a share of the deposit, or what was asked for."""
    limit = means.limit
    if means.deposit is not None:
        limit = means.deposit * (1 if limits.limit_share is None else limits.limit_share)
    if limit is None or limits.most_limit is None:
        return limit
    return min(limit, limits.most_limit)


def _find_chosen(
    application: Application, form: Mapping[str, str], outcome: Outcome
) -> Iterable[str]:
    """Give the reasons of the choices on the form that allow no more than this outcome."""
    for name, field in application.fields.items():
        option = field.options.get(form.get(name, ""))
        if option is not None and option.gives == outcome:
            yield f"desk-decision-{option.reason}"


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
    if any(_subject(field) == "income" for field in differing):
        yield "desk-decision-income-differs"
    if any(_subject(field) in _COSTS for field in differing):
        yield "desk-decision-costs-differ"
    if any(_is_number_open(field, form.get(name)) for name, field in fields):
        yield "desk-decision-number-missing"
    yield from _find_chosen(application, form, "referred")


def _is_number_open(field: FormField, entry: str | None) -> bool:
    return is_keyed(field) and not field.optional and entry != KEYED


def _differs(name: str, field: FormField, form: Mapping[str, str], told: Mapping[str, str]) -> bool:
    if name not in form or name not in told:
        return False
    return not is_same_entry(field, form[name], told[name])


def _value_of_type(application: Application, form: Mapping[str, str], kind: str) -> str | None:
    fields = application.fields.items()
    return next((form[name] for name, each in fields if each.type == kind and name in form), None)


def _read_means(application: Application, form: Mapping[str, str]) -> _Means:
    def add(subject: str) -> Decimal | None:
        return _add_up(application, form, subject)

    return _Means(
        income=add("income"),
        housing=add("housing"),
        obligation=add("obligation"),
        debt=add("debt"),
        limit=add("limit"),
        deposit=add("deposit"),
    )


def _add_up(application: Application, form: Mapping[str, str], subject: str) -> Decimal | None:
    """Add up what the form says of a subject, months by the year; None where it asks nothing."""
    amounts = [
        Decimal(form[name]) * (MONTHS if field.per == "month" else 1)
        for name, field in application.fields.items()
        if name in form and _subject(field) == subject
    ]
    return sum(amounts, Decimal(0)) if amounts else None


def _subject(field: FormField) -> str:
    """Say what an amount is to the policy; a detail named "income" or "income-…" says it itself."""
    if field.type != "money":
        return ""
    named = field.detail.split("-")[0]
    return field.counts_as or (named if named in ("income", "housing") else "")
