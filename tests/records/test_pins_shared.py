"""PINs of a call centre: one person, many workstations, and a database that goes away."""

from __future__ import annotations

from contextlib import closing

import pytest

from simulator.records import StoreUnreachable, pins
from simulator.records.pins import FREE, Outcome, keep_pin, try_pin

from .server import make_address
from .test_shared import Network, open_station

PIN, OTHER = "483019", "739502"
NOW, LATER = "2026-03-20T10:15:00+01:00", "2026-03-20T10:16:00+01:00"


def no_key() -> bytes:
    raise AssertionError("workstations have no key in common")


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(pins, "PASSES", 1)
    monkeypatch.setattr(pins, "MEMORY", 8)


@pytest.fixture
def network() -> Network:
    return Network(make_address())


@pytest.fixture
def stations(network, tmp_path):
    """Open two workstations; Asha got her PIN at the first."""
    with (
        closing(open_station(network, tmp_path / "one")) as one,
        closing(open_station(network, tmp_path / "two")) as two,
    ):
        keep_pin(one, one.add_profile("Asha").id, PIN, no_key)
        yield one, two


def asha_at(station):
    return next(each for each in station.profiles() if each.name == "Asha").id


def test_a_pin_that_was_set_at_one_workstation_holds_at_another(stations):
    _, two = stations
    assert two.profile(asha_at(two)).has_pin
    assert try_pin(two, asha_at(two), OTHER, NOW, no_key).outcome is Outcome.WRONG
    assert try_pin(two, asha_at(two), PIN, NOW, no_key).is_right


@pytest.mark.parametrize("place", [0, 1])
def test_without_the_database_a_pin_is_checked_all_the_same(stations, network, place):
    station = stations[place]
    asha = asha_at(station)
    network.cut()
    assert station.profile(asha).has_pin
    assert try_pin(station, asha, OTHER, NOW, no_key).outcome is Outcome.WRONG
    assert try_pin(station, asha, PIN, NOW, no_key).is_right


def test_without_the_database_guessing_has_to_wait_as_well(stations, network):
    station = stations[1]
    asha = asha_at(station)
    network.cut()
    for _ in range(FREE):
        try_pin(station, asha, OTHER, NOW, no_key)
    assert try_pin(station, asha, PIN, NOW, no_key).outcome is Outcome.WAITING
    assert try_pin(station, asha, PIN, LATER, no_key).is_right


def test_a_pin_is_not_set_while_the_database_is_away(stations, network):
    """Else one person would have two PINs, at two workstations."""
    station = stations[0]
    asha = asha_at(station)
    network.cut()
    with pytest.raises(StoreUnreachable):
        keep_pin(station, asha, OTHER, no_key)
    assert try_pin(station, asha, PIN, NOW, no_key).is_right
