"""The records as a workstation keeps them until the shared database has them.

A spool is a file of its own. The number of an attempt made here is the workstation's own number,
which the shared database gave it once, before a running one: no other workstation can give it out,
so an attempt has one number in both places from its first moment.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from simulator.records.errors import (
    AttemptClosed,
    AttemptSealed,
    LogConflict,
    UnknownAttempt,
    UnknownProfile,
)
from simulator.records.sql_store import SqlStore
from simulator.records.sqlite import SqliteStore
from simulator.records.store import AttemptId, AttemptMeta, Json, ProfileId, Status

PLACES = 32  # bits of an attempt's number that count the attempts of one workstation
UNSENT = "unsent:"  # begins the name of a setting that is to be delivered
INSTALLATION = "installation"  # the setting that keeps the workstation's number


@dataclass(frozen=True, slots=True)
class Parcel:
    """An attempt of which the shared database may lack something; `version` grows with it."""

    attempt: AttemptId
    version: int


class Spool(SqliteStore):
    """The file of what is to be delivered. A copy of what came from elsewhere is in it too."""

    @property
    def installation(self) -> int | None:
        """Give the number that the shared database knows this workstation by."""
        kept = self.setting(None, INSTALLATION)
        return None if kept is None else int(kept)

    @installation.setter
    def installation(self, number: int | None) -> None:
        self.set_setting(None, INSTALLATION, str(number))

    def begin_attempt(self, meta: AttemptMeta) -> AttemptId:
        """Open an attempt under a number that no other workstation gives out."""
        first = (self.installation or 0) << PLACES
        own = (first, first + 2**PLACES - 1)
        last = self._database.one(
            "SELECT max(number) FROM ("
            "SELECT max(id) AS number FROM attempts WHERE id BETWEEN ? AND ? UNION ALL"
            " SELECT max(number) FROM spent WHERE kind = 'attempts' AND number BETWEEN ? AND ?)",
            *own,
            *own,
        )
        attempt = AttemptId(max(first, (last[0] if last else None) or 0) + 1)
        self.keep_attempt(attempt, meta)
        return attempt

    def _note_change(self, attempt: AttemptId) -> None:
        """Note that an attempt is to be delivered: in the same transaction, or a courier might
        deliver between the note and the change, and take the note away.
        """
        self._database.execute(
            "INSERT INTO outbox (attempt, version) VALUES (?, 1)"
            " ON CONFLICT (attempt) DO UPDATE SET version = version + 1",
            attempt,
        )

    def forget(self, profile: ProfileId) -> int:
        """Remove a person, and the settings of theirs that were still to be delivered."""
        # These first: once the person is gone here, nobody would look for them again.
        with self._database.writing():
            statement = "DELETE FROM settings WHERE profile IS NULL AND key LIKE ?"
            self._database.execute(statement, f"{UNSENT}{profile}:%")
        return super().forget(profile)

    def has(self, attempt: AttemptId) -> bool:
        """Say whether an attempt is in this file."""
        try:
            self.attempt(attempt)
        except UnknownAttempt:
            return False
        return True

    # --- settings that the shared database lacks -----------------------------------------------

    def keep_unsent(self, profile: ProfileId, key: str, value: str) -> None:
        """Keep a setting of a profile until it is delivered; a later value takes its place."""
        self.set_setting(None, f"{UNSENT}{profile}:{key}", value)

    def unsent(self) -> Iterator[tuple[ProfileId, str, str]]:
        """Give the settings that are to be delivered: profile, key and value."""
        query = "SELECT key, value FROM settings WHERE profile IS NULL AND key LIKE ?"
        for name, value in self._database.read(query, f"{UNSENT}%"):
            profile, key = name.removeprefix(UNSENT).split(":", 1)
            yield ProfileId(int(profile)), key, value

    def mark_sent(self, profile: ProfileId, key: str, value: str) -> None:
        """Strike a setting off, unless it was changed again meanwhile."""
        with self._database.writing():
            self._database.execute(
                "DELETE FROM settings WHERE profile IS NULL AND key = ? AND value = ?",
                f"{UNSENT}{profile}:{key}",
                value,
            )

    # --- what is to be delivered ---------------------------------------------------------------

    def parcels(self) -> tuple[Parcel, ...]:
        """List what is to be delivered, in the order of the attempts."""
        query = "SELECT attempt, version FROM outbox WHERE refused = 0 ORDER BY attempt"
        return tuple(Parcel(AttemptId(key), version) for key, version in self._database.read(query))

    def refused(self) -> tuple[AttemptId, ...]:
        """List what the shared database did not take, because it was continued elsewhere."""
        rows = self._database.read("SELECT attempt FROM outbox WHERE refused = 1 ORDER BY attempt")
        return tuple(AttemptId(row[0]) for row in rows)

    def mark_delivered(self, parcel: Parcel) -> None:
        """Strike a parcel off, unless something was added to it meanwhile."""
        with self._database.writing():
            self._database.execute(
                "DELETE FROM outbox WHERE attempt = ? AND version = ?",
                parcel.attempt,
                parcel.version,
            )

    def mark_refused(self, parcel: Parcel) -> None:
        """Set a parcel aside: it stays in this file, and is not sent again."""
        with self._database.writing():
            self._database.execute(
                "UPDATE outbox SET refused = 1 WHERE attempt = ?", parcel.attempt
            )


def deliver(spool: Spool, server: SqlStore) -> int:
    """Deliver all that is waiting; gives how many attempts were taken.

    Each step may be done twice and counts once, so that it may be cut off anywhere. Raises
    StoreError where the server cannot be reached; what was not delivered is still waiting then.
    """
    drop_forgotten(spool, server)
    for profile, key, value in list(spool.unsent()):
        server.set_setting(profile, key, value)
        spool.mark_sent(profile, key, value)
    taken = 0
    for parcel in spool.parcels():
        try:
            _deliver_attempt(spool, server, parcel.attempt)
        except LogConflict:
            spool.mark_refused(parcel)
            continue
        except (UnknownAttempt, UnknownProfile):  # removed, there or here, while it was delivered
            drop_forgotten(spool, server)
            spool.mark_refused(parcel)
            continue
        spool.mark_delivered(parcel)
        taken += 1
    return taken


def drop_forgotten(spool: Spool, server: SqlStore) -> None:
    """Remove here whom the shared records have removed: what still waited goes with them."""
    for profile in server.forgotten():
        with suppress(UnknownProfile):
            spool.forget(profile)


def _deliver_attempt(spool: Spool, server: SqlStore, attempt: AttemptId) -> None:
    """Bring an attempt up to date there. Raises LogConflict where it went on otherwise there."""
    row, card = spool.attempt(attempt), spool.card(attempt)
    server.keep_attempt(attempt, row.meta)
    try:
        server.append(attempt, 0, spool.read_log(attempt))  # what is there changes nothing
        if row.status is Status.ABANDONED:
            server.discard(attempt)
        elif card is not None and card not in _cards_of(server, attempt):
            server.finish(attempt, card, spool.seal(attempt))
    except (AttemptClosed, AttemptSealed) as error:
        raise LogConflict("error-log-conflict", attempt=str(attempt), seq="0") from error


def _cards_of(server: SqlStore, attempt: AttemptId) -> list[Json | None]:
    """Give the card there, and those that a regrading has replaced since."""
    return [server.card(attempt), *(each.card for each in server.earlier_cards(attempt))]


def fetch(spool: Spool, server: SqlStore, attempt: AttemptId) -> None:
    """Bring an attempt of another workstation here, so that it can be gone on with.

    Raises UnknownAttempt and StoreError.
    """
    row = server.attempt(attempt)
    profile = row.meta.profile
    spool.keep_profile(server.profile(profile), server.pin_hash(profile))
    spool.keep_attempt(attempt, row.meta)
    spool.append(attempt, 0, server.read_log(attempt))
    card = server.card(attempt)
    if card is not None and spool.card(attempt) is None:
        spool.finish(attempt, card, server.seal(attempt))
    elif row.status is Status.ABANDONED:
        spool.discard(attempt)
