"""export: hand a person everything that is kept about them, as one archive."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, need_value
from simulator.commands.rights import add_seat, find_named, sit_down
from simulator.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path
    from zipfile import ZipInfo

    from simulator.records.store import AttemptRow, ProfileRow, Store
    from simulator.records.tallies import Cohort
    from simulator.reports.export import AttemptRecord, CriterionSum, PersonRecord
    from simulator.scenario.bundle import Scenario

USAGE = "TRAINEE [FILE.zip] [--as NAME]"
EXAMPLE = "Anna anna.zip"
LANGUAGE = "language"  # a setting of a profile
File = tuple[str, str]  # of the archive: its name and its text


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    for name in ("TRAINEE", "FILE"):
        help = parser.texts(f"privacy-option-export-{name.lower()}")
        parser.words.add_argument(name, nargs="?", help=help)
    add_seat(parser)


def run(given: Given, texts: Texts) -> int:
    """Write the archive: into the file that is named, else under a name of its own here."""
    from pathlib import Path

    from simulator.commands.clock import now
    from simulator.commands.places import open_store, shorten_path
    from simulator.reports.export import name_export
    from simulator.reports.saving import free_path

    name, moment = need_value(given, "TRAINEE"), now()
    with closing(open_store()) as store:
        seat = sit_down(given, store, texts)
        profile = find_named(store.profiles(), name)
        seat.need_sight(profile.id)
        own = _texts_of(profile, store, given, texts)
        path = Path(given.FILE or free_path(Path.cwd(), name_export(profile, moment)))
        count = write_archive(path, list_files(store, profile, moment, own), moment)
    print(texts("privacy-export-done", name=profile.name, path=shorten_path(path), count=count))
    return 0


def _texts_of(profile: ProfileRow, store: Store, given: Given, texts: Texts) -> Texts:
    """Give the sentences in the language asked for, else in the person's own."""
    from simulator.commands.places import TEXTS
    from simulator.texts import load_texts
    from simulator.texts.catalogue import LOCALES

    kept = store.setting(profile.id, LANGUAGE)
    own = next((each for each in LOCALES if each == kept), None)
    return load_texts(own, TEXTS) if own is not None and given.lang is None else texts


def list_files(store: Store, profile: ProfileRow, now: str, texts: Texts) -> Iterator[File]:
    """Give the files of a person's archive one by one; `now` is ISO 8601."""
    from simulator.commands.entry import find_version
    from simulator.commands.progress import show_progress
    from simulator.reports import export

    version, person = find_version(), _gather_person(store, profile)
    rows = sorted(store.attempts(profile.id, limit=-1), key=lambda each: each.id)
    yield export.README, export.write_readme(person, len(rows), now, version, texts)
    yield export.PROFILE, export.write_profile(person, now, version)
    calls = _Calls()
    for row in show_progress(rows, sys.stderr, len(rows), texts):
        record = _gather_attempt(store, row)
        yield export.name_attempt(row, "json"), export.write_attempt(record)
        page = _write_page(record, profile, calls.find(row), texts)
        if page is not None:
            yield export.name_attempt(row, "html"), page


def _gather_person(store: Store, profile: ProfileRow) -> PersonRecord:
    from simulator.reports.export import PersonRecord

    settings, cohort = store.settings(profile.id), store.cohort()
    return PersonRecord(profile, settings, cohort, tuple(_criteria_of(store, cohort, profile)))


def _criteria_of(store: Store, cohort: Cohort, profile: ProfileRow) -> Iterator[CriterionSum]:
    """Give how a person fared with each criterion of each call that they took."""
    from simulator.reports.export import CriterionSum

    taken = {each.scenario for each in cohort.calls if each.profile == profile.id}
    for each in cohort.criteria:
        if each.scenario in taken:
            for tally in store.trainees_on(each.scenario, each.criterion):
                if tally.profile == profile.id:
                    yield CriterionSum(each.scenario, each.criterion, tally)


def _gather_attempt(store: Store, row: AttemptRow) -> AttemptRecord:
    from simulator.reports.export import AttemptRecord

    number = row.id
    card, earlier, seal = store.card(number), store.earlier_cards(number), store.seal(number)
    return AttemptRecord(row, store.read_log(number), card, earlier, seal)


class _Calls:
    """The calls of attempts, each of them read once."""

    def __init__(self) -> None:
        from simulator.commands.places import open_library

        self._library = open_library()
        self._found: dict[tuple[str, str], Scenario | None] = {}

    def find(self, row: AttemptRow) -> Scenario | None:
        """Find the call of an attempt; None where it is gone."""
        from simulator.records.finding import find_scenario

        place = (row.meta.scenario_path, row.meta.scenario)
        if place not in self._found:
            self._found[place] = find_scenario(row, self._library)
        return self._found[place]


def _write_page(
    record: AttemptRecord, profile: ProfileRow, scenario: Scenario | None, texts: Texts
) -> str | None:
    """Write the page of a finished attempt; None where it has no card, or none to be read now."""
    from simulator.call.events import load_event
    from simulator.reports.attempt import write_report

    if record.card is None:
        return None
    try:
        log = tuple(load_event(each) for each in record.log)
        return write_report(record.row, profile.name, record.card, log, scenario, texts)
    except (KeyError, TypeError, ValueError):  # of a version that wrote it otherwise
        return None


def write_archive(path: Path, files: Iterator[File], now: str) -> int:
    """Write files into one archive, whole or not at all; gives how many. Raises BadInput."""
    from zipfile import ZIP_DEFLATED, ZipFile

    draft, count = path.with_name(f"{path.name}.part"), 0
    try:
        with _naming_file(path), ZipFile(draft, "w", ZIP_DEFLATED) as archive:
            for name, text in files:
                archive.writestr(_entry_of(name, now), text.encode("utf-8"))
                count += 1
        with _naming_file(path):
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return count


def _entry_of(name: str, now: str) -> ZipInfo:
    from datetime import datetime
    from zipfile import ZIP_DEFLATED, ZipInfo

    year, month, day, hour, minute, second, *_ = datetime.fromisoformat(now).timetuple()
    entry = ZipInfo(name, (year, month, day, hour, minute, second))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o600 << 16  # for its owner's eyes
    return entry


@contextmanager
def _naming_file(path: Path) -> Iterator[None]:
    """Turn what goes wrong with a file into a sentence that names it."""
    from simulator.commands.places import shorten_path

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput("command-new-unwritten", shown=shorten_path(path), reason=reason) from None
