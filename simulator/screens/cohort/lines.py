"""The lines of the cohort's table: what stands in each, how they are sorted, and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from simulator.records.store import ProfileRow, Role
from simulator.records.tallies import Cohort
from simulator.reports.cohort.figures import NOTHING, Certainty, Share
from simulator.reports.cohort.people import TREND_WEEKS, Trainee, list_trainees
from simulator.texts import Texts


class Tendency(Enum):
    """Where somebody's results go, the most worrying first."""

    DOWN = "down"
    PERHAPS_DOWN = "perhaps-down"
    UNKNOWN = "unknown"  # too few weeks or calls
    STEADY = "steady"
    PERHAPS_UP = "perhaps-up"
    UP = "up"

    @property
    def order(self) -> int:
        """Give its place among the others."""
        return list(Tendency).index(self)


@dataclass(frozen=True, slots=True)
class Line:
    """What the table tells of one trainee. `place` is theirs in the list of whom to help first."""

    profile: ProfileRow
    place: int
    needs_help: bool = False
    passed: Share = NOTHING
    weeks: tuple[tuple[int, Share], ...] = ()  # the last ones: calls passed
    tendency: Tendency = Tendency.UNKNOWN
    family: str = ""  # the weakest; none where nothing was missed
    family_met: Share = NOTHING

    @property
    def last_week(self) -> int | None:
        """Give the week of the last call; None where there was none."""
        return self.weeks[-1][0] if self.weeks else None


class Column(Enum):
    """What the table is sorted by."""

    HELP = "help"  # not a column of its own: whom to help first
    NAME = "name"
    CALLS = "calls"
    PASSED = "passed"
    TREND = "trend"
    WEAKEST = "weakest"
    LAST = "last"


COLUMNS = tuple(each for each in Column if each is not Column.HELP)
MOST_FIRST = frozenset({Column.CALLS})  # the others begin with what asks for a look

_KEYS: dict[Column, Callable[[Line], Any]] = {
    Column.HELP: lambda line: line.place,
    Column.NAME: lambda line: line.profile.name.casefold(),
    Column.CALLS: lambda line: line.passed.of,
    Column.PASSED: lambda line: line.passed.value,
    Column.TREND: lambda line: line.tendency.order if line.weeks else None,
    Column.WEAKEST: lambda line: line.family_met.value,
    Column.LAST: lambda line: line.last_week,
}


def read_lines(cohort: Cohort) -> tuple[Line, ...]:
    """Give a line for each trainee, whom to help first at the top; who took no call comes last."""
    taken = list_trainees(cohort)
    lines = [_read_line(each, place) for place, each in enumerate(taken)]
    known = {each.profile.id for each in taken}
    idle = (each for each in cohort.profiles if each.id not in known)
    rest = (each for each in idle if each.role is Role.TRAINEE)
    return (*lines, *(Line(each, len(lines) + place) for place, each in enumerate(rest)))


def sort_lines(lines: Iterable[Line], column: Column, is_reversed: bool) -> tuple[Line, ...]:
    """Sort by a column; lines that have nothing there stay at the end, those alike by name."""
    key, named = _KEYS[column], sorted(lines, key=_KEYS[Column.NAME])
    full = [line for line in named if key(line) is not None]
    down = is_reversed is not (column in MOST_FIRST)
    empty = (line for line in named if key(line) is None)
    return (*sorted(full, key=key, reverse=down), *empty)


def _read_line(trainee: Trainee, place: int) -> Line:
    weakest = trainee.weak[0] if trainee.weak else None
    return Line(
        trainee.profile,
        place,
        trainee.needs_help,
        trainee.calls.share,
        trainee.weeks[-TREND_WEEKS:],
        _read_tendency(trainee),
        "" if weakest is None else weakest.family,
        NOTHING if weakest is None else weakest.gap.share,
    )


def _read_tendency(trainee: Trainee) -> Tendency:
    trend, certainty = trainee.trend, trainee.trend_certainty
    if trend is None:
        return Tendency.UNKNOWN
    if certainty is Certainty.NONE:
        return Tendency.STEADY
    if certainty.is_found:
        return Tendency.UP if trend.slope > 0 else Tendency.DOWN
    return Tendency.PERHAPS_UP if trend.slope > 0 else Tendency.PERHAPS_DOWN


# --- words ---------------------------------------------------------------------------------------


def word_passed(line: Line, texts: Texts) -> str:
    """Give the share of calls passed."""
    return texts("floor-share", percent=line.passed.percent) if line.passed.of else "–"


def word_weakest(line: Line, texts: Texts) -> str:
    """Name the weakest skill with its share."""
    if not line.family:
        return "–"
    skill = texts(f"family-{line.family}")
    return texts("floor-skill", skill=skill, percent=line.family_met.percent)


def word_tendency(line: Line, texts: Texts) -> str:
    """Say where the results go."""
    return texts(f"floor-trend-{line.tendency.value}") if line.weeks else "–"


def word_last(line: Line, week: int, texts: Texts) -> str:
    """Say in which week the last call was; `week` is the present one."""
    if line.last_week is None:
        return texts("floor-never")
    return texts("floor-last", weeks=max(week - line.last_week, 0))


def word_line(line: Line, week: int, texts: Texts) -> str:
    """Say everything about a trainee in sentences, for whoever cannot see the table."""
    name = line.profile.name
    if not line.passed.of:
        return texts("floor-told-none", name=name)
    told = [
        texts("floor-told-calls", name=name, calls=line.passed.of, passed=line.passed.hits,
              percent=line.passed.percent),
        _word_weeks(line, texts),
    ]  # fmt: skip
    if line.family:
        skill, percent = texts(f"family-{line.family}"), line.family_met.percent
        told.append(texts("floor-told-weakest", skill=skill, percent=percent))
    told.append(texts("floor-told-last", last=word_last(line, week, texts)))
    if line.needs_help:
        told.append(texts("floor-told-behind"))
    return " ".join(told)


def _word_weeks(line: Line, texts: Texts) -> str:
    """Say what the small curve shows: the first and the last week of it."""
    ends = [share.percent for _, share in (line.weeks[0], line.weeks[-1])]
    return texts(
        "floor-told-trend", trend=word_tendency(line, texts), count=len(line.weeks),
        first=ends[0], last=ends[1],
    )  # fmt: skip


def summarise(lines: Sequence[Line]) -> tuple[int, int, int]:
    """Count trainees, calls, and calls passed."""
    calls = sum(line.passed.of for line in lines)
    return len(lines), calls, sum(line.passed.hits for line in lines)
