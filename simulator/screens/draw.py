"""Smooth shapes: everything is drawn a few times too large, shrunk, and kept.

`Canvas` draws; the other functions put shapes made with it on a surface. Surfaces that come out
of a cache are read-only.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

import pygame

from simulator.screens.theme import Colour, mix

Point = tuple[float, float]
OVERSAMPLE = 4
BLUR = 14  # pixels
SHADOW = 2 * BLUR + BLUR // 3  # pixels that a shadow stands out at most


class Canvas:
    """A surface to draw on in units of a grid, `OVERSAMPLE` times as fine as what it gives.

    `clear` is the colour its transparent parts fade to, which keeps dark fringes off the edges;
    `opaque` fills the canvas with it instead.
    """

    def __init__(
        self,
        size: tuple[int, int],
        grid: tuple[float, float] | None = None,
        *,
        clear: Colour = (255, 255, 255),
        opaque: bool = False,
        oversample: int = OVERSAMPLE,
    ) -> None:
        self.size = size
        self.unit = size[0] * oversample / ((grid or size)[0] or 1)
        large = (max(size[0] * oversample, 1), max(size[1] * oversample, 1))
        self.surface = pygame.Surface(large, pygame.SRCALPHA)
        self.surface.fill((*clear, 255 if opaque else 0))

    def point(self, point: Point) -> Point:
        """Turn a point of the grid into one of the fine surface."""
        return point[0] * self.unit, point[1] * self.unit

    def fill(self, points: Iterable[Point], colour: Colour) -> None:
        """Fill a polygon."""
        outline = [self.point(point) for point in points]
        if len(outline) > 2:
            pygame.draw.polygon(self.surface, colour, outline)

    def disc(self, centre: Point, radius: float, colour: Colour) -> None:
        """Fill a circle."""
        pygame.draw.circle(self.surface, colour, self.point(centre), radius * self.unit)

    def ring(self, centre: Point, radius: float, width: float, colour: Colour) -> None:
        """Draw a circle's outline, its middle at the radius."""
        outer = (radius + width / 2) * self.unit
        thick = max(round(width * self.unit), 1)
        pygame.draw.circle(self.surface, colour, self.point(centre), outer, thick)

    def stroke(
        self, points: Iterable[Point], width: float, colour: Colour, *, closed: bool = False
    ) -> None:
        """Draw a thick line with round ends and joints."""
        path = [self.point(point) for point in points]
        if closed:
            path.append(path[0])
        half = width * self.unit / 2
        for start, end in pairwise(path):
            pygame.draw.polygon(self.surface, colour, _bar(start, end, half))
        for joint in path:
            pygame.draw.circle(self.surface, colour, joint, half)

    def box(
        self,
        rect: tuple[float, float, float, float],
        radius: float,
        colour: Colour,
        width: float = 0,
    ) -> None:
        """Draw a rounded rectangle, filled or as an outline of that width."""
        x, y, w, h = (round(value * self.unit) for value in rect)
        thick = max(round(width * self.unit), 1) if width else 0
        corner = round(radius * self.unit)
        pygame.draw.rect(self.surface, colour, (x, y, w, h), thick, border_radius=corner)

    def finish(self) -> pygame.Surface:
        """Give the drawing at its real size, with smooth edges."""
        return pygame.transform.smoothscale(self.surface, self.size)


def _bar(start: Point, end: Point, half: float) -> list[Point]:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length * half, dx / length * half
    return [
        (start[0] + nx, start[1] + ny),
        (end[0] + nx, end[1] + ny),
        (end[0] - nx, end[1] - ny),
        (start[0] - nx, start[1] - ny),
    ]


def curve(start: Point, pull: Point, push: Point, end: Point, steps: int = 16) -> list[Point]:
    """Give points along a cubic Bézier curve."""
    points = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3
        points.append(
            (
                a * start[0] + b * pull[0] + c * push[0] + d * end[0],
                a * start[1] + b * pull[1] + c * push[1] + d * end[1],
            )
        )
    return points


def arc(centre: Point, radius: float, start: float, end: float, squash: float = 1) -> list[Point]:
    """Give points along a circle between two angles in degrees, clockwise from three o'clock.

    `squash` is the height of the circle as a share of its width.
    """
    steps = max(int(abs(end - start) / 4), 2)
    angles = (math.radians(start + (end - start) * step / steps) for step in range(steps + 1))
    return [
        (centre[0] + radius * math.cos(angle), centre[1] + radius * squash * math.sin(angle))
        for angle in angles
    ]


def smooth(points: Sequence[Point], *, closed: bool = False, steps: int = 10) -> list[Point]:
    """Give points along a smooth curve through all the given ones (Catmull-Rom)."""
    count = len(points)
    if count < 3:
        return list(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[min(max(index, 0), count - 1)]

    path: list[Point] = []
    for index in range(count if closed else count - 1):
        before, start, end, after = (at(index + step) for step in (-1, 0, 1, 2))
        pull = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        push = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        path += curve(start, pull, push, end, steps)[:-1]
    return path if closed else [*path, points[-1]]


def rounded(
    surface: pygame.Surface,
    rect: pygame.Rect,
    fill: Colour,
    radius: int,
    border: Colour | None = None,
    width: int = 1,
) -> None:
    """Fill a rounded rectangle, with a border inside its edge if one is given."""
    if rect.width <= 0 or rect.height <= 0:
        return
    radius = min(radius, rect.width // 2, rect.height // 2)
    tile = _corners(fill, radius, border, width)
    middle = rect.inflate(-2 * radius, 0)
    surface.fill(fill, middle)
    surface.fill(fill, rect.inflate(0, -2 * radius))
    for x, left in ((0, rect.left), (radius, rect.right - radius)):
        for y, top in ((0, rect.top), (radius, rect.bottom - radius)):
            surface.blit(tile, (left, top), (x, y, radius, radius))
    if border is not None:
        _straight_edges(surface, rect, radius, border, width)


def _straight_edges(
    surface: pygame.Surface, rect: pygame.Rect, radius: int, colour: Colour, width: int
) -> None:
    across, down = rect.width - 2 * radius, rect.height - 2 * radius
    surface.fill(colour, (rect.left + radius, rect.top, across, width))
    surface.fill(colour, (rect.left + radius, rect.bottom - width, across, width))
    surface.fill(colour, (rect.left, rect.top + radius, width, down))
    surface.fill(colour, (rect.right - width, rect.top + radius, width, down))


@lru_cache(maxsize=256)
def _corners(fill: Colour, radius: int, border: Colour | None, width: int) -> pygame.Surface:
    side = 2 * radius
    canvas = Canvas((side, side), clear=border or fill)
    if border is None:
        canvas.box((0, 0, side, side), radius, fill)
    else:
        canvas.box((0, 0, side, side), radius, border)
        inner = side - 2 * width
        canvas.box((width, width, inner, inner), max(radius - width, 0), fill)
    return canvas.finish()


def outline(
    surface: pygame.Surface, rect: pygame.Rect, colour: Colour, radius: int, width: int = 2
) -> None:
    """Draw the outline of a rounded rectangle and leave what is inside it."""
    radius = min(radius, rect.width // 2, rect.height // 2)
    tile = _hollow_corners(colour, radius, width)
    for x, left in ((0, rect.left), (radius, rect.right - radius)):
        for y, top in ((0, rect.top), (radius, rect.bottom - radius)):
            surface.blit(tile, (left, top), (x, y, radius, radius))
    _straight_edges(surface, rect, radius, colour, width)


@lru_cache(maxsize=64)
def _hollow_corners(colour: Colour, radius: int, width: int) -> pygame.Surface:
    side = 2 * radius
    canvas = Canvas((side, side), clear=colour)
    canvas.box((0, 0, side, side), radius, colour, width)
    return canvas.finish()


def shadow(
    surface: pygame.Surface, rect: pygame.Rect, radius: int, alpha: int, blur: int = BLUR
) -> None:
    """Draw the soft shadow of a card a little below it; draw the card itself afterwards."""
    image = _shadow(rect.size, radius, alpha, blur)
    surface.blit(image, (rect.left - 2 * blur, rect.top - 2 * blur + max(blur // 3, 1)))


@lru_cache(maxsize=48)
def _shadow(size: tuple[int, int], radius: int, alpha: int, blur: int) -> pygame.Surface:
    # Blurred at a quarter of the size: a shadow has no detail to lose.
    quarter = 4
    large = (size[0] + 4 * blur, size[1] + 4 * blur)
    small = pygame.Surface((large[0] // quarter + 1, large[1] // quarter + 1), pygame.SRCALPHA)
    box = (2 * blur // quarter, 2 * blur // quarter, size[0] // quarter, size[1] // quarter)
    pygame.draw.rect(small, (0, 0, 0, alpha), box, border_radius=radius // quarter)
    soft = pygame.transform.gaussian_blur(small, max(blur // quarter, 1))
    return pygame.transform.smoothscale(soft, large)


def card(
    surface: pygame.Surface,
    rect: pygame.Rect,
    fill: Colour,
    radius: int,
    shadow_alpha: int,
    border: Colour | None = None,
) -> None:
    """Draw a raised card: shadow, then rounded rectangle."""
    shadow(surface, rect, radius, shadow_alpha)
    rounded(surface, rect, fill, radius, border)


def circle(surface: pygame.Surface, centre: tuple[int, int], radius: int, colour: Colour) -> None:
    """Fill a smooth circle."""
    tile = _corners(colour, radius, None, 1)
    surface.blit(tile, (centre[0] - radius, centre[1] - radius))


def line(surface: pygame.Surface, points: Sequence[Point], width: float, colour: Colour) -> None:
    """Draw a smooth thick line through points given in pixels of the surface."""
    left, top = (math.floor(min(axis) - width) for axis in zip(*points, strict=True))
    local = tuple((round(x - left, 1), round(y - top, 1)) for x, y in points)
    surface.blit(_line(local, width, colour), (left, top))


@lru_cache(maxsize=128)
def _line(points: tuple[Point, ...], width: float, colour: Colour) -> pygame.Surface:
    right, bottom = (math.ceil(max(axis) + width + 1) for axis in zip(*points, strict=True))
    canvas = Canvas((right, bottom), clear=colour)
    canvas.stroke(points, width, colour)
    return canvas.finish()


def meter(
    surface: pygame.Surface, rect: pygame.Rect, fraction: float, colour: Colour, track: Colour
) -> None:
    """Draw a bar filled from the left by a fraction of 0 to 1."""
    radius = rect.height // 2
    rounded(surface, rect, track, radius)
    width = round(rect.width * min(max(fraction, 0.0), 1.0))
    if width > 0:
        filled = pygame.Rect(rect.left, rect.top, max(width, rect.height), rect.height)
        rounded(surface, filled, colour, radius)


def dial(
    diameter: int, fraction: float | None, colour: Colour, track: Colour, width: int
) -> pygame.Surface:
    """Give a score ring, filled clockwise from the top; no fraction gives a dotted ring."""
    share = None if fraction is None else round(min(max(fraction, 0.0), 1.0), 3)
    return _dial(diameter, share, colour, track, width)


@lru_cache(maxsize=96)
def _dial(
    diameter: int, fraction: float | None, colour: Colour, track: Colour, width: int
) -> pygame.Surface:
    canvas = Canvas((diameter, diameter), clear=track)
    middle, radius = (diameter / 2, diameter / 2), (diameter - width) / 2
    if fraction is None:
        for dot in arc(middle, radius, 0, 345)[::6]:
            canvas.disc(dot, width / 3, track)
        return canvas.finish()
    canvas.ring(middle, radius, width, track)
    if fraction > 0:
        canvas.stroke(arc(middle, radius, -90, -90 + 360 * fraction), width, colour)
    return canvas.finish()


def sparkline(
    size: tuple[int, int],
    values: Sequence[float],
    colour: Colour,
    ground: Colour,
    *,
    width: float = 2.5,
    low: float = 0.0,
    high: float = 1.0,
) -> pygame.Surface:
    """Give a curve through values from `low` to `high`, softly filled, its last point marked.

    `ground` is the colour behind it, which the fill fades towards.
    """
    return _sparkline(size, tuple(values), colour, ground, width, low, high)


@lru_cache(maxsize=64)
def _sparkline(
    size: tuple[int, int],
    values: tuple[float, ...],
    colour: Colour,
    ground: Colour,
    width: float,
    low: float,
    high: float,
) -> pygame.Surface:
    canvas = Canvas(size, clear=ground)
    if not values:
        return canvas.finish()
    pad = width * 1.6
    path = _plot(values, size, pad, low, high)
    edges = [(path[-1][0], size[1]), (path[0][0], size[1])]
    canvas.fill([*path, *edges], mix(colour, ground, 0.84))
    canvas.stroke(path, width, colour)
    canvas.disc(path[-1], pad, colour)
    canvas.disc(path[-1], pad * 0.5, ground)
    return canvas.finish()


def _plot(
    values: Sequence[float], size: tuple[int, int], pad: float, low: float, high: float
) -> list[Point]:
    across = (size[0] - 2 * pad) / max(len(values) - 1, 1)
    span = (high - low) or 1.0
    top, bottom = pad, size[1] - pad

    def height(value: float) -> float:
        return bottom - (min(max(value, low), high) - low) / span * (bottom - top)

    points = [(pad + index * across, height(value)) for index, value in enumerate(values)]
    # The curve may swing past its points: hold it inside the picture.
    return [(x, min(max(y, top), bottom)) for x, y in smooth(points)]
