"""Checking calls: one at a time, or a library of them on every core, and no example judged twice.

Judging the examples of a call takes longer than all else. What they came to is remembered under
the fingerprint of everything it depends on, so that only what has changed is judged again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from simulator.scenario.library import Library
from simulator.scenario.mistakes import Mistake, ScenarioError
from simulator.scenario.yaml_text import Where
from simulator.workbench.bench import Bench
from simulator.workbench.cover import check_cover
from simulator.workbench.examples import find_misjudged
from simulator.workbench.lint import lint
from simulator.workbench.turns import check_turns

Misjudged = tuple[tuple[str, Where], ...]  # code, and the way to the example

LEAST_FOR_CORES = 8  # calls; fewer are checked before another process has started
MOST_REMEMBERED = 20_000
_DECIDING: Any = {
    "criteria": True,
    "cues": True,
    "concepts": True,
    "account": True,
    "product": True,
    "also": True,
    "caller": {"name": True, "details": True, "topic": True},  # an example may name them
}
_ROOMS = ("language", "grading", "scenario")  # what decides how an example is judged


@dataclass(frozen=True)
class Checked:
    """What came of checking one call: its mistakes, and what its examples came to."""

    path: Path
    mistakes: tuple[Mistake, ...]
    fingerprint: str = ""
    misjudged: Misjudged = ()


@dataclass
class Memory:
    """What examples came to, by fingerprint; kept in a file between two runs."""

    path: Path | None = None
    known: dict[str, Misjudged] = field(default_factory=dict)
    is_changed: bool = False

    @classmethod
    def read(cls, path: Path) -> Memory:
        """Read what is remembered; a file that is gone or damaged remembers nothing."""
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            known = {
                name: tuple((code, tuple(where)) for code, where in each)
                for name, each in found.items()
            }
        except (OSError, ValueError, TypeError, AttributeError):
            known = {}
        return cls(path, known)

    def keep(self, checked: Checked) -> None:
        """Remember what the examples of a call came to."""
        if checked.fingerprint and checked.fingerprint not in self.known:
            self.known[checked.fingerprint] = checked.misjudged
            self.is_changed = True

    def write(self) -> None:
        """Write the file, the newest at its end; where that is not possible, do without."""
        if self.path is None or not self.is_changed:
            return
        newest = dict(list(self.known.items())[-MOST_REMEMBERED:])
        beside = self.path.with_suffix(f".{os.getpid()}")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(newest), encoding="utf-8")
            beside.replace(self.path)
        except OSError:
            with suppress(OSError):
                beside.unlink()


def check_calls(paths: Sequence[Path], root: Path, memory: Memory) -> Iterator[Checked]:
    """Check calls, on every core where there are many, in the order given.

    root: the library's folder. What their examples came to is added to the memory.
    """
    cores = min(os.cpu_count() or 1, len(paths) // LEAST_FOR_CORES)
    if cores < 2:
        library = Library(root)  # one for all: it reads what the calls share only once
        yield from _kept((check_call(each, library, memory.known) for each in paths), memory)
        return
    with ProcessPoolExecutor(cores, initializer=_begin, initargs=(root, memory.known)) as pool:
        yield from _kept(pool.map(_check, paths, chunksize=LEAST_FOR_CORES // 2), memory)


def _kept(found: Iterable[Checked], memory: Memory) -> Iterator[Checked]:
    for checked in found:
        memory.keep(checked)
        yield checked


def check_call(path: Path, library: Library, known: Mapping[str, Misjudged]) -> Checked:
    """Check one call and the plan beside it."""
    try:
        bench = Bench(*library.examine(str(path)))
    except ScenarioError as error:
        return Checked(path, error.mistakes)
    mistakes = list(lint(bench))
    fingerprint = fingerprint_of(bench)
    misjudged = known.get(fingerprint)
    if misjudged is None:
        misjudged = tuple(find_misjudged(bench))
    mistakes += [bench.at_value(code, where) for code, where in misjudged]
    mistakes += _mistakes_of_plan(library, bench)
    return Checked(path, ScenarioError(mistakes).mistakes, fingerprint, misjudged)


def _mistakes_of_plan(library: Library, bench: Bench) -> Sequence[Mistake]:
    try:
        file = library.plan_of(bench.scenario)
    except ScenarioError as error:
        return error.mistakes
    if file is None:
        return ()
    return [*check_turns(bench.scenario, file), *check_cover(bench.scenario, file)]


def fingerprint_of(bench: Bench) -> str:
    """Give the fingerprint of all that decides how the examples of a call are judged.

    Of its own file that is what it means, not what the caller says; besides, the shared files of
    its locale and this program's code.
    """
    own = bench.scenario.call.model_dump_json(include=_DECIDING, exclude_unset=True).encode()
    parts = (bench.scenario.shared_digest.encode(), _engine(), own)
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


@cache
def _engine() -> bytes:
    """Give a digest of the code that judges."""
    digest = hashlib.sha256()
    for room in _ROOMS:
        for path in sorted((Path(__file__).resolve().parents[1] / room).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.digest()


# --- in another process ----------------------------------------------------------------------

_work: tuple[Library, Memory]


def _begin(root: Path, known: dict[str, Misjudged]) -> None:
    global _work
    _work = (Library(root), Memory(None, known))


def _check(path: Path) -> Checked:
    library, memory = _work
    checked = check_call(path, library, memory.known)
    memory.keep(checked)
    return checked
