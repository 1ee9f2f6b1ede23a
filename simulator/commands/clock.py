"""The time, for those who write it down."""

from __future__ import annotations

from datetime import datetime


def now() -> str:
    """Give the time in ISO 8601 with its offset."""
    return datetime.now().astimezone().isoformat(timespec="seconds")
