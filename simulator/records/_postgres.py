"""A PostgreSQL database: connecting, transactions, migrations and errors with a name.

What was reported as stored is on the server's disk. A connection that was lost is made anew at the
next statement outside a transaction.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from simulator.records._database import Row
from simulator.records._schema import POSTGRES, VERSION, steps_for
from simulator.records.errors import (
    NewerStore,
    NotAStore,
    StoreError,
    StoreForbidden,
    StoreFull,
    StoreLocked,
    StoreUnreachable,
    StoreUnreadable,
    Taken,
)

CONNECT_SECONDS = 5
BUSY_SECONDS = 10.0
STEPS = steps_for(POSTGRES)
_MIGRATING = 0x48445354  # the number of the lock that a program holds while it makes tables


class PostgresDatabase:
    """The database at a postgresql:// address, with this program's tables.

    The tables are made where they are missing. busy_seconds: how long to wait for another program
    before StoreLocked. Raises StoreError.
    """

    dialect = POSTGRES

    def __init__(self, address: str, busy_seconds: float = BUSY_SECONDS) -> None:
        self._parts = _read_address(address)
        self._busy = round(busy_seconds * 1000)
        self._connection: psycopg.Connection[Row] | None = None
        self._is_inside = False  # a transaction
        with self._named_errors():
            self._connect()
            self._prepare()

    @property
    def place(self) -> str:
        """Give server and database, without a password."""
        return _name_place(self._parts)

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            self._connection.close()

    def read(self, query: str, *values: object) -> list[Row]:
        """Give all rows of a query."""
        with self._named_errors():
            return self._run(query, values).fetchall()

    def one(self, query: str, *values: object) -> Row | None:
        """Give the first row of a query."""
        with self._named_errors():
            return self._run(query, values).fetchone()

    def execute(self, statement: str, *values: object) -> None:
        """Run a statement inside `writing`."""
        self._run(statement, values)

    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Run a statement for every row, inside `writing`."""
        with self._open().cursor() as cursor:
            cursor.executemany(_marked(statement), rows)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the records over several queries."""
        with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write all or nothing."""
        with self._transaction("BEGIN"):
            yield

    def purge(self) -> None:
        """Leave it to the server, which tidies up by itself; its backups are its keeper's."""

    # --- the connection ------------------------------------------------------------------------

    def _connect(self) -> None:
        self._connection = psycopg.connect(
            make_conninfo(**{"connect_timeout": CONNECT_SECONDS, **self._parts}), autocommit=True
        )
        self._connection.execute(f"SET lock_timeout = {self._busy}")

    def _open(self) -> psycopg.Connection[Row]:
        """Give the connection, made anew where it was lost and nothing has been begun."""
        if (self._connection is None or self._connection.closed) and not self._is_inside:
            self._connect()
        assert self._connection is not None  # __init__ has made one
        return self._connection

    def _run(self, query: str, values: Sequence[object]) -> psycopg.Cursor[Row]:
        return self._open().execute(_marked(query), values)

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with self._named_errors():
            self._run(begin, ())
            self._is_inside = True
            try:
                yield
                self._run("COMMIT", ())
            except BaseException:
                with suppress(psycopg.Error):
                    self._run("ROLLBACK", ())
                raise
            finally:
                self._is_inside = False

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            yield
        except (psycopg.ProgrammingError, psycopg.IntegrityError) as error:
            if isinstance(error, errors.DuplicateTable | errors.InsufficientPrivilege):
                raise self._named(error) from error
            if isinstance(error, errors.UniqueViolation):
                raise Taken("error-store-locked", path=self.place) from error
            raise  # a mistake of this program, not of its surroundings
        except (psycopg.Error, OSError) as error:
            raise self._named(error) from error

    def _named(self, error: Exception) -> StoreError:
        """Give an error of the server or of the way to it its name in our tree."""
        if isinstance(error, errors.LockNotAvailable | errors.DeadlockDetected):
            return StoreLocked("error-store-locked", path=self.place)
        if isinstance(error, errors.InsufficientPrivilege):
            return StoreForbidden("error-store-forbidden", path=self.place)
        if isinstance(error, errors.DiskFull):
            return StoreFull("error-store-full", path=self.place)
        if isinstance(error, errors.DuplicateTable):
            return NotAStore("error-store-foreign", path=self.place)
        reason = " ".join(str(error).split())
        if isinstance(error, psycopg.OperationalError):
            return StoreUnreachable("error-store-unreachable", path=self.place, reason=reason)
        return StoreUnreadable("error-store-unreadable", path=self.place, reason=reason)

    # --- the tables ----------------------------------------------------------------------------

    def _prepare(self) -> None:
        """Bring the tables to this program's version; other programs wait meanwhile."""
        if self._version() == VERSION:
            return
        with self.writing():
            self._run("SELECT pg_advisory_xact_lock(?)", (_MIGRATING,))
            version = self._version()  # another program may have been quicker
            if version > VERSION:
                raise NewerStore("error-store-newer", path=self.place)
            self._run("CREATE TABLE IF NOT EXISTS headset (version INTEGER NOT NULL)", ())
            for step in STEPS[version:]:
                for statement in step:
                    self._run(statement, ())
            self._run("DELETE FROM headset", ())
            self._run("INSERT INTO headset VALUES (?)", (VERSION,))

    def _version(self) -> int:
        """Give the version of the tables; 0 before there are any."""
        # Asked of the table of tables: a look-up by name may be answered from before the wait.
        known = "SELECT 1 FROM pg_class WHERE relname = 'headset' AND pg_table_is_visible(oid)"
        if self._run(known, ()).fetchone() is None:
            return 0
        row = self._run("SELECT max(version) FROM headset", ()).fetchone()
        return 0 if row is None or row[0] is None else int(row[0])


def _read_address(address: str) -> dict[str, Any]:
    """Read an address into its parts. Raises StoreUnreachable; the address may hold a password."""
    try:
        return conninfo_to_dict(address)
    except psycopg.ProgrammingError as error:
        raise StoreUnreachable("error-store-address") from error


def name_place(address: str) -> str:
    """Name the server and the database of an address, and no password. Raises StoreUnreachable."""
    return _name_place(_read_address(address))


def _name_place(parts: Mapping[str, Any]) -> str:
    host, port = parts.get("host") or "localhost", parts.get("port")
    name = parts.get("dbname") or parts.get("user") or ""
    return f"{host}:{port}/{name}" if port else f"{host}/{name}"


def _marked(statement: str) -> bytes:
    """Mark the values as this driver wants them; bytes, for it takes no text made at run time."""
    return statement.replace("?", "%s").encode()
