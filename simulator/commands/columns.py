"""A table for a terminal: the first column to the left, the others to the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.commands.colour import width_of


def lay_out(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Write a table as lines; letters that take two columns, or none, are counted as they are."""
    widths = [max(width_of(row[at]) for row in (head, *rows)) for at in range(len(head))]
    for row in (head, *rows):
        first, *rest = row
        cells = (_pad(cell, width) + cell for cell, width in zip(rest, widths[1:], strict=True))
        yield "  ".join([first + _pad(first, widths[0]), *cells]).rstrip()


def _pad(text: str, width: int) -> str:
    return " " * (width - width_of(text))
