"""The highest rank of a trainee in the records, so that it is not lost by a regrading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date

from simulator.records.errors import RecordsError
from simulator.records.honours import RANK, Honours, Rank, load_rank, read_honours
from simulator.records.store import AttemptRow, ProfileId, Store
from simulator.scenario.cards import CallCard


def keep_honours(
    store: Store,
    profile: ProfileId,
    rows: Sequence[AttemptRow],
    cards: Iterable[CallCard],
    today: date,
) -> Honours:
    """Work out what a trainee has earned, from all their attempts, newest first.

    A rank that is new is kept. Raises RecordsError where the one kept before cannot be read.
    """
    kept = load_rank(store.setting(profile, RANK))
    honours = read_honours(rows, read_levels(cards), today, kept)
    keep_rank(store, profile, honours.rank)
    return honours


def keep_rank(store: Store, profile: ProfileId, rank: Rank) -> None:
    """Keep a rank that is higher than the one kept before; if that fails it is found again."""
    with suppress(RecordsError):
        if rank.step > load_rank(store.setting(profile, RANK)).step:
            store.set_setting(profile, RANK, rank.value)


def read_levels(cards: Iterable[CallCard]) -> Mapping[str, int]:
    """Give how difficult each call is, by its id."""
    return {card.id: card.difficulty for card in cards}
