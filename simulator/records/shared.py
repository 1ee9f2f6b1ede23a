"""The records of a workstation whose call centre keeps them all in one database.

```
the call ─► spool (a file here) ─► courier ─► the shared database
                 └── read from here while the database cannot be reached
```

What is written is written here, at once; a courier, in a thread of its own, takes it to the
database. A call never waits for the network, and a lost database is not noticed in it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from typing import TypeVar

from simulator.records.errors import StoreError, StoreUnreachable
from simulator.records.spool import Spool, deliver, drop_forgotten, fetch
from simulator.records.sql_store import SqlStore
from simulator.records.store import (
    LEADERBOARD,
    RECORDS_ID,
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
)
from simulator.records.tallies import Cohort, TraineeTally

RETRY = 15.0  # seconds after which a database that could not be reached is tried again
FLUSH = 1.0  # seconds that a list of attempts waits for what was just finished
LAST_TRY = 5.0  # seconds that the program, when it is left, waits for the courier

SHARED = (LEADERBOARD, RECORDS_ID)  # settings of the program that are the database's

Answer = TypeVar("Answer")
OpenServer = Callable[[], SqlStore]


class Courier:
    """Takes what is in a spool to the database. `open_spool` opens the file for its thread.

    Rounds are counted: whoever has something delivered asks for one more, and waits until the
    rounds that were made are as many as were asked for.
    """

    def __init__(self, open_spool: Callable[[], Spool], open_server: OpenServer) -> None:
        self._open_spool, self._open_server = open_spool, open_server
        self._rounds = threading.Condition()
        self._asked, self._made = 1, 0  # one at the start: for what an earlier run left
        self._is_leaving = False
        self.trouble: StoreError | None = None
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Say that there is something to deliver."""
        with self._rounds:
            self._asked += 1
            self._rounds.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait until everything is delivered; say whether it is."""
        with self._rounds:
            is_made = self._rounds.wait_for(lambda: self._made >= self._asked, seconds)
        return is_made and self.trouble is None

    def leave(self, seconds: float) -> None:
        """Deliver what can be delivered in these seconds, and stop."""
        with self._rounds:
            self._is_leaving = True
            self._asked += 1
            self._rounds.notify_all()
        self._thread.join(seconds)

    def _run(self) -> None:
        with closing(self._open_spool()) as spool:
            while True:
                with self._rounds:
                    self._rounds.wait_for(lambda: self._asked > self._made, RETRY)
                    asked, is_last = self._asked, self._is_leaving
                self._deliver(spool)
                with self._rounds:
                    self._made = asked
                    self._rounds.notify_all()
                if is_last:
                    return

    def _deliver(self, spool: Spool) -> None:
        if not spool.parcels() and not any(spool.unsent()):
            self.trouble = None
            return
        try:
            with closing(self._open_server()) as server:
                deliver(spool, server)
            self.trouble = None
        except StoreError as error:
            self.trouble = error


class SharedStore:
    """The records behind one address, as `Store` says. Raises StoreError where nothing is known.

    open_server: connects to the database, or raises StoreUnreachable. clock: seconds, for the
    pause after which a lost database is tried again.
    """

    def __init__(
        self,
        spool: Spool,
        open_server: OpenServer,
        name: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._spool, self._open_server, self._clock = spool, open_server, clock
        self._server: SqlStore | None = None
        self._tried = -RETRY
        self._lost: StoreError | None = None
        self._register(name)
        self._courier = Courier(lambda: Spool(spool.path), open_server)

    @property
    def trouble(self) -> StoreError | None:
        """Give why the database cannot be reached now; None where all is well."""
        return self._lost or self._courier.trouble

    @property
    def waiting(self) -> int:
        """Count the attempts that are still to be delivered."""
        return len(self._spool.parcels())

    def close(self) -> None:
        """Deliver what can be delivered at once, and let go of everything."""
        self._courier.leave(LAST_TRY)
        if self._server is not None:
            self._server.close()
        self._spool.close()

    # --- the database --------------------------------------------------------------------------

    def _register(self, name: str) -> None:
        """Have this workstation numbered, once. Raises StoreUnreachable where that cannot be."""
        if self._spool.installation is None:
            self._spool.installation = self._demand(lambda server: server.add_installation(name))

    def _need(self) -> SqlStore:
        """Give the database. Raises StoreError where it cannot be reached, or was not just now."""
        if self._server is None:
            if self._clock() - self._tried < RETRY and self._lost is not None:
                raise self._lost
            self._tried = self._clock()
            self._server = self._open_server()
        return self._server

    def _ask(self, question: Callable[[SqlStore], Answer], here: Callable[[], Answer]) -> Answer:
        """Ask the database; where it cannot be reached, answer from what is known here."""
        try:
            return self._demand(question)
        except StoreUnreachable:
            return here()

    def _demand(self, question: Callable[[SqlStore], Answer]) -> Answer:
        """Ask the database. Raises StoreUnreachable."""
        try:
            answer = question(self._need())
        except StoreUnreachable as error:
            self._lose(error)
            raise
        self._lost = None
        return answer

    def _lose(self, error: StoreError) -> None:
        self._lost = error
        if self._server is not None:
            self._tried = self._clock()
            with suppress(StoreError):
                self._server.close()
            self._server = None

    # --- profiles and settings -----------------------------------------------------------------

    def profiles(self) -> tuple[ProfileRow, ...]:
        """List the profiles in the order they were made."""
        return self._ask(self._copy_profiles, self._spool.profiles)

    def _copy_profiles(self, server: SqlStore) -> tuple[ProfileRow, ...]:
        """Read the profiles, and keep here what lets them sit down without the database."""
        rows, hashes = server.profiles(), server.pin_hashes()
        drop_forgotten(self._spool, server)
        for row in rows:
            self._spool.keep_profile(row, hashes.get(row.id))
        return rows

    def profile(self, profile: ProfileId) -> ProfileRow:
        """Look one profile up. Raises UnknownProfile."""
        return self._ask(
            lambda server: server.profile(profile), lambda: self._spool.profile(profile)
        )

    def add_profile(self, name: str) -> ProfileRow:
        """Add a profile. Raises ProfileRefused; StoreUnreachable, for names are shared."""
        return self._copy(self._demand(lambda server: server.add_profile(name)))

    def rename_profile(self, profile: ProfileId, name: str) -> ProfileRow:
        """Give a profile another name. Raises ProfileRefused, UnknownProfile, StoreUnreachable."""
        return self._copy(self._demand(lambda server: server.rename_profile(profile, name)))

    def set_role(self, profile: ProfileId, role: Role) -> ProfileRow:
        """Say what somebody does here. Raises UnknownProfile, StoreUnreachable."""
        return self._copy(self._demand(lambda server: server.set_role(profile, role)))

    def set_account(self, profile: ProfileId, account: str) -> ProfileRow:
        """Say which account is a person's own. Raises UnknownProfile, ProfileRefused."""
        return self._copy(self._demand(lambda server: server.set_account(profile, account)))

    def set_pin(self, profile: ProfileId, pin_hash: str | None) -> ProfileRow:
        """Keep what a PIN is checked against. Raises UnknownProfile, StoreUnreachable."""
        return self._copy(self._demand(lambda server: server.set_pin(profile, pin_hash)))

    def _copy(self, row: ProfileRow) -> ProfileRow:
        """Keep a profile here as it is in the database now."""
        pin_hash = self._demand(lambda server: server.pin_hash(row.id))
        self._spool.keep_profile(row, pin_hash)
        return row

    def pin_hash(self, profile: ProfileId) -> str | None:
        """Read what a PIN is checked against; None without a PIN. Raises UnknownProfile."""
        return self._ask(
            lambda server: server.pin_hash(profile), lambda: self._spool.pin_hash(profile)
        )

    def forget(self, profile: ProfileId) -> int:
        """Remove a person there and here. Raises UnknownProfile, StoreUnreachable."""
        self._flush()
        count = self._demand(lambda server: server.forget(profile))
        self._demand(lambda server: drop_forgotten(self._spool, server))
        return count

    def purge(self) -> None:
        """Leave no trace here of what was removed; the server tidies up by itself."""
        self._spool.purge()

    def settings(self, profile: ProfileId) -> dict[str, str]:
        """Give all settings of a profile."""
        return self._ask(
            lambda server: server.settings(profile), lambda: self._spool.settings(profile)
        )

    def setting(self, profile: ProfileId | None, key: str) -> str | None:
        """Look a setting up; without a profile, one of this workstation.

        What is `SHARED` is said for all workstations at once.
        """
        here = self._spool.setting(profile, key)
        if profile is None and key not in SHARED:
            return here
        return self._ask(lambda server: server.setting(profile, key), lambda: here)

    def set_setting(self, profile: ProfileId | None, key: str, value: str) -> None:
        """Keep a setting, in place of an earlier one. Raises UnknownProfile."""
        if profile is None and key in SHARED:
            self._demand(lambda server: server.set_setting(profile, key, value))
        self._spool.set_setting(profile, key, value)
        if profile is not None:
            self._ask(
                lambda server: server.set_setting(profile, key, value),
                lambda: self._spool.keep_unsent(profile, key, value),
            )

    # --- attempts ------------------------------------------------------------------------------

    def begin_attempt(self, meta: AttemptMeta) -> AttemptId:
        """Open an attempt with an empty log. Raises UnknownProfile."""
        attempt = self._spool.begin_attempt(meta)
        self._courier.wake()
        return attempt

    def append(self, attempt: AttemptId, from_seq: int, events: Sequence[Json]) -> None:
        """Add events to a log, all or none of them. Raises as `Store.append` says."""
        self._bring(attempt)
        self._spool.append(attempt, from_seq, events)
        self._courier.wake()

    def finish(self, attempt: AttemptId, card: Json, seal: str | None = None) -> None:
        """Close an attempt with its scorecard. Raises UnknownAttempt, AttemptSealed."""
        self._bring(attempt)
        self._spool.finish(attempt, card, seal)
        self._courier.wake()

    def discard(self, attempt: AttemptId) -> None:
        """Give an attempt up; its log stays. Raises AttemptClosed, UnknownAttempt."""
        self._bring(attempt)
        self._spool.discard(attempt)
        self._courier.wake()

    def _bring(self, attempt: AttemptId) -> None:
        """Have an attempt here before it is gone on with. Raises UnknownAttempt."""
        if not self._spool.has(attempt):
            self._demand(lambda server: fetch(self._spool, server, attempt))

    def _read(self, attempt: AttemptId, question: Callable[[SqlStore], Answer]) -> Answer:
        """Ask about one attempt: here while something of it waits, else in the database."""
        if any(each.attempt == attempt for each in self._spool.parcels()):
            return question(self._spool)
        return self._ask(question, lambda: question(self._spool))

    def read_log(self, attempt: AttemptId) -> tuple[Json, ...]:
        """Read the whole log, in order. Raises UnknownAttempt."""
        log = self._read(attempt, lambda store: store.read_log(attempt))
        if self._spool.has(attempt) and len(self._spool.read_log(attempt)) < len(log):
            # It was gone on with elsewhere.
            self._demand(lambda server: fetch(self._spool, server, attempt))
        return log

    def attempt(self, attempt: AttemptId) -> AttemptRow:
        """Look one attempt up. Raises UnknownAttempt."""
        return self._read(attempt, lambda store: store.attempt(attempt))

    def card(self, attempt: AttemptId) -> Json | None:
        """Read the scorecard; None before there is one. Raises UnknownAttempt."""
        return self._read(attempt, lambda store: store.card(attempt))

    def seal(self, attempt: AttemptId) -> str | None:
        """Read an attempt's seal; None where it has none. Raises UnknownAttempt."""
        return self._read(attempt, lambda store: store.seal(attempt))

    def attempts(
        self,
        profile: ProfileId,
        limit: int = 50,
        offset: int = 0,
        status: Status | None = None,
    ) -> tuple[AttemptRow, ...]:
        """List a profile's attempts, newest first; with a status, only those."""
        if self._spool.parcels() and not self._courier.wait(FLUSH):
            return self._spool.attempts(profile, limit, offset, status)
        return self._ask(
            lambda server: server.attempts(profile, limit, offset, status),
            lambda: self._spool.attempts(profile, limit, offset, status),
        )

    def unfinished(self, profile: ProfileId) -> tuple[AttemptRow, ...]:
        """List the attempts that can be resumed, newest first."""
        return self.attempts(profile, limit=-1, status=Status.UNFINISHED)

    # --- what only the database can tell -------------------------------------------------------

    def regrade(self, attempt: AttemptId, card: Json, now: str) -> None:
        """Put a card in place of the present one. Raises as `Store.regrade`, StoreUnreachable."""
        self._flush()
        self._demand(lambda server: server.regrade(attempt, card, now))

    def earlier_cards(self, attempt: AttemptId) -> tuple[EarlierCard, ...]:
        """Give the cards that regrading replaced, oldest first. Raises UnknownAttempt."""
        return self._read(attempt, lambda store: store.earlier_cards(attempt))

    def finished(
        self, after: AttemptId | None = None, limit: int = 500, scenario: str | None = None
    ) -> tuple[AttemptRow, ...]:
        """List everybody's finished attempts by number. Raises StoreUnreachable."""
        self._flush()
        return self._demand(lambda server: server.finished(after, limit, scenario))

    def tally_rest(self, limit: int = 500) -> int:
        """Add attempts to the sums that are not in them yet. Raises StoreUnreachable."""
        self._flush()
        return self._demand(lambda server: server.tally_rest(limit))

    def cohort(self) -> Cohort:
        """Give the sums over everybody's attempts. Raises StoreUnreachable."""
        self._flush()
        return self._demand(lambda server: server.cohort())

    def trainees_on(self, scenario: str, criterion: str) -> tuple[TraineeTally, ...]:
        """Give how each trainee has fared with one criterion. Raises StoreUnreachable."""
        self._flush()
        return self._demand(lambda server: server.trainees_on(scenario, criterion))

    def leaderboard(self, since_week: int = 0) -> tuple[LeaderRow, ...]:
        """List who has passed most since a week; nobody while the database is away."""
        self._flush()
        return self._ask(lambda server: server.leaderboard(since_week), tuple)

    def _flush(self) -> None:
        """Give the courier a moment to deliver what was just finished."""
        if self._spool.parcels():
            self._courier.wait(FLUSH)
