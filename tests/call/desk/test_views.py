"""What the desk shows: actions, terms and the application form."""

from __future__ import annotations

import pytest

from simulator.call.desk import (
    application_view,
    decide_action,
    describe_actions,
    search_terms,
    take_from_call,
)
from simulator.call.desk.registry import ACTIONS
from simulator.call.state import Phase, fold
from simulator.scenario.actions import ACTIONS as NAMED

from .worlds import FORM, IDENTIFIERS, make_state, read_world

EVERYWHERE = ["verify", "hold", "resume", "transfer", "disposition", "note"]
TOLD = ("name", "born", "address", "ssn", "income", "housing", "phone", "email", "consent")


@pytest.mark.parametrize(
    ("world", "own"),
    [
        (
            "dispute",
            ["credit-fee", "set-autopay", "change-due-date", "set-reminder", "send-papers"],
        ),
        ("sales", ["send-papers", "enrol"]),
        (
            "service",
            [
                "credit-fee",
                "open-dispute",
                "payment-plan",
                "move-balance",
                "block-card",
                "activate-card",
                "international-use",
                "change-address",
                "register-complaint",
                "call-back",
                "enrol",
                "keypad",
            ],
        ),
        ("application", ["send-papers", "keypad", "fill", "submit-application"]),
    ],
)
def test_the_desk_shows_its_own_actions_and_those_of_every_call(world, own):
    names = [each.name for each in describe_actions(read_world(world), make_state())]
    assert names == [*EVERYWHERE[:4], *own, *EVERYWHERE[4:]]


AVAILABLE_ROWS = [
    (make_state(), "credit-fee", "desk-not-identified"),
    (make_state(IDENTIFIERS), "credit-fee", None),
    (make_state(IDENTIFIERS, done=["credit-fee"]), "credit-fee", "desk-credit-once"),
    (make_state(IDENTIFIERS), "resume", "desk-not-while-talking"),
    (make_state(IDENTIFIERS, Phase.ON_HOLD), "resume", None),
    (make_state(IDENTIFIERS, Phase.WRAP_UP), "disposition", None),
    (make_state(IDENTIFIERS, Phase.RINGING), "hold", "desk-not-while-ringing"),
]


@pytest.mark.parametrize(("state", "action", "why"), AVAILABLE_ROWS)
def test_an_action_that_cannot_be_done_says_why(state, action, why):
    views = {each.name: each for each in describe_actions(read_world("dispute"), state)}
    obstacle = views[action].obstacle
    assert (obstacle.id if obstacle else None) == why
    assert views[action].is_available is (why is None)


def test_choices_are_shown_with_the_authors_words():
    views = {each.name: each for each in describe_actions(read_world("dispute"), make_state())}
    amounts = views["set-autopay"].fields[0]
    assert [(each.value, each.label) for each in amounts.options] == [
        ("statement", "the statement balance"),
        ("minimum", "the minimum payment"),
    ]


def test_figures_in_the_authors_words_are_shown_as_figures():
    views = {each.name: each for each in describe_actions(read_world("service"), make_state())}
    charge = next(each for each in views["open-dispute"].fields if each.name == "charge")
    assert [each.label for each in charge.options] == ["VoltHub Online, $612.40"]


def test_plans_are_shown_by_their_names():
    views = {each.name: each for each in describe_actions(read_world("sales"), make_state())}
    plan = views["enrol"].fields[0]
    assert [(each.value, each.label) for each in plan.options] == [("paymentguard", "PaymentGuard")]


def test_every_action_an_author_may_name_has_its_rule():
    assert set(ACTIONS) == set(NAMED)


@pytest.mark.parametrize("action", sorted(NAMED))
def test_a_rule_has_no_field_that_an_author_may_not_name(action):
    for world in ("application", "service", "loan"):
        fields = {each.name for each in ACTIONS[action].fields(read_world(world))}
        if not NAMED[action].takes:
            assert fields <= set(NAMED[action].fields)


TERM_ROWS = [
    ("dispute", "late fee", "late-fee"),
    ("dispute", "LATE FEES", "late-fee"),
    ("dispute", "overdu", "late-fee"),
    ("dispute", "penatly", "late-fee"),
    ("dispute", "anual", "annual-fee"),
    ("dispute", "goodwill", "goodwill"),
    ("dispute", "business days", "goodwill"),
    ("sales", "price", "price"),
    ("sales", "grace", "grace"),
]


@pytest.mark.parametrize(("world", "query", "term"), TERM_ROWS)
def test_a_search_finds_the_term_that_was_meant_first(world, query, term):
    assert search_terms(read_world(world), query)[0].term == term


def test_nothing_asked_gives_every_term_of_the_calls_own_sheets():
    hits = search_terms(read_world("dispute"), " ")
    assert [each.term for each in hits] == ["late-fee", "annual-fee", "goodwill"]


def test_a_search_for_what_is_not_there_finds_nothing():
    assert search_terms(read_world("dispute"), "zebra") == ()
    assert search_terms(read_world("dispute"), "late zebra") == ()


def test_terms_are_shown_with_their_figures():
    texts = {each.term: each.text for each in search_terms(read_world("dispute"), "")}
    assert texts["late-fee"] == "Up to $30 for a late payment."
    assert texts["annual-fee"] == "$95 a year."
    assert texts["goodwill"] == "One a year, visible in 2 business days."


def test_the_form_shows_what_was_told_and_what_does_not_agree():
    state = make_state(("name", "income"), form={"income": "85000.00"})
    views = {each.name: each for each in application_view(read_world("application"), state)}
    assert list(views) == list(FORM)
    assert (views["name"].is_told, views["name"].value) == (True, None)
    assert (views["born"].is_told, views["born"].problem) == (False, None)
    assert views["income"].problem is not None
    assert views["income"].problem.id == "desk-fill-differs"


def test_a_call_about_a_card_without_a_form_shows_none():
    assert application_view(read_world("dispute"), make_state()) == ()
    assert take_from_call(read_world("dispute"), make_state(IDENTIFIERS)) == {}


def test_only_what_the_caller_told_is_offered_to_the_form():
    state = make_state(("born", "housing", "ssn"))
    assert take_from_call(read_world("application"), state) == {
        "born": "1996-04-09",
        "ssn": "keyed",
        "housing": "1450.00",
    }


def test_what_is_taken_from_the_call_fills_the_form_without_a_complaint():
    scenario, state = read_world("application"), make_state(TOLD)
    events = decide_action(scenario, state, "fill", take_from_call(scenario, state))
    assert fold(state, events).form == FORM
    assert len(events) == 1


def test_what_a_call_wants_first_is_an_obstacle_until_it_is_there():
    def obstacle(*told):
        views = describe_actions(read_world("service"), make_state((*IDENTIFIERS, *told)))
        return next(each.obstacle for each in views if each.name == "enrol")

    assert obstacle().id == "desk-needs"
    assert obstacle().args == {"missing": "@desk-detail-plan-otp"}
    assert obstacle("plan-otp") is None


def test_the_desk_says_which_values_it_works_out_itself():
    views = {each.name: each for each in describe_actions(read_world("service"), make_state())}
    added = {name: [each.name for each in view.adds] for name, view in views.items() if view.adds}
    assert added == {
        "credit-fee": ["total"],
        "open-dispute": ["number"],
        "payment-plan": ["each"],
        "register-complaint": ["number"],
    }


def test_a_form_for_several_cards_has_the_fields_of_all_of_them():
    names = [each.name for each in application_view(read_world("loan"), make_state())]
    assert names[:5] == ["name", "born", "address", "iban", "income"]
    assert "limit" in names
    assert len(set(names)) == len(names)


def test_a_choice_is_shown_with_its_options_and_its_label():
    state = make_state(("vcip",), form={"vcip": "done", "deposit": "40000.00"})
    views = {each.name: each for each in application_view(read_world("secured"), state)}
    assert [each.value for each in views["vcip"].options] == ["done", "booked", "refused"]
    assert (views["vcip"].value, views["vcip"].shown) == ("done", "हो गया")
    assert views["deposit"].shown == "₹40,000"
    assert views["vcip-day"].is_optional
    assert views["otp"].is_keyed


@pytest.mark.parametrize("world", ["application", "loan", "secured"])
def test_everything_told_goes_on_every_form_without_a_complaint(world):
    scenario = read_world(world)
    state = make_state(scenario.call.caller.details)
    told = take_from_call(scenario, state)
    assert told
    (event,) = decide_action(scenario, state, "fill", told)
    assert (dict(event.values), event.notices) == (dict(told), ())
