"""What an attempt earned, on its scorecard; and ranks that are kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.records.errors import StoreUnreachable
from simulator.records.honours import RANK, Earned, Rank
from simulator.screens import flow
from simulator.screens.card import screen as scorecard
from simulator.screens.card.parts import EarnedLine
from simulator.screens.honour import find_earned_by, keep_honours
from tests.records.finished import finish_attempt, graded, meta_of
from tests.screens.few import FIRST, copy_few
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import finish


@pytest.fixture
def pilot(store, tmp_path):
    return Pilot(store, scenarios=copy_few(tmp_path / "scenarios", (FIRST,)))


def file_calls(pilot, *calls, day="2026-05-19"):
    """File passed calls as if they had been taken; gives the rows, newest first."""
    for call in calls:
        meta = replace(meta_of(pilot.context.profile, scenario=call), started_at=f"{day}T09:00:00Z")
        finish_attempt(pilot.store, meta, graded(passed=True))
    return pilot.store.attempts(pilot.context.profile.id)


@pytest.fixture(scope="module")
def played(tmp_path_factory, window):
    """Take one call on a day after another call."""
    store = open_store(tmp_path_factory.mktemp("earned"))
    scenarios = copy_few(tmp_path_factory.mktemp("few") / "scenarios", (FIRST,))
    pilot = Pilot(store, scenarios=scenarios)
    file_calls(pilot, "another-call")
    yield pilot, finish(pilot.context, call=FIRST)
    store.close()


def told(pilot):
    return [each.words for each in pilot.widgets() if isinstance(each, EarnedLine)]


def test_the_card_tells_a_new_rank_and_a_longer_streak(played):
    pilot, row = played
    pilot.go_home()
    pilot.open(flow.open_card(pilot.context, row))
    assert told(pilot) == ["New rank: Agent  ·  2 days in a row with a finished call"]


def test_a_card_without_any_honour_has_no_such_line(played, monkeypatch):
    pilot, row = played
    monkeypatch.setattr(scorecard, "find_earned_by", lambda *_: Earned())
    pilot.go_home()
    pilot.open(flow.open_card(pilot.context, row))
    assert told(pilot) == []


def test_among_very_many_attempts_the_line_follows_by_and_by(played, monkeypatch):
    pilot, row = played
    monkeypatch.setattr(scorecard, "AT_ONCE", 1)
    pilot.go_home()
    pilot.open(flow.open_card(pilot.context, row))
    assert told(pilot) == []
    pilot.settle()
    assert len(told(pilot)) == 1


# --- ranks that are kept -------------------------------------------------------------------------


def kept(pilot):
    return pilot.store.setting(pilot.context.profile.id, RANK)


def test_a_rank_is_kept_once_its_card_is_read(pilot):
    rows = file_calls(pilot, "a", "b")
    assert find_earned_by(pilot.context, rows[0]).rank is Rank.AGENT
    assert kept(pilot) == "agent"


def test_a_trainer_who_reads_anothers_card_gets_no_rank_of_it(pilot):
    rows = file_calls(pilot, "a", "b")
    pilot.context.profile = pilot.store.add_profile("Tess")
    assert find_earned_by(pilot.context, rows[0]).rank is Rank.AGENT
    assert kept(pilot) is None


def test_a_rank_stays_when_its_calls_are_graded_anew(pilot):
    rows = file_calls(pilot, "a", "b")
    assert keep_honours(pilot.context, rows).rank is Rank.AGENT
    failed = [replace(row, passed=False) for row in rows]
    assert keep_honours(pilot.context, failed).rank is Rank.AGENT


def test_a_higher_rank_kept_before_is_not_lowered(pilot):
    pilot.store.set_setting(pilot.context.profile.id, RANK, "senior")
    find_earned_by(pilot.context, file_calls(pilot, "a", "b")[0])
    assert kept(pilot) == "senior"


def test_records_out_of_reach_cost_only_the_line(pilot, monkeypatch):
    (row,) = file_calls(pilot, "a")

    def fail(*_, **__):
        raise StoreUnreachable("error-store-unreachable", path="a server", reason="gone")

    monkeypatch.setattr(pilot.store, "attempts", fail)
    assert find_earned_by(pilot.context, row) == Earned()


def test_more_attempts_than_asked_for_are_left_for_later(pilot):
    rows = file_calls(pilot, "a", "b", "c")
    assert find_earned_by(pilot.context, rows[0], most=2) is None
    assert find_earned_by(pilot.context, rows[0], most=3) is not None
