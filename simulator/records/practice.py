"""What a trainee has made of each call, and how a call to practise is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from simulator.call.mode import Mode, read_mode
from simulator.records.store import AttemptRow, Status
from simulator.scenario.cards import CallCard

if TYPE_CHECKING:
    from simulator.language.types import Language
    from simulator.records.skills import Skill

MOST_ROWS = 400  # the latest attempts: what was not practised in so many is as good as new
IN_A_ROW = 2  # clean passes that make a call mastered


class Mastery(Enum):
    """How well a trainee has a call in hand."""

    NEW = "new"  # never finished
    BEGUN = "begun"  # finished, not yet passed by oneself
    PASSED = "passed"  # passed at least once in practice or test
    MASTERED = "mastered"  # the last two in practice or test were passed without a hint


@dataclass(frozen=True, slots=True)
class Practice:
    """A call to practise today, and why: the id of a text with its arguments."""

    call: str
    reason: str
    reason_args: Mapping[str, int | str] = field(default_factory=dict)
    attempt: AttemptRow | None = None  # the one that is the reason
    skill: Skill | None = None  # the one that is the reason


def read_mastery(rows: Iterable[AttemptRow]) -> Mastery:
    """Say how well a call is in hand, from all attempts at it, newest first.

    A passed attempt has missed no critical point. A guided one teaches and proves nothing, so it
    neither makes a call passed nor breaks a row of passes.
    """
    finished = [row for row in rows if row.status is Status.FINISHED]
    if not finished:
        return Mastery.NEW
    own = [row for row in finished if read_mode(row.meta.mode) is not Mode.GUIDED]
    if not any(row.passed for row in own):
        return Mastery.BEGUN
    last = own[:IN_A_ROW]
    is_clean = all(row.passed and not row.hints for row in last)
    return Mastery.MASTERED if is_clean and len(last) == IN_A_ROW else Mastery.PASSED


def parts_of(cards: Iterable[CallCard]) -> dict[str, str]:
    """Give the part of the job of each call, by its id."""
    return {card.id: card.part for card in cards}


def easiest(cards: Iterable[CallCard], language: Language) -> CallCard | None:
    """Give the easiest call in a language; of those as easy, the first part of the job."""
    own = (card for card in cards if card.locale[:2] == language)
    return min(own, key=lambda card: (card.difficulty, card.order), default=None)


def days_since(moment: str, today: date) -> int:
    """Count the days from a time in ISO 8601; 0 where it cannot be read or lies ahead."""
    try:
        return max((today - date.fromisoformat(moment[:10])).days, 0)
    except ValueError:
        return 0


def group_finished(rows: Iterable[AttemptRow]) -> dict[str, list[AttemptRow]]:
    """Give the finished attempts at each call, in their order."""
    found: dict[str, list[AttemptRow]] = {}
    for row in rows:
        if row.status is Status.FINISHED:
            found.setdefault(row.meta.scenario, []).append(row)
    return found


def weak_point(row: AttemptRow) -> str:
    """Give the first thing that failed an attempt: a criterion, an auto-fail or a score."""
    return row.failed_by[0] if row.failed_by else ""
