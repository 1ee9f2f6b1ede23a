"""The program at a pseudo-terminal, as somebody who types into it meets it."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from .processes import ROOT, make_environment

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
PATIENCE = 20  # seconds


class Terminal:
    """The program at a pseudo-terminal."""

    def __init__(self, folder: Path, term: str, *words: str) -> None:
        environ = make_environment(HEADSET_DATA=str(folder), TERM=term, LANG="C.UTF-8")
        self.child, self.handle = pty.fork()
        if self.child == 0:
            # A shell that runs the tests in the background lets its children ignore ctrl-C.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.chdir(ROOT)
            os.execve(sys.executable, [sys.executable, "main.py", *words], environ)
        self.shown = ""  # and not waited for yet
        self.heard = ""  # since the program was started

    def wait_for(self, words: str) -> None:
        """Read until the screen has shown these words since the last ones waited for."""
        end = time.monotonic() + PATIENCE
        while words not in self.shown:
            ready, _, _ = select.select([self.handle], [], [], end - time.monotonic())
            assert ready, f"never saw {words!r}: {self.shown!r}"
            new = os.read(self.handle, 65536).decode("utf-8", "replace")
            self.shown, self.heard = self.shown + new, self.heard + new
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
