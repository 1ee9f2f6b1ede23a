"""Draws on the fine surface of a portrait, in units of its grid, with the head's tilt."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pygame

from simulator.screens.draw import Point, smooth
from simulator.screens.theme import Colour

GRID = 200.0  # the side of a portrait
MIDDLE = 100.0
PIVOT: Point = (MIDDLE, 142.0)  # where the neck bends


@dataclass(frozen=True, slots=True)
class Pen:
    """A surface, the pixels of one grid unit, and how the grid lies on it."""

    surface: pygame.Surface
    unit: float
    origin: Point = (0, 0)  # the pixel of the whole picture at the surface's corner
    tilt: float = 0  # degrees, clockwise about the pivot
    sink: float = 0  # grid units downwards

    def tilted(self, degrees: float, sink: float = 0) -> Pen:
        """Give a pen that draws on the same surface with the head tilted."""
        return replace(self, tilt=degrees, sink=sink)

    def place(self, points: Sequence[Point]) -> list[Point]:
        """Turn points of the grid into pixels of the surface."""
        cos, sin = math.cos(math.radians(self.tilt)), math.sin(math.radians(self.tilt))
        (px, py), (ox, oy), unit = PIVOT, self.origin, self.unit
        return [
            (
                (px + (x - px) * cos - (y - py) * sin) * unit - ox,
                (py + self.sink + (x - px) * sin + (y - py) * cos) * unit - oy,
            )
            for x, y in points
        ]

    def fill(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon."""
        if len(points) > 2:
            pygame.draw.polygon(self.surface, colour, self.place(points))

    def blob(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a smooth closed shape through a few points."""
        self.fill(smooth(points, closed=True, steps=8), colour)

    def disc(self, centre: Point, radius: float, colour: Colour) -> None:
        """Fill a circle."""
        (at,) = self.place([centre])
        pygame.draw.circle(self.surface, colour, at, radius * self.unit)

    def ribbon(self, points: Sequence[Point], widths: Sequence[float], colour: Colour) -> None:
        """Draw a smooth stroke whose width goes through the given ones, with round ends."""
        path = smooth(points, steps=8)
        spread = [_between(widths, step / (len(path) - 1)) for step in range(len(path))]
        self.fill(_sides(path, spread), colour)
        for end, width in ((path[0], spread[0]), (path[-1], spread[-1])):
            self.disc(end, width / 2, colour)

    @contextmanager
    def within(self, outline: Sequence[Point]) -> Iterator[Pen]:
        """Give a pen whose drawing stays inside an outline."""
        placed = self.place(outline)
        box = _bounds(placed).clip(self.surface.get_rect())
        layer = self.surface.subsurface(box).copy()
        yield replace(self, surface=layer, origin=(self.origin[0] + box.x, self.origin[1] + box.y))
        stencil = pygame.Surface(box.size, pygame.SRCALPHA)
        stencil.fill((255, 255, 255, 0))
        local = [(x - box.x, y - box.y) for x, y in placed]
        pygame.draw.polygon(stencil, (255, 255, 255), local)
        layer.blit(stencil, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        self.surface.blit(layer, box)

    def soft(self, points: Sequence[Point], colour: Colour, strength: float, blur: float) -> None:
        """Lay a blurred patch over the drawing; strength is 0 to 1, blur in grid units.

        Blurred at one pixel a grid unit: a blur has no detail to lose.
        """
        placed = self.place(points)
        box = _bounds(placed).inflate(4 * blur * self.unit, 4 * blur * self.unit)
        size = (max(round(box.w / self.unit), 1), max(round(box.h / self.unit), 1))
        small = pygame.Surface(size, pygame.SRCALPHA)
        small.fill((*colour, 0))
        local = [((x - box.x) / self.unit, (y - box.y) / self.unit) for x, y in placed]
        pygame.draw.polygon(small, (*colour, round(255 * min(strength, 1.0))), local)
        blurred = pygame.transform.gaussian_blur(small, max(round(blur), 1))
        self.surface.blit(pygame.transform.smoothscale(blurred, box.size), box)


def mirrored(points: Sequence[Point]) -> list[Point]:
    """Give points on the other side of the face."""
    return [(2 * MIDDLE - x, y) for x, y in points]


def shifted(points: Sequence[Point], dx: float, dy: float) -> list[Point]:
    """Give points moved."""
    return [(x + dx, y + dy) for x, y in points]


def oval(centre: Point, across: float, down: float, count: int = 36) -> list[Point]:
    """Give points around an ellipse of those two radii."""
    turns = (2 * math.pi * step / count for step in range(count))
    return [(centre[0] + across * math.cos(a), centre[1] + down * math.sin(a)) for a in turns]


def _between(widths: Sequence[float], share: float) -> float:
    place = share * (len(widths) - 1)
    index = min(int(place), len(widths) - 2)
    return widths[index] + (widths[index + 1] - widths[index]) * (place - index)


def _sides(path: Sequence[Point], widths: Sequence[float]) -> list[Point]:
    left, right = [], []
    last = len(path) - 1
    for index, ((x, y), width) in enumerate(zip(path, widths, strict=True)):
        before, after = path[max(index - 1, 0)], path[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        nx, ny = -dy / length * width / 2, dx / length * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def _bounds(points: Sequence[Point]) -> pygame.Rect:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = math.floor(min(xs)), math.floor(min(ys))
    return pygame.Rect(left, top, math.ceil(max(xs)) - left + 1, math.ceil(max(ys)) - top + 1)
