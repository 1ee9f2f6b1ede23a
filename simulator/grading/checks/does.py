"""does: a desk action, with its values."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.call.events import ActionDone
from simulator.grading.checks.evidence import absent
from simulator.grading.record import CallRecord
from simulator.grading.verdicts import Evidence, Value, Verdict, Why
from simulator.language import figures_equal, parse_figure
from simulator.language.types import Language
from simulator.scenario.models import DoesCheck
from simulator.scenario.rendering import render_text


def judge_does(id: str, check: DoesCheck, record: CallRecord) -> Verdict:
    """Met when the action was done with the right values; wrong when only with others."""
    done = [
        event
        for seq, event in enumerate(record.log)
        if isinstance(event, ActionDone) and event.action == check.does and (seq, 0) < record.until
    ]
    rule = " ".join([check.does, *(f"{key}={value}" for key, value in check.values.items())])
    if not done:
        return absent("why-not-done", rule, action=check.does)
    wanted = {key: render_text(value, record.scenario, {}) for key, value in check.values.items()}
    language = record.scenario.language
    right = [event for event in done if _agree(wanted, event.values, language)]
    event = (right or done)[-1]
    evidence = Evidence(event.turn, describe_action(event))
    if right:
        return Verdict(Value.MET, Why("why-done", {"action": check.does}), rule, evidence, 1.0)
    args = {"action": check.does, "wanted": ", ".join(f"{k}={v}" for k, v in wanted.items())}
    return Verdict(Value.WRONG, Why("why-done-otherwise", args), rule, evidence, 1.0)


def describe_action(event: ActionDone) -> str:
    """Write an action as it would be typed: "/do credit-fee amount=30.00"."""
    return " ".join(["/do", event.action, *(f"{k}={v}" for k, v in event.values.items())])


def _agree(wanted: Mapping[str, str], values: Mapping[str, str], language: Language) -> bool:
    return all(is_same_value(value, values.get(key, ""), language) for key, value in wanted.items())


def is_same_value(one: str, other: str, language: Language) -> bool:
    """Compare two values of a desk field: as figures where both are, else as words."""
    try:
        return figures_equal(parse_figure(one, language), parse_figure(other, language))
    except ValueError:
        return one.strip().casefold() == other.strip().casefold()
