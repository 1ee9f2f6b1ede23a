"""cohort: the page of everybody's results: whom to help, with what, which call is at fault."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, TextIO

from simulator.commands.options import Given, Parser
from simulator.commands.rights import add_seat, sit_down
from simulator.commands.streaming import STANDARD_OUTPUT
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.records.store import Store
    from simulator.reports.cohort.findings import Findings

USAGE = "[FILE.html] [--as NAME] [--json]"
EXAMPLE = "group.html"
BATCH = 500  # attempts that are added up at a time
_BACK = "\r\x1b[K"  # to the line's start, and wiped


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("FILE", nargs="?", help=parser.texts("cohort-option-file"))
    add_seat(parser)
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Write the page: into the file that is named, else under a name of its own here."""
    from simulator.commands.places import open_store
    from simulator.reports.cohort._collector import without_collector

    with closing(open_store()) as store:
        sit_down(given, store, texts).need_trainer()
        _add_up_rest(store, sys.stderr, texts)
        with without_collector():
            _tell(_examine(store), given, texts)
    return 0


def _add_up_rest(store: Store, stream: TextIO, texts: Texts) -> None:
    """Add up what was finished before there were sums, and count along on a terminal."""
    done = 0
    while more := store.tally_rest(BATCH):
        done += more
        if stream.isatty():
            words = texts("cohort-counting", count=done)
            print(f"{_BACK}{words}", end="", file=stream, flush=True)
    if done and stream.isatty():
        print(_BACK, end="", file=stream, flush=True)


def _examine(store: Store) -> Findings:
    from simulator.commands.places import open_library
    from simulator.reports.cohort.findings import examine
    from simulator.reports.cohort.reading import read_material

    return examine(read_material(store, open_library()))


def _tell(found: Findings, given: Given, texts: Texts) -> None:
    from simulator.commands.card_json import write_json
    from simulator.reports.cohort.as_json import cohort_as_json

    if given.FILE is not None or not given.json:
        _write_page(found, given, texts)
    if given.json:
        print(write_json(cohort_as_json(found), indent=2))


def _write_page(found: Findings, given: Given, texts: Texts) -> None:
    from pathlib import Path

    from simulator.commands.clock import now
    from simulator.commands.places import shorten_path
    from simulator.commands.writing import write_file
    from simulator.reports.cohort.page import render_findings
    from simulator.reports.saving import free_path

    made = now()
    if given.FILE == STANDARD_OUTPUT:
        print(render_findings(found, texts, made))
        return
    usual = free_path(Path.cwd(), f"headset-cohort-{made[:10]}.html")
    path = write_file(given.FILE or str(usual), render_findings(found, texts, made))
    if given.json:
        return
    if not found.whole.of:
        print(texts("cohort-nothing"))
    print(texts("cohort-written", path=shorten_path(path)))
