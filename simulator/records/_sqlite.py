"""One SQLite file: opening, transactions, migrations and errors with a name.

Every write is one transaction, flushed to the disk before it returns: a power cut loses nothing
that was reported as done. Several programs may have the file open at once.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from simulator.records._database import Row
from simulator.records._schema import APPLICATION_ID, SQLITE, VERSION, steps_for
from simulator.records.errors import (
    NewerStore,
    NotAStore,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreUnreadable,
)

BUSY_SECONDS = 5.0
STEPS = steps_for(SQLITE)
_MAGIC = b"SQLite format 3\x00"


class SqliteDatabase:
    """The file at `path`, with this program's tables; it is made where it is missing.

    busy_seconds: how long to wait for another program before StoreLocked.
    """

    dialect = SQLITE

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        with self._named_errors():
            _refuse_foreign_file(path)
            _make_private(path)
            self._connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    @property
    def place(self) -> str:
        """Give the file."""
        return str(self.path)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def read(self, query: str, *values: object) -> list[Row]:
        """Give all rows of a query."""
        with self._named_errors():
            return self._connection.execute(query, values).fetchall()

    def one(self, query: str, *values: object) -> Row | None:
        """Give the first row of a query."""
        rows = self.read(query, *values)
        return rows[0] if rows else None

    def execute(self, statement: str, *values: object) -> None:
        """Run a statement inside `writing`."""
        self._connection.execute(statement, values)

    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement for every row, inside `writing`."""
        self._connection.executemany(statement, rows)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the file over several queries."""
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Take the right to write at once, so that what is checked still holds when written."""
        with self._transaction("BEGIN IMMEDIATE"):
            yield

    def purge(self) -> None:
        """Leave no byte of what was deleted in the file or its log; takes a while where it is big.

        Raises StoreLocked where another program is reading or writing just now.
        """
        with self._named_errors():
            # Deleted rows are overwritten at once, but earlier versions did not do so.
            self._connection.execute("VACUUM")
            is_busy, *_ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if is_busy:
            raise StoreLocked("error-store-locked", path=str(self.path))

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self._named_errors():
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # some errors have rolled back by themselves
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
            raise  # a mistake of this program, not of its surroundings
        except (sqlite3.DatabaseError, OSError) as error:
            raise _named(error, self.path) from error

    def _prepare(self) -> None:
        """Set the connection up and bring the tables to this program's version."""
        execute = self._connection.execute
        execute("PRAGMA foreign_keys = ON")
        execute("PRAGMA synchronous = FULL")
        execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten
        execute("PRAGMA fullfsync = ON")  # macOS otherwise leaves data in the drive's own memory
        with self.reading():
            self._refuse_foreign_tables()
        if self._number("user_version") < VERSION:
            with self.writing():
                self._migrate()
        # Where another program is at work just now, a later start changes the journal.
        with suppress(StoreLocked), self._named_errors():
            execute("PRAGMA journal_mode = WAL")

    def _refuse_foreign_tables(self) -> None:
        version, application = self._number("user_version"), self._number("application_id")
        is_empty = self.one("SELECT 1 FROM sqlite_master") is None
        if application != APPLICATION_ID and not (is_empty and version == 0):
            raise NotAStore("error-store-foreign", path=str(self.path))
        if version > VERSION:
            raise NewerStore("error-store-newer", path=str(self.path))

    def _migrate(self) -> None:
        # Another program may have migrated the file while this one waited for it.
        for step in STEPS[self._number("user_version") :]:
            for statement in step:
                self._connection.execute(statement)
        self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._connection.execute(f"PRAGMA user_version = {VERSION}")

    def _number(self, pragma: str) -> int:
        return int(self._connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _refuse_foreign_file(path: Path) -> None:
    """Look at the first bytes before SQLite does: an empty or missing file becomes a new store."""
    try:
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    except FileNotFoundError:
        return
    if start and start != _MAGIC:
        raise NotAStore("error-store-foreign", path=str(path))


def _make_private(path: Path) -> None:
    """Make a new file that only this account can read; its log and its index get the same right."""
    with suppress(FileExistsError):  # whoever opened a file to others meant to
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _named(error: sqlite3.DatabaseError | OSError, path: Path) -> StoreError:
    """Give an error of SQLite or of the system its name in our tree."""
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of the code is detail
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreLocked("error-store-locked", path=str(path))
    if primary == sqlite3.SQLITE_FULL:
        return StoreFull("error-store-full", path=str(path))
    if primary == sqlite3.SQLITE_NOTADB:
        return NotAStore("error-store-foreign", path=str(path))
    if primary == sqlite3.SQLITE_CORRUPT:
        return StoreUnreadable("error-store-damaged", path=str(path))
    reason = getattr(error, "strerror", None) or str(error)
    return StoreUnreadable("error-store-unreadable", path=str(path), reason=reason)
