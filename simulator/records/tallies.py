"""Sums over attempts, kept while they are finished: a cohort of a million is read in a moment.

Only practice and test count; a guided call teaches, and proves nothing.

```
finish ─► tally_card ─► weeks      (trainee, week)                how it goes over time
                        calls      (trainee, call)                who passes what
                        skills     (trainee, criterion)           who can do what
                        criteria   (call, criterion, trainee)     which call, which point
                        moods      (call, turn, trainee)          where callers get cross
```
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from simulator.call.mode import Mode, read_mode
from simulator.records.families import APPLICABLE
from simulator.records.store import AttemptId, AttemptMeta, Json, ProfileId, ProfileRow

SCORES = ("accuracy", "professionalism", "sales")
_MONDAY = date(1969, 12, 29).toordinal()  # of the week of 1970-01-01, week 0


@dataclass(frozen=True, slots=True)
class Measure:
    """Sums over finished attempts."""

    finished: int
    passed: int
    hints: int
    handle_time: float  # seconds, of all of them together
    scores: Mapping[str, tuple[int, int]]  # by kind: the sum, and of how many attempts


@dataclass(frozen=True, slots=True)
class WeekTally:
    """What a trainee did in one week; `week` counts from that of 1970-01-01, Monday to Sunday."""

    profile: ProfileId
    week: int
    measure: Measure


@dataclass(frozen=True, slots=True)
class CallTally:
    """What a trainee made of one call."""

    profile: ProfileId
    scenario: str
    measure: Measure


@dataclass(frozen=True, slots=True)
class SkillTally:
    """How often a trainee met a criterion, over all calls."""

    profile: ProfileId
    criterion: str
    met: int
    wrong: int
    absent: int


@dataclass(frozen=True, slots=True)
class CriterionTally:
    """How often a criterion of one call was met; `latest` is the newest attempt that missed it."""

    scenario: str
    criterion: str
    met: int
    wrong: int
    absent: int
    latest: tuple[AttemptId, ...] = ()


@dataclass(frozen=True, slots=True)
class TraineeTally:
    """How a trainee fared with one criterion of one call."""

    profile: ProfileId
    met: int
    wrong: int
    absent: int
    latest: AttemptId | None  # their newest attempt that missed it


@dataclass(frozen=True, slots=True)
class MoodTally:
    """The callers' moods (-5 to 5) of one call after one agent turn; turn 0 is the start."""

    scenario: str
    turn: int
    count: int
    total: int


@dataclass(frozen=True, slots=True)
class Cohort:
    """All sums. Profile 0 stands for people who were forgotten."""

    profiles: tuple[ProfileRow, ...] = ()
    weeks: tuple[WeekTally, ...] = ()
    calls: tuple[CallTally, ...] = ()
    skills: tuple[SkillTally, ...] = ()
    criteria: tuple[CriterionTally, ...] = ()
    moods: tuple[MoodTally, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """What one finished attempt adds to the sums."""

    profile: ProfileId
    scenario: str
    week: int
    passed: bool
    hints: int
    handle_tenths: int
    scores: Mapping[str, int | None] = field(default_factory=dict)
    verdicts: tuple[tuple[str, str], ...] = ()  # criterion and "met", "wrong" or "absent"
    moods: tuple[int, ...] = ()  # at the start and after each agent turn

    @property
    def sums(self) -> tuple[int, ...]:
        """Give the figures in the order of the columns of `weeks` and `calls`."""
        scores = [self.scores.get(kind) for kind in SCORES]
        pairs = [(score or 0, int(score is not None)) for score in scores]
        return (
            1,
            int(self.passed),
            self.hints,
            self.handle_tenths,
            *(figure for pair in pairs for figure in pair),
        )


def tally_card(meta: AttemptMeta, card: Json, log: Iterable[Json]) -> Tally | None:
    """Say what a finished attempt adds; None where it does not count. `log` is as it is stored."""
    if read_mode(meta.mode) is Mode.GUIDED:
        return None
    metrics = card.get("metrics") or {}
    return Tally(
        meta.profile,
        meta.scenario,
        week_of(meta.started_at),
        bool(card.get("passed")),
        card.get("hints") or 0,
        round(10 * (metrics.get("handle_time") or 0)),
        card.get("scores") or {},
        tuple(sorted(_verdicts(card.get("criteria") or ()))),
        _moods(log, metrics["mood_start"]) if "mood_start" in metrics else (),
    )


def week_of(moment: str) -> int:
    """Give the week of a moment in ISO 8601; 0 where it cannot be read."""
    try:
        return max((date.fromisoformat(moment[:10]).toordinal() - _MONDAY) // 7, 0)
    except ValueError:
        return 0


def monday_of(week: int) -> date:
    """Give the Monday that a week begins with."""
    return date.fromordinal(_MONDAY + 7 * week)


def read_measure(figures: Sequence[int]) -> Measure:
    """Read the columns of `weeks` and `calls`, in their order."""
    finished, passed, hints, tenths, accuracy, of_a, professionalism, of_p, sales, of_s = figures
    scores = {
        "accuracy": (accuracy, of_a),
        "professionalism": (professionalism, of_p),
        "sales": (sales, of_s),
    }
    return Measure(finished, passed, hints, tenths / 10, scores)


def _verdicts(criteria: Iterable[Mapping[str, Any]]) -> Iterable[tuple[str, str]]:
    for each in criteria:
        if (value := each["verdict"]["value"]) in APPLICABLE:
            yield each["id"], value


def _moods(log: Iterable[Json], start: int) -> tuple[int, ...]:
    moods = [start]
    for event in log:
        if event.get("event") == "AgentSaid":
            moods.append(moods[-1])
        elif event.get("event") == "MoodMoved":
            moods[-1] = event["mood"]
    return tuple(moods)
