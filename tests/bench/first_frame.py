"""The home screen as a start shows it, up to its first frame."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def make_records(path: Path) -> None:
    """Make records that hold one profile, as they are on every start but the very first."""
    from simulator.records.sqlite import SqliteStore

    store = SqliteStore(path)
    store.add_profile("Anna")
    store.close()


def show_first_frame(records: Path) -> None:
    """Open home with these records, draw it once, and leave."""
    from simulator.records.sqlite import SqliteStore
    from simulator.scenario.library import Library
    from simulator.screens.app import App, open_window
    from simulator.screens.start import first_screen, make_context

    store = SqliteStore(records)
    context = make_context(Library(ROOT / "scenarios"), store)
    App(context, open_window(), first_screen(context)).show()
    store.close()
