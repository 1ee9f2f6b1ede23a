"""The way to a call in plain text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.call.mode import Mode
from simulator.records import Status, StoreLocked
from simulator.terminal import menu
from simulator.terminal.menu import play_from_menu, play_one_call
from simulator.terminal.play import play_session

from ..commands.people import add_person
from ..library import CALLS, load_call
from .scripted import CALL, ENGLISH, ScriptedConsole, begin, make_place

GREETING = "Thank you for calling Larkspan, this call is recorded."


def visit(store, *typed):
    console = ScriptedConsole(*typed)
    play_from_menu(make_place(console, store))
    return console


def rows(store):
    return store.attempts(store.profiles()[0].id)


def leave_unfinished(store):
    session = begin(store)
    play_session(ScriptedConsole("", GREETING), session, ENGLISH)
    return session.attempt


# --- the profile ---------------------------------------------------------------------------------


def test_the_first_visit_asks_for_a_name(store):
    console = visit(store, "Zoë", "q")
    assert [each.name for each in store.profiles()] == ["Zoë"]
    assert "Hello, Zoë." in console.lines


def test_nobody_has_to_tell_a_name(store):
    visit(store, "", "q")
    assert [each.name for each in store.profiles()] == ["Trainee"]


def test_the_only_profile_is_taken_without_asking(store):
    store.add_profile("Ann")
    assert "Hello, Ann." in visit(store, "q").lines


@pytest.mark.parametrize(("typed", "name"), [("2", "Ben"), ("", "Ann"), ("1", "Ann")])
def test_one_of_several_profiles_is_picked(store, typed, name):
    store.add_profile("Ann")
    store.add_profile("Ben")
    assert f"Hello, {name}." in visit(store, typed, "q").lines


def test_the_profile_used_last_is_offered_first(store):
    store.add_profile("Ann")
    store.add_profile("Ben")
    visit(store, "7", "2", "q")
    assert "Hello, Ben." in visit(store, "", "q").lines


# --- the list of calls ---------------------------------------------------------------------------


def test_every_call_is_in_the_list(store):
    console = visit(store, "Ann", "q")
    titles = [load_call(each).call.title for each in CALLS]
    assert all(any(title in line for line in console.lines) for title in titles)


def test_todays_practice_is_named_with_its_reason_and_taken_by_a_key(store):
    console = visit(store, "Ann", "t", "", "/quit", "q")
    assert "  t. Today’s practice: Her very first bill" in console.lines
    assert "     A good one to begin with: it is the easiest." in console.lines
    assert [row.meta.scenario for row in rows(store)] == ["us-terms-due-date"]


def test_without_a_plan_the_menu_is_there_all_the_same(store, monkeypatch):
    def refuse(*given):
        raise StoreLocked("error-store-locked", path="records.sqlite")

    monkeypatch.setattr(menu, "plan_today", refuse)
    console = visit(store, "Ann", "t", "q")
    assert not any(line.startswith("  t.") for line in console.lines)
    assert "  p. Past attempts" in console.lines


def test_a_call_is_picked_by_number_or_by_id(store):
    visit(store, "Ann", "1", "", "/quit", CALL, "", "/quit", "q")
    assert rows(store)[0].meta.scenario == CALL
    assert len(rows(store)) == 2


@pytest.mark.parametrize(
    ("typed", "mode"), [("", "practice"), ("1", "guided"), ("2", "practice"), ("3", "test")]
)
def test_the_way_to_take_a_call_is_asked_for(store, typed, mode):
    console = visit(store, "Ann", CALL, "9", typed, "/quit", "q")
    assert rows(store)[0].meta.mode == mode
    assert "“9” is not in the list." in console.lines
    assert f"Taken as: {mode.capitalize()}" in console.lines


@pytest.mark.parametrize("typed", ["q", "/quit"])
def test_a_call_may_be_left_alone_when_its_way_is_asked_for(store, typed):
    visit(store, "Ann", CALL, typed, "q")
    assert rows(store) == ()


def test_a_way_that_was_named_is_not_asked_for(store):
    console = ScriptedConsole("Ann", CALL, "/quit", "q")
    play_from_menu(replace(make_place(console, store), mode=Mode.TEST))
    assert rows(store)[0].meta.mode == "test"
    console = ScriptedConsole("2", "/quit")
    play_one_call(replace(make_place(console, store), mode=Mode.GUIDED), load_call(CALL))
    assert rows(store)[0].meta.mode == "guided"


def test_a_call_asked_for_by_name_is_practice_where_nothing_else_is_said(store):
    play_one_call(make_place(ScriptedConsole("Ann", "/quit"), store), load_call(CALL))
    assert rows(store)[0].meta.mode == "practice"


@pytest.mark.parametrize("typed", ["0", "99", "nope"])
def test_what_is_not_in_the_list_is_said_to_be_so(store, typed):
    console = visit(store, "Ann", typed, "q")
    assert f"“{typed}” is not in the list." in console.lines
    assert rows(store) == ()


@pytest.mark.parametrize("typed", [("q",), ("/quit",), (EOFError,), (KeyboardInterrupt,)])
def test_the_menu_is_left_with_a_goodbye(store, typed):
    assert visit(store, "Ann", *typed).lines[-1] == "Goodbye."


# --- an unfinished call --------------------------------------------------------------------------


def test_an_unfinished_call_is_offered_and_goes_on(store):
    attempt = leave_unfinished(store)
    console = visit(store, "1", "/hang-up", "", "", "q")
    assert "An unfinished call is waiting: A late fee" in console.text
    assert "2026-03-20 10:15" in console.text
    assert store.attempt(attempt).status is Status.FINISHED


def test_an_unfinished_call_can_wait(store):
    attempt = leave_unfinished(store)
    visit(store, "nonsense", "2", "q")
    assert store.attempt(attempt).status is Status.UNFINISHED


def test_an_unfinished_call_can_be_given_up(store):
    attempt = leave_unfinished(store)
    visit(store, "3", "q")
    assert store.attempt(attempt).status is Status.ABANDONED
    assert "unfinished" not in visit(store, "q").text


def test_a_call_whose_files_have_changed_cannot_go_on(store):
    attempt = leave_unfinished(store)
    place = make_place(ScriptedConsole("1", "q"), store)
    scenario = place.library.load(CALL)
    object.__setattr__(scenario, "digest", "another")
    play_from_menu(place)
    assert "have changed since this call was begun" in place.console.text
    assert store.attempt(attempt).status is Status.UNFINISHED


def test_a_call_whose_files_are_gone_cannot_go_on(store, tmp_path):
    leave_unfinished(store)
    place = make_place(ScriptedConsole("1", "q"), store)
    place.library.load = _find_nothing
    play_from_menu(place)
    assert "are no longer there" in place.console.text


def _find_nothing(name):
    from simulator.scenario.mistakes import UnknownScenario

    raise UnknownScenario(name)


def test_a_call_asked_for_by_name_offers_its_own_unfinished_attempt_only(store):
    attempt = leave_unfinished(store)
    other = next(each for each in CALLS if each != CALL)
    console = ScriptedConsole("", EOFError)
    play_one_call(make_place(console, store), load_call(other))
    assert "unfinished" not in console.text
    console = ScriptedConsole("1", "/hang-up", "", "")
    play_one_call(make_place(console, store), load_call(CALL))
    assert store.attempt(attempt).status is Status.FINISHED
    assert len(rows(store)) == 2


# --- past attempts -------------------------------------------------------------------------------


def test_a_past_attempt_reopens_its_scorecard(store):
    attempt = leave_unfinished(store)
    visit(store, "1", "/hang-up", "", "", "q")
    console = visit(store, "p", str(attempt), "q")
    assert f"{attempt}. 2026-03-20 10:15  A late fee" in console.text
    assert f"1. You: {GREETING}" in console.text
    assert "Scorecard: A late fee" in console.text


def test_an_unfinished_attempt_goes_on_from_the_list(store):
    attempt = leave_unfinished(store)
    visit(store, "2", "p", str(attempt), "/hang-up", "", "", "q")
    assert store.attempt(attempt).status is Status.FINISHED


def test_without_attempts_the_list_says_so(store):
    assert "There are no attempts yet." in visit(store, "Ann", "p", "q").lines


# --- a PIN ---------------------------------------------------------------------------------------

PIN = "483019"


@pytest.fixture
def ann(store):
    """Let Ann have a PIN."""
    return add_person(store, "Ann", PIN)


def test_a_pin_is_asked_for_before_anything_of_its_owner_is_shown(store, ann):
    leave_unfinished(store)
    console = visit(store, "100200", PIN)
    told = console.text
    wrong, welcome = told.index("That is not the PIN of Ann."), told.index("Hello, Ann.")
    assert wrong < welcome < told.index("A late fee after six good years")


def test_a_pin_typed_in_hindi_is_the_same_pin(store, ann):
    assert "Hello, Ann." in visit(store, "४८३०१९").lines


def test_without_the_pin_somebody_else_may_sit_down(store, ann):
    store.add_profile("Ben")
    console = visit(store, "1", "", "2")
    assert "  1. Ann (with a PIN)" in console.lines
    assert "Hello, Ben." in console.lines
    assert "Hello, Ann." not in console.lines


def test_beside_the_only_person_there_is_room_for_somebody_new(store, ann):
    assert "Hello, Zoë." in visit(store, "", "Zoë").lines


def test_who_guesses_waits_and_finds_out_no_more(store, ann):
    console = visit(store, *["100200"] * 3, PIN, PIN)
    assert "That is not the PIN of Ann. The next try is possible in 5 seconds." in console.lines
    assert console.text.count("Too many wrong PINs for Ann.") == 2
    assert "Hello, Ann." not in console.lines


def test_one_call_is_played_only_after_the_pin(store, ann):
    console = ScriptedConsole("100200")
    play_one_call(make_place(console, store), load_call(CALL))
    assert not rows(store)


def test_who_sits_at_a_pin_that_was_reset_is_told(store, ann):
    store.set_setting(ann.id, "pin-reset", "2026-03-20T10:15:00+01:00")
    console = visit(store, PIN)
    assert any("set anew without the old one" in each for each in console.lines)
