"""What the program asks of its records, whatever database keeps them.

A store has no clock: every time is text that the caller passes in. A card and an event are
JSON-ready mappings; what they mean is the business of the call and grading rooms.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, NewType, Protocol

if TYPE_CHECKING:
    from simulator.records.errors import StoreError
    from simulator.records.tallies import Cohort, TraineeTally

AttemptId = NewType("AttemptId", int)
ProfileId = NewType("ProfileId", int)
Json = dict[str, Any]


class Status(Enum):
    """How far an attempt has come."""

    UNFINISHED = "unfinished"  # it can be resumed
    FINISHED = "finished"  # it has a scorecard
    ABANDONED = "abandoned"  # the trainee gave it up; its log is kept


class Role(Enum):
    """What somebody does here."""

    TRAINEE = "trainee"  # takes calls, and sees their own
    TRAINER = "trainer"  # sees everybody's


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A person of these records."""

    id: ProfileId
    name: str
    role: Role = Role.TRAINEE
    has_pin: bool = False
    account: str = ""  # of the shared database, where it is theirs alone


NOBODY = ProfileId(0)  # who the sums of forgotten people are kept under
# Settings of the program that hold for all workstations of shared records.
LEADERBOARD = "leaderboard"  # "on" where a trainer wants one
RECORDS_ID = "records-id"  # the UUID that these records have had from their beginning


@dataclass(frozen=True, slots=True)
class AttemptMeta:
    """What is known of an attempt when its phone rings."""

    profile: ProfileId
    scenario: str  # the call's id
    scenario_path: str
    scenario_digest: str  # SHA-256 of every file the call was read from
    title: str
    caller: str  # the caller's name
    locale: str
    seed: int  # fits in 64 bits with its sign
    mode: str  # guided, practice, test
    engine: str  # the program's version
    started_at: str  # ISO 8601 with its offset
    product_digest: str = ""  # SHA-256 of the product sheets


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """An attempt as a list shows it; from `passed` on it is the card's, once there is one."""

    id: AttemptId
    meta: AttemptMeta
    status: Status
    passed: bool | None = None
    scores: Mapping[str, int | None] = field(default_factory=dict)
    hints: int = 0
    failed_by: tuple[str, ...] = ()  # criteria, auto-fails and scores below their mark
    handle_time: float = 0.0  # seconds
    # Criterion family: the weight met and the weight possible.
    families: Mapping[str, Sequence[int]] = field(default_factory=dict)
    graded_with: str = ""  # as `grading.scorecard.graded_with` gives it; "" for cards of long ago
    is_sealed: bool = False


@dataclass(frozen=True, slots=True)
class EarlierCard:
    """A scorecard that a regrading has replaced."""

    card: Json
    replaced_at: str  # ISO 8601 with its offset


@dataclass(frozen=True, slots=True)
class LeaderRow:
    """A line of the leaderboard."""

    profile: ProfileId
    name: str
    finished: int  # calls in practice and test
    passed: int

    @property
    def points(self) -> int:
        """Count ten points for a call that was passed, and one for any that was finished."""
        return 10 * self.passed + self.finished


class Store(Protocol):
    """The records. Every method may raise StoreError; a write is on the disk when it returns."""

    @property
    def trouble(self) -> StoreError | None:
        """Give why the shared records cannot be reached now; None where all is well."""

    @property
    def waiting(self) -> int:
        """Count the attempts that the shared records do not have yet."""

    def profiles(self) -> tuple[ProfileRow, ...]:
        """List the profiles in the order they were made."""

    def add_profile(self, name: str) -> ProfileRow:
        """Add a profile. Raises ProfileRefused for an empty name, or one that differs in case."""

    def rename_profile(self, profile: ProfileId, name: str) -> ProfileRow:
        """Give a profile another name; its attempts and settings stay.

        Raises ProfileRefused as `add_profile` does, and UnknownProfile.
        """

    def profile(self, profile: ProfileId) -> ProfileRow:
        """Look one profile up. Raises UnknownProfile."""

    def set_role(self, profile: ProfileId, role: Role) -> ProfileRow:
        """Say what somebody does here. Raises UnknownProfile."""

    def set_account(self, profile: ProfileId, account: str) -> ProfileRow:
        """Say which account of the shared database is a person's own; "" for none.

        Rights in that database follow it. Raises UnknownProfile; ProfileRefused where the account
        is somebody else's.
        """

    def pin_hash(self, profile: ProfileId) -> str | None:
        """Read what a PIN is checked against; None without a PIN. Raises UnknownProfile."""

    def set_pin(self, profile: ProfileId, pin_hash: str | None) -> ProfileRow:
        """Keep what a PIN is checked against; None takes the PIN away. Raises UnknownProfile."""

    def forget(self, profile: ProfileId) -> int:
        """Remove a person with all that was kept of them; gives how many attempts that were.

        What they added to the sums of the cohort stays, under nobody's name. Raises UnknownProfile.
        """

    def purge(self) -> None:
        """Leave no trace on this computer's disk of what was removed. Raises StoreLocked."""

    def settings(self, profile: ProfileId) -> dict[str, str]:
        """Give all settings of a profile."""

    def setting(self, profile: ProfileId | None, key: str) -> str | None:
        """Look a setting up; without a profile, one of the whole program."""

    def set_setting(self, profile: ProfileId | None, key: str, value: str) -> None:
        """Keep a setting, in place of an earlier one. Raises UnknownProfile."""

    def begin_attempt(self, meta: AttemptMeta) -> AttemptId:
        """Open an attempt with an empty log. Raises UnknownProfile."""

    def append(self, attempt: AttemptId, from_seq: int, events: Sequence[Json]) -> None:
        """Add events to a log, all or none of them; the first gets the number `from_seq`, from 0.

        The same events under the same numbers again change nothing. Raises LogConflict where other
        events have these numbers or a number would be left out, AttemptClosed, UnknownAttempt.
        """

    def read_log(self, attempt: AttemptId) -> tuple[Json, ...]:
        """Read the whole log, in order. Raises UnknownAttempt."""

    def finish(self, attempt: AttemptId, card: Json, seal: str | None = None) -> None:
        """Close an attempt with its scorecard, and with a seal where it is to have one.

        The same card again changes nothing. Raises UnknownAttempt; AttemptClosed where it has
        another card, AttemptSealed where that one is sealed.
        """

    def regrade(self, attempt: AttemptId, card: Json, now: str) -> None:
        """Put a card in place of the present one, which is kept; `now` is ISO 8601.

        The same card again changes nothing. Raises UnknownAttempt, AttemptOpen where there is no
        card yet, AttemptSealed.
        """

    def earlier_cards(self, attempt: AttemptId) -> tuple[EarlierCard, ...]:
        """Give the cards that regrading replaced, oldest first. Raises UnknownAttempt."""

    def seal(self, attempt: AttemptId) -> str | None:
        """Read an attempt's seal; None where it has none. Raises UnknownAttempt."""

    def discard(self, attempt: AttemptId) -> None:
        """Give an attempt up, so that it is no longer offered; its log stays.

        Raises AttemptClosed where it is finished, UnknownAttempt.
        """

    def attempt(self, attempt: AttemptId) -> AttemptRow:
        """Look one attempt up. Raises UnknownAttempt."""

    def attempts(
        self,
        profile: ProfileId,
        limit: int = 50,
        offset: int = 0,
        status: Status | None = None,
    ) -> tuple[AttemptRow, ...]:
        """List a profile's attempts, newest first; with a status, only those."""

    def unfinished(self, profile: ProfileId) -> tuple[AttemptRow, ...]:
        """List the attempts that can be resumed, newest first."""

    def finished(
        self, after: AttemptId | None = None, limit: int = 500, scenario: str | None = None
    ) -> tuple[AttemptRow, ...]:
        """List everybody's finished attempts by number, from the one after `after`."""

    def card(self, attempt: AttemptId) -> Json | None:
        """Read the scorecard; None before there is one. Raises UnknownAttempt."""

    # --- the cohort --------------------------------------------------------------------------

    def tally_rest(self, limit: int = 500) -> int:
        """Add up to so many attempts to the sums that were finished before there were sums.

        Gives how many; 0 when none is left.
        """

    def cohort(self) -> Cohort:
        """Give the sums over everybody's attempts in practice and test."""

    def trainees_on(self, scenario: str, criterion: str) -> tuple[TraineeTally, ...]:
        """Give how each trainee has fared with one criterion of one call."""

    def leaderboard(self, since_week: int = 0) -> tuple[LeaderRow, ...]:
        """List who has passed most since a week, best first; nobody where it is not switched on."""

    def close(self) -> None:
        """Let go of the store."""


def dump_json(value: Mapping[str, Any]) -> str:
    """Write a mapping in one canonical way: the same content is always the same text.

    Raises ValueError for figures that JSON does not have, such as infinity.
    """
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    # Half a surrogate pair, which a terminal may hand over, cannot be stored but can be escaped.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def load_json(text: str) -> Json:
    """Read what `dump_json` wrote."""
    value = json.loads(text)
    if not isinstance(value, dict):
        raise ValueError(f"not a mapping: {text[:80]}")
    return value


def tidy_name(name: str) -> str:
    """Take the spare blanks out of a profile's name, and what no file can hold."""
    return " ".join(name.encode("utf-8", "replace").decode("utf-8").split())


def name_key(name: str) -> str:
    """Fold a profile's name so that Anna, ANNA and ' anna' are one person."""
    return unicodedata.normalize("NFKC", tidy_name(name)).casefold()
