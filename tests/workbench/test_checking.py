"""Calls are checked whole, on every core where there are many, and no example is judged twice."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.workbench import checking
from simulator.workbench.checking import LEAST_FOR_CORES, Memory, check_calls
from tests.scenario.files import LIBRARY

from .test_lint import BROKEN

EXAMPLES = """\
      says:
        meets: [{meets}]
        near: [{near}]
        wrong: [{wrong}]
        frames: ["<fee> back|credited"]
        wrong_frames: ["<fee> stays"]
"""
SOUND = {"meets": "The fee is credited.", "near": "I see a fee.", "wrong": "The fee stays."}


@pytest.fixture
def call(tmp_path) -> Path:
    shutil.copytree(LIBRARY, tmp_path / "library", ignore=shutil.ignore_patterns("*.plan.yaml"))
    return tmp_path / "library" / "en-US" / "calls" / "first.yaml"


def write(call: Path, **examples: str) -> None:
    """Write a sound call, with these examples of its one criterion."""
    text = (BROKEN / "sound.yaml").read_text().replace("acc-fee#amount", "acc-fee")
    begin = text.index("      all:\n        amount:")
    end = text.index("    better: The {fee} fee")
    call.write_text(text[:begin] + EXAMPLES.format(**{**SOUND, **examples}) + text[end:])


def codes(call: Path, memory: Memory | None = None) -> list[str]:
    [checked] = check_calls([call], call.parents[2], memory or Memory())
    return [each.code for each in checked.mistakes]


@pytest.mark.parametrize(
    ("examples", "code"),
    [
        ({}, None),
        ({"meets": "The fee is credited and the fee stays."}, "E501"),
        ({"near": "The fee is credited!"}, "E502"),
        ({"wrong": "The fee is back again."}, "E503"),
    ],
)
def test_a_criterion_judges_its_own_examples(call, examples, code):
    write(call, **examples)
    assert codes(call) == ([code] if code else [])


def test_examples_are_judged_once_until_something_changes(call, monkeypatch):
    write(call)
    memory = Memory()
    judged = []
    monkeypatch.setattr(checking, "find_misjudged", lambda bench: judged.append(1) or ())
    codes(call, memory)
    codes(call, memory)
    assert len(judged) == 1
    call.write_text(call.read_text().replace("title: A late fee", "title: Another title"))
    codes(call, memory)
    assert len(judged) == 1
    call.write_text(call.read_text().replace("I see a fee.", "I see a fee here."))
    codes(call, memory)
    assert len(judged) == 2


def test_a_change_in_the_shared_files_judges_again(call, monkeypatch):
    write(call)
    memory = Memory()
    judged = []
    monkeypatch.setattr(checking, "find_misjudged", lambda bench: judged.append(1) or ())
    codes(call, memory)
    concepts = call.parents[1] / "concepts.yaml"
    concepts.write_text(concepts.read_text() + "\n")
    codes(call, memory)
    assert len(judged) == 2


def test_what_was_remembered_gives_the_same_mistakes_after_a_restart(call, tmp_path):
    write(call, near="The fee is credited!")
    memory = Memory.read(tmp_path / "checked.json")
    first = codes(call, memory)
    memory.write()
    again = Memory.read(tmp_path / "checked.json")
    assert again.known == memory.known
    assert codes(call, again) == first == ["E502"]


@pytest.mark.parametrize("text", ["", "{", "[]", "[1]", '{"a": 1}', '{"a": [[1]]}'])
def test_a_damaged_memory_is_forgotten(tmp_path, text):
    path = tmp_path / "checked.json"
    path.write_text(text)
    assert Memory.read(path).known == {}


def test_a_memory_that_cannot_be_written_costs_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    memory = Memory(tmp_path / "file" / "checked.json", {"a": ()}, is_changed=True)
    memory.write()


def test_many_calls_are_checked_in_their_order_on_every_core(call):
    write(call)
    text = call.read_text()
    paths = []
    for number in range(2 * LEAST_FOR_CORES):
        path = call.with_name(f"call-{number:02}.yaml")
        near = "The fee is credited!" if number % 2 else "I see a fee."
        path.write_text(
            text.replace("call: first", f"call: call-{number:02}").replace("I see a fee.", near)
        )
        paths.append(path)
    found = list(check_calls(paths, call.parents[2], Memory()))
    assert [each.path for each in found] == paths
    assert [len(each.mistakes) for each in found] == [0, 1] * LEAST_FOR_CORES
