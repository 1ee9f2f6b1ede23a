"""How a trainee stands, as home shows it: the best at each call, and what to practise today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from simulator.records.errors import RecordsError
from simulator.records.practice import Practice, pick_practice, weak_point
from simulator.screens.history import SCORES, Best, find_best

if TYPE_CHECKING:
    from simulator.records.store import AttemptRow
    from simulator.scenario.cards import CallCard
    from simulator.screens.screen import Context


@dataclass(frozen=True)
class Standing:
    """What the attempts say. `point` is what failed the one that is the reason of `today`."""

    best: Mapping[str, Best] = field(default_factory=dict)
    today: Practice | None = None
    point: str = ""


def read_standing(
    context: Context, cards: Sequence[CallCard], rows: Sequence[AttemptRow]
) -> Standing:
    """Work out from the attempts, newest first, how each call stands and what to practise."""
    day = date.fromisoformat(context.now()[:10])
    today = pick_practice(cards, rows, context.texts.language, day)
    point = "" if today is None or today.attempt is None else _find_point(context, today.attempt)
    return Standing(find_best(rows), today, point)


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
