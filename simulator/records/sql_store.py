"""The records in a database: profiles, settings, attempts and their logs as rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from simulator.records._database import Database
from simulator.records.errors import (
    AttemptClosed,
    AttemptOpen,
    AttemptSealed,
    LogConflict,
    ProfileRefused,
    StoreError,
    StoreUnreadable,
    Taken,
    UnknownAttempt,
    UnknownProfile,
)
from simulator.records.families import weigh_families
from simulator.records.store import (
    LEADERBOARD,
    AttemptId,
    AttemptMeta,
    AttemptRow,
    EarlierCard,
    Json,
    LeaderRow,
    ProfileId,
    ProfileRow,
    Role,
    Status,
    dump_json,
    load_json,
    name_key,
    tidy_name,
)

if TYPE_CHECKING:
    from simulator.records.tallies import Cohort, TraineeTally

FindKey = Callable[[], bytes]
_META = tuple(each.name for each in fields(AttemptMeta))
_ROW = f"SELECT id, {', '.join(_META)}, status, summary, seal IS NOT NULL FROM attempts"
_PROFILE = "SELECT id, name, role, pin IS NOT NULL, coalesce(account, '') FROM profiles"
_ALL = 2**62  # rows: more than there can be
_NEWEST = "ORDER BY began DESC, id DESC LIMIT ? OFFSET ?"


class SqlStore:
    """The records in a database that is open. One thread only.

    What each method raises stands in `Store`.
    """

    def __init__(self, database: Database, key: FindKey | None = None) -> None:
        """Take a database; `key` finds the key that tests are sealed with, where they are."""
        self._database, self._key = database, key

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    @property
    def trouble(self) -> StoreError | None:
        """Give None: whoever could open these records has them."""
        return None

    @property
    def waiting(self) -> int:
        """Count nothing: what is written is there."""
        return 0

    # --- profiles and settings -------------------------------------------------------------

    def profiles(self) -> tuple[ProfileRow, ...]:
        """List the profiles in the order they were made."""
        return tuple(_profile_row(row) for row in self._database.read(f"{_PROFILE} ORDER BY id"))

    def profile(self, profile: ProfileId) -> ProfileRow:
        """Look one profile up. Raises UnknownProfile."""
        row = self._database.one(f"{_PROFILE} WHERE id = ?", profile)
        if row is None:
            raise _unknown_profile(profile)
        return _profile_row(row)

    def add_profile(self, name: str) -> ProfileRow:
        """Add a profile. Raises ProfileRefused."""
        shown, key = _read_name(name)
        with self._database.writing():
            made = self._database.one(
                f"INSERT INTO profiles (id, name, name_key) VALUES ({self._next('profiles')}, ?, ?)"
                " ON CONFLICT (name_key) DO NOTHING RETURNING id",
                shown,
                key,
            )
        if made is None:
            raise ProfileRefused("error-profile-taken", name=shown)
        return ProfileRow(ProfileId(made[0]), shown)

    def rename_profile(self, profile: ProfileId, name: str) -> ProfileRow:
        """Give a profile another name. Raises ProfileRefused, UnknownProfile."""
        shown, key = _read_name(name)
        try:
            with self._database.writing():
                self._require_profile(profile)
                others = "SELECT 1 FROM profiles WHERE name_key = ? AND id <> ?"
                if self._database.one(others, key, profile):
                    raise ProfileRefused("error-profile-taken", name=shown)
                statement = "UPDATE profiles SET name = ?, name_key = ? WHERE id = ?"
                self._database.execute(statement, shown, key, profile)
        except Taken as error:  # at the same time, or by somebody this account does not see
            raise ProfileRefused("error-profile-taken", name=shown) from error
        return self.profile(profile)

    def keep_profile(self, row: ProfileRow, pin_hash: str | None) -> None:
        """Keep a profile under the number that another store gave it."""
        key = name_key(row.name)
        with self._database.writing():
            # Whoever has the name here has another one there, and is kept under it in a moment.
            free = "UPDATE profiles SET name_key = '\n' || id WHERE name_key = ? AND id <> ?"
            self._database.execute(free, key, row.id)
            self._database.execute(
                "INSERT INTO profiles (id, name, name_key, role, pin) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " name_key = excluded.name_key, role = excluded.role, pin = excluded.pin",
                row.id,
                row.name,
                key,
                row.role.value,
                pin_hash,
            )

    def set_role(self, profile: ProfileId, role: Role) -> ProfileRow:
        """Say what somebody does here. Raises UnknownProfile."""
        with self._database.writing():
            self._require_profile(profile)
            statement = "UPDATE profiles SET role = ? WHERE id = ?"
            self._database.execute(statement, role.value, profile)
        return self.profile(profile)

    def set_account(self, profile: ProfileId, account: str) -> ProfileRow:
        """Say which account is a person's own. Raises UnknownProfile, ProfileRefused."""
        try:
            with self._database.writing():
                self._require_profile(profile)
                others = "SELECT name FROM profiles WHERE account = ? AND id <> ?"
                if account and (row := self._database.one(others, account, profile)):
                    raise ProfileRefused("error-account-taken", account=account, name=row[0])
                statement = "UPDATE profiles SET account = ? WHERE id = ?"
                self._database.execute(statement, account or None, profile)
        except Taken:
            return self.set_account(profile, account)
        return self.profile(profile)

    def pin_hash(self, profile: ProfileId) -> str | None:
        """Read what a PIN is checked against; None without a PIN. Raises UnknownProfile."""
        row = self._database.one("SELECT pin FROM profiles WHERE id = ?", profile)
        if row is None:
            raise _unknown_profile(profile)
        return None if row[0] is None else str(row[0])

    def pin_hashes(self) -> dict[ProfileId, str]:
        """Read what every PIN is checked against."""
        query = "SELECT id, pin FROM profiles WHERE pin IS NOT NULL"
        return {ProfileId(key): pin for key, pin in self._database.read(query)}

    def set_pin(self, profile: ProfileId, pin_hash: str | None) -> ProfileRow:
        """Keep what a PIN is checked against; None takes the PIN away. Raises UnknownProfile."""
        with self._database.writing():
            self._require_profile(profile)
            statement = "UPDATE profiles SET pin = ? WHERE id = ?"
            self._database.execute(statement, pin_hash, profile)
        return self.profile(profile)

    def forget(self, profile: ProfileId) -> int:
        """Remove a person with all that was kept of them; the sums stay. Raises UnknownProfile."""
        with self._database.writing():
            self._require_profile(profile, is_held=True)
            from simulator.records._sums import release_sums

            release_sums(self._database, profile)
            spend = "INSERT INTO spent (kind, number) SELECT 'attempts', id FROM attempts"
            self._database.execute(f"{spend} WHERE profile = ?", profile)
            own = "SELECT id FROM attempts WHERE profile = ?"
            (count,) = self._database.one(f"SELECT count(*) FROM ({own}) AS own", profile) or (0,)
            for table in ("events", "earlier_cards", "outbox"):
                statement = f"DELETE FROM {table} WHERE attempt IN ({own})"
                self._database.execute(statement, profile)
            for table in ("attempts", "settings"):
                self._database.execute(f"DELETE FROM {table} WHERE profile = ?", profile)
            self._database.execute("DELETE FROM profiles WHERE id = ?", profile)
            spend = "INSERT INTO spent (kind, number) VALUES ('profiles', ?)"
            self._database.execute(spend, profile)
        return int(count)

    def purge(self) -> None:
        """Leave no trace of what was removed in this computer's file. Raises StoreLocked."""
        self._database.purge()

    def forgotten(self) -> frozenset[ProfileId]:
        """Give the numbers of the people who were removed; no number is given out twice."""
        rows = self._database.read("SELECT number FROM spent WHERE kind = 'profiles'")
        return frozenset(ProfileId(row[0]) for row in rows)

    def _next(self, table: str) -> str:
        """Give what stands for the number of a new row in an INSERT."""
        return self._database.dialect.next_number.format(table=table)

    def settings(self, profile: ProfileId) -> dict[str, str]:
        """Give all settings of a profile."""
        query = "SELECT key, value FROM settings WHERE profile = ? ORDER BY key"
        return dict(self._database.read(query, profile))

    def add_installation(self, name: str) -> int:
        """Give a workstation a number of its own."""
        with self._database.writing():
            made = self._database.one(
                "INSERT INTO installations (name) VALUES (?) RETURNING id", tidy_name(name)
            )
        assert made is not None  # an INSERT that does not fail gives its row
        return int(made[0])

    def setting(self, profile: ProfileId | None, key: str) -> str | None:
        """Look a setting up; without a profile, one of the whole program."""
        query = "SELECT value FROM settings WHERE coalesce(profile, 0) = ? AND key = ?"
        row = self._database.one(query, profile or 0, key)
        return row[0] if row else None

    def set_setting(self, profile: ProfileId | None, key: str, value: str) -> None:
        """Keep a setting, in place of an earlier one. Raises UnknownProfile."""
        with self._database.writing():
            if profile is not None:
                self._require_profile(profile)
            self._database.execute(
                "INSERT INTO settings (profile, key, value) VALUES (?, ?, ?)"
                " ON CONFLICT (coalesce(profile, 0), key) DO UPDATE SET value = excluded.value",
                profile,
                key,
                value,
            )

    # --- attempts --------------------------------------------------------------------------

    def begin_attempt(self, meta: AttemptMeta) -> AttemptId:
        """Open an attempt with an empty log. Raises UnknownProfile."""
        with self._database.writing():
            made = self._insert_attempt(None, meta)
        assert made is not None  # an INSERT that does not fail gives its row
        return made

    def keep_attempt(self, attempt: AttemptId, meta: AttemptMeta) -> None:
        """Open an attempt under a number of one's own; the same again changes nothing.

        Raises UnknownProfile.
        """
        with self._database.writing():
            self._insert_attempt(attempt, meta)
            self._note_change(attempt)

    def _insert_attempt(self, number: AttemptId | None, meta: AttemptMeta) -> AttemptId | None:
        """Open an attempt; None where there is one of this number already."""
        self._require_profile(meta.profile)
        values = {**asdict(meta), "began": _seconds(meta.started_at)}
        place = self._next("attempts") if number is None else "?"
        made = self._database.one(
            f"INSERT INTO attempts (id, {', '.join(values)})"
            f" VALUES ({place}{', ?' * len(values)}) ON CONFLICT (id) DO NOTHING RETURNING id",
            *([] if number is None else [number]),
            *values.values(),
        )
        return None if made is None else AttemptId(made[0])

    def append(self, attempt: AttemptId, from_seq: int, events: Sequence[Json]) -> None:
        """Add events to a log, all or none of them. Raises as `Store.append` says."""
        payloads = [dump_json(event) for event in events]
        with self._database.writing():
            status = self._require_attempt(attempt, is_held=True)
            stored = self._payloads(attempt, from_seq)
            new = payloads[len(stored) :]
            if not self._continues(attempt, from_seq, stored, payloads):
                raise LogConflict("error-log-conflict", attempt=str(attempt), seq=str(from_seq))
            if new and status is not Status.UNFINISHED:
                raise AttemptClosed("error-attempt-closed", attempt=str(attempt))
            first = from_seq + len(stored)
            self._database.execute_many(
                "INSERT INTO events (attempt, seq, payload) VALUES (?, ?, ?)",
                [(attempt, first + place, payload) for place, payload in enumerate(new)],
            )
            self._note_change(attempt)

    def read_log(self, attempt: AttemptId) -> tuple[Json, ...]:
        """Read the whole log, in order. Raises UnknownAttempt."""
        with self._database.reading():
            self._require_attempt(attempt)
            payloads = self._payloads(attempt, 0)
        return tuple(self._parse(payload) for payload in payloads)

    def finish(self, attempt: AttemptId, card: Json, seal: str | None = None) -> None:
        """Close an attempt with its scorecard, and seal it if it is a test without a seal.

        Raises UnknownAttempt, AttemptClosed, AttemptSealed.
        """
        seal = seal or self._make_seal(attempt, card)
        with self._database.writing():
            if self._require_attempt(attempt, is_held=True) is Status.FINISHED:
                self._require_card(attempt, card)
                return
            self._write_card(attempt, card)
            statement = "UPDATE attempts SET seal = ?, tallied = 1 WHERE id = ?"
            self._database.execute(statement, seal, attempt)
            self._tally(attempt, card)
            self._note_change(attempt)

    def _require_card(self, attempt: AttemptId, card: Json) -> None:
        """Let a card pass that is there already. Raises AttemptSealed, AttemptClosed."""
        if dump_json(self._read_card(attempt) or {}) == dump_json(card):
            return
        if self._seal(attempt) is not None:
            raise AttemptSealed("error-attempt-sealed", attempt=str(attempt))
        raise AttemptClosed("error-attempt-closed", attempt=str(attempt))

    def regrade(self, attempt: AttemptId, card: Json, now: str) -> None:
        """Put a card in place of the present one, which is kept; the same again changes nothing.

        Raises UnknownAttempt, AttemptOpen, AttemptSealed.
        """
        with self._database.writing():
            self._require_attempt(attempt, is_held=True)
            earlier = self._read_card(attempt)
            if earlier is None:
                raise AttemptOpen("error-attempt-open", attempt=str(attempt))
            if self._seal(attempt) is not None:
                raise AttemptSealed("error-attempt-sealed", attempt=str(attempt))
            if dump_json(earlier) == dump_json(card):
                return
            self._database.execute(
                "INSERT INTO earlier_cards (attempt, number, card, replaced_at)"
                " SELECT ?, count(*), ?, ? FROM earlier_cards WHERE attempt = ?",
                attempt,
                dump_json(earlier),
                now,
                attempt,
            )
            query = "SELECT tallied FROM attempts WHERE id = ?"
            if (self._database.one(query, attempt) or (0,))[0]:
                self._tally(attempt, earlier, sign=-1)
                self._tally(attempt, card)
            self._write_card(attempt, card)

    def earlier_cards(self, attempt: AttemptId) -> tuple[EarlierCard, ...]:
        """Give the cards that regrading replaced, oldest first. Raises UnknownAttempt."""
        query = "SELECT card, replaced_at FROM earlier_cards WHERE attempt = ? ORDER BY number"
        with self._database.reading():
            self._require_attempt(attempt)
            rows = self._database.read(query, attempt)
        return tuple(EarlierCard(self._parse(card), moment) for card, moment in rows)

    def _write_card(self, attempt: AttemptId, card: Json) -> None:
        # The summary first: a card that cannot be read is refused before anything is written.
        summary = dump_json(_summarise(card))
        statement = "UPDATE attempts SET status = 'finished', card = ?, summary = ? WHERE id = ?"
        self._database.execute(statement, dump_json(card), summary, attempt)

    def _tally(self, attempt: AttemptId, card: Json, sign: int = 1) -> None:
        from simulator.records._sums import add_tally
        from simulator.records.tallies import tally_card

        log = [self._parse(payload) for payload in self._payloads(attempt, 0)]
        tally = tally_card(self.attempt(attempt).meta, card, log)
        if tally is not None:
            add_tally(self._database, attempt, tally, sign)

    def _make_seal(self, attempt: AttemptId, card: Json) -> str | None:
        if self._key is None:
            return None
        from simulator.call.mode import Mode, read_mode

        meta = self.attempt(attempt).meta
        if read_mode(meta.mode) is not Mode.TEST:
            return None
        from simulator.records.seal import dump_seal, make_seal

        return dump_seal(make_seal(self._key(), meta, self.read_log(attempt), card))

    def seal(self, attempt: AttemptId) -> str | None:
        """Read an attempt's seal. Raises UnknownAttempt."""
        with self._database.reading():
            self._require_attempt(attempt)
            return self._seal(attempt)

    def _seal(self, attempt: AttemptId) -> str | None:
        row = self._database.one("SELECT seal FROM attempts WHERE id = ?", attempt)
        return None if row is None else row[0]

    def discard(self, attempt: AttemptId) -> None:
        """Give an attempt up; its log stays. Raises AttemptClosed, UnknownAttempt."""
        with self._database.writing():
            if self._require_attempt(attempt, is_held=True) is Status.FINISHED:
                raise AttemptClosed("error-attempt-closed", attempt=str(attempt))
            self._database.execute("UPDATE attempts SET status = 'abandoned' WHERE id = ?", attempt)
            self._note_change(attempt)

    def attempt(self, attempt: AttemptId) -> AttemptRow:
        """Look one attempt up. Raises UnknownAttempt."""
        row = self._database.one(f"{_ROW} WHERE id = ?", attempt)
        if row is None:
            raise _unknown(attempt)
        return self._attempt_row(row)

    def attempts(
        self,
        profile: ProfileId,
        limit: int = 50,
        offset: int = 0,
        status: Status | None = None,
    ) -> tuple[AttemptRow, ...]:
        """List a profile's attempts, newest first; with a status, only those."""
        most = _ALL if limit < 0 else limit
        if status is None:
            query = f"{_ROW} WHERE profile = ? {_NEWEST}"
            rows = self._database.read(query, profile, most, offset)
        else:
            query = f"{_ROW} WHERE profile = ? AND status = ? {_NEWEST}"
            rows = self._database.read(query, profile, status.value, most, offset)
        return tuple(self._attempt_row(row) for row in rows)

    def unfinished(self, profile: ProfileId) -> tuple[AttemptRow, ...]:
        """List the attempts that can be resumed, newest first."""
        return self.attempts(profile, limit=-1, status=Status.UNFINISHED)

    def card(self, attempt: AttemptId) -> Json | None:
        """Read the scorecard; None before there is one. Raises UnknownAttempt."""
        return self._read_card(attempt)

    def _read_card(self, attempt: AttemptId) -> Json | None:
        row = self._database.one("SELECT card FROM attempts WHERE id = ?", attempt)
        if row is None:
            raise _unknown(attempt)
        return None if row[0] is None else self._parse(row[0])

    # --- the cohort ------------------------------------------------------------------------

    def finished(
        self, after: AttemptId | None = None, limit: int = 500, scenario: str | None = None
    ) -> tuple[AttemptRow, ...]:
        """List everybody's finished attempts by number, from the one after `after`."""
        first = -_ALL if after is None else after
        only, values = ("", ()) if scenario is None else (" AND scenario = ?", (scenario,))
        query = f"{_ROW} WHERE id > ? AND status = 'finished'{only} ORDER BY id LIMIT ?"
        rows = self._database.read(query, first, *values, limit)
        return tuple(self._attempt_row(row) for row in rows)

    def tally_rest(self, limit: int = 500) -> int:
        """Add attempts to the sums that were finished before there were sums; gives how many."""
        rest = "SELECT id FROM attempts WHERE status = 'finished' AND tallied = 0"
        with self._database.writing():
            rows = self._database.read(
                f"{rest} ORDER BY id LIMIT ? {self._database.dialect.hold}", limit
            )
            for (attempt,) in rows:
                card = self._read_card(attempt) or {}
                self._tally(attempt, card)
                self._write_card(attempt, card)  # the summary of then told less
                self._database.execute("UPDATE attempts SET tallied = 1 WHERE id = ?", attempt)
        return len(rows)

    def cohort(self) -> Cohort:
        """Give the sums over everybody's attempts in practice and test."""
        from simulator.records._sums import read_cohort

        with self._database.reading():
            return read_cohort(self._database, self.profiles())

    def trainees_on(self, scenario: str, criterion: str) -> tuple[TraineeTally, ...]:
        """Give how each trainee has fared with one criterion of one call."""
        from simulator.records._sums import read_trainees

        return read_trainees(self._database, scenario, criterion)

    def leaderboard(self, since_week: int = 0) -> tuple[LeaderRow, ...]:
        """List who has passed most since a week, best first; nobody where it is not wanted."""
        if self.setting(None, LEADERBOARD) != "on":
            return ()
        from simulator.records._sums import read_leaders

        return read_leaders(self._database, since_week)

    def _note_change(self, attempt: AttemptId) -> None:
        """Learn, inside the transaction that writes it, that an attempt has changed."""

    # --- rows ------------------------------------------------------------------------------

    def _attempt_row(self, row: Sequence[Any]) -> AttemptRow:
        number, *meta, status, summary, is_sealed = row
        known = AttemptRow(
            AttemptId(number), AttemptMeta(*meta), Status(status), is_sealed=bool(is_sealed)
        )
        if summary is None:
            return known
        # Cards of earlier versions know no hints, and a test's may know nothing at all.
        values = self._parse(summary)
        passed = values.get("passed")
        return replace(
            known,
            passed=None if passed is None else bool(passed),
            scores=values.get("scores") or {},
            hints=values.get("hints") or 0,
            failed_by=tuple(values.get("failed_by") or ()),
            handle_time=values.get("handle_time") or 0.0,
            families=values.get("families") or {},
            graded_with=values.get("graded_with") or "",
        )

    def _parse(self, text: str) -> Json:
        try:
            return load_json(text)
        except ValueError as error:
            raise StoreUnreadable("error-store-damaged", path=self._database.place) from error

    def _payloads(self, attempt: AttemptId, from_seq: int) -> list[str]:
        query = "SELECT payload FROM events WHERE attempt = ? AND seq >= ? ORDER BY seq"
        return [row[0] for row in self._database.read(query, attempt, from_seq)]

    def _continues(
        self, attempt: AttemptId, from_seq: int, stored: list[str], payloads: list[str]
    ) -> bool:
        """Say whether the payloads agree with what is stored and leave no gap before them."""
        shared = min(len(stored), len(payloads))
        if stored[:shared] != payloads[:shared] or from_seq < 0:
            return False
        if stored or from_seq == 0:
            return True
        before = "SELECT 1 FROM events WHERE attempt = ? AND seq = ?"
        return self._database.one(before, attempt, from_seq - 1) is not None

    def _require_attempt(self, attempt: AttemptId, *, is_held: bool = False) -> Status:
        """Give how far an attempt has come; held, nobody else changes it before we have."""
        hold = self._database.dialect.hold if is_held else ""
        row = self._database.one(f"SELECT status FROM attempts WHERE id = ? {hold}", attempt)
        if row is None:
            raise _unknown(attempt)
        return Status(row[0])

    def _require_profile(self, profile: ProfileId, *, is_held: bool = False) -> None:
        """Keep a profile from being removed before we have written; held, from any change."""
        dialect = self._database.dialect
        hold = dialect.hold if is_held else dialect.share
        if self._database.one(f"SELECT 1 FROM profiles WHERE id = ? {hold}", profile) is None:
            raise _unknown_profile(profile)


def _read_name(name: str) -> tuple[str, str]:
    """Give a name as it is kept, without numbers that may not be, and as it is looked up.

    Raises ProfileRefused.
    """
    from simulator.language import mask_secrets

    masked = mask_secrets(name)
    return tidy_name(masked), _fold_name(masked)


def _fold_name(name: str) -> str:
    """Fold a name of a profile. Raises ProfileRefused where nothing is left."""
    key = name_key(name)
    if not key:
        raise ProfileRefused("error-profile-empty")
    return key


def _summarise(card: Json) -> Json:
    """Give what a list shows of a card."""
    names = ("passed", "scores", "hints", "failed_by", "graded_with")
    return {
        **{name: card.get(name) for name in names},
        "handle_time": (card.get("metrics") or {}).get("handle_time"),
        "families": weigh_families(card.get("criteria") or ()),
    }


def _seconds(moment: str) -> int | None:
    """Give the seconds since 1970 of a moment in ISO 8601 with its offset."""
    try:
        return int(datetime.fromisoformat(moment).timestamp())
    except ValueError:  # the log is kept whatever the clock said
        return None


def _profile_row(row: Sequence[Any]) -> ProfileRow:
    number, name, role, has_pin, account = row
    return ProfileRow(ProfileId(number), name, Role(role), bool(has_pin), account)


def _unknown_profile(profile: ProfileId) -> UnknownProfile:
    return UnknownProfile("error-profile-unknown", profile=str(profile))


def _unknown(attempt: AttemptId) -> UnknownAttempt:
    return UnknownAttempt("error-attempt-unknown", attempt=str(attempt))
