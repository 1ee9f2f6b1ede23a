"""Money: given back, disputed, paid in parts, moved here from another card."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from simulator.call.desk.amounts import (
    find_excess,
    find_field,
    number_case,
    read_payment,
    read_payment_within,
)
from simulator.call.desk.checks import need_identified_customer
from simulator.call.desk.reading import (
    call_day,
    read_amount,
    read_day,
    read_whole,
    word_amount,
    write_amount,
)
from simulator.call.desk.rules import (
    AFTER_CALL_TOO,
    FORM_PHASES,
    ActionRule,
    FieldRule,
    Outcome,
    Refused,
    Request,
    case_number,
    done,
    list_options,
    make_choice,
    make_field,
    need_once,
)
from simulator.call.desk.wording import refer
from simulator.call.events import Message
from simulator.scenario.bundle import Scenario

MOST_INSTALMENTS = 60
_CENT = Decimal("0.01")


# --- a fee that is credited ------------------------------------------------------------------


def _credit_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    tax = (make_field("tax", "money"),) if _has_tax(scenario) else ()
    return (make_field("amount", "money", required=True), *tax, make_field("reason", "text"))


def _credit_added(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("total", "money"),) if _has_tax(scenario) else ()


def _has_tax(scenario: Scenario) -> bool:
    return find_field(scenario, "credit-fee", "tax") is not None


def _credit(request: Request) -> tuple[Outcome, ...]:
    """Credit a fee, and the tax that was charged on it, within the agent's authority."""
    amount = read_payment(request, "amount")
    if isinstance(amount, Message):
        return (Refused(amount),)
    parts = {"amount": amount}
    if _has_tax(request.scenario):
        tax = _read_tax(request)
        if isinstance(tax, Message):
            return (Refused(tax),)
        parts |= {"tax": tax, "total": amount + tax}
    for name, part in parts.items():
        if reason := find_excess(request, "credit-fee", name, part, "desk-above-authority"):
            return (Refused(reason),)
    written = {name: write_amount(part) for name, part in parts.items()}
    return done({**request.values, **written}, Message("desk-credited"))


def _read_tax(request: Request) -> Decimal | Message:
    typed = request.values.get("tax")
    if typed is None:
        return Decimal(0)
    tax = read_amount(typed, request.scenario)
    if tax is None:
        return Message("desk-amount-unreadable", {"value": typed})
    field = {"field": refer(["desk-field-tax"])}
    return tax if tax >= 0 else Message("desk-bad-negative", field)


# --- a charge that is disputed ---------------------------------------------------------------


def _dispute_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (
        make_field("amount", "money", required=True),
        make_choice(scenario, "open-dispute", "charge"),
        make_choice(scenario, "open-dispute", "reason"),
    )


def _open_dispute(request: Request) -> tuple[Outcome, ...]:
    amount = read_payment_within(request, "open-dispute", "amount")
    if isinstance(amount, Message):
        return (Refused(amount),)
    number = number_case(request.scenario, request.state)
    values = {**request.values, "amount": write_amount(amount), "number": number}
    return done(values, Message("desk-dispute-opened", {"number": number}))


# --- a debt that is paid in parts ------------------------------------------------------------


def _plan_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (
        make_field("amount", "money", required=True),
        make_field("instalments", "number", required=True),
        make_field("first", "date"),
    )


def _plan_added(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("each", "money"),)


def _plan(request: Request) -> tuple[Outcome, ...]:
    """Agree on instalments; the last one bears what rounding leaves."""
    amount, count = read_payment(request, "amount"), _read_count(request)
    first = _read_first(request)
    for each in (amount, count, first):
        if isinstance(each, Message):
            return (Refused(each),)
    assert isinstance(amount, Decimal) and isinstance(count, int) and isinstance(first, dict)
    for name, value in (("amount", amount), ("instalments", Decimal(count))):
        if reason := find_excess(request, "payment-plan", name, value):
            return (Refused(reason),)
    part = (amount / count).quantize(_CENT, ROUND_HALF_UP)
    values = {"amount": write_amount(amount), "instalments": str(count), "each": write_amount(part)}
    return done({**values, **first}, _word_plan(request.scenario, count, part))


def _read_count(request: Request) -> int | Message:
    typed = request.values["instalments"]
    count = read_whole(typed, request.scenario.language, "month")
    if count is None or not 1 <= count <= MOST_INSTALMENTS:
        return Message("desk-instalments", {"most": str(MOST_INSTALMENTS)})
    return count


def _read_first(request: Request) -> dict[str, str] | Message:
    typed = request.values.get("first")
    if typed is None:
        return {}
    day = read_day(typed, request.scenario)
    if day is None:
        return Message("desk-bad-day", {"field": refer(["desk-field-first"])})
    if day < call_day(request.scenario):
        return Message("desk-bad-day-past", {"field": refer(["desk-field-first"])})
    return {"first": day.isoformat()}


def _word_plan(scenario: Scenario, count: int, part: Decimal) -> Message:
    words = word_amount(part, scenario)
    if count == 1:
        return Message("desk-payment-plan-once", {"each": words})
    return Message("desk-payment-plan-set", {"each": words, "number": str(count)})


# --- a balance that is moved -----------------------------------------------------------------


def _move_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    offers = list_options(scenario, "move-balance", "offer")
    offer = (make_field("offer", "choice", required=True, options=offers),) if offers else ()
    return (make_field("amount", "money", required=True), *offer)


def _move(request: Request) -> tuple[Outcome, ...]:
    amount = read_payment_within(request, "move-balance", "amount")
    if isinstance(amount, Message):
        return (Refused(amount),)
    values = {**request.values, "amount": write_amount(amount)}
    return done(values, Message("desk-balance-moved"))


CREDIT_FEE = ActionRule(
    "credit-fee",
    AFTER_CALL_TOO,
    _credit_fields,
    _credit,
    need_once("credit-fee", "desk-credit-once", need_identified_customer),
    adds=_credit_added,
)
OPEN_DISPUTE = ActionRule(
    "open-dispute",
    AFTER_CALL_TOO,
    _dispute_fields,
    _open_dispute,
    need_once("open-dispute", "desk-dispute-once", need_identified_customer),
    adds=case_number,
)
PAYMENT_PLAN = ActionRule(
    "payment-plan",
    AFTER_CALL_TOO,
    _plan_fields,
    _plan,
    need_once("payment-plan", "desk-payment-plan-only", need_identified_customer),
    adds=_plan_added,
)
MOVE_BALANCE = ActionRule(
    "move-balance",
    FORM_PHASES,
    _move_fields,
    _move,
    need_once("move-balance", "desk-balance-once", need_identified_customer),
)
RULES = (CREDIT_FEE, OPEN_DISPUTE, PAYMENT_PLAN, MOVE_BALANCE)
