"""check: the mistakes in calls."""

from __future__ import annotations

import re
import shutil

import pytest

from simulator.commands.places import SCENARIOS

from .conftest import CALL

PATH = SCENARIOS / "en-US" / "calls" / f"{CALL}.yaml"


@pytest.fixture
def library(tmp_path):
    shutil.copytree(SCENARIOS, tmp_path / "scenarios")
    return tmp_path / "scenarios"


def test_the_calls_that_come_with_headset_have_no_mistakes(headset):
    answer = headset("check")
    assert answer.code == 0, answer.out
    assert answer.out.endswith("calls, no mistakes.\n")


def test_one_call_is_checked_by_its_path(headset):
    assert headset("check", str(PATH)).out == "One call, no mistakes.\n"


def test_a_mistake_has_its_place_its_code_and_its_line(headset, library):
    path = library / "en-US" / "calls" / PATH.name
    path.write_text(path.read_text().replace("difficulty: 2", "difficulty: 9"))
    answer = headset("check", str(path))
    assert answer.code == 1
    first, excerpt, *_, last = answer.out.splitlines()
    assert re.match(rf"{re.escape(str(path))}:\d+:\d+: E\d\d\d ", first)
    assert excerpt == "    difficulty: 9"
    assert last == "One mistake."


def test_a_folder_of_calls_is_checked_as_a_whole(headset, library):
    for path in sorted((library / "en-US" / "calls").glob("us-[dt]*.yaml")):
        path.write_text(path.read_text().replace("difficulty: 2", "difficulty: 9"))
    answer = headset("check", str(library))
    assert answer.code == 1
    assert answer.out.endswith("2 mistakes.\n")


def test_a_shared_file_is_checked_by_its_path(headset):
    answer = headset("check", str(SCENARIOS / "en-US" / "conduct.yaml"))
    assert (answer.code, answer.out) == (0, "One call, no mistakes.\n")
