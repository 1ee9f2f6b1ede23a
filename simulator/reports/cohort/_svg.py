"""Pieces of drawings: every text in them is escaped here."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10

Point = tuple[float, float]


def tag(name: str, inner: str = "", /, **attributes: object) -> str:
    """Write an element; `class_` stands for class, and x1_ for x1, with - for other _."""
    words = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
    )
    return f"<{name}{words}>{inner}</{name}>" if inner else f"<{name}{words}/>"


def words(text: str, x: float, y: float, anchor: str = "start", class_: str = "") -> str:
    """Write a text at a place."""
    named = {"class": class_} if class_ else {}
    return tag("text", escape(text), x=short(x), y=short(y), text_anchor=anchor, **named)


def line(start: Point, end: Point, class_: str = "") -> str:
    """Draw a line."""
    named = {"class": class_} if class_ else {}
    return tag(
        "line", x1=short(start[0]), y1=short(start[1]), x2=short(end[0]), y2=short(end[1]), **named
    )


def path(points: Sequence[Point], class_: str) -> str:
    """Draw a broken line through points."""
    joined = " ".join(f"{short(x)},{short(y)}" for x, y in points)
    return tag("polyline", points=joined, class_=class_)


def drawing(width: float, height: float, title: str, parts: Sequence[str], class_: str) -> str:
    """Put the parts of a drawing together, with a title for those who do not see it."""
    inner = f"<title>{escape(title)}</title>" + "".join(parts)
    return tag(
        "svg", inner, viewBox=f"0 0 {short(width)} {short(height)}", role="img", class_=class_
    )


def short(value: float) -> str:
    """Write a coordinate with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Give round figures from below `low` to above `high`, about so many of them."""
    span = max(high - low, 1e-9)
    rough = span / most
    power = 10 ** floor(log10(rough))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= rough)
    first = floor(low / step)
    return [step * each for each in range(first, ceil(high / step) + 1)]


def spread_out(places: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Move labels apart until they are `least` from each other, between two bounds."""
    order = sorted(range(len(places)), key=places.__getitem__)
    moved = list(places)
    floor_ = low
    for index in order:
        moved[index] = max(moved[index], floor_)
        floor_ = moved[index] + least
    ceiling = high
    for index in reversed(order):
        moved[index] = min(moved[index], ceiling)
        ceiling = moved[index] - least
    return moved
