"""attempts: list past attempts, or show one with its scorecard."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser
from simulator.commands.rights import Seat, add_seat, sit_down
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.records.store import AttemptId, AttemptRow, ProfileRow, Store

USAGE = "[ID] [--as NAME] [--json]"
EXAMPLE = "3"
MOST_DIGITS = 18


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("ID", nargs="?", help=parser.texts("command-option-attempt"))
    add_seat(parser)
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Print the list of what may be seen, or the attempt that is named."""
    from simulator.commands.places import showing_store

    number = None if given.ID is None else read_number(given.ID)
    with showing_store(texts) as store:
        seat = sit_down(given, store, texts)
        if number is not None:
            seat.need_sight(store.attempt(number).meta.profile)
        if given.json:
            _print_json(store, seat, number)
        elif number is None:
            print("\n".join(_list_attempts(store, seat, texts) or [texts("terminal-no-attempts")]))
        else:
            print("\n".join(_show_attempt(store, number, texts)))
    return 0


def read_number(text: str) -> AttemptId:
    """Read the number of an attempt as it was typed. Raises BadInput."""
    from simulator.records.store import AttemptId

    if not (text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS):
        raise BadInput("command-bad-attempt", value=text)
    return AttemptId(int(text))


def _list_attempts(store: Store, seat: Seat, texts: Texts) -> list[str]:
    from simulator.terminal.attempts import describe_attempt

    profiles = _seen(store, seat)
    lines: list[str] = []
    for profile in profiles:
        rows = store.attempts(profile.id, limit=-1)
        if rows and len(profiles) > 1:
            lines.append(profile.name)
        lines += [describe_attempt(row, texts) for row in rows]
    return lines


def _show_attempt(store: Store, number: AttemptId, texts: Texts) -> list[str]:
    from simulator.commands.places import open_library
    from simulator.terminal.attempts import describe_past

    return describe_past(store, number, open_library(), texts)


def _seen(store: Store, seat: Seat) -> list[ProfileRow]:
    """List the profiles whose attempts may be seen."""
    return [each for each in store.profiles() if seat.may_see(each.id)]


def _print_json(store: Store, seat: Seat, number: AttemptId | None) -> None:
    from simulator.commands.card_json import write_json
    from simulator.grading.scorecard import HINT_COST

    if number is not None:
        row, card = store.attempt(number), store.card(number)
        cost = HINT_COST * (card or {}).get("hints", 0)
        print(write_json({**_row_as_json(row), "hint_cost": cost, "card": card}, indent=2))
        return
    rows = [row for each in _seen(store, seat) for row in store.attempts(each.id, limit=-1)]
    print(write_json({"attempts": [_row_as_json(row) for row in rows]}, indent=2))


def _row_as_json(row: AttemptRow) -> dict[str, Any]:
    return {
        "attempt": row.id,
        **asdict(row.meta),
        "status": row.status.value,
        "passed": row.passed,
        "scores": dict(row.scores),
    }
