"""The replay on the screen, by keys alone and by mouse alone."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from simulator.call.events import AgentSaid
from simulator.call.mode import Mode
from simulator.records.errors import RecordsError
from simulator.records.session import read_events
from simulator.screens import flow
from tests.screens.playing import begin, finish, talk
from tests.screens.test_walk import stand_in  # noqa: F401  (the call screen is not needed here)


def last_turn(kept):
    return max(e.turn for e in read_events(kept[0].store, kept[1].id) if isinstance(e, AgentSaid))


def turns_of(kept, attempt):
    return [e.turn for e in read_events(kept[0].store, attempt) if isinstance(e, AgentSaid)]


def newest(pilot):
    return pilot.store.attempts(pilot.context.profile.id)[0]


def test_a_replay_is_watched_with_keys_alone(pilot, kept):
    pilot.page.focus("replay")
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "ReplayScreen"
    assert pilot.page.is_playing
    assert not pilot.find("record").marks
    pilot.wait(7.0)
    assert pilot.find("record").marks
    pilot.press(pygame.K_SPACE)
    shown = pilot.page.frame
    pilot.wait(2.0)
    assert pilot.page.frame == shown
    pilot.press(pygame.K_END)
    assert pilot.page.turn == last_turn(kept)
    assert pilot.page.frame.is_over
    pilot.press(pygame.K_HOME)
    pilot.press(pygame.K_RIGHT)
    pilot.press(pygame.K_RIGHT)
    assert pilot.page.turn == 2
    pilot.press(pygame.K_LEFT)
    assert pilot.page.turn == 1
    pilot.press(pygame.K_ESCAPE)
    assert pilot.name == "ScorecardScreen"


def test_a_replay_is_watched_with_the_mouse_alone(pilot):
    pilot.click("replay")
    pilot.click("speed")
    pilot.wait(0.2)
    pilot.click("play")
    assert not pilot.page.is_playing
    for turn in (1, 2, 3):
        pilot.click("next")
        assert pilot.page.turn == turn
    pilot.click("previous")
    assert pilot.page.turn == 2
    line = pilot.find("timeline").rect
    pilot.click_at((line.right - 2, line.centery))
    assert pilot.page.frame.is_over
    pilot.click("back")
    assert pilot.name == "ScorecardScreen"


def test_the_mouse_drags_along_the_line_of_time(pilot):
    pilot.click("replay")
    line = pilot.find("timeline").rect
    pilot.click_at((line.left + line.width // 3, line.centery))
    early = pilot.page.turn
    down = pygame.event.Event(pygame.MOUSEBUTTONDOWN, {"pos": line.center, "button": 1})
    where = {"pos": (line.right - 20, 5), "rel": (0, 0), "buttons": (1, 0, 0)}
    up = pygame.event.Event(pygame.MOUSEBUTTONUP, {"pos": where["pos"], "button": 1})
    pilot.send(down, pygame.event.Event(pygame.MOUSEMOTION, where), up)
    assert pilot.page.turn > early
    after = pilot.page.turn
    pilot.send(pygame.event.Event(pygame.MOUSEMOTION, {**where, "pos": line.midleft}))
    assert pilot.page.turn == after


def test_at_twice_the_speed_twice_as_much_is_said(pilot):
    def said(speeds):
        pilot.click("replay")
        for _ in range(speeds):
            pilot.click("speed")
        pilot.wait(1.0)
        letters = pilot.page.frame.said
        pilot.press(pygame.K_ESCAPE)
        return letters

    assert said(1) == pytest.approx(2 * said(0), abs=6)


def test_the_call_stops_at_its_end_and_can_be_played_again(pilot):
    pilot.click("replay")
    pilot.press(pygame.K_END)
    pilot.press(pygame.K_LEFT)
    pilot.press(pygame.K_SPACE)
    pilot.wait(20.0)
    assert pilot.page.frame.is_over
    assert not pilot.page.is_playing
    assert pilot.page.next_tick() is None
    pilot.press(pygame.K_SPACE)
    assert pilot.page.is_playing
    assert pilot.page.frame.count == 1


def test_what_was_never_said_comes_at_the_end_only(pilot):
    row = finish(pilot.context, "cold")
    pilot.open(flow.open_replay(pilot.context, row))
    assert pilot.find("record").missing == ()
    pilot.press(pygame.K_END)
    assert {mark.verdict for mark in pilot.find("record").missing} == {"absent"}


def test_with_reduced_motion_whole_turns_come_at_once(pilot):
    pilot.context.reduced_motion = True
    pilot.click("replay")
    assert pilot.page.turn == 1
    scene = pilot.page.frame
    assert scene.count > 1
    pilot.wait(1.0)
    assert pilot.page.frame == scene
    assert pilot.find("caller").facts.mouth == 0.0


def test_what_if_goes_on_from_the_turn_that_is_shown(pilot, kept):
    pilot.click("replay")
    for _ in range(3):
        pilot.press(pygame.K_RIGHT)
    pilot.page.focus("what-if")
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "StandInCall"
    assert turns_of(kept, newest(pilot).id) == [1, 2]


def test_a_test_is_practised_from_a_turn_and_never_tested(pilot):
    session = talk(begin(pilot.context, mode=Mode.TEST))
    row = pilot.store.attempt(session.attempt)
    pilot.open(flow.open_replay(pilot.context, row, 2))
    assert pilot.find("what-if").label == pilot.context.texts("replay-practise", turn=2)
    pilot.click("what-if")
    assert newest(pilot).id != row.id
    assert newest(pilot).meta.mode == "practice"
    assert pilot.store.attempt(row.id).meta.mode == "test"


def test_a_call_that_is_gone_cannot_be_replayed_and_says_so(pilot, kept):
    row = kept[1]
    gone = replace(row, meta=replace(row.meta, scenario="none", scenario_path="none.yaml"))
    with pytest.raises(RecordsError, match="replay-gone"):
        flow.open_replay(pilot.context, gone)


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1080)])
def test_the_turn_stays_when_the_window_changes(pilot, size):
    pilot.click("replay")
    pilot.press(pygame.K_RIGHT)
    pilot.press(pygame.K_RIGHT)
    before = pilot.page.frame
    pilot.resize(size)
    assert pilot.page.frame == before
    pilot.resize((1280, 720))
