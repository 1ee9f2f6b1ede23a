"""Plans are read beside their calls, and what does not fit the call is told with its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.scenario.library import Library
from simulator.scenario.mistakes import ScenarioError
from simulator.scenario.plans import uncovered

from .files import LIBRARY

SOUND = """\
plan: first
replies:
  - says: The fee is thirty dollars.
    met: [acc-fee]
calls:
  good:
    turns: |
      Good morning.
      /hang-up
    ending: happy
"""

# what is written instead, code, line, column
ROWS = {
    "the plan of another call": ("plan: first", "plan: second", "E331", 1, 7),
    "a criterion the call lacks": ("[acc-fee]", "[acc-free]", "E332", 4, 11),
    "an ending the call lacks": ("ending: happy", "ending: hapy", "E314", 10, 13),
    "a reason to fail that is none": ("ending: happy", "failed_by: [sunshine]", "E332", 10, 17),
    "one criterion met and absent": (
        "[acc-fee]",
        "[acc-fee]\n    absent: [acc-fee]",
        "E333",
        5,
        14,
    ),
    "a result that is neither": ("ending: happy", "result: passed", "E206", 10, 13),
    "a call without turns": (
        "turns: |\n      Good morning.\n      /hang-up\n    ",
        "",
        "E202",
        6,
        3,
    ),
    "a misspelt key": ("replies:", "reply:", "E201", 2, 1),
}


@pytest.fixture
def plan(tmp_path) -> Path:
    shutil.copytree(LIBRARY, tmp_path / "library")
    return tmp_path / "library" / "en-US" / "calls" / "first.plan.yaml"


def library_of(plan: Path) -> Library:
    return Library(plan.parents[2])


def test_a_plan_is_read_beside_its_call(plan):
    plan.write_text(SOUND)
    file = library_of(plan).load_plan("first")
    assert [list(each.verdicts()) for each in file.plan.replies] == [[("acc-fee", "met")]]
    assert file.plan.calls["good"].turns == "Good morning.\n/hang-up\n"


def test_the_path_of_a_plan_stands_for_its_call(plan):
    plan.write_text(SOUND)
    assert library_of(plan).load(str(plan)).call.call == "first"


def test_a_block_of_turns_begins_on_the_line_below_its_key(plan):
    plan.write_text(SOUND)
    assert library_of(plan).load_plan("first").line_of("calls", "good", "turns") == 8


def test_a_call_may_be_without_a_plan(plan):
    plan.unlink()
    assert library_of(plan).load_plan("first") is None


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_what_does_not_fit_is_told_with_its_place(plan, row):
    written, instead, *place = row
    plan.write_text(SOUND.replace(written, instead))
    with pytest.raises(ScenarioError) as caught:
        library_of(plan).load_plan("first")
    assert [[each.code, each.line, each.col] for each in caught.value.mistakes] == [place]


def test_a_plan_without_its_call_is_a_mistake_of_the_library(plan):
    plan.write_text(SOUND)
    plan.rename(plan.with_name("frist.plan.yaml"))
    assert [each.code for each in library_of(plan).mistakes()] == ["E334"]


def test_a_changed_plan_is_read_again(plan):
    plan.write_text(SOUND)
    library = library_of(plan)
    assert list(library.load_plan("first").plan.calls) == ["good"]
    plan.write_text(SOUND.replace("  good:", "  better:"))
    assert list(library.load_plan("first").plan.calls) == ["better"]


def test_what_a_plan_leaves_out_is_named(plan):
    scenario = library_of(plan).load("first")
    first, *others = scenario.call.endings
    verdicts = {id: {"met", "absent"} for id in scenario.call.criteria}
    assert list(uncovered(scenario, [first, *others], verdicts)) == []
    assert list(uncovered(scenario, others, verdicts)) == [("ending", first)]
    id = next(iter(scenario.call.criteria))
    assert list(uncovered(scenario, scenario.call.endings, {**verdicts, id: {"met"}})) == [
        ("missed", id)
    ]
    assert ("met", id) in list(uncovered(scenario, scenario.call.endings, {**verdicts, id: set()}))
