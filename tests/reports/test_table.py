"""Tables of attempts: read back as they were written, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.records.store import Status
from simulator.reports.table import (
    ATTEMPTS,
    CRITERIA,
    guard_cell,
    list_attempt,
    list_criteria,
    write_rows,
)

from .statements import CARD, row


def read(columns, rows):
    text = "".join(write_rows(columns, rows))
    return list(csv.DictReader(io.StringIO(text, newline="")))


def attempts(*rows, trainee="Asha"):
    return read(ATTEMPTS, [list_attempt(each, trainee) for each in rows])


def criteria(card=CARD):
    return read(CRITERIA, list_criteria(row(), "Asha", card))


def test_a_row_tells_whose_attempt_at_what_came_to_what():
    (cells,) = attempts(row(failed_by=("prof-verify", "accuracy")))
    told = {
        "attempt": "12", "profile": "7", "trainee": "Asha", "title": "A late fee",
        "caller": "Kevin", "locale": "en-US", "mode": "practice", "seed": str(-(2**63)),
        "started_at": "2026-03-20T09:30:00+01:00", "status": "finished", "passed": "false",
        "accuracy": "90", "professionalism": "55", "hints": "1", "handle_time": "252.5",
        "failed_by": "prof-verify accuracy", "sealed": "false", "graded_with": "1:9f9f",
    }  # fmt: skip
    assert {name: cells[name] for name in told} == told


def test_what_does_not_apply_or_is_not_known_is_empty_and_not_zero():
    (cells,) = attempts(row(passed=None))
    assert cells["sales"] == cells["passed"] == cells["family_offer"] == cells["family_need"] == ""
    assert cells["family_security"] == "0"
    assert cells["family_figures"] == "75"


@pytest.mark.parametrize(("met", "possible", "share"), [(1, 3, 33), (2, 3, 67), (1, 8, 13)])
def test_a_share_is_rounded_as_scores_are(met, possible, share):
    (cells,) = attempts(row(families={"figures": (met, possible)}))
    assert cells["family_figures"] == str(share)


@pytest.mark.parametrize("status", Status)
def test_the_status_is_told(status):
    assert attempts(row(status=status))[0]["status"] == status.value


def test_every_verdict_has_a_row_and_auto_fails_are_named_so():
    cells = criteria()
    shown = [(each["criterion"], each["kind"], each["family"], each["verdict"]) for each in cells]
    assert shown == [
        ("acc-figures", "accuracy", "figures", "met"),
        ("prof-verify", "professionalism", "security", "absent"),
        ("acc-own", "accuracy", "knowledge", "wrong"),
        ("sales-fit", "sales", "need", "not-applicable"),
        ("af-blame", "auto-fail", "", "absent"),
    ]
    assert [each["critical"] for each in cells[:2]] == ["false", "true"]
    assert (cells[0]["turn"], cells[0]["evidence"]) == ("2", "It is $30.")
    assert (cells[1]["turn"], cells[1]["evidence"]) == ("", "")
    assert cells[2]["evidence"] == "'=1+1"


def test_an_attempt_without_a_card_has_no_verdicts():
    assert criteria({}) == []


def test_columns_are_the_same_in_every_row_and_lines_end_as_the_standard_says():
    lines = list(write_rows(ATTEMPTS, [list_attempt(row(), "Asha")]))
    assert lines[0].rstrip("\r\n").split(",") == list(ATTEMPTS)
    assert all(each.endswith("\r\n") for each in lines)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=HYPERLINK(\"https://x.example\")", "'=HYPERLINK(\"https://x.example\")"),
        ("+31 6 1234", "'+31 6 1234"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("  =1", "'  =1"),
        ("\r\n=1", "'\r\n=1"),
        ("＝1+1", "'＝1+1"),
        ("It costs $30 = too much", "It costs $30 = too much"),
        ("नमस्ते", "नमस्ते"),
        ("a\x00b", "a b"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_text_is_never_a_formula(text, cell):
    assert guard_cell(text) == cell


def test_a_figure_is_not_taken_for_a_formula():
    assert attempts(row(seed=-5))[0]["seed"] == "-5"


@given(
    st.lists(
        st.tuples(st.text(st.characters(exclude_categories=["Cs"])), st.integers()),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_is_read_back_but_for_the_apostrophe(cells):
    rows = read(("text", "number"), [{"text": text, "number": number} for text, number in cells])
    assert [each["text"] for each in rows] == [guard_cell(text) for text, _ in cells]
    assert [each["number"] for each in rows] == [str(number) for _, number in cells]
