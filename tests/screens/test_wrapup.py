"""After the call: a test keeps its sign, and nothing else of the page depends on the mode."""

from __future__ import annotations

import pytest

from simulator.call.commands import HangUp
from simulator.call.mode import Mode
from simulator.screens import flow
from tests.screens.few import FIRST, copy_few
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import begin


@pytest.fixture
def pilot(tmp_path):
    return Pilot(open_store(tmp_path), scenarios=copy_few(tmp_path / "scenarios", (FIRST,)))


def words_of_the_end(pilot, monkeypatch, mode):
    session = begin(pilot.context, FIRST, mode=mode)
    session.send(HangUp())
    pilot.go_home()
    seen = []
    draw = "simulator.screens.wrapup.draw_mode"
    monkeypatch.setattr(draw, lambda _surface, _look, mode, *_: seen.append(mode))
    pilot.open(flow.open_session(pilot.context, session))
    assert pilot.name == "WrapUpScreen"
    return seen


def test_a_test_is_signed_as_one(pilot, monkeypatch):
    assert set(words_of_the_end(pilot, monkeypatch, Mode.TEST)) == {Mode.TEST}


@pytest.mark.parametrize("mode", [Mode.PRACTICE, Mode.GUIDED])
def test_other_ways_of_playing_have_no_sign(pilot, monkeypatch, mode):
    assert words_of_the_end(pilot, monkeypatch, mode) == []
