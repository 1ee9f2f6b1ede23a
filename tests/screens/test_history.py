"""What past attempts say about a call: the best of each score by itself."""

from simulator.records.store import AttemptId, AttemptMeta, AttemptRow, ProfileId, Status
from simulator.screens.history import find_best


def row(number, scores, *, passed=False, call="a", status=Status.FINISHED):
    meta = AttemptMeta(
        ProfileId(1), call, "", "", "A call", "Kim", "en-US", 1, "practice", "1", "2026-05-20"
    )
    return AttemptRow(AttemptId(number), meta, status, passed, scores)


def test_each_score_is_the_highest_of_its_own():
    best = find_best(
        [
            row(1, {"accuracy": 90, "professionalism": 40, "sales": None}),
            row(2, {"accuracy": 60, "professionalism": 80, "sales": None}),
        ]
    )
    assert best["a"].scores == {"accuracy": 90, "professionalism": 80, "sales": None}
    assert best["a"].attempts == 2


def test_one_passed_attempt_is_enough():
    best = find_best([row(1, {}, passed=True), row(2, {}, passed=False)])
    assert best["a"].passed


def test_an_attempt_that_is_not_finished_does_not_count():
    rows = [row(1, {}, status=Status.UNFINISHED), row(2, {}, status=Status.ABANDONED)]
    assert find_best(rows) == {}


def test_calls_are_kept_apart():
    best = find_best([row(1, {}, call="a"), row(2, {}, call="b"), row(3, {}, call="b")])
    assert {call: each.attempts for call, each in best.items()} == {"a": 1, "b": 2}
