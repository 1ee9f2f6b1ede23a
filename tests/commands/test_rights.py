"""Whose attempts the commands show: everybody's, until a trainer has a PIN."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from simulator.call.commands import Answer, Do, HangUp
from simulator.commands.places import open_store
from simulator.records.session import begin_session
from tests.library import load_call

from .conftest import CALL
from .people import TRAINEE_PIN, TRAINER_PIN, add_person, cheap_hash

NOW = "2026-03-20T10:15:00+01:00"


@pytest.fixture(scope="module")
def scenario():
    return load_call(CALL)


@pytest.fixture
def people(data_folder, scenario):
    """Let Anna, Bo and the trainer Tina each take a test; gives the numbers of their attempts."""
    numbers = {}
    with closing(open_store()) as store:
        rows = {
            "Anna": add_person(store, "Anna", TRAINEE_PIN),
            "Bo": add_person(store, "Bo"),
            "Tina": add_person(store, "Tina", trainer=True),
        }
        for name, row in rows.items():
            session = begin_session(store, row.id, scenario, seed=1, mode="test", now=NOW)
            for command in (Answer(), HangUp(), Do("finish")):
                session.send(command)
            session.finish()
            numbers[name] = session.attempt
    return numbers


@pytest.fixture
def strict(people):
    """Give the trainer a PIN, with which rights begin."""
    with closing(open_store()) as store:
        tina = next(each for each in store.profiles() if each.name == "Tina")
        store.set_pin(tina.id, cheap_hash(TRAINER_PIN))
    return people


def seen(headset, *words):
    """Say whose attempts the commands list."""
    listed = json.loads(headset("attempts", "--json", *words).out)["attempts"]
    verified = json.loads(headset("verify", "--json", *words).out)["tests"]
    assert sorted(each["attempt"] for each in listed) == sorted(
        each["attempt"] for each in verified
    )
    return {each["attempt"] for each in listed}


def test_while_no_trainer_has_a_pin_nobody_is_asked(headset, people):
    assert seen(headset) == set(people.values())
    assert seen(headset, "--as", "Bo") == set(people.values())


@pytest.mark.parametrize("words", [("attempts",), ("attempts", "1"), ("verify",), ("report", "1")])
def test_with_rights_nameless_commands_are_refused(headset, strict, words):
    answer = headset(*words)
    assert answer.code == 2 and "--as NAME" in answer.err
    assert answer.out == ""


def test_a_trainee_sees_their_own_and_a_trainer_everybodys(headset, strict, monkeypatch):
    monkeypatch.setenv("HEADSET_PIN", TRAINEE_PIN)
    assert seen(headset, "--as", "anna") == {strict["Anna"]}
    monkeypatch.setenv("HEADSET_PIN", TRAINER_PIN)
    assert seen(headset, "--as", "Tina") == set(strict.values())
    monkeypatch.delenv("HEADSET_PIN")
    assert seen(headset, "--as", "Bo") == {strict["Bo"]}


@pytest.mark.parametrize("command", ["attempts", "verify", "report"])
def test_another_trainees_attempt_is_not_shown(headset, strict, monkeypatch, tmp_path, command):
    monkeypatch.setenv("HEADSET_PIN", TRAINEE_PIN)
    monkeypatch.chdir(tmp_path)
    for whose in ("Bo", "Tina"):
        answer = headset(command, str(strict[whose]), "--as", "Anna")
        assert answer.code == 2 and "belongs to another trainee" in answer.err
        assert answer.out == ""
    assert headset(command, str(strict["Anna"]), "--as", "Anna").code in (0, 1)
    assert [each.suffix for each in tmp_path.iterdir() if each.is_file()] == [".html"] * (
        command == "report"
    )


def test_a_pin_is_asked_for_at_a_terminal_and_never_shown(headset, strict, monkeypatch):
    asked = []
    monkeypatch.setattr("simulator.commands.rights.is_terminal", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or TRAINER_PIN)
    assert seen(headset, "--as", "Tina") == set(strict.values())
    assert asked == ["PIN of Tina: "] * 2


def test_without_a_terminal_and_a_variable_the_command_says_what_is_missing(headset, strict):
    answer = headset("attempts", "--as", "Tina")
    assert answer.code == 2 and "HEADSET_PIN" in answer.err


def test_a_name_nobody_has_is_refused(headset, strict):
    assert "There is no profile named “Zoë”." in headset("attempts", "--as", "Zoë").err
