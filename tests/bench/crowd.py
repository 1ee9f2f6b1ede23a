"""Records of a large call centre, made by SQL alone: a million attempts in half a minute.

Attempts and sums are as `SqlStore.finish` would have left them; every figure comes from the
attempt's number, so that two runs are alike. There are no logs, and a card is a stub, but for the
attempts that a cohort page reads sample replies from: theirs is a real one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from simulator.records.sqlite import SqliteStore
from simulator.records.store import dump_json

TRAINEES = 500
DAYS = 700  # before LAST_DAY
LAST_DAY = "2026-11-20"
TURNS = 14

_MADE = f"""
CREATE TEMP TABLE made AS
WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :count),
mixed AS (SELECT n, (n * 2654435761) % 4294967296 AS noise FROM numbers)
SELECT n AS id, 1 + n % {TRAINEES} AS profile, (n / {TRAINEES} + n % 7) % :calls AS call,
    date('{LAST_DAY}', '-' || ({DAYS} - n * {DAYS} / :count) || ' days') AS day,
    40 + (noise >> 4) % 40 + (n % {TRAINEES}) * 20 / {TRAINEES} AS accuracy,
    50 + (noise >> 12) % 50 AS professionalism,
    CASE WHEN n % 3 = 0 THEN 30 + (noise >> 20) % 70 END AS sales,
    2000 + (noise >> 8) % 4000 AS handle_tenths
FROM mixed
"""
_ATTEMPTS = """
INSERT INTO attempts (id, profile, scenario, scenario_path, scenario_digest, title, caller, locale,
    seed, mode, engine, started_at, began, status, card, summary, tallied)
SELECT made.id, profile, calls_made.id, '', '', calls_made.id, 'Kim', 'en-US', made.id,
    CASE made.id % 10 WHEN 0 THEN 'test' ELSE 'practice' END, '1', day || 'T09:00:00+01:00',
    CAST(strftime('%s', day) AS INTEGER) + made.id % 30000, 'finished', CASE WHEN made.id <= :real THEN :card ELSE '{}' END,
    json_object('passed', accuracy >= 60, 'scores',
        json_object('accuracy', accuracy, 'professionalism', professionalism, 'sales', sales),
        'hints', 0, 'failed_by', json_array(), 'handle_time', handle_tenths / 10.0,
        'families', json_object('greeting', json_array(2, 3), 'security', json_array(5, 6),
            'knowledge', json_array(accuracy / 10, 10), 'figures', json_array(2, 2))), 1
FROM made JOIN calls_made ON calls_made.number = made.call
"""
_SUMS = """
    count(*), sum(accuracy >= 60), 0, sum(handle_tenths), sum(accuracy), count(accuracy),
    sum(professionalism), count(professionalism), coalesce(sum(sales), 0), count(sales)
"""
_SKILLED = f"(3 + profile * 6 / {TRAINEES})"  # of ten
_WEEK = "CAST((julianday(day) - 2440584.5) / 7 AS INTEGER)"
_STATEMENTS = (
    f"INSERT INTO weeks SELECT profile, {_WEEK}, {_SUMS} FROM made GROUP BY profile, {_WEEK}",
    f"INSERT INTO calls SELECT profile, calls_made.id, {_SUMS}"
    " FROM made JOIN calls_made ON calls_made.number = made.call GROUP BY profile, calls_made.id",
    f"""
    INSERT INTO criteria SELECT scenario, criterion, profile,
        finished * {_SKILLED} / 10, finished / 20,
        finished - finished * {_SKILLED} / 10 - finished / 20, profile
    FROM calls JOIN criteria_made ON criteria_made.call = scenario
    """,
    "INSERT INTO skills SELECT profile, criterion, sum(met), sum(wrong), sum(absent)"
    " FROM criteria GROUP BY profile, criterion",
    f"""
    INSERT INTO moods WITH RECURSIVE turns (turn) AS
        (SELECT 0 UNION ALL SELECT turn + 1 FROM turns WHERE turn < {TURNS})
    SELECT scenario, turn, profile, finished, finished * (turn - 6) / 3 FROM calls, turns
    """,
)


def fill_store(path: Path, count: int, calls: Sequence[str], card: Mapping[str, Any]) -> None:
    """Fill a new file with so many finished attempts at these calls; `card` is a real one."""
    with closing(SqliteStore(path)) as store:
        for number in range(TRAINEES):
            store.add_profile(f"Trainee {number + 1:03}")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        execute = connection.execute
        execute("PRAGMA synchronous = OFF")
        execute("BEGIN")
        execute(_MADE, {"count": count, "calls": len(calls)})
        execute("CREATE TEMP TABLE calls_made (number, id)")
        connection.executemany("INSERT INTO calls_made VALUES (?, ?)", list(enumerate(calls)))
        execute("CREATE TEMP TABLE criteria_made (call, criterion)")
        criteria = [(call, _name(each["id"], call)) for call in calls for each in card["criteria"]]
        connection.executemany("INSERT INTO criteria_made VALUES (?, ?)", criteria)
        execute(_ATTEMPTS, {"real": TRAINEES, "card": dump_json(card)})
        for statement in _STATEMENTS:
            execute(statement)
        execute("COMMIT")


def _name(criterion: str, call: str) -> str:
    """Name a criterion in a call: those of conduct are the same in all of them."""
    return criterion if criterion.startswith("prof-") else f"{criterion}-{call}"
