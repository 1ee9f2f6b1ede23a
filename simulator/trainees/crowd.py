"""A crowd of simulated trainees: every attempt of a timetable, on all cores."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from multiprocessing import Event
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.grading.verdicts import Scorecard, Value
from simulator.scenario.library import Library
from simulator.scenario.mistakes import Mistake, ScenarioError
from simulator.scenario.models import Criterion, FiguresCheck, MostCheck, NeverCheck
from simulator.scenario.rendering import render_text
from simulator.trainees.offers import Offers, without_label
from simulator.trainees.playing import Played, play_call
from simulator.trainees.timetable import Slot

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event as Flag

    from simulator.scenario.bundle import Scenario

ENOUGH_AT_ONCE = 12  # attempts of one task: a stop loses about as many, and the bar moves
CALLS_KEPT = 2  # scenarios with their offers in one process


@dataclass(frozen=True, slots=True)
class CriterionSheet:
    """What a call asks, as its author wrote it."""

    id: str
    kind: str
    critical: bool
    asks: str
    forbids: bool = False  # it is met by whoever does not say something


@dataclass(frozen=True, slots=True)
class CallSheet:
    """What is known of a call before anybody has played it."""

    id: str
    title: str
    part: str
    locale: str
    difficulty: int
    caller: str = ""
    path: str = ""
    digest: str = ""
    product_digest: str = ""
    criteria: tuple[CriterionSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one attempt. `skill` is the trainee's of that day, 0 to 1."""

    call: str
    trainee: int
    repeat: int
    skill: float
    passed: bool
    scores: Mapping[str, int | None]
    handle_time: float  # seconds
    turns: int
    ending: str
    verdicts: Mapping[str, str]  # criterion: met, wrong or absent, where it applied


@dataclass(frozen=True, slots=True)
class Round:
    """What one task brings: a call, its results, and the attempts themselves where asked for."""

    sheet: CallSheet
    results: tuple[Result, ...]
    slots: tuple[Slot, ...]
    played: tuple[Played, ...] = ()


def play_crowd(
    slots: Mapping[str, Sequence[Slot]],
    paths: Mapping[str, Path],
    root: Path,
    *,
    keeps_logs: bool = False,
    cores: int | None = None,
) -> Iterator[Round]:
    """Play all slots, and give what came of them as it is ready.

    paths: where each call stands. root: the folder of the library. Raises ScenarioError. Stopped by
    KeyboardInterrupt, it still gives what was finished by then, and raises it afterwards.
    """
    cores = cores or os.cpu_count() or 1
    tasks = _split(slots, paths, ENOUGH_AT_ONCE, keeps_logs)
    if min(cores, len(tasks)) > 1:
        yield from _play_on_cores(tasks, root, min(cores, len(tasks)))
        return
    library = Library(root)
    for task in _split(slots, paths, 1, keeps_logs):
        yield from _sound(_play_task(library, *task))


Task = tuple[Path, tuple[Slot, ...], bool]
# None for a task that a stop came before. An error itself does not travel between processes.
Outcome = Round | tuple[Mistake, ...] | None


def _split(
    slots: Mapping[str, Sequence[Slot]], paths: Mapping[str, Path], enough: int, keeps_logs: bool
) -> list[Task]:
    return [
        (paths[call], tuple(part), keeps_logs)
        for call, each in slots.items()
        for part in _in_parts(each, enough)
    ]


def _in_parts(slots: Sequence[Slot], enough: int) -> Iterator[Sequence[Slot]]:
    """Split the slots of a call; what is one trainee's stays together, in its order."""
    part: list[Slot] = []
    for _, own in groupby(slots, key=lambda each: each.trainee.number):
        part += own
        if len(part) >= enough:
            yield part
            part = []
    if part:
        yield part


def _play_on_cores(tasks: Iterable[Task], root: Path, cores: int) -> Iterator[Round]:
    stop = Event()
    pool = ProcessPoolExecutor(cores, initializer=_begin, initargs=(root, stop))
    waiting = {pool.submit(_play, task) for task in tasks}
    try:
        for future in as_completed(tuple(waiting)):
            waiting.remove(future)
            yield from _sound(future.result())
    except KeyboardInterrupt:
        stop.set()
        for future in [each for each in waiting if not each.cancel()]:
            yield from _sound(future.result())
        raise
    finally:
        stop.set()  # what is being played is broken off after the attempt
        pool.shutdown(cancel_futures=True)


def _sound(outcome: Outcome) -> Iterator[Round]:
    """Give the round, if there is one. Raises ScenarioError."""
    if isinstance(outcome, Round):
        yield outcome
    elif outcome is not None:
        raise ScenarioError(outcome)


def _play_task(
    library: Library,
    path: Path,
    slots: Sequence[Slot],
    keeps_logs: bool,
    stop: Flag | None = None,
) -> Outcome:
    try:
        offers, difficulty = _offers_of(library, path)
    except ScenarioError as error:
        return error.mistakes
    done: list[tuple[Slot, Played]] = []
    for slot in slots:
        if stop is not None and stop.is_set():
            break
        done.append((slot, play_call(offers, slot.mind, slot.variant, slot.chance())))
    return Round(
        describe_call(offers.scenario, difficulty),
        tuple(make_result(slot, played.card) for slot, played in done),
        tuple(slot for slot, _ in done),
        tuple(played for _, played in done) if keeps_logs else (),
    )


@lru_cache(maxsize=CALLS_KEPT)
def _offers_of(library: Library, path: Path) -> tuple[Offers, int]:
    """Read a call with its plan; give what guided play offers in it, and its own label."""
    scenario = library.load(str(path))
    file = library.plan_of(scenario)
    plan = None if file is None else file.plan
    return Offers(without_label(scenario), plan), scenario.call.difficulty


def describe_call(scenario: Scenario, difficulty: int) -> CallSheet:
    """Put down what is known of a call."""
    call = scenario.call
    return CallSheet(
        call.call,
        call.title,
        call.part,
        call.locale,
        difficulty,
        call.caller.name,
        str(scenario.path),
        scenario.digest,
        scenario.product_digest,
        tuple(_describe(id, each, scenario) for id, each in scenario.criteria.items()),
    )


def _describe(id: str, criterion: Criterion, scenario: Scenario) -> CriterionSheet:
    asks = render_text(criterion.asks, scenario, {})
    forbids = isinstance(criterion.check, NeverCheck | FiguresCheck | MostCheck)
    return CriterionSheet(id, criterion.kind, criterion.critical, asks, forbids)


def make_result(slot: Slot, card: Scorecard) -> Result:
    """Put down what came of an attempt."""
    verdicts = {
        each.id: each.verdict.value.value
        for each in card.criteria
        if each.verdict.value is not Value.NOT_APPLICABLE
    }
    return Result(
        slot.call,
        slot.trainee.number,
        slot.repeat,
        round(slot.mind.skill, 4),
        card.passed,
        dict(card.scores.items()),
        card.metrics.handle_time,
        card.metrics.agent_turns,
        card.ending,
        verdicts,
    )


# --- in another process --------------------------------------------------------------------------

_work: tuple[Library, Flag]


def _begin(root: Path, stop: Flag) -> None:
    global _work
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asked decides when to stop
    _work = (Library(root), stop)


def _play(task: Task) -> Outcome:
    library, stop = _work
    return None if stop.is_set() else _play_task(library, *task, stop)
