"""The plan of a day as it was last made: home shows it at once, until something has changed.

To make it anew takes as long as a quarter of a first frame.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any
from zlib import crc32

from simulator.records.errors import RecordsError
from simulator.records.practice import Practice

if TYPE_CHECKING:
    from simulator.records.store import AttemptRow, ProfileId, Store
    from simulator.scenario.cards import CallCard

SETTING = "plan"  # of a profile
_FORMAT = 1  # one higher whenever the same attempts would give another plan
Kept = tuple[Practice | None, str, int]  # today's call, what failed it, how many skills are due


def find_kept(
    store: Store,
    profile: ProfileId,
    day: date,
    language: str,
    cards: Sequence[CallCard],
    rows: Sequence[AttemptRow],
) -> Kept | None:
    """Give the plan that was made of the same; None where there is none, or it cannot be read."""
    try:
        values = json.loads(store.setting(profile, SETTING) or "null")
        if values["mark"] != _mark(day, language, cards, rows):
            return None
        return _load_practice(values["today"]), str(values["point"]), int(values["due"])
    except (RecordsError, ValueError, KeyError, TypeError):
        return None


def keep_plan(
    store: Store,
    profile: ProfileId,
    day: date,
    language: str,
    cards: Sequence[CallCard],
    rows: Sequence[AttemptRow],
    kept: Kept,
) -> None:
    """Keep a plan; where that cannot be, it is made again next time."""
    today, point, due = kept
    practice = today and [today.call, today.reason, dict(today.reason_args)]
    mark = _mark(day, language, cards, rows)
    values = {"mark": mark, "today": practice, "point": point, "due": due}
    with suppress(RecordsError):
        store.set_setting(profile, SETTING, json.dumps(values, ensure_ascii=False))


def _load_practice(values: list[Any] | None) -> Practice | None:
    return None if values is None else Practice(str(values[0]), str(values[1]), dict(values[2]))


def _mark(day: date, language: str, cards: Sequence[CallCard], rows: Sequence[AttemptRow]) -> int:
    """Give a number that differs once a day, a call or an attempt does."""
    calls = [(card.id, card.part, card.difficulty) for card in cards]
    taken = [(row.id, row.passed, row.hints, row.failed_by, row.graded_with) for row in rows]
    return crc32(repr((_FORMAT, day, language, calls, taken)).encode())
