"""The line of text that comes in, and the lines that go out. No colours, no cursor movements."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from typing import Protocol


class Console(Protocol):
    """Shows lines and asks for one."""

    def show(self, lines: Iterable[str]) -> None:
        """Show lines, at once."""

    def ask(self, prompt: str) -> str:
        """Ask for a line. Raises EOFError at the end of input, KeyboardInterrupt for ctrl-C."""


def is_terminal() -> bool:
    """Say whether a person can type into this program."""
    return sys.stdin is not None and sys.stdin.isatty()


def open_console() -> Console:
    """Open the line editor where a person types into a capable terminal, else plain lines."""
    is_capable = is_terminal() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    return EditedConsole() if is_capable else PlainConsole()


class PlainConsole:
    """Plain lines; those from a pipe or a file are repeated, so that the output reads as a talk."""

    def show(self, lines: Iterable[str]) -> None:
        """Print lines, and see that they leave the program."""
        for line in lines:
            print(line)
        sys.stdout.flush()

    def ask(self, prompt: str) -> str:
        """Print the prompt and read a line."""
        if is_terminal():
            return input(prompt)
        print(prompt, end="", flush=True)
        line = sys.stdin.readline() if sys.stdin is not None else ""
        print(line.rstrip("\n"), flush=True)
        if not line:
            raise EOFError
        return line.rstrip("\r\n")


class EditedConsole:
    """A line editor with the lines typed before at the arrow keys."""

    def __init__(self) -> None:
        """Open it. The editor's library is loaded here: only a person at a terminal needs it."""
        # Without it the editor asks the terminal for its cursor, and a screen reader may say so.
        os.environ.setdefault("PROMPT_TOOLKIT_NO_CPR", "1")
        from prompt_toolkit import PromptSession

        self._ask: Callable[[str], str] = PromptSession().prompt

    def show(self, lines: Iterable[str]) -> None:
        """Print lines."""
        for line in lines:
            print(line, flush=True)

    def ask(self, prompt: str) -> str:
        """Let a line be typed and edited; a pasted text becomes one line."""
        return " ".join(self._ask(prompt).splitlines())
