"""What the desk offers now, for the screens and for the terminal's help."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.call.desk.decide import find_obstacle
from simulator.call.desk.registry import list_actions
from simulator.call.desk.rules import ActionRule, FieldRule, Label
from simulator.call.events import Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario


@dataclass(frozen=True, slots=True)
class ActionView:
    """An action as the desk shows it. `obstacle` says why it cannot be done now; None if it can.

    `adds` are the values that the desk works out itself when it is done.
    """

    name: str
    label: Label
    fields: tuple[FieldRule, ...]
    obstacle: Message | None
    adds: tuple[FieldRule, ...] = ()

    @property
    def is_available(self) -> bool:
        """Say whether the action can be done now."""
        return self.obstacle is None


def describe_actions(scenario: Scenario, state: State) -> tuple[ActionView, ...]:
    """Describe every action of the call, always in the same order."""
    return tuple(_describe(rule, scenario, state) for rule in list_actions(scenario))


def _describe(rule: ActionRule, scenario: Scenario, state: State) -> ActionView:
    return ActionView(
        rule.name,
        Message(f"desk-action-{rule.name}"),
        rule.fields(scenario),
        find_obstacle(rule, scenario, state),
        rule.adds(scenario),
    )
