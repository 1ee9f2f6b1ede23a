"""How callers' moods go, turn by turn, in one call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.records.tallies import MoodTally
from simulator.reports.cohort._svg import Point, drawing, line, path, short, tag, words
from simulator.reports.cohort.figures import FEW
from simulator.texts import Texts

WIDTH, HEIGHT = 340, 190
LEFT, RIGHT, TOP, FLOOR = 34, 14, 12, 124  # FLOOR is where the worst mood lies
STRIP_TOP, STRIP_FLOOR = 134, 160  # how many calls came so far
WORST, BEST = -5, 5
TURN_STEP = 40  # between two numbers of turns
LEAST_LEFT = 0.1  # of the calls: later turns are too few to show


def draw_moods(tallies: Sequence[MoodTally], title: str, texts: Texts) -> str:
    """Draw the mean mood at the start and after each turn, with how many calls came so far."""
    shown = turns_shown(tallies)
    points = [(_x(i, len(shown)), _y(each.total / each.count)) for i, each in enumerate(shown)]
    parts = [*_grid(), *_strip(shown), path(points, "line passed")]
    parts += [_dot(point, each.count) for point, each in zip(points, shown, strict=True)]
    parts += _turns(shown, texts)
    return drawing(WIDTH, HEIGHT, title, parts, "plot moods")


def turns_shown(tallies: Sequence[MoodTally]) -> list[MoodTally]:
    """Leave out the turns that only the longest calls came to."""
    counted = sorted((each for each in tallies if each.count), key=lambda each: each.turn)
    least = LEAST_LEFT * counted[0].count if counted else 0
    return [each for each in counted if each.count >= least]


def _grid() -> Iterator[str]:
    for mood in (BEST, 0, WORST):
        yield line((LEFT, _y(mood)), (WIDTH - RIGHT, _y(mood)), "grid" if mood else "axis")
        yield words(_sign(mood), LEFT - 7, _y(mood) + 5, "end")


def _sign(mood: int) -> str:
    return f"+{mood}" if mood > 0 else f"−{-mood}" if mood else "0"


def _strip(shown: Sequence[MoodTally]) -> Iterator[str]:
    if not shown:
        return
    most = max(each.count for each in shown)
    wide = max((WIDTH - LEFT - RIGHT) / len(shown) - 2, 1)
    for index, each in enumerate(shown):
        high = max((STRIP_FLOOR - STRIP_TOP) * each.count / most, 1)
        x = _x(index, len(shown)) - wide / 2
        yield tag(
            "rect", x=short(max(x, LEFT)), y=short(STRIP_FLOOR - high), width=short(wide),
            height=short(high), class_="bar",
        )  # fmt: skip


def _dot(point: Point, count: int) -> str:
    kind = "dot passed few" if count < FEW else "dot passed"
    return tag("circle", cx=short(point[0]), cy=short(point[1]), r=4, class_=kind)


def _turns(shown: Sequence[MoodTally], texts: Texts) -> Iterator[str]:
    free = 0.0
    for index, each in enumerate(shown):
        x = _x(index, len(shown))
        if x >= free:
            name = str(each.turn) if each.turn else texts("card-start-short")
            yield words(name, x, HEIGHT - 10, "middle")
            free = x + TURN_STEP


def _x(index: int, count: int) -> float:
    inner = WIDTH - LEFT - RIGHT - 28
    return LEFT + 14 + inner * index / max(count - 1, 1)


def _y(mood: float) -> float:
    return FLOOR - (FLOOR - TOP) * (mood - WORST) / (BEST - WORST)
