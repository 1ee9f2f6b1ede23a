"""grade: replies judged one by one."""

from __future__ import annotations

import json

import pytest

from .conftest import CALL
from .processes import run_program


@pytest.fixture
def grade(headset, tmp_path):
    def run(*texts: str) -> list[dict]:
        path = tmp_path / "replies.jsonl"
        rows = [json.dumps({"id": f"r{place}", "text": each}) for place, each in enumerate(texts)]
        path.write_text("\n".join(rows), encoding="utf-8")
        answer = headset("grade", CALL, "--replies", str(path))
        assert answer.code == 0, answer.err
        return [json.loads(line) for line in answer.out.splitlines()]

    return run


def test_verdicts_come_in_the_order_of_the_replies(grade):
    answers = grade("I can hear how frustrating this is.", "Hm.", "I'll credit $25.")
    assert [each["id"] for each in answers] == ["r0", "r1", "r2"]


def test_each_verdict_has_the_agreed_keys(grade):
    (answer,) = grade("I can hear how frustrating this is.")
    assert set(answer) == {"id", "verdicts"}
    for verdict in answer["verdicts"].values():
        assert set(verdict) == {"verdict", "score", "evidence", "why", "rule"}
        assert verdict["verdict"] in {"met", "wrong", "absent"}
        assert 0 <= verdict["score"] <= 1
        assert verdict["why"]


def test_a_reply_is_judged_alone_as_if_at_the_right_moment(grade):
    (answer,) = grade("I can hear how frustrating this is.")
    empathy = answer["verdicts"]["prof-empathy"]
    assert empathy["verdict"] == "met"
    assert "frustrating" in empathy["evidence"]


def test_a_wrong_figure_is_named_beside_the_right_one(grade):
    (answer,) = grade("It was due May 3 and came May 5, so the $29 late fee was added.")
    valid = answer["verdicts"]["acc-valid"]
    assert valid["verdict"] == "wrong"
    assert valid["why"] == "You said $29; it should be $30."


def test_a_card_number_does_not_come_back_in_the_evidence(grade):
    (answer,) = grade("Was that 4111 1111 1111 1111? That late payment is your own fault.")
    assert answer["verdicts"]["prof-respect"]["verdict"] == "wrong"
    assert "1111 1111" not in json.dumps(answer)


def test_ids_come_back_as_they_were_and_blank_lines_count_for_nothing():
    typed = '{"id": 7, "text": "Hm.", "mark": 1}\n\n{"id": "सात", "text": ""}\n'.encode()
    done = run_program("grade", CALL, "--replies", "-", typed=typed)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [7, "सात"]


def test_half_a_surrogate_pair_comes_back_as_it_was():
    typed = b'{"id": "\\ud800", "text": "\\udfff is your own fault"}\n'
    done = run_program("grade", CALL, "--replies", "-", typed=typed)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["id"] == "\ud800"


def test_what_was_judged_before_a_bad_line_is_written(headset, tmp_path):
    path = tmp_path / "replies.jsonl"
    path.write_text('{"id": 1, "text": "Hm."}\nnonsense\n')
    answer = headset("grade", CALL, "--replies", str(path))
    assert answer.code == 2
    assert len(answer.out.splitlines()) == 1
    assert f"{path}:2:" in answer.err
