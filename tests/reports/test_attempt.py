"""The page of an attempt: complete, escaped, and standing alone."""

from __future__ import annotations

import re
from html import unescape

import pytest

from simulator.call.commands import AskHint, Do, HangUp, Say
from simulator.call.mode import Mode
from simulator.grading.scorecard import grade_call
from simulator.records.cards import dump_card
from simulator.records.store import AttemptId, AttemptMeta, AttemptRow, ProfileId, Status
from simulator.reports.attempt import name_report, write_report
from simulator.reports.mood import draw_mood
from simulator.reports.saving import free_path, save_page
from simulator.screens.preferences import TEXTS
from simulator.texts import load_texts
from tests.library import load_call, play
from tests.screens.playing import CALL, read_script

EN = load_texts("en", TEXTS)
TITLE = "A late fee after six good years"


def attempt(title=TITLE, mode=Mode.PRACTICE):
    meta = AttemptMeta(
        ProfileId(1), CALL, "x.yaml", "", title, "Kevin", "en-US", 1, mode.value, "1",
        "2026-05-20T14:05:00-05:00",
    )  # fmt: skip
    return AttemptRow(AttemptId(7), meta, Status.FINISHED)


def graded(*commands):
    call = play(CALL, *commands)
    if not call.ended:
        call.send(HangUp())
    call.send(Do("finish"))
    return dump_card(grade_call(load_call(CALL), call.log)), call.log


@pytest.fixture(scope="module")
def bad():
    return graded(*read_script("bad-verify"))


def write(card, texts=EN, trainee="Anna", scenario=True, **more):
    data, log = card
    found = load_call(CALL) if scenario else None
    return write_report(attempt(**more), trainee, data, log, found, texts)


def test_the_page_says_who_when_how_and_what_failed(bad):
    page = write(bad, mode=Mode.TEST)
    for words in (TITLE, "Anna", "May 20, 2026", "Test", EN("card-failed"), "attempt 7"):
        assert words in page
    failing = [each["asks"] for each in bad[0]["criteria"] if each["id"] in bad[0]["failed_by"]]
    assert failing
    assert all(asks in unescape(page) for asks in failing)


def test_every_criterion_stands_on_the_page_with_its_evidence(bad):
    page = unescape(write(bad))
    for each in bad[0]["criteria"]:
        assert each["asks"] in page


def test_every_line_of_the_call_stands_in_the_transcript(bad):
    page = unescape(write(bad))
    said = [each.text for each in bad[1] if type(each).__name__ in ("AgentSaid", "CallerSaid")]
    assert said
    assert all(text in page for text in said)


def test_marks_stand_at_the_turn_whose_words_earned_them(bad):
    page = unescape(write(bad))
    talk = page[page.index('<ol class="talk">') :]
    turn = talk.split("turn 3</p>")[1].split('class="head"')[0]
    assert "✗ wrong" in turn
    assert "✗ wrong" not in talk.split("turn 2</p>")[1].split('class="head"')[0]


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_the_page_speaks_the_interfaces_language_and_nothing_is_unworded(bad, language):
    texts = load_texts(language, TEXTS)
    page = write(bad, texts)
    assert f'<html lang="{language}">' in page
    assert texts("report-transcript") in page
    assert not re.findall(r"\[[a-z]+-[a-z-]+\]", page)


def test_what_was_said_and_who_said_it_is_escaped():
    page = write(graded(Say("Hello <script>alert(1)</script> & welcome")), trainee='<b>"Ann"</b>')
    assert "<script" not in page
    assert "<b>&#34;" not in page
    assert "<b>&quot;" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; welcome" in page


def test_the_page_needs_no_network_and_is_the_same_each_time(bad):
    page = write(bad)
    assert not re.search(r"https?:|//[a-z]|@import|<link|src=", page)
    assert page == write(bad)


def test_hints_are_counted_with_their_cost():
    hinted = graded(AskHint(), "Thank you for calling Larkspan.")
    assert EN("card-hints", count=1, points=5) in write(hinted)
    assert "hint" not in write(graded("Hello.")).casefold()


def test_a_call_whose_file_is_gone_is_still_reported(bad):
    page = write(bad, scenario=False)
    assert TITLE in page
    assert EN("report-transcript") in page


def test_a_mood_line_names_each_turn_and_has_a_point_for_each():
    drawing = draw_mood((-3, -3, 0, 2), EN)
    assert drawing.count("<circle") == 4
    assert re.findall(r'text-anchor="middle">([^<]+)<', drawing) == ["start", "1", "2", "3"]


def test_a_mood_line_leaves_out_numbers_there_is_no_room_for():
    numbers = re.findall(r'text-anchor="middle">([^<]+)<', draw_mood((0,) * 80, EN))
    assert 8 < len(numbers) < 40


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (TITLE, "headset-a-late-fee-after-six-good-years-2026-05-20-7.html"),
        ("../What?/ <b>", "headset-what-b-2026-05-20-7.html"),
        ("सालाना फ़ीस", "headset-सालाना-फ़ीस-2026-05-20-7.html"),
    ],
)
def test_a_page_is_named_after_its_call(title, name):
    import unicodedata

    assert name_report(attempt(title)) == unicodedata.normalize("NFC", name)


def test_a_page_never_takes_the_place_of_another_file(tmp_path):
    folder = tmp_path / "new"
    paths = [save_page(folder, "a.html", str(number)) for number in range(3)]
    assert [path.name for path in paths] == ["a.html", "a-2.html", "a-3.html"]
    assert [path.read_text() for path in paths] == ["0", "1", "2"]
    assert free_path(folder, "a.html").name == "a-4.html"
