"""A start at a terminal without a screen: the call is played there, with and without an editor."""

from __future__ import annotations

import os
import select
import sys
import time
from pathlib import Path

import pytest

from .processes import ROOT, make_environment

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
PATIENCE = 20  # seconds


class Terminal:
    """The program at a pseudo-terminal."""

    def __init__(self, folder: Path, term: str) -> None:
        environ = make_environment(HEADSET_DATA=str(folder), TERM=term, LANG="C.UTF-8")
        self.child, self.handle = pty.fork()
        if self.child == 0:
            os.chdir(ROOT)
            os.execve(sys.executable, [sys.executable, "main.py"], environ)
        self.shown = ""

    def wait_for(self, words: str) -> None:
        """Read until the screen has shown these words since the last ones waited for."""
        end = time.monotonic() + PATIENCE
        while words not in self.shown:
            ready, _, _ = select.select([self.handle], [], [], end - time.monotonic())
            assert ready, f"never saw {words!r}: {self.shown!r}"
            self.shown += os.read(self.handle, 65536).decode("utf-8", "replace")
        self.shown = self.shown.partition(words)[2]

    def type(self, keys: str) -> None:
        os.write(self.handle, keys.encode())

    def wait_for_end(self) -> int:
        """Give the exit code."""
        _, status = os.waitpid(self.child, 0)
        os.close(self.handle)
        return os.waitstatus_to_exitcode(status)


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_a_call_is_played_at_a_terminal(term, tmp_path):
    terminal = Terminal(tmp_path, term)
    terminal.wait_for("so Headset runs in the terminal")
    terminal.wait_for("What is your name? ")
    terminal.type("Zoë\r")
    terminal.wait_for("Hello, Zoë.")
    terminal.wait_for("Your choice: ")
    terminal.type("1\r")
    terminal.wait_for("Press Enter to pick up: ")
    terminal.type("\r")
    terminal.wait_for("on the line")
    terminal.wait_for("You: ")
    terminal.type("Thank you for calling Larkspan, नमस्ते.\r")
    terminal.wait_for("\n   ")  # the caller's line
    terminal.wait_for("You: ")
    terminal.type("\x03")
    terminal.wait_for("Stop here?")
    terminal.type("y\r")
    terminal.wait_for("The call is kept.")
    terminal.wait_for("Your choice: ")
    terminal.type("\x04")
    terminal.wait_for("Goodbye.")
    assert terminal.wait_for_end() == 0
