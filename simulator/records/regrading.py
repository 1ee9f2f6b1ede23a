"""Regrading: old logs folded through today's call and rubric, the earlier card kept beside.

```
finished attempts ─► plan: which are due, call by call ─► regrade, one at a time ─► what changed
```

Each attempt is written by itself, and one that today's call has graded is not due: a run that was
stopped anywhere goes on where it stopped when it is made again.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from simulator.call.events import HintGiven, Log, Message, StageEntered
from simulator.grading.scorecard import KINDS, grade_call, graded_with
from simulator.grading.verdicts import Why
from simulator.records.cards import dump_card
from simulator.records.errors import AttemptSealed, UnknownAttempt
from simulator.records.session import read_events
from simulator.records.store import AttemptId, AttemptRow, Json, Store, dump_json
from simulator.scenario.mistakes import ScenarioError, UnknownScenario

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.library import Library

PAGE = 500  # attempts that are listed at a time
# What reading a card or a log raises that another version wrote in its own way.
_UNREADABLE = (LookupError, TypeError, ValueError, AttributeError)
_PARTS = re.compile(r"[\\/]+")  # of a path, whatever system wrote it
_TAIL = 3  # parts of a path that are the same in every installation: locale, "calls", file


class Outcome(Enum):
    """What came of an attempt."""

    CHANGED = "changed"  # another result, score or verdict
    UNCHANGED = "unchanged"  # graded anew, and everything came out as before
    CURRENT = "current"  # today's call had graded it already
    SEALED = "sealed"  # a test; its result stays as it was sealed
    LEFT = "left"  # it cannot be graded by today's call, and stays as it is


@dataclass(frozen=True, slots=True)
class Result:
    """What a card says in short; `failed_by` are criteria, auto-fails and scores below a mark."""

    passed: bool
    scores: Mapping[str, int | None]
    failed_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A criterion, or an auto-fail, whose verdict is another one now; "" where it was not asked.

    why: the reason of the new verdict; None where it is asked no more.
    """

    id: str
    asks: str
    before: str
    after: str
    why: Why | None
    is_auto_fail: bool = False


@dataclass(frozen=True, slots=True)
class Regraded:
    """An attempt with what came of it. `reason`: why it was left as it is."""

    row: AttemptRow
    outcome: Outcome
    before: Result | None = None
    after: Result | None = None
    changes: tuple[VerdictChange, ...] = ()
    reason: Message | None = None

    @property
    def differs(self) -> bool:
        """Say whether today's card says something else than the earlier one."""
        return self.before != self.after or bool(self.changes)


@dataclass(slots=True)
class Plan:
    """What is to be regraded, by call, and how many attempts are not."""

    by_call: dict[str, array[int]] = field(default_factory=dict)  # a million take eight megabytes
    current: int = 0
    sealed: int = 0

    def __len__(self) -> int:
        """Count the attempts that are due."""
        return sum(map(len, self.by_call.values()))

    def __iter__(self) -> Iterator[AttemptId]:
        """Give the attempts that are due, those of one call after each other."""
        for call in sorted(self.by_call):
            yield from map(AttemptId, self.by_call[call])


class Regrader:
    """Regrades the attempts of a store by the calls of a library; each call is read once.

    is_dry: nothing is written, and sealed tests are graded too, to say what would change.
    is_forced: attempts that today's call has graded are graded again.
    """

    def __init__(
        self, store: Store, library: Library, *, is_dry: bool = False, is_forced: bool = False
    ) -> None:
        self._store, self._library = store, library
        self._is_dry, self._is_forced = is_dry, is_forced
        self._calls: dict[tuple[str, str], Scenario | Message] = {}

    def plan(self, rows: Iterable[AttemptRow]) -> Plan:
        """Say which of these finished attempts are due. Raises StoreError."""
        plan = Plan()
        for row in rows:
            if self._is_current(row):
                plan.current += 1
            elif row.is_sealed and not self._is_dry:
                plan.sealed += 1
            else:
                plan.by_call.setdefault(row.meta.scenario, array("q")).append(row.id)
        return plan

    def regrade(self, attempt: AttemptId, now: str) -> Regraded:
        """Regrade one finished attempt; `now` is ISO 8601.

        Raises UnknownAttempt where it has been removed meanwhile, and StoreError.
        """
        row = self._store.attempt(attempt)  # it may have changed since it was planned
        scenario = self._call_of(row)
        if isinstance(scenario, Message):
            return Regraded(row, Outcome.LEFT, reason=scenario)
        if self._is_current(row):
            return Regraded(row, Outcome.CURRENT)
        if row.is_sealed and not self._is_dry:
            return Regraded(row, Outcome.SEALED)
        graded = self._grade(row, scenario)
        if isinstance(graded, Message):
            return Regraded(row, Outcome.LEFT, reason=graded)
        return self._keep(row, *graded, now)

    def _is_current(self, row: AttemptRow) -> bool:
        scenario = self._call_of(row)
        if self._is_forced or isinstance(scenario, Message):
            return False
        return row.graded_with == graded_with(scenario)

    def _grade(self, row: AttemptRow, scenario: Scenario) -> tuple[Json, Json] | Message:
        """Give the card there is and today's; why not, where there can be none."""
        try:
            earlier, log = self._store.card(row.id), read_events(self._store, row.id)
            if earlier is None:
                raise ValueError("no card")
            read_result(earlier)
            if lost := find_lost_stage(scenario, log):
                return Message("regrade-lost-stage", {"stage": lost})
            return earlier, dump_card(grade_call(scenario, log))
        except _UNREADABLE:
            return Message("regrade-unreadable")

    def _keep(self, row: AttemptRow, earlier: Json, card: Json, now: str) -> Regraded:
        before, after = read_result(earlier), read_result(card)
        changes = tuple(compare_cards(earlier, card))
        is_other = before != after or bool(changes)
        outcome = Outcome.CHANGED if is_other else Outcome.UNCHANGED
        try:
            if row.is_sealed:
                outcome = Outcome.SEALED
            elif not self._is_dry and dump_json(card) != dump_json(earlier):
                self._store.regrade(row.id, card, now)
        except AttemptSealed:  # since it was looked at
            outcome = Outcome.SEALED
        return Regraded(row, outcome, before, after, changes)

    def _call_of(self, row: AttemptRow) -> Scenario | Message:
        """Give today's call of an attempt, or why there is none."""
        key = (row.meta.scenario, row.meta.scenario_path)
        if key not in self._calls:
            self._calls[key] = find_call(*key, self._library)
        return self._calls[key]


def regrade_all(
    regrader: Regrader, attempts: Iterable[AttemptId], now: Callable[[], str]
) -> Iterator[Regraded]:
    """Regrade attempts one after another; one that was removed meanwhile is passed over.

    now: gives the time in ISO 8601. Raises StoreError.
    """
    for attempt in attempts:
        try:
            regraded = regrader.regrade(attempt, now())
        except UnknownAttempt:
            continue
        yield regraded


def find_call(id: str, path: str, library: Library) -> Scenario | Message:
    """Find the call of an attempt as it is today; a message where there is none to grade by.

    It is the file that was played, or where an installation elsewhere has it. Another call that
    happens to have the same id, or to lie where this one lay, is not it.
    """
    for name in (path, id):
        try:
            scenario = library.load(name)
        except UnknownScenario:
            continue
        except ScenarioError:
            return Message("regrade-mistakes", {"call": id})
        if scenario.call.call != id:
            continue
        if name == path or _is_same(path, str(scenario.path)):
            return scenario
        return Message("regrade-no-file", {"path": path})
    return Message("regrade-no-call")


def _is_same(recorded: str, found: str) -> bool:
    """Say whether two paths are one file of the library in two installations."""
    return not recorded or _PARTS.split(recorded)[-_TAIL:] == _PARTS.split(found)[-_TAIL:]


def find_lost_stage(scenario: Scenario, log: Log) -> str:
    """Give the first stage that a log went through and the call has no more; "" for none."""
    stages = (each.stage for each in log if isinstance(each, StageEntered | HintGiven))
    return next((each for each in stages if each not in scenario.call.stages), "")


def list_finished(store: Store, scenario: str | None = None) -> Iterator[AttemptRow]:
    """Give everybody's finished attempts, of one call or of all, a page at a time."""
    last: AttemptId | None = None
    while page := store.finished(last, PAGE, scenario):
        yield from page
        last = page[-1].id


def read_result(card: Mapping[str, Any]) -> Result:
    """Read in short what a stored card says. Raises KeyError or TypeError for what is none."""
    return Result(
        bool(card["passed"]),
        {kind: card["scores"].get(kind) for kind in KINDS},
        tuple(sorted(card.get("failed_by") or ())),
    )


def compare_cards(earlier: Mapping[str, Any], card: Mapping[str, Any]) -> Iterator[VerdictChange]:
    """Give the criteria and auto-fails whose verdict differs, in the order of the new card."""
    for name in ("criteria", "auto_fails"):
        is_auto_fail = name == "auto_fails"
        old = {each["id"]: each for each in earlier.get(name) or ()}
        new = {each["id"]: each for each in card.get(name) or ()}
        for id in (*new, *(id for id in old if id not in new)):
            before, after = (_value_of(each.get(id), is_auto_fail) for each in (old, new))
            if before != after:
                asks = (new.get(id) or old[id])["asks"]
                yield VerdictChange(id, asks, before, after, _why_of(new.get(id)), is_auto_fail)


def _value_of(graded: Mapping[str, Any] | None, is_auto_fail: bool) -> str:
    """Give a verdict; of an auto-fail only whether it was broken ("wrong") is news."""
    value = "" if graded is None else str(graded["verdict"]["value"])
    if is_auto_fail:
        return value if value == "wrong" else ""
    return value


def _why_of(graded: Mapping[str, Any] | None) -> Why | None:
    return None if graded is None else Why(**graded["verdict"]["why"])


@dataclass(slots=True)
class Tally:
    """What came of many attempts, added up as they come."""

    outcomes: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))
    passes: int = 0  # that are new
    fails: int = 0
    left: dict[tuple[str, ...], tuple[Message, int]] = field(default_factory=dict)  # by reason
    criteria: dict[str, dict[tuple[str, str], int]] = field(default_factory=dict)  # id: moves
    asks: dict[str, str] = field(default_factory=dict)  # id: its question
    auto_fails: set[str] = field(default_factory=set)  # those of the ids that are none of criteria

    @property
    def seen(self) -> int:
        """Count the attempts that were looked at."""
        return sum(self.outcomes.values())

    @property
    def graded(self) -> int:
        """Count the attempts that were graded, sealed ones apart."""
        return self.outcomes[Outcome.CHANGED] + self.outcomes[Outcome.UNCHANGED]

    def add(self, each: Regraded) -> None:
        """Count one attempt."""
        self.outcomes[each.outcome] += 1
        if each.reason is not None:
            key = (each.row.meta.scenario, each.reason.id, *each.reason.args.values())
            _, count = self.left.get(key, (each.reason, 0))
            self.left[key] = (each.reason, count + 1)
        if each.outcome is not Outcome.CHANGED or each.before is None or each.after is None:
            return
        self.passes += each.after.passed and not each.before.passed
        self.fails += each.before.passed and not each.after.passed
        for change in each.changes:
            moves = self.criteria.setdefault(change.id, {})
            move = (change.before, change.after)
            moves[move] = moves.get(move, 0) + 1
            self.asks[change.id] = change.asks
            if change.is_auto_fail:
                self.auto_fails.add(change.id)

    def most_changed(self, most: int) -> list[str]:
        """Give the criteria that changed in most attempts, the most frequent first."""
        counts = {id: sum(moves.values()) for id, moves in self.criteria.items()}
        return sorted(counts, key=lambda id: (-counts[id], id))[:most]
