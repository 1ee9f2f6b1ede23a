"""A start at a terminal without a screen: the call is played there, with and without an editor."""

from __future__ import annotations

from contextlib import closing

import pytest

from simulator.records import store_path
from simulator.records.sqlite import SqliteStore

from .conftest import CALL
from .people import add_person
from .terminals import Terminal


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
        ("Number (Enter for Practice):", "\r"),
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


@pytest.mark.parametrize("term", ["xterm", "dumb"])
def test_a_pin_that_is_typed_at_a_terminal_is_not_shown(term, open_terminal, tmp_path):
    with closing(SqliteStore(store_path(tmp_path))) as store:
        add_person(store, "Zoë", "483019")
    terminal = open_terminal(term)
    for asked, typed in (
        ("PIN of Zoë, or an empty line for somebody else:", "739502\r"),
        ("That is not the PIN of Zoë.", ""),
        ("PIN of Zoë", "483019\r"),
        ("Hello, Zoë.", ""),
        ("Your choice:", "\x04"),
        ("Goodbye.", ""),
    ):
        terminal.wait_for(asked)
        terminal.type(typed)
    assert terminal.wait_for_end() == 0
    assert "PIN of Zoë" in terminal.heard
    assert "739502" not in terminal.heard and "483019" not in terminal.heard
