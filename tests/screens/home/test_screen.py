"""Home: today's practice, what it lists and leaves out, and how keys move on it."""

import subprocess
import sys

import pygame
import pytest

from simulator.records import memory
from simulator.records.errors import StoreUnreachable
from simulator.records.practice import Mastery
from simulator.records.store import AttemptMeta
from simulator.screens.app import SMALLEST
from simulator.screens.bindings import KeyAction, bind
from simulator.texts.catalogue import LOCALES
from tests.library import ROOT
from tests.screens.few import DUTCH, FIRST, LATE_FEE, NO
from tests.screens.pilot import Pilot
from tests.screens.playing import finish


@pytest.fixture
def pilot(store, scenarios):
    return Pilot(store, scenarios=scenarios)


def keep(pilot, call, *, passed, mode="practice", failed_by=(), met=(), asks="", day="2026-05-18"):
    """File an attempt as if it had been made."""
    card = next(each for each in pilot.context.library.cards() if each.id == call)
    meta = AttemptMeta(
        pilot.context.profile.id, call, str(card.path), "", card.title, card.caller, card.locale,
        1, mode, "1", f"{day}T10:00:00-05:00",
    )  # fmt: skip
    attempt = pilot.store.begin_attempt(meta)
    criteria = [
        {"id": each, "asks": asks, "kind": "professionalism", "weight": 3,
         "verdict": {"value": "absent" if each in failed_by else "met"}}
        for each in (*failed_by, *met)
    ]  # fmt: skip
    pilot.store.finish(
        attempt,
        {"passed": passed, "scores": {"accuracy": 80, "professionalism": 70, "sales": None},
         "failed_by": list(failed_by), "criteria": criteria},
    )  # fmt: skip
    return attempt


def come_back(pilot):
    pilot.go_home()
    pilot.wait(0.3)


def listed(pilot):
    return [name.removeprefix("call-") for name in pilot.tiles() if name.startswith("call-")]


def focused(pilot):
    return pilot.screen.group.focused.name


# --- today's practice ---------------------------------------------------------------------------


def test_enter_alone_takes_a_newcomer_to_the_easiest_call(pilot):
    assert focused(pilot) == "today"
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "BriefingScreen"
    assert pilot.page._scenario.call.call == FIRST


def test_what_was_failed_is_todays_practice_with_the_point_that_was_missed(pilot):
    keep(pilot, NO, passed=False, failed_by=("verify",), asks="Is it known who calls?")
    come_back(pilot)
    assert pilot.page.standing.today.call == NO
    assert pilot.page.standing.point == "Is it known who calls?"
    pilot.press(pygame.K_RETURN)
    assert pilot.page._scenario.call.call == NO


def test_a_score_below_its_mark_is_named_as_what_was_missed(pilot):
    keep(pilot, NO, passed=False, failed_by=("accuracy",))
    come_back(pilot)
    assert pilot.context.texts("call-score-accuracy") in pilot.page.standing.point


def test_a_call_in_hand_gives_way_to_the_next_new_one(pilot):
    keep(pilot, FIRST, passed=True)
    come_back(pilot)
    assert (pilot.page.standing.today.call, pilot.page.standing.today.reason) == (
        LATE_FEE,
        "practice-new",
    )


def test_a_skill_that_is_due_is_practised_in_a_suitable_call_with_the_figures(pilot):
    keep(pilot, FIRST, passed=True, met=("prof-verify",), day="2026-05-11")
    come_back(pilot)
    today = pilot.page.standing.today
    assert (today.call, today.reason) == (LATE_FEE, "practice-due")
    skill = pilot.context.texts("family-security")
    assert today.reason_args == {"days": 9, "chance": 78, "skill": skill}
    assert pilot.page.standing.due == 1


def test_the_first_frame_waits_for_no_memory_that_was_not_kept(store, scenarios, monkeypatch):
    earlier = Pilot(store, scenarios=scenarios)
    keep(earlier, FIRST, passed=True, met=("prof-verify",), day="2026-05-11")
    worked_out = []
    real = memory.work_out
    monkeypatch.setattr(memory, "work_out", lambda *given: worked_out.append(1) or real(*given))
    monkeypatch.setattr(Pilot, "wait", lambda self, seconds=1.0: None)
    home = Pilot(store, scenarios=scenarios).page
    home.layout((1280, 720))
    assert (home.standing.due, worked_out) == (None, [])
    home.pass_time(0.05)
    assert (home.standing.due, worked_out) == (1, [1])
    again = Pilot(store, scenarios=scenarios).page
    again.layout((1280, 720))
    assert (again.standing.due, worked_out) == (1, [1])


def test_the_first_frame_is_there_before_the_library_of_the_memories(store, scenarios):
    keep(Pilot(store, scenarios=scenarios), FIRST, passed=True, met=("prof-verify",))
    code = (
        "import sys; from pathlib import Path; from tests.screens.pilot import *;"
        " Pilot.wait = lambda *given: None;"
        " pilot = Pilot(open_store(Path(sys.argv[1]), None), scenarios=Path(sys.argv[2]));"
        " pilot.app.show(); print(pilot.name, pilot.tiles()[0], 'fsrs' in sys.modules)"
    )
    run = [sys.executable, "-c", code, str(scenarios.parent), str(scenarios)]
    done = subprocess.run(run, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.split()[-3:] == ["HomeScreen", "today", "False"], done.stderr


def test_the_way_to_the_progress_is_there_once_there_is_some(pilot):
    assert not pilot.has("progress-on")
    keep(pilot, FIRST, passed=True)
    come_back(pilot)
    pilot.click("progress-on")
    assert pilot.name == "ProgressScreen"


def test_a_first_timer_in_dutch_begins_in_dutch(store, scenarios):
    assert Pilot(store, scenarios=scenarios, language="nl").page.standing.today.call == DUTCH


# --- the calls ----------------------------------------------------------------------------------


def test_every_call_of_the_library_is_listed(pilot):
    ids = {card.id for card in pilot.context.library.cards()}
    assert set(listed(pilot)) == ids
    assert len(ids) == 4


@pytest.mark.parametrize(
    ("menu", "option", "calls"),
    [
        ("filter-part", 1, {FIRST, DUTCH}),
        ("filter-level", 3, {NO}),
        ("filter-locale", 2, {DUTCH}),
    ],
)
def test_the_calls_are_filtered(pilot, menu, option, calls):
    pilot.find(menu).choose(option)
    pilot.wait(0.1)
    assert set(listed(pilot)) == calls


def test_a_filter_is_chosen_by_key_and_keeps_the_focus(pilot):
    pilot.press(pygame.K_TAB)
    assert focused(pilot) == "filter-part"
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_RETURN)
    assert set(listed(pilot)) == {FIRST, DUTCH}
    assert focused(pilot) == "filter-part"


def test_a_filter_is_remembered_for_the_profile_alone(pilot, store, scenarios):
    pilot.find("filter-locale").choose(2)
    other = store.add_profile("Bo")
    assert listed(Pilot(store, scenarios=scenarios)) == [DUTCH]
    store.set_setting(None, "profile", str(other.id))
    assert len(listed(Pilot(store, scenarios=scenarios))) == 4


def test_where_no_call_fits_all_can_be_shown_again(pilot):
    pilot.find("filter-part").choose(4)
    pilot.wait(0.1)
    assert listed(pilot) == []
    pilot.click("show-all")
    assert len(listed(pilot)) == 4
    assert focused(pilot) == "today"


def test_the_best_result_and_the_mastery_are_there_after_calls(pilot):
    before = pygame.image.tobytes(pilot.picture, "RGB")
    for day in ("2026-05-18", "2026-05-19"):
        keep(pilot, LATE_FEE, passed=True, day=day)
    come_back(pilot)
    best = pilot.page.standing.best[LATE_FEE]
    assert (best.mastery, best.attempts, best.scores["accuracy"]) == (Mastery.MASTERED, 2, 80)
    assert pygame.image.tobytes(pilot.picture, "RGB") != before


def test_a_long_past_is_looked_at_in_two_steps(pilot, monkeypatch):
    monkeypatch.setattr("simulator.screens.home.screen.AT_ONCE", 2)
    keep(pilot, NO, passed=True)
    for _ in range(3):
        keep(pilot, FIRST, passed=True)
    pilot.page.layout((1280, 720))
    assert NO not in pilot.page.standing.best
    pilot.settle()
    assert NO in pilot.page.standing.best


def test_a_broken_file_is_named_and_the_rest_can_be_taken(store, scenarios):
    broken = scenarios / "en-US" / "calls" / f"{NO}.yaml"
    broken.write_text(f"call: {NO}\nnonsense: [", encoding="utf-8")
    pilot = Pilot(store, scenarios=scenarios)
    pilot.settle()
    assert f"{NO}.yaml" in pilot.find("broken").text
    pilot.click(f"call-{LATE_FEE}")
    assert pilot.name == "BriefingScreen"


def test_records_that_cannot_be_reached_are_told_and_the_call_can_be_taken(store, scenarios):
    class LostStore:
        trouble, waiting = StoreUnreachable("error-store-unreachable"), 2

        def __getattr__(self, name: str):
            return getattr(store, name)

    pilot = Pilot(LostStore(), scenarios=scenarios)
    assert "2 calls are kept here" in pilot.find("trouble").text


def test_a_call_with_a_mistake_inside_is_refused_in_a_sentence(store, scenarios):
    path = scenarios / "en-US" / "calls" / f"{LATE_FEE}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\nnonsense: 1\n", encoding="utf-8")
    pilot = Pilot(store, scenarios=scenarios)
    pilot.click(f"call-{LATE_FEE}")
    assert pilot.name == "HomeScreen"
    assert pilot.page.toast.text


def test_an_empty_library_says_so(store, tmp_path):
    (tmp_path / "none").mkdir()
    pilot = Pilot(store, scenarios=tmp_path / "none")
    assert pilot.name == "HomeScreen"
    assert pilot.tiles() == []


# --- keys ---------------------------------------------------------------------------------------


def test_the_arrows_move_among_calls_and_to_the_past(pilot):
    row = finish(pilot.context)
    come_back(pilot)
    calls = listed(pilot)
    assert focused(pilot) == "today"
    pilot.press(pygame.K_DOWN)
    assert focused(pilot) == "progress-on"
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_DOWN)
    assert focused(pilot) == f"call-{calls[1]}"
    pilot.press(pygame.K_RIGHT)
    assert focused(pilot) == f"past-{row.id}"
    pilot.press(pygame.K_LEFT)
    assert focused(pilot) == f"call-{calls[0]}"
    for _ in range(3):
        pilot.press(pygame.K_UP)
    assert focused(pilot) == "today"


@pytest.mark.parametrize(
    ("key", "screen"),
    [
        (pygame.K_F2, "SettingsScreen"),
        (pygame.K_F3, "ShiftScreen"),
        (pygame.K_F4, "HistoryScreen"),
        (pygame.K_F5, "ProfileScreen"),
    ],
)
def test_what_is_near_opens_by_key_and_closes_by_escape(pilot, key, screen):
    pilot.press(key)
    assert pilot.name == screen
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "HomeScreen"


@pytest.mark.parametrize("button", ["settings", "shift", "history", "profile"])
@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)])
def test_what_is_near_opens_by_mouse(pilot, button, size):
    pilot.resize(size)
    pilot.click(button)
    assert pilot.name != "HomeScreen"


def test_the_settings_open_by_the_key_chosen_for_them_and_no_other(pilot):
    chosen = bind(pilot.context.bindings, KeyAction.SETTINGS, (pygame.K_F5, 0))
    pilot.context.bindings = chosen
    pilot.page.redo()
    pilot.press(pygame.K_F2)
    assert pilot.name == "HomeScreen"
    pilot.press(pygame.K_F5)
    assert pilot.name == "SettingsScreen"


def test_home_can_be_left_by_key(pilot):
    pilot.press(pygame.K_q, pygame.KMOD_LCTRL)
    assert not pilot.app.is_running


@pytest.mark.parametrize("language", LOCALES)
def test_no_text_of_the_interface_is_missing(store, scenarios, language):
    pilot = Pilot(store, scenarios=scenarios, language=language)
    shown = [getattr(each, "text", "") or getattr(each, "label", "") for each in pilot.widgets()]
    assert not [text for text in shown if text.startswith("[")]


def test_a_window_below_the_smallest_shows_a_part_and_nothing_breaks(pilot):
    pilot.resize((320, 200))
    assert pilot.page.area.size == SMALLEST
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "BriefingScreen"
