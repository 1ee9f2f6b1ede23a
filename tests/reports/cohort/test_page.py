"""The page of a cohort: it answers at its top, stands alone, and reads in any light."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise

import pytest

from simulator.reports.cohort._svg import spread_out, ticks
from simulator.reports.cohort.as_json import cohort_as_json
from simulator.reports.cohort.page import render_findings, write_cohort
from simulator.reports.pages import TEMPLATES
from simulator.screens.preferences import TEXTS
from simulator.texts import load_texts

from .conftest import LIBRARY, examine_class
from .factory import (
    FAULTY,
    FAULTY_POINT,
    NAMES,
    SLIPPING,
    WEAK,
    Class,
    ProfileId,
    ProfileRow,
    add_nobody,
    asks,
    make_class,
)

MADE = "2026-05-20T14:05:00-05:00"
EN = load_texts("en", TEXTS)
LANGUAGES = ("en", "nl", "hi")
TITLE = "Interest on a bill that was paid early"  # of FAULTY


def render(found, language="en"):
    return render_findings(found, load_texts(language, TEXTS), MADE)


def visible(page):
    """Give the words of a page, without marks and with blanks made one."""
    body = page[page.index("<body>") : page.index("<script>")]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", body)))


@pytest.fixture(scope="module")
def page(found):
    return render(found)


@pytest.fixture(scope="module")
def crowd():
    names = [*NAMES, *(f"Trainee {number:03}" for number in range(476))]
    return examine_class(make_class(names, calls=30, attempts=4))


# --- what it says --------------------------------------------------------------------------------


def test_the_top_says_whom_to_help_with_what_and_which_call_is_at_fault(page):
    top = visible(page[: page.index(EN("cohort-weeks"))] + "<script>")
    help, fault = top.index(EN("cohort-help")), top.index(EN("cohort-fault"))
    assert help < top.index(WEAK) < fault
    assert re.search(r"Passed \d+ of 26 calls\. The others pass \d+ of 26 of the same calls\.", top)
    assert EN("family-empathy") in top[help:fault]
    assert fault < top.index(TITLE) < top.index(asks(FAULTY_POINT))
    assert re.search(
        r"the best 8 trainees pass \d+ of \d+\. They pass \d+ of \d+ of their other", top
    )
    assert top.count(EN("cohort-sure")) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_interfaces_language_and_nothing_is_unworded(found, language):
    page = render(found, language)
    assert f'<html lang="{language}">' in page
    assert load_texts(language, TEXTS)("cohort-help") in unescape(page)
    assert not re.findall(r"\[[a-z]+-[a-z-]+\]", page)
    assert "{" not in visible(page)
    assert "None" not in visible(page)


def test_everybody_is_on_the_heat_map_and_in_the_table_of_who_passed(page):
    words = unescape(page)
    for name in NAMES:
        assert words.count(f"<bdi>{name}</bdi>") >= 2, name


def test_names_quotes_and_titles_are_escaped(page):
    assert "<b>sir" not in page
    assert "&lt;b&gt;sir&lt;/b&gt;" in page
    assert "Bram &lt;Bo&gt; Smit" in page
    assert "Bram <Bo>" not in page


def test_samples_stand_with_their_call_their_attempt_and_what_was_told(found, page):
    card = page[page.index('class="failing"') :].split("</article>")[0]
    assert asks(FAULTY_POINT) in unescape(card)
    assert TITLE in card
    number = int(re.search(r"attempt (\d+)", card)[1])
    assert number in {each.attempt for each in found.material.samples[FAULTY, FAULTY_POINT]}
    assert EN("cohort-verdict-fault") in card


def test_who_slips_is_told_with_weeks_and_counts(page):
    slipping = page[page.index("▼ " + EN("cohort-slipping")) :].split("</table>")[0]
    row = slipping[slipping.index(SLIPPING) :]
    assert re.search(r"−\d+\.\d", row)
    assert ">12<" in row
    assert ">26<" in row


def test_the_three_scores_are_never_made_one(page):
    times = page[page.index(EN("cohort-times")) :]
    assert [
        times.count(f"<figcaption>{EN(f'call-score-{kind}')}")
        for kind in ("accuracy", "professionalism", "sales")
    ] == [1, 1, 1]


# --- how it stands -------------------------------------------------------------------------------


def test_the_page_needs_no_network_and_is_the_same_each_time(found, page):
    assert not re.search(r"https?:|//[a-z]|@import|<link|src=|url\(", page)
    assert page == render(found)


def test_without_its_script_nothing_is_missing(page):
    before = page[: page.index("<script>")]
    assert page.count("<script>") == 1
    assert len(visible(page)) > 4000
    assert before.count("<table") == before.count("</table>") >= 6


def test_every_drawing_has_a_title_and_its_figures_stand_in_a_table(page):
    drawings = re.findall(r"<svg[^>]*>(.{0,9})", page)
    assert len(drawings) > 12
    assert all(each.startswith("<title>") for each in drawings)
    assert page.count(f"<summary>{EN('cohort-figures')}</summary>") == 2


def test_every_column_has_a_heading(page):
    for table in re.findall(r"<table.*?</table>", page, re.S):
        heads = len(re.findall(r"<th[ >]", table.split("</thead>")[0]))
        rows = re.findall(r"<tr.*?</tr>", table.split("</thead>")[1], re.S)
        assert rows
        assert {len(re.findall(r"<t[hd]", row)) for row in rows} == {heads}


def test_coordinates_are_figures_within_their_drawing(page):
    for width, height, inner in re.findall(
        r'viewBox="0 0 (\d+) (\d+)"[^>]*>(.*?)</svg>', page, re.S
    ):
        for x, y in re.findall(r' c?x="([^"]+)" c?y="([^"]+)"', inner):
            assert -1 <= float(x) <= int(width) + 1
            assert -1 <= float(y) <= int(height) + 1


# --- other classes -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_class_with_guided_calls_alone_is_told_what_counts(language):
    guided = Class()
    guided.profiles = [ProfileRow(ProfileId(1), "Anna"), ProfileRow(ProfileId(2), "Ben")]
    texts = load_texts(language, TEXTS)
    page = write_cohort(guided, LIBRARY, texts, MADE)
    assert texts("cohort-empty-why") in unescape(page)
    assert texts("cohort-empty-profiles", count=2) in unescape(page)
    assert "<svg" not in page


def test_one_trainee_is_told_what_to_practise_and_that_nothing_is_compared():
    page = visible(render(examine_class(make_class(["Solo <1>"], attempts=12))))
    assert EN("cohort-help-one") in page
    assert "Solo <1>" in page
    assert EN("cohort-fault-few", count=6) in page
    assert EN("cohort-lessons-one") in page
    assert "others" not in page[: page.index(EN("cohort-weeks"))]


def test_a_small_number_is_called_small():
    page = visible(render(examine_class(make_class(["A"], attempts=4))))
    assert EN("cohort-met-small", words="").strip() in page
    assert re.search(r"\(\d+\)", page[page.index(EN("cohort-heat")) :])


def test_who_was_forgotten_is_counted_and_not_named():
    page = visible(render(examine_class(add_nobody(make_class([*NAMES, "Gone Person"])))))
    assert EN("cohort-unnamed", count=26) in page
    assert "Gone Person" not in page


def test_a_crowd_stays_a_small_page_with_the_rest_folded_away(crowd):
    page = render(crowd)
    assert len(page) < 900_000
    assert EN("cohort-rows-more", count=460) in page
    heat = page[page.index('class="heat"') :].split("</table>")[0]
    assert heat.count("<tr") == 42  # the head, everybody, and forty trainees
    assert unescape(page).count("<bdi>Trainee 475</bdi>") >= 2
    names = re.findall(r'class="label"', page)
    assert 0 < len(names) <= 18


def test_the_findings_as_json_name_the_same_trainee_and_call(found):
    data = cohort_as_json(found)
    assert data["trainees"][0]["name"] == WEAK
    assert data["trainees"][0]["needs"][0]["skill"] == "empathy"
    assert data["faults"] == [{"scenario": FAULTY, "whole_call": True, "criteria": [FAULTY_POINT]}]
    assert data["finished"] == sum(each["finished"] for each in data["weeks"]) == 24 * 26


# --- colours and drawings ------------------------------------------------------------------------


def palette(light):
    macro = "light" if light else "dark"
    source = (TEMPLATES / "cohort.html").read_text(encoding="utf-8")
    body = re.search(rf"macro {macro}\(\) %}}(.*?){{% endmacro", source, re.S)[1]
    return dict(re.findall(r"--([a-z]+\d?): (#[0-9a-f]+)", body))


def luminance(colour):
    digits = colour.lstrip("#")
    digits = "".join(each * 2 for each in digits) if len(digits) == 3 else digits
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("light", [True, False])
def test_figures_on_the_heat_map_can_be_read_and_the_shades_told_apart_in_grey(light):
    colours = palette(light)
    shades = [luminance(colours[f"s{step}"]) for step in range(5)]
    for step, shade in enumerate(shades):
        text = luminance(colours[f"t{step}"])
        assert (max(shade, text) + 0.05) / (min(shade, text) + 0.05) >= 4.5, step
    assert shades == sorted(shades, reverse=not light)
    for one, other in pairwise(shades):
        assert (max(one, other) + 0.05) / (min(one, other) + 0.05) >= 1.15


def test_labels_are_moved_apart_within_their_bounds():
    assert spread_out([50, 52, 90], 20, 0, 100) == [50, 70, 90]
    moved = spread_out([99, 99, 99], 20, 0, 100)
    assert sorted(moved) == [60, 80, 100]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(6.1, 7.8, [6, 6.5, 7, 7.5, 8]), (0, 100, [0, 20, 40, 60, 80, 100]), (4, 4, [4.0])],
)
def test_ticks_are_round_and_span_the_figures(low, high, expected):
    assert ticks(low, high)[: len(expected)] == pytest.approx(expected)
