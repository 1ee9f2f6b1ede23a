"""Drawings of a simulation: every call by label and measured difficulty, and who passes one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from math import exp

from simulator.texts import Texts
from simulator.texts.catalogue import LOCALES
from simulator.trainees.measuring import SURE, CallMeasure

WIDTH, LEFT, RIGHT, TOP, FOOT = 760, 120, 24, 12, 44
LANE, DOT = 20, 6.5  # the height of a line of dots in a row, and the radius of one
CLOSEST = 36  # two dots nearer than this would cover a number, and stand above each other
CURVE_WIDTH, CURVE_HEIGHT, EDGE = 120, 46, 5
POINTS = 24  # of a curve


def draw_labels(calls: Sequence[CallMeasure], texts: Texts) -> str:
    """Draw every call as a dot: a row for each label, the skill that is needed across.

    A call whose label misleads is a diamond. The number is its place in the table.
    """
    scale = _Scale(calls)
    parts: list[str] = []
    y = float(TOP)
    for label in range(5, 0, -1):
        row = [(place, each) for place, each in enumerate(calls, 1) if _label(each) == label]
        if not row:
            continue
        lanes = _lanes([(place, scale.x(each.needed)) for place, each in row])
        height = LANE * (max(lanes.values()) + 1) + 14
        parts += _row(label, y, height, texts)
        for place, each in row:
            at = (scale.x(each.needed), y + 7 + LANE * (lanes[place] + 0.5))
            parts.append(_dot(place, each, at, texts))
        y += height
    parts += _axis(scale, y, texts)
    title = escape(texts("simulate-plot-title"))
    head = f'<svg class="labels" viewBox="0 0 {WIDTH} {y + FOOT:.0f}" role="img" '
    return f'{head}aria-label="{title}">{"".join(parts)}</svg>'


def word_skill(skill: float, texts: Texts, pattern: str = "0.00") -> str:
    """Write a skill, 0 to 1, with the country's own decimal sign."""
    from babel.numbers import format_decimal

    locale = LOCALES[texts.language].replace("-", "_")
    return str(format_decimal(skill, pattern, locale=locale))


class _Scale:
    """Where a skill lies across the drawing."""

    def __init__(self, calls: Sequence[CallMeasure]) -> None:
        needed = [each.needed for each in calls] or [0.5]
        self.low = min(0.3, *needed, 1.0) - 0.05
        self.high = max(0.7, *needed, 0.0) + 0.05

    def x(self, skill: float) -> float:
        share = (skill - self.low) / (self.high - self.low)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    @property
    def marks(self) -> list[float]:
        """Give the tenths of skill that the drawing shows."""
        return [each / 10 for each in range(-5, 16) if self.low <= each / 10 <= self.high]


def _label(call: CallMeasure) -> int:
    return call.sheet.difficulty


def _lanes(places: Sequence[tuple[int, float]]) -> dict[int, int]:
    """Put dots that would cover each other into lanes of their own."""
    lanes: dict[int, int] = {}
    ends: list[float] = []
    for place, x in sorted(places, key=lambda each: each[1]):
        lane = next((i for i, end in enumerate(ends) if x - end >= CLOSEST), len(ends))
        ends[lane : lane + 1] = [x]
        lanes[place] = lane
    return lanes


def _row(label: int, y: float, height: float, texts: Texts) -> Iterator[str]:
    middle = y + height / 2
    name = escape(texts(f"home-difficulty-{label}"))
    yield f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>'
    yield f'<text x="{LEFT - 14}" y="{middle + 5:.1f}" text-anchor="end">{name}</text>'


def _dot(place: int, call: CallMeasure, at: tuple[float, float], texts: Texts) -> str:
    x, y = at
    words = texts(
        "simulate-plot-dot", title=call.sheet.title, needed=word_skill(call.needed, texts)
    )
    title = f"<title>{escape(words)}</title>"
    if call.is_misleading:
        r = DOT * 1.4
        shape = f'<path class="off" d="M{x} {y - r:.1f}l{r} {r}l{-r} {r}l{-r} {-r}z">{title}</path>'
    else:
        shape = f'<circle cx="{x}" cy="{y:.1f}" r="{DOT}">{title}</circle>'
    number = f'<text class="place" x="{x + 10}" y="{y + 4.5:.1f}">{place}</text>'
    return shape + number


def _axis(scale: _Scale, y: float, texts: Texts) -> Iterator[str]:
    yield f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>'
    for skill in scale.marks:
        x = scale.x(skill)
        yield f'<line x1="{x}" y1="{y:.1f}" x2="{x}" y2="{y + 5:.1f}"/>'
        words = word_skill(skill, texts, "0.0")
        yield f'<text x="{x}" y="{y + 20:.1f}" text-anchor="middle">{words}</text>'
    middle = (LEFT + WIDTH - RIGHT) / 2
    words = escape(texts("simulate-plot-axis"))
    yield f'<text x="{middle}" y="{y + 39:.1f}" text-anchor="middle">{words}</text>'


# --- one call ------------------------------------------------------------------------------------


def draw_curve(call: CallMeasure, slope: float, texts: Texts) -> str:
    """Draw the share that passes over skill as it was fitted, and where half of them pass."""
    points = " ".join(
        f"{_x(skill)},{_y(_chance(slope * (skill - call.needed)))}"
        for skill in (each / POINTS for each in range(POINTS + 1))
    )
    low, high = (_x(call.needed + sign * SURE * call.error) for sign in (-1, 1))
    half = _y(0.5)
    title = escape(texts("simulate-curve", needed=word_skill(call.needed, texts)))
    return (
        f'<svg class="curve" viewBox="0 0 {CURVE_WIDTH} {CURVE_HEIGHT}" role="img" '
        f'aria-label="{title}"><line x1="{EDGE}" y1="{half}" x2="{CURVE_WIDTH - EDGE}" '
        f'y2="{half}"/><polyline points="{points}"/><line class="doubt" x1="{low}" y1="{half}" '
        f'x2="{high}" y2="{half}"/><circle cx="{_x(call.needed)}" cy="{half}" r="4"/></svg>'
    )


def _chance(logit: float) -> float:
    return 1 / (1 + exp(-logit))


def _x(skill: float) -> float:
    inside = min(max(skill, 0.0), 1.0)
    return round(EDGE + inside * (CURVE_WIDTH - 2 * EDGE), 1)


def _y(share: float) -> float:
    return round(CURVE_HEIGHT - EDGE - share * (CURVE_HEIGHT - 2 * EDGE), 1)
