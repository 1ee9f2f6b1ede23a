"""test: every plan that comes with Headset holds, and one that does not says where and why."""

from __future__ import annotations

import json
import shutil
from functools import cache

import pytest

from simulator.commands.places import SCENARIOS, TEXTS
from simulator.commands.plans import Tried, try_plan
from simulator.scenario.cards import LOCALES
from simulator.scenario.library import Library
from simulator.texts import load_texts
from tests.library import CALLS

from .conftest import CALL

LIBRARY = Library(SCENARIOS)
ENGLISH = load_texts("en", TEXTS)


@cache
def tried(call: str) -> Tried:
    file = LIBRARY.load_plan(call)
    assert file is not None, call
    return try_plan(LIBRARY.load(call), file, ENGLISH)


@pytest.mark.parametrize("call", CALLS)
def test_a_shipped_call_and_its_plan_agree(call):
    assert [(each.call, each.what, each.id, each.got) for each in tried(call).shortfalls] == []


@pytest.mark.parametrize("call", CALLS)
def test_a_plan_reaches_every_ending_and_meets_and_misses_every_criterion_of_its_call(call):
    assert tried(call).gaps == ()


@pytest.mark.parametrize("call", CALLS)
def test_a_plan_has_sample_replies_and_a_good_a_cold_and_a_failing_call(call):
    plan = LIBRARY.load_plan(call).plan
    assert len(plan.replies) >= 8
    assert {"good", "cold"} <= set(plan.calls)
    assert any(each.result == "fail" for each in plan.calls.values())


@pytest.mark.parametrize("call", CALLS)
def test_each_critical_criterion_of_a_call_fails_a_planned_call(call):
    scenario, plan = LIBRARY.load(call), LIBRARY.load_plan(call).plan
    own = {id for id in scenario.call.criteria if scenario.criteria[id].critical}
    assert own <= {id for each in plan.calls.values() for id in each.failed_by or []}


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_graded_in_every_call_is_met_and_missed_by_some_plan_of_its_country(locale):
    calls = [LIBRARY.load(card.id) for card in LIBRARY.cards() if card.locale == locale]
    verdicts = {id: set() for id in calls[0].conduct.every_call}
    for scenario in calls:
        for id in verdicts:
            verdicts[id] |= tried(scenario.call.call).seen.get(id, set())
    unmet = [id for id, seen in verdicts.items() if "met" not in seen]
    unmissed = [id for id, seen in verdicts.items() if not seen & {"wrong", "absent"}]
    assert (unmet, unmissed) == ([], [])


# --- the command -----------------------------------------------------------------------------


@pytest.fixture
def plan(tmp_path):
    shutil.copytree(SCENARIOS, tmp_path / "scenarios")
    return tmp_path / "scenarios" / "en-US" / "calls" / f"{CALL}.plan.yaml"


WRONG = f"""\
plan: {CALL}
replies:
  - says: I'll look into it.
    met: [acc-valid]
calls:
  short:
    turns: |
      Good morning.
      /hang-up
    result: pass
"""


def test_a_plan_that_holds_says_how_much_it_compared(headset):
    answer = headset("test", CALL)
    assert answer.code == 0
    assert "all as expected" in answer.out


def test_a_difference_has_its_line_what_was_expected_what_came_and_the_reason(headset, plan):
    plan.write_text(WRONG)
    answer = headset("test", str(plan))
    assert answer.code == 1
    assert f"{plan}:3: acc-valid: expected met, got absent" in answer.out
    assert f"{plan}:7: short: result: expected pass, got fail" in answer.out
    assert "    reply: I'll look into it." in answer.out
    assert "nothing here reaches the ending happy_resolve" in answer.out


def test_a_machine_reads_the_same_as_json(headset, plan):
    plan.write_text(WRONG)
    [read] = json.loads(headset("test", str(plan), "--json").out)["plans"]
    assert [(each["what"], each["expected"], each["got"]) for each in read["shortfalls"]] == [
        ("verdict", "met", "absent"),
        ("result", "pass", "fail"),
    ]


def test_a_line_no_call_could_take_is_told_with_its_place(headset, plan):
    plan.write_text(WRONG.replace("/hang-up", "/hang-pu"))
    answer = headset("test", str(plan))
    assert answer.code == 2
    assert answer.err.startswith(f"{plan}:9: ")


def test_a_call_without_a_plan_says_so(headset, plan):
    plan.unlink()
    answer = headset("test", str(plan.with_name(f"{CALL}.yaml")))
    assert answer.code == 2
    assert answer.err.startswith("There is no plan beside ")


def test_a_folder_stands_for_all_plans_below_it(headset, plan):
    for path in plan.parent.glob("*.plan.yaml"):
        if path != plan:
            path.unlink()
    answer = headset("test", str(plan.parents[1]))
    assert (answer.code, answer.out.count(".plan.yaml")) == (0, 1)
