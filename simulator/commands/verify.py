"""verify: whether sealed tests are still what they were when they were finished."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.commands.options import Given, Parser
from simulator.commands.rights import Seat, add_seat, sit_down
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.records.seal import Finding
    from simulator.records.store import AttemptId, AttemptRow, ProfileRow, Store

USAGE = "[ATTEMPT] [--as NAME] [--json]"
EXAMPLE = "3"


@dataclass(frozen=True, slots=True)
class Examined:
    """A test, whose it is, and what was found of its seal."""

    row: AttemptRow
    trainee: ProfileRow
    finding: Finding


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("ATTEMPT", nargs="?", help=parser.texts("command-option-verify"))
    add_seat(parser)
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Examine every finished test there is to see, or the one that is named.

    Exit 1 where one was changed, or cannot be proved to be what it was.
    """
    from simulator.commands.attempts import read_number
    from simulator.commands.places import showing_store
    from simulator.records.folder import data_folder, seal_key
    from simulator.records.seal import Finding

    number = None if given.ATTEMPT is None else read_number(given.ATTEMPT)
    with showing_store(texts) as store:
        seat = sit_down(given, store, texts)
        if number is not None:
            seat.need_sight(store.attempt(number).meta.profile)
        key = seal_key(data_folder())
        found = list(_examine(store, seat, key, number))
    print(_as_json(found) if given.json else "\n".join(_describe(found, texts)))
    return int(any(each.finding is not Finding.INTACT for each in found))


def _examine(store: Store, seat: Seat, key: bytes, number: AttemptId | None) -> Iterator[Examined]:
    """Examine the finished test of that number; without one, all that may be seen.

    What has a seal was a test, whatever it is called now.
    """
    from simulator.call.mode import Mode
    from simulator.records.seal import examine
    from simulator.records.store import Status

    for trainee in (each for each in store.profiles() if seat.may_see(each.id)):
        for row in store.attempts(trainee.id, limit=-1, status=Status.FINISHED):
            is_test = row.is_sealed or row.meta.mode == Mode.TEST.value
            if is_test and number in (None, row.id):
                seal, log, card = store.seal(row.id), store.read_log(row.id), store.card(row.id)
                yield Examined(row, trainee, examine(key, seal, row.meta, log, card))


def _describe(found: list[Examined], texts: Texts) -> Iterator[str]:
    if not found:
        yield texts("verify-none")
        return
    for each in found:
        words = texts(f"verify-{each.finding.value}")
        meta, trainee = each.row.meta, each.trainee.name
        yield texts(
            "verify-line", attempt=str(each.row.id), trainee=trainee, title=meta.title, found=words
        )
    counts = Counter(each.finding.value for each in found)
    intact, changed = counts["intact"], counts["changed"]
    unproven = len(found) - intact - changed
    yield texts("verify-sum", count=len(found), intact=intact, changed=changed, unproven=unproven)


def _as_json(found: list[Examined]) -> str:
    from simulator.commands.card_json import write_json

    rows = [
        {
            "attempt": each.row.id,
            "trainee": each.trainee.name,
            "scenario": each.row.meta.scenario,
            "seal": each.finding.value,
        }
        for each in found
    ]
    return write_json({"tests": rows}, indent=2)
