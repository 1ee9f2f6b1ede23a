"""check: the mistakes in calls."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from simulator.commands.places import SCENARIOS
from simulator.scenario.mistakes import CODES
from tests.library import CALLS

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
    calls = sum(each.startswith("us-") for each in CALLS)
    assert (answer.code, answer.out) == (0, f"{calls} calls, no mistakes.\n")


def test_a_call_is_checked_by_its_id(headset):
    assert headset("check", CALL).out == "One call, no mistakes.\n"


def test_an_unknown_id_says_which_are_like_it(headset):
    answer = headset("check", "us-late-fee-first")
    assert answer.code == 2
    assert CALL in answer.err


def test_a_caret_stands_below_the_place(headset, library):
    path = library / "en-US" / "calls" / PATH.name
    path.write_text(path.read_text().replace("difficulty: 2", "difficulty: 9"))
    lines = headset("check", str(path)).out.splitlines()
    assert lines[1:3] == ["    difficulty: 9", "                ^"]


def test_a_mistake_in_a_shared_file_is_told_once(headset, library):
    path = library / "en-US" / "products" / "everyday.yaml"
    path.write_text(path.read_text().replace("kind: card", "kind: crad"))
    answer = headset("check", str(library))
    assert answer.out.count("E206") == 1


def test_a_machine_reads_the_same_as_json(headset, library):
    path = library / "en-US" / "calls" / PATH.name
    path.write_text(path.read_text().replace("difficulty: 2", "difficulty: 9"))
    answer = headset("check", str(path), "--json")
    [mistake] = json.loads(answer.out)["mistakes"]
    assert (mistake["code"], mistake["line"], mistake["path"]) == ("E204", 5, str(path))


@pytest.mark.parametrize("code", sorted(CODES))
@pytest.mark.parametrize("lang", ["en", "nl", "hi"])
def test_each_code_has_a_page_in_each_language(headset, code, lang):
    answer = headset("check", "--explain", code, "--lang", lang)
    assert answer.code == 0
    assert answer.out.startswith(code)
    assert "[explain-" not in answer.out


def test_a_code_that_there_is_not_is_refused(headset):
    assert "There is no code E999" in headset("check", "--explain", "E999").err
