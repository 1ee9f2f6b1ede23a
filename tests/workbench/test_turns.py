"""A line of a plan that no call could take at its desk is found before it is played."""

from __future__ import annotations

import shutil

import pytest

from simulator.call.typed import COMMANDS
from simulator.scenario.actions import ACTIONS
from simulator.scenario.library import Library
from simulator.terminal.slash import SLASHES
from simulator.workbench.checking import check_call
from simulator.workbench.turns import LOOKS
from tests.scenario.files import LIBRARY

from .test_cover import WHOLE
from .test_lint import BROKEN

TURNS = "  d:\n    turns: |\n      Hello.\n\n      {line}\n      Goodbye.\n"


@pytest.mark.parametrize(
    ("line", "code", "col"),
    [
        ("/verify name=yes", "", 0),
        ("/credit-fee 30", "", 0),
        ("/record", "", 0),
        ("/wait 5", "", 0),
        ("/hangup", "", 0),
        ("/disposition credited", "", 0),
        ("/disposition", "", 0),
        ("Say /verify to me.", "", 0),
        ("/verfy name=yes", "E318", 8),
        ("/enrol plan", "E317", 8),
        ("/disposition gone", "E320", 20),
        ('/disposition code="gone"', "E320", 26),
    ],
)
def test_a_line_that_no_call_could_take_is_told_where_it_stands(line, code, col, tmp_path):
    shutil.copytree(LIBRARY, tmp_path / "library")
    call = tmp_path / "library" / "en-US" / "calls" / "first.yaml"
    shutil.copy(BROKEN / "sound.yaml", call)
    plan = call.with_name("first.plan.yaml")
    plan.write_text(WHOLE + TURNS.format(line=line))
    found = check_call(call, Library(call.parents[2]), {}).mistakes
    wanted = [(code, plan, len(WHOLE.splitlines()) + 5, col)] if code else []
    assert [(each.code, each.path, each.line, each.col) for each in found] == wanted


def test_all_that_a_script_may_look_at_is_known():
    others = {"back", "quit"}  # no script may take the call back, or leave it
    assert {*COMMANDS, *LOOKS, *ACTIONS, *others} == set(SLASHES)
