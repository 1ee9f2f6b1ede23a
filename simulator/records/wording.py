"""Words for what logs, scorecards and choices hold: reasons, quotes, endings, desk actions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from itertools import groupby
from typing import TYPE_CHECKING

from simulator.call.commands import Command, Do, Say
from simulator.call.desk import FieldRule, describe_actions
from simulator.call.desk.reading import CURRENCIES
from simulator.call.engine import state_of
from simulator.call.events import Message
from simulator.call.wording import find_words, word_action, word_label, word_message
from simulator.grading.verdicts import Verdict, Why
from simulator.scenario.bundle import Scenario
from simulator.texts import Texts
from simulator.texts.formats import format_money

if TYPE_CHECKING:
    from simulator.guided import Choice, Reason

TYPED = "/do "  # how grading quotes a desk action
JOINT = " … "  # between the stretches of a quote
_PAIRS = re.compile(r" (?=[a-z0-9_-]+=)")


def word_why(why: Why, texts: Texts) -> str:
    """Put the reason of a verdict into words; actions and moments in it get their names."""
    args = dict(why.args)
    if "action" in args:
        args["action"] = word_action(args["action"], texts)
    if "before" in args:
        moment = find_words(f"why-moment-{args['before']}", texts)
        args["before"] = moment or word_action(args["before"], texts)
    return word_message(Message(why.id, args), texts)


def word_rule(verdict: Verdict, texts: Texts) -> str:
    """Name what in the scenario decided a verdict; nothing where nothing did."""
    return texts("card-rule", rule=verdict.rule) if verdict.rule else ""


def word_grounds(id: str, scenario: Scenario | None, texts: Texts) -> tuple[str, ...]:
    """Give the rules that a criterion, or a rule for every call, rests on, with their articles."""
    if scenario is None:
        return ()
    graded = scenario.criteria.get(id) or scenario.conduct.auto_fails.get(id)
    ids = graded.grounds if graded else []
    found = [scenario.grounds[each] for each in ids if each in scenario.grounds]
    return tuple(
        texts("card-ground-of-law", rule=each.rule, law=each.law)
        if each.law
        else texts("card-ground", rule=each.rule)
        for each in found
    )


def word_ending(ending: str, scenario: Scenario | None) -> str:
    """Give the title of an ending; its id where the call is gone or has no such ending."""
    if scenario is None:
        return ending
    endings = {**scenario.conduct.endings, **scenario.call.endings}
    return endings[ending].title if ending in endings else ending


def word_quote(quote: str, scenario: Scenario | None, texts: Texts) -> str:
    """Put a piece of evidence into words: what was said in quotation marks, desk actions named."""
    if not quote:
        return ""
    parts: list[str] = []
    for is_action, pieces in groupby(quote.split(JOINT), lambda each: each.startswith(TYPED)):
        if is_action:
            parts += [_word_typed(piece, scenario, texts) for piece in pieces]
        else:
            parts.append(texts("card-quote", quote=JOINT.join(pieces)))
    return "  ·  ".join(parts)


def _word_typed(typed: str, scenario: Scenario | None, texts: Texts) -> str:
    """Name a desk action that stands as a typed line: "/do credit-fee amount=30.00"."""
    name, _, rest = typed.removeprefix(TYPED).partition(" ")
    pairs = (each.partition("=") for each in _PAIRS.split(rest) if "=" in each)
    values = {field: value for field, _, value in pairs}
    named, action = ", ".join(word_values(name, values, scenario, texts)), word_action(name, texts)
    if not named:
        return texts("card-desk", action=action)
    return texts("card-desk-with", action=action, values=named)


def word_values(
    action: str, values: Mapping[str, str], scenario: Scenario | None, texts: Texts
) -> Iterator[str]:
    """Name what was chosen or typed at the desk: "Amount: $30.00".

    The decision of an application is told by its notices; its values are the grader's.
    """
    if action == "submit-application":
        return
    rules = {} if scenario is None else list_fields(action, scenario)
    for name, value in values.items():
        shown = _word_value(rules.get(name), value, scenario, texts)
        yield texts("desk-value", label=word_field(rules.get(name), name, texts), value=shown)


def list_fields(action: str, scenario: Scenario) -> Mapping[str, FieldRule]:
    """List the fields of a desk action of this call, by name, with those the desk works out."""
    views = describe_actions(scenario, state_of(scenario, ()))
    fields = next(((*view.fields, *view.adds) for view in views if view.name == action), ())
    return {field.name: field for field in fields}


def word_field(rule: FieldRule | None, name: str, texts: Texts) -> str:
    """Name a field of a desk action by its label."""
    if rule is not None:
        return word_label(rule.label, texts)
    return find_words(f"desk-field-{name}", texts) or name


def _word_value(rule: FieldRule | None, value: str, scenario: Scenario | None, texts: Texts) -> str:
    if rule is None or scenario is None:
        return find_words(f"desk-option-{value}", texts) or value
    if rule.kind == "yes-no" and value in ("yes", "no"):
        return texts(f"desk-{value}")
    if rule.kind == "money":
        return word_amount(value, scenario, texts)
    label = next((each.label for each in rule.options if each.value == value), None)
    return value if label is None else word_label(label, texts)


def word_amount(value: str, scenario: Scenario, texts: Texts) -> str:
    """Write an amount that the log keeps as 30.00 as money of the call's country.

    What is no amount, as in an action that was refused, stays as it was typed.
    """
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return value
    if not amount.is_finite():
        return value
    currency = CURRENCIES[scenario.call.locale]
    return format_money(amount, currency, texts.language, with_cents=True)


# --- guided play ---------------------------------------------------------------------------------


def word_choice(command: Command, scenario: Scenario, texts: Texts) -> str:
    """Write what can be chosen: the words to say, or a desk action by its name and values."""
    if isinstance(command, Say):
        return command.text
    if not isinstance(command, Do):
        return texts("guided-hang-up")
    action = word_action(command.action, texts)
    values = ", ".join(word_values(command.action, command.values, scenario, texts))
    if not values:
        return texts("guided-desk", action=action)
    return texts("guided-desk-with", action=action, values=values)


def word_reasons(choice: Choice, scenario: Scenario, texts: Texts) -> tuple[str, ...]:
    """Say what a choice does, a sentence each."""
    return tuple(_word_reason(each, scenario, texts) for each in choice.reasons)


def _word_reason(reason: Reason, scenario: Scenario, texts: Texts) -> str:
    match reason.kind:
        case "not-now" if reason.why is not None:
            return texts("guided-refused", reason=word_message(reason.why, texts))
        case "not-now":
            return texts("guided-too-early" if reason.asks else "guided-over", asks=reason.asks)
        case "leads" if reason.asks:
            return texts("guided-fact", asks=reason.asks)
        case "breaks" if reason.id in scenario.conduct.auto_fails:
            return texts("guided-auto-fail", asks=reason.asks)
        case "breaks" if reason.critical:
            return texts("guided-breaks-critical", asks=reason.asks)
    return texts(f"guided-{reason.kind}", asks=reason.asks)
