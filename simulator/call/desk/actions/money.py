"""Money that is given back."""

from __future__ import annotations

from decimal import Decimal

from simulator.call.desk.checks import need_identified_customer
from simulator.call.desk.reading import read_amount, render, write_amount
from simulator.call.desk.rules import (
    AFTER_CALL_TOO,
    ActionRule,
    FieldRule,
    Outcome,
    Request,
    done,
    make_field,
    refused,
)
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario


def _fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("amount", "money", required=True), make_field("reason", "text"))


def _blocked(scenario: Scenario, state: State) -> Message | None:
    if "credit-fee" in state.done:
        return Message("desk-credit-once")
    return need_identified_customer(scenario, state)


def _perform(request: Request) -> tuple[Outcome, ...]:
    scenario = request.scenario
    amount = read_amount(request.values["amount"], scenario)
    if amount is None:
        return refused("desk-amount-unreadable", value=request.values["amount"])
    if amount <= 0:
        return refused("desk-amount-not-positive")
    most = _authority(scenario)
    if most is not None and amount > most[0]:
        return refused("desk-above-authority", most=most[1])
    return done({**request.values, "amount": write_amount(amount)}, Message("desk-credited"))


def _authority(scenario: Scenario) -> tuple[Decimal, str] | None:
    """Give the most the agent may credit, as a number and in words; None without a limit."""
    action = scenario.call.desk.get("credit-fee")
    field = action.fields.get("amount") if action else None
    if field is None or field.most is None:
        return None
    words = render(field.most, scenario)
    most = read_amount(words, scenario)
    return None if most is None else (most, words)


CREDIT_FEE = ActionRule("credit-fee", AFTER_CALL_TOO, _fields, _perform, _blocked)
RULES = (CREDIT_FEE,)
