"""Keeping the details of a fault of ours where a user can find them."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

DEBUG = "HEADSET_DEBUG"
LOG_NAME = "faults.log"


def log_fault(error: Exception) -> str:
    """Write a fault's traceback to the log in the data folder, and give its path.

    With HEADSET_DEBUG set it is shown as well.
    """
    details = "".join(traceback.format_exception(error))
    if os.environ.get(DEBUG):
        print(details, file=sys.stderr)
    stamp = datetime.now().astimezone().isoformat(timespec="seconds")
    entry = f"{stamp}  Python {sys.version.split()[0]} on {sys.platform}\n{details}\n"
    for folder in (_find_data_folder, lambda: Path(tempfile.gettempdir())):
        try:
            path = folder() / LOG_NAME
            with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(entry)
            return str(path)
        except Exception:  # the fault may be in the data folder itself
            continue
    return "-"


def _find_data_folder() -> Path:
    from simulator.records.folder import data_folder

    return data_folder()
