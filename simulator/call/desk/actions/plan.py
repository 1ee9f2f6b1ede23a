"""Enrolling a customer in a plan."""

from __future__ import annotations

from simulator.call.desk.checks import need_identified_customer
from simulator.call.desk.rules import (
    FORM_PHASES,
    ActionRule,
    FieldRule,
    Option,
    Outcome,
    Request,
    done,
    make_field,
    refused,
)
from simulator.call.desk.wording import refer
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario


def _list_plans(scenario: Scenario) -> tuple[Option, ...]:
    sheets = (scenario.products[each] for each in scenario.call.also if each in scenario.products)
    return tuple(Option(each.product, each.name) for each in sheets if each.kind == "plan")


def _fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (
        make_field("plan", "choice", required=True, options=_list_plans(scenario)),
        make_field("consent", "yes-no"),
    )


def _blocked(scenario: Scenario, state: State) -> Message | None:
    if not _list_plans(scenario):
        return Message("desk-no-plan")
    if "enrol" in state.done:
        return Message("desk-enrolled-once")
    return need_identified_customer(scenario, state)


def _perform(request: Request) -> tuple[Outcome, ...]:
    """Enrol once the agent attests a clear yes. Whether that is true, the grader judges."""
    if request.values.get("consent") != "yes":
        return refused("desk-consent-attest", field=refer(["desk-field-consent"]))
    return done(request.values, Message("desk-enrolled"))


ENROL = ActionRule("enrol", FORM_PHASES, _fields, _perform, _blocked)
RULES = (ENROL,)
