"""A console that looks whether something else comes first."""

from __future__ import annotations

import pytest

from simulator.terminal.console import Interrupted, WatchingConsole

from .scripted import ScriptedConsole


def test_a_line_is_not_asked_for_while_something_is_due():
    inner = ScriptedConsole("Hello.")
    due = [True, False]
    console = WatchingConsole(inner, lambda: due.pop(0))
    with pytest.raises(Interrupted):
        console.ask("You: ")
    assert inner.lines == []
    assert console.ask("You: ") == "Hello."


def test_what_is_shown_goes_through():
    inner = ScriptedConsole()
    WatchingConsole(inner, lambda: True).show(["one", "two"])
    assert inner.lines == ["one", "two"]
