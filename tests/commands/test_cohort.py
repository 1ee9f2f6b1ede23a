"""cohort: the page of everybody's results, for those who may see them."""

from __future__ import annotations

import io
import json
from contextlib import closing
from types import SimpleNamespace

import pytest

from simulator.commands.cohort import _add_up_rest
from simulator.records import store_path
from simulator.records.sqlite import SqliteStore
from simulator.records.store import Role
from simulator.terminal.play import play_session

from ..terminal.scripted import ENGLISH, ScriptedConsole, begin


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def store(data_folder):
    data_folder.mkdir()
    with closing(SqliteStore(store_path(data_folder))) as store:
        yield store


@pytest.fixture
def attempt(store):
    session = begin(store)
    play_session(ScriptedConsole("", "/hang-up", "", ""), session, ENGLISH)
    return session.attempt


def test_a_page_is_written_where_it_is_asked_for(headset, attempt, store, tmp_path):
    path = tmp_path / "new" / "group.html"
    answer = headset("cohort", str(path))
    assert answer.code == 0
    assert str(path) in answer.out
    page = path.read_text(encoding="utf-8")
    assert store.profiles()[0].name in page
    assert "0 of 1 practice and test calls passed" in page


def test_without_a_name_it_has_one_of_its_own_and_replaces_nothing(
    headset, attempt, tmp_path, monkeypatch
):
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert headset("cohort").code == headset("cohort").code == 0
    assert len(list(folder.glob("headset-cohort-*.html"))) == 2


@pytest.mark.parametrize("language", ["nl", "hi"])
def test_a_page_is_written_in_the_language_asked_for(headset, attempt, tmp_path, language):
    path = tmp_path / "group.html"
    headset("cohort", str(path), "--lang", language)
    assert f'<html lang="{language}">' in path.read_text(encoding="utf-8")


def test_json_says_what_the_page_says_and_writes_none(headset, attempt, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    data = json.loads(headset("cohort", "--json").out)
    assert (data["passed"], data["finished"]) == (0, 1)
    assert len(data["trainees"]) == 1
    assert list(tmp_path.glob("*.html")) == []


def test_a_dash_prints_the_page(headset, attempt, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = headset("cohort", "-")
    assert answer.code == 0
    assert answer.out.startswith("<!doctype html>")
    assert answer.out.rstrip().endswith("</html>")
    assert not (tmp_path / "-").exists()


def test_before_the_first_call_the_page_says_so(headset, store, tmp_path):
    answer = headset("cohort", str(tmp_path / "group.html"))
    assert answer.code == 0
    assert ENGLISH("cohort-nothing") in answer.out
    assert ENGLISH("cohort-empty") in (tmp_path / "group.html").read_text(encoding="utf-8")


def test_attempts_of_earlier_versions_are_added_up_first(headset, attempt, store, tmp_path):
    store._database.execute("UPDATE attempts SET tallied = 0")
    for table in ("weeks", "calls", "skills", "criteria", "moods"):
        store._database.execute(f"DELETE FROM {table}")
    assert json.loads(headset("cohort", "--json").out)["finished"] == 1


def test_a_trainee_may_not_see_it_once_a_trainer_has_a_pin(headset, attempt, store, tmp_path):
    trainer = store.add_profile("Tess")
    store.set_role(trainer.id, Role.TRAINER)
    store.set_pin(trainer.id, "a hash")
    path = tmp_path / "group.html"
    answer = headset("cohort", str(path))
    assert answer.code == 2
    assert "Traceback" not in answer.err
    assert not path.exists()
    answer = headset("cohort", str(path), "--as", store.profiles()[0].name)
    assert answer.code == 2
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_refused_in_a_sentence(headset, store, tmp_path):
    (tmp_path / "file").write_text("x")
    answer = headset("cohort", str(tmp_path / "file" / "page.html"))
    assert answer.code == 2
    assert answer.err.count("\n") == 1


def test_on_a_terminal_the_adding_up_counts_along_and_leaves_nothing_behind():
    stream = Terminal()
    left = [500, 500, 3, 0]
    _add_up_rest(SimpleNamespace(tally_rest=lambda limit: left.pop(0)), stream, ENGLISH)
    assert ENGLISH("cohort-counting", count=1003) in stream.getvalue()
    assert stream.getvalue().endswith("\r\x1b[K")
    assert left == []
