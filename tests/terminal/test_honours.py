"""Rank and streak in plain text."""

from __future__ import annotations

from dataclasses import replace

from simulator.records.errors import StoreUnreachable
from simulator.records.honours import RANK
from simulator.terminal.menu import play_from_menu

from ..records.finished import finish_attempt, graded, meta_of
from .scripted import ScriptedConsole, make_place


def visit(store):
    console = ScriptedConsole("q")
    play_from_menu(make_place(console, store))
    return console.lines


def file_calls(store, *calls):
    """File passed calls of the day before the visit."""
    who = store.add_profile("Ann")
    for call in calls:
        meta = replace(meta_of(who, scenario=call), started_at="2026-03-19T09:00:00+01:00")
        finish_attempt(store, meta, graded(passed=True))
    return who


def test_rank_and_streak_follow_the_welcome_with_what_the_next_rank_takes(store):
    who = file_calls(store, "a", "b")
    lines = visit(store)
    place = lines.index("Hello, Ann.")
    assert lines[place + 1 : place + 5] == [
        "Agent  ·  1 day in a row",
        "Still missing for Experienced agent:",
        "  Pass 2 more calls.",
        "  Pass 2 more calls that are easy or harder.",
    ]
    assert store.setting(who.id, RANK) == "agent"


def test_before_the_first_call_there_is_nothing_to_tell(store):
    store.add_profile("Ann")
    assert not any("Newcomer" in line for line in visit(store))


def test_records_that_cannot_be_read_cost_only_these_lines(store, monkeypatch):
    from simulator.terminal import honours

    def fail(*_, **__):
        raise StoreUnreachable("error-store-unreachable", path="a server", reason="gone")

    file_calls(store, "a")
    monkeypatch.setattr(honours, "keep_honours", fail)
    assert "Hello, Ann." in visit(store)
