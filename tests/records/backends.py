"""The stores that have to keep the contract. A new one is a row here, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from simulator.records import Store
from simulator.records.sqlite import SqliteStore


@dataclass(frozen=True)
class Backend:
    """One kind of store: where a fresh one lives, and how any program opens it."""

    name: str
    address: Callable[[Path], str]
    open: Callable[[str], Store]


BACKENDS = {
    each.name: each
    for each in (
        Backend(
            "sqlite",
            lambda folder: str(folder / "records.sqlite"),
            lambda address: SqliteStore(Path(address), busy_seconds=60),
        ),
    )
}
