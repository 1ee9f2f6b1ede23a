"""How a trainee stands, as home shows it: the best at each call, and what to practise today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from simulator.records.errors import RecordsError
from simulator.records.memory import recall, recall_kept
from simulator.records.planning import MOST_ROWS, pick_practice
from simulator.records.practice import Practice, parts_of, weak_point
from simulator.records.store import Status
from simulator.screens.history import SCORES, Best, find_best

if TYPE_CHECKING:
    from simulator.records.skills import Memory, Skill
    from simulator.records.store import AttemptRow
    from simulator.scenario.cards import CallCard
    from simulator.screens.screen import Context

# What is known of the skills before they are worked out; nothing tells it from none practised.
UNKNOWN: Mapping[Skill, Memory] = {}


@dataclass(frozen=True)
class Standing:
    """What the attempts say. `point` is what failed the one that is the reason of `today`.

    due: how many skills are due; None while that is not worked out yet, when `today` may change.
    """

    best: Mapping[str, Best] = field(default_factory=dict)
    today: Practice | None = None
    point: str = ""
    due: int | None = None


def read_standing(
    context: Context,
    cards: Sequence[CallCard],
    rows: Sequence[AttemptRow],
    *,
    is_all: bool,
    may_wait: bool = False,
) -> Standing:
    """Work out from the attempts, newest first, how each call stands and what to practise.

    is_all: whether these are all there are. may_wait: whether what takes long to work out, unless
    it was kept, is left for later.
    """
    store, profile, day = context.store, context.profile.id, read_day(context)
    if is_all:
        rows = [row for row in rows if row.status is Status.FINISHED]
        latest: Sequence[AttemptRow] = rows[:MOST_ROWS]
    else:
        latest = store.attempts(profile, MOST_ROWS, status=Status.FINISHED)
    find = recall_kept if may_wait else recall
    memories = find(store, profile, latest, parts_of(cards), day)
    known = UNKNOWN if memories is None else memories
    today = pick_practice(cards, latest, context.texts.language, day, known)
    point = "" if today is None or today.attempt is None else _find_point(context, today.attempt)
    due = None if memories is None else count_due(memories, day)
    return Standing(find_best(rows), today, point, due)


def read_rest(standing: Standing, rows: Sequence[AttemptRow]) -> Standing:
    """Add to what the latest attempts say what all of them do; the plan needs only the latest."""
    return replace(standing, best=find_best(rows))


def read_day(context: Context) -> date:
    """Give the day it is."""
    return date.fromisoformat(context.now()[:10])


def count_due(memories: Mapping[Skill, Memory], day: date) -> int:
    """Count the skills that are due."""
    return sum(memory.due <= day for memory in memories.values())


def _find_point(context: Context, row: AttemptRow) -> str:
    """Word what failed an attempt: the question of a criterion, or a score below its mark."""
    id, texts = weak_point(row), context.texts
    if id in SCORES:
        return texts("practice-below", score=texts(f"call-score-{id}"))
    if not id:
        return ""
    try:
        card = context.store.card(row.id) or {}
    except RecordsError:
        return ""  # it is only a help; the scorecard itself says what is wrong
    graded = [*card.get("criteria", ()), *card.get("auto_fails", ())]
    return next((str(each.get("asks", "")) for each in graded if each.get("id") == id), "")
