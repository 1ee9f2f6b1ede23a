"""Replies labelled by hand agree with the engine, on the half it was tuned with and on the other.

Only the figures of the held half are looked at, never its replies (see CONTRIBUTING).
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simulator.grading.scorecard import grade_reply
from tests.library import load_call

FOLDER = Path(__file__).parent / "replies"
CALLS = sorted(path.stem for path in FOLDER.glob("*.jsonl"))
PROHIBITIONS = {"prof-respect", "prof-authority"}  # kept by nearly every reply: they say little
LEAST_F1 = 0.8


def read_replies(call: str) -> list[dict]:
    lines = (FOLDER / f"{call}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("call", CALLS)
def test_every_reply_has_an_id_of_its_own_and_a_label_for_each_criterion_of_its_brief(call):
    replies = read_replies(call)
    scenario = load_call(call)
    assert len({each["id"] for each in replies}) == len(replies)
    labelled = {frozenset(each["labels"]) for each in replies}
    assert len(labelled) == 1
    assert next(iter(labelled)) <= set(scenario.criteria)
    assert {each["half"] for each in replies} == {"open", "held"}


@pytest.mark.parametrize("half", ["open", "held"])
def test_what_is_met_agrees_with_people(half):
    hits = misses = false = 0
    for call in CALLS:
        scenario = load_call(call)
        for reply in (each for each in read_replies(call) if each["half"] == half):
            verdicts = grade_reply(scenario, reply["text"])
            for id in set(reply["labels"]) - PROHIBITIONS:
                is_met, said_met = reply["labels"][id] == "met", verdicts[id].value.value == "met"
                hits += is_met and said_met
                misses += is_met and not said_met
                false += said_met and not is_met
    assert 2 * hits / (2 * hits + misses + false) >= LEAST_F1


@pytest.mark.parametrize("call", CALLS)
def test_a_fair_reply_breaks_no_prohibition(call):
    scenario = load_call(call)
    broken = [
        (reply["id"], id)
        for reply in read_replies(call)
        if reply["half"] == "open"
        for id in PROHIBITIONS & set(reply["labels"])
        if reply["labels"][id] == "met"
        and grade_reply(scenario, reply["text"])[id].value.value == "wrong"
    ]
    assert not broken
