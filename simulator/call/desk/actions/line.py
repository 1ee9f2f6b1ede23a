"""The phone line itself: hold, resume, transfer."""

from __future__ import annotations

from simulator.call.desk.reading import read_whole
from simulator.call.desk.rules import (
    FORM_PHASES,
    ActionRule,
    FieldRule,
    Outcome,
    Request,
    done,
    list_options,
    make_field,
    no_fields,
    refused,
)
from simulator.call.state import Phase
from simulator.scenario.bundle import Scenario

LONGEST_HOLD = 30  # minutes; longer is a call back
SUPERVISOR = "supervisor"


def _hold_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("minutes", "number"),)


def _hold(request: Request) -> tuple[Outcome, ...]:
    """Park the caller; the minutes are what the agent has announced."""
    typed = request.values.get("minutes")
    if typed is None:
        return done()
    minutes = read_whole(typed, request.scenario.language, "minute")
    if minutes is None or not 1 <= minutes <= LONGEST_HOLD:
        return refused("desk-hold-minutes", most=str(LONGEST_HOLD))
    return done({"minutes": str(minutes)})


def _resume(request: Request) -> tuple[Outcome, ...]:
    return done()


def _transfer_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    whom = list_options(scenario, "transfer", "to", (SUPERVISOR,))
    return (make_field("to", "choice", options=whom), make_field("reason", "text"))


def _transfer(request: Request) -> tuple[Outcome, ...]:
    return done({"to": SUPERVISOR, **request.values})


HOLD = ActionRule("hold", frozenset({Phase.TALKING}), _hold_fields, _hold, is_everywhere=True)
RESUME = ActionRule("resume", frozenset({Phase.ON_HOLD}), no_fields, _resume, is_everywhere=True)
TRANSFER = ActionRule("transfer", FORM_PHASES, _transfer_fields, _transfer, is_everywhere=True)
RULES = (HOLD, RESUME, TRANSFER)
