"""What comes of each action: rows of what was told, what was typed, and the outcome."""

from __future__ import annotations

import pytest

from simulator.call.desk import decide_action
from simulator.call.events import ActionDone, ActionRefused, DetailGiven
from simulator.call.state import Phase, fold

from .worlds import FORM, IDENTIFIERS, change_call, make_state, outcome, read_world

ALL = IDENTIFIERS
SOME = ("name", "zip")
APPLICANT = ("name", "born", "address", "ssn", "income", "housing", "phone", "email", "consent")

ROWS = [
    # verify: nothing typed compares what was told
    ("dispute", ALL, "verify", {}, {}),
    ("dispute", SOME, "verify", {}, "desk-not-identified"),
    ("dispute", ALL, "verify", {"born": "February 11, 1981"}, {"born": "February 11, 1981"}),
    ("dispute", ALL, "verify", {"born": "2/11/1981"}, {"born": "2/11/1981"}),
    ("dispute", ALL, "verify", {"name": "kevin  orourke"}, {"name": "kevin  orourke"}),
    ("dispute", ALL, "verify", {"last4": "4 4 7 1"}, {"last4": "4 4 7 1"}),
    ("dispute", ALL, "verify", {"zip": "60615"}, "desk-verify-differs"),
    ("dispute", ALL, "verify", {"name": "?"}, "desk-verify-differs"),
    ("dispute", ALL, "verify", {"mother": "Ann"}, "desk-unknown-field"),
    ("application", APPLICANT, "verify", {}, "desk-no-account"),
    # hold and resume
    ("dispute", (), "hold", {}, {}),
    ("dispute", (), "hold", {"minutes": "two"}, {"minutes": "2"}),
    ("dispute", (), "hold", {"minutes": "2 minutes"}, {"minutes": "2"}),
    ("dispute", (), "hold", {"minutes": "2 hours"}, "desk-hold-minutes"),
    ("dispute", (), "hold", {"minutes": "0"}, "desk-hold-minutes"),
    ("dispute", (), "hold", {"minutes": "a while"}, "desk-hold-minutes"),
    ("dispute", (), "resume", {}, "desk-not-while-talking"),
    # credit-fee: any notation, within the agent's authority
    ("dispute", ALL, "credit-fee", {"amount": "30"}, {"amount": "30.00"}),
    ("dispute", ALL, "credit-fee", {"amount": "$30.00"}, {"amount": "30.00"}),
    ("dispute", ALL, "credit-fee", {"amount": "thirty dollars"}, {"amount": "30.00"}),
    ("dispute", ALL, "credit-fee", {"amount": "12.5"}, {"amount": "12.50"}),
    ("dispute", ALL, "credit-fee", {"amount": "30.01"}, "desk-above-authority"),
    ("dispute", ALL, "credit-fee", {"amount": "0"}, "desk-amount-not-positive"),
    ("dispute", ALL, "credit-fee", {"amount": "-5"}, "desk-amount-not-positive"),
    ("dispute", ALL, "credit-fee", {"amount": "€30"}, "desk-amount-unreadable"),
    ("dispute", ALL, "credit-fee", {"amount": "1.005"}, "desk-amount-unreadable"),
    ("dispute", ALL, "credit-fee", {"amount": "the fee"}, "desk-amount-unreadable"),
    ("dispute", ALL, "credit-fee", {}, "desk-field-missing"),
    ("dispute", ALL, "credit-fee", {"amount": "   "}, "desk-field-missing"),
    ("dispute", SOME, "credit-fee", {"amount": "30"}, "desk-not-identified"),
    ("dispute", ALL, "credit-fee", {"amuont": "30"}, "desk-unknown-field-near"),
    (
        "dispute",
        ALL,
        "Credit_Fee",
        {"Amount": "30", "reason": "first late fee"},
        {"amount": "30.00", "reason": "first late fee"},
    ),
    # settings and papers
    ("dispute", ALL, "set-autopay", {"amount": "statement"}, {"amount": "statement"}),
    ("dispute", ALL, "set-autopay", {"amount": "The Minimum Payment"}, {"amount": "minimum"}),
    ("dispute", ALL, "set-autopay", {"amount": "fixed"}, "desk-not-a-choice"),
    ("dispute", ALL, "set-autopay", {"amount": "statment"}, "desk-not-a-choice-near"),
    ("dispute", SOME, "set-autopay", {"amount": "statement"}, "desk-not-identified"),
    ("dispute", ALL, "change-due-date", {"day": "15th"}, {"day": "15"}),
    ("dispute", ALL, "change-due-date", {"day": "29"}, "desk-day-out-of-range"),
    ("dispute", ALL, "change-due-date", {"day": "0"}, "desk-day-out-of-range"),
    ("dispute", ALL, "change-due-date", {"day": "soon"}, "desk-day-out-of-range"),
    ("dispute", ALL, "set-reminder", {}, {}),
    ("dispute", ALL, "set-reminder", {"days": "3 days"}, {"days": "3"}),
    ("dispute", ALL, "set-reminder", {"days": "90"}, "desk-reminder-days"),
    ("dispute", ALL, "send-papers", {"document": "agreement"}, {"document": "agreement"}),
    ("dispute", ALL, "send-papers", {"document": "poem"}, "desk-not-a-choice"),
    ("dispute", (), "send-papers", {"document": "agreement"}, "desk-not-identified"),
    ("application", (), "send-papers", {"document": "brochure"}, {"document": "brochure"}),
    # enrol: the agent attests the yes
    (
        "sales",
        ALL,
        "enrol",
        {"plan": "PaymentGuard", "consent": "yes"},
        {"plan": "paymentguard", "consent": "yes"},
    ),
    ("sales", ALL, "enrol", {"plan": "paymentguard"}, "desk-consent-attest"),
    ("sales", ALL, "enrol", {"plan": "paymentguard", "consent": "no"}, "desk-consent-attest"),
    ("sales", ALL, "enrol", {"plan": "paymentguard", "consent": "mm-hm"}, "desk-bad-yes-no"),
    ("sales", ALL, "enrol", {"plan": "everyday", "consent": "yes"}, "desk-not-a-choice"),
    ("sales", SOME, "enrol", {"plan": "paymentguard", "consent": "yes"}, "desk-not-identified"),
    ("dispute", ALL, "enrol", {"plan": "paymentguard"}, "desk-unknown-action"),
    # keypad
    ("application", (), "keypad", {"detail": "ssn"}, {"detail": "ssn"}),
    ("application", (), "keypad", {"detail": "SSN"}, {"detail": "ssn"}),
    ("application", ("ssn",), "keypad", {"detail": "ssn"}, "desk-keypad-once"),
    ("application", (), "keypad", {"detail": "name"}, "desk-keypad-ask"),
    ("application", (), "keypad", {"detail": "pin"}, "desk-keypad-ask"),
    # fill: only what the caller has told, in the form's own notation
    ("application", ("name",), "fill", {"name": "Jordan  Whitfield"}, {"name": FORM["name"]}),
    ("application", (), "fill", {"name": "Jordan Whitfield"}, "desk-not-told"),
    ("application", ("name",), "fill", {"name": "Jordan"}, "desk-bad-name"),
    ("application", ("name",), "fill", {"name": "Jordan 2"}, "desk-bad-name"),
    ("application", ("born",), "fill", {"born": "April 9, 1996"}, {"born": "1996-04-09"}),
    ("application", ("born",), "fill", {"born": "4/9/1996"}, {"born": "1996-04-09"}),
    ("application", ("born",), "fill", {"born": "1996-02-30"}, "desk-bad-date"),
    ("application", ("born",), "fill", {"born": "April 9"}, "desk-bad-date"),
    ("application", ("born",), "fill", {"born": "2026-05-20"}, "desk-bad-date-future"),
    (
        "application",
        ("address",),
        "fill",
        {"address": "18 Elm Street"},
        "desk-bad-address-postcode",
    ),
    ("application", ("address",), "fill", {"address": "Elm St 43215"}, "desk-bad-address-number"),
    ("application", ("income",), "fill", {"income": "58,000"}, {"income": "58000.00"}),
    ("application", ("income",), "fill", {"income": "-1"}, "desk-bad-negative"),
    ("application", ("income",), "fill", {"income": "enough"}, "desk-amount-unreadable"),
    ("application", ("phone",), "fill", {"phone": "(614) 555-0147"}, {"phone": "6145550147"}),
    ("application", ("phone",), "fill", {"phone": "+1 614 555 0147"}, {"phone": "6145550147"}),
    ("application", ("phone",), "fill", {"phone": "555-0147"}, "desk-bad-phone"),
    ("application", ("phone",), "fill", {"phone": "call me"}, "desk-bad-phone"),
    ("application", ("email",), "fill", {"email": "jordan@example"}, "desk-bad-email"),
    ("application", ("ssn",), "fill", {"ssn": "keyed"}, {"ssn": "keyed"}),
    ("application", ("ssn",), "fill", {"ssn": "900-12-3456"}, "desk-bad-spoken-number"),
    ("application", (), "fill", {"ssn": "900-12-3456"}, "desk-bad-spoken-number"),
    ("application", (), "fill", {"ssn": "keyed"}, "desk-not-keyed"),
    ("application", ("consent",), "fill", {"credit-check": "Yes"}, {"credit-check": "yes"}),
    ("application", ("consent",), "fill", {"credit-check": "maybe"}, "desk-bad-yes-no"),
    ("application", (), "fill", {"credit-check": "yes"}, "desk-not-told"),
    ("application", APPLICANT, "fill", {"shoe-size": "9"}, "desk-unknown-field"),
    ("application", APPLICANT, "fill", {"adress": "9"}, "desk-unknown-field-near"),
    ("application", APPLICANT, "fill", {}, "desk-fill-nothing"),
    # a fee with its tax, in two amounts or in one
    (
        "service",
        ALL,
        "credit-fee",
        {"amount": "650", "tax": "117"},
        {"amount": "650.00", "tax": "117.00", "total": "767.00"},
    ),
    (
        "service",
        ALL,
        "credit-fee",
        {"amount": "767"},
        {"amount": "767.00", "tax": "0.00", "total": "767.00"},
    ),
    ("service", ALL, "credit-fee", {"amount": "767", "tax": "117"}, "desk-above-authority"),
    ("service", ALL, "credit-fee", {"amount": "650", "tax": "-1"}, "desk-bad-negative"),
    ("service", ALL, "credit-fee", {"amount": "650", "tax": "GST"}, "desk-amount-unreadable"),
    ("dispute", ALL, "credit-fee", {"amount": "30", "tax": "5"}, "desk-unknown-field"),
    # a charge that is disputed, a complaint
    (
        "service",
        ALL,
        "open-dispute",
        {"amount": "$612.40", "charge": "VoltHub Online, $612.40"},
        {"amount": "612.40", "charge": "volthub", "number": "261220-104"},
    ),
    ("service", ALL, "open-dispute", {"amount": "613"}, "desk-above-most"),
    ("service", ALL, "open-dispute", {"amount": "0"}, "desk-amount-not-positive"),
    ("service", ALL, "open-dispute", {"amount": "600", "charge": "pharmacy"}, "desk-not-a-choice"),
    ("service", SOME, "open-dispute", {"amount": "600"}, "desk-not-identified"),
    (
        "service",
        ALL,
        "register-complaint",
        {"about": "the advertisement"},
        {"about": "the advertisement", "number": "261220-104"},
    ),
    ("service", ALL, "register-complaint", {}, "desk-field-missing"),
    # payments in parts: days without a year are days to come
    (
        "service",
        ALL,
        "payment-plan",
        {"amount": "100", "instalments": "3 months", "first": "January 5"},
        {"amount": "100.00", "instalments": "3", "each": "33.33", "first": "2027-01-05"},
    ),
    (
        "service",
        ALL,
        "payment-plan",
        {"amount": "120", "instalments": "1"},
        {"amount": "120.00", "instalments": "1", "each": "120.00"},
    ),
    ("service", ALL, "payment-plan", {"amount": "120", "instalments": "4"}, "desk-above-most"),
    ("service", ALL, "payment-plan", {"amount": "120", "instalments": "0"}, "desk-instalments"),
    ("service", ALL, "payment-plan", {"amount": "120", "instalments": "61"}, "desk-instalments"),
    ("service", ALL, "payment-plan", {"amount": "120"}, "desk-field-missing"),
    (
        "service",
        ALL,
        "payment-plan",
        {"amount": "120", "instalments": "2", "first": "2026-12-19"},
        "desk-bad-day-past",
    ),
    (
        "service",
        ALL,
        "payment-plan",
        {"amount": "120", "instalments": "2", "first": "soon"},
        "desk-bad-day",
    ),
    # a balance that is moved
    (
        "service",
        ALL,
        "move-balance",
        {"amount": "$4,000", "offer": "standard"},
        {"amount": "4000.00", "offer": "standard"},
    ),
    (
        "service",
        ALL,
        "move-balance",
        {"amount": "5400.01", "offer": "standard"},
        "desk-above-most",
    ),
    ("service", ALL, "move-balance", {"amount": "4000"}, "desk-field-missing"),
    # the card
    (
        "service",
        ALL,
        "block-card",
        {"reason": "stolen", "replacement": "yes"},
        {"reason": "stolen", "replacement": "yes"},
    ),
    ("service", ALL, "block-card", {"replacement": "no"}, {"replacement": "no"}),
    ("service", ALL, "block-card", {}, "desk-field-missing"),
    ("service", SOME, "block-card", {"replacement": "yes"}, "desk-not-identified"),
    ("service", ALL, "activate-card", {}, {}),
    ("service", SOME, "activate-card", {}, "desk-not-identified"),
    ("service", ALL, "international-use", {"switch": "ON"}, {"switch": "on"}),
    ("service", ALL, "international-use", {"switch": "maybe"}, "desk-not-a-choice"),
    ("service", ALL, "international-use", {}, "desk-field-missing"),
    # an address is one that the caller has told
    ("service", ALL, "change-address", {"address": "18 Elm St 43215"}, "desk-not-told"),
    (
        "service",
        (*ALL, "address"),
        "change-address",
        {"address": "18 Elm St, Columbus, Ohio 43215"},
        {"address": "18 Elm St, Columbus, Ohio 43215"},
    ),
    (
        "service",
        (*ALL, "address"),
        "change-address",
        {"address": "18 Elm St"},
        "desk-bad-address-postcode",
    ),
    # calls back, for anyone
    ("service", (), "call-back", {"date": "12/21/2026"}, {"date": "2026-12-21"}),
    (
        "service",
        (),
        "call-back",
        {"date": "February 18", "time": "after 5 pm"},
        {"date": "2027-02-18", "time": "after 5 pm"},
    ),
    ("service", (), "call-back", {"date": "February 19"}, "desk-call-back-day"),
    ("service", (), "call-back", {"date": "December 19, 2026"}, "desk-call-back-day"),
    ("service", (), "call-back", {"date": "tomorrow or so"}, "desk-bad-day"),
    # a plan that needs a code keyed into the phone
    ("service", ALL, "enrol", {"plan": "paymentguard", "consent": "yes"}, "desk-needs"),
    (
        "service",
        (*ALL, "plan-otp"),
        "enrol",
        {"plan": "paymentguard", "consent": "yes"},
        {"plan": "paymentguard", "consent": "yes"},
    ),
    # transfer and note
    ("dispute", (), "transfer", {}, {"to": "supervisor"}),
    ("dispute", (), "transfer", {"to": "the weather"}, "desk-not-a-choice"),
    ("dispute", (), "note", {"text": "Called about a fee."}, {"text": "Called about a fee."}),
    ("dispute", (), "note", {"text": "x" * 2001}, "desk-note-too-long"),
    ("dispute", (), "note", {"text": "  "}, "desk-field-missing"),
    # names that nothing has
    ("dispute", (), "dance", {}, "desk-unknown-action"),
    ("dispute", (), "credit-fees", {}, "desk-unknown-action-near"),
    ("dispute", (), "hold", {"colour": "red"}, "desk-unknown-field"),
    ("dispute", (), "hold", {"": "red"}, "desk-unknown-field"),
    ("dispute", (), "", {}, "desk-unknown-action"),
    ("dispute", ALL, "credit-fee", {"amount": "30", "reason": "x" * 201}, "desk-value-too-long"),
]


@pytest.mark.parametrize(("world", "told", "action", "values", "expected"), ROWS)
def test_an_action_gives_its_outcome(world, told, action, values, expected):
    events = decide_action(read_world(world), make_state(told), action, values)
    assert outcome(events) == expected


PHASE_ROWS = [
    (Phase.RINGING, "credit-fee", "desk-not-while-ringing"),
    (Phase.RINGING, "note", "desk-not-while-ringing"),
    (Phase.CLOSED, "credit-fee", "desk-not-while-closed"),
    (Phase.CLOSED, "note", "desk-not-while-closed"),
    (Phase.CLOSED, "disposition", "desk-not-while-closed"),
    (Phase.ON_HOLD, "hold", "desk-not-while-on-hold"),
    (Phase.ON_HOLD, "resume", {}),
    (Phase.ON_HOLD, "credit-fee", {"amount": "30.00"}),
    (Phase.WRAP_UP, "credit-fee", {"amount": "30.00"}),
    (Phase.WRAP_UP, "verify", "desk-not-while-wrap-up"),
    (Phase.WRAP_UP, "transfer", "desk-not-while-wrap-up"),
    (Phase.TALKING, "disposition", "desk-not-while-talking"),
    (Phase.ON_HOLD, "disposition", "desk-not-while-on-hold"),
    (Phase.WRAP_UP, "disposition", {"code": "fee-credited"}),
    (Phase.WRAP_UP, "note", {"text": "Done."}),
]
PHASE_VALUES = {
    "credit-fee": {"amount": "30"},
    "note": {"text": "Done."},
    "disposition": {"code": "Late fee, credited"},
}


@pytest.mark.parametrize(("phase", "action", "expected"), PHASE_ROWS)
def test_an_action_is_taken_only_in_its_phases(phase, action, expected):
    state = make_state(ALL, phase)
    events = decide_action(read_world("dispute"), state, action, PHASE_VALUES.get(action, {}))
    assert outcome(events) == expected


def test_a_caller_on_hold_cannot_key_anything_in():
    state = make_state(phase=Phase.ON_HOLD)
    events = decide_action(read_world("application"), state, "keypad", {"detail": "ssn"})
    assert outcome(events) == "desk-not-while-on-hold"


ONCE_ROWS = [
    ("dispute", "credit-fee", {"amount": "5"}, "desk-credit-once"),
    ("sales", "enrol", {"plan": "paymentguard", "consent": "yes"}, "desk-enrolled-once"),
    ("application", "submit-application", {}, "desk-submitted-once"),
    ("service", "open-dispute", {"amount": "5"}, "desk-dispute-once"),
    ("service", "register-complaint", {"about": "a"}, "desk-complaint-once"),
    ("service", "payment-plan", {"amount": "5", "instalments": "1"}, "desk-payment-plan-only"),
    ("service", "move-balance", {"amount": "5", "offer": "standard"}, "desk-balance-once"),
    ("service", "block-card", {"replacement": "yes"}, "desk-card-blocked"),
    ("service", "activate-card", {}, "desk-activated-once"),
]


@pytest.mark.parametrize(("world", "action", "values", "expected"), ONCE_ROWS)
def test_what_is_done_once_is_refused_the_second_time(world, action, values, expected):
    state = make_state((*ALL, *APPLICANT), form=FORM, done=[action])
    assert outcome(decide_action(read_world(world), state, action, values)) == expected


def test_a_submitted_form_is_not_changed_any_more():
    state = make_state(APPLICANT, form=FORM, done=["submit-application"])
    events = decide_action(read_world("application"), state, "fill", {"income": "90000"})
    assert outcome(events) == "desk-submitted-once"


def test_a_refused_verification_never_tells_the_right_value():
    state = make_state(ALL)
    (event,) = decide_action(read_world("dispute"), state, "verify", {"zip": "60615"})
    assert isinstance(event, ActionRefused)
    assert event.reason.args == {"fields": "@desk-detail-zip"}
    assert "60614" not in repr(event)


def test_a_missing_identifier_is_named():
    (event,) = decide_action(read_world("dispute"), make_state(("name", "born")), "verify", {})
    assert isinstance(event, ActionRefused)
    assert event.reason.args == {"missing": "@desk-detail-zip,desk-detail-last4"}


def test_a_keyed_identifier_is_not_typed_by_the_agent():
    details = read_world("dispute").call.caller.model_dump()["details"]
    details["last4"] = {"value": "4471", "keyed": True}
    caller = {**read_world("dispute").call.caller.model_dump(), "details": details}
    scenario = change_call(read_world("dispute"), caller=caller)
    events = decide_action(scenario, make_state(ALL), "verify", {"last4": "4471"})
    assert outcome(events) == "desk-verify-keyed"


def test_keying_in_gives_the_detail_unheard():
    state = make_state()
    events = decide_action(read_world("application"), state, "keypad", {"detail": "ssn"})
    assert events[1:] == (DetailGiven(4, "ssn", keyed=True),)
    assert "3456" not in repr(events)


def test_a_caller_who_does_not_want_to_key_in_has_to_be_won_first():
    scenario, values = read_world("application"), {"detail": "ssn"}
    refusing = make_state(marks=["keypad-refused"])
    assert outcome(decide_action(scenario, refusing, "keypad", values)) == "desk-keypad-unwilling"
    agreeing = make_state(marks=["keypad-refused", "keypad-agreed"])
    assert outcome(decide_action(scenario, agreeing, "keypad", values)) == values


def test_good_fields_are_filled_and_bad_ones_refused_each_by_itself():
    values = {"name": "Jordan Whitfield", "email": "nowhere", "income": "58000"}
    state = make_state(("name", "email"))
    done, *bad = decide_action(read_world("application"), state, "fill", values)
    assert isinstance(done, ActionDone)
    assert done.values == {"name": "Jordan Whitfield"}
    assert [(each.reason.id, each.values) for each in bad] == [
        ("desk-bad-email", {"email": "nowhere"}),
        ("desk-not-told", {"income": "58000"}),
    ]


SLIP_ROWS = [
    ("income", "58,000", False),
    ("income", "85000", True),
    ("address", "18 Elm St., Columbus, Ohio 43215", False),
    ("address", "81 Elm Street, Columbus, Ohio 43215", True),
    ("name", "jordan whitfield", False),
    ("born", "April 6, 1996", True),
]


@pytest.mark.parametrize(("name", "text", "is_slip"), SLIP_ROWS)
def test_an_entry_that_differs_from_what_was_told_is_taken_with_a_warning(name, text, is_slip):
    (event,) = decide_action(read_world("application"), make_state(APPLICANT), "fill", {name: text})
    assert isinstance(event, ActionDone)
    assert [each.id for each in event.notices] == ["desk-fill-differs"] * is_slip


def test_typed_identity_numbers_are_kept_nowhere():
    state = make_state(APPLICANT)
    for action, values in [
        ("fill", {"ssn": "900123456"}),
        ("fill", {"snn": "900-12-3456"}),
        ("fil", {"ssn": "900 12 3456"}),
        ("fill", {"900-12-3456": "x"}),
        ("900123456", {}),
        ("note", {"text": "SSN 900-12-3456, card 4111 1111 1111 1111"}),
        ("transfer", {"reason": "card 4111111111111111"}),
    ]:
        events = decide_action(read_world("application"), state, action, values)
        assert "3456" not in repr(events)
        assert "11111111" not in repr(events).replace(" ", "")


def test_an_author_can_have_the_desk_refuse_an_action():
    scenario = read_world("sales")
    scenario = change_call(
        scenario, desk={"enrol": {"refuse": "Self-employed callers cannot join."}}
    )
    values = {"plan": "paymentguard", "consent": "yes"}
    (event,) = decide_action(scenario, make_state(ALL), "enrol", values)
    assert isinstance(event, ActionRefused)
    assert event.reason.id == "desk-refused-here"
    assert event.reason.args == {"because": "Self-employed callers cannot join."}


def test_the_limit_of_authority_is_told_in_words():
    (event,) = decide_action(read_world("dispute"), make_state(ALL), "credit-fee", {"amount": "41"})
    assert isinstance(event, ActionRefused)
    assert event.reason.args["most"] == "$30"


def test_an_unknown_action_is_answered_with_the_nearest_one():
    (event,) = decide_action(read_world("dispute"), make_state(), "credit-fees", {})
    assert isinstance(event, ActionRefused)
    assert event.reason.args["nearest"] == "credit-fee"
    assert "set-autopay" in event.reason.args["allowed"].split(", ")


@pytest.mark.parametrize("action", ["activate-card", "international-use"])
def test_a_blocked_card_is_not_switched_on(action):
    state = make_state(ALL, done=["block-card"])
    values = {"switch": "on"} if action == "international-use" else {}
    events = decide_action(read_world("service"), state, action, values)
    assert outcome(events) == "desk-card-blocked"


def test_a_code_is_keyed_in_only_once_the_caller_has_come_to_it():
    keypad = ("keypad", {"detail": "plan-otp"})
    early = decide_action(read_world("service"), make_state(), *keypad)
    assert outcome(early) == "desk-keypad-unwilling"
    later = decide_action(read_world("service"), make_state(marks=["said-yes"]), *keypad)
    assert outcome(later) == {"detail": "plan-otp"}
    assert DetailGiven(4, "plan-otp", keyed=True) in later


def test_an_address_that_is_not_the_one_told_is_pointed_out():
    state = make_state((*ALL, "address"))
    address = {"address": "81 Elm Street, Columbus, Ohio 43215"}
    (event,) = decide_action(read_world("service"), state, "change-address", address)
    assert isinstance(event, ActionDone)
    assert [each.id for each in event.notices] == ["desk-address-changed", "desk-fill-differs"]


def test_two_cases_of_one_call_have_their_own_numbers():
    scenario, state = read_world("service"), make_state(ALL)
    numbers = set()
    for action, values in (
        ("open-dispute", {"amount": "600"}),
        ("register-complaint", {"about": "the wait"}),
    ):
        events = decide_action(scenario, state, action, values)
        numbers.add(outcome(events)["number"])
        state = fold(state, events)
    assert len(numbers) == 2


def test_instalments_are_told_in_the_countrys_money():
    scenario = change_call(read_world("service"), locale="nl-NL")
    typed = {"amount": "€ 1.250,50", "instalments": "drie", "first": "5 januari"}
    (event,) = decide_action(scenario, make_state(ALL), "payment-plan", typed)
    assert event.values == {
        "amount": "1250.50",
        "instalments": "3",
        "each": "416.83",
        "first": "2027-01-05",
    }
    assert event.notices[0].args["each"].replace("\xa0", " ") == "€ 416,83"
