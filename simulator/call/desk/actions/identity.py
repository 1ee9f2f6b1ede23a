"""Verifying who is on the line."""

from __future__ import annotations

from simulator.call.desk.checks import list_identifiers, need_identified_customer
from simulator.call.desk.reading import is_same_detail
from simulator.call.desk.rules import (
    FORM_PHASES,
    ActionRule,
    FieldRule,
    Outcome,
    Request,
    done,
    refused,
)
from simulator.call.desk.wording import name_detail, refer_details
from simulator.call.events import Message
from simulator.scenario.bundle import Scenario


def _fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return tuple(
        FieldRule(each, "text", label=Message(name_detail(each)))
        for each in list_identifiers(scenario)
    )


def _perform(request: Request) -> tuple[Outcome, ...]:
    """Compare what was typed with the record; with nothing typed, what was told is compared."""
    spoken = [each for each in request.values if _is_keyed(request.scenario, each)]
    if spoken:
        return refused("desk-verify-keyed", fields=refer_details(spoken))
    wrong = [name for name, value in request.values.items() if _differs(request, name, value)]
    if wrong:
        return refused("desk-verify-differs", fields=refer_details(wrong))
    return done(request.values, Message("desk-verified"))


def _is_keyed(scenario: Scenario, name: str) -> bool:
    detail = scenario.call.caller.details.get(name)
    return detail is not None and detail.keyed


def _differs(request: Request, name: str, value: str) -> bool:
    detail = request.scenario.call.caller.details.get(name)
    return detail is None or not is_same_detail(value, detail.value, request.scenario.language)


VERIFY = ActionRule(
    "verify", FORM_PHASES, _fields, _perform, need_identified_customer, is_everywhere=True
)
RULES = (VERIFY,)
