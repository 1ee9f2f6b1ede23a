"""The stores that have to keep the contract. A new one is a row here, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from simulator.records import Store

PATIENCE = 60  # seconds that a program of the tests waits for another


@dataclass(frozen=True)
class Backend:
    """One kind of store: where a fresh one lives, and how any program opens it."""

    name: str
    address: Callable[[Path], str]
    open: Callable[[str], Store]


def _open_sqlite(address: str) -> Store:
    from simulator.records.sqlite import SqliteStore

    return SqliteStore(Path(address), PATIENCE)


def _make_postgres(folder: Path) -> str:
    from tests.records.server import make_address  # a program that only writes needs none

    return make_address()


def _open_postgres(address: str) -> Store:
    from simulator.records.postgres import PostgresStore

    return PostgresStore(address, PATIENCE)


def _make_shared(folder: Path) -> str:
    return f"{folder / 'spool.sqlite'} {_make_postgres(folder)}"


def _open_shared(address: str) -> Store:
    from simulator.records.postgres import PostgresStore
    from simulator.records.shared import SharedStore
    from simulator.records.spool import Spool

    spool, server = address.split(" ", 1)
    return SharedStore(Spool(Path(spool), PATIENCE), lambda: PostgresStore(server, PATIENCE))


BACKENDS = {
    each.name: each
    for each in (
        Backend("sqlite", lambda folder: str(folder / "records.sqlite"), _open_sqlite),
        Backend("postgres", _make_postgres, _open_postgres),
        Backend("shared", _make_shared, _open_shared),
    )
}
