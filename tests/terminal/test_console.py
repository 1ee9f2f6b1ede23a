"""A console that looks whether something else comes first."""

from __future__ import annotations

import io

import pytest

from simulator.terminal.console import Interrupted, PlainConsole, WatchingConsole

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


def test_a_secret_from_a_pipe_is_not_repeated(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("Hello.\n483019\n"))
    console = PlainConsole()
    assert console.ask("You: ") == "Hello."
    assert console.ask_secret("PIN: ") == "483019"
    shown = capsys.readouterr().out
    assert "Hello." in shown and "PIN: " in shown
    assert "483019" not in shown
    with pytest.raises(EOFError):
        console.ask_secret("PIN: ")


def test_a_secret_is_asked_for_even_while_something_is_due():
    inner = ScriptedConsole("483019")
    assert WatchingConsole(inner, lambda: True).ask_secret("PIN: ") == "483019"
