"""What becomes of an application."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from simulator.call.desk import decide_action, decide_application
from simulator.call.desk.application import find_form, read_limits
from simulator.call.desk.decision import Limits
from simulator.call.events import ActionDone, ActionRefused

from .worlds import FORM, change_call, make_state, outcome, read_world

TODAY = date(2026, 5, 20)
TOLD = ("name", "born", "address", "ssn", "income", "housing", "phone", "email", "consent")

ROWS = [
    ({}, "approved", ()),
    ({"born": "2008-05-20"}, "referred", ("identity-differs",)),
    ({"born": "2008-05-21"}, "declined", ("too-young",)),
    ({"housing": "2416.66"}, "approved", ()),
    ({"housing": "2416.67"}, "declined", ("housing-share",)),
    ({"income": "0.00"}, "declined", ("housing-share",)),
    ({"address": "18 Elm Street, Toronto 43215"}, "declined", ("address-abroad",)),
    ({"address": "18 Elm Street, Ohioville 43215"}, "declined", ("address-abroad",)),
    ({"address": "18 Elm St, Columbus, OHIO 43215"}, "approved", ()),
    ({"address": "18 Elm Street, Columbus, oh 43215"}, "referred", ("identity-differs",)),
    ({"address": "18 Now or Never Street, Leeds 43215"}, "declined", ("address-abroad",)),
    ({"income": "60000.00"}, "referred", ("income-differs",)),
    ({"name": "Jordan Witfield"}, "referred", ("identity-differs",)),
    ({"ssn": ""}, "referred", ("number-missing",)),
    ({"email": "other@example.com"}, "approved", ()),
    (
        {"born": "2010-01-01", "income": "20000.00"},
        "declined",
        ("too-young", "housing-share"),
    ),
]


@pytest.mark.parametrize(("changes", "expected", "reasons"), ROWS)
def test_a_form_is_decided_by_the_policy(changes, expected, reasons):
    scenario = read_world("application")
    form = find_form(scenario)
    limits = read_limits(scenario, form)
    decision = decide_application(form, {**FORM, **changes}, FORM, limits, TODAY)
    assert decision.outcome == expected
    assert decision.reasons == tuple(f"desk-decision-{each}" for each in reasons)


def test_further_limits_apply_where_a_policy_has_them():
    form = find_form(read_world("application"))
    limits = Limits(youngest=18, oldest=29, least_income=Decimal(60000))
    decision = decide_application(form, FORM, FORM, limits, TODAY)
    assert decision.reasons == ("desk-decision-too-old", "desk-decision-income-low")


def test_a_policy_is_read_in_its_own_notation():
    limits = read_limits(read_world("application"), find_form(read_world("application")))
    assert limits == Limits(18, None, None, Decimal("0.5"), ("Ohio", "New York", "OH", "OR"))


@pytest.mark.parametrize("field", sorted(FORM))
def test_an_incomplete_form_is_not_submitted(field):
    state = make_state(TOLD, form={k: v for k, v in FORM.items() if k != field})
    (event,) = decide_action(read_world("application"), state, "submit-application", {})
    label = find_form(read_world("application")).fields[field].label
    assert isinstance(event, ActionRefused)
    assert (event.reason.id, event.reason.args) == ("desk-form-missing", {"missing": label})


def test_without_permission_nothing_is_submitted():
    state = make_state(TOLD, form={**FORM, "credit-check": "no"})
    events = decide_action(read_world("application"), state, "submit-application", {})
    assert outcome(events) == "desk-no-permission"


SUBMIT_ROWS = [
    ({}, "approved", "", ["desk-outcome-approved"]),
    (
        {"income": "60000.00"},
        "referred",
        "desk-decision-income-differs",
        ["desk-outcome-referred", "desk-tell-referred"],
    ),
    (
        {"born": "2010-01-01"},
        "declined",
        "desk-decision-too-young",
        ["desk-outcome-declined", "desk-tell-declined-within"],
    ),
]


@pytest.mark.parametrize(("changes", "decision", "reasons", "notices"), SUBMIT_ROWS)
def test_a_submitted_form_tells_the_agent_the_outcome(changes, decision, reasons, notices):
    state = make_state(TOLD, form={**FORM, **changes})
    (event,) = decide_action(read_world("application"), state, "submit-application", {})
    assert isinstance(event, ActionDone)
    assert event.values == {"consent": "yes", "decision": decision, "reasons": reasons}
    assert [each.id for each in event.notices] == notices


def test_a_declined_caller_hears_when_the_notice_comes():
    state = make_state(TOLD, form={**FORM, "born": "2010-01-01"})
    (event,) = decide_action(read_world("application"), state, "submit-application", {})
    assert event.notices[1].args == {"within": "30 days"}


def test_a_consent_that_is_no_detail_of_the_caller_is_attested_by_the_agent():
    caller = read_world("application").call.caller.model_dump()
    details = {name: each for name, each in caller["details"].items() if name != "consent"}
    scenario = change_call(read_world("application"), caller={**caller, "details": details})
    events = decide_action(scenario, make_state(), "fill", {"credit-check": "yes"})
    assert outcome(events) == {"credit-check": "yes"}
