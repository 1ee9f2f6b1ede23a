"""simulate: trainees of given skill play the library, and a page says how hard it is."""

from __future__ import annotations

import json
import signal

import pytest

from simulator.commands import simulate
from simulator.commands.errors import BadInput
from simulator.records.opening import open_records
from simulator.scenario.library import Library
from simulator.trainees import crowd, keeping
from tests.library import SCENARIOS

from .people import TRAINER_PIN, add_person

CALL = "us-terms-due-date"
FEW = ("simulate", "--calls", CALL, "--trainees", "2")


LIBRARY = Library(SCENARIOS)


@pytest.fixture(autouse=True)
def one_library(monkeypatch):
    """Let the commands of all tests read the call once."""
    monkeypatch.setattr(crowd, "Library", lambda root: LIBRARY)


@pytest.fixture
def records(data_folder):
    """Open the records of the test, to look at what a command left."""
    data_folder.mkdir()
    return lambda: open_records(data_folder)


def test_a_table_says_how_hard_a_call_is_and_nothing_is_kept(headset, data_folder):
    answer = headset(*FEW)
    assert answer.code == 0
    assert CALL in answer.out
    assert "very easy" in answer.out
    assert "2 attempts in" in answer.err
    assert not data_folder.exists()


def test_json_is_the_same_for_the_same_seed_and_another_for_another(headset):
    one, again, other = (
        json.loads(headset(*FEW, "--skill", "0.5", "--seed", seed, "--json").out)
        for seed in ("1", "1", "2")
    )
    assert one == again
    assert one["attempts"] == one["planned"] == 2
    assert one["calls"][0]["call"] == CALL
    assert one["calls"][0]["criteria"] != other["calls"][0]["criteria"]


def test_a_page_is_written_where_it_is_asked_for(headset, tmp_path):
    page = tmp_path / "pages" / "difficulty.html"
    answer = headset(*FEW, str(page), "--lang", "nl")
    assert answer.code == 0
    assert 'lang="nl"' in page.read_text(encoding="utf-8")
    assert CALL not in answer.out


def test_kept_attempts_are_marked_and_the_same_command_adds_none(headset, records):
    first = headset(*FEW, "--keep", "--json")
    again = headset(*FEW, "--keep", "--json")
    assert (first.code, again.code) == (0, 0)
    assert "Nothing new to keep" in again.err
    assert json.loads(again.out)["calls"] == json.loads(first.out)["calls"]
    more = headset(*FEW, "--keep", "--attempts", "2", "--json")
    assert json.loads(more.out)["attempts"] == 4
    store = records()
    people = store.profiles()
    assert [each.name for each in people] == ["Simulated 01", "Simulated 02"]
    assert [len(store.attempts(each.id)) for each in people] == [2, 2]
    store.close()


def test_trainees_of_another_seed_do_not_mix_with_those_kept(headset):
    headset(*FEW, "--keep")
    answer = headset(*FEW, "--keep", "--seed", "9")
    assert answer.code == 2
    assert "Simulated 01" in answer.err


def test_a_stop_leaves_what_was_finished_and_says_so(headset, monkeypatch, records, tmp_path):
    play = crowd.play_call
    played = []

    def play_two(*given):
        if len(played) == 2:
            raise KeyboardInterrupt
        played.append(given)
        return play(*given)

    monkeypatch.setattr(crowd, "play_call", play_two)
    page = tmp_path / "part.html"
    answer = headset("simulate", "--calls", CALL, "--trainees", "4", "--keep", str(page))
    assert answer.code == 130
    assert "Stopped after 2 of 4 attempts" in answer.err
    assert "Stopped early: 2 of 4" in page.read_text(encoding="utf-8")
    monkeypatch.setattr(crowd, "play_call", play)
    answer = headset("simulate", "--calls", CALL, "--trainees", "4", "--keep", "--json")
    assert "Kept 2 attempts" in answer.err
    assert json.loads(answer.out)["attempts"] == 4
    store = records()
    assert [len(store.attempts(each.id)) for each in store.profiles()] == [1, 1, 1, 1]
    store.close()


def test_a_stop_while_attempts_are_being_kept_waits_until_they_are(headset, monkeypatch, records):
    keep = keeping.keep_round

    def keep_and_be_stopped(*given):
        signal.raise_signal(signal.SIGINT)
        keep(*given)

    monkeypatch.setattr(keeping, "keep_round", keep_and_be_stopped)
    answer = headset(*FEW, "--keep")
    assert answer.code == 130
    assert "Stopped after 1 of 2 attempts" in answer.err
    store = records()
    assert [len(store.attempts(each.id)) for each in store.profiles()] == [1, 0]
    store.close()


def test_a_call_outside_the_library_is_played_by_its_path(headset, tmp_path):
    source = LIBRARY.find(CALL)
    copy = tmp_path / "mine.yaml"
    text = source.read_text(encoding="utf-8").replace(f"call: {CALL}", "call: mine", 1)
    copy.write_text(text, encoding="utf-8")
    answer = headset("simulate", "--calls", str(copy), "--trainees", "1", "--json")
    assert answer.code == 0, answer.err
    assert [each["call"] for each in json.loads(answer.out)["calls"]] == ["mine"]


def test_a_call_with_a_mistake_is_refused_with_its_place(headset, tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("call: broken\nlocale: en-US\n", encoding="utf-8")
    answer = headset("simulate", "--calls", str(path))
    assert answer.code == 2
    assert "broken.yaml:1" in answer.err


def test_where_trainers_have_pins_only_they_fill_the_records(headset, records):
    store = records()
    add_person(store, "Vera", TRAINER_PIN, trainer=True)
    store.close()
    answer = headset(*FEW, "--keep")
    assert answer.code == 2
    assert "--as" in answer.err
    assert headset(*FEW).code == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--trainees", "0"), "--trainees takes a whole number"),
        (("--trainees", "many"), "many"),
        (("--attempts", "1000000"), "--attempts"),
        (("--skill", "2"), "--skill takes figures from 0 to 1"),
        (("--skill", "0.8-0.2"), "0.8-0.2"),
        (("--skill", "nan"), "nan"),
        (("--skill",), "--skill"),
        (("--part", "fun"), "fun"),
        (("--locale", "de-DE"), "de-DE"),
        (("--calls", "us-terms-due-dat"), CALL),
        (("--calls", CALL, "--locale", "nl-NL"), "No call fits"),
    ],
)
def test_what_cannot_be_simulated_is_refused_in_words(headset, words, says):
    answer = headset("simulate", *words)
    assert answer.code == 2
    assert says in answer.err


@pytest.mark.parametrize(
    ("text", "count", "skills"),
    [
        ("0.2-0.8", 3, (0.2, 0.5, 0.8)),
        ("0.5", 3, (0.5,)),
        ("0.2,0.9", 3, (0.2, 0.9)),
        (" 0 - 1 ", 2, (0.0, 1.0)),
    ],
)
def test_skill_is_a_range_a_list_or_one_figure(text, count, skills):
    assert simulate.read_skills(text, count) == pytest.approx(skills)


def test_a_skill_that_is_none_is_refused():
    for text in ("", "-", "high", "0.1-", "1.1", "0,,1"):
        with pytest.raises(BadInput):
            simulate.read_skills(text, 2)
