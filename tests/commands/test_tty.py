"""A start at a terminal without a screen: the call is played there, with and without an editor."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from .conftest import CALL
from .processes import ROOT, make_environment

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
PATIENCE = 20  # seconds


class Terminal:
    """The program at a pseudo-terminal."""

    def __init__(self, folder: Path, term: str) -> None:
        environ = make_environment(HEADSET_DATA=str(folder), TERM=term, LANG="C.UTF-8")
        self.child, self.handle = pty.fork()
        if self.child == 0:
            # A shell that runs the tests in the background lets its children ignore ctrl-C.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
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
        if keys == "\x03":
            time.sleep(0.5)  # a person sees the prompt first; before its read, ctrl-C is lost
        os.write(self.handle, keys.encode())

    def wait_for_end(self) -> int:
        """Give the exit code."""
        child, self.child = self.child, 0
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status)

    def close(self) -> None:
        """Let go of the terminal, and stop a program that is still there."""
        os.close(self.handle)
        if self.child:
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)


@pytest.fixture
def open_terminal(tmp_path):
    opened: list[Terminal] = []

    def open(term: str) -> Terminal:
        opened.append(Terminal(tmp_path, term))
        return opened[-1]

    yield open
    for terminal in opened:
        terminal.close()


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_a_call_is_played_at_a_terminal(term, open_terminal):
    terminal = open_terminal(term)
    terminal.wait_for("so Headset runs in the terminal")
    for asked, typed in (
        ("What is your name?", "Zoë\r"),
        ("Your choice:", f"{CALL}\r"),
        ("Press Enter to pick up:", "\r"),
        ("You speak first.", ""),
        ("You:", "Thank you for calling Larkspan, नमस्ते.\r"),
        ("Kevin O'Rourke: ", ""),
        ("You:", "\x03"),
        ("Stop here?", "y\r"),
        ("The call is kept.", ""),
        ("Your choice:", "\x04"),
        ("Goodbye.", ""),
    ):
        terminal.wait_for(asked)
        terminal.type(typed)
    assert terminal.wait_for_end() == 0
