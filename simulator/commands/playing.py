"""What `play` and a start without a command share."""

from __future__ import annotations

import secrets

from simulator.call.mode import Mode
from simulator.commands.clock import now
from simulator.records.store import Store
from simulator.scenario.library import Library
from simulator.terminal.console import open_console
from simulator.terminal.menu import Place
from simulator.texts import Texts

SEEDS = 1_000_000  # a seed is told to others, so it stays short


def make_place(
    library: Library, store: Store, texts: Texts, seed: int | None, mode: Mode | None = None
) -> Place:
    """Make the place of a call in the terminal; without a seed each new call gets its own."""
    return Place(
        open_console(),
        library,
        store,
        texts,
        now=now,
        pick_seed=lambda: secrets.randbelow(SEEDS) if seed is None else seed,
        mode=mode,
    )
