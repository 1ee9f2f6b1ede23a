"""calibrate: the engine against people who marked the same replies."""

from __future__ import annotations

import json
import re

import pytest

from .conftest import CALL

KIND = "I can hear how frustrating this is."
ROWS = [
    {"id": "a", "text": KIND, "labels": {"prof-empathy": "met"}},
    {"id": "b", "text": "Hm.", "labels": {"prof-empathy": "met", "acc-valid": "absent"}},
    {"id": "c", "text": KIND, "labels": {"prof-empathy": "absent"}},
]


@pytest.fixture
def write(tmp_path):
    def save(rows: list[dict], name: str = "marked.jsonl") -> str:
        path = tmp_path / name
        lines = "\n".join(json.dumps(each) for each in rows)
        path.write_text(lines, encoding="utf-8")
        return str(path)

    return save


def test_the_report_counts_by_criterion_and_lists_what_differs(headset, write):
    answer = headset("calibrate", CALL, "--labelled", write(ROWS))
    assert answer.code == 0
    assert "3 marked replies." in answer.out
    assert "Missed positives (met for people, not for the engine): 1\n  b  prof-empathy" in (
        answer.out
    )
    assert "Missed negatives (met for the engine, not for people): 1\n  c  prof-empathy" in (
        answer.out
    )


def test_json_has_every_figure(headset, write):
    answer = headset("calibrate", CALL, "--labelled", write(ROWS), "--json")
    found = json.loads(answer.out)
    assert found["replies"] == 3
    assert found["criteria"]["prof-empathy"]["f1"] == 0.5
    assert found["criteria"]["prof-empathy"]["confusion"]["met"] == {
        "met": 1,
        "wrong": 0,
        "absent": 1,
    }
    assert found["all"]["marked"] == 4
    assert [each["reply"] for each in found["missed_positives"]] == ["b"]
    assert found["between_people"] is None


def test_a_second_marker_is_compared_with_the_first(headset, write):
    second = write(ROWS[:2], "second.jsonl")
    answer = headset("calibrate", CALL, "--labelled", write(ROWS), "--second", second, "--json")
    people = json.loads(answer.out)["between_people"]
    assert people["all"]["marked"] == 3
    assert people["all"]["kappa"] == 1.0


@pytest.mark.parametrize("sign", [",", ";"])
def test_a_csv_file_has_a_column_a_criterion_and_empty_cells_are_not_marked(
    sign, headset, tmp_path
):
    path = tmp_path / "marked.csv"
    rows = (
        ("id", "text", "prof-empathy", "acc-valid"),
        ("1", f'"{KIND}"', "met", ""),
        ("2", '"One, or;\ntwo."', "absent", "absent"),
    )
    path.write_text("\n".join(map(sign.join, rows)) + "\n", encoding="utf-8-sig")
    found = json.loads(headset("calibrate", CALL, "--labelled", str(path), "--json").out)
    assert found["replies"] == 2
    assert found["criteria"]["prof-empathy"]["marked"] == 2
    assert found["criteria"]["acc-valid"]["marked"] == 1


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"id": "a", "text": "x"}, 'This reply has no "labels".'),
        ({"id": "a", "text": "x", "labels": {"acc-vald": "met"}}, "Did you mean acc-valid?"),
        ({"id": "a", "text": "x", "labels": {"zzz": "met"}}, "has no criterion zzz"),
        ({"id": "a", "text": "x", "labels": {"acc-valid": "yes"}}, "met, wrong or absent"),
        ({"id": "a", "text": "x", "labels": {}, "half": "third"}, "open or held"),
        ({"id": "ok", "text": "x", "labels": {}}, "Two replies have the id ok."),
    ],
)
def test_a_bad_row_is_named_by_file_and_line(headset, write, row, sentence):
    path = write([{"id": "ok", "text": "x", "labels": {}}, row])
    answer = headset("calibrate", CALL, "--labelled", path)
    assert answer.code == 2
    assert f"{path}:2" in answer.err
    assert sentence in answer.err


def test_a_file_without_replies_is_refused(headset, write):
    answer = headset("calibrate", CALL, "--labelled", write([]))
    assert (answer.code, "There is no reply in" in answer.err) == (2, True)


# --- the page --------------------------------------------------------------------------------

HELD = "Nobody may read this sentence."
TAGS = "<b>Hm</b> & <script>alert(1)</script>"


@pytest.fixture
def page(headset, write, tmp_path):
    def make(rows: list[dict], *more: str) -> str:
        path = tmp_path / "page.html"
        answer = headset("calibrate", CALL, "--labelled", write(rows), "--html", str(path), *more)
        assert answer.code == 0, answer.err
        return path.read_text(encoding="utf-8")

    return make


def test_the_page_shows_each_miss_beside_the_rule_that_decided(page):
    html = page(ROWS)
    assert html.count('<tr class="miss ') == 2
    positives = html.index("Missed positives: 1")
    negatives = html.index("Missed negatives: 1")
    assert positives < html.index("Hm.") < negatives < html.index(KIND)
    assert "Nothing you said comes close to this." in html
    assert "<code>" in html[negatives:]
    assert "in the words" in html[negatives:]


def test_the_page_can_be_narrowed_to_one_criterion_without_a_program(page):
    rows = [*ROWS, {"id": "d", "text": "Hm.", "labels": {"acc-valid": "met"}}]
    html = page(rows)
    for id, count in (("acc-valid", 1), ("prof-empathy", 2)):
        number = re.search(rf'id="only-(\d+)"><span>{id} · {count}<', html)[1]
        assert f"main:has(#only-{number}:checked) .miss:not(.c{number})" in html
        assert html.count(f'<tr class="miss c{number}">') == count
    assert "<script" not in html


def test_held_replies_are_counted_on_the_page_and_stay_hidden(page):
    held = {"half": "held", "labels": {"prof-empathy": "met", "acc-valid": "met"}}
    html = page([*ROWS, {"id": "secret-1", "text": HELD, **held}])
    assert "Missed positives: 3" in html
    assert "2 more of the held half" in html
    assert "Nobody" not in html
    assert "secret-1" not in html
    assert html.count('<tr class="miss ') == 2


def test_held_words_do_not_come_out_in_json_either(headset, write):
    held = {"id": "d", "half": "held", "text": KIND, "labels": {"prof-empathy": "absent"}}
    answer = headset("calibrate", CALL, "--labelled", write([held]), "--json")
    assert len(json.loads(answer.out)["missed_negatives"]) == 1
    assert "frustrating" not in answer.out


def test_a_reply_cannot_break_out_of_the_page(page):
    html = page([{"id": "<i>", "text": TAGS, "labels": {"prof-empathy": "met"}}])
    assert "&lt;script&gt;" in html
    assert "<script" not in html
    assert "<i>" not in html


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_the_page_is_in_three_languages_and_takes_nothing_from_the_network(page, write, language):
    second = write(ROWS[:2], "second.jsonl")
    html = page(ROWS, "--second", second, "--lang", language)
    assert f'<html lang="{language}">' in html
    assert "[calibrate-" not in html
    assert "http" not in html


def test_where_the_engine_agrees_with_everything_the_page_says_so(page):
    html = page(ROWS[:1])
    assert html.count("None that may be shown.") == 3
    assert 'class="choices"' not in html


def test_a_number_in_a_marked_reply_is_masked_before_it_is_quoted(tmp_path):
    from simulator.commands.labelled import read_labelled

    path = tmp_path / "marked.jsonl"
    row = {"id": "a", "text": "Your card is 4539 5787 6362 1486.", "labels": {}}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert read_labelled(str(path), ())[0].text == "Your card is •••• •••• •••• 1486."
