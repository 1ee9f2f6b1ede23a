"""Opening the window, or saying why there is none."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.call.mode import Mode
    from simulator.language.types import Language
    from simulator.records.store import Store
    from simulator.scenario.library import Library
    from simulator.texts import Texts


class NoWindow(Exception):
    """The window cannot be opened here; the argument says why."""


def open_window(
    library: Library,
    store: Store,
    texts: Texts,
    scenario: str | None,
    seed: int | None,
    asked: Language | None = None,
    mode: Mode | None = None,
) -> int:
    """Open the window, and give its exit code once it is closed. Raises NoWindow.

    The language `asked` for goes before the one a profile has chosen; that of `texts` after it.
    mode: how the call is to be taken, None where the trainee chooses.
    """
    if not has_display(os.environ, sys.platform):
        raise NoWindow(texts("command-no-display"))
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        import pygame

        from simulator.screens import open_headset
    except ImportError as error:
        raise NoWindow(str(error)) from error
    try:
        return int(
            open_headset(
                library,
                store,
                scenario_id=scenario,
                seed=seed,
                language=texts.language,
                asked=asked,
                mode=mode,
            )
        )
    except pygame.error as error:
        raise NoWindow(str(error)) from error


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Say whether a window could be opened, as far as the environment tells."""
    if not platform.startswith("linux"):
        return True
    return any(environ.get(each) for each in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"))
