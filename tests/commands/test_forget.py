"""forget: no byte of a person is left in the data folder, and the sums of the cohort stay."""

from __future__ import annotations

import io
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.call.commands import HangUp, Say
from simulator.commands.fault import log_fault
from simulator.records import store_path
from simulator.records.pins import keep_pin
from simulator.records.sqlite import SqliteStore
from simulator.records.store import Role
from tests.records.people import AFTER, HERS, HIS, NAMES, SHOUTED, WORDS, people

NOBODY_LEFT = (*NAMES, *WORDS)


@pytest.fixture
def store(data_folder):
    data_folder.mkdir()
    with closing(SqliteStore(store_path(data_folder), 0.2, lambda: b"k" * 32)) as store:
        people(store)
        yield store


def read_bytes(folder: Path) -> str:
    files = [each for each in folder.rglob("*") if each.is_file()]
    return "\n".join(each.read_bytes().decode("utf-8", "ignore") for each in files).casefold()


def find_traces(folder: Path) -> list[str]:
    kept = read_bytes(folder)
    return [each for each in NOBODY_LEFT if each.casefold() in kept]


def test_no_byte_of_a_person_is_left_and_others_stay(headset, store, data_folder):
    store.set_setting(None, "profile", str(store.profiles()[0].id))
    log_fault(ValueError(f"cannot read {SHOUTED}"))
    assert set(find_traces(data_folder)) == set(NOBODY_LEFT)  # or the test would show nothing
    before = store.cohort()
    answer = headset("forget", HERS, "--yes")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[-1] == f"{HERS} is forgotten, with 4 calls."
    assert find_traces(data_folder) == []
    assert AFTER.casefold() in read_bytes(data_folder)
    assert [each.name for each in store.profiles()] == [HIS]
    assert store.setting(None, "profile") == ""
    after = store.cohort()
    assert total(after.calls) == total(before.calls)
    assert without_latest(after.criteria) == without_latest(before.criteria)
    assert after.moods == before.moods


def total(tallies) -> tuple[int, int, int, float]:
    sums = [each.measure for each in tallies]
    return (
        sum(each.finished for each in sums),
        sum(each.passed for each in sums),
        sum(each.scores["accuracy"][0] for each in sums),
        sum(each.handle_time for each in sums),
    )


def without_latest(criteria):
    """Leave out which attempt missed a criterion last, for that may have been hers."""
    return tuple(replace(each, latest=()) for each in criteria)


def test_nothing_is_left_in_the_log_of_the_database_while_it_is_open(headset, store, data_folder):
    """The window is open, with the write-ahead log of what was typed a moment ago."""
    assert (data_folder / "records.sqlite-wal").stat().st_size > 0
    assert headset("forget", HERS, "--yes").code == 0
    assert find_traces(data_folder) == []


def test_a_file_of_an_earlier_version_keeps_no_trace_either(headset, data_folder):
    """What was deleted before deleted rows were overwritten goes too."""
    data_folder.mkdir()
    with closing(SqliteStore(store_path(data_folder))) as store:
        store._database._connection.execute("PRAGMA secure_delete = OFF")
        her = store.add_profile(HERS).id
        store.set_setting(her, "memory", SHOUTED.center(800))
        store.set_setting(her, "memory", "")
    assert SHOUTED in find_traces(data_folder)
    assert headset("forget", HERS, "--yes").code == 0
    assert find_traces(data_folder) == []


def test_traces_that_another_program_holds_on_to_are_told_and_swept_later(
    headset, store, data_folder
):
    with store._database.reading():
        store._database.read("SELECT 1 FROM events LIMIT 1")
        answer = headset("forget", HERS, "--yes")
    assert answer.code == 1
    assert "forget --sweep" in answer.out
    assert headset("forget", "--sweep").code == 0
    assert find_traces(data_folder) == []


@pytest.mark.parametrize("typed", [HERS, f"  {HERS.upper()} "])
def test_the_name_is_typed_again(headset, store, typed, monkeypatch):
    answer = answer_with(headset, monkeypatch, typed)
    assert answer.code == 0
    assert len(store.profiles()) == 1


@pytest.mark.parametrize("typed", ["", "yes", HIS, EOFError])
def test_anything_else_removes_nothing(headset, store, typed, monkeypatch):
    answer = answer_with(headset, monkeypatch, typed)
    assert answer.code == 1
    assert "What stays" in answer.out
    assert answer.out.endswith("Nothing was removed.\n")
    assert len(store.profiles()) == 2


def answer_with(headset, monkeypatch, typed):
    def ask(prompt: str) -> str:
        if isinstance(typed, str):
            return typed
        raise typed

    monkeypatch.setattr("simulator.terminal.console.is_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", ask)
    return headset("forget", HERS)


def test_where_nobody_can_type_it_has_to_be_said(headset, store, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(HERS))
    answer = headset("forget", HERS)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "--yes" in answer.err
    assert len(store.profiles()) == 2


@pytest.mark.parametrize("words", [(), ("Nobody",), ("--yes",)])
def test_who_is_not_there_is_refused_in_a_sentence(headset, store, words):
    answer = headset("forget", *words)
    assert (answer.code, answer.err.count("\n")) == (2, 1)


@pytest.fixture
def trainer(store):
    row = store.set_role(store.add_profile("Tess").id, Role.TRAINER)
    keep_pin(store, row.id, "604815")
    return row


@pytest.mark.parametrize(("who", "pin"), [(None, ""), (HIS, ""), ("Tess", "604816")])
def test_a_person_is_not_forgotten_by_others(headset, store, trainer, who, pin, monkeypatch):
    monkeypatch.setenv("HEADSET_PIN", pin)
    answer = headset("forget", HERS, "--yes", *(("--as", who) if who else ()))
    assert answer.code == 2
    assert len(store.profiles()) == 3


def test_a_name_without_a_pin_proves_too_little_to_be_forgotten(headset, store, trainer):
    answer = headset("forget", HERS, "--yes", "--as", HERS)
    assert answer.code == 2
    assert len(store.profiles()) == 3


@pytest.mark.parametrize(("who", "pin"), [(HERS, "271828"), ("Tess", "604815")])
def test_a_person_is_forgotten_by_a_trainer_or_by_themselves(
    headset, store, trainer, who, pin, monkeypatch
):
    keep_pin(store, next(each.id for each in store.profiles() if each.name == HERS), "271828")
    monkeypatch.setenv("HEADSET_PIN", pin)
    assert headset("forget", HERS, "--yes", "--as", who).code == 0
    assert len(store.profiles()) == 2


def test_the_last_trainer_stays_while_others_have_pins(headset, store, trainer, monkeypatch):
    monkeypatch.setenv("HEADSET_PIN", "604815")
    keep_pin(store, store.profiles()[0].id, "271828")
    answer = headset("forget", "Tess", "--yes", "--as", "Tess")
    assert answer.code == 2
    assert "last trainer" in answer.err


def test_what_was_finished_before_there_were_sums_is_added_first(headset, store):
    store._database.execute("UPDATE attempts SET tallied = 0")
    for table in ("weeks", "calls", "skills", "criteria", "moods"):
        store._database.execute(f"DELETE FROM {table}")
    assert headset("forget", HERS, "--yes").code == 0
    assert total(store.cohort().calls)[0] == 3


def test_a_call_that_is_open_in_a_window_goes_on_nowhere(headset, store):
    """What is typed into it after its trainee was forgotten is not stored."""
    from simulator.records.errors import RecordsError
    from simulator.records.session import resume_session
    from tests.library import load_call

    row = store.unfinished(store.profiles()[0].id)[0]
    session = resume_session(store, row, load_call(row.meta.scenario))
    assert headset("forget", HERS, "--yes").code == 0
    for command in (Say("Are you there?"), HangUp()):
        with pytest.raises(RecordsError):
            session.send(command)
