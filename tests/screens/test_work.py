"""Thinking beside the window."""

from __future__ import annotations

from threading import Event

import pytest

from simulator.screens.work import Work


def test_it_is_done_when_the_function_is():
    go = Event()
    work = Work(lambda: (go.wait(5), "ready")[1])
    assert not work.is_done
    go.set()
    assert work.result() == "ready"
    assert work.is_done


def test_what_goes_wrong_is_raised_where_the_result_is_asked_for():
    work = Work(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        work.result()
