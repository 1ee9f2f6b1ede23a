"""Trainees, their attempts with every event, and their settings.

`Store` is what the rest of the program knows. `sqlite.SqliteStore` is the one that comes with it;
it is not imported here, so that a screen can name a row without loading a database.
"""

from simulator.records.errors import (
    AttemptClosed,
    AttemptOpen,
    AttemptSealed,
    DataFolderError,
    LogConflict,
    NewerStore,
    NotAStore,
    ProfileRefused,
    RecordsError,
    StoreError,
    StoreForbidden,
    StoreFull,
    StoreLocked,
    StoreUnreachable,
    StoreUnreadable,
    UnknownAttempt,
    UnknownProfile,
)
from simulator.records.folder import data_folder, seal_key, store_path
from simulator.records.store import (
    AttemptId,
    AttemptMeta,
    AttemptRow,
    ProfileId,
    ProfileRow,
    Role,
    Status,
    Store,
)

__all__ = [
    "AttemptClosed",
    "AttemptId",
    "AttemptMeta",
    "AttemptOpen",
    "AttemptRow",
    "AttemptSealed",
    "DataFolderError",
    "LogConflict",
    "NewerStore",
    "NotAStore",
    "ProfileId",
    "ProfileRefused",
    "ProfileRow",
    "RecordsError",
    "Role",
    "Status",
    "Store",
    "StoreError",
    "StoreForbidden",
    "StoreFull",
    "StoreLocked",
    "StoreUnreachable",
    "StoreUnreadable",
    "UnknownAttempt",
    "UnknownProfile",
    "data_folder",
    "seal_key",
    "store_path",
]
