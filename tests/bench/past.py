"""Records of a trainee who has played for a while."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from simulator.grading.scorecard import grade_call
from simulator.records._schema import SQLITE
from simulator.records.cards import dump_card
from simulator.records.sqlite import SqliteStore
from tests.library import CALLS, load_call, play
from tests.screens.playing import CALL, read_script

TAKEN = [call for call in CALLS if call.startswith("us-")]

# 1: how many, 2: a card, 3: the calls as a list in JSON
_COPIES = """
WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?1)
INSERT INTO attempts (profile, scenario, scenario_path, scenario_digest, title, caller, locale,
                      seed, mode, engine, started_at, status, card)
SELECT profiles.id, json_extract(?3, '$[' || (n % json_array_length(?3)) || ']'), '', '',
       'A late fee', 'A. Caller', 'en-US', n, 'practice', '0',
       strftime('%Y-%m-%dT%H:%M:%S-05:00', '2026-01-01', n || ' minutes'), 'finished', ?2
FROM numbers, profiles
"""
_SUM_UP = f"UPDATE attempts SET summary = {SQLITE.summary}, began = {SQLITE.began}"


def make_records(path: Path, attempts: int) -> None:
    """Make records of one profile with so many finished attempts, at all calls of a country."""
    store = SqliteStore(path)
    store.add_profile("Anna")
    store.close()
    database = sqlite3.connect(path)
    with database:
        database.execute(_COPIES, (attempts, json.dumps(play_card()), json.dumps(TAKEN)))
        database.execute(_SUM_UP)
    database.close()


def play_card() -> dict[str, object]:
    """Play a call of a plan, and give its scorecard."""
    return dump_card(grade_call(load_call(CALL), play(CALL, *read_script("good")).log))
