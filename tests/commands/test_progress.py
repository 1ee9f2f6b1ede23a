"""A line of progress: on a terminal only, and with how long the rest takes."""

from __future__ import annotations

import io

import pytest

from simulator.commands import progress
from simulator.commands.places import TEXTS
from simulator.texts import load_texts


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def seconds(monkeypatch):
    """Let a second and a half go by whenever somebody looks at the clock."""
    now = iter(range(0, 1000, 3))
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(now) / 2)


def drawn(count: int, **more) -> str:
    stream = Terminal()
    assert list(progress.show_progress(range(count), stream, count, **more)) == list(range(count))
    return stream.getvalue()


def test_a_pipe_gets_nothing():
    stream = io.StringIO()
    assert list(progress.show_progress("abc", stream, 3)) == ["a", "b", "c"]
    assert stream.getvalue() == ""


@pytest.mark.parametrize(
    ("language", "rest"), [("en", "0:03 left"), ("nl", "nog 0:03"), ("hi", "0:03 बाकी")]
)
def test_it_says_how_long_the_rest_takes_once_that_can_be_told(seconds, language, rest):
    lines = drawn(4, texts=load_texts(language, TEXTS)).split("\r")
    assert [rest in line for line in lines if "2/4" in line] == [True]
    assert not any(":" in line for line in lines if "0/4" in line or "1/4" in line or "4/4" in line)


def test_without_texts_it_only_counts(seconds):
    assert "3/4" in drawn(4)
    assert ":" not in drawn(4)


def test_one_thing_alone_needs_no_bar():
    assert drawn(1) == ""


def test_the_line_is_wiped_where_somebody_stops():
    stream = Terminal()
    items = progress.show_progress("abc", stream, 3)
    next(items)
    items.close()
    assert stream.getvalue().endswith("\r\x1b[K")
