"""Programs that are killed at any moment lose nothing that was reported as stored."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

import pytest

from simulator.records import AttemptId, ProfileId, Status, Store, UnknownAttempt, UnknownProfile
from simulator.records.shared import SharedStore
from simulator.records.sql_store import SqlStore
from simulator.records.store import NOBODY
from simulator.records.tallies import tally_card

from .backends import BACKENDS
from .lives import PASSED
from .recount import flatten, list_tallies, recount
from .torn import MOVED, SAID, meta

PROGRAM = Path(__file__).with_name("lives.py")
LIVES = 24
MOST = 12  # things that a program is told are stored before it is killed
MOMENT = 0.004  # seconds: longer than a write takes, so that it is killed anywhere in one
PATIENCE = 30  # seconds
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@contextmanager
def life_giver(name: str, address: str, notes: Path) -> Iterator[subprocess.Popen[str]]:
    words = [sys.executable, str(PROGRAM), name, address, str(notes)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        process.wait(timeout=30)


def live_and_die(giver: subprocess.Popen[str], life: int, notes: Path, chance: Random) -> None:
    """Let a program live until it has noted so many things, and kill it a moment later."""
    assert giver.stdin is not None and giver.stdout is not None
    wanted = count_notes(notes) + chance.randint(0, MOST)
    print(life, file=giver.stdin, flush=True)
    child = int(giver.stdout.readline())
    end = time.monotonic() + PATIENCE
    while count_notes(notes) < wanted:
        assert time.monotonic() < end, "it does nothing"
        time.sleep(0.001)
    time.sleep(chance.uniform(0, MOMENT))
    os.kill(child, signal.SIGKILL)
    assert giver.stdout.readline() == "dead\n"


def count_notes(notes: Path) -> int:
    return notes.read_bytes().count(b"\n") if notes.exists() else 0


@pytest.mark.parametrize("name", sorted(BACKENDS))
def test_what_was_reported_is_there_and_nothing_is_half_done_or_doubled(name, tmp_path):
    backend, notes, chance = BACKENDS[name], tmp_path / "notes", Random(name)
    address = backend.address(tmp_path)
    with closing(backend.open(address)) as store:
        store.add_profile("Anna")
    with life_giver(name, address, notes) as giver:
        for life in range(LIVES):
            live_and_die(giver, life, notes, chance)
    told = [json.loads(line) for line in notes.read_text(encoding="utf-8").splitlines()]
    assert {"finished", "regraded", "given up", "set", "forgotten"} <= {what[0] for what in told}
    with closing(backend.open(address)) as store:
        if isinstance(store, SharedStore):
            assert store._courier.wait(30), "the rest was not delivered"
            assert store._spool.refused() == ()
    last = address.split(" ")[-1]  # of a workstation, the server it delivers to
    with closing(BACKENDS["postgres" if name == "shared" else name].open(last)) as store:
        for what, *of in told:
            assert is_there(store, what, *of), (what, of)
        check_whole(store)


def is_there(store: Store, what: str, *of: int) -> bool:
    """Say whether what was reported as done is still done."""
    attempt = AttemptId(of[0]) if of and isinstance(of[0], int) else AttemptId(0)
    match what:
        case "begun":
            return store.attempt(attempt) is not None
        case "said":
            return len(store.read_log(attempt)) >= of[1]
        case "finished":
            return store.attempt(attempt).status is Status.FINISHED
        case "regraded":
            return store.attempt(attempt).passed is False and len(store.earlier_cards(attempt)) == 1
        case "given up":
            return store.attempt(attempt).status is Status.ABANDONED
        case "set":
            return int(store.setting(store.profiles()[0].id, str(of[0])) or -1) >= of[1]
        case "forgotten":
            return is_forgotten(store, ProfileId(of[0]), AttemptId(of[1]))
    return what in ("born", "met")


def is_forgotten(store: Store, profile: ProfileId, attempt: AttemptId) -> bool:
    try:
        store.profile(profile)
    except UnknownProfile:
        pass
    else:
        return False
    try:
        store.attempt(attempt)
    except UnknownAttempt:
        return True
    return False


def check_whole(store: SqlStore) -> None:
    """Check that every attempt is whole, and that the sums are those of the attempts."""
    for profile in store.profiles():
        for row in store.attempts(profile.id, limit=-1):
            log, card = store.read_log(row.id), store.card(row.id)
            assert len(log) % 2 == 0, "what was said was stored in part"
            assert (card is not None) is (row.status is Status.FINISHED)
            assert len(store.earlier_cards(row.id)) == (row.passed is False)
    guest = tally_card(meta(NOBODY), PASSED, [SAID, MOVED])
    assert guest is not None
    ghosts = [guest] * len(store.forgotten())
    counted = [tally for _, tally in list_tallies(store)]
    assert flatten(store.cohort()) == recount([*counted, *ghosts])
