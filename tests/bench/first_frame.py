"""The home screen as a start shows it, up to its first frame."""

from __future__ import annotations

import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def show_first_frame() -> None:
    """Open home with records that hold one profile, draw it once, and leave."""
    from simulator.records.sqlite import SqliteStore
    from simulator.scenario.library import Library
    from simulator.screens.app import App, open_window
    from simulator.screens.start import first_screen, make_context

    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "records.sqlite")
        store.add_profile("Anna")
        context = make_context(Library(ROOT / "scenarios"), store)
        App(context, open_window(), first_screen(context)).show()
        store.close()
