"""What a store asks of a database: rows, transactions, and errors with a name.

Statements mark their values with `?`. Every write is one transaction, on the disk before it
returns.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from simulator.records._schema import Dialect

Row = tuple[Any, ...]


class Database(Protocol):
    """An open database with this program's tables. One thread only."""

    dialect: Dialect

    @property
    def place(self) -> str:
        """Give where the records are, as a person may read it: without a password."""

    def close(self) -> None:
        """Let go of it."""

    def read(self, query: str, *values: object) -> list[Row]:
        """Give all rows of a query. Raises StoreError."""

    def one(self, query: str, *values: object) -> Row | None:
        """Give the first row of a query. Raises StoreError."""

    def execute(self, statement: str, *values: object) -> None:
        """Run a statement inside `writing`."""

    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement for every row, inside `writing`."""

    def reading(self) -> AbstractContextManager[None]:
        """See one state of the records over several queries. Raises StoreError."""

    def writing(self) -> AbstractContextManager[None]:
        """Write all or nothing. Raises StoreError."""

    def purge(self) -> None:
        """Leave no trace of what was deleted, where that is ours to do. Raises StoreError."""
