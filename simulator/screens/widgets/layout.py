"""Rectangles cut from rectangles."""

from __future__ import annotations

from collections.abc import Sequence

import pygame


def inset(rect: pygame.Rect, x: int, y: int | None = None) -> pygame.Rect:
    """Give what is left of a rectangle inside a margin of `x` and `y` pixels."""
    down = x if y is None else y
    width, height = max(rect.width - 2 * x, 0), max(rect.height - 2 * down, 0)
    return pygame.Rect(rect.left + x, rect.top + down, width, height)


def share_out(length: int, parts: Sequence[float], gap: int) -> list[int]:
    """Give each part its length: an int is pixels, a float a share of what is left."""
    fixed = sum(part for part in parts if isinstance(part, int))
    rest = max(length - fixed - gap * (len(parts) - 1), 0)
    total = sum(part for part in parts if not isinstance(part, int)) or 1.0
    lengths, shared, given = [], 0.0, 0
    for part in parts:
        if isinstance(part, int):
            lengths.append(part)
            continue
        # Rounding the running sum, not each share, leaves no pixel over.
        shared += part
        upto = round(rest * shared / total)
        lengths.append(upto - given)
        given = upto
    return lengths


def split_row(rect: pygame.Rect, *widths: float, gap: int = 0) -> list[pygame.Rect]:
    """Cut side by side; an int is a width in pixels, a float a share of what is left."""
    return line_up(rect, share_out(rect.width, widths, gap), gap)


def columns(rect: pygame.Rect, count: int, gap: int = 0) -> list[pygame.Rect]:
    """Cut into columns of the same width."""
    return split_row(rect, *[1.0] * count, gap=gap)


def stack(rect: pygame.Rect, heights: Sequence[int], gap: int = 0) -> list[pygame.Rect]:
    """Set boxes of these heights below each other from the top; they may pass the bottom."""
    boxes, top = [], rect.top
    for height in heights:
        boxes.append(pygame.Rect(rect.left, top, rect.width, height))
        top += height + gap
    return boxes


def line_up(
    rect: pygame.Rect, widths: Sequence[int], gap: int = 0, align: str = "left"
) -> list[pygame.Rect]:
    """Set boxes of these widths side by side, as high as the rectangle."""
    spare = rect.width - sum(widths) - gap * (len(widths) - 1)
    left = rect.left + {"left": 0, "right": spare}.get(align, spare // 2)
    boxes = []
    for width in widths:
        boxes.append(pygame.Rect(left, rect.top, width, rect.height))
        left += width + gap
    return boxes
