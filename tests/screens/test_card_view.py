"""A stored scorecard in words."""

import pytest

from simulator.call.commands import Do, HangUp, Say
from simulator.call.events import AgentSaid, MoodMoved
from simulator.grading.scorecard import grade_call
from simulator.records.session import dump_card
from simulator.records.wording import word_quote
from simulator.screens.card_view import ORDER, read_card, trace_moods
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
