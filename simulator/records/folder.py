"""Where the data of this computer's user live."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from simulator.records.errors import DataFolderError

VARIABLE = "HEADSET_DATA"
STORE_NAME = "records.sqlite"


def data_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Give the data folder, and make it where it is missing.

    The environment variable HEADSET_DATA names another one. Raises DataFolderError where it cannot
    be made or is not a folder.
    """
    path = _wanted_folder(os.environ if environ is None else environ)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataFolderError("error-data-folder", path=str(path), reason=reason) from error
    return path


def store_path(folder: Path) -> Path:
    """Give the file of the records in a data folder."""
    return folder / STORE_NAME


def _wanted_folder(environ: Mapping[str, str]) -> Path:
    if named := environ.get(VARIABLE, "").strip():
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("headset", appauthor=False)
