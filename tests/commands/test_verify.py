"""verify: a test that was changed after it was sealed is found."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from simulator.call.commands import Answer, Do, HangUp
from simulator.commands.places import open_store
from simulator.records import store_path
from simulator.records.session import begin_session
from tests.library import load_call

from .conftest import CALL


@pytest.fixture
def take(data_folder):
    """Take a call and hang up at once; gives the number of the attempt."""

    def take(mode: str) -> int:
        with closing(open_store()) as store:
            profile = (*store.profiles(), None)[0] or store.add_profile("Anna")
            now = "2026-03-20T10:15:00+01:00"
            session = begin_session(store, profile.id, load_call(CALL), seed=1, mode=mode, now=now)
            for command in (Answer(), HangUp(), Do("finish")):
                session.send(command)
            session.finish()
            return session.attempt

    return take


def change(data_folder, statement: str) -> None:
    with closing(sqlite3.connect(store_path(data_folder))) as database, database:
        assert database.execute(statement).rowcount == 1


def test_without_tests_there_is_nothing_to_verify(headset, take):
    take("practice")
    answer = headset("verify")
    assert (answer.code, answer.out) == (0, "There are no finished tests.\n")


def test_a_test_nobody_touched_is_intact(headset, take):
    number = take("test")
    answer = headset("verify")
    assert answer.code == 0
    assert f"{number}. Anna, A late fee after six good years: intact" in answer.out
    assert "One test examined: 1 intact, 0 changed, 0 that cannot be proved here." in answer.out


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempts SET card = replace(card, '\"passed\":false', '\"passed\":true')",
        "UPDATE attempts SET seed = 2",
        "UPDATE events SET payload = replace(payload, 'agent', 'caller') WHERE seq ="
        " (SELECT max(seq) - 1 FROM events)",
        "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)",
        "UPDATE attempts SET mode = 'practice'",
        "UPDATE attempts SET seal = 'no seal at all'",
    ],
    ids=["the result", "the seed", "an event", "the last event", "the mode", "the seal"],
)
def test_a_change_past_the_program_is_found(headset, take, data_folder, statement):
    number = take("test")
    change(data_folder, statement)
    answer = headset("verify", str(number), "--json")
    assert answer.code == 1
    assert json.loads(answer.out)["tests"][0]["seal"] == "changed"


def test_a_test_without_its_seal_proves_nothing(headset, take, data_folder):
    take("test")
    change(data_folder, "UPDATE attempts SET seal = NULL")
    answer = headset("verify")
    assert answer.code == 1
    assert "without a seal" in answer.out
    assert "0 intact, 0 changed, 1 that cannot be proved here" in answer.out


def test_a_test_sealed_elsewhere_is_not_called_changed(headset, take, data_folder):
    take("test")
    (data_folder / "seal.key").write_bytes(b"x" * 32)
    answer = headset("verify")
    assert answer.code == 1
    assert "another computer" in answer.out
    assert "0 intact, 0 changed, 1 that cannot be proved here" in answer.out
