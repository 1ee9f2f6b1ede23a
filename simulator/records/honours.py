"""What a trainee has earned: a rank, a streak of days, and the best at each call.

A rank is earned by calls that were passed and mastered in one's own words, harder ones for each
step, and is never lost: what counts is that it was done once. A guided call teaches and proves
nothing; it only keeps a streak going.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise
from typing import Literal

from simulator.call.mode import Mode, read_mode
from simulator.records.practice import IN_A_ROW, group_finished
from simulator.records.store import AttemptId, AttemptRow, Status

SCORES = ("accuracy", "professionalism", "sales")
HANDLE_TIME = "handle-time"
RANK = "rank"  # the setting of a profile that keeps the highest rank shown to it
_EASIEST = 1  # the level of a call that is no longer in the library
_SATURDAY = 5  # date.weekday


class Rank(Enum):
    """The steps from the first day to the one whom the others ask."""

    NEWCOMER = "newcomer"
    AGENT = "agent"
    EXPERIENCED = "experienced"
    SENIOR = "senior"
    SPECIALIST = "specialist"
    COACH = "coach"

    @property
    def step(self) -> int:
        """Give its place in the ladder, from 0."""
        return RANKS.index(self)

    @property
    def following(self) -> Rank | None:
        """Give the rank above; None at the top."""
        return RANKS[self.step + 1] if self.step + 1 < len(RANKS) else None


RANKS = tuple(Rank)
Feat = Literal["passed", "mastered"]


@dataclass(frozen=True, slots=True)
class Demand:
    """So many different calls of at least a difficulty, 1 to 5, passed or mastered."""

    feat: Feat
    count: int
    level: int = _EASIEST


# No language comes with more than a handful of hard calls: each rank can be reached in one of them.
DEMANDS: Mapping[Rank, tuple[Demand, ...]] = {
    Rank.NEWCOMER: (),
    Rank.AGENT: (Demand("passed", 2),),
    Rank.EXPERIENCED: (Demand("passed", 4), Demand("passed", 2, 2)),
    Rank.SENIOR: (Demand("passed", 2, 3), Demand("mastered", 2)),
    Rank.SPECIALIST: (Demand("passed", 1, 4), Demand("mastered", 3, 2)),
    Rank.COACH: (Demand("mastered", 5, 2), Demand("mastered", 1, 4)),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """How many calls are missing of what a rank demands, and how many there are."""

    demand: Demand
    done: int

    @property
    def missing(self) -> int:
        """Count the calls still to do."""
        return max(self.demand.count - self.done, 0)


@dataclass(frozen=True, slots=True)
class Streak:
    """Days in a row with a finished call; `current` is 0 once a working day went by without."""

    current: int = 0
    longest: int = 0


@dataclass(frozen=True, slots=True)
class Bests:
    """The best at one call in one's own words, each figure by itself.

    `handle_time` is the shortest in seconds among those passed; None where none was.
    """

    scores: Mapping[str, int] = field(default_factory=dict)
    handle_time: float | None = None


@dataclass(frozen=True, slots=True)
class Honours:
    """All that was earned. `gaps` are the demands of the next rank that are not met yet."""

    rank: Rank = Rank.NEWCOMER
    gaps: tuple[Gap, ...] = ()
    streak: Streak = Streak()
    bests: Mapping[str, Bests] = field(default_factory=dict)  # by the call's id


@dataclass(frozen=True, slots=True)
class Earned:
    """What one attempt has earned.

    `rank` is a new rank; `streak` the days in a row where it was the first call of its day;
    `bests` are the figures in which it beat every earlier attempt at its call, of SCORES and
    HANDLE_TIME.
    """

    rank: Rank | None = None
    streak: int = 0
    bests: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Say whether there is anything to tell."""
        return self.rank is not None or self.streak > 1 or bool(self.bests)


def read_honours(
    rows: Sequence[AttemptRow],
    levels: Mapping[str, int],
    today: date,
    kept: Rank = Rank.NEWCOMER,
) -> Honours:
    """Work out from all attempts, newest first, what a trainee has earned.

    levels: the difficulty of each call by its id. kept: the highest rank that was ever shown, which
    stays where calls have left the library or were graded anew since.
    """
    rank = max(find_rank(rows, levels), kept, key=lambda each: each.step)
    return Honours(rank, find_gaps(rows, levels, rank), read_streak(rows, today), find_bests(rows))


def load_rank(text: str | None) -> Rank:
    """Read the rank a setting keeps; the lowest where there is none."""
    return next((each for each in Rank if each.value == text), Rank.NEWCOMER)


# --- ranks ---------------------------------------------------------------------------------------


def find_rank(rows: Iterable[AttemptRow], levels: Mapping[str, int]) -> Rank:
    """Give the highest rank whose demands, and those of every rank below it, are met."""
    feats, reached = _find_feats(rows), Rank.NEWCOMER
    for rank in RANKS:
        if any(_measure_gap(each, feats, levels).missing for each in DEMANDS[rank]):
            break
        reached = rank
    return reached


def find_gaps(rows: Iterable[AttemptRow], levels: Mapping[str, int], rank: Rank) -> tuple[Gap, ...]:
    """List what is missing for the rank above; nothing at the top."""
    feats, above = _find_feats(rows), rank.following
    demands = () if above is None else DEMANDS[above]
    gaps = (_measure_gap(each, feats, levels) for each in demands)
    return tuple(gap for gap in gaps if gap.missing)


def _find_feats(rows: Iterable[AttemptRow]) -> dict[Feat, list[str]]:
    """List the calls that were ever passed, and those that were ever mastered."""
    own = {call: _own(each) for call, each in group_finished(rows).items()}
    return {
        "passed": [call for call, each in own.items() if any(row.passed for row in each)],
        "mastered": [call for call, each in own.items() if _was_mastered(each)],
    }


def _own(rows: Iterable[AttemptRow]) -> list[AttemptRow]:
    """Leave out the guided attempts."""
    return [row for row in rows if read_mode(row.meta.mode) is not Mode.GUIDED]


def _was_mastered(rows: Sequence[AttemptRow]) -> bool:
    """Say whether a call was ever passed so often in a row, without a hint, as mastery asks."""
    in_a_row = 0
    for row in rows:
        in_a_row = in_a_row + 1 if row.passed and not row.hints else 0
        if in_a_row == IN_A_ROW:
            return True
    return False


def _measure_gap(
    demand: Demand, feats: Mapping[Feat, Sequence[str]], levels: Mapping[str, int]
) -> Gap:
    calls = feats[demand.feat]
    return Gap(demand, sum(levels.get(call, _EASIEST) >= demand.level for call in calls))


# --- streaks -------------------------------------------------------------------------------------


def read_streak(rows: Iterable[AttemptRow], today: date) -> Streak:
    """Count the days in a row with a finished call, now and at most; a free weekend is no gap."""
    days = sorted({day for row in rows if (day := _day_of(row)) is not None})
    if not days:
        return Streak()
    lengths = [1]
    for before, day in pairwise(days):
        lengths.append(lengths[-1] + 1 if _follows(before, day) else 1)
    is_alive = _follows(days[-1], today)
    return Streak(lengths[-1] if is_alive else 0, max(lengths))


def _day_of(row: AttemptRow) -> date | None:
    """Give the day on which a finished attempt began, where it began; None for any other."""
    if row.status is not Status.FINISHED:
        return None
    try:
        return date.fromisoformat(row.meta.started_at[:10])
    except ValueError:
        return None


def _follows(before: date, day: date) -> bool:
    """Say whether there is no working day between two days."""
    if (day - before).days > 3:  # longer than from Friday to Monday
        return False
    between = (before + timedelta(step) for step in range(1, (day - before).days))
    return all(each.weekday() >= _SATURDAY for each in between)


# --- personal bests ------------------------------------------------------------------------------


def find_bests(rows: Iterable[AttemptRow]) -> dict[str, Bests]:
    """Give the best at each call that was taken in one's own words, by the call's id."""
    own = {call: _own(each) for call, each in group_finished(rows).items()}
    return {call: _best_of(each) for call, each in own.items() if each}


def _best_of(rows: Sequence[AttemptRow]) -> Bests:
    scores = {kind: _scores_of(rows, kind) for kind in SCORES}
    times = (row.handle_time for row in rows if row.passed)
    return Bests({kind: max(each) for kind, each in scores.items() if each},
                 min(times, default=None))  # fmt: skip


def _scores_of(rows: Iterable[AttemptRow], kind: str) -> list[int]:
    return [score for row in rows if (score := row.scores.get(kind)) is not None]


# --- what one attempt earned ---------------------------------------------------------------------


def find_earned(
    rows: Sequence[AttemptRow], attempt: AttemptId, levels: Mapping[str, int]
) -> Earned:
    """Say what an attempt earned when it was finished; rows are all attempts, newest first.

    Attempts after it are left out of account, so that an old card tells what it told then.
    """
    place = next((index for index, row in enumerate(rows) if row.id == attempt), None)
    if place is None or rows[place].status is not Status.FINISHED:
        return Earned()
    row, before = rows[place], rows[place + 1 :]
    rank, reached = find_rank(before, levels), find_rank(rows[place:], levels)
    return Earned(
        reached if reached.step > rank.step else None,
        _extend_streak(row, before),
        _find_beaten(row, before),
    )


def _extend_streak(row: AttemptRow, before: Sequence[AttemptRow]) -> int:
    """Give the length of the streak with this attempt; 0 where its day had a call before."""
    day = _day_of(row)
    if day is None or any(_day_of(each) == day for each in before):
        return 0
    return read_streak([row, *before], day).current


def _find_beaten(row: AttemptRow, before: Iterable[AttemptRow]) -> tuple[str, ...]:
    """List the figures in which an attempt is better than each earlier one at the same call."""
    if not _own([row]):
        return ()
    call = row.meta.scenario
    past = find_bests(each for each in before if each.meta.scenario == call).get(call, Bests())
    beaten = [
        kind
        for kind in SCORES
        if (score := row.scores.get(kind)) is not None
        and kind in past.scores
        and score > past.scores[kind]
    ]
    # Part seconds are never shown, so they beat nothing.
    if row.passed and past.handle_time is not None and int(row.handle_time) < int(past.handle_time):
        beaten.append(HANDLE_TIME)
    return tuple(beaten)
