"""report: one past attempt as a page."""

from __future__ import annotations

from contextlib import closing

import pytest

from simulator.records import store_path
from simulator.records.sqlite import SqliteStore
from simulator.terminal.play import play_session

from ..terminal.scripted import ENGLISH, ScriptedConsole, begin


@pytest.fixture
def store(data_folder):
    data_folder.mkdir()
    with closing(SqliteStore(store_path(data_folder))) as store:
        yield store


@pytest.fixture
def attempt(store):
    session = begin(store)
    play_session(ScriptedConsole("", "/hang-up", "", ""), session, ENGLISH)
    return str(session.attempt)


def test_a_page_is_written_where_it_is_asked_for(headset, attempt, tmp_path):
    path = tmp_path / "new" / "page.html"
    answer = headset("report", attempt, "--out", str(path))
    assert answer.code == 0
    assert str(path) in answer.out
    assert "<title>" in path.read_text(encoding="utf-8")


def test_without_a_name_it_has_one_of_its_own_and_replaces_nothing(
    headset, attempt, tmp_path, monkeypatch
):
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert headset("report", attempt).code == headset("report", attempt).code == 0
    assert len(list(folder.glob("headset-*.html"))) == 2


@pytest.mark.parametrize("language", ["nl", "hi"])
def test_a_page_is_written_in_the_language_asked_for(headset, attempt, tmp_path, language):
    path = tmp_path / "page.html"
    headset("report", attempt, "--out", str(path), "--lang", language)
    assert f'<html lang="{language}">' in path.read_text(encoding="utf-8")


def test_an_attempt_without_a_card_is_refused_in_a_sentence(headset, store):
    session = begin(store)
    answer = headset("report", str(session.attempt))
    assert answer.code == 2
    assert "is not finished" in answer.err


@pytest.mark.parametrize("words", [(), ("x",), ("99",)])
def test_what_is_no_attempt_is_refused_in_a_sentence(headset, store, words):
    answer = headset("report", *words)
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err
