"""Regrading: whose result changes under today's rubric, and what stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from simulator.call.events import Message
from simulator.grading.scorecard import graded_with
from simulator.records import AttemptId, Store
from simulator.records.regrading import (
    Outcome,
    Regraded,
    Regrader,
    Tally,
    VerdictChange,
    compare_cards,
    list_finished,
    read_result,
    regrade_all,
)
from simulator.records.seal import Finding, examine
from simulator.records.sqlite import SqliteStore
from simulator.records.store import dump_json

from .backends import BACKENDS
from .rubrics import CALL, FILE, keep, library_of, played

LATER = "2026-09-01T08:00:00+02:00"
KEY = b"k" * 32
OWN = "/home/tim/own.yaml"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "records.sqlite", key=lambda: KEY)) as store:
        store.add_profile("Anna")
        yield store


def keep_here(store: Store, **more) -> AttemptId:
    return keep(store, store.profiles()[0].id, more.pop("of", played()), **more)


def regrade(store: Store, rubric: str, **how) -> dict[AttemptId, Regraded]:
    """Regrade all that is due under a rubric."""
    regrader = Regrader(store, library_of(rubric), **how)
    done = regrade_all(regrader, regrader.plan(list_finished(store)), lambda: LATER)
    return {each.row.id: each for each in done}


# --- what changes --------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", sorted(BACKENDS))
def test_a_stricter_rubric_changes_the_result_and_the_earlier_card_stays(backend, tmp_path):
    store = BACKENDS[backend].open(BACKENDS[backend].address(tmp_path))
    with closing(store):
        store.add_profile("Anna")
        attempt = keep_here(store)
        regraded = regrade(store, "stricter")[attempt]
        assert regraded.outcome is Outcome.CHANGED
        assert (regraded.before.passed, regraded.after.passed) == (True, False)
        assert [(each.id, each.before, each.after) for each in regraded.changes] == [
            ("acc-bank-holiday", "", "absent")
        ]
        assert store.attempt(attempt).passed is False
        assert [each.card for each in store.earlier_cards(attempt)] == [played().card]
        assert [each.replaced_at for each in store.earlier_cards(attempt)] == [LATER]
        assert [each.finished for each in (week.measure for week in store.cohort().weeks)] == [1]
        assert [each.passed for each in (week.measure for week in store.cohort().weeks)] == [0]


def test_the_same_outcome_is_no_change_but_is_graded_with_todays_call(store):
    attempt = keep_here(store)
    regraded = regrade(store, "reworded")[attempt]
    assert regraded.outcome is Outcome.UNCHANGED
    assert not regraded.differs
    today = graded_with(library_of("reworded").load(CALL))
    assert store.attempt(attempt).graded_with == today
    assert regrade(store, "reworded") == {}


def test_what_today_has_graded_is_not_due_unless_it_is_forced(store):
    attempt = keep_here(store)
    assert regrade(store, "first") == {}
    forced = regrade(store, "first", is_forced=True)
    assert forced[attempt].outcome is Outcome.UNCHANGED
    assert store.earlier_cards(attempt) == (), "an equal card replaces nothing"


def test_of_two_who_regrade_at_once_the_second_changes_nothing(store):
    attempt = keep_here(store)
    regrade(store, "stricter")
    today = store.card(attempt)
    store.regrade(attempt, today, LATER)
    assert len(store.earlier_cards(attempt)) == 1
    assert store.card(attempt) == today


def test_there_and_back_again_gives_the_first_card_bit_for_bit(store):
    attempt = keep_here(store)
    regrade(store, "stricter")
    back = regrade(store, "first")[attempt]
    assert [(each.before, each.after) for each in back.changes] == [("absent", "")]
    assert dump_json(store.card(attempt)) == dump_json(played().card)
    assert len(store.earlier_cards(attempt)) == 2


def test_a_dry_run_says_the_same_and_writes_nothing(store):
    attempt = keep_here(store)
    dry = regrade(store, "stricter", is_dry=True)
    assert store.card(attempt) == played().card
    assert store.earlier_cards(attempt) == ()
    wet = regrade(store, "stricter")
    assert dry[attempt].changes == wet[attempt].changes
    assert (dry[attempt].before, dry[attempt].after) == (wet[attempt].before, wet[attempt].after)


# --- what stays ----------------------------------------------------------------------------------


def test_a_sealed_test_stays_and_is_still_intact(store):
    attempt = keep_here(store, mode="test")
    row = store.attempt(attempt)
    assert row.is_sealed
    regrader = Regrader(store, library_of("stricter"))
    plan = regrader.plan(list_finished(store))
    assert (len(plan), plan.sealed) == (0, 1)
    assert regrader.regrade(attempt, LATER).outcome is Outcome.SEALED
    card, log = store.card(attempt), store.read_log(attempt)
    assert examine(KEY, store.seal(attempt), row.meta, log, card) is Finding.INTACT


def test_a_dry_run_tells_what_would_change_in_a_sealed_test(store):
    attempt = keep_here(store, mode="test")
    regraded = regrade(store, "stricter", is_dry=True)[attempt]
    assert regraded.outcome is Outcome.SEALED
    assert [each.id for each in regraded.changes] == ["acc-bank-holiday"]
    assert store.card(attempt) == played().card


@pytest.mark.parametrize(
    ("rubric", "more", "reason"),
    [
        ("other-stages", {}, Message("regrade-lost-stage", {"stage": "verify"})),
        ("broken", {}, Message("regrade-mistakes", {"call": CALL})),
        ("first", {"scenario": "gone", "path": ""}, Message("regrade-no-call")),
        ("first", {"scenario": "gone"}, Message("regrade-no-call")),
        ("stricter", {"path": OWN}, Message("regrade-no-file", {"path": OWN})),
    ],
    ids=["a stage has another name", "a mistake", "no call", "no file", "somebody's own file"],
)
def test_what_today_cannot_grade_is_left_as_it_is(store, rubric, more, reason):
    attempt = keep_here(store, **more)
    regraded = regrade(store, rubric)[attempt]
    assert (regraded.outcome, regraded.reason) == (Outcome.LEFT, reason)
    assert store.card(attempt) == played().card
    assert store.earlier_cards(attempt) == ()


@pytest.mark.parametrize("path", [f"C:\\Headset\\scenarios\\{FILE}".replace("/", "\\"), ""])
def test_the_library_of_another_installation_is_the_same_library(store, path):
    attempt = keep_here(store, path=path)
    assert regrade(store, "stricter")[attempt].outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE events SET payload = \'{"event":"Sneezed"}\' WHERE seq = 2',
        "UPDATE events SET payload = json_remove(payload, '$.text') WHERE payload LIKE '%AgentSaid%'",
        "UPDATE events SET payload = json_set(payload, '$.text', json('null'))"
        " WHERE payload LIKE '%AgentSaid%'",
        "UPDATE attempts SET card = '{}'",
        'UPDATE attempts SET card = \'{"passed":true,"scores":[]}\'',
    ],
    ids=[
        "an unknown event",
        "an event without words",
        "words that are none",
        "no card",
        "odd card",
    ],
)
def test_what_another_version_wrote_in_its_own_way_is_left(store, statement):
    attempt, other = keep_here(store), keep_here(store)
    with store._database.writing():
        which = f" AND attempt = {attempt}" if "events" in statement else f" WHERE id = {attempt}"
        store._database.execute(statement + which)
    found = regrade(store, "stricter")
    assert (found[attempt].outcome, found[attempt].reason) == (
        Outcome.LEFT,
        Message("regrade-unreadable"),
    )
    assert found[other].outcome is Outcome.CHANGED


def test_an_attempt_that_was_removed_meanwhile_is_passed_over(store):
    keep_here(store)
    bram = store.add_profile("Bram").id
    hers = keep(store, bram, played())
    regrader = Regrader(store, library_of("stricter"))
    plan = regrader.plan(list_finished(store))
    store.forget(store.profiles()[0].id)
    assert [each.row.id for each in regrade_all(regrader, plan, lambda: LATER)] == [hers]


# --- many ----------------------------------------------------------------------------------------


def test_attempts_come_by_call_and_none_is_left_out_of_a_page(store, monkeypatch):
    monkeypatch.setattr("simulator.records.regrading.PAGE", 3)
    mine = [keep_here(store) for _ in range(7)]
    others = [keep_here(store, scenario="gone") for _ in range(3)]
    assert [row.id for row in list_finished(store)] == [*mine, *others]
    assert [row.id for row in list_finished(store, "gone")] == others
    plan = Regrader(store, library_of("stricter")).plan(list_finished(store))
    assert list(plan) == [*others, *mine], "those of one call one after the other"
    assert len(plan) == 10


def test_a_run_that_stopped_goes_on_where_it_stopped(store):
    attempts = [keep_here(store) for _ in range(5)]
    regrader = Regrader(store, library_of("stricter"))
    done = regrade_all(regrader, regrader.plan(list_finished(store)), lambda: LATER)
    first = [next(done).row.id, next(done).row.id]
    rest = regrade(store, "stricter")
    assert [*first, *rest] == attempts
    assert [len(store.earlier_cards(each)) for each in attempts] == [1] * 5


def test_the_sum_counts_every_attempt_and_the_criteria_that_changed_most(store):
    for more in ({}, {}, {"of": played("bad-respect")}, {"scenario": "gone"}):
        keep_here(store, **more)
    tally = Tally()
    for each in regrade(store, "stricter").values():
        tally.add(each)
    assert (tally.graded, tally.passes, tally.fails, tally.seen) == (3, 0, 2, 4)
    assert tally.most_changed(3) == ["acc-bank-holiday"]
    assert tally.criteria["acc-bank-holiday"] == {("", "absent"): 3}
    assert [(call, reason.id, count) for (call, *_), (reason, count) in tally.left.items()] == [
        ("gone", "regrade-no-call", 1)
    ]


# --- two cards beside each other -----------------------------------------------------------------


def graded(id: str, value: str, why: str = "why-said") -> dict:
    return {"id": id, "asks": f"{id}?", "verdict": {"value": value, "why": {"id": why, "args": {}}}}


def test_cards_differ_by_verdicts_and_not_by_reasons():
    old = {"criteria": [graded("a", "met"), graded("b", "met"), graded("c", "wrong")]}
    new = {"criteria": [graded("b", "absent"), graded("a", "met", "why-other"), graded("d", "met")]}
    found = [(each.id, each.before, each.after) for each in compare_cards(old, new)]
    assert found == [("b", "met", "absent"), ("d", "", "met"), ("c", "wrong", "")]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("met", "absent", []),
        ("absent", "wrong", [("", "wrong")]),
        ("wrong", "met", [("wrong", "")]),
        ("wrong", "wrong", []),
    ],
)
def test_of_an_auto_fail_only_whether_it_was_broken_is_news(before, after, found):
    cards = [{"auto_fails": [graded("a", value)]} for value in (before, after)]
    changes = list(compare_cards(*cards))
    assert [(each.before, each.after) for each in changes] == found
    assert all(isinstance(each, VerdictChange) and each.is_auto_fail for each in changes)


def test_a_card_of_before_there_were_reasons_for_failing_is_read():
    card = {"passed": False, "scores": {"accuracy": 40}}
    result = read_result(card)
    assert result.scores == {"accuracy": 40, "professionalism": None, "sales": None}
    assert result.failed_by == ()
