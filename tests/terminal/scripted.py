"""A console that types what a test has written down, and keeps what it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from simulator.commands.places import TEXTS
from simulator.records.session import Session, begin_session
from simulator.records.sqlite import SqliteStore
from simulator.terminal.menu import Place
from simulator.texts import load_texts

from ..library import SCENARIOS, load_call

CALL = "us-dispute-late-fee-first"
NOW = "2026-03-20T10:15:00+01:00"
ENGLISH = load_texts("en", TEXTS)


class ScriptedConsole:
    """Types lines one by one.

    An exception in their place is raised, as a key would; a function is called, and gives the line.
    """

    def __init__(self, *typed: str | type[BaseException] | Callable[[], str]) -> None:
        self._typed = list(typed)
        self.lines: list[str] = []

    def show(self, lines: Iterable[str]) -> None:
        self.lines.extend(lines)

    def ask(self, prompt: str) -> str:
        self.lines.append(prompt)
        if not self._typed:
            raise EOFError
        line = self._typed.pop(0)
        if isinstance(line, str):
            return line
        if isinstance(line, type):
            raise line
        return line()

    def ask_secret(self, prompt: str) -> str:
        return self.ask(prompt)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def is_used_up(self) -> bool:
        return not self._typed


def make_place(console: ScriptedConsole, store: SqliteStore, seed: int = 0) -> Place:
    from simulator.scenario.library import Library

    return Place(console, Library(SCENARIOS), store, ENGLISH, lambda: NOW, lambda: seed)


def begin(store: SqliteStore, call: str = CALL, mode: str = "practice") -> Session:
    profiles = store.profiles()
    profile = profiles[0] if profiles else store.add_profile("Ann")
    return begin_session(store, profile.id, load_call(call), seed=0, mode=mode, now=NOW)
