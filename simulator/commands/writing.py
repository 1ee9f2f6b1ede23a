"""Writing the files that a command is asked for."""

from __future__ import annotations

from pathlib import Path

from simulator.commands.errors import BadInput
from simulator.commands.places import shorten_path


def write_file(name: str, text: str) -> Path:
    """Write a text file in place of an earlier one, its folder made. Raises BadInput."""
    path = Path(name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput("command-new-unwritten", shown=shorten_path(path), reason=reason) from None
    return path
