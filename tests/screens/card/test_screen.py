"""The scorecard on the screen: what opens and folds, what moved the caller, where it leads."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.commands import Do
from simulator.call.mode import Mode
from simulator.screens import flow
from simulator.screens.card import screen as scorecard
from simulator.screens.widgets import Label
from tests.screens.playing import begin, talk
from tests.screens.test_walk import stand_in  # noqa: F401  (the call screen is not needed here)


def points(pilot):
    return {each.view.id: each for each in pilot.widgets() if each.name.startswith("point-")}


def folded(pilot):
    return [id for id, row in points(pilot).items() if not row.is_open]


def test_what_fails_the_call_stands_first_and_open_and_what_was_met_is_folded(pilot):
    rows = list(points(pilot).values())
    assert rows[0].view.is_failing
    assert rows[0].is_open
    assert all(not row.is_open for row in rows if row.view.verdict == "met")


def test_a_point_opens_and_folds_by_key_and_click_and_keeps_the_focus(pilot):
    name = f"point-{folded(pilot)[0]}"
    high = pilot.find(name).rect.height
    pilot.page.focus(name)
    pilot.press(pygame.K_RETURN)
    assert pilot.find(name).is_open
    assert pilot.find(name).rect.height > high
    assert pilot.page.group.focused is pilot.find(name)
    row = pilot.find(name)
    pilot.click_at((row.rect.centerx, row.rect.top + 12))
    assert not pilot.find(name).is_open


def test_all_points_open_and_fold_at_once(pilot):
    pilot.click("open-all")
    assert folded(pilot) == []
    pilot.click("open-all")
    assert len(folded(pilot)) == len(points(pilot))


def test_what_moved_the_mood_is_chosen_with_the_arrow_keys_and_the_mouse(pilot):
    moves = pilot.page.view.moves
    assert len(moves) > 2
    pilot.page.focus("mood")
    pilot.press(pygame.K_RIGHT)
    assert pilot.find("mood").chosen == 1
    pilot.press(pygame.K_LEFT)
    pilot.press(pygame.K_LEFT)
    assert pilot.find("mood").chosen == 0
    line = pilot.find("mood")
    pilot.click_at(line.points(pilot.page.look)[moves[2].turn])
    assert pilot.find("mood").chosen == 2


def test_a_point_leads_to_its_turn_in_the_replay(pilot):
    failing = next(row for row in points(pilot).values() if row.view.is_failing)
    pilot.click(f"show-{failing.view.id}")
    assert pilot.name == "ReplayScreen"
    assert pilot.page.turn == failing.view.turn
    assert not pilot.page.is_playing


@pytest.mark.parametrize("way", ["key", "click"])
def test_the_card_is_saved_as_a_page_and_says_where(pilot, tmp_path, monkeypatch, way):
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    pilot.page.focus("export")
    if way == "key":
        pilot.press(pygame.K_RETURN)
        pilot.press(pygame.K_RETURN)
    else:
        pilot.click("export")
        pilot.click("export")
    first, second = sorted((tmp_path / "reports").iterdir(), key=lambda each: len(each.name))
    assert first.read_text(encoding="utf-8") == second.read_text(encoding="utf-8")
    assert pilot.page.view.criteria[0].asks in first.read_text(encoding="utf-8")
    assert str(second) in pilot.page.toast.text


def test_a_page_that_cannot_be_saved_is_said_and_nothing_breaks(pilot, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(scorecard, "documents_folder", lambda: tmp_path / "file")
    pilot.click("export")
    assert str(tmp_path / "file") in pilot.page.toast.text
    assert pilot.name == "ScorecardScreen"


def test_a_test_says_that_a_turn_of_it_is_only_practised(pilot):
    assert not pilot.has("card-test-what-if")
    session = talk(begin(pilot.context, mode=Mode.TEST), "bad-verify")
    session.send(Do("finish"))
    pilot.open(flow.open_session(pilot.context, session))
    assert pilot.name == "ScorecardScreen"
    assert isinstance(pilot.find("card-test-what-if"), Label)
    pilot.click("retake")
    newest = pilot.store.attempts(pilot.context.profile.id)[0]
    assert (pilot.name, newest.meta.mode) == ("StandInCall", "practice")
