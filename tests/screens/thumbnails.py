"""Small grey pictures of every screen, kept to notice what moved: `make snapshots` takes them anew.

A screen has one file, its pictures beside each other in the order of `VIEWS`. They are compared
with patience: another release of a library shifts greys by a hair, which is nothing; a panel twelve
pixels off, or a line that is gone, is something.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pygame

from tests.screens.looks import BASE, LANGUAGES, LARGE_TEXT, Look, put_on
from tests.screens.tour import tour

FOLDER = Path(__file__).parent / "snapshots"
SIZE = (160, 90)
LEVELS = 4  # greys that are kept as one, for the sake of small files
VIEWS = (
    ("en", BASE), ("en", Look(theme="dark")), ("en", LARGE_TEXT),
    ("nl", BASE), ("hi", BASE), ("hi", LARGE_TEXT),
)  # fmt: skip
SAME = 7  # of 255, that a grey may be off: a card is but ten lighter than what it lies on
MOST_OFF = 8  # dots that may be off by more


def shrink(picture: pygame.Surface) -> bytes:
    """Give a picture's thumbnail, a byte a dot."""
    small = pygame.transform.grayscale(pygame.transform.smoothscale(picture, SIZE))
    return bytes(grey // LEVELS * LEVELS for grey in pygame.image.tobytes(small, "RGB")[::3])


def find_moved(kept: bytes, now: bytes) -> pygame.Rect | None:
    """Give where two thumbnails differ, in dots; None where they are the same to the eye."""
    off = [index for index, grey in enumerate(kept) if abs(grey - now[index]) > SAME]
    if len(off) <= MOST_OFF:
        return None
    dots = [pygame.Rect(index % SIZE[0], index // SIZE[0], 1, 1) for index in off]
    return dots[0].unionall(dots[1:])


def take_thumbnails(language: str, records: Path) -> Iterator[tuple[str, int, bytes]]:
    """Go on the tour; gives each stop's thumbnails, with the number of the view."""
    views = [(number, look) for number, (each, look) in enumerate(VIEWS) if each == language]
    for pilot, stop in tour(records, language):
        for number, look in views:
            put_on(pilot, look, stop.key)
            pilot.redraw()
            yield stop.name, number, shrink(pilot.picture)
        put_on(pilot, BASE)


def load_thumbnails(name: str) -> list[bytes]:
    """Read the pictures of a screen; none where it has no file."""
    path = FOLDER / f"{name}.png"
    if not path.exists():
        return []
    strip = pygame.image.load(path).convert(24)
    cells = [strip.subsurface((number * SIZE[0], 0, *SIZE)) for number in range(len(VIEWS))]
    return [pygame.image.tobytes(cell, "RGB")[::3] for cell in cells]


def save_thumbnails(name: str, pictures: list[bytes]) -> None:
    """Write the pictures of a screen beside each other."""
    width, height = SIZE
    rows = [
        b"".join(picture[row * width : (row + 1) * width] for picture in pictures)
        for row in range(height)
    ]
    (FOLDER / f"{name}.png").write_bytes(_write_grey_png(rows))


def _write_grey_png(rows: list[bytes]) -> bytes:
    """Write an 8-bit grey PNG; pygame itself writes colours alone, three times as large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def main() -> None:
    """Take all thumbnails anew."""
    taken: dict[str, dict[int, bytes]] = {}
    for language in LANGUAGES:
        with TemporaryDirectory() as records:
            for name, number, picture in take_thumbnails(language, Path(records)):
                taken.setdefault(name, {})[number] = picture
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    blank = bytes(SIZE[0] * SIZE[1])
    for name, pictures in taken.items():
        save_thumbnails(name, [pictures.get(number, blank) for number in range(len(VIEWS))])
    print(f"{len(taken)} files in {FOLDER}")


if __name__ == "__main__":
    main()
