"""Settings of the account, and papers that are sent."""

from __future__ import annotations

from collections.abc import Callable

from simulator.call.desk.checks import need_identification, need_identified_customer
from simulator.call.desk.reading import read_whole
from simulator.call.desk.rules import (
    AFTER_CALL_TOO,
    ActionRule,
    FieldRule,
    Outcome,
    Request,
    done,
    list_options,
    make_field,
    refused,
)
from simulator.call.events import Message
from simulator.scenario.bundle import Scenario

LAST_DAY = 28  # the last day that every month has
LONGEST_REMINDER = 28  # days before the due date


def _autopay_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    amounts = list_options(scenario, "set-autopay", "amount", ("statement", "minimum", "fixed"))
    return (
        make_field("amount", "choice", required=True, options=amounts),
        make_field("account", "text"),
    )


def _take_over(notice: str) -> Callable[[Request], tuple[Outcome, ...]]:
    """Make a rule that takes its values as they were chosen."""

    def perform(request: Request) -> tuple[Outcome, ...]:
        return done(request.values, Message(notice))

    return perform


def _day_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("day", "number", required=True),)


def _change_due_date(request: Request) -> tuple[Outcome, ...]:
    day = read_whole(request.values["day"], request.scenario.language)
    if day is None or not 1 <= day <= LAST_DAY:
        return refused("desk-day-out-of-range", last=str(LAST_DAY))
    return done({"day": str(day)}, Message("desk-due-date-changed", {"day": str(day)}))


def _reminder_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("days", "number"),)


def _set_reminder(request: Request) -> tuple[Outcome, ...]:
    if "days" not in request.values:
        return done({}, Message("desk-reminder-set"))
    days = read_whole(request.values["days"], request.scenario.language, "day")
    if days is None or not 1 <= days <= LONGEST_REMINDER:
        return refused("desk-reminder-days", most=str(LONGEST_REMINDER))
    return done({"days": str(days)}, Message("desk-reminder-set"))


def _paper_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    papers = list_options(scenario, "send-papers", "document")
    kind = "choice" if papers else "text"
    return (make_field("document", kind, required=True, options=papers),)


SET_AUTOPAY = ActionRule(
    "set-autopay",
    AFTER_CALL_TOO,
    _autopay_fields,
    _take_over("desk-autopay-set"),
    need_identified_customer,
)
CHANGE_DUE_DATE = ActionRule(
    "change-due-date", AFTER_CALL_TOO, _day_fields, _change_due_date, need_identified_customer
)
SET_REMINDER = ActionRule(
    "set-reminder", AFTER_CALL_TOO, _reminder_fields, _set_reminder, need_identified_customer
)
SEND_PAPERS = ActionRule(
    "send-papers",
    AFTER_CALL_TOO,
    _paper_fields,
    _take_over("desk-papers-sent"),
    need_identification,
)
RULES = (SET_AUTOPAY, CHANGE_DUE_DATE, SET_REMINDER, SEND_PAPERS)
