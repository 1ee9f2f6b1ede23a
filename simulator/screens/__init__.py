"""The window: every screen of Headset, and what opens them."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.call.mode import Mode
    from simulator.records.store import Store
    from simulator.scenario.library import Library
    from simulator.screens.app import App


def open_headset(
    library: Library,
    store: Store,
    *,
    scenario_id: str | None = None,
    seed: int | None = None,
    language: str | None = None,
    asked: str | None = None,
    mode: Mode | None = None,
) -> int:
    """Open the window, straight at a call if one is named, and give the exit code at its end.

    `asked` is a language for this start; `language` the one where a profile has chosen none.
    mode: how the call that is named is taken, None where the trainee chooses.

    Raises pygame.error where there is no display.
    """
    # What a start makes stays; looking for garbage among it would hold up the first frame.
    gc.disable()
    try:
        app = _show_first(library, store, scenario_id, seed, language, asked, mode)
    finally:
        gc.enable()
    app.run()
    app.context.sounds.stop()
    return 0


def _show_first(
    library: Library,
    store: Store,
    scenario_id: str | None,
    seed: int | None,
    language: str | None,
    asked: str | None,
    mode: Mode | None,
) -> App:
    # Imported here, so that naming this room loads no window.
    from simulator.screens.app import App, open_window
    from simulator.screens.start import first_screen, make_context

    context = make_context(library, store, language, asked)
    window = open_window()
    app = App(context, window, first_screen(context, scenario_id, seed, mode))
    app.show()
    return app
