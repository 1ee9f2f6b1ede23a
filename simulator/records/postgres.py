"""The records in a PostgreSQL database that many workstations share."""

from __future__ import annotations

from simulator.records._postgres import BUSY_SECONDS, PostgresDatabase
from simulator.records.sql_store import SqlStore


class PostgresStore(SqlStore):
    """The records in the database at a postgresql:// address; its tables are made where missing.

    busy_seconds: how long to wait for another program before StoreLocked. One thread only.
    Raises StoreError where the database cannot be reached or used.
    """

    def __init__(self, address: str, busy_seconds: float = BUSY_SECONDS) -> None:
        super().__init__(PostgresDatabase(address, busy_seconds))
