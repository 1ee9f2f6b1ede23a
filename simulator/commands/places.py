"""Where things lie: the scenarios, the texts and the user's records."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.records.store import Store
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.library import Library
    from simulator.texts import Texts

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


def open_store() -> Store:
    """Open the records: the user's own, or those that --store or the settings name.

    Raises RecordsError.
    """
    from simulator.records.folder import data_folder
    from simulator.records.opening import find_address, open_records

    folder = data_folder()
    return open_records(folder, find_address(folder))


@contextmanager
def showing_store(texts: Texts) -> Iterator[Store]:
    """Open the records for a command that shows them, and say it where it shows only a part.

    Raises RecordsError.
    """
    with closing(open_store()) as store:
        yield store
        if store.trouble is not None:
            print(texts("command-records-lost"), file=sys.stderr)


def has_records() -> bool:
    """Say whether there are records already; opening them would make them. Raises RecordsError."""
    from simulator.records.folder import data_folder, store_path
    from simulator.records.opening import find_address

    folder = data_folder()
    return bool(find_address(folder)) or store_path(folder).exists()


def shorten_path(path: Path) -> str:
    """Give a path as seen from the working folder, where it lies below it."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)
