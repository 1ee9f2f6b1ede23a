"""A listener can be given other frames without compiling everything anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.grading.listening import Listener
from simulator.grading.verdicts import Value
from simulator.scenario.models import Says
from tests.library import load_call

CALL = load_call("us-dispute-late-fee-first")
FRAME = "zebra quibble"
REPLIES = [
    "The zebra quibbles.",
    "I'm so sorry, that must be really frustrating.",
    "I credit the $30 fee once, it shows within two business days.",
    "Your card is blue.",
]


def with_frame(scenario, id: str, *frames: str):
    criterion = scenario.criteria[id]
    says = criterion.check.says.model_copy(
        update={"frames": [*criterion.check.says.frames, *frames]}
    )
    check = criterion.check.model_copy(update={"says": says})
    changed = criterion.model_copy(update={"check": check})
    return replace(scenario, criteria={**scenario.criteria, id: changed})


@pytest.fixture(scope="module")
def listener():
    return Listener(CALL, [Says(frames=["zebra", "quibble"])])


def test_a_new_frame_is_heard_by_the_listener_it_was_given_to_and_no_other(listener):
    changed = with_frame(CALL, "prof-empathy", FRAME)
    other = listener.with_frames(changed)
    assert other.listen(REPLIES[0])["prof-empathy"].value is Value.MET
    assert "prof-empathy" not in listener.listen(REPLIES[0])


@pytest.mark.parametrize("text", REPLIES)
def test_it_hears_what_one_compiled_anew_hears(listener, text):
    changed = with_frame(CALL, "prof-empathy", FRAME)
    assert listener.with_frames(changed).listen(text) == Listener(changed).listen(text)


def test_words_that_no_frame_names_change_nothing(listener):
    for text in REPLIES:
        assert listener.listen(text) == Listener(CALL).listen(text)
