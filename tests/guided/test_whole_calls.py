"""Whoever always takes the best choice passes, in every shipped call; so does most who has no plan."""

from __future__ import annotations

import pytest

from tests.library import CALLS

from .walk import MOST_STEPS, plan_of, shown, take_best, walk

# Calls whose examples alone do not carry a trainee to a pass: something their callers have to
# bring up first is in no example.
EXAMPLES_FALL_SHORT = {"in-mixed-bill-fraud-kavach", "us-terms-balance-transfer"}


@pytest.mark.parametrize("id", CALLS)
def test_the_best_choices_lead_to_a_passing_end_and_break_nothing(id):
    walked = walk(id, plan_of(id))
    assert walked.call.ended
    assert walked.card.passed
    assert walked.wrong == set()
    assert 6 <= len(walked.offers) <= 25
    for offer in walked.offers:
        assert_sound(offer)


def assert_sound(offer):
    """An offer has two to four choices that differ, one of them the best."""
    assert 2 <= len(offer) <= 4, offer
    assert [each.is_best for each in offer].count(True) == 1
    assert len({shown(each) for each in offer}) == len(offer)
    for choice in offer:
        kinds = {each.kind for each in choice.reasons}
        assert kinds
        if choice.is_best:
            assert not kinds & {"breaks", "not-now", "nothing"}, shown(choice)
        else:
            assert kinds & {"breaks", "not-now", "upsets", "nothing"}, shown(choice)


@pytest.mark.parametrize("id", CALLS)
def test_without_a_plan_the_examples_lead_to_an_end_and_break_nothing(id):
    walked = walk(id, None)
    assert walked.call.ended
    assert walked.wrong == set()
    assert walked.card.passed is (id not in EXAMPLES_FALL_SHORT)
    assert len(walked.offers) < MOST_STEPS


@pytest.mark.parametrize(
    "id", ["us-dispute-late-fee-first", "nl-sales-betaalsteun", "in-terms-forex"]
)
@pytest.mark.parametrize("seed", [1, 2])
def test_whoever_chooses_badly_now_and_then_still_comes_to_an_end(id, seed):
    walked = walk(id, plan_of(id), take_the_first_now_and_then, seed)
    assert walked.call.ended
    for offer in walked.offers:
        assert_sound(offer)


def take_the_first_now_and_then(choices, step):
    return choices[0] if step % 3 == 0 else take_best(choices, step)
