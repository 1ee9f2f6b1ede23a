"""A power cut in mid-call: nothing that was sent is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from simulator.call.events import AgentSaid, CallerSaid
from simulator.records import AttemptId, Status, store_path
from simulator.records.session import read_events
from simulator.records.sqlite import SqliteStore

from .conftest import CALL, GOOD
from .processes import ROOT, make_environment, run_program

TALK = [
    line
    for line in Path(GOOD).read_text(encoding="utf-8").splitlines()
    if line and not line.startswith(("/disposition", "/note"))
]
PLAY = ("play", CALL, "--terminal", "--seed", "3")


class Child:
    """The program in a process of its own, played through pipes."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "main.py", *PLAY],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=make_environment(HEADSET_DATA=str(folder), LANG="C"),
            text=True,
            encoding="utf-8",
        )

    def type(self, line: str, until: str) -> None:
        """Type a line, and read on until an output line holds these words."""
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        for shown in self.process.stdout:
            if until in shown:
                return
        raise AssertionError(f"never saw {until!r}")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


def read_attempt(folder: Path):
    with closing(SqliteStore(store_path(folder))) as store:
        return store.attempt(AttemptId(1)), read_events(store, AttemptId(1))


@pytest.mark.parametrize("turns", [1, 5, 9])
def test_a_killed_call_goes_on_at_its_last_turn(turns, tmp_path):
    child = Child(tmp_path)
    child.type("Ann", "phone is ringing")
    child.type("", "on the line")
    for line in TALK[:turns]:
        answered = "   Desk: " if line.startswith("/") else "   Kevin O'Rourke: "
        child.type(line, answered)
    child.kill()

    row, log = read_attempt(tmp_path)
    spoken = [line for line in TALK[:turns] if not line.startswith("/")]
    assert row.status is Status.UNFINISHED
    assert [each.text for each in log if isinstance(each, AgentSaid)] == spoken
    assert isinstance(log[-1], CallerSaid) or TALK[turns - 1].startswith("/")

    rest = "\n".join(["1", *TALK[turns:], "1", ""]) + "\n"
    done = run_program(*PLAY, typed=rest.encode(), HEADSET_DATA=str(tmp_path), LANG="C")
    assert done.returncode == 0, done.stderr
    row, after = read_attempt(tmp_path)
    assert after[: len(log)] == log
    assert row.status is Status.FINISHED
    assert row.passed


def test_a_killed_call_ends_with_the_same_card_as_one_in_one_go(tmp_path):
    child = Child(tmp_path / "killed")
    child.type("Ann", "phone is ringing")
    child.type("", "on the line")
    child.type(TALK[0], "   Kevin O'Rourke: ")
    child.kill()
    rest = "\n".join(["1", *TALK[1:], "1", ""]) + "\n"
    run_program(*PLAY, typed=rest.encode(), HEADSET_DATA=str(tmp_path / "killed"))
    whole = "\n".join(["Ann", "", *TALK, "1", ""]) + "\n"
    run_program(*PLAY, typed=whole.encode(), HEADSET_DATA=str(tmp_path / "whole"))

    cards = []
    for name in ("killed", "whole"):
        done = run_program("attempts", "1", "--json", HEADSET_DATA=str(tmp_path / name))
        cards.append(json.loads(done.stdout)["card"])
    assert cards[0] == cards[1]
    assert cards[0]["passed"] is True
