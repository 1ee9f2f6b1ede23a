"""Keeping the details of a fault of ours where a user can find them."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path

DEBUG = "HEADSET_DEBUG"
LOG_NAME = "faults.log"
SPARE_NAME = "headset-faults.log"  # in the folder of everybody's temporary files


def log_fault(error: Exception) -> str:
    """Write a fault's traceback to the log in the data folder, and give its path.

    With HEADSET_DEBUG set it is shown as well. An error may quote what somebody typed, so what
    must never be stored is masked in it.
    """
    details = _mask("".join(traceback.format_exception(error)))
    if os.environ.get(DEBUG):
        print(details, file=sys.stderr)
    stamp = datetime.now().astimezone().isoformat(timespec="seconds")
    entry = f"{stamp}  Python {sys.version.split()[0]} on {sys.platform}\n{details}\n"
    for find in (_find_log, _find_spare_log):
        try:
            path = find()
            with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(entry)
            return str(path)
        except Exception:  # the fault may be in the data folder itself
            continue
    return "-"


def _mask(details: str) -> str:
    """Mask what must never be stored; a fault in the masking itself leaves no details."""
    try:
        from simulator.language import mask_secrets

        return mask_secrets(details)
    except Exception as error:
        return f"{type(error).__name__}\n"


def drop_faults() -> None:
    """Delete the log, which may quote anybody."""
    for find in (_find_log, _find_spare_log):
        with suppress(OSError):
            find().unlink(missing_ok=True)


def _find_log() -> Path:
    from simulator.records.folder import data_folder

    return data_folder() / LOG_NAME


def _find_spare_log() -> Path:
    return Path(tempfile.gettempdir()) / SPARE_NAME
