"""Handle time against a score: a dot a trainee."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.reports.cohort._svg import Point, drawing, line, short, tag, ticks, words
from simulator.texts import Texts

WIDTH, HEIGHT = 400, 320
LEFT, RIGHT, TOP, FLOOR = 50, 16, 26, 268
CROWD = 100  # dots; more of them are small
LETTER = 8.2  # the usual width of a letter in a label
MOST_NAMES = 6
LEAST_HELP = 5.5  # the size of a triangle, in a crowd too
Box = tuple[float, float, float]  # the left and right end of a name, and its height


@dataclass(frozen=True, slots=True)
class Dot:
    """A trainee: minutes a call, a score, and whether the name is to be told first."""

    name: str
    minutes: float
    score: float
    needs_help: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """The figures at the edges of the drawing."""

    minutes: Sequence[float]
    scores: Sequence[int]


def draw_times(dots: Sequence[Dot], title: str, texts: Texts) -> str:
    """Draw the dots; those who need help are triangles, with their names where there is room."""
    scale = _scale(dots)
    radius = 2.6 if len(dots) > CROWD else 4.5
    quiet = sorted(dots, key=lambda each: each.needs_help)
    parts = [
        *_grid(scale, texts),
        *_names(dots, scale),
        *(_draw(each, scale, radius) for each in quiet),
    ]
    return drawing(WIDTH, HEIGHT, title, parts, "plot times")


def _scale(dots: Sequence[Dot]) -> Scale:
    minutes = [each.minutes for each in dots] or [0.0]
    lowest = min((each.score for each in dots), default=0)
    steps = range(min(int(lowest // 25), 3), 5)
    return Scale(ticks(min(minutes), max(minutes), 4), [25 * step for step in steps])


def _grid(scale: Scale, texts: Texts) -> Iterator[str]:
    for value in scale.scores:
        y = _y(value, scale)
        yield line((LEFT, y), (WIDTH - RIGHT, y), "grid" if y < FLOOR else "axis")
        yield words(str(value), LEFT - 8, y + 5, "end")
    for minutes in scale.minutes:
        x = _x(minutes, scale)
        yield line((x, FLOOR), (x, FLOOR + 5), "axis")
        yield words(f"{minutes:g}", x, FLOOR + 22, "middle")
    yield words(texts("cohort-times-x"), (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, "middle")


def _draw(dot: Dot, scale: Scale, radius: float) -> str:
    x, y = _place(dot, scale)
    name = tag("title", _escape(dot.name))
    if dot.needs_help:
        r = max(1.4 * radius, LEAST_HELP)
        shape = f"M{short(x)} {short(y - r)}l{short(r)} {short(1.8 * r)}h{short(-2 * r)}z"
        return tag("path", name, d=shape, class_="dot help")
    return tag("circle", name, cx=short(x), cy=short(y), r=radius, class_="dot other")


def _names(dots: Sequence[Dot], scale: Scale) -> Iterator[str]:
    """Name those who need help, then the slowest and the fastest, where there is room."""
    if not dots:
        return
    order = [each for each in dots if each.needs_help]
    order += [max(dots, key=_minutes), min(dots, key=_minutes)]
    places = [_place(each, scale) for each in dots]
    taken: list[Box] = []
    for dot in dict.fromkeys(order):
        x, y = _place(dot, scale)
        wide = LETTER * len(dot.name)
        boxes = [(x + 9, x + 9 + wide, y), (x - 9 - wide, x - 9, y)]
        box = next((each for each in boxes if _is_free(each, taken, places)), None)
        if box is not None and len(taken) < MOST_NAMES:
            taken.append(box)
            yield words(dot.name, *_beside(x, y, box[0]), "label")


def _is_free(box: Box, taken: Sequence[Box], places: Sequence[Point]) -> bool:
    """Say whether a name there lies within the drawing, on no other name and on no dot."""
    left, right, y = box
    return (
        left > 0
        and right < WIDTH
        and all(abs(y - each[2]) > 15 or left > each[1] or right < each[0] for each in taken)
        and not any(left < dot_x < right and abs(dot_y - y) < 9 for dot_x, dot_y in places)
    )


def _beside(x: float, y: float, left: float) -> tuple[float, float, str]:
    return (x + 9, y + 5, "start") if left > x else (x - 9, y + 5, "end")


def _minutes(dot: Dot) -> float:
    return dot.minutes


def _escape(text: str) -> str:
    from html import escape

    return escape(text)


def _place(dot: Dot, scale: Scale) -> Point:
    return _x(dot.minutes, scale), _y(dot.score, scale)


def _x(minutes: float, scale: Scale) -> float:
    first, last = scale.minutes[0], scale.minutes[-1]
    return LEFT + (WIDTH - RIGHT - LEFT) * (minutes - first) / ((last - first) or 1)


def _y(score: float, scale: Scale) -> float:
    lowest = scale.scores[0]
    return FLOOR - (FLOOR - TOP) * (score - lowest) / (100 - lowest)
