"""A plan that says nothing of an ending or a criterion of its call is out of date."""

from __future__ import annotations

import shutil

import pytest

from simulator.scenario.library import Library
from simulator.workbench.checking import check_call
from tests.scenario.files import LIBRARY

from .test_lint import BROKEN

WHOLE = """\
plan: first
replies:
  - says: The fee is thirty dollars.
    met: [acc-fee]
    absent: [prof-empathy]
calls:
  a: {turns: Hello., ending: happy}
  b: {turns: Hello., ending: walked}
  c: {turns: Hello., ending: unsettled}
"""


@pytest.fixture
def call(tmp_path):
    shutil.copytree(LIBRARY, tmp_path / "library")
    path = tmp_path / "library" / "en-US" / "calls" / "first.yaml"
    shutil.copy(BROKEN / "sound.yaml", path)
    return path


@pytest.mark.parametrize(
    ("written", "instead", "missing"),
    [
        ("", "", []),
        ("    absent: [prof-empathy]\n", "", ["prof-empathy"]),
        (", ending: walked", "", ["walked"]),
    ],
)
def test_what_a_plan_leaves_out_is_told_in_its_file(call, written, instead, missing):
    plan = call.with_name("first.plan.yaml")
    plan.write_text(WHOLE.replace(written, instead) if written else WHOLE)
    found = check_call(call, Library(call.parents[2]), {}).mistakes
    assert [(each.code, each.path, dict(each.values)["id"]) for each in found] == [
        ("E336", plan, id) for id in missing
    ]


def test_a_call_without_a_plan_is_not_blamed_for_it(call):
    call.with_name("first.plan.yaml").unlink()
    assert check_call(call, Library(call.parents[2]), {}).mistakes == ()
