"""A door to a database that stops at every moment of a write, and a story that uses every write.

What would be left if the program died at a moment is what somebody else finds there then.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from simulator.records.sql_store import SqlStore
from simulator.records.store import AttemptId, AttemptMeta, Json, ProfileId, Role, Store

TABLES = (
    "profiles", "settings", "attempts", "events", "earlier_cards", "outbox", "installations",
    "spent", "weeks", "calls", "skills", "criteria", "moods",
)  # fmt: skip
Tables = dict[str, list[tuple[Any, ...]]]
KEY = b"k" * 32
SAID = {"event": "AgentSaid", "turn": 1, "text": "Good morning.", "seconds": 1.0}
MOVED = {"event": "MoodMoved", "turn": 1, "before": -2, "mood": 1, "rule": "open.calm"}


class Watched:
    """A database that calls `moment` before and after everything that a write consists of."""

    def __init__(self, database: Any, moment: Callable[[], None]) -> None:
        self._inner, self._moment = database, moment
        self._is_writing = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    @contextmanager
    def writing(self) -> Iterator[None]:
        self._moment()
        with self._inner.writing():
            self._is_writing = True
            try:
                yield
                self._moment()
            finally:
                self._is_writing = False
        self._moment()

    def execute(self, statement: str, *values: object) -> None:
        self._inner.execute(statement, *values)
        self._moment()

    def execute_many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        for row in rows:
            self._inner.execute_many(statement, [row])
            self._moment()

    def one(self, query: str, *values: object) -> Any:
        found = self._inner.one(query, *values)
        if self._is_writing and query.lstrip().startswith("INSERT"):
            self._moment()
        return found


def watch(store: SqlStore, moment: Callable[[], None]) -> None:
    """Stop a store at every moment of its writes."""
    store._database = Watched(store._database, moment)


def read_tables(store: SqlStore) -> Tables:
    """Read everything that is stored; what another connection has not committed is not."""
    return {
        table: sorted(store._database.read(f"SELECT * FROM {table}"), key=repr) for table in TABLES
    }


def meta(profile: ProfileId, call: str = "a-call", mode: str = "practice") -> AttemptMeta:
    return AttemptMeta(
        profile, call, f"{call}.yaml", "9f", "A call", "Marta", "en-US", 1, mode, "1",
        "2026-03-20T09:30:00+01:00",
    )  # fmt: skip


def card(*, passed: bool, **verdicts: str) -> Json:
    """Make a card with these verdicts on criteria."""
    return {
        "passed": passed,
        "scores": {"accuracy": 90 if passed else 40, "professionalism": 75, "sales": None},
        "hints": 1,
        "failed_by": [] if passed else ["accuracy"],
        "graded_with": "1:9f",
        "metrics": {"handle_time": 61.5, "mood_start": -2},
        "criteria": [
            {"id": id, "kind": "accuracy", "weight": 2, "asks": "?", "verdict": {"value": value}}
            for id, value in verdicts.items()
        ],
    }


def play(
    store: Store, name: str, profile: ProfileId, **more: str
) -> Generator[str, None, AttemptId]:
    """Begin an attempt, and append to it twice; stops after each write, returns its number."""
    attempt = store.begin_attempt(meta(profile, **more))
    yield name
    store.append(attempt, 0, [SAID, MOVED])
    yield f"words of {name}"
    store.append(attempt, 2, [{**SAID, "turn": 2}])
    yield f"more words of {name}"
    return attempt


def tell_story(store: Store) -> Iterator[str]:
    """Do everything that can be done with records; stops after each write, with its name."""
    anna, bram = store.add_profile("Anna").id, ProfileId(0)
    yield "a profile"
    bram = store.add_profile("Bram").id
    yield "another"
    store.set_pin(anna, "a hash")
    yield "a PIN"
    store.set_role(anna, Role.TRAINER)
    yield "a role"
    store.set_setting(bram, "theme", "dark")
    yield "a setting"
    store.set_setting(None, "leaderboard", "on")
    yield "a setting of the program"
    attempt = yield from play(store, "a call", bram)
    store.finish(attempt, card(passed=True, one="met", two="absent"))
    yield "its card"
    store.regrade(attempt, card(passed=False, one="wrong", two="absent", new="met"), "2026-04-01")
    yield "another card"
    store.regrade(attempt, card(passed=True, one="met", new="met"), "2026-04-02")
    yield "a third card"
    yield from _tell_of_other_ends(store, anna, bram)
    store.rename_profile(bram, "Bram de Wit")
    yield "a new name"
    store.set_pin(anna, None)
    yield "no PIN any more"
    store.set_setting(bram, "theme", "light")
    yield "another setting"
    store.forget(bram)
    yield "somebody forgotten"
    store.add_profile("Bram")
    yield "the name once more"


def _tell_of_other_ends(store: Store, anna: ProfileId, bram: ProfileId) -> Iterator[str]:
    attempt = yield from play(store, "a test", bram, mode="test")
    store.finish(attempt, card(passed=False, one="absent", two="met"))
    yield "its card and seal"
    attempt = yield from play(store, "a call that is given up", bram, call="b-call")
    store.discard(attempt)
    yield "giving it up"
    attempt = yield from play(store, "a guided call", anna, mode="guided")
    store.finish(attempt, card(passed=True, one="met"))
    yield "the card of a guided call"
    attempt = yield from play(store, "somebody else's call", anna, call="b-call")
    store.finish(attempt, card(passed=True, one="met", two="wrong"))
    yield "somebody else's card"
