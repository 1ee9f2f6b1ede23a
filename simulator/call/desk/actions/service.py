"""Settings of the account, papers that are sent, complaints, and calls back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from simulator.call.desk.amounts import number_case
from simulator.call.desk.application import find_slip, is_told
from simulator.call.desk.checks import need_identification, need_identified_customer
from simulator.call.desk.entries import read_entry
from simulator.call.desk.reading import call_day, mask, read_day, read_whole, word_day
from simulator.call.desk.rules import (
    AFTER_CALL_TOO,
    ActionRule,
    FieldRule,
    Outcome,
    Refused,
    Request,
    case_number,
    done,
    list_options,
    make_choice,
    make_field,
    need_once,
    refused,
)
from simulator.call.desk.wording import refer
from simulator.call.events import Message
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import FormField

LAST_DAY = 28  # the last day that every month has
LONGEST_REMINDER = 28  # days before the due date
LATEST_CALL = 60  # days until a call back
_ADDRESS = FormField(type="address", label="address", detail="address")


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
    return (make_choice(scenario, "send-papers", "document", required=True),)


def _address_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("address", "address", required=True),)


def _change_address(request: Request) -> tuple[Outcome, ...]:
    """Take over an address that the caller has told, where the caller has one to tell."""
    scenario, state = request.scenario, request.state
    named = {"field": refer(["desk-field-address"])}
    details = scenario.call.caller.details
    if _ADDRESS.detail in details and not is_told(scenario, state, _ADDRESS):
        return (Refused(Message("desk-not-told", named)),)
    entry = read_entry(_ADDRESS, request.values["address"], scenario)
    if isinstance(entry, Message):
        return (Refused(Message(entry.id, {**entry.args, **named})),)
    slip = find_slip(scenario, state, _ADDRESS, entry)
    notices = [Message("desk-address-changed")]
    if slip is not None:
        notices.append(Message(slip.id, named))
    return done({"address": mask(entry)}, *notices)


def _complaint_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_choice(scenario, "register-complaint", "about", required=True),)


def _register_complaint(request: Request) -> tuple[Outcome, ...]:
    number = number_case(request.scenario, request.state)
    notice = Message("desk-complaint-registered", {"number": number})
    return done({**request.values, "number": number}, notice)


def _call_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (
        make_field("date", "date", required=True),
        make_field("time", "text"),
        make_choice(scenario, "call-back", "about"),
    )


def _plan_call(request: Request) -> tuple[Outcome, ...]:
    scenario, named = request.scenario, {"field": refer(["desk-field-date"])}
    day = read_day(request.values["date"], scenario)
    if day is None:
        return (Refused(Message("desk-bad-day", named)),)
    today = call_day(scenario)
    if not today <= day <= today + timedelta(days=LATEST_CALL):
        return refused("desk-call-back-day", most=str(LATEST_CALL))
    notice = Message("desk-call-back-planned", {"date": word_day(day, scenario)})
    return done({**request.values, "date": day.isoformat()}, notice)


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
CHANGE_ADDRESS = ActionRule(
    "change-address", AFTER_CALL_TOO, _address_fields, _change_address, need_identified_customer
)
REGISTER_COMPLAINT = ActionRule(
    "register-complaint",
    AFTER_CALL_TOO,
    _complaint_fields,
    _register_complaint,
    need_once("register-complaint", "desk-complaint-once", need_identification),
    adds=case_number,
)
CALL_BACK = ActionRule("call-back", AFTER_CALL_TOO, _call_fields, _plan_call)
RULES = (
    SET_AUTOPAY,
    CHANGE_DUE_DATE,
    SET_REMINDER,
    CHANGE_ADDRESS,
    SEND_PAPERS,
    REGISTER_COMPLAINT,
    CALL_BACK,
)
