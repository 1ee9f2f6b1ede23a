"""All actions of the desk by name, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.call.desk.actions import card, form, identity, line, money, plan, service, wrapup
from simulator.call.desk.rules import ActionRule
from simulator.scenario.bundle import Scenario

FAMILIES = (identity, line, money, card, service, plan, form, wrapup)
ACTIONS: Mapping[str, ActionRule] = {
    rule.name: rule for family in FAMILIES for rule in family.RULES
}


def list_actions(scenario: Scenario) -> tuple[ActionRule, ...]:
    """List the actions this call has: the ones its desk lists, and those of every call."""
    listed = scenario.call.desk
    return tuple(rule for rule in ACTIONS.values() if rule.is_everywhere or rule.name in listed)
