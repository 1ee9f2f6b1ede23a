"""What past attempts say about a call: the best of each score by itself, and its mastery."""

from dataclasses import replace

from simulator.records.practice import Mastery
from simulator.records.store import Status
from simulator.screens.history import find_best
from tests.records.rows import row


def scored(number, accuracy, professionalism, **more):
    scores = {"accuracy": accuracy, "professionalism": professionalism, "sales": None}
    return replace(row(number, **more), scores=scores)


def test_each_score_is_the_highest_of_its_own():
    best = find_best([scored(2, 90, 40), scored(1, 60, 80)])
    assert best["a"].scores == {"accuracy": 90, "professionalism": 80, "sales": None}
    assert best["a"].attempts == 2


def test_how_well_it_is_in_hand_is_told_with_it():
    assert find_best([row(2), row(1, passed=True)])["a"].mastery is Mastery.PASSED


def test_a_guided_attempt_counts_but_its_scores_do_not():
    best = find_best([scored(2, 100, 100, mode="guided"), scored(1, 60, 70)])
    assert best["a"].scores["accuracy"] == 60
    assert best["a"].attempts == 2
    assert not find_best([scored(1, 100, 100, mode="guided")])["a"].is_scored


def test_an_attempt_that_is_not_finished_does_not_count():
    assert find_best([row(1, status=Status.UNFINISHED), row(2, status=Status.ABANDONED)]) == {}


def test_calls_are_kept_apart():
    best = find_best([row(3, call="b"), row(2, call="b"), row(1, call="a")])
    assert {call: each.attempts for call, each in best.items()} == {"a": 1, "b": 2}
