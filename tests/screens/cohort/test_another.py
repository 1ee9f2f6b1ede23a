"""Another's calls, as a trainer reads them: all of it to be seen, nothing to be taken."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from simulator.records.store import Status
from simulator.screens import flow
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import finish


@pytest.fixture(scope="module")
def copied(tmp_path_factory, window):
    """Play one call, and file it as Ben's, too, beside one that he has not finished."""
    store = open_store(tmp_path_factory.mktemp("another"), "Tess")
    pilot = Pilot(store)
    own = finish(pilot.context, "bad-verify")
    ben = store.add_profile("Ben")
    meta = replace(own.meta, profile=ben.id)
    attempt = store.begin_attempt(meta)
    store.append(attempt, 0, store.read_log(own.id))
    store.finish(attempt, store.card(own.id))
    store.begin_attempt(meta)
    yield pilot, own, store.attempt(attempt)
    store.close()


@pytest.fixture
def pilot(copied):
    """Open the list of Ben's calls."""
    pilot, _, row = copied
    pilot.go_home()
    pilot.open(flow.open_history(pilot.context, pilot.store.profile(row.meta.profile)))
    return pilot


def names(pilot):
    return {each.name for each in pilot.widgets()}


def taking(pilot):
    """List the widgets by which a call is taken or practised."""
    fixed = {"again", "same", "what-if", "retake", "drill", "on"}
    return {each for each in names(pilot) if each in fixed or each.startswith("retake-")}


def test_only_finished_calls_are_listed(pilot):
    assert [row.status for row in pilot.page.listed] == [Status.FINISHED]
    results = [option.value for option in pilot.find("filter-result").options]
    assert results == ["", "passed", "failed"]


def test_ones_own_card_offers_to_take_the_call_again(copied):
    pilot, own, _ = copied
    pilot.go_home()
    pilot.open(flow.open_card(pilot.context, own))
    pilot.click("open-all")
    assert {"again", "same", "what-if", "drill"} < taking(pilot)
    assert any(each.startswith("retake-") for each in taking(pilot))


def test_anothers_card_is_only_read(pilot):
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "ScorecardScreen"
    pilot.click("open-all")
    assert taking(pilot) == set()
    assert {"replay", "export"} < names(pilot)


def test_anothers_card_leads_back_to_the_list(pilot):
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "HistoryScreen"


def test_anothers_replay_cannot_be_taken_up(pilot):
    pilot.press(pygame.K_RETURN)
    pilot.click("replay")
    assert pilot.name == "ReplayScreen"
    assert taking(pilot) == set()
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "ScorecardScreen"


def test_whose_call_it_is_stands_in_the_title(pilot):
    pilot.press(pygame.K_RETURN)
    titles = [getattr(each, "text", "") for each in pilot.widgets()]
    assert any(str(title).endswith("· Ben") for title in titles)


def test_the_report_of_anothers_call_names_them(pilot, tmp_path, monkeypatch):
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    pilot.press(pygame.K_RETURN)
    pilot.click("export")
    (page,) = (tmp_path / "reports").glob("*.html")
    text = page.read_text(encoding="utf-8")
    assert "Ben" in text
    assert "Tess" not in text
