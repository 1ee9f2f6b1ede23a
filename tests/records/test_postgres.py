"""What is special to PostgreSQL: the way to the server, other programs' tables, versions."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import psycopg
import pytest

from simulator.records import NewerStore, NotAStore, ProfileRefused, StoreUnreachable
from simulator.records import _postgres as database
from simulator.records.postgres import PostgresStore

from .server import make_address


@pytest.fixture
def address() -> str:
    return make_address()


@pytest.fixture
def beside(address: str) -> Iterator[psycopg.Connection]:
    """Work on the database past the store, as another program would."""
    with psycopg.connect(address, autocommit=True) as connection:
        yield connection


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("postgresql://ann:s3cret@127.0.0.1:1/headset", "127.0.0.1:1/headset"),
        ("postgresql://ann@127.0.0.1:1/h?password=s3cret", "127.0.0.1:1/h"),
        ("postgresql://ann:s3cret@localhost:1", "localhost:1/ann"),
    ],
)
def test_a_server_that_does_not_answer_is_named_without_its_password(address, place) -> None:
    with pytest.raises(StoreUnreachable) as caught:
        PostgresStore(address)
    assert caught.value.message_args["path"] == place
    assert caught.value.message_args["reason"]
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("address", ["postgresql://a b@c:x/", "postgresql://h/d?nonsense=1"])
def test_an_address_that_makes_no_sense_is_said_to_be_so(address: str) -> None:
    with pytest.raises(StoreUnreachable) as caught:
        PostgresStore(address)
    assert caught.value.message == "error-store-address"


def test_another_programs_tables_are_left_as_they_are(address, beside) -> None:
    beside.execute("CREATE TABLE attempts (recipe TEXT)")
    with pytest.raises(NotAStore):
        PostgresStore(address)
    assert beside.execute("SELECT to_regclass('profiles'), to_regclass('headset')").fetchone() == (
        None,
        None,
    )


def test_the_records_of_a_newer_version_are_left_as_they_are(address, beside) -> None:
    PostgresStore(address).close()
    beside.execute("UPDATE headset SET version = version + 1")
    with pytest.raises(NewerStore):
        PostgresStore(address)


def test_older_tables_take_the_missing_steps_and_keep_their_rows(address, monkeypatch) -> None:
    with closing(PostgresStore(address)) as store:
        profile = store.add_profile("Asha")
    more = (*database.STEPS, ("ALTER TABLE profiles ADD COLUMN shift TEXT",))
    monkeypatch.setattr(database, "STEPS", more)
    monkeypatch.setattr(database, "VERSION", len(more))
    with closing(PostgresStore(address)) as store:
        assert store.profiles() == (profile,)
    PostgresStore(address).close()  # a step is taken once


def test_many_programs_may_make_the_tables_at_once(address) -> None:
    code = (
        "import sys; from simulator.records.postgres import PostgresStore;"
        " PostgresStore(sys.argv[1]).add_profile(sys.argv[2])"
    )
    programs = [subprocess.Popen([sys.executable, "-c", code, address, f"P{n}"]) for n in range(6)]
    assert [program.wait(timeout=60) for program in programs] == [0] * 6
    with closing(PostgresStore(address)) as store:
        assert sorted(row.name for row in store.profiles()) == [f"P{n}" for n in range(6)]


def test_a_connection_that_was_cut_is_made_anew(address, beside) -> None:
    with closing(PostgresStore(address)) as store:
        store.add_profile("Asha")
        _cut_others(beside)
        with pytest.raises(StoreUnreachable):
            store.profiles()
        assert [row.name for row in store.profiles()] == ["Asha"]


def test_a_write_that_was_cut_is_stored_in_whole_or_not_at_all(address, beside) -> None:
    with closing(PostgresStore(address)) as store:
        opened = store._database
        with pytest.raises(StoreUnreachable), opened.writing():
            opened.execute("INSERT INTO profiles (name, name_key) VALUES ('A', 'a')")
            _cut_others(beside)
            opened.execute("INSERT INTO profiles (name, name_key) VALUES ('B', 'b')")
        assert store.profiles() == ()


def test_of_two_who_take_a_name_at_the_same_moment_one_is_refused(address, beside) -> None:
    with closing(PostgresStore(address)) as store, ThreadPoolExecutor() as second:
        anna, bram = store.add_profile("Anna").id, store.add_profile("Bram").id
        with beside.transaction():
            beside.execute(
                "UPDATE profiles SET name = 'Chris', name_key = 'chris' WHERE id = %s", (bram,)
            )
            renaming = second.submit(store.rename_profile, anna, "Chris")
            _wait_for_a_lock(beside)
        with pytest.raises(ProfileRefused) as caught:
            renaming.result(timeout=30)
        assert caught.value.message_args["name"] == "Chris"
        assert [row.name for row in store.profiles()] == ["Anna", "Chris"]


def _wait_for_a_lock(connection: psycopg.Connection) -> None:
    """Wait until somebody waits for what this connection has written and not committed."""
    waiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    for _ in range(500):
        connection.execute("SELECT pg_stat_clear_snapshot()")  # a transaction looks only once else
        if connection.execute(waiting).fetchone() is not None:
            return
        time.sleep(0.01)
    raise AssertionError("nobody waits")


def _cut_others(connection: psycopg.Connection) -> None:
    connection.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
