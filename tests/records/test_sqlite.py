"""What is special to the SQLite file: foreign and damaged files, versions, locks, a full disk."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from simulator.records import (
    NewerStore,
    NotAStore,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreUnreadable,
)
from simulator.records import _sqlite as database
from simulator.records.sqlite import SqliteStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.sqlite"


def run(path: Path, *statements: str) -> list[tuple]:
    """Work on the file past the store, as another program would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return [connection.execute(each).fetchone() for each in statements]


@pytest.mark.parametrize(
    "content",
    [b"x", b"Dear diary,\n", b"SQLite format 2\x00" * 100, b"\x00" * 4096, b"PK\x03\x04" * 500],
    ids=["one byte", "a letter", "nearly", "zeros", "an archive"],
)
def test_a_file_that_is_no_database_is_left_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAStore) as caught:
        SqliteStore(path)
    assert caught.value.message_args == {"path": str(path)}
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_another_programs_database_is_left_as_it_is(path: Path) -> None:
    run(path, "CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(NotAStore):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_a_torn_database_is_left_as_it_is(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    before = path.read_bytes()
    with pytest.raises(StoreUnreadable):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_an_empty_file_becomes_a_store(path: Path) -> None:
    path.touch()
    with closing(SqliteStore(path)) as store:
        assert store.profiles() == ()


def test_the_records_of_a_newer_version_are_left_as_they_are(path: Path) -> None:
    SqliteStore(path).close()
    run(path, f"PRAGMA user_version = {database.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(NewerStore):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_an_older_file_takes_the_missing_steps_and_keeps_its_rows(path: Path, monkeypatch) -> None:
    with closing(SqliteStore(path)) as store:
        profile = store.add_profile("Asha")
    more = (*database.STEPS, ("ALTER TABLE profiles ADD COLUMN shift TEXT",))
    monkeypatch.setattr(database, "STEPS", more)
    monkeypatch.setattr(database, "VERSION", len(more))
    with closing(SqliteStore(path)) as store:
        assert store.profiles() == (profile,)
    assert run(path, "PRAGMA user_version", "SELECT shift FROM profiles") == [
        (len(more),),
        (None,),
    ]


def test_a_card_of_the_first_files_is_summed_up_when_they_are_opened(path: Path) -> None:
    with closing(sqlite3.connect(path)) as first, first:
        for statement in database.STEPS[0]:
            first.execute(statement)
        first.execute("INSERT INTO profiles VALUES (1, 'Asha', 'asha')")
        card = '{"passed":true,"scores":{"accuracy":80},"failed_by":["tone"]}'
        first.execute(
            "INSERT INTO attempts VALUES"
            " (1, 1, 'a', 'b', 'c', 'd', 'e', 'en-US', 1, 'test', '0', 't', 'finished', ?)",
            (card,),
        )
        first.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
        first.execute("PRAGMA user_version = 1")
    with closing(SqliteStore(path)) as store:
        (row,) = store.attempts(store.profiles()[0].id)
    assert (row.passed, row.scores, row.failed_by) == (True, {"accuracy": 80}, ("tone",))


def test_a_failed_step_leaves_the_file_at_its_old_version(path: Path, monkeypatch) -> None:
    SqliteStore(path).close()
    released = database.STEPS
    broken = (*released, ("CREATE TABLE half (x TEXT)", "CREATE TABLE half (x TEXT)"))
    monkeypatch.setattr(database, "STEPS", broken)
    monkeypatch.setattr(database, "VERSION", len(broken))
    with pytest.raises(StoreError):
        SqliteStore(path)
    query = "SELECT count(*) FROM sqlite_master WHERE name = 'half'"
    assert run(path, "PRAGMA user_version", query) == [(len(released),), (0,)]


def test_a_commit_reaches_the_disk_before_it_returns(path: Path) -> None:
    with closing(database.SqliteDatabase(path)) as opened:
        assert opened.one("PRAGMA journal_mode") == ("wal",)
        assert opened.one("PRAGMA synchronous") == (2,)
        assert opened.one("PRAGMA foreign_keys") == (1,)


def test_a_lock_that_is_held_too_long_has_a_name(path: Path) -> None:
    with (
        closing(SqliteStore(path, busy_seconds=0.01)) as store,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreLocked):
            store.add_profile("Asha")
        other.execute("ROLLBACK")
        assert store.add_profile("Asha").name == "Asha"


def test_a_full_disk_has_a_name_and_loses_nothing(path: Path) -> None:
    with closing(database.SqliteDatabase(path)) as opened:
        with opened.writing():
            opened.execute("INSERT INTO profiles (name, name_key) VALUES ('Asha', 'asha')")
        pages = opened.one("PRAGMA page_count")
        opened.execute(f"PRAGMA max_page_count = {pages[0]}")
        with pytest.raises(StoreFull), opened.writing():
            opened.execute("INSERT INTO settings VALUES (NULL, 'big', ?)", "x" * 100_000)
        assert opened.read("SELECT name FROM profiles") == [("Asha",)]
        assert opened.read("SELECT * FROM settings WHERE key = 'big'") == []


@pytest.mark.parametrize("where", ["folder", "no such folder"])
def test_a_path_that_cannot_be_a_file_has_a_reason(tmp_path: Path, where: str) -> None:
    path = tmp_path if where == "folder" else tmp_path / "missing" / "records.sqlite"
    with pytest.raises(StoreUnreadable) as caught:
        SqliteStore(path)
    assert caught.value.message == "error-store-unreadable"
    assert caught.value.message_args["reason"]


@pytest.mark.skipif(os.name != "posix", reason="rights of files are told otherwise there")
def test_other_accounts_of_the_computer_do_not_read_the_records(path: Path) -> None:
    with closing(SqliteStore(path)) as store:
        store.add_profile("Asha")
        files = sorted(path.parent.iterdir())
        assert path in files
        assert {each.stat().st_mode & 0o777 for each in files} == {0o600}


def test_a_damaged_event_is_named_as_damage(path: Path) -> None:
    with closing(SqliteStore(path)) as store:
        store.add_profile("Asha")
        run(
            path,
            "INSERT INTO attempts (id, profile, scenario, scenario_path, scenario_digest, title, caller,"
            " locale, seed, mode, engine, started_at)"
            " VALUES (1, 1, 'a', 'b', 'c', 'd', 'e', 'en-US', 1, 'test', '0', 't')",
            "INSERT INTO events VALUES (1, 0, '{\"torn\":')",
        )
        with pytest.raises(StoreUnreadable) as caught:
            store.read_log(1)
    assert caught.value.message == "error-store-damaged"


def test_a_mistake_of_the_program_is_not_blamed_on_the_file(path: Path) -> None:
    store = SqliteStore(path)
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store.profiles()


def test_many_programs_may_make_the_file_at_once(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from simulator.records.sqlite import SqliteStore;"
        " SqliteStore(Path(sys.argv[1])).add_profile(sys.argv[2])"
    )
    programs = [subprocess.Popen([sys.executable, "-c", code, path, f"P{n}"]) for n in range(6)]
    assert [program.wait(timeout=60) for program in programs] == [0] * 6
    with closing(SqliteStore(path)) as store:
        assert sorted(row.name for row in store.profiles()) == [f"P{n}" for n in range(6)]


def test_a_file_that_another_program_is_just_making_is_not_foreign(path: Path, monkeypatch) -> None:
    look = database.SqliteDatabase._number

    def look_then_let_another_in(self: database.SqliteDatabase, pragma: str) -> int:
        number = look(self, pragma)
        if pragma == "application_id":
            monkeypatch.undo()
            with suppress(StoreLocked):
                SqliteStore(path, busy_seconds=0.01).close()
        return number

    monkeypatch.setattr(database.SqliteDatabase, "_number", look_then_let_another_in)
    with closing(SqliteStore(path)) as store:
        assert store.profiles() == ()
