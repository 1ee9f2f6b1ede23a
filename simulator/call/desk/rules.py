"""What an action of the desk is made of: its fields, when it may be done, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from simulator.call.desk.figures import render
from simulator.call.events import Message
from simulator.call.state import Phase, State
from simulator.scenario.bundle import Scenario

Label = Message | str  # a text of the interface, or words the call's author wrote
Blocked = Callable[[Scenario, State], Message | None]
FORM_PHASES = frozenset({Phase.TALKING, Phase.ON_HOLD})
AFTER_CALL_TOO = FORM_PHASES | {Phase.WRAP_UP}


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a field takes, with its label."""

    value: str
    label: Label


@dataclass(frozen=True, slots=True)
class FieldRule:
    """One field of an action.

    `kind` is "text", "long-text", "number", "money", "date", "choice", "yes-no" or a type of the
    application form.
    """

    name: str
    kind: str
    required: bool = False
    options: tuple[Option, ...] = ()
    label: Label = ""


@dataclass(frozen=True, slots=True)
class Request:
    """An action that is about to be done: its values are trimmed, and empty ones are left out."""

    scenario: Scenario
    state: State
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Done:
    """The action takes effect with these values. `keyed` names a detail that was keyed in."""

    values: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[Message, ...] = ()
    keyed: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The action is refused; `values` are the typed ones it concerns, all of them if None."""

    reason: Message
    values: Mapping[str, str] | None = None


Outcome = Done | Refused


def never_blocked(scenario: Scenario, state: State) -> Message | None:
    """Say that nothing but the phase stands in the way."""
    return None


def no_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    """Say that an action has no fields, or that the desk adds none to what was typed."""
    return ()


@dataclass(frozen=True, slots=True)
class ActionRule:
    """One action of the desk.

    `blocked` says why the action cannot be done now whatever is typed; `perform` decides what
    comes of typed values. `adds` are the values that the desk works out itself. A rule that
    `sorts_its_fields` is handed unknown and missing fields too.
    """

    name: str
    phases: frozenset[Phase]
    fields: Callable[[Scenario], tuple[FieldRule, ...]]
    perform: Callable[[Request], tuple[Outcome, ...]]
    blocked: Blocked = never_blocked
    is_everywhere: bool = False  # part of every call, whether its desk lists it or not
    sorts_its_fields: bool = False
    adds: Callable[[Scenario], tuple[FieldRule, ...]] = no_fields


def done(
    values: Mapping[str, str] | None = None,
    *notices: Message,
    keyed: str | None = None,
) -> tuple[Outcome, ...]:
    """Give the one outcome of an action that took effect."""
    return (Done(dict(values or {}), notices, keyed),)


def refused(reason: str, **args: str) -> tuple[Outcome, ...]:
    """Give the one outcome of an action that was refused as a whole."""
    return (Refused(Message(reason, args)),)


def make_field(
    name: str, kind: str, required: bool = False, options: tuple[Option, ...] = ()
) -> FieldRule:
    """Make a field whose label is a text of the interface."""
    return FieldRule(name, kind, required, options, Message(f"desk-field-{name}"))


def make_choice(scenario: Scenario, action: str, name: str, required: bool = False) -> FieldRule:
    """Make a field that takes the call's own choices, or any words where the call has none."""
    options = list_options(scenario, action, name)
    return make_field(name, "choice" if options else "text", required, options)


def case_number(scenario: Scenario) -> tuple[FieldRule, ...]:
    """Say that the desk adds the number of the case it has opened."""
    return (make_field("number", "text"),)


def need_once(action: str, reason: str, then: Blocked = never_blocked) -> Blocked:
    """Make a rule that refuses an action that was done before, and then asks another one."""

    def blocked(scenario: Scenario, state: State) -> Message | None:
        return Message(reason) if action in state.done else then(scenario, state)

    return blocked


def list_options(
    scenario: Scenario, action: str, name: str, usual: tuple[str, ...] = ()
) -> tuple[Option, ...]:
    """List the values of a field: the call's own choices, or else the usual ones."""
    listed = scenario.call.desk.get(action)
    own = listed.fields.get(name) if listed else None
    if own and own.choices:
        choices = own.choices.items()
        return tuple(Option(value, render(choice.label, scenario)) for value, choice in choices)
    return tuple(Option(value, Message(f"desk-option-{value}")) for value in usual)
