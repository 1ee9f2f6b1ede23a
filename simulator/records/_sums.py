"""The sums of a cohort as tables: adding an attempt, reading them, letting a person's name go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.records._database import Database
from simulator.records.store import NOBODY, AttemptId, LeaderRow, ProfileId, ProfileRow
from simulator.records.tallies import (
    CallTally,
    Cohort,
    CriterionTally,
    MoodTally,
    SkillTally,
    Tally,
    TraineeTally,
    WeekTally,
    read_measure,
)

_MEASURES = (
    "finished",
    "passed",
    "hints",
    "handle_tenths",
    "accuracy",
    "accuracy_of",
    "professionalism",
    "professionalism_of",
    "sales",
    "sales_of",
)
_VERDICTS = ("met", "wrong", "absent")


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of sums: what its rows are told apart by, and what is added up in them."""

    name: str
    keys: tuple[str, ...]
    sums: tuple[str, ...]

    @property
    def adding(self) -> str:
        """Give the end of an INSERT that adds to a row where there is one."""
        added = ", ".join(f"{each} = {self.name}.{each} + excluded.{each}" for each in self.sums)
        return f"ON CONFLICT ({', '.join(self.keys)}) DO UPDATE SET {added}"

    @property
    def insert(self) -> str:
        """Give the statement that adds a row of figures."""
        columns = (*self.keys, *self.sums)
        marks = ", ".join("?" * len(columns))
        return f"INSERT INTO {self.name} ({', '.join(columns)}) VALUES ({marks}) {self.adding}"

    @property
    def release(self) -> str:
        """Give the statement that adds a person's rows to nobody's."""
        columns = ", ".join((*self.keys, *self.sums))
        taken = ", ".join(str(NOBODY) if each == "profile" else each for each in self.keys)
        source = f"SELECT {taken}, {', '.join(self.sums)} FROM {self.name} WHERE profile = ?"
        return f"INSERT INTO {self.name} ({columns}) {source} {self.adding}"


_WEEKS = _Table("weeks", ("profile", "week"), _MEASURES)
_CALLS = _Table("calls", ("profile", "scenario"), _MEASURES)
_SKILLS = _Table("skills", ("profile", "criterion"), _VERDICTS)
_CRITERIA = _Table("criteria", ("scenario", "criterion", "profile"), _VERDICTS)
_MOODS = _Table("moods", ("scenario", "turn", "profile"), ("count", "total"))
_TABLES = (_WEEKS, _CALLS, _SKILLS, _CRITERIA, _MOODS)


def add_tally(database: Database, attempt: AttemptId, tally: Tally, sign: int = 1) -> None:
    """Add an attempt to the sums, or with sign -1 take it out of them; inside `writing`.

    Rows come in one order, so that two programs at once wait for each other and never cross.
    """
    who, call = tally.profile, tally.scenario
    measures = [sign * each for each in tally.sums]
    database.execute(_WEEKS.insert, who, tally.week, *measures)
    database.execute(_CALLS.insert, who, call, *measures)
    verdicts = [
        (criterion, [sign * (value == each) for each in _VERDICTS])
        for criterion, value in tally.verdicts
    ]
    database.execute_many(_SKILLS.insert, [(who, id, *counts) for id, counts in verdicts])
    database.execute_many(_CRITERIA.insert, [(call, id, who, *counts) for id, counts in verdicts])
    moods = enumerate(tally.moods)
    database.execute_many(
        _MOODS.insert, [(call, turn, who, sign, sign * mood) for turn, mood in moods]
    )
    if sign > 0:
        _note_latest(database, attempt, tally)


def _note_latest(database: Database, attempt: AttemptId, tally: Tally) -> None:
    """Note which attempt missed a criterion last: sample replies are looked up in it."""
    statement = (
        "UPDATE criteria SET latest = ? WHERE scenario = ? AND criterion = ? AND profile = ?"
        " AND coalesce(latest, 0) < ?"
    )
    missed = [id for id, value in tally.verdicts if value != "met"]
    rows = [(attempt, tally.scenario, id, tally.profile, attempt) for id in missed]
    database.execute_many(statement, rows)


def release_sums(database: Database, profile: ProfileId) -> None:
    """Add a person's sums to nobody's, inside `writing`."""
    for table in _TABLES:
        database.execute(table.release, profile)
        database.execute(f"DELETE FROM {table.name} WHERE profile = ?", profile)


def read_cohort(database: Database, profiles: Sequence[ProfileRow]) -> Cohort:
    """Read all sums, inside `reading`. Those of criteria are added up by the database."""
    measures = ", ".join(_MEASURES)
    weeks = database.read(f"SELECT profile, week, {measures} FROM weeks ORDER BY 1, 2")
    calls = database.read(f"SELECT profile, scenario, {measures} FROM calls ORDER BY 1, 2")
    skills = database.read(
        "SELECT profile, criterion, met, wrong, absent FROM skills ORDER BY profile, criterion"
    )
    criteria = database.read(
        "SELECT scenario, criterion, sum(met), sum(wrong), sum(absent), max(latest)"
        " FROM criteria GROUP BY scenario, criterion ORDER BY scenario, criterion"
    )
    moods = database.read(
        "SELECT scenario, turn, sum(count), sum(total) FROM moods"
        " GROUP BY scenario, turn ORDER BY scenario, turn"
    )
    return Cohort(
        tuple(profiles),
        tuple(WeekTally(ProfileId(row[0]), row[1], read_measure(row[2:])) for row in weeks),
        tuple(CallTally(ProfileId(row[0]), row[1], read_measure(row[2:])) for row in calls),
        tuple(SkillTally(*row) for row in skills),
        tuple(_read_criterion(*row) for row in criteria),
        tuple(MoodTally(row[0], row[1], int(row[2]), int(row[3])) for row in moods),
    )


def _read_criterion(
    scenario: str, criterion: str, met: int, wrong: int, absent: int, latest: int | None
) -> CriterionTally:
    newest = () if latest is None else (AttemptId(latest),)
    return CriterionTally(scenario, criterion, int(met), int(wrong), int(absent), newest)


def read_trainees(database: Database, scenario: str, criterion: str) -> tuple[TraineeTally, ...]:
    """Read how each trainee fared with one criterion of one call."""
    query = (
        "SELECT profile, met, wrong, absent, latest FROM criteria"
        " WHERE scenario = ? AND criterion = ? ORDER BY profile"
    )
    return tuple(TraineeTally(*row) for row in database.read(query, scenario, criterion))


def read_leaders(database: Database, since_week: int) -> tuple[LeaderRow, ...]:
    """Read who finished calls since a week, best first."""
    rows = database.read(database.dialect.leaders, since_week)
    leaders = (LeaderRow(ProfileId(row[0]), row[1], int(row[2]), int(row[3])) for row in rows)
    return tuple(sorted(leaders, key=lambda each: (-each.points, each.name, each.profile)))
