"""What a trainee's past attempts say about each call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.records.store import AttemptRow, Status

SCORES = ("accuracy", "professionalism", "sales")


@dataclass(frozen=True, slots=True)
class Best:
    """The best so far at one call: each score by itself, never mixed with the others."""

    attempts: int
    passed: bool
    scores: Mapping[str, int | None]


def find_best(rows: Iterable[AttemptRow]) -> dict[str, Best]:
    """Give the best result at each call that was finished at least once, by the call's id."""
    finished: dict[str, list[AttemptRow]] = {}
    for row in rows:
        if row.status is Status.FINISHED:
            finished.setdefault(row.meta.scenario, []).append(row)
    return {call: _best_of(attempts) for call, attempts in finished.items()}


def _best_of(rows: list[AttemptRow]) -> Best:
    scores = {kind: _highest(row.scores.get(kind) for row in rows) for kind in SCORES}
    return Best(len(rows), any(row.passed for row in rows), scores)


def _highest(scores: Iterable[int | None]) -> int | None:
    return max((score for score in scores if score is not None), default=None)
