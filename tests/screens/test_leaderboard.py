"""The leaderboard: where it is switched on, who stands where, and since when."""

from __future__ import annotations

import pygame
import pytest

from simulator.records.store import LEADERBOARD, LeaderRow, ProfileId, Role
from simulator.screens import flow
from simulator.screens.leaderboard import Span, rank_rows
from tests.screens.few import FIRST, copy_few
from tests.screens.group import add_trainee, seat
from tests.screens.pilot import Pilot, open_store


@pytest.fixture(scope="module")
def group(tmp_path_factory, window):
    store = open_store(tmp_path_factory.mktemp("group"), "Tess")
    scenarios = copy_few(tmp_path_factory.mktemp("few") / "scenarios", (FIRST,))
    pilot = Pilot(store, scenarios=scenarios)
    add_trainee(store, "Ann", ["1111", "", "", "1", "0"])
    add_trainee(store, "Ben", ["11"])
    add_trainee(store, "Cem", ["11", "11"], mode="guided")
    yield pilot
    store.close()


@pytest.fixture
def pilot(group):
    """Sit down as Ann, with the board switched on."""
    group.store.set_setting(None, LEADERBOARD, "on")
    seat(group, group.store.profiles()[1])
    group.press(pygame.K_F8)
    yield group
    group.go_home()


def board(pilot):
    return [(each.rank, each.row.name, each.row.points) for each in pilot.page.places]


def press_span(pilot, steps):
    pilot.page.focus("span")
    for _ in range(steps):
        pilot.press(pygame.K_RIGHT)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (0, [(1, "Ben", 22), (2, "Ann", 1)]),
        (1, [(1, "Ben", 22), (2, "Ann", 12)]),
        (2, [(1, "Ann", 56), (2, "Ben", 22)]),
    ],
    ids=["this week", "four weeks", "all"],
)
def test_each_span_has_its_own_order(pilot, steps, expected):
    press_span(pilot, steps)
    assert board(pilot) == expected


def test_ones_own_line_is_the_chosen_one_and_known_as_ones_own(pilot):
    assert [each.row.name for each in pilot.page.places if each.is_own] == ["Ann"]
    assert pilot.find("leaders").row.is_own


def test_a_guided_call_gives_no_points(pilot):
    press_span(pilot, 2)
    assert "Cem" not in {name for _, name, _ in board(pilot)}


def test_it_says_how_points_come_about_and_why_there_are_names(pilot):
    words = pilot.find("about").text
    assert "ten points" in words
    assert "a trainer has switched the leaderboard on" in words


def test_equal_points_share_a_rank(pilot):
    rows = [LeaderRow(ProfileId(n), str(n), 1, passed) for n, passed in enumerate((1, 1, 0))]
    assert [each.rank for each in rank_rows(tuple(rows), pilot.context)] == [1, 1, 3]


@pytest.mark.parametrize(("span", "since"), [(Span.WEEK, 10), (Span.MONTH, 7), (Span.ALL, 0)])
def test_four_weeks_are_this_one_and_the_three_before(span, since):
    assert span.since(10) == since


def test_where_it_is_switched_off_nothing_leads_to_it_and_it_names_nobody(pilot):
    pilot.store.set_setting(None, LEADERBOARD, "off")
    seat(pilot, pilot.context.profile)
    assert not pilot.has("leaders")
    pilot.press(pygame.K_F8)
    assert pilot.name == "HomeScreen"
    pilot.open(flow.open_leaderboard(pilot.context))
    assert pilot.page.places == ()
    assert pilot.has("none")


# --- the switch ----------------------------------------------------------------------------------


def has_switch(pilot):
    pilot.open(flow.open_settings(pilot.context))
    found = pilot.has("leaderboard")
    pilot.go_home()
    return found


def test_everybody_has_the_switch_while_there_is_no_trainer(pilot):
    assert has_switch(pilot)


def test_only_a_trainer_has_the_switch_once_there_is_one(store, scenarios):
    pilot = Pilot(store, scenarios=scenarios)
    trainer = store.add_profile("Tess")
    store.set_role(trainer.id, Role.TRAINER)
    assert not has_switch(pilot)
    seat(pilot, trainer)
    assert has_switch(pilot)


def test_the_switch_is_worked_by_keys_and_home_follows(store, scenarios):
    pilot = Pilot(store, scenarios=scenarios)
    assert not pilot.has("leaders")
    pilot.press(pygame.K_F2)
    pilot.page.focus("leaderboard")
    pilot.press(pygame.K_LEFT)
    assert store.setting(None, LEADERBOARD) == "on"
    pilot.press(pygame.K_ESCAPE)
    assert pilot.has("leaders")
