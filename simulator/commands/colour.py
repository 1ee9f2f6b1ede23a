"""Words with colour on a terminal, and without where they are piped or nobody wants it."""

from __future__ import annotations

import os
import sys
from typing import TextIO

Piece = tuple[str, str]  # a style of prompt_toolkit ("bold", "ansired", ""), and words


def show(*pieces: Piece, stream: TextIO | None = None) -> None:
    """Print a line of words, each with its style."""
    stream = stream or sys.stdout
    if not is_coloured(stream):
        print("".join(words for _, words in pieces), file=stream)
        return
    from prompt_toolkit import print_formatted_text
    from prompt_toolkit.formatted_text import FormattedText

    print_formatted_text(FormattedText(pieces), file=stream)


def is_coloured(stream: TextIO) -> bool:
    """Say whether a stream takes colour: a terminal that can, and NO_COLOR is not set."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width_of(text: str) -> int:
    """Give the columns a text takes in a terminal: marks over a letter take none."""
    from prompt_toolkit.utils import get_cwidth

    return get_cwidth(text)
