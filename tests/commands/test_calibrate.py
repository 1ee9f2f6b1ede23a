"""calibrate: the engine against people who marked the same replies."""

from __future__ import annotations

import json

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


def test_a_csv_file_has_a_column_a_criterion_and_empty_cells_are_not_marked(headset, tmp_path):
    path = tmp_path / "marked.csv"
    path.write_text(
        f'id,text,prof-empathy,acc-valid\n1,"{KIND}",met,\n2,"One,\ntwo.",absent,absent\n',
        encoding="utf-8-sig",
    )
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
