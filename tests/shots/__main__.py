"""Screenshots of every screen, and a contact sheet: `make shots`, into build/shots/."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from tests.library import ROOT, planned_turns
from tests.screens.pilot import Pilot, open_store

FOLDER = ROOT / "build" / "shots"
CALL = "us-dispute-late-fee-first"
LINES_BEFORE_SHOT = 3
THUMB = 480  # pixels wide on the contact sheet
COLUMNS = 5


@dataclass(frozen=True)
class Look:
    """One way of looking at all screens."""

    language: str
    size: tuple[int, int]
    scale: str = "1"
    theme: str = "light"

    @property
    def name(self) -> str:
        width, height = self.size
        return f"{self.language}-{width}x{height}-{self.theme}-{float(self.scale):.0%}".rstrip("%")


LOOKS = (
    *(Look(language, (1280, 720)) for language in ("en", "nl", "hi")),
    *(Look(language, (1920, 1080)) for language in ("en", "nl", "hi")),
    Look("en", (1024, 640)),
    Look("en", (1280, 720), theme="dark"),
    Look("en", (1280, 720), scale="2"),
    Look("hi", (1024, 640), scale="2", theme="dark"),
)


def main() -> None:
    """Take all pictures and put them on one sheet."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    taken: list[Path] = []
    for look in LOOKS:
        with tempfile.TemporaryDirectory() as folder:
            taken += take_shots(look, Path(folder))
        print(f"{look.name}: done")
    make_sheet(taken, FOLDER / "contact-sheet.png")
    print(f"{len(taken)} pictures in {FOLDER}")


def take_shots(look: Look, folder: Path) -> list[Path]:
    """Go through every screen in one look; gives the pictures taken."""
    taken: list[Path] = []

    def shoot(pilot: Pilot, screen: str) -> None:
        path = FOLDER / f"{look.name}-{len(taken) + 1:02}-{screen}.png"
        pilot.app.show()
        pygame.image.save(pilot.picture, path)
        taken.append(path)

    store = open_store(folder, None)
    store.set_setting(None, "text-scale", look.scale)
    store.set_setting(None, "theme", look.theme)
    pilot = Pilot(store, look.size, language=look.language)
    shoot(pilot, "welcome")
    pilot.type("Anna")
    pilot.press(pygame.K_RETURN)
    pilot.wait()
    shoot(pilot, "home-new")
    pilot.press(pygame.K_F2)
    shoot(pilot, "settings")
    pilot.press(pygame.K_ESCAPE)
    _take_call(pilot, shoot)
    shoot(Pilot(store, look.size, language=look.language), "resume")
    store.close()
    return taken


def _take_call(pilot: Pilot, shoot: Callable[[Pilot, str], None]) -> None:
    """Play one call from the briefing to the scorecard, and leave a second one unfinished."""
    _open_call(pilot)
    shoot(pilot, "briefing")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.9)
    shoot(pilot, "ringing")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.5)
    lines = planned_turns(CALL, "cold")
    talk = [line for line in lines if not line.startswith(("/disposition", "/note"))]
    for number, line in enumerate(talk):
        if pilot.name != "CallScreen":
            break
        pilot.finish_talking(line)
        if number == LINES_BEFORE_SHOT:
            shoot(pilot, "call")
    pilot.end_call()
    shoot(pilot, "wrap-up")
    pilot.click(pilot.tiles()[0])
    pilot.click("finish")
    pilot.wait(0.2)
    for number in _scroll_through(pilot):
        shoot(pilot, f"scorecard-{number}")
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    shoot(pilot, "home")
    _open_call(pilot)
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    pilot.press(pygame.K_RETURN)
    pilot.finish_talking(lines[0])


def _open_call(pilot: Pilot) -> None:
    pilot.click(f"call-{CALL}")
    pilot.wait(0.5)


def _scroll_through(pilot: Pilot) -> Iterator[int]:
    """Scroll the body page by page."""
    body = pilot.find("body")
    yield 1
    for number in range(2, 5):
        if body.is_at_end:  # type: ignore[attr-defined]
            return
        pilot.press(pygame.K_PAGEDOWN)
        yield number


def make_sheet(paths: list[Path], target: Path) -> None:
    """Put small versions of the pictures on one sheet, row by row."""
    small = [_shrink(pygame.image.load(path)) for path in paths]
    rows = [small[i : i + COLUMNS] for i in range(0, len(small), COLUMNS)]
    heights = [max(each.get_height() for each in row) + 8 for row in rows]
    sheet = pygame.Surface(((THUMB + 8) * COLUMNS, sum(heights)))
    sheet.fill((90, 90, 90))
    y = 0
    for row, height in zip(rows, heights, strict=True):
        for column, picture in enumerate(row):
            sheet.blit(picture, (column * (THUMB + 8) + 4, y + 4))
        y += height
    pygame.image.save(sheet, target)


def _shrink(picture: pygame.Surface) -> pygame.Surface:
    width, height = picture.get_size()
    return pygame.transform.smoothscale(picture, (THUMB, height * THUMB // width))


if __name__ == "__main__":
    main()
