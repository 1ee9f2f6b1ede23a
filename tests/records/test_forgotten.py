"""Whoever was removed from a shared database leaves every workstation, to the last byte."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from .people import AFTER, NAMES, WORDS, people
from .server import make_address
from .test_shared import Network, open_station


@pytest.fixture
def network() -> Network:
    return Network(make_address())


def find_traces(folder: Path) -> list[str]:
    kept = "\n".join(each.read_bytes().decode("utf-8", "ignore") for each in folder.iterdir())
    assert AFTER in kept
    return [each for each in (*NAMES, *WORDS) if each in kept]


def test_a_person_leaves_the_workstation_where_they_are_forgotten_at_once(network, tmp_path):
    with closing(open_station(network, tmp_path / "one")) as station:
        her, _ = people(station)
        assert set(find_traces(tmp_path / "one")) >= set(WORDS[:2])
        assert station.forget(her) == 4
        station.purge()
        assert find_traces(tmp_path / "one") == []
    assert find_traces(tmp_path / "one") == []


def test_a_person_leaves_other_workstations_at_their_next_contact(network, tmp_path):
    with closing(open_station(network, tmp_path / "one")) as station:
        her, _ = people(station)
    with closing(open_station(network, tmp_path / "two")) as other:
        assert len(other.profiles()) == 2
        other.forget(her)
    assert find_traces(tmp_path / "one") != []
    with closing(open_station(network, tmp_path / "one")) as station:
        assert len(station.profiles()) == 1
    assert find_traces(tmp_path / "one") == []


def test_the_database_itself_has_no_row_of_them(network, tmp_path):
    with closing(open_station(network, tmp_path / "one")) as station:
        her, his = people(station)
        before = station.cohort()
        station.forget(her)
        after = station.cohort()
        assert station.settings(her) == {}
        assert [each.id for each in station.profiles()] == [his]
        assert sum(each.measure.finished for each in after.calls) == 3
        assert [each.met for each in after.criteria] == [each.met for each in before.criteria]
