"""A call written in a test, to try a country's rubric on single replies."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.scenario.bundle import Scenario
from simulator.scenario.library import Library
from tests.library import SCENARIOS


@cache
def load_trial(text: str) -> Scenario:
    """Load a call from its text, once, with the shared files of its country."""
    with TemporaryDirectory(prefix="headset-trial-") as folder:
        path = Path(folder) / "trial.yaml"
        path.write_text(text, encoding="utf-8")
        return Library(SCENARIOS).load(str(path))
