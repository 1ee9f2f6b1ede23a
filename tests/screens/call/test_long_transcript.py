"""A transcript of two thousand lines: only what is new is measured, only what is seen is drawn."""

from __future__ import annotations

import pygame
import pytest

from simulator.screens.call.lines import Line
from simulator.screens.call.transcript import Names, Transcript
from simulator.screens.fonts import Fonts
from simulator.screens.preferences import TEXTS
from simulator.screens.theme import make_theme
from simulator.screens.widgets import Group, Paint
from simulator.texts import load_texts

COUNT = 2000
WORDS = "Line {} of a call that goes on and on, wider than one line of the transcript can be here."


class CountingFonts(Fonts):
    """Count the texts that are wrapped and drawn."""

    asked = 0

    def wrap_spans(self, text, size, width, bold=False):
        self.asked += 1
        return super().wrap_spans(text, size, width, bold)


@pytest.fixture(scope="module")
def lines():
    kinds = ("caller", "agent")
    return tuple(Line(kinds[i % 2], WORDS.format(i), i, float(i)) for i in range(COUNT))


@pytest.fixture
def fonts():
    return CountingFonts()


@pytest.fixture
def transcript(window, fonts, lines):
    shown = Transcript(Names("You", "A. Caller"), load_texts("en", TEXTS))
    shown.place(pygame.Rect(0, 0, 600, 500), Paint(make_theme(), fonts))
    shown.show(lines, COUNT, 0)
    fonts.asked = 0
    return shown


def test_a_line_more_is_the_only_one_measured(transcript, fonts, lines):
    more = (*lines, Line("agent", "One more.", COUNT, 0.0))
    transcript.show(more, COUNT, 0)
    assert transcript.is_at_end
    assert fonts.asked <= 2


def test_nothing_is_measured_while_the_caller_speaks(transcript, fonts, lines):
    more = (*lines, Line("caller", "One more from me.", COUNT, 0.0))
    transcript.show(more, COUNT, 1)
    fonts.asked = 0
    for said in range(2, 12):
        transcript.show(more, COUNT, said)
    assert fonts.asked == 0


def test_only_lines_in_view_are_drawn(transcript, fonts):
    group = Group([transcript])
    group.draw(pygame.Surface((600, 500)), transcript.look)
    assert 0 < fonts.asked < 60


def test_lines_that_change_are_measured_anew(transcript, fonts, lines):
    before = transcript.content.height
    longer = (*lines[:-1], Line("agent", WORDS.format(0) * 5, COUNT, 0.0))
    transcript.show(longer, COUNT, 0)
    assert transcript.content.height > before


def test_another_width_measures_every_line(transcript, fonts):
    transcript.place(pygame.Rect(0, 0, 400, 500), transcript.look)
    assert fonts.asked >= COUNT
