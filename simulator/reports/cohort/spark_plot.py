"""A small line of how somebody's share of calls passed goes, week by week."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.reports.cohort._svg import drawing, line, path, tag
from simulator.reports.cohort.figures import Share

WIDTH, HEIGHT, EDGE = 150, 34, 5


def draw_spark(weeks: Sequence[tuple[int, Share]], title: str) -> str:
    """Draw the weeks as a line from 0 to 100."""
    shown = [(week, share.value) for week, share in weeks if share.value is not None]
    first, span = shown[0][0], max(shown[-1][0] - shown[0][0], 1)
    points = [
        (
            EDGE + (WIDTH - 2 * EDGE) * (week - first) / span,
            HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * value,
        )
        for week, value in shown
    ]
    parts = [line((0, HEIGHT - 1), (WIDTH, HEIGHT - 1), "grid"), path(points, "line passed")]
    x, y = points[-1]
    parts.append(tag("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r=3, class_="dot passed"))
    return drawing(WIDTH, HEIGHT, title, parts, "spark")
