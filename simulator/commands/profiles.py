"""profiles: who the people of these records are, what they do here, and their PINs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from simulator.commands.clock import now
from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, find_value, need_value
from simulator.commands.rights import (
    PIN,
    add_seat,
    ask_secret,
    find_named,
    prove,
    sit_down,
)
from simulator.records import rights
from simulator.records.store import ProfileRow, Role, Store
from simulator.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Callable

USAGE = (
    "[add|pin|role NAME [trainer|trainee]] [--trainer] [--remove] [--reset] [--as NAME] [--json]"
)
EXAMPLE = "pin Anna"
NEW_PIN = "HEADSET_NEW_PIN"  # the environment variable that holds a new PIN, for scripts


def add_options(parser: Parser) -> None:
    """Say what the command takes, and what to do about a PIN that was forgotten."""
    texts = parser.texts
    for name in ("WHAT", "NAME", "VALUE"):
        parser.words.add_argument(name, nargs="?", help=texts(f"profiles-option-{name.lower()}"))
    for name in ("--trainer", "--remove", "--reset"):
        parser.add_flag(name, f"profiles-option-{name[2:]}")
    add_seat(parser)
    parser.add_flag("--json", "command-option-json")
    parser.epilog = "\n\n".join(
        [
            parser.epilog or "",
            texts("profiles-help-rights"),
            texts("profiles-help-forgotten"),
            texts("profiles-help-script", old=PIN, new=NEW_PIN),
        ]
    )


def run(given: Given, texts: Texts) -> int:
    """List the profiles, or change one."""
    from simulator.commands.places import showing_store

    with showing_store(texts) as store:
        if given.WHAT is None:
            _print(store.profiles(), given, texts)
            return 0
        act = ACTIONS.get(given.WHAT)
        if act is None:
            choices = ", ".join(ACTIONS)
            raise BadInput("error-bad-value", option="WHAT", value=given.WHAT, choices=choices)
        _print([act(given, store, texts)], given, texts)
    return 0


def _add(given: Given, store: Store, texts: Texts) -> ProfileRow:
    """Add a profile: a trainee is added by anybody, a trainer by a trainer."""
    name = need_value(given, "NAME")
    if not given.trainer:
        return store.add_profile(name)
    sit_down(given, store, texts).need_trainer()
    return store.set_role(store.add_profile(name).id, Role.TRAINER)


def _set_role(given: Given, store: Store, texts: Texts) -> ProfileRow:
    wanted = need_value(given, "VALUE")
    role = next((each for each in Role if each.value == wanted.casefold()), None)
    if role is None:
        choices = ", ".join(each.value for each in Role)
        raise BadInput("error-bad-value", option="VALUE", value=wanted, choices=choices)
    row = find_named(store.profiles(), need_value(given, "NAME"))
    sit_down(given, store, texts).need_trainer()
    if role is Role.TRAINEE and not rights.may_become_trainee(row, store.profiles()):
        raise BadInput("pin-last-trainer", name=row.name)
    return store.set_role(row.id, role)


def _set_account(given: Given, store: Store, texts: Texts) -> ProfileRow:
    """Say which account of a shared database is somebody's own, or with --remove that none is."""
    row = find_named(store.profiles(), need_value(given, "NAME"))
    account = "" if given.remove else need_value(given, "VALUE")
    sit_down(given, store, texts).need_trainer()
    return store.set_account(row.id, account)


def _set_pin(given: Given, store: Store, texts: Texts) -> ProfileRow:
    """Set, change, remove or reset a PIN; of the options for it, one counts."""
    from simulator.records.pins import keep_pin, remove_pin, reset_pin

    if given.remove and given.reset:
        raise BadInput("profiles-one-of", first="--remove", second="--reset")
    row = find_named(store.profiles(), need_value(given, "NAME"))
    if given.reset and row.has_pin:
        _need_owner(store, row)
        reset_pin(store, row.id, _ask_twice(texts), now())
        return store.profile(row.id)
    _need_leave(given, store, row, texts)
    if not given.remove:
        keep_pin(store, row.id, _ask_twice(texts))
    elif rights.may_lose_pin(row, store.profiles()):
        remove_pin(store, row.id)
    else:
        raise BadInput("pin-last-pin", name=row.name)
    return store.profile(row.id)


def _need_leave(given: Given, store: Store, row: ProfileRow, texts: Texts) -> None:
    """See that a PIN is set by its owner, who knows the old one, or by a trainer. Raises BadInput.

    While no trainer has a PIN, anybody gives anybody a first one.
    """
    profiles, name = store.profiles(), find_value(given, "--as")
    actor = row if name is None else find_named(profiles, name)
    is_own = actor.id == row.id
    if not is_own:
        sit_down(given, store, texts).need_trainer()
    elif not rights.may_set_own_pin(row, rights.has_trainer(profiles)):
        raise BadInput("pin-need-trainer")
    if row.has_pin and (is_own or not rights.is_proven_trainer(actor)):
        prove(store, row, texts)


def _need_owner(store: Store, row: ProfileRow) -> None:
    """See that a PIN is reset only in a file of this computer, with the key it was set under.

    Whoever can read that key can write the file as well, so that more could not be asked.
    """
    from simulator.records.folder import installed_pin_key
    from simulator.records.pins import is_of_key, is_shared

    if is_shared(store):
        raise BadInput("profiles-reset-shared")
    if not is_of_key(store.pin_hash(row.id) or "", installed_pin_key()):
        raise BadInput("pin-other-key", name=row.name)


def _ask_twice(texts: Texts) -> str:
    """Ask for a new PIN, twice at a terminal. Raises BadInput for one that is not taken."""
    from simulator.records.pins import find_weakness, read_pin

    first = read_pin(ask_secret(NEW_PIN, texts("pin-ask-new")))
    weakness = find_weakness(first)
    if weakness is not None:
        raise BadInput(weakness.value)
    if read_pin(ask_secret(NEW_PIN, texts("pin-ask-again"))) != first:
        raise BadInput("pin-differs")
    return first


ACTIONS: dict[str, Callable[[Given, Store, Texts], ProfileRow]] = {
    "add": _add,
    "pin": _set_pin,
    "role": _set_role,
    "account": _set_account,
}


# --- what is printed -----------------------------------------------------------------------------


def _print(rows: Iterable[ProfileRow], given: Given, texts: Texts) -> None:
    from simulator.commands.card_json import write_json

    if given.json:
        print(write_json({"profiles": [_as_json(row) for row in rows]}, indent=2))
        return
    lines = [_describe(row, texts) for row in rows]
    print("\n".join(lines or [texts("profiles-none")]))


def _describe(row: ProfileRow, texts: Texts) -> str:
    role = texts(f"pin-role-{row.role.value}")
    pin = texts("profiles-with-pin" if row.has_pin else "profiles-without-pin")
    line = texts("profiles-line", name=row.name, role=role, pin=pin)
    return texts("profiles-account", line=line, account=row.account) if row.account else line


def _as_json(row: ProfileRow) -> dict[str, Any]:
    return {
        "profile": row.id,
        "name": row.name,
        "role": row.role.value,
        "has_pin": row.has_pin,
        "account": row.account,
    }
