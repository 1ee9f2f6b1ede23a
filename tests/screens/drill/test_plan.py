"""What of a call can be practised alone."""

from __future__ import annotations

import pytest

from simulator.call.commands import Do, HangUp, Say
from simulator.call.events import AgentSaid, CallerSaid
from simulator.grading.scorecard import grade_call
from simulator.screens.drill.plan import failed_ids, line_before, plan_drill
from tests.library import load_call, play
from tests.screens.playing import CALL, read_script

LOG = (
    CallerSaid(0, "opening", 1.0, "neutral"),
    AgentSaid(1, "a", 1.0),
    CallerSaid(1, "one", 1.0, "neutral"),
    CallerSaid(1, "two", 1.0, "neutral"),
    AgentSaid(2, "b", 1.0),
    CallerSaid(2, "three", 1.0, "neutral"),
)


def graded(*commands):
    call = play(CALL, *commands)
    if not call.ended:
        call.send(HangUp())
    call.send(Do("finish"))
    return grade_call(load_call(CALL), call.log), call.log


@pytest.fixture(scope="module")
def short():
    return graded(Say("Hello."))


@pytest.mark.parametrize(
    ("turn", "line"), [(0, "opening"), (1, "opening"), (2, "two"), (3, "three"), (9, "three")]
)
def test_a_point_is_practised_on_what_the_caller_had_just_said(turn, line):
    assert line_before(LOG, turn) == line


def test_a_call_in_which_the_caller_speaks_second_has_an_opening_too():
    assert line_before(LOG[1:], 1) == "one"


def test_nobody_has_said_anything_in_an_empty_log():
    assert line_before((), 1) == ""


def test_all_that_was_missed_is_practised_somewhere_and_once(short):
    card, log = short
    ids = failed_ids(card)
    plan = plan_drill(load_call(CALL), card, log, ids)
    asks = {each.id: each.asks for each in card.criteria}
    found = [*(each.asks for each in plan.exercises), *plan.at_desk, *plan.in_call]
    assert sorted(found) == sorted(asks[id] for id in ids)
    assert len(plan.exercises) > 1


def test_what_fails_the_call_comes_first(short):
    card, log = short
    plan = plan_drill(load_call(CALL), card, log, failed_ids(card))
    critical = [each.is_critical for each in plan.exercises]
    assert critical == sorted(critical, reverse=True)


def test_what_was_met_is_not_missed(short):
    card, _ = short
    met = {each.id for each in card.criteria if each.verdict.value.value == "met"}
    assert not met & set(failed_ids(card))


def test_a_point_of_which_only_the_desk_is_missing_is_done_at_the_desk():
    said = [each for each in read_script("good") if isinstance(each, Say)]
    card, log = graded(*said)
    desk = [
        each
        for each in card.criteria
        if each.verdict.value.value == "absent" and each.verdict.why.args.get("parts") == "desk"
    ]
    assert desk
    plan = plan_drill(load_call(CALL), card, log, [each.id for each in desk])
    assert plan.exercises == ()
    assert plan.at_desk == tuple(each.asks for each in desk)
