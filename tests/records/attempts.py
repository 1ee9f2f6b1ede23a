"""Attempts at one skill, made up by chance for tests of what follows from them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as some

from .rows import row

TODAY = date(2026, 5, 20)
PARTS = {"a": "terms", "b": "sales"}

some_attempts = some.lists(
    some.tuples(
        some.integers(0, 60),  # days ago; some share one, and with it their very time
        some.integers(0, 6),
        some.integers(0, 3),
        some.booleans(),
        some.sampled_from(["practice", "test"]),
    ),
    min_size=1,
    max_size=12,
)


def rows_of(attempts, today=TODAY):
    return [
        row(number, families={"security": (met, 6)}, hints=hints, mode=mode,
            failed_by=("prof-verify",) if is_critical else (),
            day=(today - timedelta(days)).isoformat())
        for number, (days, met, hints, is_critical, mode) in enumerate(attempts, 1)
    ]  # fmt: skip
