"""A crowd plays on several cores as on one, and keeps what it did once."""

from __future__ import annotations

import pytest

from simulator.records.sqlite import SqliteStore
from simulator.records.store import Status
from simulator.scenario.library import Library
from simulator.scenario.mistakes import ScenarioError
from simulator.trainees.crowd import play_crowd
from simulator.trainees.keeping import (
    OtherCrowd,
    find_simulated,
    keep_round,
    make_meta,
    seat_trainees,
    take_stock,
)
from simulator.trainees.timetable import by_call, plan_slots
from simulator.trainees.trainee import make_trainees, spread_skills
from tests.library import SCENARIOS, load_call

from .crowds import CALL, NOW

OTHER = "us-sales-clear-no"
TRAINEES = make_trainees(3, spread_skills(0.1, 1, 3), 1)
PATHS = {each.id: each.path for each in Library(SCENARIOS).cards()}


def plan(calls=(CALL,), attempts: int = 1, trainees=TRAINEES):
    return plan_slots(trainees, calls, attempts, NOW)


@pytest.fixture(scope="module")
def rounds():
    return list(play_crowd(by_call(plan()), PATHS, SCENARIOS, keeps_logs=True, cores=1))


@pytest.fixture
def store(tmp_path):
    store = SqliteStore(tmp_path / "records.sqlite")
    yield store
    store.close()


def everything(rounds):
    return [each for one in rounds for each in one.played]


def results(rounds):
    found = (each for one in rounds for each in one.results)
    return sorted(found, key=lambda each: (each.call, each.trainee))


def test_several_cores_find_what_one_finds():
    both = by_call(plan((CALL, OTHER)))
    found = list(play_crowd(both, PATHS, SCENARIOS, cores=2))
    assert {each.sheet.id for each in found} == {CALL, OTHER}
    again = list(play_crowd(both, PATHS, SCENARIOS, cores=1))
    assert results(again) == results(found)


def test_a_result_tells_what_the_card_said(rounds):
    assert {each.sheet for each in rounds} == {rounds[0].sheet}
    one = rounds[0]
    assert one.sheet.difficulty == load_call(CALL).call.difficulty
    for made, played in zip(results(rounds), everything(rounds), strict=True):
        assert made.passed == played.card.passed
        assert made.turns == played.card.metrics.agent_turns
        assert made.verdicts
        assert "not-applicable" not in made.verdicts.values()
    assert {each.id for each in one.sheet.criteria} == set(load_call(CALL).criteria)


@pytest.mark.parametrize("cores", [1, 2])
def test_a_call_with_a_mistake_is_refused_in_words(cores, tmp_path):
    path = tmp_path / "broken.yaml"
    path.write_text("call: broken\nlocale: en-US\nno such key: 1\n", encoding="utf-8")
    slots = by_call(plan((CALL, "zz-broken")))
    with pytest.raises(ScenarioError) as caught:
        list(play_crowd(slots, {**PATHS, "zz-broken": path}, SCENARIOS, cores=cores))
    assert all(each.path == path for each in caught.value.mistakes)


def test_a_stop_still_gives_what_was_finished_and_plays_no_more():
    slots = by_call(plan((CALL, OTHER, "us-dispute-double-charge", "us-terms-lost-grace")))
    rounds = play_crowd(slots, PATHS, SCENARIOS, cores=2)
    first = next(rounds)
    later = []
    with pytest.raises(KeyboardInterrupt):
        later.append(rounds.throw(KeyboardInterrupt))
        later.extend(rounds)
    made = results([first, *later])
    assert len({(each.call, each.trainee) for each in made}) == len(made)
    assert 3 <= len(made) < 12


# --- in the records ------------------------------------------------------------------------------


def name(number: int) -> str:
    return f"Simulated {number:02}"


def test_what_is_kept_is_marked_and_reads_back_as_it_was(store, rounds):
    seats = seat_trainees(store, TRAINEES, name)
    for each in rounds:
        keep_round(store, each, seats)
    assert [each.name for each in store.profiles()] == [
        "Simulated 01", "Simulated 02", "Simulated 03"
    ]  # fmt: skip
    assert {number: each[1] for number, each in find_simulated(store).items()} == {
        each.number: each for each in TRAINEES
    }
    (row,) = store.attempts(seats[3])
    assert (row.status, row.meta.mode, row.meta.scenario) == (Status.FINISHED, "practice", CALL)
    assert row.passed is results(rounds)[2].passed
    assert row.meta.started_at < NOW.isoformat()
    stock = take_stock(store, seats, plan())
    assert stock.counts == {(number, CALL): 1 for number in (1, 2, 3)}
    assert stock.results == results(rounds)


def test_whoever_goes_on_plays_only_what_is_missing(store, rounds):
    seats = seat_trainees(store, TRAINEES, name)
    for each in rounds:
        keep_round(store, each, seats)
    assert seat_trainees(store, TRAINEES, name) == seats
    counts = take_stock(store, seats, plan()).counts
    assert by_call(plan(), counts) == {}
    left = by_call(plan(attempts=2), counts)[CALL]
    assert [(each.trainee.number, each.repeat) for each in left] == [(1, 1), (2, 1), (3, 1)]


def test_an_attempt_that_was_broken_off_while_it_was_written_is_given_up(store, rounds):
    seats = seat_trainees(store, TRAINEES, name)
    store.begin_attempt(make_meta(rounds[0].sheet, rounds[0].slots[0], seats[1]))
    assert take_stock(store, seats, plan()).counts == {}
    assert store.unfinished(seats[1]) == ()


def test_trainees_of_another_seed_or_skill_do_not_mix_with_those_kept(store):
    seat_trainees(store, TRAINEES, name)
    for others in (make_trainees(3, [0.1], 1), make_trainees(4, spread_skills(0.1, 1, 3), 2)):
        with pytest.raises(OtherCrowd):
            seat_trainees(store, others, name)
    assert len(store.profiles()) == 3


def test_a_person_of_the_same_name_keeps_it(store):
    person = store.add_profile("simulated 02")
    seats = seat_trainees(store, TRAINEES, name)
    assert person.id not in seats.values()
    assert store.profile(seats[2]).name == "Simulated 02 (2)"
