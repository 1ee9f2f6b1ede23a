"""Rights: who sees whose attempts, and who gives whom a PIN or a role."""

from __future__ import annotations

import pytest

from simulator.records.rights import (
    has_trainer,
    is_proven_trainer,
    may_become_trainee,
    may_lose_pin,
    may_see,
    may_see_everybody,
    may_set_own_pin,
)
from simulator.records.store import ProfileId, ProfileRow, Role

ANNA = ProfileRow(ProfileId(1), "Anna")
BEN = ProfileRow(ProfileId(2), "Ben", has_pin=True)
TINA = ProfileRow(ProfileId(3), "Tina", Role.TRAINER, has_pin=True)
TOM = ProfileRow(ProfileId(4), "Tom", Role.TRAINER, has_pin=True)
OPEN = ProfileRow(ProfileId(5), "Open", Role.TRAINER)  # a trainer without a PIN


@pytest.mark.parametrize(
    ("people", "holds"),
    [
        ((), False),
        ((ANNA, BEN), False),
        ((ANNA, OPEN), False),
        ((ANNA, TINA), True),
    ],
)
def test_rights_begin_with_the_first_trainer_who_has_a_pin(people, holds):
    assert has_trainer(people) is holds


@pytest.mark.parametrize(
    ("viewer", "whose", "holds", "may"),
    [
        (ANNA, ANNA, True, True),
        (ANNA, BEN, True, False),
        (BEN, ANNA, True, False),
        (TINA, ANNA, True, True),
        (TINA, TOM, True, True),
        (OPEN, ANNA, True, False),
        (OPEN, OPEN, True, True),
        (ANNA, BEN, False, True),
        (OPEN, BEN, False, True),
    ],
)
def test_a_trainee_sees_their_own_attempts_and_a_trainer_everybodys(viewer, whose, holds, may):
    assert may_see(viewer, whose.id, holds) is may


def test_only_a_trainer_who_shows_a_pin_counts_as_one():
    assert [each.name for each in (ANNA, BEN, TINA, OPEN) if is_proven_trainer(each)] == ["Tina"]
    assert [each.name for each in (ANNA, BEN, TINA, OPEN) if may_see_everybody(each, True)] == [
        "Tina"
    ]


@pytest.mark.parametrize(
    ("person", "holds", "may"),
    [
        (ANNA, True, True),
        (BEN, True, True),
        (TINA, True, True),
        (OPEN, True, False),
        (OPEN, False, True),
    ],
)
def test_nobody_becomes_a_proven_trainer_by_a_pin_of_their_own_making(person, holds, may):
    assert may_set_own_pin(person, holds) is may


@pytest.mark.parametrize(
    ("people", "may"),
    [
        ((TINA, TOM, ANNA), True),
        ((TINA, OPEN, ANNA), False),
        ((TINA, ANNA), False),
        ((TINA, BEN), False),
        ((OPEN, ANNA), True),
    ],
)
def test_the_last_trainer_stays_one_while_there_are_pins(people, may):
    assert may_become_trainee(people[0], people) is may


@pytest.mark.parametrize(
    ("person", "people", "may"),
    [
        (BEN, (BEN, TINA), True),
        (TINA, (BEN, TINA), False),
        (TINA, (BEN, TINA, TOM), True),
        (TINA, (ANNA, TINA), True),
        (TINA, (TINA, OPEN), True),
    ],
)
def test_the_last_trainer_keeps_their_pin_while_others_rely_on_it(person, people, may):
    assert may_lose_pin(person, people) is may
