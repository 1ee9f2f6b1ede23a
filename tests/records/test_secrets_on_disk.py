"""Whatever is typed wherever: no card, code or identity number is in any byte of the data folder.

Numbers split over two fields or two turns are not found; nothing else is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from simulator.call.commands import Answer, Do, HangUp, Say
from simulator.call.desk import describe_actions
from simulator.call.state import Phase
from simulator.call.typed import read_command
from simulator.commands.fault import log_fault
from simulator.language import mask_secrets
from simulator.records.session import Session, begin_session
from simulator.records.spool import Spool
from simulator.records.sqlite import SqliteStore
from tests.library import load_call, planned_turns
from tests.records.leaks import CARD, IBAN, PAN, WRITINGS, find_in_text, read_folder
from tests.terminal.scripted import NOW, ScriptedConsole, make_place

CALLS = ("us-app-everyday-standard", "nl-app-spreid-zzp", "in-app-aarambh-homemaker")
MARKER = "a sentence that is kept"
SENTENCES = ("{}", "Dat is {} hoor.", "जी, {} लिख लीजिए")


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    return tmp_path


def begin(store: SqliteStore, call: str) -> Session:
    profile = store.add_profile("Ann") if not store.profiles() else store.profiles()[0]
    session = begin_session(store, profile.id, load_call(call), seed=0, mode="practice", now=NOW)
    session.send(Answer())
    return session


def act_with(session: Session, typed: str) -> None:
    """Put a text into all fields of every action, and where the names of both should be."""
    for action in describe_actions(session.scenario, session.state):
        session.send(Do(action.name, {field.name: typed for field in action.fields}))
        session.send(Do(action.name, {typed: "x"}))
    session.send(Do(typed, {"amount": "1"}))


def act_field_by_field(session: Session, typed: str) -> None:
    """Put a text into every field of every action alone, so that none hides behind another."""
    for action in describe_actions(session.scenario, session.state):
        for field in action.fields:
            session.send(Do(action.name, {field.name: f"x {typed} x"}))


def tell_all(session: Session, call: str) -> None:
    """Play the good call of the plan up to its end, so that the caller has told everything."""
    for line in planned_turns(call, "good"):
        command = read_command(line)
        if isinstance(command, HangUp) or line.startswith(("/submit", "/do submit", "/note")):
            return
        if session.state.phase in (Phase.TALKING, Phase.ON_HOLD) and command is not None:
            session.send(command)


def say(session: Session, lines: Iterator[str]) -> None:
    for line in lines:
        if session.state.phase is Phase.TALKING:
            session.send(Say(line))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", [SqliteStore, Spool])
def test_nothing_typed_at_the_desk_or_said_leaves_a_secret(call, kind, folder):
    with closing(kind(folder / "records.sqlite")) as store:
        store._database._connection.execute("PRAGMA synchronous = OFF")  # no power cut here
        session = begin(store, call)
        tell_all(session, call)
        assert session.state.phase in (Phase.TALKING, Phase.ON_HOLD)
        for typed in WRITINGS if kind is SqliteStore else WRITINGS[::9]:
            act_with(session, typed)
        act_field_by_field(session, ", ".join(WRITINGS[3:6]))  # no longer than a field may be
        session.send(Do("resume"))
        say(session, iter([MARKER, " and ".join(WRITINGS), *WRITINGS]))
        if session.state.phase is not Phase.WRAP_UP:
            session.send(HangUp())
        act_with(session, ", ".join(WRITINGS[4:8]))
        session.send(Do("note", {"text": f"{MARKER}. " + ", ".join(WRITINGS)}))
        session.send(Do("finish"))
        session.finish()
        kept = read_folder(folder)  # with the write-ahead log
        assert MARKER in kept
        assert find_in_text(kept) == []
    assert find_in_text(read_folder(folder)) == []


@pytest.mark.parametrize("way", SENTENCES)
def test_no_reply_leaves_a_secret(way, folder):
    with closing(SqliteStore(folder / "records.sqlite")) as store:
        for typed in WRITINGS:
            begin(store, "us-dispute-late-fee-first").send(Say(way.format(typed)))
    assert find_in_text(read_folder(folder)) == []


@pytest.mark.parametrize("sign", [" ", ", ", "\n", " - ", "/"])
def test_of_two_numbers_side_by_side_neither_is_kept(sign):
    for one in WRITINGS:
        for other in WRITINGS:
            masked = mask_secrets(one + sign + other)
            assert find_in_text(masked) == [], (one, other)


def test_the_form_keeps_the_callers_own_numbers_and_no_others(folder):
    with closing(SqliteStore(folder / "records.sqlite")) as store:
        session = begin(store, "nl-app-spreid-zzp")
        tell_all(session, "nl-app-spreid-zzp")
        own = session.state.form["iban"]
        session.send(Do("fill", {"iban": IBAN}))
        assert IBAN not in session.state.form["iban"]
        session.send(Do("fill", {"iban": own}))
        assert session.state.form["iban"] == own
        session = begin(store, "in-app-aarambh-homemaker")
        tell_all(session, "in-app-aarambh-homemaker")
        own = session.state.form["pan"]
        session.send(Do("fill", {"pan": PAN}))
        assert session.state.form["pan"] != PAN
        session.send(Do("fill", {"pan": own.lower()}))
        assert session.state.form["pan"] == own


def test_nothing_typed_in_the_terminal_leaves_a_secret(folder):
    from simulator.terminal.menu import play_from_menu

    lines = [f"{verb} {typed}".strip() for typed in WRITINGS[::3] for verb in ("", "/note", "/terms",
             "/transfer", "/do", "/verify name=", "/hold", "/call-back", "/", "/back")]  # fmt: skip
    typed = [CARD, "us-dispute-late-fee-first", CARD, "2", "", *lines, "/hang-up", CARD, "1", CARD]
    with closing(SqliteStore(folder / "records.sqlite")) as store:
        console = ScriptedConsole(*typed)
        play_from_menu(make_place(console, store))
        assert store.profiles()[0].name.endswith(CARD[-4:])
        assert store.attempts(store.profiles()[0].id)
    assert find_in_text(read_folder(folder)) == []


@pytest.mark.parametrize("typed", WRITINGS)
def test_no_name_of_a_profile_and_no_fault_leaves_a_secret(typed, folder):
    with closing(SqliteStore(folder / "records.sqlite")) as store:
        profile = store.add_profile(f"Ann {typed}")
        store.rename_profile(profile.id, f"Bob {typed}")
        try:
            raise ValueError(f"cannot read {typed!r}") from KeyError(typed)
        except ValueError as error:
            log_fault(error)
    assert find_in_text(read_folder(folder)) == []


def test_the_looking_finds_what_is_there(folder):
    """A test of the test: each secret, as typed, is found when it is written as it is."""
    for typed in WRITINGS:
        (folder / "note.txt").write_text(f"x {typed} x", encoding="utf-8")
        assert find_in_text(read_folder(folder))
