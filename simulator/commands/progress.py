"""A line of progress on a terminal; nothing where the output is a pipe or a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO, TypeVar

T = TypeVar("T")
WIDTH = 24  # columns of the bar
_BACK = "\r\x1b[K"  # to the line's start, and wiped


def show_progress(items: Sequence[T], stream: TextIO) -> Iterator[T]:
    """Give the items, and draw how far they are done."""
    if not stream.isatty() or len(items) < 2:
        yield from items
        return
    for number, item in enumerate(items):
        done = WIDTH * number // len(items)
        bar = "█" * done + "░" * (WIDTH - done)
        print(f"{_BACK}{bar} {number}/{len(items)}", end="", file=stream, flush=True)
        yield item
        print(_BACK, end="", file=stream, flush=True)
