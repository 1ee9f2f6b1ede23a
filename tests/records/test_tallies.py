"""The sums of a cohort agree with the attempts they were made of, whatever happened to these."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.records import Store
from simulator.records.sqlite import SqliteStore
from simulator.records.store import NOBODY, ProfileId, ProfileRow
from simulator.records.tallies import Tally, TraineeTally, monday_of, week_of

from .finished import finish_attempt, graded, meta_of, said
from .recount import Sums, flatten, list_tallies, recount


def recounted(store: Store) -> Sums:
    """Count the finished attempts anew, without the sums."""
    return recount([tally for _, tally in list_tallies(store)])


# --- one attempt ---------------------------------------------------------------------------------

VERDICTS = {
    "prof-greeting": "met",
    "acc-figures": "wrong",
    "acc-rate": "absent",
    "sales-ask": "not-applicable",
}


def test_an_attempt_adds_its_result_its_verdicts_and_its_moods(store: Store) -> None:
    asha = store.add_profile("Asha")
    card = graded(VERDICTS, passed=True, hints=2, handle_time=61.25)
    attempt = finish_attempt(store, meta_of(asha), card, said(None, 1, -3))
    cohort = store.cohort()
    (call,), (week,) = cohort.calls, cohort.weeks
    assert (call.measure.finished, call.measure.passed, call.measure.hints) == (1, 1, 2)
    assert call.measure.handle_time == pytest.approx(61.2)
    assert call.measure.scores == {"accuracy": (60, 1), "professionalism": (80, 1), "sales": (0, 0)}
    assert (week.week, week.measure) == (2940, call.measure)
    skills = {each.criterion: (each.met, each.wrong, each.absent) for each in cohort.skills}
    assert skills == {"prof-greeting": (1, 0, 0), "acc-figures": (0, 1, 0), "acc-rate": (0, 0, 1)}
    latest = {each.criterion: each.latest for each in cohort.criteria}
    assert latest == {"prof-greeting": (), "acc-figures": (attempt,), "acc-rate": (attempt,)}
    assert [(each.turn, each.total) for each in cohort.moods] == [(0, -1), (1, -1), (2, 1), (3, -3)]


def test_guided_calls_prove_nothing(store: Store) -> None:
    finish_attempt(store, meta_of(store.add_profile("Asha"), mode="guided"), graded())
    cohort = store.cohort()
    assert (cohort.weeks, cohort.calls, cohort.skills, cohort.criteria, cohort.moods) == ((),) * 5


def test_one_criterion_is_told_trainee_by_trainee(store: Store) -> None:
    asha, ben = store.add_profile("Asha"), store.add_profile("Ben")
    finish_attempt(store, meta_of(asha), graded({"acc-rate": "met"}))
    first = finish_attempt(store, meta_of(ben), graded({"acc-rate": "absent"}))
    last = finish_attempt(store, meta_of(ben), graded({"acc-rate": "wrong"}))
    assert first < last
    assert store.trainees_on("us-terms-due-date", "acc-rate") == (
        TraineeTally(asha.id, 1, 0, 0, None),
        TraineeTally(ben.id, 0, 1, 1, last),
    )
    assert store.trainees_on("us-terms-due-date", "acc-other") == ()


def test_regrading_moves_an_attempt_within_the_sums(store: Store) -> None:
    attempt = finish_attempt(
        store, meta_of(store.add_profile("Asha")), graded({"acc-rate": "wrong"})
    )
    store.regrade(attempt, graded({"acc-rate": "met"}, passed=True), "2026-05-09T09:00:00+02:00")
    cohort = store.cohort()
    assert (cohort.calls[0].measure.finished, cohort.calls[0].measure.passed) == (1, 1)
    assert [(each.met, each.wrong) for each in cohort.skills] == [(1, 0)]
    assert flatten(cohort) == recounted(store)


def test_attempts_of_before_there_were_sums_are_added_in_pieces(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "records.sqlite"
    with closing(SqliteStore(path)) as store:
        asha = store.add_profile("Asha")
        for _ in range(5):
            finish_attempt(store, meta_of(asha), graded())
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("UPDATE attempts SET tallied = 0, summary = '{}'")
            for table in ("weeks", "calls", "skills", "criteria", "moods"):
                other.execute(f"DELETE FROM {table}")
        assert [store.tally_rest(2) for _ in range(4)] == [2, 2, 1, 0]
        assert flatten(store.cohort()) == recounted(store)
        assert store.attempts(asha.id)[0].families == {"greeting": [2, 2], "figures": [0, 2]}


# --- any story -----------------------------------------------------------------------------------

values = st.sampled_from(["met", "wrong", "absent", "not-applicable"])
cards = st.builds(
    graded,
    st.dictionaries(
        st.sampled_from(["prof-greeting", "acc-figures", "acc-rate", "sales-ask"]), values
    ),
    passed=st.booleans(),
    scores=st.fixed_dictionaries({"sales": st.none() | st.integers(0, 100)}),
    hints=st.integers(0, 3),
    handle_time=st.floats(0, 2000),
    mood_start=st.integers(-5, 5),
)
steps = st.tuples(
    st.sampled_from(["finish", "finish", "finish", "regrade", "forget"]),
    st.integers(0, 2),
    st.sampled_from(["call-a", "call-b"]),
    st.sampled_from(["practice", "test", "guided"]),
    st.lists(st.none() | st.integers(-5, 5), max_size=4),
    cards,
)  # fmt: skip


@given(st.lists(steps, max_size=12))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_sums_agree_with_the_attempts_after_any_story(tmp_path_factory, story) -> None:
    path = tmp_path_factory.mktemp("story") / "records.sqlite"
    with closing(SqliteStore(path)) as store:
        people: dict[int, ProfileRow] = {}
        gone: list[Tally] = []
        for step, (kind, who, call, mode, moods, card) in enumerate(story):
            if kind == "finish":
                people[who] = people.get(who) or store.add_profile(f"Person {who}, step {step}")
                meta = meta_of(people[who], scenario=call, mode=mode)
                finish_attempt(store, meta, card, said(*moods))
            elif kind == "regrade" and (rows := store.finished(limit=99)):
                store.regrade(rows[who % len(rows)].id, card, "2026-05-09T09:00:00+02:00")
            elif kind == "forget" and who in people:
                profile = people.pop(who).id
                own = [tally for _, tally in list_tallies(store) if tally.profile == profile]
                gone += [replace(tally, profile=NOBODY) for tally in own]
                store.forget(profile)
        there = [tally for _, tally in list_tallies(store)]
        assert flatten(store.cohort()) == recount([*there, *gone])


# --- weeks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "week"),
    [
        ("1970-01-01T00:00:00+00:00", 0),
        ("1970-01-04T23:59:59+00:00", 0),
        ("1970-01-05T00:00:00+00:00", 1),
        ("2026-05-04T09:00:00+02:00", 2940),
        ("2026-05-10T23:00:00+02:00", 2940),
        ("2026-05-11T00:30:00+02:00", 2941),
        ("no moment at all", 0),
        ("1969-01-01T00:00:00+00:00", 0),
    ],
)
def test_weeks_run_from_monday_to_sunday(moment: str, week: int) -> None:
    assert week_of(moment) == week


@given(st.integers(0, 5000))
def test_a_week_begins_on_its_monday(week: int) -> None:
    monday = monday_of(week)
    assert monday.weekday() == 0
    assert week_of(monday.isoformat()) == week


def test_profile_numbers_of_sums_are_of_the_store(store: Store) -> None:
    asha = store.add_profile("Asha")
    finish_attempt(store, meta_of(asha), graded())
    assert {each.profile for each in store.cohort().weeks} == {ProfileId(asha.id)}
