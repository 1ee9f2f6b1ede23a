"""Finished attempts made up for tests: cards as the records keep them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from simulator.records.store import AttemptId, AttemptMeta, ProfileRow, Store

VERDICTS = {"prof-greeting": "met", "acc-figures": "wrong", "sales-ask": "not-applicable"}
KINDS = {"prof": "professionalism", "acc": "accuracy", "sales": "sales"}


def meta_of(
    who: ProfileRow, *, scenario: str = "us-terms-due-date", mode: str = "practice"
) -> AttemptMeta:
    return AttemptMeta(
        who.id, scenario, "", "", "A due date", "Kim", "en-US", 1, mode, "1", "2026-05-04T09:00:00+02:00"
    )  # fmt: skip


def graded(
    verdicts: Mapping[str, str] = VERDICTS,
    *,
    passed: bool = False,
    scores: Mapping[str, int | None] | None = None,
    hints: int = 0,
    handle_time: float = 120.5,
    mood_start: int = -1,
) -> dict[str, Any]:
    """Make a card; criteria by id, each of weight 2."""
    return {
        "passed": passed,
        "scores": {"accuracy": 60, "professionalism": 80, "sales": None, **(scores or {})},
        "hints": hints,
        "failed_by": [],
        "metrics": {"handle_time": handle_time, "mood_start": mood_start},
        "criteria": [
            {"id": id, "kind": KINDS[id.split("-")[0]], "weight": 2, "verdict": {"value": value}}
            for id, value in verdicts.items()
        ],
    }


def said(*moods: int | None) -> list[dict[str, Any]]:
    """Make a log: an agent turn for each mood, which moves to it; None lets it be."""
    log: list[dict[str, Any]] = []
    for mood in moods:
        log.append({"event": "AgentSaid", "text": "Hello"})
        if mood is not None:
            log.append({"event": "MoodMoved", "mood": mood})
    return log


def finish_attempt(
    store: Store, meta: AttemptMeta, card: dict[str, Any], log: Sequence[dict[str, Any]] = ()
) -> AttemptId:
    attempt = store.begin_attempt(meta)
    store.append(attempt, 0, log or said(None, 2))
    store.finish(attempt, card)
    return attempt
