"""What a trainee has earned, in a few lines."""

from __future__ import annotations

from datetime import date

from simulator.records.errors import RecordsError
from simulator.records.ranks import keep_honours
from simulator.records.store import ProfileId, Store
from simulator.reports.honours import JOINT, word_gap, word_next, word_rank, word_streak
from simulator.scenario.library import Library
from simulator.texts import Texts


def describe_honours(
    store: Store, profile: ProfileId, library: Library, now: str, texts: Texts
) -> list[str]:
    """Say rank and streak, and what the next rank takes; nothing before the first call.

    now: the time in ISO 8601.
    """
    try:
        rows = store.attempts(profile, -1)
        today = date.fromisoformat(now[:10])
        honours = keep_honours(store, profile, rows, library.cards(), today)
    except RecordsError:
        return []  # whatever comes next says what is wrong with the records
    if not honours.streak.longest:
        return []
    first = word_rank(honours.rank, texts) + JOINT + word_streak(honours.streak, texts)
    gaps = [f"  {word_gap(gap, texts)}" for gap in honours.gaps]
    return [first, word_next(honours.rank, texts), *gaps]
