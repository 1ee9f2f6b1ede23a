"""The brush of the portrait: shapes on a grid of 200, turned with the head, cut to other shapes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache

import pygame

from simulator.screens.draw import Canvas, Point, smooth
from simulator.screens.theme import Colour

GRID = 200.0
Path = list[Point]


class Painter:
    """Draw in grid units, x from the middle of the picture and y from its top.

    `tilt` (degrees, clockwise about `pivot`) and `drop` move what is drawn after they are set.
    """

    def __init__(self, size: int, ground: Colour) -> None:
        oversample = 4 if size <= 200 else 3
        self._canvas = Canvas(
            (size, size), (GRID, GRID), clear=ground, opaque=True, oversample=oversample
        )
        self.tilt = 0.0
        self.drop = 0.0
        self.pivot: Point = (0.0, 146.0)

    def _place(self, points: Iterable[Point]) -> Path:
        turn = math.radians(self.tilt)
        cos, sin = math.cos(turn), math.sin(turn)
        px, py = self.pivot
        unit = self._canvas.unit
        return [
            (
                (GRID / 2 + px + (x - px) * cos - (y - py) * sin) * unit,
                (py + self.drop + (x - px) * sin + (y - py) * cos) * unit,
            )
            for x, y in points
        ]

    def fill(
        self, points: Iterable[Point], colour: Colour, alpha: int = 255, clip: Path | None = None
    ) -> None:
        """Fill a polygon, see-through and cut to another polygon if asked."""
        outline = self._place(points)
        if len(outline) < 3:
            return
        if alpha >= 255 and clip is None:
            pygame.draw.polygon(self._canvas.surface, colour, outline)
            return
        layer, corner = self._layer(outline, colour)
        if layer is not None:
            pygame.draw.polygon(layer, (*colour, alpha), _moved(outline, corner))
            self._lay(layer, corner, clip)

    def blob(self, points: Sequence[Point], colour: Colour, alpha: int = 255) -> None:
        """Fill the smooth closed shape through some points."""
        self.fill(smooth(points, closed=True), colour, alpha)

    def oval(
        self,
        centre: Point,
        rx: float,
        ry: float,
        colour: Colour,
        alpha: int = 255,
        clip: Path | None = None,
    ) -> None:
        """Fill an ellipse."""
        self.fill(oval(centre, rx, ry), colour, alpha, clip)

    def stroke(
        self,
        points: Sequence[Point],
        width: float | tuple[float, float, float],
        colour: Colour,
        alpha: int = 255,
        clip: Path | None = None,
    ) -> None:
        """Draw a line; three widths are those of its start, middle and end."""
        widths = width if isinstance(width, tuple) else (width, width, width)
        self.fill(ribbon(points, widths), colour, alpha, clip)
        for end, thick in ((points[0], widths[0]), (points[-1], widths[2])):
            if alpha >= 255 and clip is None and thick > 0.4:
                self.oval(end, thick / 2, thick / 2, colour)

    def glow(
        self,
        centre: Point,
        rx: float,
        ry: float,
        colour: Colour,
        alpha: int,
        clip: Path | None = None,
    ) -> None:
        """Lay a soft spot that fades to nothing at its edge."""
        outline = self._place(oval(centre, rx, ry))
        layer, corner = self._layer(outline, colour)
        if layer is not None:
            soft = pygame.transform.smoothscale(_spot(colour, alpha), layer.get_size())
            self._lay(soft, corner, clip)

    def _layer(
        self, outline: Path, colour: Colour
    ) -> tuple[pygame.Surface | None, tuple[int, int]]:
        """Give a clear surface around an outline and where it lies; None if it is outside."""
        left, top = (math.floor(min(axis)) for axis in zip(*outline, strict=True))
        right, bottom = (math.ceil(max(axis)) + 1 for axis in zip(*outline, strict=True))
        box = pygame.Rect(left, top, right - left, bottom - top)
        if not box.colliderect(self._canvas.surface.get_rect()):
            return None, (0, 0)
        layer = pygame.Surface(box.size, pygame.SRCALPHA)
        layer.fill((*colour, 0))
        return layer, box.topleft

    def _lay(self, layer: pygame.Surface, corner: tuple[int, int], clip: Path | None) -> None:
        if clip is not None:
            stencil = pygame.Surface(layer.get_size(), pygame.SRCALPHA)
            stencil.fill((255, 255, 255, 0))
            pygame.draw.polygon(stencil, (255, 255, 255), _moved(self._place(clip), corner))
            layer.blit(stencil, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        self._canvas.surface.blit(layer, corner)

    def finish(self) -> pygame.Surface:
        """Give the picture, cut to a disc."""
        picture = self._canvas.finish()
        side = picture.get_width()
        stencil = Canvas((side, side), clear=(255, 255, 255))
        stencil.disc((side / 2, side / 2), side / 2, (255, 255, 255))
        picture.blit(stencil.finish(), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return picture


@lru_cache(maxsize=32)
def _spot(colour: Colour, alpha: int) -> pygame.Surface:
    side = 48
    spot = pygame.Surface((side, side), pygame.SRCALPHA)
    spot.fill((*colour, 0))
    for radius in range(side // 2, 0, -1):
        fade = 1 - radius / (side / 2)
        opacity = round(alpha * fade * fade * (3 - 2 * fade))
        pygame.draw.circle(spot, (*colour, opacity), (side / 2, side / 2), radius)
    return spot


def _moved(points: Path, corner: tuple[int, int]) -> Path:
    return [(x - corner[0], y - corner[1]) for x, y in points]


def oval(centre: Point, rx: float, ry: float) -> Path:
    """Give the outline of an ellipse."""
    angles = (math.tau * step / 40 for step in range(40))
    return [(centre[0] + rx * math.cos(a), centre[1] + ry * math.sin(a)) for a in angles]


def ribbon(points: Sequence[Point], widths: tuple[float, float, float]) -> Path:
    """Give the outline of a line whose width changes along it."""
    left: Path = []
    right: Path = []
    last = len(points) - 1
    for index, (x, y) in enumerate(points):
        before, after = points[max(index - 1, 0)], points[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        half = _width_at(index / max(last, 1), widths) / 2
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    return left + right[::-1]


def _width_at(share: float, widths: tuple[float, float, float]) -> float:
    start, middle, end = widths
    if share < 0.5:
        return start + (middle - start) * share * 2
    return middle + (end - middle) * (share - 0.5) * 2


def mirrored(points: Iterable[Point]) -> Path:
    """Give the other side of a symmetrical shape."""
    return [(-x, y) for x, y in points]


def both_sides(points: Sequence[Point]) -> Path:
    """Close a half outline, told from the top middle down the right side, with its mirror."""
    inner = [point for point in points[::-1] if point[0] != 0]
    return [*points, *mirrored(inner)]
