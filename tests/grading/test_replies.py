"""Replies labelled by hand agree with the engine, on the half it was tuned with and on the other.

Only the figures of the held half are looked at, never its replies (see CONTRIBUTING).
"""

from __future__ import annotations

from collections import Counter

import pytest

from simulator.grading.scorecard import grade_reply
from tests.grading.agreement import (
    PROHIBITIONS,
    count_agreement,
    f1_of,
    read_replies,
    replies_of,
)
from tests.library import CALLS as ALL_CALLS
from tests.library import load_call

CALLS = replies_of("")
COUNTRIES = {"us-": 0.91, "nl-": 0.92, "in-": 0.94}  # least F1 of met, a little below what it is
LEAST_WRONG = 0.74  # share of misstatements and rudeness that is found
LEAST_OF_A_CALL = 30  # replies


@pytest.fixture(scope="module", params=[(c, h) for c in COUNTRIES for h in ("open", "held")])
def agreement(request) -> tuple[str, Counter[str]]:
    country, half = request.param
    return country, count_agreement(replies_of(country), half)


@pytest.mark.parametrize("call", CALLS)
def test_every_reply_has_an_id_of_its_own_and_a_label_for_each_criterion_of_its_brief(call):
    replies = read_replies(call)
    scenario = load_call(call)
    assert len(replies) >= LEAST_OF_A_CALL
    assert len({each.id for each in replies}) == len(replies)
    labelled = {frozenset(each.labels) for each in replies}
    assert len(labelled) == 1
    assert next(iter(labelled)) <= set(scenario.criteria)
    assert {each.half for each in replies} == {"open", "held"}


def test_every_call_with_criteria_of_its_own_has_labelled_replies():
    assert set(CALLS) == set(ALL_CALLS)


def test_what_is_met_agrees_with_people(agreement):
    country, counts = agreement
    assert f1_of(counts) >= COUNTRIES[country]


def test_wrong_statements_are_found(agreement):
    _, counts = agreement
    assert counts["wrong-found"] >= LEAST_WRONG * counts["wrong"]


def test_near_misses_are_hardly_ever_met(agreement):
    _, counts = agreement
    assert counts["near-miss-met"] <= 0.02 * counts["near"]


def test_heaps_of_keywords_earn_next_to_nothing(agreement):
    _, counts = agreement
    assert counts["stuffed-met"] <= 2


@pytest.mark.parametrize("call", CALLS)
def test_a_fair_reply_breaks_no_prohibition(call):
    scenario = load_call(call)
    broken = [
        (reply.id, id)
        for reply in read_replies(call)
        if reply.half == "open"
        for id in PROHIBITIONS & set(reply.labels)
        if reply.labels[id] == "met"
        and grade_reply(scenario, reply.text)[id].value.value == "wrong"
    ]
    assert not broken
