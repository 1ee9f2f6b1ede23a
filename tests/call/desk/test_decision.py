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
    limits = read_limits(scenario, scenario.product)
    decision = decide_application(form, {**FORM, **changes}, FORM, limits, TODAY)
    assert decision.outcome == expected
    assert decision.reasons == tuple(f"desk-decision-{each}" for each in reasons)


def test_further_limits_apply_where_a_policy_has_them():
    form = find_form(read_world("application"))
    limits = Limits(youngest=18, oldest=29, least_income=Decimal(60000))
    decision = decide_application(form, FORM, FORM, limits, TODAY)
    assert decision.reasons == ("desk-decision-too-old", "desk-decision-income-low")


def test_a_policy_is_read_in_its_own_notation():
    limits = read_limits(read_world("application"), read_world("application").product)
    assert limits == Limits(
        youngest=18,
        most_housing_share=Decimal("0.5"),
        country_words=("Ohio", "New York", "OH", "OR"),
    )


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


# --- a card with credit: what is owed, and what is to come, counts ---------------------------

LOAN = {
    "name": "Yusuf Demir",
    "born": "1986-02-14",
    "address": "Dorpsstraat 12, 3512 AB Utrecht",
    "iban": "NL91ABNA0417164300",
    "income": "2500.00",
    "contract": "self-employed",
    "housing": "850.00",
    "obligations": "399.00",
    "debts": "15000.00",
    "id-scan": "done",
    "bkr": "yes",
    "limit": "5000.00",
}
LOAN_ROWS = [
    # 850 + 399 + 2% of 20,000 = 1,649 of 2,500 a month
    ({}, "declined", ("burden-share",)),
    ({"debts": "0.00", "limit": "2500.00"}, "referred", ("self-employed",)),
    ({"debts": "0.00", "limit": "2500.00", "contract": "permanent"}, "approved", ()),
    ({"debts": "7550.00", "contract": "permanent"}, "approved", ()),  # just 60%
    ({"debts": "7550.50", "contract": "permanent"}, "declined", ("burden-share",)),
    (
        {"income": "1500.00", "housing": "700.00", "obligations": "0.00", "debts": "0.00"},
        "referred",
        ("self-employed",),
    ),
    (
        {"income": "1500.00", "housing": "700.01", "obligations": "0.00", "debts": "0.00"},
        "declined",
        ("too-little-left",),
    ),
    (
        {"income": "1499.99", "housing": "0.00", "obligations": "0.00", "debts": "0.00"},
        "declined",
        ("income-low",),
    ),
    (
        {"debts": "0.00", "limit": "2500.00", "id-scan": "later"},
        "referred",
        ("self-employed", "identity-pending"),
    ),
]


@pytest.mark.parametrize(("changes", "expected", "reasons"), LOAN_ROWS)
def test_all_monthly_costs_count_where_the_policy_says_so(changes, expected, reasons):
    decision = decide("loan", "spreid", {**LOAN, **changes})
    assert decision.outcome == expected
    assert decision.reasons == tuple(f"desk-decision-{each}" for each in reasons)


def test_what_differs_from_the_costs_told_needs_proof():
    form = {**LOAN, "debts": "0.00", "contract": "permanent"}
    decision = decide("loan", "spreid", form, told={**form, "debts": "15000.00"})
    assert (decision.outcome, decision.reasons) == ("referred", ("desk-decision-costs-differ",))


def test_the_limit_asked_for_is_given_up_to_the_cards_own():
    form = {**LOAN, "debts": "0.00", "obligations": "0.00", "contract": "permanent"}
    assert decide("loan", "spreid", {**form, "limit": "3000.00"}).limit == Decimal(3000)
    assert decide("loan", "spreid", {**form, "limit": "6000.00"}).limit == Decimal(5000)


def test_another_card_is_decided_by_its_own_fields_and_policy():
    scenario, state = read_world("loan"), make_state(LOAN_TOLD, form=LOAN)
    declined = outcome(decide_action(scenario, state, "submit-application", {"card": "spreid"}))
    approved = outcome(decide_action(scenario, state, "submit-application", {"card": "Kompas"}))
    assert declined["decision"] == "declined"
    assert (approved["card"], approved["decision"]) == ("kompas", "approved")
    assert "limit" not in approved


LOAN_TOLD = tuple(read_world("loan").call.caller.details)


def test_only_the_chosen_cards_own_fields_must_be_filled():
    scenario = read_world("loan")
    form = {name: LOAN[name] for name in ("name", "born", "income", "bkr")}
    state = make_state(LOAN_TOLD, form=form)
    events = decide_action(scenario, state, "submit-application", {"card": "kompas"})
    assert outcome(events)["decision"] == "approved"
    events = decide_action(scenario, state, "submit-application", {"card": "spreid"})
    assert outcome(events) == "desk-form-missing"
    assert outcome(decide_action(scenario, state, "submit-application", {})) == "desk-field-missing"


# --- a secured card --------------------------------------------------------------------------

SECURED = {
    "name": "शबनम ख़ान",
    "pan": "ABCPK1234L",
    "identity": "voter",
    "vcip": "done",
    "deposit": "40000.00",
    "otp": "keyed",
    "kfs": "yes",
    "bureau": "yes",
}
SECURED_TOLD = tuple(read_world("secured").call.caller.details)
SECURED_ROWS = [
    ({}, "approved", "32000.00", ""),
    ({"deposit": "300000.00"}, "approved", "200000.00", ""),
    ({"deposit": "15000.00"}, "approved", "12000.00", ""),
    ({"deposit": "14999.99"}, "declined", None, "desk-decision-deposit-low"),
    ({"vcip": "booked"}, "referred", None, "desk-decision-identity-pending"),
    ({"vcip": "refused"}, "declined", None, "desk-decision-identity-refused"),
    ({"pan": "ABCPK1234M"}, "referred", None, "desk-decision-identity-differs"),
]


@pytest.mark.parametrize(("changes", "decision", "limit", "reasons"), SECURED_ROWS)
def test_a_deposit_sets_the_limit(changes, decision, limit, reasons):
    state = make_state(SECURED_TOLD, form={**SECURED, **changes})
    values = outcome(decide_action(read_world("secured"), state, "submit-application", {}))
    assert (values["decision"], values.get("limit"), values["reasons"]) == (
        decision,
        limit,
        reasons,
    )


def test_the_limit_is_told_in_the_countrys_money():
    state = make_state(SECURED_TOLD, form=SECURED)
    (event,) = decide_action(read_world("secured"), state, "submit-application", {})
    assert event.notices[0].id == "desk-outcome-approved-limit"
    assert event.notices[0].args == {"limit": "₹32,000"}


@pytest.mark.parametrize(
    ("field", "reason"), [("bureau", "desk-no-permission"), ("kfs", "desk-no-consent")]
)
def test_every_consent_that_is_asked_for_has_to_be_given(field, reason):
    state = make_state(SECURED_TOLD, form={**SECURED, field: "no"})
    events = decide_action(read_world("secured"), state, "submit-application", {})
    assert outcome(events) == reason


def test_a_number_that_was_not_keyed_in_is_never_on_the_form():
    state = make_state([each for each in SECURED_TOLD if each != "mobile-otp"])
    events = decide_action(read_world("secured"), state, "fill", {"otp": "keyed"})
    assert outcome(events) == "desk-not-keyed"
    events = decide_action(read_world("secured"), state, "fill", {"otp": "482913"})
    assert outcome(events) == "desk-bad-spoken-number"
    assert "482913" not in str(events)


def decide(world, card, form, told=None):
    scenario = read_world(world)
    limits = read_limits(scenario, scenario.products[card])
    application = scenario.products[card].application
    return decide_application(application, form, form if told is None else told, limits, TODAY)
