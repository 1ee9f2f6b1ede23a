"""Attempts and cards made up for tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from simulator.records.store import AttemptId, AttemptMeta, AttemptRow, ProfileId, Status
from simulator.scenario.cards import CallCard


def row(
    number: int,
    *,
    call: str = "a",
    passed: bool | None = False,
    mode: str = "practice",
    status: Status = Status.FINISHED,
    day: str = "2026-05-20",
    hints: int = 0,
    failed_by: tuple[str, ...] = (),
    families: Mapping[str, tuple[int, int]] | None = None,
    time: str = "09:00:00+02:00",
) -> AttemptRow:
    meta = AttemptMeta(
        ProfileId(1), call, "", "", f"Call {call}", "Kim", "en-US", 1, mode, "1",
        f"{day}T{time}",
    )  # fmt: skip
    is_done = status is Status.FINISHED
    return AttemptRow(
        AttemptId(number), meta, status, passed if is_done else None, {}, hints, failed_by,
        families=families or {},
    )  # fmt: skip


def card(call: str, *, part="terms", difficulty: int = 1, locale="en-US") -> CallCard:
    return CallCard(call, f"Call {call}", part, difficulty, locale, "Kim", Path(f"{call}.yaml"))
