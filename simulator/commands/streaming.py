"""Handing out rows of the records: a page at a time, and a file that is whole or not there."""

from __future__ import annotations

import io
import os
import sys
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, add_value, find_value
from simulator.commands.places import shorten_path

if TYPE_CHECKING:
    from simulator.commands.rights import Seat
    from simulator.records.store import AttemptId, AttemptRow, ProfileRow, Store

STANDARD_OUTPUT = "-"
PAGE = 500  # attempts that are in memory at a time
HELP_WIDTH = 96  # columns
COUNTED = 100  # attempts after which the count on the screen goes on
_BACK = "\r\x1b[K"  # to the line's start, and wiped

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Since:
    """From where attempts are taken: after a number, from a day on, or all."""

    number: AttemptId | None = None
    day: date | None = None

    def takes(self, row: AttemptRow) -> bool:
        """Say whether an attempt is taken."""
        is_later = self.number is None or row.id > self.number
        return is_later and (self.day is None or row.meta.started_at[:10] >= self.day.isoformat())


def add_choice(parser: Parser) -> None:
    """Let a command be told whose attempts are wanted, and since when."""
    from simulator.commands.rights import add_seat

    add_value(parser, "--trainee", "NAME", "csv-option-trainee")
    add_value(parser, "--since", "ATTEMPT|DATE", "csv-option-since")
    add_seat(parser)


def fold_note(note: str) -> str:
    """Fold a paragraph of a command's help, whose lines are printed as they are."""
    return textwrap.fill(note, HELP_WIDTH)


def find_since(given: Given) -> Since:
    """Read --since: the number of an attempt, or a day. Raises BadInput."""
    from simulator.commands.attempts import read_number

    text = find_value(given, "--since")
    if text is None:
        return Since()
    try:
        return Since(day=date.fromisoformat(text)) if "-" in text else Since(read_number(text))
    except (ValueError, BadInput):
        raise BadInput("csv-bad-since", value=text) from None


def find_trainee(given: Given, seat: Seat, store: Store) -> ProfileRow | None:
    """Find whose attempts are wanted; None for everybody's. Raises BadInput without the right."""
    from simulator.commands.rights import find_named

    name = find_value(given, "--trainee")
    if name is None:
        seat.need_trainer()
        return None
    trainee = find_named(store.profiles(), name)
    seat.need_sight(trainee.id)
    return trainee


def list_finished(
    store: Store, trainee: ProfileRow | None, after: AttemptId | None = None
) -> Iterator[AttemptRow]:
    """List finished attempts by number: one trainee's, or everybody's a page at a time."""
    from simulator.records.store import Status

    if trainee is not None:  # what one person has done fits into memory
        rows = store.attempts(trainee.id, limit=-1, status=Status.FINISHED)
        if _is_complete(store):
            yield from sorted((row for row in rows if after is None or row.id > after), key=_number)
            return
    while page := store.finished(after=after, limit=PAGE):
        yield from (row for row in page if trainee is None or row.meta.profile == trainee.id)
        after = page[-1].id


def _is_complete(store: Store) -> bool:
    """Say whether a list of attempts had all of them: a shared database may be out of reach.

    `Store.finished` then says so, where a list makes do with what is known here.
    """
    return store.trouble is None and not store.waiting


def list_others(store: Store, trainee: ProfileRow | None) -> Iterator[AttemptRow]:
    """List the attempts without a result, person by person: first those that can be resumed."""
    from simulator.records.store import Status

    for profile in store.profiles() if trainee is None else (trainee,):
        for status in (Status.UNFINISHED, Status.ABANDONED):
            yield from store.attempts(profile.id, limit=-1, status=status)
    if store.trouble is not None:
        raise store.trouble


def _number(row: AttemptRow) -> int:
    return row.id


class Names:
    """The names of the people whose attempts are handed out, looked up once each."""

    def __init__(self, store: Store) -> None:
        """Know everybody who is there now."""
        self._store = store
        self._known = {each.id: each.name for each in store.profiles()}

    def of(self, row: AttemptRow) -> str:
        """Give the name of whose attempt it is. Raises UnknownProfile."""
        profile = row.meta.profile
        if profile not in self._known:  # sat down while we were at work
            self._known[profile] = self._store.profile(profile).name
        return self._known[profile]


def count_progress(items: Iterable[T], stream: TextIO) -> Iterator[T]:
    """Give the items as they come, and draw how many there were; nothing where nobody looks."""
    if not stream.isatty():
        yield from items
        return
    try:
        for number, item in enumerate(items, start=1):
            yield item
            if number % COUNTED == 0:
                print(f"{_BACK}{number}…", end="", file=stream, flush=True)
    finally:
        print(_BACK, end="", file=stream, flush=True)


# --- the file ------------------------------------------------------------------------------------


def choose_path(name: str | None, usual: str) -> Path | None:
    """Give the file that is named, else one of a name that is free here; None for the output."""
    from simulator.reports.saving import free_path

    if name == STANDARD_OUTPUT:
        return None
    return free_path(Path.cwd(), usual) if name is None else Path(name)


def write_pieces(path: Path | None, pieces: Iterable[str]) -> None:
    """Write text into a file as it comes; without a path, on the standard output.

    An earlier file stays as it is until all is written. Raises BadInput.
    """
    if path is None:
        _print_pieces(pieces)
        return
    draft = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        _write_draft(draft, pieces)
        draft.replace(path)
    except (OSError, _Unwritable) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadInput("command-new-unwritten", shown=shorten_path(path), reason=reason) from None
    finally:
        with suppress(OSError, ValueError):
            draft.unlink(missing_ok=True)


class _Unwritable(Exception):
    """No file can have this name."""


def _write_draft(draft: Path, pieces: Iterable[str]) -> None:
    try:
        draft.parent.mkdir(parents=True, exist_ok=True)
        file = draft.open("x", encoding="utf-8", errors="backslashreplace", newline="")
    except ValueError as error:
        raise _Unwritable(str(error)) from None
    with file:
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())


def _print_pieces(pieces: Iterable[str]) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="")  # the pieces end their lines themselves
    for piece in pieces:
        sys.stdout.write(piece)
