"""What comes of an action at the desk. Never fails: what cannot be done is refused, with why."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.call.desk.figures import render
from simulator.call.desk.reading import mask, read_option, read_yes_no
from simulator.call.desk.registry import list_actions
from simulator.call.desk.rules import ActionRule, Done, FieldRule, Outcome, Refused, Request
from simulator.call.desk.suggest import name_unknown
from simulator.call.desk.wording import refer, refer_details
from simulator.call.events import ActionDone, ActionRefused, DetailGiven, Event, Message
from simulator.call.state import State
from simulator.scenario.bundle import Scenario

LONGEST_VALUE = 200  # characters; a note has its own, longer limit


def decide_action(
    scenario: Scenario, state: State, action: str, values: Mapping[str, str]
) -> tuple[Event, ...]:
    """Decide one action with typed values; the engine adds what the caller makes of it."""
    name = fold_name(action)
    rules = {rule.name: rule for rule in list_actions(scenario)}
    rule = rules.get(name)
    typed = _trim(values, rule.fields(scenario) if rule else ())
    if rule is None:
        reason = name_unknown("desk-unknown-action", "action", action, rules)
        return (_make_refusal(state, action, typed, reason),)
    outcomes = _decide(rule, scenario, state, typed)
    return tuple(
        event for each in outcomes for event in _make_events(each, state, rule.name, typed)
    )


def find_obstacle(rule: ActionRule, scenario: Scenario, state: State) -> Message | None:
    """Say why an action cannot be done now whatever is typed; None where it can."""
    if state.phase not in rule.phases:
        args = {"action": refer([f"desk-action-{rule.name}"])}
        return Message(f"desk-not-while-{state.phase.value}", args)
    return rule.blocked(scenario, state) or _find_need(rule, scenario, state)


def fold_name(name: str) -> str:
    """Put a typed name of an action or a field into the notation of the names."""
    return name.strip().casefold().replace("_", "-").replace(" ", "-")


def _decide(
    rule: ActionRule, scenario: Scenario, state: State, typed: Mapping[str, str]
) -> tuple[Outcome, ...]:
    if reason := find_obstacle(rule, scenario, state):
        return (Refused(reason),)
    if rule.sorts_its_fields:
        read: Mapping[str, str] | Message = typed
    else:
        read = _read_fields(rule.fields(scenario), typed, scenario)
    if isinstance(read, Message):
        return (Refused(read),)
    if reason := _find_refusal_of_author(rule, scenario):
        return (Refused(reason),)
    return rule.perform(Request(scenario, state, read))


def _find_need(rule: ActionRule, scenario: Scenario, state: State) -> Message | None:
    """Say which details the call's desk wants first, if the caller has not given them."""
    listed = scenario.call.desk.get(rule.name)
    missing = [each for each in listed.needs if each not in state.details] if listed else []
    return Message("desk-needs", {"missing": refer_details(missing)}) if missing else None


def _find_refusal_of_author(rule: ActionRule, scenario: Scenario) -> Message | None:
    listed = scenario.call.desk.get(rule.name)
    if listed is None or listed.refuse is None:
        return None
    return Message("desk-refused-here", {"because": render(listed.refuse, scenario)})


def _read_fields(
    fields: tuple[FieldRule, ...], typed: Mapping[str, str], scenario: Scenario
) -> Mapping[str, str] | Message:
    """Read typed values by the rules of their fields, or say what is wrong with the first."""
    rules = {each.name: each for each in fields}
    unknown = next((name for name in typed if name not in rules), None)
    if unknown is not None:
        return name_unknown("desk-unknown-field", "field", unknown, rules)
    missing = next((each for each in fields if each.required and each.name not in typed), None)
    if missing is not None:
        return Message("desk-field-missing", {"field": _word_label(missing)})
    read: dict[str, str] = {}
    for name, text in typed.items():
        value = _read_value(rules[name], text)
        if isinstance(value, Message):
            return value
        read[name] = value
    return read


def _read_value(field: FieldRule, text: str) -> str | Message:
    named = {"field": _word_label(field)}
    if field.kind == "long-text":
        return text
    if len(text) > LONGEST_VALUE:
        return Message("desk-value-too-long", {**named, "most": str(LONGEST_VALUE)})
    if field.kind == "yes-no":
        return read_yes_no(text) or Message("desk-bad-yes-no", named)
    if field.kind == "choice":
        return _read_choice(field, text)
    return mask(text) if field.kind == "text" else text


def _read_choice(field: FieldRule, text: str) -> str | Message:
    value = read_option(text, field.options)
    if value is not None:
        return value
    names = [each.value for each in field.options]
    return name_unknown("desk-not-a-choice", "value", text, names, field=_word_label(field))


def _word_label(field: FieldRule) -> str:
    return refer([field.label.id]) if isinstance(field.label, Message) else field.label


def _trim(values: Mapping[str, str], fields: tuple[FieldRule, ...]) -> dict[str, str]:
    """Trim typed values, give known fields their own names, and leave empty ones out."""
    names = {fold_name(each.name): each.name for each in fields}
    trimmed = ((names.get(fold_name(name), name), text.strip()) for name, text in values.items())
    return {name: text for name, text in trimmed if text}


def _make_events(
    outcome: Outcome, state: State, action: str, typed: Mapping[str, str]
) -> tuple[Event, ...]:
    if isinstance(outcome, Refused):
        values = typed if outcome.values is None else outcome.values
        return (_make_refusal(state, action, values, outcome.reason),)
    return (
        ActionDone(state.turn, action, dict(outcome.values), outcome.notices),
        *_make_keyed(outcome, state),
    )


def _make_keyed(outcome: Done, state: State) -> tuple[Event, ...]:
    if outcome.keyed is None:
        return ()
    return (DetailGiven(state.turn, outcome.keyed, keyed=True),)


def _make_refusal(
    state: State, action: str, values: Mapping[str, str], reason: Message
) -> ActionRefused:
    """Make a refusal; what was typed is masked, because nobody has looked at what it is."""
    masked = {mask(name): mask(value) for name, value in values.items()}
    args = {name: mask(value) for name, value in reason.args.items()}
    return ActionRefused(state.turn, mask(action), masked, Message(reason.id, args))
