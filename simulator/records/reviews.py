"""What finished calls say of a trainee's skills: a review of every skill they exercised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from simulator.call.mode import Mode, read_mode
from simulator.grading.scorecard import HINT_COST
from simulator.records.families import APPLICABLE, family_of
from simulator.records.skills import HARD_FROM, KNOWLEDGE, Skill, is_review, kind_of, skill_of

if TYPE_CHECKING:
    from simulator.records.store import AttemptRow, Json

# A criterion that is not met is a thing the customer was not told. From nine tenths on, what is
# missing is a trifle; below two thirds (HARD_FROM) it is not there.
GOOD_FROM = 9 / 10

_OF_AUTO_FAILS = {
    "auto-free-without-cost": "offer",
    "auto-implies-required": "offer",
    "auto-enrols-without-yes": "offer",
    "auto-binds-by-phone": "offer",
    "auto-score-gain": "authority",
    "auto-coaches-omission": "authority",
    "auto-otp-reused": "security",
    "auto-third-push": "close",
    "auto-asks-after-no": "close",
}


class Grade(IntEnum):
    """How a skill did in one call; the numbers are those of FSRS."""

    AGAIN = 1  # it was not there
    HARD = 2  # it was there in part, or with help
    GOOD = 3  # it was there
    EASY = 4  # all of it, in a test, where nothing helps


@dataclass(frozen=True, slots=True)
class Review:
    """What one call said of a skill."""

    day: date  # as the trainee's calendar had it
    moment: datetime
    grade: Grade
    met: int  # weight of the criteria met
    possible: int
    is_critical: bool  # whether a critical point was missed, or a rule broken that fails a call

    @property
    def order(self) -> tuple[object, ...]:
        """Give what reviews are sorted by: time, and then what says the same on every machine."""
        return (self.day, self.moment, self.grade, self.met, self.possible, self.is_critical)


@dataclass(frozen=True, slots=True)
class Point:
    """A criterion of a skill: what it asks, and how often that was met."""

    asks: str
    met: int
    count: int


def read_reviews(
    rows: Iterable[AttemptRow], parts: Mapping[str, str], today: date
) -> dict[Skill, list[Review]]:
    """Give the reviews of each skill, oldest first, from attempts in any order.

    parts: the part of the job of each call; of a call that is gone only its part of knowledge is
    unknown. An attempt of a day to come, made while a clock was wrong, counts as today's; one
    whose time cannot be read is left out.
    """
    found: dict[Skill, list[Review]] = {}
    for row in rows:
        if is_review(row):
            for skill, review in _reviews_of(row, parts.get(row.meta.scenario, ""), today):
                found.setdefault(skill, []).append(review)
    for reviews in found.values():
        reviews.sort(key=lambda review: review.order)
    return found


def grade_review(
    met: int, possible: int, *, hints: int = 0, is_test: bool = False, is_critical: bool = False
) -> Grade:
    """Grade a skill by the share met; each hint costs what it costs on the scorecard.

    Which criterion a hint was for is not kept, so it counts for every skill of the call.
    """
    share = met / possible if possible else 0.0
    share -= hints * HINT_COST / 100
    if is_critical or share < HARD_FROM:
        return Grade.AGAIN
    if share < GOOD_FROM:
        return Grade.HARD
    return Grade.EASY if is_test and share >= 1 else Grade.GOOD


def asked_for(
    skill: Skill, rows: Iterable[AttemptRow], part_of: Mapping[str, str]
) -> list[AttemptRow]:
    """Give the attempts that reviewed a skill, in their order."""
    return [
        row for row in rows
        if is_review(row) and skill.family in row.families
        and skill == skill_of(skill.family, part_of.get(row.meta.scenario, ""))
    ]  # fmt: skip


def tally_points(cards: Iterable[Json], family: str) -> tuple[Point, ...]:
    """Count how often each criterion of a family was met, from stored cards; the worst first."""
    found: dict[str, Point] = {}
    for card in cards:
        for each in card.get("criteria", ()):
            value = each["verdict"]["value"]
            if value in APPLICABLE and family_of(each["id"], each["kind"]) == family:
                asks = str(each["asks"])
                known = found.get(asks, Point(asks, 0, 0))
                found[asks] = Point(asks, known.met + (value == "met"), known.count + 1)
    return tuple(sorted(found.values(), key=lambda point: point.met / point.count))


def read_moment(text: str) -> datetime | None:
    """Read a time in ISO 8601; one without its offset counts as UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _reviews_of(row: AttemptRow, part: str, today: date) -> Iterator[tuple[Skill, Review]]:
    moment = read_moment(row.meta.started_at)
    if moment is None:
        return
    is_test = read_mode(row.meta.mode) is Mode.TEST
    failed = _families_failed(row.failed_by)
    weights = {**dict.fromkeys(failed, (0, 0)), **row.families}
    for family, (met, possible) in weights.items():
        if family == KNOWLEDGE and not part:
            continue
        is_critical = family in failed
        grade = grade_review(
            met, possible, hints=row.hints, is_test=is_test, is_critical=is_critical
        )
        day = min(moment.date(), today)
        review = Review(day, moment, grade, met, possible, is_critical)
        yield skill_of(family, part), review


def _families_failed(failed_by: Sequence[str]) -> dict[str, None]:
    """Give the families of the critical points and auto-fails that failed a call, in order."""
    named = (_OF_AUTO_FAILS.get(id) or _family_of_critical(id) for id in failed_by)
    return dict.fromkeys(family for family in named if family)


def _family_of_critical(id: str) -> str:
    """Give the family of a critical criterion; nothing for a score below its mark."""
    kind = kind_of(id)
    return family_of(id, kind) if kind else ""
