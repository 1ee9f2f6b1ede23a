"""A shift: a queue of mixed calls that are taken one after another.

Only what was planned is kept. Which calls are done is read from the attempts made since, so a
stop in the middle, or a power cut, loses nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from simulator.call.mode import Mode, read_mode
from simulator.records.store import AttemptRow, Status
from simulator.scenario.cards import PARTS, CallCard

if TYPE_CHECKING:
    from random import Random

LENGTHS = (3, 5, 8)  # calls
MOST_ATTEMPTS = 400  # the latest attempts, among which those of a shift are looked for


@dataclass(frozen=True, slots=True)
class Shift:
    """What was planned: the calls in their order, and how they are taken."""

    calls: tuple[str, ...]
    mode: Mode
    after: int  # the number of the last attempt before it
    since: str = ""  # ISO 8601 with its offset; "" for a shift of before this was kept

    def without(self, call: str) -> Shift | None:
        """Leave a call out; None where no call remains."""
        calls = tuple(each for each in self.calls if each != call)
        return replace(self, calls=calls) if calls else None


@dataclass(frozen=True, slots=True)
class Progress:
    """A shift with the attempt that settled each call; None for a call still to take."""

    shift: Shift
    results: tuple[AttemptRow | None, ...]

    @property
    def done(self) -> int:
        """Count the calls that are settled."""
        return sum(row is not None for row in self.results)

    @property
    def is_over(self) -> bool:
        """Say whether no call is left."""
        return self.done == len(self.results)

    @property
    def next_call(self) -> str | None:
        """Give the next call to take; None once all are settled."""
        left = zip(self.shift.calls, self.results, strict=True)
        return next((call for call, row in left if row is None), None)


def plan_calls(cards: Sequence[CallCard], count: int, rng: Random) -> tuple[str, ...]:
    """Draw calls for a shift: each once, one of every part of the job before a second of any."""
    piles = [[card.id for card in cards if card.part == part] for part in PARTS]
    for pile in piles:
        rng.shuffle(pile)
    rng.shuffle(piles)
    chosen: list[str] = []
    while len(chosen) < count and any(piles):
        chosen += [pile.pop() for pile in piles if pile]
    return tuple(chosen[:count])


def read_progress(shift: Shift, rows: Iterable[AttemptRow]) -> Progress:
    """Find how far a shift has come among all attempts, in any order.

    The first attempt that was finished settles a call; taking it again changes nothing.
    """
    settled: dict[str, AttemptRow] = {}
    for row in sorted(rows, key=_place):
        if row.status is Status.FINISHED and belongs_to(shift, row):
            settled.setdefault(row.meta.scenario, row)
    return Progress(shift, tuple(settled.get(call) for call in shift.calls))


def belongs_to(shift: Shift, row: AttemptRow) -> bool:
    """Say whether an attempt was made in the course of a shift."""
    is_one = _is_later(row, shift) and row.meta.scenario in shift.calls
    return is_one and read_mode(row.meta.mode) is shift.mode


def _is_later(row: AttemptRow, shift: Shift) -> bool:
    """Say whether an attempt was begun after a shift.

    Numbers tell of one workstation only: another gives out higher or lower ones.
    """
    if not shift.since:
        return row.id > shift.after
    return _place(row) > (_seconds(shift.since), shift.after)


def _place(row: AttemptRow) -> tuple[float, int]:
    """Give the place of an attempt in time; in one second, its number tells."""
    return _seconds(row.meta.started_at), row.id


def _seconds(moment: str) -> float:
    """Give the seconds since 1970 of a time in ISO 8601; 0 where it cannot be read."""
    try:
        return datetime.fromisoformat(moment).timestamp()
    except ValueError:
        return 0.0


def dump_shift(shift: Shift | None) -> str:
    """Write a shift as a setting keeps it; nothing where there is none."""
    if shift is None:
        return ""
    values = {
        "calls": shift.calls,
        "mode": shift.mode.value,
        "after": shift.after,
        "since": shift.since,
    }
    return json.dumps(values, separators=(",", ":"))


def load_shift(text: str | None) -> Shift | None:
    """Read what `dump_shift` wrote; None for nothing, and for what cannot be read."""
    try:
        values = json.loads(text or "null")
        calls, after = tuple(map(str, values["calls"])), int(values["after"])
        since = str(values.get("since") or "")
        return Shift(calls, Mode(values["mode"]), after, since) if calls else None
    except (ValueError, KeyError, TypeError):
        return None
