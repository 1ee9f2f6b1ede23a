"""The records in one SQLite file."""

from __future__ import annotations

from pathlib import Path

from simulator.records._sqlite import BUSY_SECONDS, SqliteDatabase
from simulator.records.sql_store import FindKey, SqlStore


class SqliteStore(SqlStore):
    """The records in the file at `path`, which is made where it is missing.

    busy_seconds: how long to wait for another program before StoreLocked. key: finds the key that
    tests are sealed with; without one they are not. One thread only.
    Raises StoreError where the file cannot be used; such a file is left as it is.
    """

    def __init__(
        self, path: Path, busy_seconds: float = BUSY_SECONDS, key: FindKey | None = None
    ) -> None:
        super().__init__(SqliteDatabase(path, busy_seconds), key)
        self.path = path
