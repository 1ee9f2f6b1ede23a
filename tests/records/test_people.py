"""People in the records: what they do here, their PIN, and letting them go; in every store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.records import ProfileId, Role, Status, Store, UnknownAttempt, UnknownProfile
from simulator.records.store import LEADERBOARD, NOBODY, RECORDS_ID

from .backends import Backend
from .finished import finish_attempt, graded, meta_of

# --- roles and PINs ------------------------------------------------------------------------------


def test_everybody_begins_as_a_trainee_without_a_pin(store: Store) -> None:
    asha = store.add_profile("Asha")
    assert (asha.role, asha.has_pin) == (Role.TRAINEE, False)
    assert store.profile(asha.id) == asha
    assert store.pin_hash(asha.id) is None


def test_a_role_and_a_pin_are_kept(backend: Backend, address: str, store: Store) -> None:
    asha = store.add_profile("Asha")
    store.set_role(asha.id, Role.TRAINER)
    row = store.set_pin(asha.id, "a hash")
    assert row == replace(asha, role=Role.TRAINER, has_pin=True)
    other = backend.open(address)
    assert other.profiles() == (row,)
    assert other.pin_hash(asha.id) == "a hash"
    other.close()


def test_a_new_name_leaves_role_and_pin(store: Store) -> None:
    asha = store.add_profile("Asha")
    store.set_role(asha.id, Role.TRAINER)
    store.set_pin(asha.id, "a hash")
    row = store.rename_profile(asha.id, "Asha R.")
    assert (row.name, row.role, row.has_pin) == ("Asha R.", Role.TRAINER, True)


def test_a_pin_is_taken_away(store: Store) -> None:
    asha = store.add_profile("Asha")
    store.set_pin(asha.id, "a hash")
    assert store.set_pin(asha.id, None).has_pin is False
    assert store.pin_hash(asha.id) is None


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.profile(ProfileId(99)),
        lambda store: store.set_role(ProfileId(99), Role.TRAINER),
        lambda store: store.set_pin(ProfileId(99), "a hash"),
        lambda store: store.pin_hash(ProfileId(99)),
        lambda store: store.forget(ProfileId(99)),
    ],
)
def test_an_unknown_person_has_an_error_of_their_own(store: Store, ask) -> None:
    with pytest.raises(UnknownProfile):
        ask(store)


def test_all_settings_of_a_person_are_told(store: Store) -> None:
    asha, ben = store.add_profile("Asha"), store.add_profile("Ben")
    store.set_setting(asha.id, "theme", "dark")
    store.set_setting(asha.id, "language", "hi")
    store.set_setting(ben.id, "theme", "light")
    assert store.settings(asha.id) == {"language": "hi", "theme": "dark"}


# --- being forgotten -----------------------------------------------------------------------------


def test_a_forgotten_person_leaves_nothing_but_sums(store: Store) -> None:
    asha, ben = store.add_profile("Asha"), store.add_profile("Ben")
    store.set_setting(asha.id, "theme", "dark")
    gone = finish_attempt(store, meta_of(asha), graded(passed=True))
    store.regrade(gone, graded(passed=False), "2026-05-01T09:00:00+02:00")
    store.begin_attempt(meta_of(asha))
    kept = finish_attempt(store, meta_of(ben), graded(passed=True))
    before = store.cohort()
    assert store.forget(asha.id) == 2
    assert store.profiles() == (ben,)
    assert store.attempts(asha.id) == ()
    assert [row.id for row in store.finished()] == [kept]
    for ask in (store.attempt, store.card, store.read_log, store.earlier_cards):
        with pytest.raises(UnknownAttempt):
            ask(gone)
    after = store.cohort()
    assert after.criteria[0].met == before.criteria[0].met
    assert [each.measure for each in after.calls] == [each.measure for each in before.calls]
    assert {each.profile for each in (*after.weeks, *after.calls, *after.skills)} == {
        NOBODY,
        ben.id,
    }


def test_two_forgotten_people_are_one_nobody(store: Store) -> None:
    people = [store.add_profile(name) for name in ("Asha", "Ben")]
    for each in people:
        finish_attempt(store, meta_of(each), graded(passed=True))
        store.forget(each.id)
    (call,) = store.cohort().calls
    assert (call.profile, call.measure.finished) == (NOBODY, 2)


def test_who_comes_after_a_forgotten_person_is_somebody_else(store: Store) -> None:
    asha = store.add_profile("Asha")
    attempt = finish_attempt(store, meta_of(asha), graded())
    store.forget(asha.id)
    again = store.add_profile("Asha")
    assert again.id != asha.id
    assert store.begin_attempt(meta_of(again)) != attempt
    assert store.profiles() == (again,)


# --- the leaderboard -----------------------------------------------------------------------------


def test_there_is_no_leaderboard_unless_a_trainer_wants_one(store: Store) -> None:
    finish_attempt(store, meta_of(store.add_profile("Asha")), graded(passed=True))
    assert store.leaderboard() == ()


def test_the_leaderboard_counts_what_was_passed_since_a_week(store: Store) -> None:
    asha, ben, cleo = (store.add_profile(name) for name in ("Asha", "Ben", "Cleo"))
    store.set_setting(None, LEADERBOARD, "on")
    long_ago, lately = "2026-01-05T09:00:00+01:00", "2026-05-04T09:00:00+02:00"
    for who, passed, day in (
        (asha, True, long_ago), (asha, True, long_ago), (ben, True, lately), (ben, False, lately),
        (cleo, False, lately),
    ):  # fmt: skip
        meta = replace(meta_of(who), started_at=day)
        finish_attempt(store, meta, graded(passed=passed))
    finish_attempt(store, replace(meta_of(cleo), mode="guided"), graded(passed=True))
    shown = [(each.name, each.finished, each.passed, each.points) for each in store.leaderboard()]
    assert shown == [("Asha", 2, 2, 22), ("Ben", 2, 1, 12), ("Cleo", 1, 0, 1)]
    since = store.leaderboard(since_week=2940)
    assert [(each.name, each.points) for each in since] == [("Ben", 12), ("Cleo", 1)]


def test_the_switch_of_the_leaderboard_holds_for_every_workstation(
    backend: Backend, address: str, store: Store
) -> None:
    store.set_setting(None, LEADERBOARD, "on")
    other = backend.open(address)
    assert other.setting(None, LEADERBOARD) == "on"
    other.close()


def test_records_have_one_id_from_their_beginning(
    backend: Backend, address: str, store: Store
) -> None:
    from uuid import UUID

    known = UUID(store.setting(None, RECORDS_ID))
    assert known.version == 4
    other = backend.open(address.replace("spool.", "another."))  # of a second workstation
    assert UUID(other.setting(None, RECORDS_ID)) == known
    other.close()


def test_everybodys_finished_attempts_come_by_number_in_pages(store: Store) -> None:
    asha, ben = store.add_profile("Asha"), store.add_profile("Ben")
    made = [finish_attempt(store, meta_of(who), graded()) for who in (asha, ben, asha, ben)]
    store.begin_attempt(meta_of(asha))
    first = store.finished(limit=3)
    rest = store.finished(first[-1].id, limit=3)
    assert [row.id for row in (*first, *rest)] == sorted(made)
    assert {row.status for row in first} == {Status.FINISHED}
    assert store.finished(scenario="no such call") == ()
