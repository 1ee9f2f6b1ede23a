"""Skills: what many calls ask for alike, and how well a trainee has each of them in hand.

A skill is a criterion family; what one has to know differs by part of the job, so knowledge is one
skill for each part. A finished call in practice or test reviews every skill it exercised. How long
a skill will be kept is worked out from its reviews in `memory`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from simulator.call.mode import Mode, read_mode
from simulator.records.families import FAMILIES
from simulator.records.store import Status
from simulator.scenario.cards import PARTS

if TYPE_CHECKING:
    from simulator.records.store import AttemptRow

KNOWLEDGE = "knowledge"  # the family that is split by part of the job
CRITICAL = ("security", "empathy", "authority", "offer", "close")  # what may fail a whole call
_PREFIXES = {"acc-": "accuracy", "prof-": "professionalism", "sales-": "sales"}
HARD_FROM = 2 / 3  # the share met below which more is missing than a slip explains
RECENT = 5  # reviews that the share of a level is read from
# Share met of late, days until the chance falls to nine in ten, and reviews: FSRS foretells two
# months after three good calls, and nobody is called sure after three calls.
STEADY_FROM = (0.85, 14.0, 2)
SURE_FROM = (0.95, 60.0, RECENT)


class Level(Enum):
    """How well a skill is in hand."""

    NEW = "new"  # never practised
    SHAKY = "shaky"  # it was missing last time, or too much of it of late
    GROWING = "growing"  # there, but soon to be forgotten
    STEADY = "steady"  # it keeps for a fortnight
    SURE = "sure"  # nearly always whole, and it keeps for two months


@dataclass(frozen=True, slots=True)
class Skill:
    """A criterion family; for knowledge, in one part of the job."""

    family: str
    part: str = ""

    @property
    def id(self) -> str:
        """Give a name that can be kept: security, knowledge-terms."""
        return f"{self.family}-{self.part}" if self.part else self.family


@dataclass(frozen=True, slots=True)
class Memory:
    """What is left of the reviews of a skill: FSRS's stability, and how it went of late."""

    stability: float  # days until the chance of having it falls to nine in ten
    last: date
    due: date
    reviews: int
    met: int  # weights of the last few reviews
    possible: int
    was_missing: bool  # in the last review
    is_critical: bool  # the last review missed a critical point

    @property
    def share(self) -> float:
        """Give the share met of late."""
        return self.met / self.possible if self.possible else 0.0

    @property
    def level(self) -> Level:
        """Name how well it is in hand."""
        if self.was_missing or self.share < HARD_FROM:
            return Level.SHAKY
        if self._reaches(SURE_FROM):
            return Level.SURE
        return Level.STEADY if self._reaches(STEADY_FROM) else Level.GROWING

    def _reaches(self, least: tuple[float, float, int]) -> bool:
        share, days, reviews = least
        is_kept = self.stability >= days and self.reviews >= reviews
        return is_kept and self.share >= share


def list_skills() -> tuple[Skill, ...]:
    """List every skill, in the order in which a call needs them."""
    return tuple(
        Skill(family, part)
        for family in FAMILIES
        for part in (PARTS if family == KNOWLEDGE else ("",))
    )


def skill_of(family: str, part: str) -> Skill:
    """Give the skill of a family in a call of a part of the job."""
    return Skill(family, part if family == KNOWLEDGE else "")


def kind_of(criterion: str) -> str:
    """Tell the kind of a criterion by how its id begins; nothing where that tells nothing."""
    found = (kind for prefix, kind in _PREFIXES.items() if criterion.startswith(prefix))
    return next(found, "")


def is_review(row: AttemptRow) -> bool:
    """Say whether an attempt proves something: finished, and not among suggested replies."""
    return row.status is Status.FINISHED and read_mode(row.meta.mode) is not Mode.GUIDED
