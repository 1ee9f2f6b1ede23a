"""The application form of a call: what is on it, what the caller has told, what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from simulator.call.desk.decision import Limits
from simulator.call.desk.entries import KEYED, is_same_entry, read_entry
from simulator.call.desk.reading import read_amount, read_share, read_whole, render
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Application, FormField

YOUNGEST_IN_LAW = 18


@dataclass(frozen=True, slots=True)
class FormFieldView:
    """A field of the form as the desk shows it. `label` is in the words of the call's sheet."""

    name: str
    label: str
    type: str
    per: str | None
    value: str | None
    is_told: bool
    problem: Message | None


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


def find_form(scenario: Scenario) -> Application | None:
    """Find the application form of the call's card."""
    product = scenario.products.get(scenario.call.product)
    return product.application if product else None


def is_told(scenario: Scenario, state: State, field: FormField) -> bool:
    """Say whether the caller has told what belongs in the field.

    A consent that the call's caller does not hold as a detail is attested by the agent.
    """
    if field.type == "consent" and field.detail not in scenario.call.caller.details:
        return True
    return field.detail in state.details


def told_entry(scenario: Scenario, state: State, field: FormField) -> str | None:
    """Give what the caller told for a field, in the form's notation; None if nothing."""
    detail = scenario.call.caller.details.get(field.detail)
    if detail is None or field.detail not in state.details:
        return None
    entry = read_entry(field, KEYED if field.type == "ssn" else detail.value, scenario)
    return entry if isinstance(entry, str) else None


def find_slip(scenario: Scenario, state: State, field: FormField, entry: str) -> Message | None:
    """Warn where the form says something else than the caller did."""
    told = told_entry(scenario, state, field)
    if told is None or is_same_entry(field, entry, told):
        return None
    return Message("desk-fill-differs", {"field": field.label})


def list_missing(scenario: Scenario, state: State) -> tuple[str, ...]:
    """List the labels of the fields that are still empty."""
    form = find_form(scenario)
    if form is None:
        return ()
    return tuple(each.label for name, each in form.fields.items() if name not in state.form)


def read_limits(scenario: Scenario, application: Application) -> Limits:
    """Put the policy of the form into numbers."""
    policy = application.policy
    return Limits(
        youngest=_read_years(policy.youngest, scenario) or YOUNGEST_IN_LAW,
        oldest=_read_years(policy.oldest, scenario),
        least_income=_read_income(policy.least_income, scenario),
        most_housing_share=_read_part(policy.most_housing_share, scenario),
        country_words=tuple(policy.country_words),
    )


def _view(scenario: Scenario, state: State, name: str, field: FormField) -> FormFieldView:
    value = state.form.get(name)
    problem = find_slip(scenario, state, field, value) if value is not None else None
    told = is_told(scenario, state, field)
    return FormFieldView(name, field.label, field.type, field.per, value, told, problem)


def _read_years(line: str | None, scenario: Scenario) -> int | None:
    return read_whole(render(line, scenario), scenario.language) if line else None


def _read_income(line: str | None, scenario: Scenario) -> Decimal | None:
    return read_amount(render(line, scenario), scenario) if line else None


def _read_part(line: str | None, scenario: Scenario) -> Decimal | None:
    return read_share(render(line, scenario), scenario.language) if line else None
