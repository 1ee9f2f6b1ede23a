"""Records with attempts of two people, for the commands that hand them out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

from simulator.commands.places import open_store
from simulator.records.store import AttemptId, ProfileId, Store
from tests.reports.statements import CARD, META


@contextmanager
def records() -> Iterator[Store]:
    with closing(open_store()) as store:
        yield store


def finish(store: Store, profile: ProfileId, **changes: object) -> AttemptId:
    """Finish an attempt without a call; its card is the usual one."""
    number = store.begin_attempt(replace(META, profile=profile, **changes))
    store.finish(number, {**CARD, "metrics": {"handle_time": 90.0}, "hints": 0, "failed_by": []})
    return number


def fill_records() -> dict[str, ProfileId]:
    """Let two people finish attempts: Asha 1, 2 and 4, Bram 3."""
    with records() as store:
        people = {name: store.add_profile(name).id for name in ("Asha", "Bram")}
        finish(store, people["Asha"])
        finish(store, people["Asha"], mode="test")
        finish(store, people["Bram"], mode="guided", title="=1+1")
        finish(store, people["Asha"], started_at="2026-04-02T10:00:00+02:00")
    return people
