"""attempts: the list of past calls, and one with its scorecard."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from simulator.records import store_path
from simulator.records.sqlite import SqliteStore
from simulator.terminal.play import play_session

from ..terminal.scripted import ENGLISH, ScriptedConsole, begin
from .conftest import CALL


@pytest.fixture
def store(data_folder):
    data_folder.mkdir()
    with closing(SqliteStore(store_path(data_folder))) as store:
        yield store


def play(store, *typed):
    session = begin(store)
    play_session(ScriptedConsole(*typed), session, ENGLISH)
    return session.attempt


def test_without_attempts_the_list_says_so(headset):
    answer = headset("attempts")
    assert (answer.code, answer.out) == (0, "There are no attempts yet.\n")


def test_the_list_has_a_line_for_each_attempt_newest_first(headset, store):
    play(store, "", "/hang-up", "", "")
    play(store, "", "Hello.")
    second, first = headset("attempts").out.splitlines()
    assert second.startswith("2. 2026-03-20 10:15  A late fee")
    assert second.endswith("unfinished")
    assert "failed; Accuracy 0 of 100" in first


def test_several_trainees_have_a_list_each(headset, store):
    play(store, "", "/hang-up", "", "")
    store.add_profile("Ben")
    assert headset("attempts").out.splitlines()[0] == "Ann"


def test_an_attempt_reopens_with_transcript_and_scorecard(headset, store):
    attempt = play(store, "", "Hello, this is Larkspan.", "/hang-up", "", "")
    out = headset("attempts", str(attempt)).out
    assert "1. You: Hello, this is Larkspan." in out
    assert "Scorecard: A late fee" in out
    assert "Result: failed" in out


def test_an_unfinished_attempt_shows_how_far_it_came(headset, store):
    attempt = play(store, "", "Hello, this is Larkspan.")
    out = headset("attempts", str(attempt)).out
    assert "unfinished" in out
    assert "1. You: Hello, this is Larkspan." in out
    assert "Scorecard" not in out


def test_json_tells_the_way_a_call_was_taken_and_what_hints_cost(headset, store):
    attempt = play(store, "", "/hint", "/hang-up", "", "")
    shown = json.loads(headset("attempts", str(attempt), "--json").out)
    assert (shown["mode"], shown["card"]["hints"], shown["hint_cost"]) == ("practice", 1, 5)


def test_json_of_an_attempt_without_a_card_costs_nothing(headset, store):
    attempt = play(store, "", "Hello, this is Larkspan.")
    shown = json.loads(headset("attempts", str(attempt), "--json").out)
    assert (shown["card"], shown["hint_cost"]) == (None, 0)


def test_json_holds_the_card_as_it_is_stored(headset, store):
    attempt = play(store, "", "/hang-up", "", "")
    shown = json.loads(headset("attempts", str(attempt), "--json").out)
    assert shown["scenario"] == CALL
    assert shown["status"] == "finished"
    assert shown["card"] == store.card(attempt)
    listed = json.loads(headset("attempts", "--json").out)["attempts"]
    assert [each["attempt"] for each in listed] == [attempt]


def test_a_card_that_cannot_be_read_is_told_in_a_sentence(headset, store):
    attempt = play(store, "", "/hang-up", "", "")
    store.regrade(attempt, {"passed": True}, "2026-03-20T10:15:00+01:00")
    answer = headset("attempts", str(attempt))
    assert answer.code == 2
    assert "cannot be read by this version" in answer.err
