"""A long question to the records, answered beside the thread that they belong to."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from simulator.records.store import Store

T = TypeVar("T")


def ask_beside(store: Store, question: Callable[[Store], T]) -> Callable[[], T]:
    """Give a function that any thread may call for the answer.

    Where the records are a file, that opens it a second time. Shared ones have one connection, so
    there the question is answered at once. Either may raise StoreError.
    """
    from simulator.records.sqlite import SqliteStore

    if not isinstance(store, SqliteStore):
        found = question(store)
        return lambda: found
    path = store.path

    def answer() -> T:
        with closing(SqliteStore(path)) as again:
            return question(again)

    return answer
