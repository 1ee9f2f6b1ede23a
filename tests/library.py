"""The shipped library, loaded once for all tests."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from simulator.call.commands import Answer, Command, Say
from simulator.call.engine import LiveCall
from simulator.grading.listening import listener_for
from simulator.scenario.bundle import Scenario
from simulator.scenario.library import PLAN_SUFFIX, Library

ROOT = Path(__file__).parent.parent
SCENARIOS = ROOT / "scenarios"
CALLS = sorted(
    path.stem for path in SCENARIOS.glob("*/calls/*.yaml") if not path.name.endswith(PLAN_SUFFIX)
)
_LIBRARY = Library(SCENARIOS)
CALLS_CHANGED = (
    "This page is made of the calls, and a call, a sheet or a text has changed since. "
    "Nothing is wrong with your call: run `make guide`, which writes the page anew."
)


@cache
def load_call(id: str) -> Scenario:
    return _LIBRARY.load(id)


def planned_turns(call: str, name: str) -> list[str]:
    """Give the lines of a call of a shipped plan."""
    file = _LIBRARY.load_plan(call)
    assert file is not None
    return [line for line in file.plan.calls[name].turns.splitlines() if line.strip()]


@cache
def script_file(call: str, name: str) -> Path:
    """Write the lines of a planned call as a script, for as long as the tests run."""
    folder = Path(tempfile.mkdtemp(prefix="headset-script-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / f"{name}.txt"
    path.write_text("\n".join(planned_turns(call, name)) + "\n", encoding="utf-8")
    return path


def play(id: str, *words: str | Command, seed: int = 0) -> LiveCall:
    """Answer the phone and say these words, or carry these commands out."""
    scenario = load_call(id)
    call = LiveCall(scenario, listener_for(scenario), seed=seed)
    call.send(Answer())
    for each in words:
        call.send(Say(each) if isinstance(each, str) else each)
    return call
