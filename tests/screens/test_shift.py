"""A shift: planned, played one call after another, stopped in the middle, summed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pygame
import pytest

from simulator.call.commands import Do
from simulator.call.mode import Mode
from simulator.records import StoreLocked
from simulator.records.planning import plan_today
from simulator.records.shift import Shift
from simulator.reports.practice import word_reason
from simulator.screens import flow
from simulator.screens.screen import Home
from tests.screens.few import DUTCH, FIRST, LATE_FEE, NO
from tests.screens.pilot import Pilot
from tests.screens.playing import begin, open_stand_in, talk


@pytest.fixture(autouse=True)
def stand_in(monkeypatch):
    """Put the stand-in where the call screen is opened."""
    monkeypatch.setattr(flow, "_open_call", open_stand_in)


@pytest.fixture
def pilot(store, scenarios):
    return Pilot(store, scenarios=scenarios)


@pytest.fixture
def two(pilot):
    """Begin a shift of two calls, and open its page."""
    flow.keep_shift(pilot.context, Shift((FIRST, LATE_FEE), Mode.PRACTICE, 0))
    pilot.press(pygame.K_F3)
    return pilot


def play(pilot):
    """Take the call whose briefing is open, up to its scorecard."""
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "WrapUpScreen"
    pilot.press(pygame.K_SPACE)
    pilot.press(pygame.K_RETURN, pygame.KMOD_CTRL)
    assert pilot.name == "ScorecardScreen"


def call_at_hand(pilot):
    return pilot.page._scenario.call.call


def finish_call(pilot, call, mode=Mode.PRACTICE):
    """Settle a call of the shift without its screens."""
    session = talk(begin(pilot.context, call, mode=mode))
    session.send(Do("finish"))
    session.finish()


# --- planning -----------------------------------------------------------------------------------


def test_a_shift_is_begun_by_key_with_calls_of_ones_own_language(pilot):
    pilot.press(pygame.K_F3)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "BriefingScreen"
    shift = flow.shift_progress(pilot.context).shift
    assert set(shift.calls) == {FIRST, LATE_FEE, NO}
    assert shift.mode is Mode.PRACTICE


def test_length_language_and_mode_are_chosen(pilot):
    pilot.press(pygame.K_F3)
    pilot.find("count").choose(0)
    pilot.find("locale").choose(3)
    pilot.find("mode").choose(1)
    pilot.click("start")
    shift = flow.shift_progress(pilot.context).shift
    assert len(shift.calls) == 3
    assert shift.mode is Mode.TEST
    assert pilot.page.mode is Mode.TEST


def test_a_language_without_calls_gives_no_shift(pilot):
    pilot.press(pygame.K_F3)
    pilot.find("locale").choose(2)
    assert not pilot.find("start").enabled
    pilot.find("locale").choose(1)
    pilot.click("start")
    assert flow.shift_progress(pilot.context).shift.calls == (DUTCH,)


def test_the_way_of_a_shift_holds_for_its_calls_and_is_not_chosen_anew(two):
    two.click("go-on")
    two.press(pygame.K_DOWN)
    assert two.page.mode is Mode.PRACTICE
    assert not two.has("mode-test")
    place = two.context.texts("shift-place", place=1, count=2)
    assert two.find("mode-title").text == place


# --- playing ------------------------------------------------------------------------------------


def test_two_calls_follow_each_other_by_key_and_are_summed_up(two):
    two.press(pygame.K_RETURN)
    assert call_at_hand(two) == FIRST
    play(two)
    two.press(pygame.K_ESCAPE)
    assert two.name == "BriefingScreen"
    assert call_at_hand(two) == LATE_FEE
    play(two)
    two.press(pygame.K_ESCAPE)
    assert two.name == "ShiftScreen"
    assert two.find("progress").value_text == "2 / 2"
    results = two.page._progress.results
    assert [row.passed for row in results] == [True, True]
    assert all(row.handle_time > 0 for row in results)
    two.press(pygame.K_RETURN)
    assert two.name == "HomeScreen"
    assert flow.shift_progress(two.context) is None


def test_a_shift_is_played_with_the_mouse_alone(two):
    steps = ("go-on", "take", "answer", "talk", "code-explained", "finish", "back")
    for step in steps:
        if step.startswith("code-"):
            step = next(name for name in two.tiles() if name.startswith("code-"))
        two.click(step)
    assert two.name == "BriefingScreen"
    assert call_at_hand(two) == LATE_FEE


def test_a_shift_that_is_stopped_is_offered_at_home_and_goes_on(two, store, scenarios):
    finish_call(two, FIRST)
    again = Pilot(store, scenarios=scenarios)
    again.click("shift-on")
    again.press(pygame.K_RETURN)
    assert call_at_hand(again) == LATE_FEE


def test_a_call_of_a_shift_that_was_left_unfinished_leads_on(two, store, scenarios):
    begin(two.context, FIRST)
    again = Pilot(store, scenarios=scenarios)
    assert again.name == "ResumeScreen"
    again.press(pygame.K_RETURN)
    again.press(pygame.K_RETURN)
    again.press(pygame.K_SPACE)
    again.press(pygame.K_RETURN, pygame.KMOD_CTRL)
    again.press(pygame.K_ESCAPE)
    assert again.name == "BriefingScreen"
    assert call_at_hand(again) == LATE_FEE


def test_another_call_leads_home_in_the_middle_of_a_shift(two):
    two.click("go-on")
    two.press(pygame.K_ESCAPE)
    two.wait(0.2)
    two.click(f"call-{NO}")
    play(two)
    two.press(pygame.K_ESCAPE)
    assert two.name == "HomeScreen"


def test_an_old_scorecard_leads_home_in_the_middle_of_a_shift(two):
    finish_call(two, FIRST)
    two.go_home()
    two.wait(0.2)
    row = two.store.attempts(two.context.profile.id, 1)[0]
    two.click(f"past-{row.id}")
    two.press(pygame.K_ESCAPE)
    assert two.name == "HomeScreen"


def test_a_shift_is_ended_early_and_summed_up(two):
    finish_call(two, FIRST)
    two.resize((1024, 640))
    two.go_home()
    two.press(pygame.K_F3)
    two.click("end")
    assert two.find("progress").value_text == "1 / 2"
    assert flow.shift_progress(two.context) is None
    two.click("again")
    assert two.has("start")


def test_a_call_that_is_gone_is_left_out(two, scenarios):
    (scenarios / "en-US" / "calls" / f"{FIRST}.yaml").unlink()
    two.click("go-on")
    assert call_at_hand(two) == LATE_FEE


def test_a_shift_of_which_every_call_is_gone_gives_way_to_a_new_plan(two, scenarios):
    for call in (FIRST, LATE_FEE):
        (scenarios / "en-US" / "calls" / f"{call}.yaml").unlink()
    two.click("go-on")
    assert two.name == "ShiftScreen"
    assert two.has("start")


def test_records_that_cannot_be_read_just_now_lead_home(two, monkeypatch):
    def refuse(*_):
        raise StoreLocked("error-store-locked", path="records.sqlite")

    two.click("go-on")
    play(two)
    monkeypatch.setattr(flow, "shift_progress", refuse)
    assert flow.name_after_card(two.context) == "card-home"
    assert flow.after_card(two.context) == Home()


def test_a_shift_belongs_to_its_trainee(two, store):
    two.context.profile = store.add_profile("Bo")
    assert flow.shift_progress(two.context) is None


def test_leaving_out_a_call_keeps_the_rest():
    shift = Shift(("a", "b"), Mode.TEST, 3)
    assert shift.without("a") == replace(shift, calls=("b",))
    assert shift.without("a").without("b") is None


# --- from the day's plan ------------------------------------------------------------------------


def test_a_shift_is_filled_with_what_one_needs_today_and_why(pilot):
    finish_call(pilot, LATE_FEE)
    planned = plan_today(
        pilot.store, pilot.context.profile.id, pilot.context.library.cards(), "en",
        date(2026, 5, 20),
    )  # fmt: skip
    pilot.press(pygame.K_F3)
    pilot.find("source").choose(1)
    assert not pilot.has("count")
    assert pilot.find("reason-1").text == word_reason(planned[0], pilot.context.texts)
    pilot.click("start")
    shift = flow.shift_progress(pilot.context).shift
    assert shift.calls == tuple(each.call for each in planned)
    assert len(shift.calls) == 3


def test_a_plan_that_cannot_be_read_leaves_the_mixed_calls(pilot, monkeypatch):
    def refuse(*given, **named):
        raise StoreLocked("error-store-locked", path="records.sqlite")

    pilot.press(pygame.K_F3)
    monkeypatch.setattr(pilot.store, "attempts", refuse)
    pilot.find("source").choose(1)
    assert pilot.page.toast.text
    assert pilot.has("count")
