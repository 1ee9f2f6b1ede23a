"""The window: every screen of Headset, and what opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.records.store import Store
    from simulator.scenario.library import Library


def open_headset(
    library: Library,
    store: Store,
    *,
    scenario_id: str | None = None,
    seed: int | None = None,
    language: str | None = None,
    asked: str | None = None,
) -> int:
    """Open the window, straight at a call if one is named, and give the exit code at its end.

    `asked` is a language for this start; `language` the one where a profile has chosen none.

    Raises pygame.error where there is no display.
    """
    # Imported here, so that naming this room loads no window.
    from simulator.screens.app import App, open_window
    from simulator.screens.start import first_screen, make_context

    context = make_context(library, store, language, asked)
    window = open_window()
    App(context, window, first_screen(context, scenario_id, seed)).run()
    context.sounds.stop()
    return 0
