"""A simulated trainee: a skill, what comes easy to them, and what practice adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

ABILITY_RANGE = 9.0  # logits between a skill of 0 and one of 1
KNACK = 0.8  # logits: how far one criterion lies from another for the same trainee
LEARNING = 0.12  # the power by which mistakes fade with practice
OTHERS = 10  # so many attempts at other calls teach as much as one at the same call


@dataclass(frozen=True, slots=True)
class Trainee:
    """One simulated trainee; `number` counts from 1, `skill` is 0 to 1."""

    number: int
    skill: float
    seed: int = 0

    def knack(self, criterion: str) -> float:
        """Give how easy a criterion comes to them, in logits: the same in every call."""
        return Random(f"{self.seed}|{self.number}|{criterion}").gauss(0, KNACK)


@dataclass(frozen=True, slots=True)
class Mind:
    """A trainee at one attempt: `experience` counts what they have practised before it."""

    trainee: Trainee
    experience: float = 0.0

    @property
    def skill(self) -> float:
        """Give the skill of the day: what a trainee lacks shrinks by the power law of practice.

        Source: A. Newell, P. S. Rosenbloom, Mechanisms of skill acquisition (1981).
        """
        lack: float = (1 - self.trainee.skill) * (1 + self.experience) ** -LEARNING
        return 1 - lack

    def ability(self, criteria: Sequence[str] = ()) -> float:
        """Give the ability in logits, for a move about these criteria."""
        knacks = [self.trainee.knack(each) for each in criteria]
        knack = sum(knacks) / len(knacks) if knacks else 0.0
        return ABILITY_RANGE * (self.skill - 0.5) + knack


def make_trainees(count: int, skills: Sequence[float], seed: int) -> tuple[Trainee, ...]:
    """Make trainees, the skills dealt out to them in turn."""
    return tuple(Trainee(i + 1, skills[i % len(skills)], seed) for i in range(count))


def spread_skills(low: float, high: float, count: int) -> tuple[float, ...]:
    """Give skills at equal distances, both ends among them."""
    if count == 1:
        return ((low + high) / 2,)
    return tuple(round(low + (high - low) * i / (count - 1), 4) for i in range(count))
