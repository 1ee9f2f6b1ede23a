"""report: one past attempt as a page of HTML that stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, add_value, find_value, need_value
from simulator.commands.rights import add_seat, sit_down
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.records.store import AttemptRow, Store

USAGE = "ATTEMPT [--out FILE] [--as NAME]"
EXAMPLE = "3 --out report.html"


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument(
        "ATTEMPT", nargs="?", help=parser.texts("command-option-report-attempt")
    )
    add_value(parser, "--out", "FILE", "command-option-report-out")
    add_seat(parser)


def run(given: Given, texts: Texts) -> int:
    """Write the page: into the file that is named, else under a name of its own here."""
    from pathlib import Path

    from simulator.commands.attempts import read_number
    from simulator.commands.places import shorten_path, showing_store
    from simulator.commands.writing import write_file
    from simulator.reports.attempt import name_report
    from simulator.reports.saving import free_path

    number = read_number(need_value(given, "ATTEMPT"))
    out = find_value(given, "--out")
    with showing_store(texts) as store:
        row = store.attempt(number)
        sit_down(given, store, texts).need_sight(row.meta.profile)
        page = _page_of(store, row, texts)
    path = write_file(out or str(free_path(Path.cwd(), name_report(row))), page)
    print(texts("report-written", path=shorten_path(path)))
    return 0


def _page_of(store: Store, row: AttemptRow, texts: Texts) -> str:
    from simulator.commands.places import open_library
    from simulator.records.errors import RecordsError
    from simulator.records.finding import find_scenario
    from simulator.records.session import read_events
    from simulator.reports.attempt import write_report
    from simulator.reports.earlier import word_earlier

    data = store.card(row.id)
    if data is None:
        raise BadInput("report-unfinished", attempt=str(row.id))
    trainee = next(each.name for each in store.profiles() if each.id == row.meta.profile)
    scenario = find_scenario(row, open_library())
    try:
        log = read_events(store, row.id)
        earlier = word_earlier(data, store.earlier_cards(row.id), texts)
        return write_report(row, trainee, data, log, scenario, texts, earlier=earlier)
    except (KeyError, TypeError, ValueError) as error:
        raise RecordsError("error-log-unreadable", attempt=str(row.id)) from error
