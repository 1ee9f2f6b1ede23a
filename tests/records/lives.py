"""Programs that write until they are killed: `lives.py BACKEND ADDRESS NOTES`.

For each line of its input it lets a program live, prints the number of its process, and once that
is dead, "dead". What a program was told is stored stands in the file NOTES, a line each.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import count
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from simulator.records import AttemptMeta, ProfileId, Store
from tests.records.backends import BACKENDS
from tests.records.torn import MOVED, SAID, card, meta

PASSED, FAILED = card(passed=True, one="met", two="wrong"), card(passed=False, one="absent")
CALLS = 3


def main() -> None:
    """Let programs live one after another, in processes of their own."""
    name, address, notes = sys.argv[1:]
    warm_up(name)
    for line in sys.stdin:
        child = os.fork()
        if not child:
            live(BACKENDS[name].open(address), int(line), Path(notes))
        print(child, flush=True)
        os.waitpid(child, 0)
        print("dead", flush=True)


def warm_up(name: str) -> None:
    """Import once what every program needs."""
    import simulator.records.sqlite

    if name != "sqlite":
        import simulator.records.postgres  # noqa: F401


def live(store: Store, life: int, notes: Path) -> None:
    """Do one thing after another until killed, and note what is done."""
    file = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(*what: Any) -> None:
        os.write(file, (json.dumps(what) + "\n").encode())

    anna = store.profiles()[0].id
    note("born")
    for number in count():
        which = (life + number) % CALLS
        if which == 0:
            come_and_go(store, f"Guest {life}-{number}", note)
        take_call(store, meta(anna, call=f"call-{which}"), note)
        store.set_setting(anna, f"life-{life}", str(number))
        note("set", f"life-{life}", number)


def take_call(store: Store, of: AttemptMeta, note: Any) -> None:
    """Take a call, have it graded and graded anew; give another one up."""
    attempt = store.begin_attempt(of)
    note("begun", attempt)
    for seq in range(0, 4, 2):
        store.append(attempt, seq, [SAID, MOVED])
        note("said", attempt, seq + 2)
    store.finish(attempt, PASSED)
    note("finished", attempt)
    store.regrade(attempt, FAILED, "2026-04-01T10:00:00+02:00")
    note("regraded", attempt)
    given_up = store.begin_attempt(of)
    store.discard(given_up)
    note("given up", given_up)


def come_and_go(store: Store, name: str, note: Any) -> None:
    """Add somebody who finishes one call, and forget them."""
    guest = store.add_profile(name).id
    note("met", guest)
    attempt = store.begin_attempt(meta(ProfileId(guest)))
    store.append(attempt, 0, [SAID, MOVED])
    store.finish(attempt, PASSED)
    store.forget(guest)
    note("forgotten", guest, attempt)


if __name__ == "__main__":
    main()
