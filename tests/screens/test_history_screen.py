"""All past attempts: in their order, filtered, and where they lead."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.mode import Mode
from simulator.records.store import Status
from simulator.screens.history_screen import PastFilter, result_of
from tests.records.rows import row
from tests.screens.few import FIRST, LATE_FEE, copy_few
from tests.screens.pilot import Pilot
from tests.screens.playing import begin, finish


@pytest.fixture
def pilot(store, tmp_path):
    return Pilot(store, scenarios=copy_few(tmp_path / "scenarios", (FIRST, LATE_FEE)))


@pytest.fixture
def three(pilot):
    """Make a passed call, a failed one and an unfinished test, and open the history."""
    passed = finish(pilot.context, call=FIRST)
    failed = finish(pilot.context, "bad-verify", LATE_FEE)
    open_one = begin(pilot.context, LATE_FEE, mode=Mode.TEST)
    pilot.press(pygame.K_F4)
    return passed.id, failed.id, open_one.attempt


def listed(pilot):
    return [each.id for each in pilot.page.listed]


def test_the_newest_attempt_comes_first(pilot, three):
    assert listed(pilot) == sorted(three, reverse=True)


def test_attempts_that_were_given_up_are_left_out(pilot, three, store):
    store.discard(three[2])
    pilot.resize((1280, 720))
    assert listed(pilot) == [three[1], three[0]]


@pytest.mark.parametrize(
    ("menu", "option", "places"),
    [
        ("filter-result", 1, [0]),
        ("filter-result", 2, [1]),
        ("filter-result", 3, [2]),
        ("filter-mode", 3, [2]),
        ("filter-mode", 2, [1, 0]),
    ],
)
def test_attempts_are_filtered(pilot, three, menu, option, places):
    pilot.find(menu).choose(option)
    assert listed(pilot) == [three[place] for place in places]


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ("first bill", [0]),
        ("BILL", [0]),
        ("kevin", [2, 1]),
        ("late kevin", [2, 1]),
        ("  ", [2, 1, 0]),
    ],
)
def test_a_call_is_found_by_its_title_or_its_caller(pilot, three, typed, places):
    pilot.click("find")
    pilot.type(typed)
    assert listed(pilot) == [three[place] for place in places]
    assert pilot.find("find").text == typed
    assert pilot.screen.group.focused.name == "find"


def test_filters_that_nothing_fits_say_so_and_can_be_undone(pilot, three):
    pilot.find("filter-mode").choose(1)
    assert pilot.find("none").text
    pilot.find("filter-mode").choose(0)
    assert len(listed(pilot)) == 3


def test_a_finished_attempt_opens_its_scorecard_by_key(pilot, three):
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "ScorecardScreen"


def test_an_unfinished_one_is_offered_to_go_on_with(pilot, three):
    assert pilot.find("open").label == pilot.context.texts("history-go-on")
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "ResumeScreen"


def test_a_row_is_chosen_and_opened_by_mouse(pilot, three):
    rows = pilot.find("attempts")
    pilot.click_at(rows.row_rect(2).center)
    assert pilot.find("open").label == pilot.context.texts("history-open")
    pilot.click("open")
    assert pilot.name == "ScorecardScreen"


def test_without_a_past_the_page_says_what_will_stand_there(pilot):
    pilot.press(pygame.K_F4)
    assert pilot.find("none").text == pilot.context.texts("home-no-past")
    assert not pilot.has("open")


def test_the_row_that_was_chosen_stays_when_the_window_changes(pilot, three):
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_DOWN)
    pilot.resize((1024, 640))
    assert pilot.find("attempts").selected == 2


def test_thousands_of_attempts_draw_only_the_rows_in_view(pilot, three, monkeypatch):
    rows = [row(number, passed=True) for number in range(5000, 0, -1)]
    monkeypatch.setattr(pilot.store, "attempts", lambda *_, **__: tuple(rows))
    drawn = []
    paint = type(pilot.page).__module__ + ".PastRow._paint_outcome"
    monkeypatch.setattr(paint, lambda _self, _s, _l, row, corner: drawn.append(row) or corner)
    pilot.resize((1280, 720))
    assert len(pilot.page.listed) == 5000
    assert 0 < len(drawn) < 30
    drawn.clear()
    pilot.press(pygame.K_END)
    assert pilot.find("attempts").selected == 4999
    assert 0 < len(drawn) < 30


@pytest.mark.parametrize(
    ("attempt", "result"),
    [
        (row(1, passed=True), "passed"),
        (row(1, passed=False), "failed"),
        (row(1, status=Status.UNFINISHED), "unfinished"),
    ],
)
def test_how_an_attempt_went(attempt, result):
    assert result_of(attempt) == result
    assert PastFilter(result=result).fits(attempt)
    assert PastFilter(words="call kim", result=result, mode="practice").fits(attempt)
    assert not PastFilter(words="lee", result=result).fits(attempt)
