"""The trainer's table of the cohort: who sees it, how it is sorted, and where it leads."""

from __future__ import annotations

import pygame
import pytest

from simulator.records.errors import StoreUnreachable
from simulator.records.sqlite import SqliteStore
from simulator.records.store import Role
from simulator.screens import flow
from simulator.screens.cohort.lines import COLUMNS, Column
from simulator.screens.widgets import Label
from tests.screens.few import FIRST, copy_few
from tests.screens.group import add_trainee, make_trainer, seat
from tests.screens.pilot import Pilot, open_store


@pytest.fixture(scope="module")
def group(tmp_path_factory, window):
    """Give a trainer with four trainees; the tests change none of them."""
    store = open_store(tmp_path_factory.mktemp("group"), "Tess")
    scenarios = copy_few(tmp_path_factory.mktemp("few") / "scenarios", (FIRST,))
    pilot = Pilot(store, scenarios=scenarios)
    for name, weeks in {
        "Ann": ["0000", "0000", "0111", "1111", "1111"],
        "Ben": ["1010", "0", ""],
        "Cem": [],
        "Dora": ["1111", "1111", "111"],
    }.items():
        add_trainee(store, name, weeks)
    make_trainer(pilot)
    yield pilot
    store.close()


@pytest.fixture
def pilot(group):
    """Open the table in the usual window."""
    seat(group, group.store.profiles()[0])
    group.resize((1280, 720))
    group.press(pygame.K_F7)
    group.settle()
    yield group
    group.go_home()


def refuse(*_):
    raise StoreUnreachable("error-store-unreachable", path="a server", reason="gone")


def listed(pilot):
    return [each.profile.name for each in pilot.page.lines]


def chosen(pilot):
    return pilot.find("trainees").row.profile.name


# --- who sees it ---------------------------------------------------------------------------------


def test_home_leads_a_trainer_to_the_cohort_by_click(pilot):
    pilot.go_home()
    pilot.click("cohort")
    assert pilot.name == "CohortScreen"


def test_home_shows_a_trainee_no_cohort(group):
    seat(group, group.store.profiles()[1])
    assert not group.has("cohort")
    group.press(pygame.K_F7)
    assert group.name == "HomeScreen"


def test_a_trainer_who_proves_nothing_sees_no_cohort_where_rights_hold(store, scenarios):
    pilot = Pilot(store, scenarios=scenarios)
    make_trainer(pilot)
    assert pilot.has("cohort")
    other = store.add_profile("Proven")
    store.set_role(other.id, Role.TRAINER)
    store.set_pin(other.id, "x")
    seat(pilot, pilot.context.profile)
    assert not pilot.has("cohort")


# --- reading -------------------------------------------------------------------------------------


def test_earlier_calls_are_added_up_in_pieces_while_the_window_answers(group, monkeypatch):
    rest = [5, 5, 3]
    asked = []

    def tally_rest(limit=500):
        asked.append(limit)
        return rest.pop(0) if rest else 0

    monkeypatch.setattr(group.store, "tally_rest", tally_rest)
    group.open(flow.open_cohort(group.context))
    told = []
    while group.page.next_tick() is not None:
        note = next((w.text for w in group.widgets() if w.name == "note"), "")
        told.append(note)
        group.app.pass_time(0.05)
        group.app.show()
    assert asked[0] <= 10
    assert len(asked) == 4
    assert any("13" in words for words in told)
    assert len(listed(group)) == 4


def test_records_that_cannot_be_read_are_told_of(group, monkeypatch):
    monkeypatch.setattr(SqliteStore, "cohort", refuse)
    group.open(flow.open_cohort(group.context))
    group.settle()
    assert "server" in group.find("note").text
    assert group.page.next_tick() is None


def test_without_trainees_it_says_so(store, scenarios):
    pilot = Pilot(store, scenarios=scenarios)
    make_trainer(pilot)
    pilot.open(flow.open_cohort(pilot.context))
    pilot.settle()
    assert pilot.find("note").text == "There are no trainees in these records yet."


def test_coming_back_from_a_history_reads_nothing_again(pilot, monkeypatch):
    monkeypatch.setattr(SqliteStore, "cohort", refuse)
    pilot.press(pygame.K_RETURN)
    pilot.press(pygame.K_ESCAPE)
    pilot.settle()
    assert len(listed(pilot)) == 4


# --- sorting -------------------------------------------------------------------------------------


def test_whom_to_help_first_stands_at_the_top_and_who_took_no_call_at_the_foot(pilot):
    assert listed(pilot)[-1] == "Cem"
    assert chosen(pilot) == listed(pilot)[0]


@pytest.mark.parametrize("column", COLUMNS, ids=lambda each: each.value)
def test_a_head_sorts_by_its_column_and_pressed_again_the_other_way_round(pilot, column):
    pilot.click(f"sort-{column.value}")
    first = listed(pilot)
    pilot.click(f"sort-{column.value}")
    assert listed(pilot) != first
    assert sorted(listed(pilot)) == sorted(first)
    if column not in (Column.NAME, Column.CALLS):
        assert listed(pilot)[-1] == first[-1], "who has no figure stays at the end"


def test_heads_are_reached_and_pressed_by_keys(pilot):
    pilot.page.focus("sort-name")
    pilot.press(pygame.K_RETURN)
    assert listed(pilot) == ["Ann", "Ben", "Cem", "Dora"]
    assert pilot.page.group.focused.name == "sort-name"
    pilot.press(pygame.K_SPACE)
    assert listed(pilot) == ["Dora", "Cem", "Ben", "Ann"]


def test_the_menu_sorts_too_and_the_arrow_beside_it_turns_round(pilot):
    menu = pilot.find("order")
    menu.choose([option.value for option in menu.options].index("calls"))
    assert listed(pilot) == ["Ann", "Dora", "Ben", "Cem"]
    pilot.click("reverse")
    assert listed(pilot) == ["Cem", "Ben", "Dora", "Ann"]


def test_letters_find_a_name(pilot):
    pilot.click("sort-name")
    pilot.page.focus("trainees")
    pilot.type("d")
    assert chosen(pilot) == "Dora"


def test_what_stands_in_the_chosen_line_is_told_in_sentences(pilot):
    pilot.click("sort-name")
    pilot.page.focus("trainees")
    told = pilot.find("told")
    assert isinstance(told, Label)
    assert told.text.startswith("Ann: 20 calls, 11 passed (55%).")
    pilot.press(pygame.K_DOWN)
    assert pilot.find("told").text.startswith("Ben: 5 calls, 2 passed (40%).")


def test_a_small_window_has_no_heads_and_the_menu_instead(pilot):
    pilot.resize((700, 500))
    pilot.page.layout((700, 500))
    assert not pilot.has("sort-name")
    assert pilot.has("order")
    assert pilot.has("trainees")


# --- where it leads ------------------------------------------------------------------------------


def test_enter_opens_the_history_of_the_chosen_trainee(pilot):
    pilot.click("sort-name")
    pilot.page.focus("trainees")
    pilot.press(pygame.K_DOWN)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "HistoryScreen"
    assert {row.meta.profile for row in pilot.page.listed} == {pilot.store.profiles()[2].id}
    assert len(pilot.page.listed) == 5
    pilot.press(pygame.K_ESCAPE)
    assert chosen(pilot) == "Ben"


def test_the_history_of_somebody_without_calls_says_so(pilot):
    pilot.open(flow.open_history(pilot.context, pilot.store.profiles()[3]))
    assert pilot.find("none").text == "No finished call yet."
    assert not pilot.has("open")


def test_the_cohort_page_is_saved_next_to_the_reports_and_the_path_told(
    pilot, tmp_path, monkeypatch
):
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    pilot.click("save")
    assert not pilot.find("save").enabled
    pilot.settle()
    (page,) = (tmp_path / "reports").glob("*.html")
    assert page.name == "headset-cohort-2026-05-20.html"
    assert "Dora" in page.read_text(encoding="utf-8")
    assert str(page) in pilot.page.toast.text
    assert pilot.find("save").enabled


def test_a_page_whose_records_cannot_be_read_is_told_of(pilot, tmp_path, monkeypatch):
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    monkeypatch.setattr(SqliteStore, "cohort", refuse)
    pilot.click("save")
    pilot.settle()
    assert "a server" in pilot.page.toast.text
    assert not (tmp_path / "reports").exists()


def test_a_page_that_cannot_be_saved_is_told_of(pilot, tmp_path, monkeypatch):
    (tmp_path / "reports").write_text("a file where the folder would be")
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    pilot.click("save")
    pilot.settle()
    assert pilot.page.toast.text.startswith("The page could not be saved")
