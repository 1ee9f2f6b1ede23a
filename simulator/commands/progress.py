"""A line of progress on a terminal; nothing where the output is a pipe or a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")
WIDTH = 24  # columns of the bar
LEAST = 2  # things; one alone needs no bar
_BACK = "\r\x1b[K"  # to the line's start, and wiped


def show_progress(items: Iterable[T], stream: TextIO, total: int) -> Iterator[T]:
    """Give the items as they come, and draw how many of the total are done."""
    if not stream.isatty() or total < LEAST:
        yield from items
        return
    number = 0
    try:
        print(_bar(number, total), end="", file=stream, flush=True)
        for number, item in enumerate(items, start=1):
            print(_BACK, end="", file=stream, flush=True)
            yield item
            print(_bar(number, total), end="", file=stream, flush=True)
    finally:
        print(_BACK, end="", file=stream, flush=True)


def _bar(number: int, total: int) -> str:
    done = WIDTH * number // total
    return f"{_BACK}{'█' * done}{'░' * (WIDTH - done)} {number}/{total}"
