"""A small library, so that a screen that reads every call is soon done."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.library import SCENARIOS

FIRST, LATE_FEE, NO = "us-terms-due-date", "us-dispute-late-fee-first", "us-sales-clear-no"
DUTCH = "nl-terms-betaaldatum"
FEW = (FIRST, LATE_FEE, NO, DUTCH)


def copy_few(folder: Path, calls: tuple[str, ...] = FEW) -> Path:
    """Copy some calls with their plans, and what they refer to; gives the library's folder."""
    for place in {path.parent.parent for call in calls for path in _files(call)}:
        target = folder / place.name
        shutil.copytree(place, target, ignore=shutil.ignore_patterns("calls"), dirs_exist_ok=True)
        (target / "calls").mkdir(exist_ok=True)
    for call in calls:
        for path in _files(call):
            shutil.copy(path, folder / path.parent.parent.name / "calls" / path.name)
    return folder


def _files(call: str) -> list[Path]:
    return sorted(SCENARIOS.glob(f"*/calls/{call}*.yaml"))
