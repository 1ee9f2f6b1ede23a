"""One call under several rubrics, and finished attempts at it that were played once."""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from simulator.call.commands import Answer, Do, HangUp
from simulator.call.engine import LiveCall
from simulator.call.events import dump_event
from simulator.call.state import Phase
from simulator.call.typed import read_command
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.records.cards import dump_card
from simulator.records.store import (
    AttemptId,
    AttemptMeta,
    Json,
    ProfileId,
    Store,
    dump_json,
    load_json,
)
from simulator.scenario.library import Library
from tests.library import SCENARIOS, planned_turns

CALL = "us-dispute-late-fee-first"
FILE = f"en-US/calls/{CALL}.yaml"
NOW = "2026-03-20T10:15:00+01:00"
WHOLE = 99  # turns: more than a planned call has
STRICTER = """
  acc-bank-holiday:
    kind: accuracy
    weight: 3
    critical: true
    asks: Says that the branch is closed on bank holidays.
    better: The branch is closed on bank holidays.
    check:
      says:
        meets: [The branch is closed on bank holidays.]
"""
# How the shipped call's file is changed for each rubric.
RUBRICS: Mapping[str, Callable[[str], str]] = {
    "first": lambda text: text,
    "stricter": lambda text: text.replace("criteria:\n", f"criteria:{STRICTER}", 1),
    "reworded": lambda text: text.replace("title: A late fee", "title: The late fee", 1),
    "other-stages": lambda text: text.replace("goes: verify", "goes: check").replace(
        "\n  verify:\n    goal", "\n  check:\n    goal", 1
    ),
    "broken": lambda text: text.replace("difficulty: 2", "difficulty: hard", 1),
}


@dataclass(frozen=True)
class Played:
    """A call that was played to its end under the first rubric."""

    log: tuple[Json, ...]
    card: Json


def make_folder(rubric: str, folder: Path) -> Path:
    """Lay a folder of scenarios down that has one call, under a rubric."""
    target = folder / "en-US"
    shutil.copytree(SCENARIOS / "en-US", target, ignore=shutil.ignore_patterns("calls"))
    (target / "calls").mkdir()
    text = (SCENARIOS / FILE).read_text(encoding="utf-8")
    changed = RUBRICS[rubric](text)
    assert changed != text or rubric == "first"
    (folder / FILE).write_text(changed, encoding="utf-8")
    return folder


@cache
def library_of(rubric: str) -> Library:
    """Give the library of a rubric, read once."""
    folder = Path(mkdtemp(prefix="headset-rubric-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Library(make_folder(rubric, folder))


@cache
def played(name: str = "good", turns: int = WHOLE) -> Played:
    """Play the first turns of a planned call and hang up."""
    scenario = library_of("first").load(CALL)
    call = LiveCall(scenario, listener_for(scenario), seed=3)
    call.send(Answer())
    for line in planned_turns(CALL, name)[:turns]:
        command = read_command(line)
        if command is not None and call.state.phase is Phase.TALKING:
            call.send(command)
    if call.state.phase is not Phase.WRAP_UP:
        call.send(HangUp())
    call.send(Do("finish"))
    card = load_json(dump_json(dump_card(grade_call(scenario, call.log))))
    return Played(tuple(dump_event(each) for each in call.log), card)


def keep(
    store: Store,
    profile: ProfileId,
    of: Played,
    *,
    seal: str | None = None,
    mode: str = "practice",
    scenario: str = CALL,
    path: str = f"/opt/headset/scenarios/{FILE}",
) -> AttemptId:
    """Keep a played call as a finished attempt."""
    meta = AttemptMeta(
        profile, scenario, path, "9f", "A late fee", "Kevin", "en-US", 3, mode, "1", NOW
    )
    attempt = store.begin_attempt(meta)
    store.append(attempt, 0, of.log)
    store.finish(attempt, of.card, seal)
    return attempt
