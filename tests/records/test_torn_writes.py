"""Dying between any two writes loses nothing, leaves nothing half done, and doubles nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.records.errors import StoreUnreachable
from simulator.records.postgres import PostgresStore
from simulator.records.shared import SharedStore
from simulator.records.spool import Spool, deliver
from simulator.records.sql_store import SqlStore
from simulator.records.sqlite import SqliteStore
from simulator.records.store import NOBODY, AttemptId
from simulator.records.tallies import Tally

from .backends import BACKENDS
from .recount import flatten, list_tallies, recount
from .server import make_address
from .torn import KEY, MOVED, SAID, Tables, card, meta, read_tables, tell_story, watch

FRAME = 24 + 4096  # bytes of one page in the journal of SQLite
MEMORY = Path("/dev/shm")  # a disk that is none, where there is one: copies need not last


@pytest.fixture
def quick_folder(tmp_path: Path) -> Iterator[Path]:
    """Give a folder for what is written often and soon thrown away."""
    if not MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=MEMORY, prefix="headset-") as folder:
        yield Path(folder)


def open_store(path: Path) -> SqliteStore:
    return SqliteStore(path, key=lambda: KEY)


class Copies:
    """Copies of a store's files as they are at a moment, opened as the next program would."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path, self.folder = path, folder
        self.journal = path.with_name(f"{path.name}-wal")

    def read(self, journal: int | None = None) -> Tables:
        """Read what a program finds that starts now; journal: bytes of it that reached the disk."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        copy = self.folder / self.path.name
        shutil.copyfile(self.path, copy)
        if self.journal.exists():
            copy.with_name(self.journal.name).write_bytes(self.journal.read_bytes()[:journal])
        with closing(open_store(copy)) as store:
            return read_tables(store)


def watch_story(store: SqlStore, look: Callable[[], Tables]) -> None:
    """Tell the story, look at every moment of it, and hold what is seen against what was done."""
    found: list[tuple[int, Tables]] = []
    done, names = [look()], []
    watch(store, lambda: found.append((len(names), look())))
    for name in tell_story(store):
        names.append(name)
        done.append(look())
    assert len(found) > 150
    for number, tables in found:
        assert tables in done[number : number + 2], f"{names[number]} was torn"
    for number, name in enumerate(names):
        seen = [tables for at, tables in found if at == number]
        assert seen[0] == done[number], f"{name} was there before it was begun"
        assert seen[-1] == done[number + 1], f"{name} was not there when it was done"


def test_dying_between_any_two_statements_leaves_each_write_in_whole_or_not_at_all(quick_folder):
    path = quick_folder / "records.sqlite"
    with closing(open_store(path)) as store:
        watch_story(store, Copies(path, quick_folder / "copy").read)


def test_on_a_server_too_dying_leaves_each_write_in_whole_or_not_at_all():
    """A server takes back what a lost program has not committed; the rest others see at once."""
    address = make_address()
    with closing(PostgresStore(address)) as store, closing(PostgresStore(address)) as other:
        watch_story(store, lambda: read_tables(other))


def test_a_power_cut_in_mid_write_leaves_what_was_before_or_what_is_after(quick_folder):
    """The journal is cut off after every page of it, and within some."""
    path = quick_folder / "records.sqlite"
    copies = Copies(path, quick_folder / "copy")
    with closing(open_store(path)) as store:
        before, start, cuts = read_tables(store), copies.journal.stat().st_size, 0
        for name in tell_story(store):
            after, end = read_tables(store), copies.journal.stat().st_size
            assert end > start, "the journal began anew: this test has to be told of it"
            ends = [*range(start, end, FRAME), end - 1, end - FRAME // 2]
            for cut in ends:
                cuts += 1
                assert copies.read(cut) == before, f"{name}, cut at {cut} of {end}"
            assert copies.read(end) == after, name
            before, start = after, end
    assert cuts > 150


# --- a workstation and its server ----------------------------------------------------------------


class Idle:
    """A courier that delivers only when it is told to, in the thread that tells it."""

    trouble = None

    def __init__(self, open_spool: object, open_server: object) -> None:
        pass

    def wake(self) -> None:
        pass

    def wait(self, seconds: float) -> bool:
        return True

    def leave(self, seconds: float) -> None:
        pass


class Office:
    """A workstation with its spool, and the server, both of them files of which copies are made."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.server = SqliteStore(folder / "server.sqlite")
        self.spool = Spool(folder / "spool.sqlite", key=lambda: KEY)
        self.is_up = True
        self.station = SharedStore(self.spool, self.reach, "one")

    def reach(self) -> SqliteStore:
        if not self.is_up:
            raise StoreUnreachable("error-store-unreachable", path="there", reason="cut")
        return self.server

    def close(self) -> None:
        self.station.close()
        self.server.close()

    def cut(self) -> None:
        """Take the server away until `is_up` again."""
        self.is_up, self.station._server = False, None

    def copy(self, folder: Path) -> None:
        """Copy both as they are at this moment."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for path in self.folder.glob("*.sqlite*"):
            if not path.name.endswith("-shm"):
                shutil.copyfile(path, folder / path.name)

    def settle(self) -> tuple[Tables, Tables]:
        """Do what the next start does: deliver what waits, and read who there is."""
        deliver(self.spool, self.server)
        self.station.profiles()
        return read_tables(self.spool), read_tables(self.server)


def test_a_workstation_that_dies_at_any_moment_delivers_each_write_once(quick_folder, monkeypatch):
    """Dies also between the server's commit and the spool's note of it, on either side."""
    monkeypatch.setattr("simulator.records.shared.Courier", Idle)
    found: list[tuple[int, Tables]] = []
    names: list[str] = []
    with closing(Office(quick_folder / "office")) as office:
        done = [office.settle()[1]]
        watch_office(office, lambda tables: found.append((len(names), tables)))
        for name in tell_story(office.station):
            names.append(name)  # it was reported as done: from now on it must not be lost
            done.append(office.settle()[1])
    assert len(found) > 300
    for number, tables in found:
        assert tables in done[number : number + 2], f"torn, lost or doubled at {number}: {names}"


def test_a_workstation_may_die_while_it_catches_up_with_what_was_done_elsewhere(
    quick_folder, monkeypatch
):
    monkeypatch.setattr("simulator.records.shared.Courier", Idle)
    found: list[Tables] = []
    with closing(Office(quick_folder / "office")) as office:
        station = office.station
        asha, bram, chris = (station.add_profile(name).id for name in ("Asha", "Bram", "Chris"))
        office.cut()
        for each in (asha, bram):
            attempt = station.begin_attempt(meta(each))
            station.append(attempt, 0, [SAID, MOVED])
            station.finish(attempt, card(passed=True, one="met"))
            station.set_setting(each, "theme", "dark")
        office.is_up = True
        office.server.forget(asha)
        for who, name in ((bram, "Asha"), (chris, "Bram"), (bram, "Daan"), (chris, "Asha")):
            office.server.rename_profile(who, name)
        office.server.rename_profile(bram, "Chris")  # what was another's name, as it is known here
        watch_office(office, found.append)
        after = office.settle()[1]
    assert len(found) > 50
    assert [tables for tables in found if tables != after] == []
    assert {row[0] for row in after["profiles"]} == {bram, chris}
    assert {row[0] for row in after["settings"]} == {None, bram}  # of nobody: the id of the records


def watch_office(office: Office, note: Callable[[Tables], object]) -> None:
    """Die at every moment on either side and start again; note what the server has then."""
    folder = office.folder.with_name("copy")

    def die_and_start_again() -> None:
        office.copy(folder)
        with closing(Office(folder)) as again:
            spool, server = again.settle()
            assert again.station.waiting == 0
            assert not again.spool.refused()
            assert list(again.spool.unsent()) == []
            assert spool["profiles"] == server["profiles"]
            note(server)

    watch(office.spool, die_and_start_again)
    watch(office.server, die_and_start_again)


# --- sums ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", ["sqlite", "postgres"])
def test_after_every_write_the_sums_are_what_a_recount_gives(backend, tmp_path):
    store = BACKENDS[backend].open(BACKENDS[backend].address(tmp_path))
    with closing(store):
        known: dict[AttemptId, Tally] = {}
        ghosts: list[Tally] = []
        for name in tell_story(store):
            now = dict(list_tallies(store))
            gone = (tally for attempt, tally in known.items() if attempt not in now)
            ghosts += [replace(tally, profile=NOBODY) for tally in gone]
            assert flatten(store.cohort()) == recount([*now.values(), *ghosts]), name
            known = now
        assert ghosts and known
