"""Which records are meant, and opening them: a file of this computer, or a shared database."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.records.errors import DataFolderError, StoreUnreachable
from simulator.records.folder import seal_key, store_path

if TYPE_CHECKING:
    from simulator.records.store import Store

VARIABLE = "HEADSET_STORE"
SETTINGS_NAME = "headset.toml"
STORE_KEY = "store"  # all that stands in it
SERVERS = ("postgresql://", "postgres://")


def find_address(folder: Path, environ: Mapping[str, str] | None = None) -> str:
    """Give the address of the records: HEADSET_STORE, the settings file's `store`, or "".

    "" is the file in the data folder. Raises DataFolderError for a settings file that is none.
    """
    named = (os.environ if environ is None else environ).get(VARIABLE, "").strip()
    if named:
        return named
    path = folder / SETTINGS_NAME
    return _read_settings(path) if path.exists() else ""


def open_records(folder: Path, address: str = "") -> Store:
    """Open the records at an address: a postgresql:// database, or a file of this computer.

    Raises StoreError, among them StoreUnreachable for an address of another kind.
    """
    if address.startswith(SERVERS):
        return _open_shared(folder, address)
    if "://" in address:
        raise StoreUnreachable("error-store-address")
    from simulator.records.sqlite import SqliteStore

    path = Path(address).expanduser() if address else store_path(folder)
    return SqliteStore(path, key=lambda: seal_key(folder))


def _open_shared(folder: Path, address: str) -> Store:
    import platform
    from hashlib import sha256

    from simulator.records.postgres import PostgresStore
    from simulator.records.shared import SharedStore
    from simulator.records.spool import Spool

    name = f"spool-{sha256(_bare(address).encode()).hexdigest()[:12]}.sqlite"
    spool = Spool(folder / name, key=lambda: seal_key(folder))
    return SharedStore(spool, lambda: PostgresStore(address), platform.node())


def _bare(address: str) -> str:
    """Leave the password out, so that a new one does not begin a new spool."""
    from simulator.records._postgres import name_place

    return name_place(address)


def _read_settings(path: Path) -> str:
    """Read the address from the settings file. Raises DataFolderError; an unknown key is a slip."""
    import tomllib

    try:
        values: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DataFolderError("error-settings-file", path=str(path), reason=reason) from error
    for key in values:
        if key != STORE_KEY:
            raise DataFolderError("error-settings-key", path=str(path), key=key, known=STORE_KEY)
    address = values.get(STORE_KEY, "")
    if not isinstance(address, str):
        raise DataFolderError("error-settings-value", path=str(path), key=STORE_KEY)
    return address.strip()
