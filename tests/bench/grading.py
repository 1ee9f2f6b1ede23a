"""How well and how fast replies are graded, beside a floor method in the same run.

The floor is what needs no author: likeness in character n-grams to the one model sentence of each
criterion, with the threshold that hindsight finds best on the very replies it is measured on.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from simulator.call.speech import as_heard
from simulator.commands.grade import settle
from simulator.grading.scorecard import grade_reply
from simulator.scenario.bundle import Scenario
from simulator.scenario.rendering import render_text
from tests.grading.agreement import PROHIBITIONS, Reply, read_replies, replies_of
from tests.library import load_call

ROOT = Path(__file__).parent.parent.parent
COUNTRIES = {"en": "us-", "nl": "nl-", "hi": "in-"}
_START = """
import sys, time
start = time.perf_counter()
from pathlib import Path
from simulator.grading.scorecard import grade_reply
from simulator.scenario.library import Library
scenario = Library(Path("scenarios")).load(sys.argv[1])
grade_reply(scenario, "Hello.")
seconds = time.perf_counter() - start
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(seconds, int(peak.split()[1]) / 1024)
"""
_BARE = _START.replace('grade_reply(scenario, "Hello.")', "")


@dataclass(frozen=True)
class Run:
    """What one method made of the replies of a language."""

    f1: dict[str, float]  # by half
    seconds: list[float]  # for each reply


def measure_grading() -> Iterator[tuple[str, str, float, float]]:
    """Give name, unit, value and floor of every figure of grading, language by language."""
    for language, prefix in COUNTRIES.items():
        calls = [(load_call(call), read_replies(call)) for call in replies_of(prefix)]
        ours, floor = run_engine(calls), run_floor(calls)
        for half in ("open", "held"):
            yield f"{language}: F1 of met, {half} half", "F1", ours.f1[half], floor.f1[half]
        yield f"{language}: replies graded", "1/s", _rate(ours), _rate(floor)
        for name, share in (("median", 0.5), ("p99", 0.99)):
            value, least = (_share(run.seconds, share) * 1000 for run in (ours, floor))
            yield f"{language}: one reply against all criteria, {name}", "ms", value, least
        yield from _measure_start(language, calls[0][0].call.call)


def run_engine(calls: list[tuple[Scenario, list[Reply]]]) -> Run:
    """Grade every reply with the engine, warm."""
    counts: dict[str, Counter[str]] = {}
    seconds: list[float] = []
    for scenario, replies in calls:
        settle(scenario)
        for reply in replies:
            start = time.perf_counter()
            verdicts = grade_reply(scenario, as_heard(reply.text))
            seconds.append(time.perf_counter() - start)
            for id, label in reply.labels.items():
                if id not in PROHIBITIONS:
                    is_met = verdicts[id].value.value == "met"
                    counts.setdefault(reply.half, Counter())[_outcome(label, is_met)] += 1
    return Run({half: _f1(each) for half, each in counts.items()}, seconds)


def run_floor(calls: list[tuple[Scenario, list[Reply]]]) -> Run:
    """Measure the likeness of every reply to every criterion's model sentence."""
    rows: list[tuple[str, str, float]] = []  # half, label, likeness
    seconds: list[float] = []
    for scenario, replies in calls:
        models = {
            id: _grams(render_text(each.better, scenario, {}))
            for id, each in scenario.criteria.items()
        }
        for reply in replies:
            start = time.perf_counter()
            said = _grams(reply.text)
            alike = {id: _cosine(said, model) for id, model in models.items()}
            seconds.append(time.perf_counter() - start)
            rows += [
                (reply.half, label, alike[id])
                for id, label in reply.labels.items()
                if id not in PROHIBITIONS
            ]
    return Run({half: _best_f1(rows, half) for half in ("open", "held")}, seconds)


def _best_f1(rows: list[tuple[str, str, float]], half: str) -> float:
    own = [(label, alike) for each, label, alike in rows if each == half]
    return max(
        _f1(Counter(_outcome(label, alike >= step / 100) for label, alike in own))
        for step in range(5, 95)
    )


def _outcome(label: str, is_met: bool) -> str:
    if label == "met":
        return "hit" if is_met else "missed"
    return "false" if is_met else "right"


def _f1(counts: Counter[str]) -> float:
    hits = 2 * counts["hit"]
    return hits / max(1, hits + counts["missed"] + counts["false"])


def _grams(text: str) -> Counter[str]:
    padded = f" {text.casefold()} "
    return Counter(padded[i : i + n] for n in (3, 4, 5) for i in range(len(padded) - n + 1))


def _cosine(one: Counter[str], other: Counter[str]) -> float:
    shared = sum(count * other[gram] for gram, count in one.items() if gram in other)
    sizes = sqrt(sum(n * n for n in one.values()) * sum(n * n for n in other.values()))
    return shared / sizes if sizes else 0.0


def _rate(run: Run) -> float:
    return len(run.seconds) / sum(run.seconds)


def _share(seconds: list[float], share: float) -> float:
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))]


def _measure_start(language: str, call: str) -> Iterator[tuple[str, str, float, float]]:
    """Time a new process until its first verdict, over one that only reads the scenario.

    Linux alone tells a process its own peak of memory.
    """
    if not Path("/proc/self/status").exists():
        return
    runs = [(_start(_START, call), _start(_BARE, call)) for _ in range(4)][1:]
    for place, name, unit in ((0, "loaded, with the first verdict", "s"), (1, "memory", "MiB")):
        ours = statistics.median(run[0][place] for run in runs)
        bare = statistics.median(run[1][place] for run in runs)
        yield f"{language}: {name}", unit, ours, bare


def _start(program: str, call: str) -> tuple[float, float]:
    answer = subprocess.run(
        [sys.executable, "-c", program, call], cwd=ROOT, check=True, capture_output=True, text=True
    )
    seconds, memory = json.loads(f"[{','.join(answer.stdout.split())}]")
    return seconds, memory
