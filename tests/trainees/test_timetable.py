"""When simulated trainees play what: in the past weeks, in an order of their own, and repeatable."""

from __future__ import annotations

from datetime import timedelta

from simulator.trainees.timetable import by_call, plan_slots
from simulator.trainees.trainee import make_trainees

from .crowds import NOW

CALLS = ("a", "b", "c")


def plan(attempts: int = 2, seed: int = 1, now=NOW):
    return plan_slots(make_trainees(4, [0.2, 0.8], seed), CALLS, attempts, now)


def own(slots, number: int):
    return [each for each in slots if each.trainee.number == number]


def test_everybody_plays_every_call_so_many_times_and_each_once_before_any_twice():
    slots = plan()
    assert len(slots) == 4 * 3 * 2
    for number in range(1, 5):
        mine = own(slots, number)
        assert {each.call for each in mine[:3]} == set(CALLS)
        assert [each.repeat for each in mine] == [0, 0, 0, 1, 1, 1]


def test_attempts_lie_in_working_hours_of_past_weeks_in_their_order():
    for number in range(1, 5):
        times = [each.started_at for each in own(plan(10), number)]
        assert times == sorted(times)
        assert len(set(times)) == len(times)
        assert all(NOW - timedelta(weeks=9) < each < NOW for each in times)
        assert all(each.weekday() < 5 and 9 <= each.hour < 17 for each in times)


def test_the_same_seed_plans_the_same_and_another_seed_something_else():
    assert plan() == plan()
    assert [each.call for each in plan()] != [each.call for each in plan(seed=2)]
    slot = plan()[0]
    assert slot.chance().random() == slot.chance().random()
    assert slot.chance().random() != plan()[1].chance().random()


def test_more_attempts_later_leave_the_earlier_ones_as_they_are():
    few, many = ({(s.trainee.number, s.call, s.repeat): s for s in plan(n)} for n in (1, 3))
    for key, slot in few.items():
        assert many[key].experience == slot.experience
        assert many[key].chance().random() == slot.chance().random()


def test_experience_grows_with_every_attempt_and_most_with_the_same_call():
    mine = own(plan(), 1)
    assert [each.experience for each in mine] == sorted(each.experience for each in mine)
    assert mine[3].experience - mine[2].experience > 0.5 > mine[1].experience > 0


def test_what_is_done_is_left_out():
    slots = plan()
    left = by_call(slots, {(1, "a"): 1, (2, "a"): 2, (3, "b"): 2})
    assert [(s.trainee.number, s.repeat) for s in left["a"]] == [
        (1, 1), (3, 0), (3, 1), (4, 0), (4, 1)
    ]  # fmt: skip
    assert 3 not in {each.trainee.number for each in left["b"]}
    assert by_call(slots, {(n, call): 2 for n in range(1, 5) for call in CALLS}) == {}
