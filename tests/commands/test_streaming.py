"""Rows of the records are handed out whole, or not at all."""

from __future__ import annotations

import pytest

from simulator.commands import streaming
from simulator.records.errors import StoreUnreachable
from simulator.records.store import ProfileId, ProfileRow
from tests.reports.statements import META, row

ASHA = ProfileRow(ProfileId(1), "Asha")


class Station:
    """A workstation that knows one attempt here; the shared database has more, or is away."""

    def __init__(self, shared=None, waiting=0):
        self.trouble = None if shared else StoreUnreachable("error-store-unreachable")
        self.waiting = waiting
        self._shared = shared

    def attempts(self, profile, limit, status):
        return (row(id=2, profile=1),)

    def finished(self, after, limit):
        if self._shared is None:
            raise self.trouble
        return tuple(each for each in self._shared if each.id > (after or 0))[:limit]


def test_a_workstation_that_lost_the_database_says_so_rather_than_hand_out_a_part():
    for trainee in (ASHA, None):
        with pytest.raises(StoreUnreachable):
            list(streaming.list_finished(Station(), trainee))
    with pytest.raises(StoreUnreachable):
        list(streaming.list_others(Station(), ASHA))


def test_while_something_waits_to_be_delivered_the_database_is_asked():
    shared = (row(id=1, profile=1), row(id=3, profile=2), row(id=4, profile=1))
    found = streaming.list_finished(Station(shared, waiting=1), ASHA)
    assert [each.id for each in found] == [1, 4]


@pytest.mark.parametrize(
    ("since", "started", "is_taken"),
    [
        (streaming.Since(), "2026-03-20T23:30:00-05:00", True),
        (streaming.Since(number=12), "2026-03-20T23:30:00-05:00", False),
        (streaming.Since(number=11), "2026-03-20T23:30:00-05:00", True),
        (streaming.Since(day=streaming.date(2026, 3, 20)), "2026-03-20T23:30:00-05:00", True),
        (streaming.Since(day=streaming.date(2026, 3, 21)), "2026-03-20T23:30:00-05:00", False),
    ],
)
def test_since_goes_by_the_number_or_by_the_day_where_it_was_taken(since, started, is_taken):
    assert META.started_at != started
    assert since.takes(row(started_at=started)) is is_taken
