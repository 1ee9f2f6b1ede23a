"""The guide to writing calls is true and whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simulator.call.commands import Answer, Say
from simulator.call.engine import LiveCall
from simulator.commands import main
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.scenario import models, plans
from simulator.scenario.library import Library
from simulator.scenario.looks import EXPRESSIONS, LOOK_WORDS
from tests.library import SCENARIOS

GUIDE = (SCENARIOS / "README.md").read_text(encoding="utf-8")
FIRST_CALL, FIRST_PLAN = re.findall(r"```yaml\n(.*?)```", GUIDE, re.S)
MODELS = [
    each
    for each in (*vars(models).values(), *vars(plans).values())
    if isinstance(each, type) and issubclass(each, models.Model) and each is not models.Model
]
KEYS = sorted({(model.__name__, key) for model in MODELS for key in model.model_fields})


@pytest.mark.parametrize(("model", "key"), KEYS, ids=[".".join(each) for each in KEYS])
def test_every_key_of_a_scenario_file_is_in_the_guide(model, key):
    assert re.search(rf"(`|\b){key}(`|\b)", GUIDE), f"{model}.{key}"


def test_the_first_call_of_the_guide_can_be_passed(tmp_path: Path):
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


def test_the_first_plan_of_the_guide_holds(tmp_path: Path, capsys):
    (tmp_path / "my-first-call.yaml").write_text(FIRST_CALL, encoding="utf-8")
    (tmp_path / "my-first-call.plan.yaml").write_text(FIRST_PLAN, encoding="utf-8")
    assert main(["test", str(tmp_path / "my-first-call.yaml"), "--lang", "en"]) == 0
    assert "all as expected" in capsys.readouterr().out


@pytest.mark.parametrize("key", LOOK_WORDS)
def test_every_word_of_a_portrait_is_in_the_guide(key):
    assert f"| `{key}` | {', '.join(LOOK_WORDS[key])} |" in GUIDE
    assert ", ".join(EXPRESSIONS) in GUIDE
