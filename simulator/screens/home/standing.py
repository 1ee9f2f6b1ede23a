"""How a trainee stands, as home shows it: the best at each call, and what to practise today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from simulator.records.errors import RecordsError
from simulator.records.practice import MOST_ROWS, Practice, parts_of, weak_point
from simulator.records.store import Status
from simulator.screens.history import SCORES, Best, find_best
from simulator.screens.home.kept_plan import find_kept, keep_plan

if TYPE_CHECKING:
    from simulator.records.skills import Memory, Skill
    from simulator.records.store import AttemptRow
    from simulator.scenario.cards import CallCard
    from simulator.screens.screen import Context


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
    asked = (day, context.texts.language, cards, latest)
    kept = find_kept(store, profile, *asked)
    if kept is not None:
        return Standing(find_best(rows), *kept)
    standing = _plan(context, cards, latest, day, may_wait=may_wait)
    if standing.due is not None:
        keep_plan(store, profile, *asked, (standing.today, standing.point, standing.due))
    return replace(standing, best=find_best(rows))


def _plan(
    context: Context,
    cards: Sequence[CallCard],
    latest: Sequence[AttemptRow],
    day: date,
    *,
    may_wait: bool,
) -> Standing:
    """Plan the day; what that takes is loaded only now, for a kept plan needs none of it."""
    from simulator.records.memory import recall, recall_kept
    from simulator.records.planning import pick_practice

    find = recall_kept if may_wait else recall
    memories = find(context.store, context.profile.id, latest, parts_of(cards), day)
    today = pick_practice(cards, latest, context.texts.language, day, memories or {})
    point = "" if today is None or today.attempt is None else _find_point(context, today.attempt)
    due = None if memories is None else count_due(memories, day)
    return Standing({}, _with_skill(today, context), point, due)


def _with_skill(today: Practice | None, context: Context) -> Practice | None:
    """Name the skill that is the reason among what its sentence is told with."""
    if today is None or today.skill is None:
        return today
    from simulator.reports.practice import word_skill

    skill = word_skill(today.skill, context.texts)
    return replace(today, reason_args={**today.reason_args, "skill": skill}, skill=None)


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
