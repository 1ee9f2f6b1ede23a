"""Real time on the line: when the call is told of silence and of holding."""

from __future__ import annotations

import pytest

from simulator.call.state import Phase
from simulator.screens.call.speech import (
    Speech,
    close_eyes,
    open_mouth,
    pass_speech,
    seconds_to_blink,
)
from simulator.screens.call.watch import (
    Watch,
    find_silence_limit,
    note_activity,
    pass_time,
    seconds_to_change,
    take_due_wait,
)
from tests.library import load_call
from tests.screens.call.desk_pilot import DISPUTE


def run(watch: Watch, seconds: int, phase: Phase, *, is_listening: bool = True):
    waits = []
    for _ in range(seconds):
        watch = pass_time(watch, 1.0, phase, is_listening=is_listening)
        watch, wait = take_due_wait(watch, phase)
        waits += [] if wait is None else [wait]
    return watch, waits


def test_the_shortest_silence_a_caller_answers_is_the_limit():
    assert find_silence_limit(load_call(DISPUTE)) == 25


@pytest.mark.parametrize(
    ("seconds", "phase", "listening", "waits"),
    [
        (24, Phase.TALKING, True, []),
        (25, Phase.TALKING, True, [25.0]),
        (60, Phase.TALKING, True, [25.0, 25.0]),
        (60, Phase.TALKING, False, []),
        (44, Phase.ON_HOLD, True, [15.0, 15.0]),
        (60, Phase.WRAP_UP, True, []),
    ],
)
def test_the_call_is_told_in_whole_steps(seconds, phase, listening, waits):
    assert run(Watch(25.0), seconds, phase, is_listening=listening)[1] == waits


def test_a_caller_who_never_minds_silence_is_not_told_of_it():
    assert run(Watch(None), 600, Phase.TALKING)[1] == []


def test_activity_starts_the_silence_anew():
    watch, _ = run(Watch(25.0), 20, Phase.TALKING)
    assert watch.is_quiet
    watch = note_activity(watch)
    assert not watch.is_quiet
    assert run(watch, 24, Phase.TALKING)[1] == []


def test_a_machine_that_slept_was_not_silent():
    watch = pass_time(Watch(25.0), 3600.0, Phase.TALKING, is_listening=True)
    assert take_due_wait(watch, Phase.TALKING)[1] is None
    assert watch.elapsed == 5.0


def test_the_clock_changes_at_the_next_second():
    assert seconds_to_change(Watch(None, elapsed=12.75)) == pytest.approx(0.25)


@pytest.mark.parametrize("letters", [1, 40, 400, 4000])
def test_an_answer_is_out_in_a_few_seconds_however_long(letters):
    speech = Speech(letters)
    for _ in range(36):
        speech = pass_speech(speech, 0.1)
    assert speech.is_over
    assert speech.said == letters


def test_the_mouth_moves_only_while_somebody_speaks():
    speaking = {open_mouth(Speech(100, step)) for step in range(100)}
    assert len(speaking) > 2
    assert all(0 <= each <= 1 for each in speaking)
    assert open_mouth(Speech()) == open_mouth(Speech(100, 100)) == 0.0


def test_the_eyes_blink_now_and_then_and_shortly():
    moments = [step / 100 for step in range(3000)]
    shut = [close_eyes(each) for each in moments]
    assert 0 < sum(shut) < 0.1 * len(shut)
    for each in moments[::37]:
        ahead = each + seconds_to_blink(each) + 0.001
        assert close_eyes(ahead) != close_eyes(each)
