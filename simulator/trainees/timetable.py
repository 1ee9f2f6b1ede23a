"""Who plays which call when: the same for the same seed, whatever the order of the work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from simulator.trainees.trainee import OTHERS, Mind, Trainee

VARIANTS = 3  # seeds of callers that are used: few, since early moments are then shared
DAYS = 30  # working days over which attempts are spread
OPENS, HOURS = 9, 8  # the working day: from nine o'clock, for eight hours
FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """One attempt that is to be made. `repeat` counts from 0, the trainee's own at this call."""

    trainee: Trainee
    call: str
    repeat: int
    experience: float
    started_at: datetime

    @property
    def mind(self) -> Mind:
        """Give the trainee as they are by then."""
        return Mind(self.trainee, self.experience)

    @property
    def variant(self) -> int:
        """Give the seed of the caller's lines."""
        return (self.trainee.number + self.repeat) % VARIANTS

    def chance(self) -> Random:
        """Give what decides for the trainee in this attempt, and in no other."""
        own = f"{self.trainee.seed}|{self.trainee.number}|{self.call}|{self.repeat}"
        return Random(own)


def plan_slots(
    trainees: Sequence[Trainee], calls: Sequence[str], attempts: int, now: datetime
) -> tuple[Slot, ...]:
    """Plan every attempt, over the working days before `now`, each trainee's in their order.

    Everybody plays all calls once before any of them twice, in an order of their own.
    """
    return tuple(slot for each in trainees for slot in _slots_of(each, calls, attempts, now))


def by_call(
    slots: Sequence[Slot], done: Mapping[tuple[int, str], int] | None = None
) -> dict[str, tuple[Slot, ...]]:
    """Put the slots of each call together, without those done; in an order that never differs.

    done: how many attempts of a trainee (by number) at a call are made already.
    """
    found: dict[str, list[Slot]] = {}
    for slot in sorted(slots, key=lambda each: (each.trainee.number, each.repeat)):
        if slot.repeat >= (done or {}).get((slot.trainee.number, slot.call), 0):
            found.setdefault(slot.call, []).append(slot)
    return {call: tuple(each) for call, each in sorted(found.items())}


def _slots_of(
    trainee: Trainee, calls: Sequence[str], attempts: int, now: datetime
) -> Iterator[Slot]:
    clock = Random(f"{trainee.seed}|{trainee.number}|days")
    days = _working_days(now.date())
    total = attempts * len(calls)
    for place, (repeat, call) in enumerate(_order(trainee, calls, attempts)):
        experience = repeat + (place - repeat) / OTHERS
        when = (place + 0.8 * clock.random()) * DAYS / total
        yield Slot(trainee, call, repeat, experience, _moment(days, when, now))


def _order(trainee: Trainee, calls: Sequence[str], attempts: int) -> Iterator[tuple[int, str]]:
    for repeat in range(attempts):
        order = sorted(calls)
        Random(f"{trainee.seed}|{trainee.number}|{repeat}").shuffle(order)
        yield from ((repeat, call) for call in order)


def _moment(days: Sequence[date], when: float, now: datetime) -> datetime:
    """Give the moment that lies so many working days after the first one."""
    day, part = divmod(when, 1)
    at = datetime.combine(days[int(day)], time(OPENS), now.tzinfo)
    return at + timedelta(seconds=int(part * HOURS * 3600))


def _working_days(until: date) -> tuple[date, ...]:
    """Give the working days before a day, the oldest first."""
    back = (until - timedelta(days=each) for each in range(1, 2 * DAYS))
    days = [each for each in back if each.weekday() <= FRIDAY][:DAYS]
    return tuple(reversed(days))
