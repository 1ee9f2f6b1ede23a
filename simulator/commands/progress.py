"""A line of progress on a terminal; nothing where the output is a pipe or a file."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from simulator.texts import Texts

T = TypeVar("T")
WIDTH = 24  # columns of the bar
LEAST = 2  # things; one alone needs no bar
SOONEST = 2.0  # seconds after which it can be told how long the rest takes
_BACK = "\r\x1b[K"  # to the line's start, and wiped


def show_progress(
    items: Iterable[T], stream: TextIO, total: int, texts: Texts | None = None
) -> Iterator[T]:
    """Give the items as they come, and draw how many of the total are done.

    With texts, it also says how long the rest will take.
    """
    if not stream.isatty() or total < LEAST:
        yield from items
        return
    number, began = 0, time.monotonic()
    try:
        print(_bar(number, total), end="", file=stream, flush=True)
        for number, item in enumerate(items, start=1):
            print(_BACK, end="", file=stream, flush=True)
            yield item
            rest = _word_rest(number, total, time.monotonic() - began, texts)
            print(_bar(number, total) + rest, end="", file=stream, flush=True)
    finally:
        print(_BACK, end="", file=stream, flush=True)


def _bar(number: int, total: int) -> str:
    done = min(WIDTH * number // total, WIDTH)
    return f"{_BACK}{'█' * done}{'░' * (WIDTH - done)} {number}/{total}"


def _word_rest(number: int, total: int, seconds: float, texts: Texts | None) -> str:
    """Say how long the rest takes, if it goes on as it went; nothing where that is not known."""
    if texts is None or seconds < SOONEST or number >= total:
        return ""
    from simulator.texts.formats import format_duration

    return "  " + texts("command-rest", time=format_duration(seconds / number * (total - number)))
