"""Some hundreds of calls as trainees of every skill play them, to fill large records with.

They are played once and kept beside other temporary files, until a call or the program changes.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from simulator.call.events import dump_event
from simulator.records.cards import dump_card
from simulator.scenario.library import Library
from simulator.trainees import crowd
from simulator.trainees.timetable import by_call, plan_slots
from simulator.trainees.trainee import make_trainees, spread_skills
from tests.library import ROOT, SCENARIOS

TRAINEES = 10  # and so many calls of each scenario


class Sample(NamedTuple):
    """A finished call as the records keep it. `call` is a CallSheet's fields."""

    call: dict[str, Any]
    skill: float  # of who played it, 0 to 1
    log: list[dict[str, Any]]
    card: dict[str, Any]


def load_pool(calls: Sequence[str] = ()) -> list[Sample]:
    """Give the pool, of these calls or of all; the first time takes minutes."""
    cards = {each.id: each.path for each in Library(SCENARIOS).cards()}
    paths = {id: cards[id] for id in calls or cards}
    path = Path(tempfile.gettempdir()) / f"headset-pool-{_fingerprint(paths.values())}.json"
    if not path.exists():
        samples = [each._asdict() for each in _play(paths)]
        beside = path.with_suffix(".part")
        beside.write_text(json.dumps(samples), encoding="utf-8")
        beside.replace(path)
    return [Sample(**each) for each in json.loads(path.read_text(encoding="utf-8"))]


def _play(paths: dict[str, Path]) -> Iterator[Sample]:
    trainees = make_trainees(TRAINEES, spread_skills(0.1, 1, TRAINEES), 1)
    slots = by_call(plan_slots(trainees, list(paths), 1, datetime(2026, 1, 5, tzinfo=UTC)))
    for each in crowd.play_crowd(slots, paths, SCENARIOS, keeps_logs=True):
        for result, played in zip(each.results, each.played, strict=True):
            log = [dump_event(event) for event in played.log]
            yield Sample(asdict(each.sheet), result.skill, log, dump_card(played.card))


def _fingerprint(paths: Any) -> str:
    """Give what changes with the calls, the shared files and the code that plays and grades."""
    digest = sha256()
    rooms = ("language", "scenario", "call", "grading", "guided", "trainees")
    code = [path for room in rooms for path in (ROOT / "simulator" / room).rglob("*.py")]
    shared = [path for path in SCENARIOS.glob("*/**/*.yaml") if path.parent.name != "calls"]
    for path in sorted([*paths, *code, *shared]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
