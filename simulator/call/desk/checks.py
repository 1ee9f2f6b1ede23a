"""What several actions ask first: is there an account, and is it known who is on the line."""

from __future__ import annotations

from simulator.call.desk.wording import refer_details
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario


def list_identifiers(scenario: Scenario) -> tuple[str, ...]:
    """List the details that identify a customer; none where no issuer's sheet says so."""
    issuers = (each for each in scenario.products.values() if each.kind == "issuer")
    issuer = next(issuers, None)
    return tuple(issuer.identifiers) if issuer else ()


def list_untold(scenario: Scenario, state: State) -> tuple[str, ...]:
    """List the identifiers that the caller has not told."""
    return tuple(each for each in list_identifiers(scenario) if each not in state.details)


def need_account(scenario: Scenario, state: State) -> Message | None:
    """Say that there is no account, if the caller is a prospect."""
    return Message("desk-no-account") if scenario.is_prospect else None


def need_identification(scenario: Scenario, state: State) -> Message | None:
    """Say which identifiers are missing, if the caller has an account."""
    if scenario.is_prospect:
        return None
    missing = list_untold(scenario, state)
    return Message("desk-not-identified", {"missing": refer_details(missing)}) if missing else None


def need_identified_customer(scenario: Scenario, state: State) -> Message | None:
    """Say what stands in the way of working on the caller's account."""
    return need_account(scenario, state) or need_identification(scenario, state)
