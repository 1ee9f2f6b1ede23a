"""Run every benchmark and print its figures."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from simulator.records.folder import VARIABLE, store_path
from tests.bench.checking import measure_checking
from tests.bench.grading import measure_grading
from tests.bench.past import make_records
from tests.library import ROOT, script_file

CALL = "us-dispute-late-fee-first"
ATTEMPTS = 60  # of the trainee whose home is opened
SCRIPT = script_file(CALL, "good")


@dataclass(frozen=True)
class Result:
    """One measured figure with its floor; `ratio` is value over floor."""

    name: str
    value: float
    unit: str
    floor: float
    ratio: float


def main() -> None:
    """Print each figure as it is measured; an argument names the measures to take."""
    wanted = [each for each in MEASURES if sys.argv[1:] in ([], [each.__name__])]
    for measure in wanted:
        for result in measure():
            print(json.dumps(asdict(result)), flush=True)


def measure_check() -> Iterator[Result]:
    """Checking a thousand calls, and one that was edited, over the YAML parser alone."""
    for name, unit, value, floor in measure_checking():
        yield _result(name, unit, value, floor)


def _result(name: str, unit: str, value: float, floor: float) -> Result:
    return Result(name, round(value, 4), unit, round(floor, 4), round(value / floor, 2))


def measure_first_frame() -> Iterator[Result]:
    """Start to first frame of the home screen, over a bare pygame window that flips once."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[VARIABLE] = folder
        make_records(store_path(Path(folder)), ATTEMPTS)
        load = "from tests.bench.first_frame import *; "
        _time_command([sys.executable, "-c", load + "settle_home()"], folder)
        programs = (load + "show_first_frame()", load + "show_bare_frame()")
        value, floor = _time_in_turn(*([sys.executable, "-c", each] for each in programs), runs=15)
        del os.environ[VARIABLE]
    yield _result("start to first frame", "s", value, floor)


def measure_window() -> Iterator[Result]:
    """Frames, idling, memory and what is opened, over a bare loop that fills and flips."""
    os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    from tests.bench.frames import measure_frames, measure_openings
    from tests.bench.living import measure_idling, measure_memory

    for measure in (measure_frames, measure_openings, measure_idling, measure_memory):
        for name, unit, value, floor in measure():
            yield _result(name, unit, value, floor)


def measure_records() -> Iterator[Result]:
    """The records of a large call centre, over those of a small one."""
    os.environ |= {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    from tests.bench.records import measure_crowd

    for name, unit, value, floor in measure_crowd():
        yield _result(name, unit, value, floor)


def measure_run() -> Iterator[Result]:
    """A whole scripted call through `run`, over an interpreter that only starts."""
    run = [sys.executable, "main.py", "run", CALL, "--json", "--script", str(SCRIPT)]
    value, floor = _time_in_turn(run, [sys.executable, "-c", "pass"])
    yield _result("one whole call run", "s", value, floor)


def measure_replies() -> Iterator[Result]:
    """How well and how fast replies are graded, over character n-grams."""
    for name, unit, value, floor in measure_grading():
        yield _result(name, unit, value, floor)


def measure_keystroke() -> Iterator[Result]:
    """A key typed into a reply of 500 Hindi characters and drawn, over a bare fill and flip."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    import pygame

    from simulator.screens.fonts import Fonts
    from simulator.screens.theme import make_theme
    from simulator.screens.widgets import Group, Paint, TextBox

    pygame.display.init()
    pygame.font.init()
    window = pygame.display.set_mode((1280, 720))
    look = Paint(make_theme(), Fonts())
    box = TextBox("reply", ("मैं आपकी बात समझता हूँ और अभी देखता हूँ। " * 20)[:500])
    box.place(pygame.Rect(10, 10, 600, 140), look)
    group = Group([box])
    group.focus("reply")

    def type_and_draw(letter: str) -> None:
        group.handle(pygame.event.Event(pygame.TEXTINPUT, text=letter))
        group.draw(window, look)
        pygame.display.flip()

    def fill_and_flip() -> None:
        window.fill((20, 20, 20))
        pygame.display.flip()

    type_and_draw("क")
    times = [_time(lambda n=n: type_and_draw("कखगघ"[n % 4])) for n in range(100)]
    floors = [_time(fill_and_flip) for _ in range(100)]
    value, floor = statistics.median(times) * 1000, statistics.median(floors) * 1000
    yield _result("keystroke in 500 Hindi characters, drawn", "ms", value, floor)


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _time_in_turn(ours: list[str], bare: list[str], runs: int = 7) -> tuple[float, float]:
    """Time two commands in turn, so that both meet the same noise; gives their medians.

    The first pair is not counted: it compiles, which an installed program does only once.
    """
    with tempfile.TemporaryDirectory() as compiled:
        both = [
            (_time_command(ours, compiled), _time_command(bare, compiled)) for _ in range(runs + 1)
        ]
    pairs = both[1:]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def _time_command(command: list[str], compiled: str) -> float:
    quiet = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    quiet |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=quiet, check=True, capture_output=True)
    return time.perf_counter() - start


MEASURES = (
    measure_first_frame,
    measure_window,
    measure_keystroke,
    measure_records,
    measure_run,
    measure_replies,
    measure_check,
)

if __name__ == "__main__":
    main()
