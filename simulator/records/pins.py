"""PINs: what is kept of one, and whether a typed one is right.

What is kept is an argon2id hash (RFC 9106) with a salt. A PIN has so few digits that somebody with
a copy of the hash could try them all; so in a file of this computer the PIN goes through HMAC
under a key of the installation first (`folder.pin_key`), which the copy does not hold. In a shared
database there is no such key, as every workstation has to check every PIN: an account that may
read everybody's profile there, a workstation's or the administrator's, could try PINs at about a
tenth of a second each; a trainee's own account reads no other hash. What is kept says which of the
two it is.

A PIN counts as wrong before it is checked, and the count is in the records: to start the program
anew, or to go on in another window, wins nothing.
"""

from __future__ import annotations

import hmac
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from hashlib import sha256
from itertools import pairwise

from simulator.records.errors import StoreError
from simulator.records.folder import installed_pin_key
from simulator.records.store import ProfileId, Store

SHORTEST, LONGEST = 6, 12  # digits
FREE = 3  # wrong PINs without a wait
FIRST_WAIT, LONGEST_WAIT = 5, 300  # seconds
# RFC 9106's memory for computers that do other things too; a tenth of a second on an office PC.
PASSES, MEMORY, LANES = 2, 65_536, 1  # MEMORY in KiB
SALT_BYTES = HASH_BYTES = 16
WRONG = "pin-wrong"  # a setting of a profile: how many were wrong, and until when to wait
RESET = "pin-reset"  # a setting of a profile: when its PIN was set anew without the old one
_FORMAT = "1"
_NO_KEY = "-"

FindKey = Callable[[], bytes]


class Weakness(Enum):
    """Why a PIN is not taken; the value is the id of the text that says so."""

    NOT_DIGITS = "pin-not-digits"
    SHORT = "pin-short"
    LONG = "pin-long"
    SAME = "pin-same-digits"
    ROW = "pin-digits-in-a-row"  # 123456, 987654, 112233
    REPEATS = "pin-repeats"


class Outcome(Enum):
    """What came of trying a PIN."""

    RIGHT = "right"
    WRONG = "wrong"
    WAITING = "waiting"  # it was not looked at: it is too early for another
    OTHER_KEY = "other-key"  # set under the key of another installation


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a PIN, and how many seconds to wait before the next."""

    outcome: Outcome
    wait: int = 0

    @property
    def is_right(self) -> bool:
        """Say whether the person may sit down."""
        return self.outcome is Outcome.RIGHT

    @property
    def message(self) -> str:
        """Give the id of the text that says so; its arguments are `wait` and the `name`."""
        is_wait = self.outcome is Outcome.WRONG and self.wait > 0
        return "pin-wrong-wait" if is_wait else f"pin-{self.outcome.value}"


# --- a PIN ---------------------------------------------------------------------------------------


def read_pin(typed: str) -> str:
    """Give what was typed as plain digits, those of every script; spare blanks do not count.

    What is no digit stays, so that `find_weakness` finds it.
    """
    return "".join(_as_digit(each) for each in typed if not each.isspace())


def _as_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def find_weakness(pin: str) -> Weakness | None:
    """Say why a PIN, as `read_pin` gives it, cannot be taken; None where it can."""
    if not (pin.isascii() and pin.isdecimal()):
        return Weakness.NOT_DIGITS
    if len(pin) < SHORTEST:
        return Weakness.SHORT
    if len(pin) > LONGEST:
        return Weakness.LONG
    if len(set(pin)) == 1:
        return Weakness.SAME
    if _steps(pin) <= {0, 1} or _steps(pin) <= {0, 9}:
        return Weakness.ROW
    return Weakness.REPEATS if _repeats(pin) else None


def _steps(pin: str) -> set[int]:
    """Give the steps from each digit to the next, counted round from 9 to 0."""
    return {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}


def _repeats(pin: str) -> bool:
    """Say whether it is the same digits over and over: 121212, 483483."""
    sizes = range(2, len(pin) // 2 + 1)
    return any(len(pin) % size == 0 and pin == pin[:size] * (len(pin) // size) for size in sizes)


# --- what is kept of it --------------------------------------------------------------------------


def hash_pin(pin: str, key: bytes | None) -> str:
    """Give what is kept of a PIN; `key` is the installation's, None in a shared database."""
    from argon2 import PasswordHasher

    hasher = PasswordHasher(PASSES, MEMORY, LANES, HASH_BYTES, SALT_BYTES)
    return f"{_FORMAT}:{_name_key(key)}:{hasher.hash(_mix(pin, key))}"


def _mix(pin: str, key: bytes | None) -> bytes:
    digits = pin.encode()
    return digits if key is None else hmac.new(key, b"headset pin\0" + digits, sha256).digest()


def _name_key(key: bytes | None) -> str:
    """Give a name for a key that does not help to guess it."""
    return _NO_KEY if key is None else sha256(b"headset pin key\0" + key).hexdigest()[:16]


def is_of_key(kept: str, key: bytes) -> bool:
    """Say whether a PIN was set under this installation's key."""
    return _split(kept)[0] == _name_key(key)


def _split(kept: str) -> tuple[str, str]:
    """Give the name of the key and the hash; empty ones for what this version cannot read."""
    form, _, rest = kept.partition(":")
    name, _, hashed = rest.partition(":")
    return (name, hashed) if form == _FORMAT else ("", "")


def _matches(kept: str, pin: str, key: bytes | None) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(_split(kept)[1], _mix(pin, key))
    except (VerificationError, InvalidHashError):
        return False


def _is_dated(kept: str) -> bool:
    """Say whether it was hashed with other parameters than those of today."""
    from argon2 import extract_parameters

    found = extract_parameters(_split(kept)[1])
    today = (PASSES, MEMORY, LANES, HASH_BYTES, SALT_BYTES)
    return today != (
        found.time_cost,
        found.memory_cost,
        found.parallelism,
        found.hash_len,
        found.salt_len,
    )


# --- in the records ------------------------------------------------------------------------------


def is_shared(store: Store) -> bool:
    """Say whether workstations share these records, so that PINs are kept without a key."""
    from simulator.records.sqlite import SqliteStore

    return not isinstance(store, SqliteStore)


def keep_pin(
    store: Store, profile: ProfileId, pin: str, find_key: FindKey = installed_pin_key
) -> None:
    """Set the PIN of a profile. Raises StoreError, and DataFolderError for the key."""
    key = None if is_shared(store) else find_key()
    store.set_pin(profile, hash_pin(pin, key))
    _clear(store, profile, WRONG)
    _clear(store, profile, RESET)


def reset_pin(
    store: Store,
    profile: ProfileId,
    pin: str,
    now: str,
    find_key: FindKey = installed_pin_key,
) -> None:
    """Set a PIN without the old one, and leave a note of it where the PIN is asked for."""
    keep_pin(store, profile, pin, find_key)
    store.set_setting(profile, RESET, now)


def remove_pin(store: Store, profile: ProfileId) -> None:
    """Take the PIN of a profile away. Raises StoreError."""
    store.set_pin(profile, None)
    _clear(store, profile, WRONG)
    _clear(store, profile, RESET)


def was_reset(store: Store, profile: ProfileId) -> str | None:
    """Give when the PIN was set anew without the old one; None where it was not."""
    return store.setting(profile, RESET) or None


def _clear(store: Store, profile: ProfileId, key: str) -> None:
    if store.setting(profile, key):
        store.set_setting(profile, key, "")


# --- trying one ----------------------------------------------------------------------------------


def try_pin(
    store: Store,
    profile: ProfileId,
    pin: str,
    now: str,
    find_key: FindKey = installed_pin_key,
) -> Trial:
    """Try a PIN, as `read_pin` gives it; `now` is ISO 8601 with its offset.

    A profile without a PIN lets everybody sit down. Raises StoreError, UnknownProfile, and
    DataFolderError for the key.
    """
    kept = store.pin_hash(profile)
    if kept is None:
        return Trial(Outcome.RIGHT)
    if wait := seconds_to_wait(store, profile, now):
        return Trial(Outcome.WAITING, wait)
    is_bare = _split(kept)[0] == _NO_KEY
    key = None if is_bare else find_key()
    if key is not None and not is_of_key(kept, key):
        return Trial(Outcome.OTHER_KEY)
    wait = _count(store, profile, now)
    if not _matches(kept, pin, key):
        return Trial(Outcome.WRONG, wait)
    _clear(store, profile, WRONG)
    if _is_dated(kept):
        with suppress(StoreError):  # a shared database that is out of reach gets it next time
            store.set_pin(profile, hash_pin(pin, key))
    return Trial(Outcome.RIGHT)


def seconds_to_wait(store: Store, profile: ProfileId, now: str) -> int:
    """Give how many seconds it is until a PIN may be tried."""
    count, until = _read_count(store, profile)
    if until is None:
        return 0
    left = (until - datetime.fromisoformat(now)).total_seconds()
    # A clock that was set back must not lock anybody out for a day.
    return min(max(round(left), 0), _wait_after(count))


def _count(store: Store, profile: ProfileId, now: str) -> int:
    """Count a try as wrong until it turns out right; gives the wait that follows from it."""
    count = _read_count(store, profile)[0] + 1
    wait = _wait_after(count)
    until = datetime.fromisoformat(now) + timedelta(seconds=wait)
    store.set_setting(profile, WRONG, f"{count} {until.isoformat()}")
    return wait


def _wait_after(wrong: int) -> int:
    """Give the wait after so many wrong PINs: none at first, then twice as long each time."""
    if wrong < FREE:
        return 0
    return int(min(FIRST_WAIT * 2 ** min(wrong - FREE, 10), LONGEST_WAIT))


def _read_count(store: Store, profile: ProfileId) -> tuple[int, datetime | None]:
    """Read how many were wrong, and until when to wait; what cannot be read counts as none."""
    count, _, until = (store.setting(profile, WRONG) or "").partition(" ")
    try:
        return int(count), datetime.fromisoformat(until)
    except ValueError:
        return 0, None
