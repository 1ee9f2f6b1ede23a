"""The records in one SQLite file: profiles, settings, attempts and their logs as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, fields, replace
from pathlib import Path
from typing import Any

from simulator.records._database import BUSY_SECONDS, Database
from simulator.records._schema import SUMMARISE
from simulator.records.errors import (
    AttemptClosed,
    LogConflict,
    ProfileRefused,
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

_META = tuple(each.name for each in fields(AttemptMeta))
_ROW = f"""
    SELECT id, {", ".join(_META)}, status, summary
    FROM attempts
"""
_FINISH = f"""
    UPDATE attempts SET status = 'finished', card = ?1, summary = {SUMMARISE.format(card="?1")}
    WHERE id = ?2
"""
_NEWEST = "ORDER BY id DESC LIMIT ? OFFSET ?"


class SqliteStore:
    """The records in the file at `path`, which is made where it is missing.

    busy_seconds: how long to wait for another program before StoreLocked. One thread only.
    Raises StoreError where the file cannot be used; such a file is left as it is.
    """

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self._database = Database(path, busy_seconds)

    @property
    def path(self) -> Path:
        """Give the file."""
        return self._database.path

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    # --- profiles and settings -------------------------------------------------------------

    def profiles(self) -> tuple[ProfileRow, ...]:
        """List the profiles in the order they were made."""
        rows = self._database.read("SELECT id, name FROM profiles ORDER BY id")
        return tuple(ProfileRow(ProfileId(key), name) for key, name in rows)

    def add_profile(self, name: str) -> ProfileRow:
        """Add a profile. Raises ProfileRefused."""
        shown = tidy_name(name)
        with self._database.writing():
            key = self._free_key(name, ProfileId(0))
            statement = "INSERT INTO profiles (name, name_key) VALUES (?, ?)"
            number = self._database.insert(statement, shown, key)
        return ProfileRow(ProfileId(number), shown)

    def rename_profile(self, profile: ProfileId, name: str) -> ProfileRow:
        """Give a profile another name. Raises ProfileRefused, UnknownProfile."""
        shown = tidy_name(name)
        with self._database.writing():
            self._require_profile(profile)
            key = self._free_key(name, profile)
            statement = "UPDATE profiles SET name = ?, name_key = ? WHERE id = ?"
            self._database.execute(statement, shown, key, profile)
        return ProfileRow(profile, shown)

    def _free_key(self, name: str, profile: ProfileId) -> str:
        """Fold a name that is nobody else's. Raises ProfileRefused where it is, or is empty."""
        key = name_key(name)
        if not key:
            raise ProfileRefused("error-profile-empty")
        if self._database.one(
            "SELECT 1 FROM profiles WHERE name_key = ? AND id <> ?", key, profile
        ):
            raise ProfileRefused("error-profile-taken", name=tidy_name(name))
        return key

    def setting(self, profile: ProfileId | None, key: str) -> str | None:
        """Look a setting up; without a profile, one of the whole program."""
        query = "SELECT value FROM settings WHERE profile IS ? AND key = ?"
        row = self._database.one(query, profile, key)
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
        marks = ", ".join("?" * len(_META))
        with self._database.writing():
            self._require_profile(meta.profile)
            statement = f"INSERT INTO attempts ({', '.join(_META)}) VALUES ({marks})"
            return AttemptId(self._database.insert(statement, *astuple(meta)))

    def append(self, attempt: AttemptId, from_seq: int, events: Sequence[Json]) -> None:
        """Add events to a log, all or none of them. Raises as `Store.append` says."""
        payloads = [dump_json(event) for event in events]
        with self._database.writing():
            status = self._require_attempt(attempt)
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

    def read_log(self, attempt: AttemptId) -> tuple[Json, ...]:
        """Read the whole log, in order. Raises UnknownAttempt."""
        with self._database.reading():
            self._require_attempt(attempt)
            payloads = self._payloads(attempt, 0)
        return tuple(self._parse(payload) for payload in payloads)

    def finish(self, attempt: AttemptId, card: Json) -> None:
        """Close an attempt with its scorecard. Raises UnknownAttempt."""
        text = dump_json(card)
        with self._database.writing():
            self._require_attempt(attempt)
            self._database.execute(_FINISH, text, attempt)

    def discard(self, attempt: AttemptId) -> None:
        """Give an attempt up; its log stays. Raises AttemptClosed, UnknownAttempt."""
        with self._database.writing():
            if self._require_attempt(attempt) is Status.FINISHED:
                raise AttemptClosed("error-attempt-closed", attempt=str(attempt))
            self._database.execute("UPDATE attempts SET status = 'abandoned' WHERE id = ?", attempt)

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
        if status is None:
            rows = self._database.read(
                f"{_ROW} WHERE profile = ? {_NEWEST}", profile, limit, offset
            )
        else:
            query = f"{_ROW} WHERE profile = ? AND status = ? {_NEWEST}"
            rows = self._database.read(query, profile, status.value, limit, offset)
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

    # --- rows ------------------------------------------------------------------------------

    def _attempt_row(self, row: Sequence[Any]) -> AttemptRow:
        number, *meta, status, summary = row
        known = AttemptRow(AttemptId(number), AttemptMeta(*meta), Status(status))
        if summary is None:
            return known
        # Cards of earlier versions know no hints, and a test's may know nothing at all.
        passed, scores, hints, failed_by, handle_time = self._parse(f'{{"card":{summary}}}')["card"]
        return replace(
            known,
            passed=None if passed is None else bool(passed),
            scores=scores or {},
            hints=hints or 0,
            failed_by=tuple(failed_by or ()),
            handle_time=handle_time or 0.0,
        )

    def _parse(self, text: str) -> Json:
        try:
            return load_json(text)
        except ValueError as error:
            raise StoreUnreadable("error-store-damaged", path=str(self.path)) from error

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

    def _require_attempt(self, attempt: AttemptId) -> Status:
        row = self._database.one("SELECT status FROM attempts WHERE id = ?", attempt)
        if row is None:
            raise _unknown(attempt)
        return Status(row[0])

    def _require_profile(self, profile: ProfileId) -> None:
        if self._database.one("SELECT 1 FROM profiles WHERE id = ?", profile) is None:
            raise UnknownProfile("error-profile-unknown", profile=str(profile))


def _unknown(attempt: AttemptId) -> UnknownAttempt:
    return UnknownAttempt("error-attempt-unknown", attempt=str(attempt))
