"""What is shown of a past call at any moment."""

from __future__ import annotations

import pytest

from simulator.call.commands import Do, HangUp
from simulator.call.events import AgentSaid, CallerSaid
from simulator.grading.marks import marks_by_turn
from simulator.grading.scorecard import grade_call
from simulator.screens.preferences import TEXTS
from simulator.screens.replay.film import (
    LETTERS_A_SECOND,
    end_of_turn,
    frame_at,
    make_film,
    next_turn,
    previous_turn,
    turn_at,
    whole_turns,
)
from simulator.texts import load_texts
from tests.library import load_call, play
from tests.screens.playing import CALL, read_script

EN = load_texts("en", TEXTS)


@pytest.fixture(scope="module")
def call():
    call = play(CALL, *read_script("bad-verify"))
    if not call.ended:
        call.send(HangUp())
    call.send(Do("finish"))
    return call


@pytest.fixture(scope="module")
def card(call):
    return grade_call(load_call(CALL), call.log)


@pytest.fixture(scope="module")
def film(call, card):
    return make_film(load_call(CALL), call.log, card, EN)


def scene_of(film, kind, turn):
    return next(e for e in film.scenes if (e.line.kind, e.line.turn) == (kind, turn))


def test_everything_said_is_a_scene_in_its_order(call, film):
    said = [each.text for each in call.log if isinstance(each, AgentSaid | CallerSaid)]
    assert [e.line.text for e in film.scenes if e.line.kind in ("agent", "caller")] == said


def test_scenes_follow_each_other_without_gap_or_overlap(film):
    assert film.scenes[0].start == 0
    for scene, after in zip(film.scenes, film.scenes[1:], strict=False):
        assert after.start == scene.end > scene.start
    assert film.length == film.scenes[-1].end


def test_words_come_out_at_reading_speed(film):
    scene = scene_of(film, "caller", 1)
    frame = frame_at(film, scene.start + 2.0)
    assert frame.said == pytest.approx(2 * LETTERS_A_SECOND, abs=1)
    assert frame_at(film, scene.start + scene.speech + 0.01).said == len(scene.line.text)


def test_a_verdict_comes_once_its_words_are_out_and_stays(film):
    scene = scene_of(film, "agent", 3)
    assert scene.marks[0].verdict == "wrong"
    assert not frame_at(film, scene.start + scene.speech * 0.9).is_marked
    assert frame_at(film, scene.start + scene.speech + 0.01).is_marked


def test_verdicts_stand_at_the_turns_that_earned_them(film, card):
    earned = marks_by_turn(card)
    for scene in film.scenes:
        turn = earned.get(scene.line.turn) if scene.line.kind == "agent" else None
        asked = [] if turn is None else [each.asks for each in (*turn.wrong, *turn.met)]
        assert [mark.asks for mark in scene.marks] == asked


def test_the_face_and_mood_are_those_of_the_moment(call, film):
    last = [each for each in film.scenes if each.line.kind == "caller"][-1]
    assert (last.mood, last.look) == (call.state.mood, call.state.look)
    assert film.scenes[0].mood == load_call(CALL).call.caller.mood
    assert len(last.trace) == film.last_turn + 1


def test_what_was_never_said_is_told_at_the_end():
    call = play(CALL, "Hello.", HangUp())
    call.send(Do("finish"))
    card = grade_call(load_call(CALL), call.log)
    film = make_film(load_call(CALL), call.log, card, EN)
    absent = [each.asks for each in card.criteria if each.verdict.value.value == "absent"]
    assert absent
    assert [mark.asks for mark in film.missing] == absent
    assert frame_at(film, film.length).is_over
    assert not frame_at(film, film.length - 0.01).is_over


def test_a_turn_ends_when_its_answer_is_out_and_before_the_next_begins(film):
    for turn in range(1, film.last_turn):
        end = end_of_turn(film, turn)
        assert turn_at(film, end) == turn
        frame = frame_at(film, end)
        shown = film.scenes[frame.count - 1]
        assert frame.said == len(shown.line.text)
        assert film.scenes[frame.count].line.turn == turn + 1


def test_turning_on_and_back_visits_every_turn(film):
    now, visited = 0.0, []
    for _ in range(film.last_turn):
        now = next_turn(film, now)
        visited.append(turn_at(film, now))
    assert visited == list(range(1, film.last_turn + 1))
    assert now == film.length == next_turn(film, now)
    for turn in reversed(range(1, film.last_turn)):
        now = previous_turn(film, now)
        assert turn_at(film, now) == turn


def test_without_motion_a_turn_is_shown_whole(film):
    moment = scene_of(film, "agent", 2).start + 0.1
    frame = frame_at(film, whole_turns(film, moment))
    shown = film.scenes[: frame.count]
    assert shown[-1].line.turn == 2
    assert frame.said == len(shown[-1].line.text)
    assert whole_turns(film, film.length) == film.length
