"""Sharing out the tracks of a gutter: two nets are on one track only where they do not meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """How far a net runs along a gutter."""

    net: str
    begin: float
    end: float


def assign_tracks(spans: Iterable[Span], *, apart: float) -> dict[str, int]:
    """Give each net the first track, from 0, that is free so far; `apart` is left between two."""
    ends: list[float] = []
    tracks: dict[str, int] = {}
    for span in sorted(spans, key=lambda each: (each.begin, -each.end, each.net)):
        free = next((i for i, end in enumerate(ends) if end + apart <= span.begin), len(ends))
        if free == len(ends):
            ends.append(span.end)
        ends[free] = span.end
        tracks[span.net] = free
    return tracks
