"""Where things lie: the scenarios, the texts and the user's records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.records.sqlite import SqliteStore
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.library import Library

ROOT = Path(__file__).resolve().parents[2]
SCENARIOS = ROOT / "scenarios"
TEXTS = ROOT / "assets" / "texts"


def open_library() -> Library:
    """Open the library of the calls that come with the program."""
    from simulator.scenario.library import Library

    return Library(SCENARIOS)


def load_scenario(id_or_path: str) -> Scenario:
    """Load a call by its id or path. Raises ScenarioError and UnknownScenario."""
    return open_library().load(id_or_path)


def open_store() -> SqliteStore:
    """Open the user's records. Raises RecordsError."""
    from simulator.records.folder import data_folder, store_path
    from simulator.records.sqlite import SqliteStore

    return SqliteStore(store_path(data_folder()))


def shorten_path(path: Path) -> str:
    """Give a path as seen from the working folder, where it lies below it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)
