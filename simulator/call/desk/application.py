"""The application form of a call: what is on it, what the caller has told, what is wrong.

A call may let the agent choose among cards: its form then has the fields of all of them, and the
chosen card's own fields and policy decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from simulator.call.desk.decision import MONTHS, Limits
from simulator.call.desk.entries import (
    KEYED,
    is_keyed,
    is_same_entry,
    list_choices,
    read_entry,
    show_entry,
)
from simulator.call.desk.figures import render
from simulator.call.desk.reading import read_amount, read_share, read_whole
from simulator.call.desk.rules import Option, list_options
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Application, FormField, Product

YOUNGEST_IN_LAW = 18


@dataclass(frozen=True, slots=True)
class FormFieldView:
    """A field of the form as the desk shows it. `label` is in the words of the call's sheet.

    `value` is as the log keeps it, `shown` as people of the call's country write it.
    `is_attested`: the agent answers for it, the caller has not told it in so many words.
    """

    name: str
    label: str
    type: str
    per: str | None
    value: str | None
    shown: str
    is_told: bool
    problem: Message | None
    options: tuple[Option, ...] = ()
    is_optional: bool = False
    is_keyed: bool = False
    is_attested: bool = False


def application_view(scenario: Scenario, state: State) -> tuple[FormFieldView, ...]:
    """Show the form, field by field; empty where the call's card has none."""
    form = find_form(scenario)
    if form is None:
        return ()
    return tuple(_view(scenario, state, name, field) for name, field in form.fields.items())


def take_from_call(scenario: Scenario, state: State) -> Mapping[str, str]:
    """Give the values that the caller has told, ready to fill; nothing else is ever offered."""
    form = find_form(scenario)
    if form is None:
        return {}
    told = ((name, told_entry(scenario, state, field)) for name, field in form.fields.items())
    return {name: value for name, value in told if value is not None}


def list_cards(scenario: Scenario) -> tuple[str, ...]:
    """List the cards that can be applied for in this call, the first of them the usual one."""
    chosen = [each.value for each in list_options(scenario, "submit-application", "card")]
    sheets = (scenario.products.get(each) for each in chosen or [scenario.call.product])
    return tuple(each.product for each in sheets if each is not None and each.application)


def find_form(scenario: Scenario) -> Application | None:
    """Find the application form of the call, with the fields of every card it may be for."""
    forms = [find_application(scenario, card) for card in list_cards(scenario)]
    if not forms:
        return None
    fields: dict[str, FormField] = {}
    for form in forms:
        fields = {**form.fields, **fields}
    ordered = {name: fields[name] for form in forms for name in form.fields}
    return forms[0].model_copy(update={"fields": ordered})


def find_application(scenario: Scenario, card: str) -> Application:
    """Find the form of one of the cards that `list_cards` lists."""
    application = scenario.products[card].application
    assert application is not None
    return application


def is_attested(scenario: Scenario, field: FormField) -> bool:
    """Say whether the agent answers for a field: a consent or choice no detail tells."""
    return field.type in ("consent", "choice") and field.detail not in scenario.call.caller.details


def is_told(scenario: Scenario, state: State, field: FormField) -> bool:
    """Say whether the caller has told what belongs in the field, or the agent answers for it."""
    return field.detail in state.details or is_attested(scenario, field)


def told_entry(scenario: Scenario, state: State, field: FormField) -> str | None:
    """Give what the caller told for a field, in the form's notation; None if nothing."""
    detail = scenario.call.caller.details.get(field.detail)
    if detail is None or field.detail not in state.details:
        return None
    entry = read_entry(field, KEYED if is_keyed(field) else detail.value, scenario)
    return entry if isinstance(entry, str) else None


def find_slip(scenario: Scenario, state: State, field: FormField, entry: str) -> Message | None:
    """Warn where the form says something else than the caller did."""
    told = told_entry(scenario, state, field)
    if told is None or is_same_entry(field, entry, told):
        return None
    return Message("desk-fill-differs", {"field": field.label})


def find_gap(scenario: Scenario, state: State, card: str) -> Message | None:
    """Say what is still missing before a card can be applied for: an entry, or a permission."""
    application = find_application(scenario, card)
    needed = {name: each for name, each in application.fields.items() if not each.optional}
    missing = [each.label for name, each in needed.items() if name not in state.form]
    if missing:
        return Message("desk-form-missing", {"missing": ", ".join(missing)})
    if state.form.get(application.consent_field) != "yes":
        return Message("desk-no-permission")
    for name, each in needed.items():
        if each.type == "consent" and state.form[name] != "yes":
            return Message("desk-no-consent", {"field": each.label})
    return None


def read_limits(scenario: Scenario, sheet: Product) -> Limits:
    """Put the policy of a card's form into numbers."""
    assert sheet.application is not None
    policy = sheet.application.policy
    own = _PolicyReader(scenario, sheet)
    least_income = own.amount(policy.least_income)
    if least_income is not None and policy.least_income_per == "month":
        least_income *= MONTHS
    return Limits(
        youngest=own.years(policy.youngest) or YOUNGEST_IN_LAW,
        oldest=own.years(policy.oldest),
        least_income=least_income,
        most_housing_share=own.share(policy.most_housing_share),
        most_burden_share=own.share(policy.most_burden_share),
        least_left=own.amount(policy.least_left),
        debt_share=own.share(policy.monthly_share_of_debt),
        least_deposit=own.amount(policy.least_deposit),
        limit_share=own.share(policy.limit_share),
        most_limit=own.amount(policy.most_limit),
        country_words=tuple(policy.country_words),
    )


@dataclass(frozen=True, slots=True)
class _PolicyReader:
    """Reads the lines of a policy, which may name its sheet's own figures."""

    scenario: Scenario
    sheet: Product

    def _words(self, line: str) -> str:
        return render(line, self.scenario, self.sheet)

    def years(self, line: str | None) -> int | None:
        return read_whole(self._words(line), self.scenario.language, "year") if line else None

    def amount(self, line: str | None) -> Decimal | None:
        return read_amount(self._words(line), self.scenario) if line else None

    def share(self, line: str | None) -> Decimal | None:
        return read_share(self._words(line), self.scenario.language) if line else None


def _view(scenario: Scenario, state: State, name: str, field: FormField) -> FormFieldView:
    value = state.form.get(name)
    return FormFieldView(
        name=name,
        label=field.label,
        type=field.type,
        per=field.per,
        value=value,
        shown="" if value is None else show_entry(field, value, scenario),
        is_told=is_told(scenario, state, field),
        problem=None if value is None else find_slip(scenario, state, field, value),
        options=list_choices(field),
        is_optional=field.optional,
        is_keyed=is_keyed(field),
        is_attested=is_attested(scenario, field),
    )
