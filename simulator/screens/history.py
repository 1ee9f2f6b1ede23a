"""What a trainee's past attempts say about each call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.call.mode import Mode, read_mode
from simulator.records.practice import Mastery, group_finished, read_mastery
from simulator.records.store import AttemptRow

SCORES = ("accuracy", "professionalism", "sales")


@dataclass(frozen=True, slots=True)
class Best:
    """The best so far at one call: each score by itself, never mixed with the others.

    Scores are those of practice and test: where replies were suggested, they tell nothing.
    """

    attempts: int
    mastery: Mastery
    scores: Mapping[str, int | None]

    @property
    def is_scored(self) -> bool:
        """Say whether there is any score to show."""
        return any(score is not None for score in self.scores.values())


def find_best(rows: Iterable[AttemptRow]) -> dict[str, Best]:
    """Give the best result at each call that was finished at least once, by the call's id.

    rows are attempts, newest first.
    """
    return {call: _best_of(attempts) for call, attempts in group_finished(rows).items()}


def _best_of(rows: list[AttemptRow]) -> Best:
    own = [row for row in rows if read_mode(row.meta.mode) is not Mode.GUIDED]
    scores = {kind: _highest(row.scores.get(kind) for row in own) for kind in SCORES}
    return Best(len(rows), read_mastery(rows), scores)


def _highest(scores: Iterable[int | None]) -> int | None:
    return max((score for score in scores if score is not None), default=None)
