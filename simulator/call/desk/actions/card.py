"""The card itself: blocked and replaced, activated, used abroad."""

from __future__ import annotations

from simulator.call.desk.checks import need_identified_customer
from simulator.call.desk.rules import (
    AFTER_CALL_TOO,
    ActionRule,
    FieldRule,
    Outcome,
    Request,
    done,
    list_options,
    make_field,
    need_once,
    no_fields,
)
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario

REASONS = ("lost", "stolen", "misused", "damaged")


def _block_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    reasons = list_options(scenario, "block-card", "reason", REASONS)
    return (
        make_field("reason", "choice", options=reasons),
        make_field("replacement", "yes-no", required=True),
    )


def _block(request: Request) -> tuple[Outcome, ...]:
    """Block the card; a new one is sent only where the agent orders it."""
    is_replaced = request.values["replacement"] == "yes"
    return done(request.values, Message("desk-replaced" if is_replaced else "desk-blocked"))


def _activate(request: Request) -> tuple[Outcome, ...]:
    return done({}, Message("desk-activated"))


def _need_open_card(scenario: Scenario, state: State) -> Message | None:
    """Say that the card is blocked, or what stands in the way of working on the account."""
    if "block-card" in state.done:
        return Message("desk-card-blocked")
    return need_identified_customer(scenario, state)


def _switch_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    ways = list_options(scenario, "international-use", "switch", ("on", "off"))
    return (make_field("switch", "choice", required=True, options=ways),)


def _switch(request: Request) -> tuple[Outcome, ...]:
    return done(request.values, Message("desk-abroad-switched"))


BLOCK_CARD = ActionRule(
    "block-card",
    AFTER_CALL_TOO,
    _block_fields,
    _block,
    need_once("block-card", "desk-card-blocked", need_identified_customer),
)
ACTIVATE_CARD = ActionRule(
    "activate-card",
    AFTER_CALL_TOO,
    no_fields,
    _activate,
    need_once("activate-card", "desk-activated-once", _need_open_card),
)
INTERNATIONAL_USE = ActionRule(
    "international-use", AFTER_CALL_TOO, _switch_fields, _switch, _need_open_card
)
RULES = (BLOCK_CARD, ACTIVATE_CARD, INTERNATIONAL_USE)
