"""forget: remove a person with everything that is kept of them; the sums of the cohort stay."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, need_value, program_name
from simulator.commands.rights import add_seat, find_named, sit_down
from simulator.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simulator.records.store import ProfileRow, Store

USAGE = "TRAINEE [--yes] [--as NAME] | --sweep"
EXAMPLE = "Anna"
LEFT = 1  # the exit code where nobody was removed, or traces are left


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    help = parser.texts("privacy-option-forget-trainee")
    parser.words.add_argument("TRAINEE", nargs="?", help=help)
    parser.add_flag("--yes", "privacy-option-yes")
    parser.add_flag("--sweep", "privacy-option-sweep")
    add_seat(parser)


def run(given: Given, texts: Texts) -> int:
    """Say what goes and what stays, have the name typed again, and remove the person."""
    from simulator.commands.places import open_store

    with closing(open_store()) as store:
        if given.sweep and given.TRAINEE is None:
            return _sweep(store, texts("privacy-swept"), texts)
        return _forget(given, need_value(given, "TRAINEE"), store, texts)


def _forget(given: Given, name: str, store: Store, texts: Texts) -> int:
    seat = sit_down(given, store, texts)
    profile = find_named(store.profiles(), name)
    if profile.has_pin:
        seat.need_sight(profile.id)
    else:  # anybody could sit down in that name
        seat.need_trainer()
    _refuse_last_trainer(profile, store)
    print("\n".join(_describe(profile, store, texts)))
    if not given.yes and not _is_confirmed(profile, texts):
        print(texts("privacy-forget-left"))
        return LEFT
    count = remove(profile, store, texts)
    return _sweep(store, texts("privacy-forget-done", name=profile.name, count=count), texts)


def _refuse_last_trainer(profile: ProfileRow, store: Store) -> None:
    """Refuse to leave people with a PIN, and nobody who may help them. Raises BadInput."""
    from simulator.records.rights import may_lose_pin

    if not may_lose_pin(profile, store.profiles()):
        raise BadInput("pin-last-trainer", name=profile.name)


def _describe(profile: ProfileRow, store: Store, texts: Texts) -> Iterator[str]:
    from simulator.records.pins import is_shared

    count = len(store.attempts(profile.id, limit=-1))
    yield texts("privacy-forget-goes", name=profile.name, count=count)
    yield texts("privacy-forget-stays")
    if is_shared(store):
        yield texts("privacy-forget-shared")


def _is_confirmed(profile: ProfileRow, texts: Texts) -> bool:
    """Have the name typed again. Raises BadInput where nobody can."""
    from simulator.records.store import name_key
    from simulator.terminal.console import is_terminal

    if not is_terminal():
        raise BadInput("privacy-forget-no-terminal")
    try:
        typed = input(texts("privacy-forget-ask") + " ")
    except EOFError:
        return False
    return name_key(typed) == name_key(profile.name)


def remove(profile: ProfileRow, store: Store, texts: Texts) -> int:
    """Remove a person from the records and from the log of faults; gives how many calls went."""
    from simulator.commands.fault import drop_faults
    from simulator.terminal.menu import LAST_PROFILE

    _tally_all(store, texts)
    count = store.forget(profile.id)
    if store.setting(None, LAST_PROFILE) == str(profile.id):
        store.set_setting(None, LAST_PROFILE, "")
    drop_faults()
    return count


def _tally_all(store: Store, texts: Texts) -> None:
    """See that the sums have everything that is about to go."""
    has_told = False
    while store.tally_rest():
        if not has_told:
            print(texts("privacy-forget-tally"), file=sys.stderr)
            has_told = True


def _sweep(store: Store, done: str, texts: Texts) -> int:
    """Overwrite what was removed; where another program is in the way, say what to do."""
    from simulator.records.errors import StoreLocked

    try:
        store.purge()
    except StoreLocked:
        print(texts("privacy-forget-locked", command=f"{program_name()} forget --sweep"))
        return LEFT
    print(done)
    return 0
