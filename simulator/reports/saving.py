"""Saving a page under a name that no file has yet."""

from __future__ import annotations

from pathlib import Path

MOST_COPIES = 10_000


def free_path(folder: Path, name: str) -> Path:
    """Give a path in a folder that no file has: the name, or with a number behind it."""
    stem, _, ending = name.rpartition(".")
    names = (name, *(f"{stem}-{number}.{ending}" for number in range(2, MOST_COPIES)))
    return next(path for each in names if not (path := folder / each).exists())


def save_page(folder: Path, name: str, text: str) -> Path:
    """Write a page into a folder, its folder made, over no other file. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = free_path(folder, name)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path
