"""map: the picture of a call, what its plan comes to, and how real calls went through it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from simulator.call.commands import Answer, HangUp, Say
from simulator.commands.places import open_store
from simulator.records.session import begin_session
from tests.library import load_call
from tests.scenario.files import LIBRARY

from .conftest import CALL

NOW = "2026-05-20T10:00:00+02:00"
PLAN = """\
plan: first
calls:
  asks:
    about: Asks what happened, and leaves it at that.
    turns: |
      Hello, Larkspan.
      What happened on May 3? Why?
  asks-more:
    turns: |
      What happened on May 3? Why?
      The fee is $30, that fee was $30.
  silent:
    turns: |
      Hello.
"""


@pytest.fixture
def small(tmp_path) -> Path:
    """Give a small call with a plan of three calls."""
    shutil.copytree(LIBRARY, tmp_path / "library")
    calls = tmp_path / "library" / "en-US" / "calls"
    (calls / "first.plan.yaml").write_text(PLAN)
    return calls / "first.yaml"


@pytest.fixture
def map_of(headset):
    def read(call: object, *more: str) -> dict:
        answer = headset("map", str(call), "--json", *more)
        assert answer.code == 0, answer.err
        return json.loads(answer.out)

    return read


def planned(found: dict) -> dict[str, list[str]]:
    return {each["id"]: each["planned"] for each in found["nodes"] if not each["shared"]}


def hold(call: str, *words: str, is_ended: bool = True) -> None:
    """Hold a call that is kept in the records."""
    store = open_store()
    profiles = store.profiles()
    profile = profiles[0] if profiles else store.add_profile("Ann")
    scenario = load_call(call)
    session = begin_session(store, profile.id, scenario, seed=1, mode="practice", now=NOW)
    for command in (Answer(), *map(Say, words), *([HangUp()] if is_ended else [])):
        session.send(command)
    store.close()


@pytest.fixture
def empty(small, monkeypatch) -> Path:
    """Put the small library in the place of Headset's own."""
    monkeypatch.setattr("simulator.commands.places.SCENARIOS", small.parents[2])
    return small


def test_each_reaction_fact_and_ending_names_the_planned_calls_that_come_to_it(empty, map_of):
    found = map_of(empty)
    assert found["planned_calls"] == ["asks", "asks-more", "silent"]
    assert planned(found) == {
        "stage:open": ["asks", "asks-more", "silent"],
        "reaction:open.told": ["asks", "asks-more"],
        "stage:solve": ["asks", "asks-more"],
        "reaction:solve.relieved": [],
        "reaction:anytime.gives-name": [],
        "fact:father": ["asks", "asks-more"],
        "ending:happy": [],
        "ending:walked": [],
        "ending:unsettled": ["asks", "asks-more", "silent"],
    }


def test_a_call_without_a_plan_is_drawn_without_one(empty, headset, map_of, tmp_path):
    empty.with_name("first.plan.yaml").unlink()
    assert map_of(empty)["planned_calls"] is None
    answer = headset("map", str(empty), "--html", str(tmp_path / "map.html"))
    assert answer.code == 0
    assert "There is no plan beside this call" in (tmp_path / "map.html").read_text()


def test_real_calls_are_counted_and_unended_and_other_ones_are_not(map_of):
    hold(CALL, "Good morning.", "What happened that week?")
    hold(CALL, "Good morning.")
    hold(CALL, "Good morning.", "What happened that week?", is_ended=False)
    hold("us-terms-due-date", "Good morning.")
    found = map_of(CALL)
    nodes = {each["id"]: each for each in found["nodes"]}
    assert found["real_calls"] == 2
    assert nodes["fact:father"]["real_calls"] == 1
    assert nodes["ending:cut_off"]["real_calls"] == 2


def test_calls_held_before_the_files_were_changed_are_told_of(
    headset, map_of, tmp_path, monkeypatch
):
    hold(CALL, "Good morning.")
    scenarios = tmp_path / "scenarios"
    shutil.copytree(load_call(CALL).path.parents[2], scenarios)
    path = scenarios / "en-US" / "calls" / f"{CALL}.yaml"
    path.write_text(path.read_text() + "\n# changed\n")
    monkeypatch.setattr("simulator.commands.places.SCENARIOS", scenarios)
    found = map_of(CALL)
    assert (found["real_calls"], found["real_calls_of_older_files"]) == (1, 1)


def test_records_that_cannot_be_read_do_not_keep_the_map_from_being_drawn(headset, data_folder):
    data_folder.mkdir()
    (data_folder / "records.sqlite").write_text(
        "not a database, but long enough to be told apart" * 9
    )
    answer = headset("map", CALL)
    assert answer.code == 0
    assert "the real calls are left out" in answer.err
    assert "plan " in answer.out


def test_a_map_makes_no_records(headset, data_folder):
    assert headset("map", CALL).code == 0
    assert not (data_folder / "records.sqlite").exists()


def test_the_drawing_stands_alone_with_its_own_style(headset, tmp_path):
    path = tmp_path / "new" / "map.svg"
    answer = headset("map", CALL, "--svg", str(path))
    assert (answer.code, answer.out) == (0, f"{path} is written.\n")
    root = ElementTree.parse(path).getroot()
    style = root.find("{http://www.w3.org/2000/svg}style")
    assert "prefers-color-scheme: dark" in style.text
    assert not [each for each in root.iter() if each.tag.endswith("}a")]


@pytest.mark.parametrize(
    ("language", "words"), [("en", "At any time"), ("nl", "Op elk moment"), ("hi", "कभी भी")]
)
def test_the_page_speaks_the_language_of_the_interface(headset, tmp_path, language, words):
    path = tmp_path / "map.html"
    assert headset("map", CALL, "--lang", language, "--html", str(path)).code == 0
    page = path.read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in page
    assert words in page
    assert "[map-" not in page


def test_without_a_file_the_map_is_told_in_lines(headset):
    answer = headset("map", CALL)
    assert "understand  Find out what happened, without a word of blame." in answer.out
    assert "tells-of-father " in answer.out
    assert "brings out father" in answer.out


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(headset, tmp_path):
    (tmp_path / "file").write_text("")
    answer = headset("map", CALL, "--html", str(tmp_path / "file" / "map.html"))
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "cannot be written" in answer.err


def test_an_unknown_call_is_refused(headset):
    assert headset("map", "us-nothing-like-it").code == 2
