"""What holds of the desk whatever is typed."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.call.desk import (
    application_view,
    decide_action,
    describe_actions,
    search_terms,
    take_from_call,
)
from simulator.call.desk.application import find_form
from simulator.call.desk.registry import ACTIONS
from simulator.call.events import ActionDone, ActionRefused, dump_event, load_event
from simulator.call.state import Phase, fold

from .worlds import FORM, make_state, read_world

WORLDS = st.sampled_from(["dispute", "sales", "application", "service", "loan", "secured"])
DETAILS = (
    "name",
    "born",
    "zip",
    "last4",
    "address",
    "ssn",
    "income",
    "housing",
    "phone",
    "consent",
    "plan-otp",
    "contract",
    "vcip",
    "deposit",
)
NAMES = (*ACTIONS, "dance", "", "Credit Fee")
FIELDS = (
    *("amount", "day", "days", "minutes", "document", "plan", "consent", "detail", "to", "code"),
    *("tax", "charge", "about", "instalments", "first", "offer", "replacement", "switch"),
    *("address", "date", "time", "card"),
)
VALUES = (
    st.text(max_size=30)
    | st.sampled_from(
        [*FORM.values(), "30", "$30", "yes", "no", "paymentguard", "ssn", "statement"]
    )
    | st.integers(-5, 10**12).map(str)
    | st.decimals(allow_nan=True, allow_infinity=True).map(str)
)
TYPED = st.dictionaries(
    st.sampled_from([*FIELDS, *FORM, "text", "reason"]) | st.text(max_size=10), VALUES, max_size=5
)
STATES = st.builds(
    make_state,
    told=st.sets(st.sampled_from(DETAILS)),
    phase=st.sampled_from(Phase),
    form=st.just({}),
    done=st.sets(st.sampled_from(["credit-fee", "enrol", "submit-application", "block-card"])),
    marks=st.sets(st.sampled_from(["keypad-refused", "keypad-agreed"])),
)
ENGLISH = dict(
    re.findall(
        r"^(desk-[a-z0-9-]+) = (.*)$",
        (Path(__file__).parents[3] / "assets/texts/en/desk.ftl").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
)
ACTION_NAMES = st.sampled_from(NAMES) | st.text(max_size=20)


@settings(max_examples=300, deadline=None)
@given(WORLDS, STATES, ACTION_NAMES, TYPED)
def test_every_action_is_done_or_refused_and_a_refusal_changes_nothing(world, state, name, typed):
    events = decide_action(read_world(world), state, name, typed)
    assert events
    for event in events:
        assert load_event(dump_event(event)) == event
        if isinstance(event, ActionRefused):
            assert fold(state, [event]) == state


@settings(max_examples=300, deadline=None)
@given(WORLDS, STATES, st.sampled_from(NAMES), TYPED)
def test_every_sentence_of_the_desk_has_the_words_it_needs(world, state, name, typed):
    for event in decide_action(read_world(world), state, name, typed):
        reasons = [event.reason] if isinstance(event, ActionRefused) else []
        notices = event.notices if isinstance(event, ActionDone) else ()
        for message in [*reasons, *notices]:
            needed = set(re.findall(r"\{ \$([a-z]+) \}", ENGLISH[message.id]))
            assert needed <= set(message.args), message


@settings(max_examples=200, deadline=None)
@given(STATES, st.lists(TYPED, min_size=1, max_size=4))
def test_nothing_the_caller_has_not_said_ever_stands_on_the_form(state, fillings):
    scenario = read_world("application")
    fields = find_form(scenario).fields
    for typed in fillings:
        state = fold(state, decide_action(scenario, state, "fill", typed))
    assert {fields[name].detail for name in state.form} <= set(state.details)
    assert state.form.get("ssn", "keyed") == "keyed"


@settings(max_examples=100, deadline=None)
@given(STATES)
def test_only_told_details_are_offered(state):
    scenario = read_world("application")
    fields = find_form(scenario).fields
    offered = take_from_call(scenario, state)
    assert {fields[name].detail for name in offered} <= set(state.details)


@settings(max_examples=100, deadline=None)
@given(WORLDS, STATES)
def test_an_action_shown_as_unavailable_is_refused_for_that_reason(world, state):
    scenario = read_world(world)
    for view in describe_actions(scenario, state):
        if view.obstacle is not None:
            (event,) = decide_action(scenario, state, view.name, {})
            assert isinstance(event, ActionRefused)
            assert event.reason == view.obstacle


@settings(max_examples=100, deadline=None)
@given(STATES, TYPED)
def test_what_the_form_view_shows_is_what_stands_on_the_form(state, typed):
    scenario = read_world("application")
    after = fold(state, decide_action(scenario, state, "fill", typed))
    shown = {each.name: each.value for each in application_view(scenario, after) if each.value}
    assert shown == dict(after.form)


@settings(max_examples=100, deadline=None)
@given(WORLDS, st.text(max_size=120))
def test_a_search_gives_scores_in_falling_order(world, query):
    scores = [each.score for each in search_terms(read_world(world), query)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < each <= 100 for each in scores)


@settings(max_examples=100, deadline=None)
@given(STATES, st.text(min_size=1, max_size=300))
def test_a_note_that_is_taken_is_never_empty(state, text):
    for event in decide_action(read_world("dispute"), state, "note", {"text": text}):
        if isinstance(event, ActionDone):
            assert event.values["text"].strip()
