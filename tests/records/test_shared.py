"""A workstation plays on without its database, and the database gets everything once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from simulator.records import (
    AttemptMeta,
    LogConflict,
    ProfileRow,
    Status,
    StoreUnreachable,
)
from simulator.records.postgres import PostgresStore
from simulator.records.shared import RETRY, SharedStore
from simulator.records.spool import PLACES, Spool, deliver
from simulator.records.sql_store import SqlStore

from .server import make_address

CARD = {"passed": True, "scores": {"accuracy": 80}}


class Network:
    """The way to a database, which can be cut."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.is_up = True
        self.now = 0.0
        self._open: list[SqlStore] = []

    def connect(self) -> SqlStore:
        if not self.is_up:
            raise StoreUnreachable("error-store-unreachable", path="there", reason="cut")
        self._open.append(PostgresStore(self.address))
        return self._open[-1]

    def cut(self) -> None:
        """Take the database away, also from whoever is connected."""
        self.is_up = False
        for each in self._open:
            each.close()
            each._database._is_inside = True  # so that it does not connect anew by itself

    def mend(self) -> None:
        self.is_up = True
        self.now += RETRY


@pytest.fixture
def network() -> Network:
    return Network(make_address())


@pytest.fixture
def server(network) -> Iterator[PostgresStore]:
    """Look into the database itself."""
    with closing(PostgresStore(network.address)) as store:
        yield store


def open_station(network: Network, folder: Path) -> SharedStore:
    folder.mkdir(exist_ok=True)
    spool = Spool(folder / "spool.sqlite")
    return SharedStore(spool, network.connect, folder.name, clock=lambda: network.now)


@pytest.fixture
def station(network, tmp_path) -> Iterator[SharedStore]:
    with closing(open_station(network, tmp_path / "one")) as store:
        yield store


@pytest.fixture
def other(network, tmp_path) -> Iterator[SharedStore]:
    with closing(open_station(network, tmp_path / "two")) as store:
        yield store


@pytest.fixture
def asha(station) -> ProfileRow:
    return station.add_profile("Asha")


def meta_of(profile: ProfileRow, minute: int = 0) -> AttemptMeta:
    return AttemptMeta(
        profile.id, "a-call", "a.yaml", "9f", "A call", "Marta", "en-US", 1, "practice", "1",
        f"2026-03-20T09:{minute:02}:00+01:00",
    )  # fmt: skip


def arrived(store: SharedStore) -> bool:
    store._courier.wake()
    return store._courier.wait(10)


def test_what_is_played_here_reaches_the_database(station, server, asha) -> None:
    attempt = station.begin_attempt(meta_of(asha))
    station.append(attempt, 0, [{"n": 0}, {"n": 1}])
    station.finish(attempt, CARD, "seal")
    assert arrived(station)
    assert server.read_log(attempt) == ({"n": 0}, {"n": 1})
    assert (server.card(attempt), server.seal(attempt)) == (CARD, "seal")
    assert station.waiting == 0


def test_a_database_that_is_lost_in_mid_call_is_not_noticed_in_it(
    station, server, asha, network
) -> None:
    attempt = station.begin_attempt(meta_of(asha))
    station.append(attempt, 0, [{"n": 0}])
    assert arrived(station)
    network.cut()
    for n in range(1, 6):
        station.append(attempt, n, [{"n": n}])
    station.finish(attempt, CARD)
    assert station.read_log(attempt) == tuple({"n": n} for n in range(6))
    assert [row.status for row in station.attempts(asha.id)] == [Status.FINISHED]
    assert not arrived(station)
    assert server.read_log(attempt) == ({"n": 0},)
    network.mend()
    assert arrived(station)
    assert server.read_log(attempt) == tuple({"n": n} for n in range(6))
    assert server.card(attempt) == CARD
    assert len(server.attempts(asha.id)) == 1


def test_a_call_can_begin_and_end_without_the_database(station, server, asha, network) -> None:
    station.profiles()
    network.cut()
    attempt = station.begin_attempt(meta_of(asha))
    station.append(attempt, 0, [{"n": 0}])
    station.finish(attempt, CARD)
    assert [row.name for row in station.profiles()] == ["Asha"]
    assert station.trouble is not None
    network.mend()
    assert arrived(station)
    assert server.card(attempt) == CARD


def test_what_was_not_delivered_is_delivered_at_the_next_start(
    network, tmp_path, server, station, asha
) -> None:
    network.cut()
    attempt = station.begin_attempt(meta_of(asha))
    station.append(attempt, 0, [{"n": 0}])
    station.close()
    network.mend()
    with closing(open_station(network, tmp_path / "one")) as again:
        assert arrived(again)
    assert server.read_log(attempt) == ({"n": 0},)


def test_no_two_workstations_give_out_one_number(station, other, asha) -> None:
    other.profiles()
    numbers = [each.begin_attempt(meta_of(asha)) for each in (station, other, station, other)]
    assert len(set(numbers)) == 4
    assert len({number >> PLACES for number in numbers}) == 2


def test_a_call_is_gone_on_with_at_another_workstation(station, other, server, asha) -> None:
    attempt = station.begin_attempt(meta_of(asha))
    station.append(attempt, 0, [{"n": 0}])
    assert arrived(station)
    other.profiles()
    assert [row.id for row in other.unfinished(asha.id)] == [attempt]
    assert other.read_log(attempt) == ({"n": 0},)
    other.append(attempt, 1, [{"n": 1}])
    assert arrived(other)
    assert station.read_log(attempt) == ({"n": 0}, {"n": 1})
    station.append(attempt, 2, [{"n": 2}])
    station.finish(attempt, CARD)
    assert arrived(station)
    assert server.read_log(attempt) == tuple({"n": n} for n in range(3))


def test_a_call_that_went_on_in_two_places_keeps_what_came_first_and_loses_neither(
    station, other, server, asha, network
) -> None:
    attempt = station.begin_attempt(meta_of(asha))
    station.append(attempt, 0, [{"n": 0}])
    assert arrived(station)
    other.read_log(attempt)
    other.append(attempt, 1, [{"n": "there"}])
    assert arrived(other)
    station._spool.append(attempt, 1, [{"n": "here"}])  # it has not heard of the other
    station._courier.wake()
    station._courier.wait(10)
    assert server.read_log(attempt) == ({"n": 0}, {"n": "there"})
    assert station._spool.refused() == (attempt,)
    assert station._spool.read_log(attempt) == ({"n": 0}, {"n": "here"})
    assert station.waiting == 0


def test_a_delivery_may_be_cut_off_anywhere_and_done_again(tmp_path, server) -> None:
    with closing(Spool(tmp_path / "spool.sqlite")) as spool:
        spool.installation = server.add_installation("one")
        asha = server.add_profile("Asha")
        spool.keep_profile(asha, None)
        attempt = spool.begin_attempt(meta_of(asha))
        spool.append(attempt, 0, [{"n": n} for n in range(4)])
        spool.finish(attempt, CARD, "seal")
        for cut_at in ("keep_attempt", "append", "card", "finish"):
            with pytest.raises(StoreUnreachable):
                deliver(spool, CutAt(server, cut_at))
            assert len(spool.parcels()) == 1
        assert deliver(spool, server) == 1
        assert deliver(spool, server) == 0
    assert server.read_log(attempt) == tuple({"n": n} for n in range(4))
    assert server.seal(attempt) == "seal"


class CutAt:
    """A database that is lost just after one step of a delivery was done there."""

    def __init__(self, server: SqlStore, step: str) -> None:
        self._server, self._step = server, step

    def __getattr__(self, name: str):
        method = getattr(self._server, name)
        if name != self._step:
            return method

        def do_and_be_lost(*values):
            method(*values)
            raise StoreUnreachable("error-store-unreachable", path="there", reason="cut")

        return do_and_be_lost


def test_a_parcel_that_grows_while_it_is_delivered_is_delivered_again(tmp_path, server) -> None:
    with closing(Spool(tmp_path / "spool.sqlite")) as spool:
        asha = server.add_profile("Asha")
        spool.keep_profile(asha, None)
        attempt = spool.begin_attempt(meta_of(asha))
        (parcel,) = spool.parcels()
        spool.append(attempt, 0, [{"n": 0}])
        spool.mark_delivered(parcel)
        assert [each.attempt for each in spool.parcels()] == [attempt]


def test_a_setting_made_without_the_database_is_delivered(station, server, asha, network) -> None:
    network.cut()
    station.set_setting(asha.id, "theme", "light")
    station.set_setting(asha.id, "theme", "dark")
    station.set_setting(None, "profile", "1")
    assert station.setting(asha.id, "theme") == "dark"
    network.mend()
    assert arrived(station)
    assert server.setting(asha.id, "theme") == "dark"
    assert server.setting(None, "profile") is None, "a workstation's own setting stays there"


def test_a_new_name_needs_the_database(station, network) -> None:
    network.cut()
    with pytest.raises(StoreUnreachable):
        station.add_profile("Bram")
    network.mend()
    assert station.add_profile("Bram").name == "Bram"


def test_a_workstation_that_never_reached_the_database_says_so(network, tmp_path) -> None:
    network.cut()
    with pytest.raises(StoreUnreachable):
        open_station(network, tmp_path / "new")


def test_a_lost_database_is_not_asked_at_every_turn(station, asha, network) -> None:
    network.cut()
    station.profiles()
    asked = []
    network.connect = lambda: asked.append(1)  # type: ignore[method-assign]
    station._open_server = network.connect
    for _ in range(5):
        station.profiles()
    assert asked == []


def test_a_lost_database_is_asked_again_after_a_while_however_often_it_is_wanted(
    station, asha, network
) -> None:
    network.cut()
    station.profiles()
    network.is_up = True
    for _ in range(3):
        network.now += RETRY / 2
        station.profiles()
    assert station.trouble is None


def test_a_conflict_has_its_own_error(server, asha) -> None:
    attempt = server.begin_attempt(meta_of(asha))
    server.append(attempt, 0, [{"n": 0}])
    with pytest.raises(LogConflict):
        server.append(attempt, 0, [{"n": 1}])
