"""What a trainee has earned, read from the records; the highest rank is kept once it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from simulator.records import ranks
from simulator.records.errors import RecordsError
from simulator.records.honours import Earned, Honours, find_earned
from simulator.records.store import AttemptRow
from simulator.screens.screen import Context


def keep_honours(context: Context, rows: Sequence[AttemptRow]) -> Honours:
    """Work out what whoever sits here has earned, from all their attempts, newest first.

    Raises RecordsError.
    """
    today = date.fromisoformat(context.now()[:10])
    cards = context.library.cards()
    return ranks.keep_honours(context.store, context.profile.id, rows, cards, today)


def find_earned_by(context: Context, row: AttemptRow, most: int = -1) -> Earned | None:
    """Say what a finished attempt earned; nothing where the records do not tell.

    None where its trainee has more attempts than `most`, so that reading them takes a while.
    """
    store, owner = context.store, row.meta.profile
    try:
        rows = store.attempts(owner, most + 1 if most >= 0 else -1)
    except RecordsError:
        return Earned()  # it is only a pat on the back
    if 0 <= most < len(rows):
        return None
    earned = find_earned(rows, row.id, ranks.read_levels(context.library.cards()))
    if earned.rank is not None and owner == context.profile.id:
        ranks.keep_rank(store, owner, earned.rank)
    return earned
