"""The transcript as data."""

from __future__ import annotations

from simulator.call.commands import Do, Wait
from simulator.call.engine import state_of
from simulator.screens.call.lines import (
    Line,
    count_letters,
    list_lines,
    show_speech,
    time_log,
    trace_mood,
)
from simulator.texts import load_texts
from tests.library import ROOT, load_call, planned_turns, play
from tests.screens.call.desk_pilot import APPLICATION, DISPUTE

TEXTS = load_texts("en", ROOT / "assets" / "texts")


def lines_of(call, *said):
    live = play(call, *said)
    scenario = load_call(call)
    return list_lines(live.log, time_log(scenario, live.log), scenario, TEXTS)


def test_what_is_said_and_done_stands_in_order():
    lines = lines_of(
        DISPUTE, "Larkspan, this is Sam.", Do("hold"), Wait(20), Wait(25), Do("resume")
    )
    kinds = [each.kind for each in lines]
    assert kinds[:5] == ["agent", "caller", "done", "pause", "done"]
    assert lines[3].text == "On hold, 0:45"
    assert [each.at for each in lines] == sorted(each.at for each in lines)


def test_values_are_named_as_the_desk_names_them():
    said = planned_turns(DISPUTE, "good")[:3]
    lines = lines_of(DISPUTE, *said, Do("set-autopay", {"amount": "statement"}))
    assert "(Amount: the statement balance)" in lines[-1].text


def test_a_form_is_named_by_its_fields_and_not_by_what_stands_in_them():
    said = [line for line in planned_turns(APPLICATION, "good")[:7] if not line.startswith("/")]
    lines = lines_of(APPLICATION, *said, Do("fill", {"name": "Jordan Whitfield"}))
    assert "Full legal name" in lines[-1].text
    assert "Jordan" not in lines[-1].text


def test_what_follows_an_answer_waits_for_it():
    lines = (
        Line("agent", "Hello.", 1, 0.0),
        Line("caller", "Hi there.", 1, 0.0),
        Line("done", "Hold.", 1, 0.0),
    )
    assert count_letters(lines, 1) == 9
    assert [said for _, said in show_speech(lines, 1, 0)] == [6]
    assert [said for _, said in show_speech(lines, 1, 4)] == [6, 4]
    assert [said for _, said in show_speech(lines, 1, 9)] == [6, 9, 5]
    assert [said for _, said in show_speech(lines, 3, 0)] == [6, 9, 5]


def test_the_mood_is_traced_turn_by_turn():
    scenario = load_call(DISPUTE)
    live = play(DISPUTE, *planned_turns(DISPUTE, "good")[:2])
    trace = trace_mood(state_of(scenario, ()), live.log)
    assert trace[0] == scenario.call.caller.mood
    assert trace[-1] == live.state.mood
    assert len(trace) == 3
