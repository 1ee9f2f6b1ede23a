"""The tables of the SQLite store, as numbered steps; a step that was released never changes."""

from __future__ import annotations

APPLICATION_ID = 0x48445354  # "HDST": tells our files from other programs' SQLite files

# What a list shows of a card, as an array. Kept beside it: a card takes 0.3 ms to be read.
SUMMARISE = """
    json_extract({card}, '$.passed', '$.scores', '$.hints', '$.failed_by', '$.metrics.handle_time')
"""

STEPS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE profiles (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            name_key TEXT NOT NULL UNIQUE
        ) STRICT
        """,
        """
        CREATE TABLE settings (
            profile INTEGER REFERENCES profiles (id),
            key TEXT NOT NULL,
            value TEXT NOT NULL
        ) STRICT
        """,
        "CREATE UNIQUE INDEX settings_key ON settings (coalesce(profile, 0), key)",
        """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY,
            profile INTEGER NOT NULL REFERENCES profiles (id),
            scenario TEXT NOT NULL,
            scenario_path TEXT NOT NULL,
            scenario_digest TEXT NOT NULL,
            title TEXT NOT NULL,
            caller TEXT NOT NULL,
            locale TEXT NOT NULL,
            seed INTEGER NOT NULL,
            mode TEXT NOT NULL,
            engine TEXT NOT NULL,
            started_at TEXT NOT NULL,
            status TEXT NOT NULL DEFAULT 'unfinished'
                CHECK (status IN ('unfinished', 'finished', 'abandoned')),
            card TEXT,
            CHECK ((status = 'finished') = (card IS NOT NULL))
        ) STRICT
        """,
        "CREATE INDEX attempts_of_profile ON attempts (profile, id)",
        """
        CREATE TABLE events (
            attempt INTEGER NOT NULL REFERENCES attempts (id),
            seq INTEGER NOT NULL CHECK (seq >= 0),
            payload TEXT NOT NULL,
            PRIMARY KEY (attempt, seq)
        ) STRICT, WITHOUT ROWID
        """,
    ),
    (
        "ALTER TABLE attempts ADD COLUMN summary TEXT",
        f"UPDATE attempts SET summary = {SUMMARISE.format(card='card')} WHERE card IS NOT NULL",
    ),
)
VERSION = len(STEPS)
