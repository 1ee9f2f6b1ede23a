"""What a trainee has made of each call, and which one to practise today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from simulator.call.mode import Mode, read_mode
from simulator.records.store import AttemptRow, Status
from simulator.scenario.cards import CallCard

if TYPE_CHECKING:
    from simulator.language.types import Language

REST_AFTER = 3  # failed attempts of one day after which a call is left for another day
IN_A_ROW = 2  # clean passes that make a call mastered


class Mastery(Enum):
    """How well a trainee has a call in hand."""

    NEW = "new"  # never finished
    BEGUN = "begun"  # finished, not yet passed by oneself
    PASSED = "passed"  # passed at least once in practice or test
    MASTERED = "mastered"  # the last two in practice or test were passed without a hint


@dataclass(frozen=True, slots=True)
class Practice:
    """The call to practise today, and why: the id of a text with its arguments."""

    call: str
    reason: str
    reason_args: Mapping[str, int] = field(default_factory=dict)
    attempt: AttemptRow | None = None  # the one that is the reason


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


def pick_practice(
    cards: Sequence[CallCard], rows: Sequence[AttemptRow], language: Language, today: date
) -> Practice | None:
    """Pick today's call: what went wrong last, else what is new, else what was longest untouched.

    rows are all attempts, newest first; a call that is no longer in `cards` is left out. None
    where there is no call at all.
    """
    known = {card.id for card in cards}
    taken = group_finished(row for row in rows if row.meta.scenario in known)
    return (
        _pick_failed(taken, today)
        or _pick_unguided(taken, today)
        or _pick_new(cards, taken, language)
        or _pick_longest(taken, today)
    )


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


def _pick_failed(taken: Mapping[str, list[AttemptRow]], today: date) -> Practice | None:
    """Pick the call failed last, unless it has been failed often enough for one day."""
    for call, attempts in taken.items():
        last = attempts[0]
        if not last.passed and not _needs_rest(attempts, today):
            days = days_since(last.meta.started_at, today)
            return Practice(call, "practice-failed", {"days": days}, last)
    return None


def _needs_rest(attempts: Sequence[AttemptRow], today: date) -> bool:
    recent = attempts[:REST_AFTER]
    is_today = (days_since(row.meta.started_at, today) == 0 for row in recent)
    return len(recent) == REST_AFTER and all(is_today) and not any(row.passed for row in recent)


def _pick_unguided(taken: Mapping[str, list[AttemptRow]], today: date) -> Practice | None:
    """Pick a call that was passed only where replies were suggested."""
    for call, attempts in taken.items():
        if attempts[0].passed and read_mastery(attempts) is Mastery.BEGUN:
            days = days_since(attempts[0].meta.started_at, today)
            return Practice(call, "practice-unguided", {"days": days}, attempts[0])
    return None


def _pick_new(
    cards: Sequence[CallCard], taken: Mapping[str, list[AttemptRow]], language: Language
) -> Practice | None:
    """Pick the easiest call not taken yet: in one's own language while there is one.

    A newcomer of whose language there is no call begins with the easiest of the others.
    """
    rest = [card for card in cards if card.id not in taken]
    card = easiest(rest, language)
    if card is None and not taken:
        card = min(rest, key=lambda each: (each.difficulty, each.order), default=None)
    if card is None:
        return None
    return Practice(card.id, "practice-new" if taken else "practice-first")


def _pick_longest(taken: Mapping[str, list[AttemptRow]], today: date) -> Practice | None:
    """Pick the call whose last attempt is the oldest."""
    if not taken:
        return None
    call, attempts = min(taken.items(), key=lambda each: each[1][0].id)
    days = days_since(attempts[0].meta.started_at, today)
    return Practice(call, "practice-longest", {"days": days}, attempts[0])


def weak_point(row: AttemptRow) -> str:
    """Give the first thing that failed an attempt: a criterion, an auto-fail or a score."""
    return row.failed_by[0] if row.failed_by else ""
