"""xapi: finished attempts as statements for a learning record store, a line each."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, add_value, find_value
from simulator.commands.streaming import (
    Names,
    Since,
    add_choice,
    choose_path,
    count_progress,
    find_since,
    find_trainee,
    fold_note,
    list_finished,
    write_pieces,
)
from simulator.records.store import RECORDS_ID
from simulator.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

    from simulator.records.store import AttemptRow, Json, ProfileRow, Store
    from simulator.reports.cmi5 import Course
    from simulator.reports.xapi import Issuer, Source

USAGE = "[FILE.jsonl] [--trainee NAME] [--since ATTEMPT|DATE] [--detail WHAT] [--cmi5]"
EXAMPLE = "statements.jsonl --home-page https://learning.bank.example --detail criteria"
USUAL = "headset-xapi.jsonl"
# A locator as RFC 3986 has it, of the web, with a host that has a name or four numbers.
_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?"
    r"(/([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?",
    re.ASCII,
)
LONGEST_ADDRESS = 500


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options ask for."""

    since: Since
    home_page: str | None
    detail: str
    is_named: bool  # accounts have the names of people, not their numbers
    course: Course | None  # for cmi5


@dataclass(slots=True)
class Count:
    """How much was written, and how many attempts could not be stated."""

    attempts: int = 0
    statements: int = 0
    left_out: int = 0


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("FILE", nargs="?", help=parser.texts("xapi-option-file"))
    add_choice(parser)
    add_value(parser, "--home-page", "ADDRESS", "xapi-option-home-page")
    parser.add_flag("--names", "xapi-option-names")
    add_value(parser, "--detail", "WHAT", "xapi-option-detail")
    parser.add_flag("--cmi5", "xapi-option-cmi5")
    add_value(parser, "--publisher", "ADDRESS", "xapi-option-publisher")
    add_value(parser, "--registration", "UUID", "xapi-option-registration")
    notes = (parser.texts(f"xapi-note-{each}") for each in ("ids", "scores", "cmi5"))
    parser.epilog = "\n\n".join((*map(fold_note, notes), parser.epilog or ""))


def run(given: Given, texts: Texts) -> int:
    """Write the statements, into the file that is named or one of a usual name here."""
    from simulator.commands.places import open_store
    from simulator.commands.rights import sit_down

    wishes, count = _read_wishes(given), Count()
    path = choose_path(given.FILE, USUAL)
    with closing(open_store()) as store:
        seat = sit_down(given, store, texts)
        trainee = find_trainee(given, seat, store)
        rows = _list_rows(store, trainee, wishes)
        rows = rows if path is None else count_progress(rows, sys.stderr)
        write_pieces(path, _write_lines(store, rows, wishes, count))
    _say(path, count, texts)
    return 0


def _say(path: Path | None, count: Count, texts: Texts) -> None:
    from simulator.commands.places import shorten_path

    if count.left_out:
        print(texts("xapi-left-out", count=count.left_out), file=sys.stderr)
    numbers = {"attempts": count.attempts, "statements": count.statements}
    if path is not None:
        print(texts("xapi-written", path=shorten_path(path), **numbers))


# --- options -------------------------------------------------------------------------------------


def _read_wishes(given: Given) -> Wishes:
    from simulator.reports.xapi import DETAILS

    detail = find_value(given, "--detail")
    if detail is not None and detail not in DETAILS:
        choices = ", ".join(DETAILS)
        raise BadInput("error-bad-value", option="--detail", value=detail, choices=choices)
    return Wishes(
        find_since(given),
        _find_address(given, "--home-page"),
        detail or "",
        given.names,
        _find_course(given),
    )


def _find_course(given: Given) -> Course | None:
    from simulator.reports.cmi5 import PUBLISHER, Course

    publisher, registration = _find_address(given, "--publisher"), _find_registration(given)
    if not given.cmi5:
        lone = "--publisher" if publisher else "--registration" if registration else None
        if lone is not None:
            raise BadInput("xapi-needs", option=lone, other="--cmi5")
        return None
    return Course((publisher or PUBLISHER).rstrip("/"), registration)


def _find_registration(given: Given) -> str | None:
    from uuid import UUID

    text = find_value(given, "--registration")
    if text is None:
        return None
    if find_value(given, "--trainee") is None:  # a registration is one learner's
        raise BadInput("xapi-needs", option="--registration", other="--trainee")
    try:
        return str(UUID(text))
    except ValueError:
        raise BadInput("xapi-bad-registration", value=text) from None


def _find_address(given: Given, option: str) -> str | None:
    """Read the address of a web page, which is what an account's home page has to be."""
    text = find_value(given, option)
    if text is None:
        return None
    if len(text) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(text):
        raise BadInput("xapi-bad-address", option=option, value=text)
    return text


# --- statements ----------------------------------------------------------------------------------


def _list_rows(
    store: Store, trainee: ProfileRow | None, wishes: Wishes
) -> Iterator[tuple[AttemptRow, frozenset[str]]]:
    """List the attempts to state, each with the judgements of cmi5 that are due."""
    from simulator.reports.cmi5 import Course, plan_sessions

    course = wishes.course or Course()
    # What is due in a registration follows from all attempts before.
    after = wishes.since.number if course.registration is None else None
    for row, verbs in plan_sessions(list_finished(store, trainee, after), course):
        if wishes.since.takes(row):
            yield row, verbs


def _write_lines(
    store: Store,
    rows: Iterator[tuple[AttemptRow, frozenset[str]]],
    wishes: Wishes,
    count: Count,
) -> Iterator[str]:
    from simulator.commands.clock import now
    from simulator.reports.cmi5 import list_session
    from simulator.reports.xapi import dump_statement, is_stateable, list_statements

    issuer, names = _make_issuer(store, wishes), Names(store)
    course, present = wishes.course, datetime.fromisoformat(now())
    for row, verbs in rows:
        if not is_stateable(row, present):
            count.left_out += 1
            continue
        source = _read_source(store, row, names, wishes)
        made = (
            list_statements(issuer, source)
            if course is None
            else list_session(issuer, course, source, verbs)
        )
        lines = [dump_statement(each) for each in made]
        count.attempts += 1
        count.statements += len(lines)
        yield "\n".join((*lines, ""))


def _make_issuer(store: Store, wishes: Wishes) -> Issuer:
    from simulator.commands.entry import LANGUAGES
    from simulator.commands.places import TEXTS
    from simulator.reports.cmi5 import shaped_issuer
    from simulator.reports.xapi import Issuer, home_page_of, read_wording
    from simulator.texts import load_texts

    records = str(store.setting(None, RECORDS_ID))
    words = read_wording(load_texts(each, TEXTS) for each in LANGUAGES)  # type: ignore[arg-type]
    issuer = Issuer(records, wishes.home_page or home_page_of(records), words, wishes.detail)
    return issuer if wishes.course is None else shaped_issuer(issuer, wishes.course)


def _read_source(store: Store, row: AttemptRow, names: Names, wishes: Wishes) -> Source:
    from simulator.reports.xapi import Source

    account = names.of(row) if wishes.is_named else str(row.meta.profile)
    card: Json | None = store.card(row.id) if wishes.detail == "criteria" else None
    seal = store.seal(row.id) if row.is_sealed else None
    earlier = () if row.is_sealed else store.earlier_cards(row.id)
    return Source(row, account, seal, card, earlier)
