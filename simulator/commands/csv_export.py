"""csv: attempts as a table for a spreadsheet, one row each, or one row for each verdict."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from simulator.commands.options import Given, Parser
from simulator.commands.streaming import (
    Names,
    add_choice,
    choose_path,
    count_progress,
    find_since,
    find_trainee,
    fold_note,
    list_finished,
    list_others,
    write_pieces,
)
from simulator.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

    from simulator.commands.streaming import Since
    from simulator.records.store import AttemptRow, ProfileRow, Store
    from simulator.reports.table import Row

USAGE = "[FILE.csv] [--criteria] [--trainee NAME] [--since ATTEMPT|DATE]"
EXAMPLE = "attempts.csv --since 2026-03-01"
USUAL, USUAL_CRITERIA = "headset-attempts.csv", "headset-criteria.csv"


def add_options(parser: Parser) -> None:
    """Say what the command takes, and what each column says."""
    parser.words.add_argument("FILE", nargs="?", help=parser.texts("csv-option-file"))
    parser.add_flag("--criteria", "csv-option-criteria")
    parser.add_flag("--all", "csv-option-all")
    add_choice(parser)
    parser.epilog = "\n".join((*describe_columns(parser.texts), "", parser.epilog or ""))


def describe_columns(texts: Texts) -> Iterator[str]:
    """Say what each column holds, a line each."""
    from simulator.reports.table import ATTEMPTS, CRITERIA

    attempts = [each for each in ATTEMPTS if not each.startswith("family_")]
    yield texts("csv-columns")
    yield from (_describe(each, texts) for each in (*attempts, "families"))
    yield texts("csv-columns-criteria")
    yield from (_describe(each, texts) for each in CRITERIA if each not in ATTEMPTS)
    yield ""
    yield fold_note(texts("csv-cells"))


def _describe(column: str, texts: Texts) -> str:
    shown = "family_…" if column == "families" else column
    about = column.replace("_", "-")
    return f"  {shown:<16} {texts(f'csv-column-{about}')}"


def run(given: Given, texts: Texts) -> int:
    """Write the table, into the file that is named or one of a usual name here."""
    from simulator.commands.places import open_store
    from simulator.commands.rights import sit_down
    from simulator.reports.table import ATTEMPTS, BYTE_ORDER_MARK, CRITERIA, write_rows

    since = find_since(given)
    path = choose_path(given.FILE, USUAL_CRITERIA if given.criteria else USUAL)
    columns, counted = (CRITERIA if given.criteria else ATTEMPTS), [0]
    with closing(open_store()) as store:
        seat = sit_down(given, store, texts)
        trainee = find_trainee(given, seat, store)
        attempts = _list_attempts(store, trainee, since, given.all)
        attempts = attempts if path is None else count_progress(attempts, sys.stderr)
        rows = _count(_list_rows(store, attempts, given.criteria), counted)
        mark = "" if path is None else BYTE_ORDER_MARK  # a pipe's reader wants none
        write_pieces(path, _after(mark, write_rows(columns, rows)))
    _say(path, counted[0], texts)
    return 0


def _say(path: Path | None, rows: int, texts: Texts) -> None:
    from simulator.commands.places import shorten_path

    if path is not None:
        print(texts("csv-written", rows=rows, path=shorten_path(path)))


def _list_attempts(
    store: Store, trainee: ProfileRow | None, since: Since, is_all: bool
) -> Iterator[AttemptRow]:
    yield from filter(since.takes, list_finished(store, trainee, since.number))
    if is_all:
        yield from filter(since.takes, list_others(store, trainee))


def _list_rows(
    store: Store, attempts: Iterator[AttemptRow], is_by_criterion: bool
) -> Iterator[Row]:
    from simulator.reports.table import list_attempt, list_criteria

    names = Names(store)
    for row in attempts:
        if is_by_criterion:
            yield from list_criteria(row, names.of(row), store.card(row.id) or {})
        else:
            yield list_attempt(row, names.of(row))


def _count(rows: Iterator[Row], counted: list[int]) -> Iterator[Row]:
    for row in rows:
        counted[0] += 1
        yield row


def _after(mark: str, pieces: Iterator[str]) -> Iterator[str]:
    yield mark
    yield from pieces
