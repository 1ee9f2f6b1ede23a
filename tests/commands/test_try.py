"""try: a call is played while it is written, and stays at its turn when a file is saved."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.commands.places import SCENARIOS, TEXTS
from simulator.commands.trying import Try, open_call
from simulator.texts import load_texts
from tests.library import play
from tests.terminal.scripted import ScriptedConsole

from .conftest import CALL
from .terminals import Terminal

GREETING = "Thank you for calling Larkspan, this call is recorded."
SORRY = "I'm so sorry, that must be really frustrating."
IDENTIFY = (
    "May I have your full name, date of birth, ZIP code and the last four digits of the card?"
)
THANKS = play(CALL, GREETING, SORRY).state.caller_lines[-1]
NEW = """criteria:
  acc-new:
    kind: accuracy
    weight: 2
    asks: Says something.
    check: {says: {meets: ["This call is recorded."]}}
    better: Hm.
"""
Edit = Callable[[], str]  # gives what is typed after it


class Desk:
    """A call in a folder of its own, and what can be done to its file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.saved = path.stat().st_mtime_ns

    def replace(self, old: str, new: str, path: Path | None = None, typed: str = "") -> Edit:
        """Make an edit that puts one text in another's place, and saves."""
        file = path or self.path

        def edit() -> str:
            text = file.read_text(encoding="utf-8")
            assert old in text
            file.write_text(text.replace(old, new, 1), encoding="utf-8")
            self.saved += 1_000_000_000
            os.utime(file, ns=(self.saved, self.saved))
            return typed

        return edit

    def remove(self) -> str:
        """Take the file away."""
        self.path.unlink()
        return ""

    def play(
        self, *typed: str | Edit | type[BaseException], language: str = "en"
    ) -> ScriptedConsole:
        library, scenario = open_call(str(self.path))
        console = ScriptedConsole(*typed)
        Try(console, library, scenario, 0, load_texts(language, TEXTS)).run()
        return console


@pytest.fixture
def library(tmp_path) -> Path:
    """Copy the files of a country."""
    shutil.copytree(SCENARIOS / "en-US", tmp_path / "library" / "en-US")
    return tmp_path / "library" / "en-US"


@pytest.fixture
def desk(tmp_path) -> Desk:
    path = tmp_path / "mine.yaml"
    shutil.copy(SCENARIOS / "en-US" / "calls" / f"{CALL}.yaml", path)
    return Desk(path)


# --- a file is saved -----------------------------------------------------------------------------


def test_a_saved_line_is_told_before_and_now_and_the_call_stays_at_its_turn(desk):
    edit = desk.replace(THANKS, "Fine. Thank you.")
    console = desk.play("", GREETING, SORRY, IDENTIFY, edit, "/quit")
    told = console.text.partition("Saved: mine.yaml\n")[2]
    assert told.startswith("What you did has been done again: you are at turn 3.\n")
    assert f"  Turn 2. You: {SORRY}\n    before:\n" in told
    assert told.index(THANKS) < told.index("now:") < told.index("Kevin O'Rourke: Fine. Thank you.")
    assert "Last said by Kevin O'Rourke: Kevin O'Rourke, born February 11, 1981" in told


def test_the_briefing_is_told_once_the_call_has_begun_no_more(desk):
    edit = desk.replace(THANKS, "Fine. Thank you.")
    console = desk.play("", GREETING, SORRY, edit, "/quit")
    assert console.text.count("What you may do:") == 1
    assert console.text.count("Mood: very angry. You speak first.") == 1


def test_a_change_before_the_phone_is_picked_up_shows_the_briefing_again(desk):
    edit = desk.replace("goal: Settle the late fee", "goal: Mend the late fee", typed="/help")
    console = desk.play(edit, "", GREETING, "/quit")
    briefings = [each.split()[1] for each in console.lines if each.startswith("Goal: ")]
    assert briefings == ["Settle", "Mend"]


def test_a_change_that_nothing_shows_of_says_so(desk):
    edit = desk.replace("\n", "\n# a remark\n")
    console = desk.play("", GREETING, SORRY, edit, "/quit")
    assert "Nothing so far comes out otherwise." in console.text


def test_a_verdict_that_differs_is_told_at_its_turn(desk):
    edit = desk.replace("criteria:\n", NEW)
    console = desk.play("", SORRY, GREETING, edit, "/quit")
    assert "  Turn 2, acc-new: no such criterion → met" in console.lines


def test_a_file_with_mistakes_is_told_as_check_does_and_the_call_goes_on(desk):
    spoil = desk.replace("difficulty: 2", "difficulty: 9")
    mend = desk.replace("difficulty: 9", "difficulty: 3")
    console = desk.play("", GREETING, spoil, SORRY, mend, IDENTIFY, "/quit")
    assert f"{desk.path}:5:13: E204 " in console.text
    assert "    difficulty: 9" in console.lines
    assert "One mistake. Until it is mended, the call goes on as it was before." in console.lines
    assert console.text.index("One mistake.") < console.text.index(f"Kevin O'Rourke: {THANKS}")
    assert "you are at turn 2." in console.text


def test_a_file_that_is_gone_is_told_and_the_call_goes_on(desk):
    console = desk.play("", GREETING, desk.remove, SORRY, "/quit")
    assert "The file of the call is gone" in console.text
    assert f"   Kevin O'Rourke: {THANKS}" in console.lines


def test_a_call_that_ends_earlier_stops_there_until_it_goes_on_again(desk):
    shorten = desk.replace("marks: [calmed]", "ends: unsettled\n        marks: [calmed]")
    mend = desk.replace("ends: unsettled", "again: no")
    console = desk.play("", GREETING, SORRY, IDENTIFY, "/verify", shorten, mend, "/quit")
    assert "The call now ends at turn 2. 2 things you did after that were not done again" in (
        console.text
    )
    assert "After the call" in console.lines
    assert "you are at turn 3." in console.text


def test_a_call_that_no_longer_ends_says_what_cannot_be_done_yet(library):
    desk = Desk(library / "calls" / f"{CALL}.yaml")
    keep = desk.replace("ends: escalate_supervisor", "again: yes", library / "conduct.yaml")
    console = desk.play("", GREETING, "/transfer supervisor", "", "", keep, SORRY, "/quit")
    assert "Saved: conduct.yaml" in console.lines
    assert "After turn 1, “/finish” cannot be done any more: " in console.text
    assert f"   Kevin O'Rourke: {THANKS}" in console.lines


@pytest.mark.parametrize("name", ["conduct.yaml", "concepts.yaml", "products/larkspan.yaml"])
def test_a_shared_file_of_the_same_library_is_watched_too(name, library):
    desk = Desk(library / "calls" / f"{CALL}.yaml")
    edit = desk.replace("\n", "\n# a remark\n", library / name)
    console = desk.play("", GREETING, edit, "/quit")
    assert f"Saved: {Path(name).name}" in console.lines
    assert "Nothing so far comes out otherwise." in console.lines


# --- the end -------------------------------------------------------------------------------------


def test_after_the_scorecard_a_saved_file_shows_what_it_does_to_it(desk):
    edit = desk.replace("criteria:\n", NEW)
    console = desk.play("", GREETING, SORRY, "/hang-up", "", "", edit, "")
    assert console.text.count("Scorecard: A late fee after six good years") == 1
    told = console.text.partition("Saved: mine.yaml")[2]
    assert "  Turn 1, acc-new: no such criterion → met" in told
    assert "  Accuracy: 0 of 100 → " in told
    assert told.count("Save a file to see what comes out otherwise, or press Enter to stop: ") == 1


def test_nothing_of_a_try_is_stored(desk, headset, data_folder):
    desk.play("", GREETING, SORRY, "/hang-up", "", "", "")
    assert not data_folder.exists()


@pytest.mark.parametrize("key", ["/quit", EOFError])
def test_leaving_says_that_nothing_is_kept(desk, key):
    console = desk.play("", GREETING, key)
    assert console.lines[-1] == "The try ends here; nothing of it is kept."
    assert "The call is kept" not in console.text


def test_the_stop_key_asks_and_promises_nothing(desk):
    console = desk.play("", GREETING, KeyboardInterrupt, "y")
    assert "Stop here? Nothing of a try is kept. Type y to stop, Enter to go on: " in console.lines


@pytest.mark.parametrize("language", ["nl", "hi"])
def test_the_other_languages_tell_it_too(desk, language):
    edit = desk.replace(THANKS, "Fine. Thank you.")
    console = desk.play("", GREETING, SORRY, edit, "/quit", language=language)
    assert "Kevin O'Rourke: Fine. Thank you." in console.text
    assert "Turn 2" not in console.text
    assert "[try-" not in console.text


# --- at a terminal -------------------------------------------------------------------------------


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_a_line_is_changed_while_the_terminal_waits(term, desk, tmp_path):
    terminal = Terminal(tmp_path / "data", term, "try", str(desk.path))
    try:
        for asked, typed in (
            ("Press Enter to pick up:", "\r"),
            ("You:", f"{GREETING}\r"),
            ("Kevin O'Rourke: ", ""),
            ("You:", f"{SORRY}\r"),
            (THANKS, ""),
            ("You:", "Half a sent"),
        ):
            terminal.wait_for(asked)
            terminal.type(typed)
        if term == "xterm":
            terminal.wait_for("Half a sent")
        desk.replace(THANKS, "Fine. Thank you.")()
        if term == "dumb":  # a plain line is noticed before the next one is asked for
            terminal.type("ence.\r")
        terminal.wait_for("Saved: mine.yaml")
        terminal.wait_for("Kevin O'Rourke: Fine. Thank you.")
        terminal.wait_for("You:")
        terminal.type("ence.\r" if term == "xterm" else "\r")
        terminal.wait_for("You:")
        terminal.type("/quit\r")
        terminal.wait_for("nothing of it is kept.")
        assert terminal.wait_for_end() == 0
    finally:
        terminal.close()
