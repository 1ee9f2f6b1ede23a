"""The ways to look at a screen: language, size of the window, theme, size of the text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from simulator.screens.preferences import apply_preferences, preferences_of
from tests.screens.pilot import Pilot

LANGUAGES = ("en", "nl", "hi")
SIZES = ((1280, 720), (1024, 640), (1920, 1080))
THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Look:
    """A size, a theme and a text scale; the language is that of the pilot."""

    size: tuple[int, int] = (1280, 720)
    theme: str = "light"
    scale: float = 1.0

    @property
    def name(self) -> str:
        width, height = self.size
        return f"{width}x{height}-{self.theme}-{round(self.scale * 100)}"


BASE = Look()
LARGE_TEXT = Look(scale=2.0)
LAYOUTS = (*(Look(size) for size in SIZES), LARGE_TEXT)  # a theme moves nothing
LOOKS = tuple(replace(look, theme=theme) for theme in THEMES for look in LAYOUTS)


def put_on(pilot: Pilot, look: Look, key: tuple[int, int] | None = None) -> None:
    """Show the pilot's screen in another look, and then press a key."""
    wanted = replace(preferences_of(pilot.context), theme=look.theme, scale=look.scale)
    apply_preferences(pilot.context, wanted)
    pilot.resize(look.size)
    if pilot.name == "HomeScreen":
        pilot.settle()  # it reads the latest calls after its first frame
    if key is not None:
        pilot.press(*key)
