"""What a menu reads of a call, without reading the whole of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.scenario.cards import read_face
from simulator.scenario.library import Library
from tests.library import CALLS, SCENARIOS, load_call

HEAD = "call: a-call\ncaller:\n  name: Marta\n"


@pytest.mark.parametrize("call", CALLS)
def test_a_face_is_that_of_the_caller(call):
    scenario = load_call(call)
    face, caller = read_face(scenario.path), scenario.call.caller
    assert face is not None
    assert (dict(face.look), face.age, face.at_rest) == (caller.look, caller.age, caller.at_rest)


def test_what_is_broken_further_down_does_not_hide_a_face(tmp_path):
    path = tmp_path / "a-call.yaml"
    path.write_text(f"{HEAD}  age: 40\n  look: {{hair: short}}\nstages: [\n", encoding="utf-8")
    face = read_face(path)
    assert face is not None
    assert (face.look, face.age, face.at_rest) == ({"hair": "short"}, 40, "neutral")


@pytest.mark.parametrize(
    "text",
    ["", "call: x\n", HEAD, f"{HEAD}  age: old\n", "caller: Marta\n", "caller: [\n", "\x00"],
    ids=["empty", "no caller", "no age", "no number", "a word", "torn", "no text"],
)
def test_where_there_is_no_face_there_is_none(tmp_path: Path, text: str):
    path = tmp_path / "a-call.yaml"
    path.write_text(text, encoding="utf-8")
    assert read_face(path) is None


def test_the_calls_that_no_card_can_be_read_of_are_named(tmp_path):
    folder = tmp_path / "en-US" / "calls"
    folder.mkdir(parents=True)
    (folder / "torn.yaml").write_text("call: torn\nnonsense: [", encoding="utf-8")
    assert [path.name for path in Library(tmp_path).unreadable()] == ["torn.yaml"]
    assert Library(SCENARIOS).unreadable() == ()
