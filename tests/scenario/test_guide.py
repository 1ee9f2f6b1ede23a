"""The overview of the format is true: the call and the plan that it shows are those of `new`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simulator.call.commands import Answer, Say
from simulator.call.engine import LiveCall
from simulator.commands import main
from simulator.commands.new import TEMPLATES
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.scenario.library import Library
from tests.library import SCENARIOS

OVERVIEW = (SCENARIOS / "README.md").read_text(encoding="utf-8")
FIRST_CALL, FIRST_PLAN = re.findall(r"```yaml\n(.*?)```", OVERVIEW, re.S)[:2]


@pytest.mark.parametrize(("shown", "file"), [(FIRST_CALL, "call"), (FIRST_PLAN, "plan")])
def test_the_overview_shows_what_a_new_call_is_made_of(shown, file):
    assert shown == (TEMPLATES / f"en-US.{file}.yaml").read_text(encoding="utf-8")


def test_the_first_call_of_the_overview_can_be_passed(tmp_path: Path):
    path = tmp_path / "my-first-call.yaml"
    path.write_text(FIRST_CALL, encoding="utf-8")
    scenario = Library(SCENARIOS).load(str(path))
    call = LiveCall(scenario, listener_for(scenario))
    call.send(Answer())
    for words in (
        "Thank you for calling Larkspan, this call is recorded. How can I help?",
        "May I have your full name, date of birth, ZIP code and the last four digits of the card?",
        "Thank you, Ms. Duarte. The payment is due on the eighteenth of June.",
        "You can pay any day until then. Is there anything else I can do for you?",
        "Have a good day, goodbye.",
    ):
        call.send(Say(words))
    card = grade_call(scenario, call.log)
    assert (card.passed, card.ending) == (True, "answered")


def test_the_first_plan_of_the_overview_holds(tmp_path: Path, capsys):
    (tmp_path / "my-first-call.yaml").write_text(FIRST_CALL, encoding="utf-8")
    (tmp_path / "my-first-call.plan.yaml").write_text(FIRST_PLAN, encoding="utf-8")
    assert main(["test", str(tmp_path / "my-first-call.yaml"), "--lang", "en"]) == 0
    assert "all as expected" in capsys.readouterr().out
