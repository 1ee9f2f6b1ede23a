"""How long a skill is kept: FSRS, from the library `fsrs`, with a day as its smallest step.

What was worked out is kept as a setting of the profile, because the library takes longer to
import than the first frame may wait, and what a memory is worth on a day needs none of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Any
from zlib import crc32

from simulator.records.errors import RecordsError
from simulator.records.skills import RECENT, Memory, Skill, is_review, list_skills

if TYPE_CHECKING:
    from fsrs import Scheduler

    from simulator.records.reviews import Review
    from simulator.records.store import AttemptRow, ProfileId, Store

# A skill is due when the chance of still having it has fallen to nine in ten: a critical point
# missed fails a call, so one call in ten that goes wrong for lack of practice is already much.
RETENTION = 0.9
LONGEST = 36_500  # days
DECAY = 0.1542  # of FSRS-6's curve of forgetting with its usual parameters
_FACTOR = RETENTION ** (-1 / DECAY) - 1
SETTING = "memory"  # of a profile: what was worked out, and from which attempts
_FORMAT = 1  # one higher whenever the same attempts would give something else


def find_chance(memory: Memory, today: date) -> float:
    """Give the chance, 0 to 1, that a skill is still there; after a review it is certain."""
    days = max((today - memory.last).days, 0)
    return float((1 + _FACTOR * days / memory.stability) ** -DECAY)


def work_out(
    rows: Iterable[AttemptRow], parts: Mapping[str, str], today: date
) -> dict[Skill, Memory]:
    """Work out from attempts, in any order, what is kept of each skill that was practised."""
    from simulator.records.reviews import read_reviews

    found = read_reviews(rows, parts, today)
    return {skill: fold_reviews(reviews) for skill, reviews in found.items()}


def fold_reviews(reviews: Sequence[Review]) -> Memory:
    """Fold the reviews of one skill, oldest first, into what is kept of it."""
    from fsrs import Card, Rating

    from simulator.records.reviews import Grade

    scheduler, card = _scheduler(), Card(card_id=1, due=_midnight(reviews[0].day))
    for review in reviews:
        card, _ = scheduler.review_card(card, Rating(review.grade), _midnight(review.day))
    last, recent = reviews[-1], reviews[-RECENT:]
    return Memory(
        stability=float(card.stability or 0.0),
        last=last.day,
        due=last.day + timedelta(_days_until_due(float(card.stability or 0.0))),
        reviews=len(reviews),
        met=sum(each.met for each in recent),
        possible=sum(each.possible for each in recent),
        was_missing=last.grade is Grade.AGAIN,
        is_critical=last.is_critical,
    )


def _days_until_due(stability: float) -> int:
    """Count the days until the chance is no longer above nine in ten; the library rounds them."""
    return min(max(ceil(stability), 1), LONGEST)


@lru_cache(maxsize=1)
def _scheduler() -> Scheduler:
    """Make the scheduler: without chance, and without steps of minutes, which no shift keeps."""
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )


def _midnight(day: date) -> datetime:
    """Put a review on its day, whatever the hour: from one evening to the next morning is a day."""
    return datetime.combine(day, time(), UTC)


# --- what is kept --------------------------------------------------------------------------------


def recall(
    store: Store,
    profile: ProfileId,
    rows: Sequence[AttemptRow],
    parts: Mapping[str, str],
    today: date,
) -> dict[Skill, Memory]:
    """Give what is kept of each skill: as it was worked out before, if from these attempts."""
    known = recall_kept(store, profile, rows, parts, today)
    if known is not None:
        return known
    memories = work_out(rows, parts, today)
    with suppress(RecordsError):  # else it is worked out again next time
        store.set_setting(profile, SETTING, dump_memories(memories, _mark(rows, parts)))
    return memories


def recall_kept(
    store: Store,
    profile: ProfileId,
    rows: Sequence[AttemptRow],
    parts: Mapping[str, str],
    today: date,
) -> dict[Skill, Memory] | None:
    """Give what was worked out before from these attempts; None where that was not done yet."""
    if not any(map(is_review, rows)):
        return {}
    kept = load_memories(store.setting(profile, SETTING))
    if kept is None or kept[1] != _mark(rows, parts):
        return None
    if any(memory.last > today for memory in kept[0].values()):
        return None  # the clock was ahead
    return kept[0]


def dump_memories(memories: Mapping[Skill, Memory], mark: int) -> str:
    """Write memories as a setting keeps them; `mark` names the attempts they are made of."""
    lists = {
        skill.id: [
            each.stability, each.last.isoformat(), each.due.isoformat(), each.reviews, each.met,
            each.possible, each.was_missing, each.is_critical,
        ]
        for skill, each in memories.items()
    }  # fmt: skip
    return json.dumps({"mark": mark, "skills": lists}, separators=(",", ":"))


def load_memories(text: str | None) -> tuple[dict[Skill, Memory], int] | None:
    """Read what `dump_memories` wrote, with its mark; None for what cannot be read."""
    known = {skill.id: skill for skill in list_skills()}
    try:
        values = json.loads(text or "null")
        lists = values["skills"].items()
        return {known[id]: _load_memory(*each) for id, each in lists}, int(values["mark"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _load_memory(stability: float, last: str, due: str, *rest: Any) -> Memory:
    reviews, met, possible, was_missing, is_critical = rest
    if not stability > 0:
        raise ValueError(stability)
    return Memory(
        float(stability), date.fromisoformat(last), date.fromisoformat(due), int(reviews),
        int(met), int(possible), bool(was_missing), bool(is_critical),
    )  # fmt: skip


def _mark(rows: Sequence[AttemptRow], parts: Mapping[str, str]) -> int:
    """Give a number that differs once there is another attempt, or one is graded anew."""
    read = sorted(
        (row.id, row.meta.started_at, row.meta.mode, row.hints, row.failed_by,
         sorted(row.families.items()), parts.get(row.meta.scenario, ""))
        for row in rows if is_review(row)
    )  # fmt: skip
    return crc32(repr((_FORMAT, read)).encode())
