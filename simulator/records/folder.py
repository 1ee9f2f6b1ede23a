"""Where the data of this computer's user live."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from simulator.records.errors import DataFolderError

VARIABLE = "HEADSET_DATA"
STORE_NAME = "records.sqlite"
KEY_NAME = "seal.key"
PIN_KEY_NAME = "pin.key"


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


def seal_key(folder: Path) -> bytes:
    """Give this installation's key for seals, and make it where it is missing.

    Raises DataFolderError where it can be neither read nor made, or is no key.
    """
    return _find_key(folder / KEY_NAME, "error-seal-key")


def pin_key(folder: Path) -> bytes:
    """Give this installation's key for PINs, and make it where it is missing.

    Raises DataFolderError where it can be neither read nor made, or is no key.
    """
    return _find_key(folder / PIN_KEY_NAME, "error-pin-key")


def installed_pin_key() -> bytes:
    """Give the key for PINs of the data folder in use. Raises DataFolderError."""
    return pin_key(data_folder())


def _find_key(path: Path, message: str) -> bytes:
    from simulator.records.seal import KEY_BYTES

    try:
        if not path.exists():
            _make_key(path, os.urandom(KEY_BYTES))
        key = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise DataFolderError(message, path=str(path), reason=reason) from error
    if len(key) != KEY_BYTES:
        raise DataFolderError(message, path=str(path), reason=f"{len(key)} bytes")
    return key


def _make_key(path: Path, key: bytes) -> None:
    """Write a key in whole or not at all; of two programs at once, one key stays."""
    draft = path.with_name(f"{path.name}.{os.urandom(4).hex()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)  # fails where the other program was quicker
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _wanted_folder(environ: Mapping[str, str]) -> Path:
    if named := environ.get(VARIABLE, "").strip():
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("headset", appauthor=False)
