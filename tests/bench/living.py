"""What Headset costs while it is left alone, and after a day of calls.

Each figure is taken in a process of its own, which only Linux tells its memory.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pygame

from simulator.screens import flow
from simulator.screens.app import App
from tests.library import ROOT, planned_turns
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import begin

SIZE = (1920, 1080)
SECONDS = 20.0  # of idling
CALLS = 200
EARLY = 20
PLAYED = (
    "us-dispute-late-fee-first",
    "us-sales-paymentguard-fit",
    "nl-terms-gespreid-betalen",
    "in-dispute-late-fee-three-days",
    "us-terms-lost-grace",
)
Figure = tuple[str, str, float, float]  # name, unit, value, floor


def measure_idling() -> Iterator[Figure]:
    """Give the CPU that home and a call take while nobody does anything.

    The floor is a bare pygame loop that fills and flips its window once a second.
    """
    bare = _run_alone("idle_bare")
    for name in ("home", "call"):
        yield f"CPU of an idle {name}", "% of a core", _run_alone("idle", name), bare


def measure_memory() -> Iterator[Figure]:
    """Give the memory after 200 calls played through the screens; the floor is after 20."""
    if Path("/proc/self/status").exists():
        early, late = _run_alone("play_calls")
        yield f"memory after {CALLS} calls, over {EARLY}", "MiB", late, early


def idle(name: str) -> float:
    """Let the real loop run on a screen; gives the share of a core it takes, in percent."""
    with tempfile.TemporaryDirectory() as folder:
        pilot = Pilot(open_store(Path(folder)), SIZE)
        if name == "call":
            pilot.open(flow.open_session(pilot.context, begin(pilot.context)))
        pilot.wait(10.0)  # what is prepared in quiet moments is prepared
        return _idle_in(pilot.app)


def _idle_in(app: App) -> float:
    end = pygame.event.custom_type()
    pygame.time.set_timer(pygame.event.Event(pygame.QUIT, by=end), round(SECONDS * 1000), 1)
    start = time.process_time()
    app.run()
    return (time.process_time() - start) / SECONDS * 100


def idle_bare() -> float:
    """Fill and flip a window once a second; gives the share of a core it takes, in percent."""
    pygame.display.init()
    window = pygame.display.set_mode(SIZE)
    end, start = time.monotonic() + SECONDS, time.process_time()
    while time.monotonic() < end:
        pygame.event.wait(1000)
        window.fill((20, 20, 20))
        pygame.display.flip()
    return (time.process_time() - start) / SECONDS * 100


def play_calls() -> tuple[float, float]:
    """Play calls from home to scorecard and back; gives the memory in MiB early and at the end."""
    with tempfile.TemporaryDirectory() as folder:
        pilot = Pilot(open_store(Path(folder)), SIZE)
        early = 0.0
        for number in range(CALLS):
            _play(pilot, PLAYED[number % len(PLAYED)])
            if number + 1 == EARLY:
                early = _memory()
        return early, _memory()


def _play(pilot: Pilot, call: str) -> None:
    """Play a call of a plan on the call screen, to its scorecard, and go home."""
    pilot.open(flow.open_session(pilot.context, begin(pilot.context, call)))
    for line in planned_turns(call, "good"):
        if pilot.name != "CallScreen" or pilot.screen.talk.is_over:
            break
        _say(pilot, line)
    pilot.end_call()
    assert pilot.name == "WrapUpScreen"
    pilot.click(pilot.tiles()[0])
    pilot.click("finish")
    assert pilot.name == "ScorecardScreen"
    pilot.wait(0.1)
    pilot.go_home()
    pilot.wait(0.2)


def _say(pilot: Pilot, line: str) -> None:
    if line.startswith("/"):
        if not line.startswith(("/hang-up", "/note", "/disposition")):
            pilot.do(line[1:])
    else:
        pilot.type(line)
        pilot.press(pygame.K_RETURN)
    pilot.wait(0.1)
    pilot.press(pygame.K_ESCAPE)  # the rest of the answer at once
    pilot.screen.group.focus("reply")


def _memory() -> float:
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(each for each in status.splitlines() if each.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _run_alone(function: str, *given: str):
    """Call a function of this module in a process of its own; gives what it gives."""
    program = (
        "import json, sys; from tests.bench import living;"
        "print(json.dumps(getattr(living, sys.argv[1])(*sys.argv[2:])))"
    )
    quiet = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    command = [sys.executable, "-c", program, function, *given]
    done = subprocess.run(command, cwd=ROOT, env=quiet, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)
