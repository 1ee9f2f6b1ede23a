"""The shipped library, loaded once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from simulator.call.commands import Answer, Command, Say
from simulator.call.engine import LiveCall
from simulator.grading.listening import listener_for
from simulator.scenario.bundle import Scenario
from simulator.scenario.library import Library

ROOT = Path(__file__).parent.parent
SCENARIOS = ROOT / "scenarios"
CALLS = sorted(path.stem for path in SCENARIOS.glob("*/calls/*.yaml"))


@cache
def load_call(id: str) -> Scenario:
    return Library(SCENARIOS).load(id)


def play(id: str, *words: str | Command, seed: int = 0) -> LiveCall:
    """Answer the phone and say these words, or carry these commands out."""
    scenario = load_call(id)
    call = LiveCall(scenario, listener_for(scenario), seed=seed)
    call.send(Answer())
    for each in words:
        call.send(Say(each) if isinstance(each, str) else each)
    return call
