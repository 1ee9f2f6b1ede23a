"""The line of text that comes in, and the lines that go out. No colours, no cursor movements."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from getpass import getpass
from typing import Protocol

LOOK_EVERY = 0.5  # seconds between two looks, while a line is waited for, whether something is due
SETTLE = 0.2  # seconds that a file which is being saved is left alone
Due = Callable[[], bool]


class Interrupted(Exception):
    """A line is no longer waited for: something else comes first."""


class Console(Protocol):
    """Shows lines and asks for one."""

    def show(self, lines: Iterable[str]) -> None:
        """Show lines, at once."""

    def ask(self, prompt: str) -> str:
        """Ask for a line. Raises EOFError at the end of input, KeyboardInterrupt for ctrl-C."""

    def ask_secret(self, prompt: str) -> str:
        """Ask for a line that nobody else should read, so that it is not shown as it is typed."""


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

    def ask_secret(self, prompt: str) -> str:
        """Print the prompt and read a line without showing or repeating it."""
        if is_terminal():
            return getpass(prompt)
        print(prompt, flush=True)
        line = sys.stdin.readline() if sys.stdin is not None else ""
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

        self._session: PromptSession[str] = PromptSession()
        self._typed: dict[str, str] = {}  # of lines that were interrupted, by their prompt

    def show(self, lines: Iterable[str]) -> None:
        """Print lines."""
        for line in lines:
            print(line, flush=True)

    def ask(self, prompt: str) -> str:
        """Let a line be typed and edited; a pasted text becomes one line."""
        return " ".join(self._session.prompt(prompt).splitlines())

    def ask_secret(self, prompt: str) -> str:
        """Let a line be typed unseen. It is not among the lines that the arrow keys bring back."""
        return getpass(prompt)

    def ask_unless(self, is_due: Due, prompt: str) -> str:
        """Ask for a line until something is due, which is looked for now and then.

        What was typed by then is there again at the same prompt. Raises Interrupted.
        """
        self._session.app.erase_when_done = False
        line = self._session.prompt(
            prompt,
            default=self._typed.pop(prompt, ""),
            pre_run=lambda: self._look(is_due, prompt),
        )
        return " ".join(line.splitlines())

    def _look(self, is_due: Due, prompt: str) -> None:
        """Look beside the typing, in the editor's own loop, until the line is done."""
        import asyncio

        app = self._session.app

        async def look() -> None:
            while not is_due():
                await asyncio.sleep(LOOK_EVERY)
            await asyncio.sleep(SETTLE)
            if not app.is_done:
                self._typed[prompt] = app.current_buffer.text
                app.erase_when_done = True  # the line is asked for again further down
                app.exit(exception=Interrupted())

        app.create_background_task(look())


class WatchingConsole:
    """A console that looks whether something is due before it asks, and where it can while it does.

    An edited line is given up for it at once; a plain one is waited for, as nothing else can be.
    """

    def __init__(self, console: Console, is_due: Due) -> None:
        self._console = console
        self._is_due = is_due

    def show(self, lines: Iterable[str]) -> None:
        """Show lines, at once."""
        self._console.show(lines)

    def ask(self, prompt: str) -> str:
        """Ask for a line. Raises Interrupted where something is due."""
        if self._is_due():
            raise Interrupted
        if isinstance(self._console, EditedConsole):
            return self._console.ask_unless(self._is_due, prompt)
        return self._console.ask(prompt)

    def ask_secret(self, prompt: str) -> str:
        """Ask for a line that is not shown."""
        return self._console.ask_secret(prompt)
