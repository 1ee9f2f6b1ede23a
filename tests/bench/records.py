"""What the records of a large call centre cost: with 1,000,000 attempts, beside 10,000."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from simulator.records.planning import plan_today
from simulator.records.store import ProfileId, Store
from simulator.reports.cohort.page import write_cohort
from simulator.scenario.library import Library
from simulator.screens import flow
from simulator.texts import load_texts
from tests.bench.crowd import LAST_DAY, fill_store
from tests.bench.past import play_card
from tests.library import ROOT, SCENARIOS
from tests.screens.pilot import Pilot, open_store

FEW, MANY = 10_000, 1_000_000  # attempts
SIZE = (1280, 720)
SOMEBODY = ProfileId(7)
Figure = tuple[str, str, float, float]  # name, unit, value, floor


def measure_crowd() -> Iterator[Figure]:
    """Give how long pages take with many attempts; the floor is the same with a hundredth."""
    few, many = (_measure(count) for count in (FEW, MANY))
    for name, seconds in many.items():
        yield f"{name} among {MANY} attempts, median", "s", seconds, few[name]


def _measure(count: int) -> Mapping[str, float]:
    library, texts = Library(SCENARIOS), load_texts("en", ROOT / "assets" / "texts")
    calls = [card.id for card in library.cards()]
    with tempfile.TemporaryDirectory() as folder:
        fill_store(Path(folder) / "records.sqlite", count, calls, play_card())
        store = open_store(Path(folder), None)
        pilot = Pilot(store, SIZE)
        measures: Mapping[str, Callable[[], object]] = {
            "cohort page": lambda: write_cohort(store, library, texts, LAST_DAY),
            "history list opened": lambda: pilot.open(flow.open_history(pilot.context)),
            "page of 50 past calls": lambda: store.attempts(SOMEBODY, 50),
            "practice plan": lambda: _plan(store, library),
        }
        found = {name: _median(measure) for name, measure in measures.items()}
        store.close()
    return found


def _plan(store: Store, library: Library) -> object:
    day = date.fromisoformat(LAST_DAY)
    return plan_today(store, SOMEBODY, library.cards(), "en", day)


def _median(work: Callable[[], object], runs: int = 5) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)
