"""The records in a database: profiles, settings, attempts and their logs as rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple, fields, replace
from datetime import datetime
from typing import Any

from simulator.records._database import Database
from simulator.records.errors import (
    AttemptClosed,
    AttemptSealed,
    LogConflict,
    ProfileRefused,
    StoreError,
    StoreUnreadable,
    UnknownAttempt,
    UnknownProfile,
)
from simulator.records.store import (
    AttemptId,
    AttemptMeta,
    AttemptRow,
    Json,
    ProfileId,
    ProfileRow,
    Status,
    dump_json,
    load_json,
    name_key,
    tidy_name,
)

FindKey = Callable[[], bytes]
_META = tuple(each.name for each in fields(AttemptMeta))
_ROW = f"SELECT id, {', '.join(_META)}, status, summary FROM attempts"
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
        rows = self._database.read("SELECT id, name FROM profiles ORDER BY id")
        return tuple(ProfileRow(ProfileId(key), name) for key, name in rows)

    def add_profile(self, name: str) -> ProfileRow:
        """Add a profile. Raises ProfileRefused."""
        shown, key = tidy_name(name), _fold_name(name)
        with self._database.writing():
            made = self._database.one(
                "INSERT INTO profiles (name, name_key) VALUES (?, ?)"
                " ON CONFLICT (name_key) DO NOTHING RETURNING id",
                shown,
                key,
            )
        if made is None:
            raise ProfileRefused("error-profile-taken", name=shown)
        return ProfileRow(ProfileId(made[0]), shown)

    def rename_profile(self, profile: ProfileId, name: str) -> ProfileRow:
        """Give a profile another name. Raises ProfileRefused, UnknownProfile."""
        shown, key = tidy_name(name), _fold_name(name)
        with self._database.writing():
            self._require_profile(profile)
            others = "SELECT 1 FROM profiles WHERE name_key = ? AND id <> ?"
            if self._database.one(others, key, profile):
                raise ProfileRefused("error-profile-taken", name=shown)
            statement = "UPDATE profiles SET name = ?, name_key = ? WHERE id = ?"
            self._database.execute(statement, shown, key, profile)
        return ProfileRow(profile, shown)

    def keep_profile(self, row: ProfileRow) -> None:
        """Keep a profile under the number that another store gave it."""
        with self._database.writing():
            self._database.execute(
                "INSERT INTO profiles (id, name, name_key) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE"
                " SET name = excluded.name, name_key = excluded.name_key",
                row.id,
                row.name,
                name_key(row.name),
            )

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
        marks = ", ".join("?" * (len(_META) + 1))
        with self._database.writing():
            self._require_profile(meta.profile)
            made = self._database.one(
                f"INSERT INTO attempts ({', '.join(_META)}, began) VALUES ({marks}) RETURNING id",
                *astuple(meta),
                _seconds(meta.started_at),
            )
        assert made is not None  # an INSERT that does not fail gives its row
        return AttemptId(made[0])

    def keep_attempt(self, attempt: AttemptId, meta: AttemptMeta) -> None:
        """Open an attempt under a number of one's own; the same again changes nothing.

        Raises UnknownProfile.
        """
        marks = ", ".join("?" * (len(_META) + 2))
        with self._database.writing():
            self._require_profile(meta.profile)
            self._database.execute(
                f"INSERT INTO attempts (id, {', '.join(_META)}, began) VALUES ({marks})"
                " ON CONFLICT (id) DO NOTHING",
                attempt,
                *astuple(meta),
                _seconds(meta.started_at),
            )
            self._note_change(attempt)

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

        Raises UnknownAttempt, AttemptSealed.
        """
        seal = seal or self._make_seal(attempt, card)
        text, summary = dump_json(card), dump_json(_summarise(card))
        with self._database.writing():
            self._require_attempt(attempt, is_held=True)
            if self._seal(attempt) is not None:
                raise AttemptSealed("error-attempt-sealed", attempt=str(attempt))
            self._database.execute(
                "UPDATE attempts SET status = 'finished', card = ?, summary = ?, seal = ?"
                " WHERE id = ?",
                text,
                summary,
                seal,
                attempt,
            )
            self._note_change(attempt)

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
        row = self._database.one("SELECT card FROM attempts WHERE id = ?", attempt)
        if row is None:
            raise _unknown(attempt)
        return None if row[0] is None else self._parse(row[0])

    def _note_change(self, attempt: AttemptId) -> None:
        """Learn, inside the transaction that writes it, that an attempt has changed."""

    # --- rows ------------------------------------------------------------------------------

    def _attempt_row(self, row: Sequence[Any]) -> AttemptRow:
        number, *meta, status, summary = row
        known = AttemptRow(AttemptId(number), AttemptMeta(*meta), Status(status))
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

    def _require_profile(self, profile: ProfileId) -> None:
        if self._database.one("SELECT 1 FROM profiles WHERE id = ?", profile) is None:
            raise UnknownProfile("error-profile-unknown", profile=str(profile))


def _fold_name(name: str) -> str:
    """Fold a name of a profile. Raises ProfileRefused where nothing is left."""
    key = name_key(name)
    if not key:
        raise ProfileRefused("error-profile-empty")
    return key


def _summarise(card: Json) -> Json:
    """Give what a list shows of a card."""
    shown = {name: card.get(name) for name in ("passed", "scores", "hints", "failed_by")}
    return {**shown, "handle_time": (card.get("metrics") or {}).get("handle_time")}


def _seconds(moment: str) -> int | None:
    """Give the seconds since 1970 of a moment in ISO 8601 with its offset."""
    try:
        return int(datetime.fromisoformat(moment).timestamp())
    except ValueError:  # the log is kept whatever the clock said
        return None


def _unknown(attempt: AttemptId) -> UnknownAttempt:
    return UnknownAttempt("error-attempt-unknown", attempt=str(attempt))
