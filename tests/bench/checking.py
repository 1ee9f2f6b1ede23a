"""How long checking takes, over reading the same files with the YAML parser alone."""

from __future__ import annotations

import re
import shutil
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from simulator.scenario.library import Library
from simulator.workbench.checking import Memory, check_call, check_calls
from tests.library import SCENARIOS

COUNT = 1000  # files
EDITS = 15
EDITED = "us-terms-lost-grace"  # one of the longest


def measure_checking() -> Iterator[tuple[str, str, float, float]]:
    """Give the name, unit, value and floor of each figure."""
    with TemporaryDirectory() as folder:
        root = Path(folder) / "scenarios"
        shutil.copytree(SCENARIOS, root)
        yield from _measure_edits(root)
        paths = _multiply(root)
        floor = _time_parser(paths)
        start = time.perf_counter()
        found = sum(bool(each.mistakes) for each in check_calls(paths, root, Memory()))
        assert not found
        yield f"{COUNT} calls checked, nothing remembered", "s", time.perf_counter() - start, floor


def _measure_edits(root: Path) -> Iterator[tuple[str, str, float, float]]:
    """Edit a line of one call, and a criterion of it, and check it again each time."""
    path = root / "en-US" / "calls" / f"{EDITED}.yaml"
    library, memory = Library(root), Memory()
    memory.keep(check_call(path, library, memory.known))
    text = path.read_text(encoding="utf-8")
    for what, place in (("line", r"caller:\n +- "), ("criterion", r"meets:\n +- ")):
        match = re.search(place, text)
        assert match is not None
        old = match[0]
        times = []
        for number in range(EDITS):
            path.write_text(
                text.replace(old, f"{old}{'Well, ' * (number + 1)}", 1), encoding="utf-8"
            )
            start = time.perf_counter()
            memory.keep(check_call(path, library, memory.known))
            times.append(time.perf_counter() - start)
        path.write_text(text, encoding="utf-8")
        yield (
            f"one call checked again, a {what} edited",
            "s",
            statistics.median(times),
            _time_parser([path]),
        )


def _multiply(root: Path) -> list[Path]:
    """Copy the calls of the library under new ids until there are enough."""
    calls = Library(root).call_paths()
    paths = []
    for number in range(COUNT):
        call = calls[number % len(calls)]
        path = call.with_name(f"copy-{number:04}.yaml")
        text = re.sub(
            r"^call: .*$", f"call: {path.stem}", call.read_text("utf-8"), count=1, flags=re.M
        )
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def _time_parser(paths: list[Path]) -> float:
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    start = time.perf_counter()
    for path in paths:
        yaml.load(path.read_bytes(), loader)
    return time.perf_counter() - start
