"""The page of a simulation: complete in three languages, escaped, and standing alone."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from simulator.commands.places import TEXTS
from simulator.reports.difficulty import Simulated, write_difficulty
from simulator.reports.difficulty_plots import draw_curve, draw_labels
from simulator.texts import load_texts
from simulator.trainees.measuring import measure_calls
from tests.trainees.crowds import result, results_of, sheet

EN = load_texts("en", TEXTS)
ABOUT = Simulated(40, (0.0, 1.0), 160, 160, 7)
EVIL = '<script>alert("x")</script>'


def simulated():
    sheets = [sheet("a", 1, ("useful", "vain")), sheet("b", 5, ("useful", "vain")), sheet("c", 3)]
    needed = {"a": 0.8, "b": 0.2, "c": 0.5}
    results = [
        replace(each, verdicts={"vain": "absent", "useful": "met" if each.skill > 0.5 else "wrong"})
        for id, skill in needed.items()
        for each in results_of(id, skill)
    ]
    return measure_calls(sheets, results)


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_the_page_is_whole_in_every_language(language):
    texts = load_texts(language, TEXTS)
    page = write_difficulty(simulated(), ABOUT, texts)
    assert f'<html lang="{language}">' in page
    assert not re.findall(r"\[[a-z]+-[a-z-]+\]", page)
    assert "⁨" not in page
    assert not re.search(r"""(src|href)=["']|url\(|@import|<script""", page)
    for words in ("simulate-title", "simulate-labels", "simulate-criteria", "simulate-model"):
        assert texts(words) in unescape(page)


def test_the_page_names_the_labels_that_do_not_fit_and_what_they_play_as():
    page = unescape(write_difficulty(simulated(), ABOUT, EN))
    assert EN("simulate-label-harder", label="very easy", fitting="very hard") in page
    assert EN("simulate-label-easier", label="very hard", fitting="very easy") in page
    assert "2. Title of c" not in page
    table = page[page.index(EN("simulate-calls-about")) :]
    assert table.index("Title of a") < table.index("Title of c") < table.index("Title of b")


def test_the_page_names_each_criterion_that_tells_nothing_once():
    page = unescape(write_difficulty(simulated(), ABOUT, EN))
    assert page.count("Asks vain?") == 1
    assert "Asks useful?" not in page
    assert "Title of a · Title of b" in page


def test_a_run_that_was_stopped_says_so():
    part = Simulated(40, (0.0, 1.0), 100, 160, 7)
    assert EN("simulate-part", done=100, planned=160) in write_difficulty(simulated(), part, EN)
    assert "Stopped early" not in write_difficulty(simulated(), ABOUT, EN)


def test_what_an_author_wrote_is_escaped():
    found = measure_calls(
        [sheet(EVIL, 1), sheet("b", 2)], [*results_of(EVIL, 0.5), *results_of("b", 0.5)]
    )
    assert "<script" not in write_difficulty(found, ABOUT, EN)


def test_the_drawing_has_a_dot_for_each_call_and_a_diamond_where_the_label_does_not_fit():
    found = simulated()
    drawing = draw_labels(found.calls, EN)
    assert drawing.count("<circle") == 1
    assert drawing.count('<path class="off"') == 2
    assert draw_labels(found.calls, EN) == drawing


def test_calls_as_hard_as_each_other_do_not_cover_each_other():
    ids = ("a", "b", "c")
    results = [result(id, n / 19, n > 10, n) for id in ids for n in range(20)]
    drawing = draw_labels(measure_calls([sheet(id, 2) for id in ids], results).calls, EN)
    places = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', drawing)
    assert len({x for x, _ in places}) == 1
    assert len({y for _, y in places}) == 3


def test_the_curve_stays_inside_its_drawing_whatever_a_call_needs():
    calls = measure_calls([sheet("a")], [result("a", n / 9, False, n) for n in range(10)]).calls
    numbers = re.findall(r'c?[xy][12]?="([-\d.]+)"', draw_curve(calls[0], 60.0, EN))
    assert numbers
    assert all(0 <= float(each) <= 120 for each in numbers)
