"""What a criterion rests on is named, and what is still to be verified is named in the call."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.commands.places import TEXTS
from simulator.records.wording import word_grounds
from simulator.scenario.library import Library
from simulator.scenario.mistakes import ScenarioError
from simulator.texts import load_texts

from .files import LIBRARY

GROUNDS = """\
grounds: en-US
rules:
  cap:
    rule: A late fee is never above the minimum due.
    kind: law
    law: 12 CFR 1026.52(b)(2)
    checked: 2026-11-22
  amounts:
    rule: A first late fee is at most $30.
    kind: law
    checked: 2026-11-22
    verify: The amounts of this year.
"""


@pytest.fixture
def call(tmp_path) -> Path:
    shutil.copytree(LIBRARY, tmp_path / "library")
    (tmp_path / "library" / "en-US" / "grounds.yaml").write_text(GROUNDS)
    return tmp_path / "library" / "en-US" / "calls" / "first.yaml"


def rest_on(call: Path, ids: str, verify: str = "") -> None:
    text = call.read_text().replace("    asks: States", f"    grounds: {ids}\n    asks: States")
    call.write_text(text + (f"verify: {verify}\n" if verify else ""))


def load(call: Path):
    return Library(call.parents[2]).load("first")


def codes(call: Path) -> list[str]:
    with pytest.raises(ScenarioError) as caught:
        load(call)
    return [each.code for each in caught.value.mistakes]


def test_a_criterion_names_the_rule_it_rests_on(call):
    rest_on(call, "[cap]")
    [said] = word_grounds("acc-fee", load(call), load_texts("en", TEXTS))
    assert said == ("Rests on: A late fee is never above the minimum due. (12 CFR 1026.52(b)(2))")


def test_a_ground_that_nobody_wrote_is_a_mistake(call):
    rest_on(call, "[cup]")
    assert codes(call) == ["E329"]


def test_a_call_names_what_is_still_to_be_verified(call):
    rest_on(call, "[amounts]")
    assert codes(call) == ["E330"]


def test_a_call_that_names_it_is_sound(call):
    rest_on(call, "[amounts]", "[amounts]")
    assert load(call).call.verify == ["amounts"]


def test_a_point_that_is_settled_is_not_left_in_the_call(call):
    rest_on(call, "[cap]", "[cap]")
    assert codes(call) == ["E335"]


def test_a_new_day_in_the_grounds_does_not_make_a_call_another(call):
    rest_on(call, "[cap]")
    before = load(call).digest
    path = call.parents[1] / "grounds.yaml"
    path.write_text(GROUNDS.replace("2026-11-22", "2026-12-01"))
    assert load(call).digest == before
