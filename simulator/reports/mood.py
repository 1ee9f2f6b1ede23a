"""The caller's mood over a call as a drawing, SVG. The same moods give the same drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from simulator.call.wording import word_mood
from simulator.texts import Texts

WIDTH, HEIGHT = 720, 190
LEFT, RIGHT, TOP, BOTTOM = 112, 16, 14, 30  # what is left free around the plot
WORST, BEST = -5, 5
LEAST_STEP = 34  # between two numbers of turns


def draw_mood(moods: Sequence[int], texts: Texts) -> str:
    """Draw the mood before the first turn and after each."""
    title = escape(texts("card-mood-title"))
    parts = [
        f'<svg class="mood" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}">',
        *_rules(texts),
        *_curve(moods, texts),
        *_turns(len(moods), texts),
        "</svg>",
    ]
    return "".join(parts)


def _rules(texts: Texts) -> Iterator[str]:
    for mood in (BEST, 0, WORST):
        y = _y(mood)
        yield f'<line x1="{LEFT}" y1="{y}" x2="{WIDTH - RIGHT}" y2="{y}"/>'
        name = escape(word_mood(mood, texts))
        yield f'<text x="{LEFT - 12}" y="{y + 4}" text-anchor="end">{name}</text>'


def _curve(moods: Sequence[int], texts: Texts) -> Iterator[str]:
    points = [(_x(turn, len(moods)), _y(mood)) for turn, mood in enumerate(moods)]
    yield f'<polyline points="{" ".join(f"{x},{y}" for x, y in points)}"/>'
    for turn, (x, y) in enumerate(points):
        is_moved = turn == 0 or moods[turn] != moods[turn - 1]
        words = escape(f"{_name(turn, texts)}: {word_mood(moods[turn], texts)}")
        radius = 5 if is_moved else 2.5
        yield f'<circle cx="{x}" cy="{y}" r="{radius}"><title>{words}</title></circle>'


def _turns(count: int, texts: Texts) -> Iterator[str]:
    free = 0.0
    for turn in range(count):
        x = _x(turn, count)
        if x >= free:
            name = escape(_name(turn, texts))
            yield f'<text x="{x}" y="{HEIGHT - 8}" text-anchor="middle">{name}</text>'
            free = x + LEAST_STEP


def _name(turn: int, texts: Texts) -> str:
    return str(turn) if turn else texts("card-start-short")


def _x(turn: int, count: int) -> float:
    across = WIDTH - LEFT - RIGHT - 40
    return round(LEFT + 20 + across * turn / max(count - 1, 1), 1)


def _y(mood: int) -> float:
    share = (mood - WORST) / (BEST - WORST)
    return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)
