"""Takes the pictures: goes on the tour and tries every look at each stop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pygame

from tests.screens.looks import BASE, LOOKS, put_on
from tests.screens.pilot import Pilot
from tests.screens.tour import Stop, tour


def take_shots(folder: Path, language: str) -> int:
    """Write pictures of every stop in every look; gives how many."""
    for look in LOOKS:
        (folder / f"{language}-{look.name}").mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as records:
        return _follow_tour(folder, language, Path(records))


def _follow_tour(folder: Path, language: str, records: Path) -> int:
    taken = 0
    for number, (pilot, stop) in enumerate(tour(records, language), start=1):
        for look in LOOKS:
            put_on(pilot, look, stop.key)
            for page in turn_pages(pilot, stop):
                name = f"{number:02}-{stop.name}{page}.png"
                pygame.image.save(pilot.picture, folder / f"{language}-{look.name}" / name)
                taken += 1
        put_on(pilot, BASE)
    return taken


def turn_pages(pilot: Pilot, stop: Stop) -> Iterator[str]:
    """Show a stop page by page where it has some; gives what to add to the name."""
    pilot.app.show()
    body = pilot.find("body") if stop.pages > 1 and pilot.has("body") else None
    if body is None:
        yield ""
        return
    body.scroll_to(0)
    for page in range(1, stop.pages + 1):
        pilot.redraw()
        yield f"-{page}"
        if body.is_at_end:
            break
        body.scroll_by(round(body.rect.height * 0.9))
    body.scroll_to(0)
