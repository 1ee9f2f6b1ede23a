"""Amounts and numbers that an agent types, within the agent's authority."""

from __future__ import annotations

from decimal import Decimal

from simulator.call.desk.figures import render
from simulator.call.desk.reading import call_day, read_amount, read_whole
from simulator.call.desk.rules import Request
from simulator.call.desk.wording import refer
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import ActionField

_SERIALS = 900  # case numbers end in 100 to 999


def read_payment(request: Request, name: str) -> Decimal | Message:
    """Read an amount above zero, or say what is wrong with it."""
    amount = read_amount(request.values[name], request.scenario)
    if amount is None:
        return Message("desk-amount-unreadable", {"value": request.values[name]})
    return amount if amount > 0 else Message("desk-amount-not-positive")


def read_payment_within(request: Request, action: str, name: str) -> Decimal | Message:
    """Read an amount above zero and within what the call allows, or say what is wrong with it."""
    amount = read_payment(request, name)
    if isinstance(amount, Message):
        return amount
    return find_excess(request, action, name, amount) or amount


def find_field(scenario: Scenario, action: str, name: str) -> ActionField | None:
    """Find what the call says of a field of one of its actions."""
    listed = scenario.call.desk.get(action)
    return listed.fields.get(name) if listed else None


def find_excess(
    request: Request, action: str, name: str, amount: Decimal, reason: str = "desk-above-most"
) -> Message | None:
    """Say that an amount, or a number of something, goes beyond what the call allows."""
    field = find_field(request.scenario, action, name)
    if field is None or field.most is None:
        return None
    words = render(field.most, request.scenario)
    most = read_amount(words, request.scenario)
    if most is None:
        whole = read_whole(words, request.scenario.language, "month")
        most = None if whole is None else Decimal(whole)
    if most is None or amount <= most:
        return None
    return Message(reason, {"most": words, "field": refer([f"desk-field-{name}"])})


def number_case(scenario: Scenario, state: State) -> str:
    """Number a case by the day of the call; the same call gives the same number."""
    serial = 100 + (state.seed * 7 + state.turn + len(state.done)) % _SERIALS
    return f"{call_day(scenario):%y%m%d}-{serial}"
