"""Results over weeks: who passed, the three scores, and how many calls each week has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.records.tallies import SCORES, monday_of
from simulator.reports.cohort._svg import Point, drawing, line, path, spread_out, tag, words
from simulator.reports.cohort.findings import Week
from simulator.texts import Texts
from simulator.texts.formats import format_date

WIDTH, HEIGHT = 960, 360
LEFT, RIGHT, TOP, FLOOR = 58, 190, 16, 248  # the plot's edges; FLOOR is where 0 lies
BARS_TOP, BARS_FLOOR = 276, 320
LABEL_STEP = 20  # between two names of lines
DATE_STEP = 110  # between two dates
MOST_MARKS = 40  # weeks; with more of them a line has no marks but its last
LAST_WEEKS = 104
SERIES = ("passed", *SCORES)


def draw_weeks(weeks: Sequence[Week], texts: Texts) -> str:
    """Draw the weeks, the last two years of them."""
    weeks = weeks[-LAST_WEEKS:]
    parts = [
        *_grid(texts),
        *_bars(weeks, texts),
        *_dates(weeks, texts),
        *_series(weeks, texts),
    ]
    return drawing(WIDTH, HEIGHT, texts("cohort-weeks-title"), parts, "plot weeks")


def points_of(week: Week, series: str) -> float | None:
    """Give a figure of 0 to 100: calls passed in 100, or the mean of a score."""
    if series == "passed":
        return None if week.passes.value is None else 100 * week.passes.value
    return week.scores.get(series)


def name_series(series: str, texts: Texts) -> str:
    """Name a line of the plot."""
    return texts("cohort-passed" if series == "passed" else f"call-score-{series}")


def _grid(texts: Texts) -> Iterator[str]:
    for value in (0, 25, 50, 75, 100):
        y = _y(value)
        yield line((LEFT, y), (WIDTH - RIGHT, y), "axis" if not value else "grid")
        yield words(texts("card-percent", percent=value), LEFT - 8, y + 5, "end")
    yield words(texts("cohort-weeks-calls"), WIDTH - RIGHT + 12, BARS_FLOOR - 4)
    yield line((LEFT, BARS_FLOOR), (WIDTH - RIGHT, BARS_FLOOR), "axis")


def _bars(weeks: Sequence[Week], texts: Texts) -> Iterator[str]:
    most = max((each.passes.of for each in weeks), default=1)
    room = (WIDTH - RIGHT - LEFT) / max(_last(weeks) - _first(weeks) + 1, 1)
    wide = min(max(room * 0.6, 2), 28)
    for each in weeks:
        high = max((BARS_FLOOR - BARS_TOP) * each.passes.of / most, 1)
        x = _x(each.week, weeks) - wide / 2
        yield tag(
            "rect", x=f"{x:.1f}", y=f"{BARS_FLOOR - high:.1f}", width=f"{wide:.1f}",
            height=f"{high:.1f}", class_="bar",
        )  # fmt: skip
    yield words(texts("cohort-weeks-most", count=most), LEFT - 8, BARS_TOP + 8, "end", "small")


def _dates(weeks: Sequence[Week], texts: Texts) -> Iterator[str]:
    free = 0.0
    for each in weeks:
        x = _x(each.week, weeks)
        if x >= free:
            day = format_date(monday_of(each.week), texts.language)
            yield words(day, x, HEIGHT - 16, "middle")
            free = x + DATE_STEP


def _series(weeks: Sequence[Week], texts: Texts) -> Iterator[str]:
    ends: list[tuple[str, float]] = []
    for series in reversed(SERIES):
        points = [
            (_x(each.week, weeks), _y(value), each.passes.is_small)
            for each in weeks
            if (value := points_of(each, series)) is not None
        ]
        if not points:
            continue
        yield path([(x, y) for x, y, _ in points], f"line {series}")
        marked = points if len(points) <= MOST_MARKS else points[-1:]
        yield from (draw_mark(series, (x, y), is_few) for x, y, is_few in marked)
        ends.append((series, points[-1][1]))
    places = spread_out([y for _, y in ends], LABEL_STEP, TOP, FLOOR)
    for (series, _), y in zip(ends, places, strict=True):
        x = WIDTH - RIGHT + 18
        yield draw_mark(series, (x, y))
        yield words(name_series(series, texts), x + 12, y + 5, "start", f"name {series}")


def draw_mark(series: str, point: Point, is_few: bool = False) -> str:
    """Draw the mark of a line: each has a shape of its own, beside its colour.

    is_few: it stands for a small number, and is open.
    """
    x, y = point
    shapes = {
        "passed": f"M{x - 5:.1f} {y:.1f}a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
        "accuracy": f"M{x - 4:.1f} {y - 4:.1f}h8v8h-8z",
        "professionalism": f"M{x:.1f} {y - 6:.1f}l5.5 10h-11z",
        "sales": f"M{x:.1f} {y - 6:.1f}l6 6l-6 6l-6-6z",
    }
    return tag("path", d=shapes[series], class_=f"mark {series}{' few' * is_few}")


def _first(weeks: Sequence[Week]) -> int:
    return weeks[0].week if weeks else 0


def _last(weeks: Sequence[Week]) -> int:
    return weeks[-1].week if weeks else 0


def _x(week: int, weeks: Sequence[Week]) -> float:
    span = _last(weeks) - _first(weeks)
    inner = WIDTH - RIGHT - LEFT - 40
    if not span:
        return LEFT + 20 + inner / 2
    return LEFT + 20 + inner * (week - _first(weeks)) / span


def _y(value: float) -> float:
    return FLOOR - (FLOOR - TOP) * value / 100
