"""A trainer with trainees whose calls are made up: nothing is played, so that it is soon done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from simulator.records.store import ProfileRow, Role, Store
from tests.records.finished import finish_attempt, graded, meta_of
from tests.screens.pilot import Pilot

MONDAY = date(2026, 5, 18)  # of the week in which the pilot lives
GOOD = {"prof-greeting": "met", "prof-plain": "met"}
BAD = {"prof-greeting": "met", "prof-plain": "absent"}


def seat(pilot: Pilot, row: ProfileRow) -> None:
    """Let somebody sit at the pilot's place, and show home anew."""
    pilot.context.profile = pilot.store.profile(row.id)
    pilot.go_home()
    pilot.settle()


def make_trainer(pilot: Pilot) -> None:
    pilot.store.set_role(pilot.context.profile.id, Role.TRAINER)
    seat(pilot, pilot.context.profile)


def add_trainee(store: Store, name: str, weeks: Iterable[str] = (), mode: str = "practice"):
    """Add somebody with a call for each letter, week by week up to this one: 1 was passed."""
    who, weeks = store.add_profile(name), tuple(weeks)
    for number, week in enumerate(weeks):
        day = MONDAY - timedelta(weeks=len(weeks) - 1 - number)
        for is_passed in map(int, week):
            meta = replace(meta_of(who, mode=mode), started_at=f"{day}T09:00:00+02:00")
            card = graded(GOOD if is_passed else BAD, passed=bool(is_passed))
            finish_attempt(store, meta, card)
    return who
