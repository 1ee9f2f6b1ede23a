"""A stored scorecard in words."""

import pytest

from simulator.call.commands import AskHint, Do, HangUp, Say
from simulator.call.events import AgentSaid, CallerSaid, MoodMoved, TimePassed
from simulator.grading.scorecard import grade_call
from simulator.records.session import dump_card
from simulator.records.wording import word_quote
from simulator.reports.card import ORDER, read_card, trace_moods, trace_moves
from simulator.screens.preferences import TEXTS
from simulator.texts import load_texts
from tests.library import load_call, play
from tests.screens.playing import CALL, read_script

EN = load_texts("en", TEXTS)


def card(script, texts=EN):
    call = play(CALL, *read_script(script))
    if not call.ended:
        call.send(HangUp())
    call.send(Do("finish"))
    scenario = load_call(CALL)
    return read_card(dump_card(grade_call(scenario, call.log)), call.log, scenario, texts)


def test_what_failed_the_call_is_named_by_its_question():
    view = card("bad-verify")
    failing = [each.asks for each in view.criteria if each.is_failing]
    assert not view.passed
    assert failing
    assert set(failing) <= set(view.failed_by)


def test_what_can_be_learned_from_comes_first():
    view = card("cold")
    others = [each for each in view.criteria if not each.is_failing]
    places = [ORDER.index(each.verdict) for each in others]
    assert places == sorted(places)
    assert len(set(places)) > 1


def test_there_is_a_mood_for_each_turn_and_one_before():
    view = card("good")
    assert len(view.moods) == len(view.turns) + 1
    assert view.moods[0] == load_call(CALL).call.caller.mood


def test_a_score_that_does_not_apply_is_none_and_not_below_its_mark():
    sales = next(each for each in card("good").scores if each.kind == "sales")
    assert sales.value is None
    assert not sales.is_below


def test_every_reason_is_in_words():
    for script in ("good", "cold", "bad-verify"):
        assert not [each.why for each in card(script).criteria if each.why.startswith("[")]


@pytest.mark.parametrize("language", ["nl", "hi"])
def test_the_words_around_a_card_follow_the_interface(language):
    texts = load_texts(language, TEXTS)
    labels = [label for label, _ in card("good", texts).metrics]
    assert labels[0] == texts("card-handle-time") != EN("card-handle-time")


def test_a_card_whose_call_is_gone_can_still_be_read():
    call = play(CALL, Say("Hello."), HangUp())
    call.send(Do("finish"))
    data = dump_card(grade_call(load_call(CALL), call.log))
    view = read_card(data, call.log, None, EN)
    assert view.ending
    assert view.criteria


def test_moods_follow_the_turns():
    log = [
        AgentSaid(1, "a", 1.0),
        MoodMoved(1, -4, -3, "x"),
        AgentSaid(2, "b", 1.0),
        AgentSaid(3, "c", 1.0),
        MoodMoved(3, -3, 1, "y"),
    ]
    assert trace_moods(tuple(log), -4) == (-4, -3, -3, 1)


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("", ""),
        ("I am sorry", "“I am sorry”"),
        ("one … two", "“one … two”"),
        ("/do verify", "At the desk: Verify the caller"),
        (
            "/do credit-fee amount=30.00 … thirty dollars",
            "At the desk: Credit a fee (Amount: $30.00)  ·  “thirty dollars”",
        ),
        (
            "/do disposition code=fee-credited",
            "At the desk: Set the disposition (Disposition: Late fee, credited as goodwill)",
        ),
        (
            "/do set-autopay amount=statement account=my new bank",
            "At the desk: Set up autopay (Amount: the statement balance, "
            "Pay from account: my new bank)",
        ),
    ],
)
def test_evidence_is_quoted_as_a_person_would(quote, words):
    assert word_quote(quote, load_call(CALL), EN) == words


def test_every_verdict_names_the_rule_that_decided():
    rules = [each.rule for each in card("good").criteria if each.verdict == "met"]
    assert rules
    assert all(rule.startswith("Rule in the scenario: ") for rule in rules)


def test_each_move_of_the_mood_tells_what_was_said_and_answered():
    call = play(CALL, *read_script("good"))
    moves = trace_moves(call.log, load_call(CALL), EN)
    said = [each.text for each in call.log if isinstance(each, AgentSaid)]
    answers = [each.text for each in call.log if isinstance(each, CallerSaid)]
    assert moves
    assert moves[0].before == load_call(CALL).call.caller.mood
    assert moves[-1].after == call.state.mood
    for move in moves:
        assert move.before != move.after
        if move.kind == "agent":
            assert move.cause == said[move.turn - 1]
        assert move.answer in answers


def test_moves_of_one_cause_are_one_and_those_that_cancel_out_are_none():
    log = (
        AgentSaid(1, "a", 1.0),
        MoodMoved(1, 0, 1, "x"),
        MoodMoved(1, 1, 2, "y"),
        CallerSaid(1, "well", 1.0, "neutral"),
        AgentSaid(2, "b", 1.0),
        MoodMoved(2, 2, 1, "x"),
        MoodMoved(2, 1, 2, "y"),
    )
    (move,) = trace_moves(log, None, EN)
    assert (move.turn, move.before, move.after) == (1, 0, 2)
    assert (move.cause, move.answer) == ("a", "well")


def test_a_mood_that_silence_moved_says_so():
    log = (AgentSaid(1, "a", 1.0), TimePassed(1, 20.0), MoodMoved(1, 0, -1, "x"))
    (move,) = trace_moves(log, None, EN)
    assert move.kind == "pause"
    assert "0:20" in move.cause


def test_hints_are_told_with_their_cost():
    call = play(CALL, AskHint(), Say("Hello."), HangUp())
    call.send(Do("finish"))
    view = read_card(dump_card(grade_call(load_call(CALL), call.log)), call.log, None, EN)
    assert (view.hints, view.hint_cost) == (1, 5)
