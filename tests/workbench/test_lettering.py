"""Words are never measured too narrow for the font that Headset brings, and break where they may."""

from __future__ import annotations

from functools import cache

import pygame
import pytest

from simulator.commands.places import ROOT
from simulator.workbench.lettering import ELLIPSIS, measure, wrap
from tests.library import CALLS, load_call

SIZE = 100


@cache
def font(name: str) -> pygame.font.Font:
    pygame.font.init()
    found = pygame.font.Font(ROOT / "assets" / "fonts" / f"NotoSans-{name}.ttf", SIZE)
    found.set_script("Deva")
    return found


def spoken(call: str) -> list[str]:
    scenario = load_call(call)
    stages = scenario.call.stages.values()
    reactions = [
        *scenario.call.anytime.values(),
        *(r for s in stages for r in s.reactions.values()),
    ]
    return [line for each in reactions for line in each.caller]


@pytest.mark.parametrize(("name", "bold"), [("Regular", False), ("Bold", True)])
@pytest.mark.parametrize("call", CALLS[::6])
def test_a_line_of_a_call_is_no_wider_than_it_is_measured(call, name, bold):
    drawn = {line: font(name).size(line)[0] for line in spoken(call) if len(line) < 300}
    assert [line for line, width in drawn.items() if width > measure(line, SIZE, bold=bold)] == []


@pytest.mark.parametrize(
    "text",
    ["The fee is gone.", "acc-minimum#amount + acc-fee", "आपका लेट चार्ज माफ़ कर दिया है", "€ 13,35"],
)
def test_nor_is_it_measured_far_too_wide(text):
    assert measure(text, SIZE) < 1.35 * font("Regular").size(text)[0]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two", 1000, ["one two"]),
        ("one two", 40, ["one", "two"]),
        ("  one   two ", 1000, ["one two"]),
        ("acc-minimum#amount", 66, ["acc-", "minimum#", "amount"]),
        ("", 50, []),
    ],
)
def test_a_text_breaks_between_words_and_a_long_id_at_its_signs(text, width, lines):
    assert wrap(text, width, 12) == lines


def test_a_word_without_any_break_is_broken_between_its_letters_marks_kept():
    lines = wrap("क्षत्रि" * 12, 60, 12)
    assert len(lines) > 2
    assert "".join(lines) == "क्षत्रि" * 12
    assert not any(line.startswith(("्", "ि")) for line in lines)
    assert all(measure(line, 12) <= 60 for line in lines)


def test_what_does_not_fit_ends_in_an_ellipsis_that_does():
    [first, last] = wrap("one two three four five six seven", 60, 12, most=2)
    assert last.endswith(ELLIPSIS)
    assert measure(last, 12) <= 60
    assert not first.endswith(ELLIPSIS)
