"""csv: the records as a table that a spreadsheet program opens, and only with the right."""

from __future__ import annotations

import csv
import io

import pytest

from simulator.records.families import FAMILIES
from simulator.records.store import AttemptId
from simulator.reports.table import ATTEMPTS, CRITERIA

from .handing_out import records
from .people import TRAINEE_PIN, TRAINER_PIN, add_person


@pytest.fixture
def table(headset):
    """Run the command and read what it wrote."""

    def table(*options: str) -> list[dict]:
        answer = headset("csv", "-", *options)
        assert (answer.code, answer.err) == (0, "")
        return list(csv.DictReader(io.StringIO(answer.out, newline="")))

    return table


def numbers(rows):
    return [row["attempt"] for row in rows]


def test_a_file_begins_with_the_mark_that_spreadsheets_know(headset, people, here):
    answer = headset("csv")
    assert (answer.code, answer.out) == (0, "4 rows: headset-attempts.csv\n")
    written = (here / "headset-attempts.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfattempt,profile,trainee,")
    assert written.count(b"\r\n") == 5


def test_a_pipe_gets_the_table_without_the_mark(headset, people):
    assert headset("csv", "-").out.startswith("attempt,")


def test_each_finished_attempt_has_a_row_with_its_trainee(people, table):
    rows = table()
    assert [(row["attempt"], row["trainee"]) for row in rows] == [
        ("1", "Asha"), ("2", "Asha"), ("3", "Bram"), ("4", "Asha"),
    ]  # fmt: skip
    assert rows[2]["title"] == "'=1+1"
    assert [row["sealed"] for row in rows] == ["false", "true", "false", "false"]


def test_all_adds_what_is_unfinished_or_given_up(people, table):
    from dataclasses import replace

    from tests.reports.statements import META

    with records() as store:
        for _ in range(2):
            store.begin_attempt(replace(META, profile=people["Bram"]))
        store.discard(AttemptId(6))
    assert [row["status"] for row in table()] == ["finished"] * 4
    rest = table("--all")[4:]
    assert [(row["attempt"], row["status"]) for row in rest] == [
        ("5", "unfinished"), ("6", "abandoned"),
    ]  # fmt: skip


def test_by_criterion_each_verdict_has_a_row(headset, people, here):
    assert headset("csv", "--criteria").out == "20 rows: headset-criteria.csv\n"
    with (here / "headset-criteria.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["criterion"] for row in rows[:5]] == [
        "acc-figures", "prof-verify", "acc-own", "sales-fit", "af-blame",
    ]  # fmt: skip
    assert list(rows[0]) == list(CRITERIA)


def test_only_one_trainee_and_only_since(people, table):
    assert numbers(table("--trainee", "BRAM")) == ["3"]
    assert numbers(table("--since", "3")) == ["4"]
    assert numbers(table("--since", "2026-04-02")) == ["4"]


def test_empty_records_give_a_table_without_rows(headset, here):
    assert headset("csv").out == "0 rows: headset-attempts.csv\n"
    head = (here / "headset-attempts.csv").read_text(encoding="utf-8-sig").rstrip()
    assert head.split(",") == list(ATTEMPTS)


def test_others_data_takes_a_trainer_and_one_s_own_does_not(headset, people, monkeypatch):
    with records() as store:
        add_person(store, "Tina", TRAINER_PIN, trainer=True)
        add_person(store, "Cleo", TRAINEE_PIN)
    assert headset("csv", "-").code == 2
    monkeypatch.setenv("HEADSET_PIN", TRAINEE_PIN)
    assert headset("csv", "-", "--as", "Cleo").code == 2
    assert headset("csv", "-", "--as", "Cleo", "--trainee", "Asha").out == ""
    assert headset("csv", "-", "--as", "Cleo", "--trainee", "Cleo").code == 0
    monkeypatch.setenv("HEADSET_PIN", TRAINER_PIN)
    assert headset("csv", "-", "--as", "Tina").out.count("\r\n") == 5


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_help_says_what_every_column_holds(headset, language):
    lines = headset("csv", "--help", "--lang", language).out.splitlines()
    told = {line.split()[0]: line for line in lines if line.startswith("  ")}
    families = {f"family_{each}" for each in FAMILIES}
    for column in {*ATTEMPTS, *CRITERIA} - families | {"family_…"}:
        assert len(told[column].split()) > 1
