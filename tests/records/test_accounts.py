"""In a shared database the rights hold in the database: asked by hand, past this program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from simulator.records import (
    AttemptId,
    ProfileId,
    ProfileRefused,
    ProfileRow,
    Role,
    StoreForbidden,
    UnknownAttempt,
    UnknownProfile,
)
from simulator.records.postgres import PostgresStore
from simulator.records.shared import SharedStore
from simulator.records.spool import Spool
from simulator.records.store import LEADERBOARD

from .finished import finish_attempt, graded, meta_of, said
from .server import make_address

NAMES = ("asha", "ben", "tara", "desk1", "desk2")
PRIVATE = {  # the tables that hold something of one person, and how to ask for it
    "attempts": "SELECT id FROM attempts WHERE profile = %s",
    "cards": "SELECT card FROM attempts WHERE profile = %s AND card IS NOT NULL",
    "events": "SELECT payload FROM events WHERE attempt IN (SELECT id FROM attempts WHERE profile = %s)",
    "earlier cards": "SELECT card FROM earlier_cards WHERE attempt IN (SELECT id FROM attempts WHERE profile = %s)",
    "settings": "SELECT value FROM settings WHERE profile = %s",
    "profile": "SELECT name, pin FROM profiles WHERE id = %s",
    "weeks": "SELECT finished FROM weeks WHERE profile = %s",
    "calls": "SELECT finished FROM calls WHERE profile = %s",
    "skills": "SELECT met FROM skills WHERE profile = %s",
    "criteria": "SELECT met FROM criteria WHERE profile = %s",
    "moods": "SELECT total FROM moods WHERE profile = %s",
}


@dataclass(frozen=True)
class Centre:
    """A call centre: its database, and an account for each person and workstation."""

    address: str
    owner: PostgresStore
    asha: ProfileRow
    ben: ProfileRow
    attempt: AttemptId  # Asha's

    def address_of(self, account: str) -> str:
        return self.address.replace("headset@", f"{account}{self.suffix}@", 1)

    @property
    def suffix(self) -> str:
        return self.address.rpartition("%3D")[2]

    def open(self, account: str) -> PostgresStore:
        return PostgresStore(self.address_of(account))

    def ask(self, account: str, query: str, *values: object) -> list[tuple[object, ...]]:
        """Ask the database itself, as somebody with a password and no Headset would."""
        with psycopg.connect(self.address_of(account), autocommit=True) as connection:
            cursor = connection.execute(query.encode(), values)
            return cursor.fetchall() if cursor.description else []


@pytest.fixture
def centre() -> Iterator[Centre]:
    address = make_address()
    schema = address.rpartition("%3D")[2]
    owner = PostgresStore(address)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"GRANT USAGE ON SCHEMA {schema} TO PUBLIC".encode())
        for name in NAMES:
            connection.execute(f"CREATE ROLE {name}{schema} LOGIN".encode())
    asha, ben, tara = (owner.add_profile(name) for name in ("Asha", "Ben", "Tara"))
    owner.set_role(tara.id, Role.TRAINER)
    for who in (asha, ben, tara):
        owner.set_account(who.id, f"{who.name.lower()}{schema}")
        owner.set_setting(who.id, "theme", "dark")
        owner.set_pin(who.id, "a hash")
    attempt = finish_attempt(owner, meta_of(asha), graded(passed=True), said(1))
    owner.regrade(attempt, graded(), "2026-05-09T09:00:00+02:00")
    yield Centre(address, owner, asha, ben, attempt)
    owner.close()


# --- trainees ------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", PRIVATE)
def test_a_trainee_reads_their_own_and_nobody_elses(centre: Centre, what: str) -> None:
    assert centre.ask("asha", PRIVATE[what], centre.asha.id)
    assert centre.ask("ben", PRIVATE[what], centre.asha.id) == []
    assert centre.ask("tara", PRIVATE[what], centre.asha.id)


def test_what_the_program_shows_a_trainee_is_the_same(centre: Centre) -> None:
    with closing(centre.open("ben")) as store:
        assert [each.name for each in store.profiles()] == ["Ben"]
        assert store.finished() == ()
        assert store.cohort().calls == ()
        with pytest.raises(UnknownAttempt):
            store.card(centre.attempt)
        with pytest.raises(UnknownAttempt):
            store.read_log(centre.attempt)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempts SET card = '{}' WHERE profile = %s",
        "DELETE FROM attempts WHERE profile = %s",
        "UPDATE profiles SET pin = NULL WHERE id = %s",
        "DELETE FROM settings WHERE profile = %s",
        "UPDATE weeks SET passed = 0 WHERE profile = %s",
    ],
)
def test_a_trainee_changes_nothing_of_anybody_elses(centre: Centre, statement: str) -> None:
    before = [centre.ask("tara", query, centre.asha.id) for query in PRIVATE.values()]
    centre.ask("ben", statement, centre.asha.id)
    assert [centre.ask("tara", query, centre.asha.id) for query in PRIVATE.values()] == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE profiles SET role = 'trainer' WHERE id = %s",
        "UPDATE profiles SET account = 'postgres' WHERE id = %s",
        "INSERT INTO profiles (name, name_key, role) VALUES ('Me', 'me', 'trainer') RETURNING %s",
        "INSERT INTO settings (profile, key, value) SELECT NULL, 'leaderboard', 'on' WHERE %s > 0",
        "INSERT INTO installations (name, account) SELECT 'me', 'postgres' WHERE %s > 0",
        "ALTER TABLE attempts DISABLE ROW LEVEL SECURITY -- %s",
        "SET ROLE headset -- %s",
    ],
)
def test_nobody_makes_themself_more_than_they_are(centre: Centre, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        centre.ask("ben", statement, centre.ben.id)


def test_an_attempt_cannot_be_begun_in_somebody_elses_name(centre: Centre) -> None:
    with closing(centre.open("ben")) as store, pytest.raises(UnknownProfile):
        store.begin_attempt(meta_of(centre.asha))
    with pytest.raises(errors.InsufficientPrivilege):
        centre.ask(
            "ben",
            "INSERT INTO attempts (profile, scenario, scenario_path, scenario_digest, title, caller,"
            " locale, seed, mode, engine, started_at) VALUES (%s, '', '', '', '', '', '', 1, '', '', '')",
            centre.asha.id,
        )
    assert len(centre.owner.attempts(centre.asha.id)) == 1


def test_a_trainee_at_their_own_account_plays_as_ever(centre: Centre, tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool.sqlite")
    with closing(SharedStore(spool, lambda: centre.open("ben"), "a workstation")) as store:
        store.profiles()
        made = finish_attempt(store, meta_of(centre.ben), graded(passed=True), said(2, 3))
        assert [row.id for row in store.attempts(centre.ben.id)] == [made]
        store.set_setting(centre.ben.id, "theme", "light")
    assert centre.owner.attempt(made).passed is True
    assert centre.owner.setting(centre.ben.id, "theme") == "light"
    assert {each.profile for each in centre.owner.cohort().calls} == {centre.asha.id, centre.ben.id}


def test_a_name_of_somebody_unseen_is_taken_all_the_same(centre: Centre) -> None:
    with closing(centre.open("ben")) as store:
        with pytest.raises(ProfileRefused):
            store.rename_profile(centre.ben.id, "Asha")
        assert store.rename_profile(centre.ben.id, "Benjamin").name == "Benjamin"


# --- trainers and workstations -------------------------------------------------------------------


def test_a_trainer_sees_the_cohort_and_may_forget_a_person(centre: Centre) -> None:
    with closing(centre.open("tara")) as store:
        assert [row.id for row in store.finished()] == [centre.attempt]
        assert store.cohort() == centre.owner.cohort()
        store.set_role(centre.ben.id, Role.TRAINER)
        assert store.forget(centre.asha.id) == 1
        assert {each.profile for each in store.cohort().calls} == {ProfileId(0)}


def test_a_trainer_made_by_a_trainer_sees_the_cohort_too(centre: Centre) -> None:
    with closing(centre.open("tara")) as store:
        store.set_role(centre.ben.id, Role.TRAINER)
    with closing(centre.open("ben")) as store:
        assert store.card(centre.attempt) is not None


def test_a_workstation_knows_who_may_sit_there_and_only_its_own_attempts(
    centre: Centre, tmp_path: Path
) -> None:
    made = {}
    for desk in ("desk1", "desk2"):
        spool = Spool(tmp_path / f"{desk}.sqlite")
        with closing(SharedStore(spool, lambda desk=desk: centre.open(desk), desk)) as store:
            names = [each.name for each in store.profiles()]
            made[desk] = finish_attempt(store, meta_of(centre.asha), graded(), said(2))
        assert names == ["Asha", "Ben", "Tara"]
    for desk, attempt in made.items():
        with closing(centre.open(desk)) as store:
            assert [row.id for row in store.attempts(centre.asha.id)] == [attempt]
    assert {row.id for row in centre.owner.finished()} == {centre.attempt, *made.values()}


def test_a_workstation_adds_newcomers_but_gives_nobody_an_account(centre: Centre) -> None:
    with closing(centre.open("desk1")) as store:
        cleo = store.add_profile("Cleo")
        store.set_pin(cleo.id, "a hash")
        with pytest.raises(StoreForbidden):
            store.set_account(cleo.id, "somebody")
        with pytest.raises(StoreForbidden):
            store.set_role(centre.ben.id, Role.TRAINER)  # that would give Ben's account everything


def test_trainees_see_the_leaderboard_once_a_trainer_has_switched_it_on(centre: Centre) -> None:
    with closing(centre.open("ben")) as ben, closing(centre.open("tara")) as tara:
        assert ben.leaderboard() == ()
        tara.set_setting(None, LEADERBOARD, "on")
        assert [(each.name, each.finished) for each in ben.leaderboard()] == [("Asha", 1)]
        assert ben.leaderboard() == tara.leaderboard() == centre.owner.leaderboard()


def test_an_account_belongs_to_one_person(centre: Centre) -> None:
    with pytest.raises(ProfileRefused):
        centre.owner.set_account(centre.ben.id, f"asha{centre.suffix}")
    row = centre.owner.set_account(centre.ben.id, "")
    assert row.account == ""


def test_a_table_without_rights_would_be_found(centre: Centre) -> None:
    """Every table of the records is guarded; a new one has to say who may read it."""
    query = (
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND NOT relrowsecurity"
        " AND relnamespace = current_schema()::regnamespace"
    )
    with psycopg.connect(centre.address) as connection:
        assert connection.execute(query).fetchall() == [("headset",)]
