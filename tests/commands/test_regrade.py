"""regrade: old calls by today's rubric, and whose result changes."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing

import pytest

from simulator.commands import places
from simulator.commands.places import open_store
from simulator.records import AttemptId
from tests.records.rubrics import CALL, Played, keep, library_of, played

from .people import TRAINER_PIN, add_person
from .processes import ROOT, make_environment

STALE = {**played().card, "passed": False, "failed_by": ["accuracy"], "graded_with": "0:old"}


@pytest.fixture
def records(data_folder):
    """Keep played calls of Anna and Bram; gives a way to keep more of them."""

    def more(name: str, of=None, **how) -> AttemptId:
        with closing(open_store()) as store:
            known = {each.name: each.id for each in store.profiles()}
            who = known.get(name) or store.add_profile(name).id
            return keep(store, who, of or played(), **how)

    more("Anna")
    more("Bram", played("bad-verify"))
    return more


@pytest.fixture
def rubric(monkeypatch):
    """Let the calls of the program be graded by another rubric."""

    def use(name: str) -> None:
        library = library_of(name)
        monkeypatch.setattr(places, "open_library", lambda: library)

    use("stricter")
    return use


def read_attempt(number: int):
    with closing(open_store()) as store:
        attempt = AttemptId(number)
        return store.attempt(attempt), store.earlier_cards(attempt)


# --- what is said --------------------------------------------------------------------------------


def test_it_says_whose_result_changes_by_which_criterion_and_why(headset, records, rubric):
    answer = headset("regrade")
    assert answer.code == 0
    assert "1. Anna, A late fee: not passed now, passed before" in answer.out
    assert "2. Bram, A late fee: not passed, as before" in answer.out
    assert answer.out.count("Accuracy 100 → 70") == 2
    assert (
        "- Says that the branch is closed on bank holidays.\n      not asked → missing"
        in answer.out
    )
    assert "(acc-bank-holiday): 2 attempts" in answer.out
    assert (
        "2 attempts graded anew: 2 changed (0 passed now, 1 no longer), 0 unchanged." in answer.out
    )


def test_a_second_run_has_nothing_to_do(headset, records, rubric):
    headset("regrade")
    answer = headset("regrade")
    assert answer.out == (
        "Nothing had to be graded anew.\n2 attempts were graded by today's calls already.\n"
    )
    assert len(read_attempt(1)[1]) == 1


def test_a_dry_run_says_what_would_change_also_in_sealed_tests_and_writes_nothing(
    headset, records, rubric
):
    sealed = records("Anna", mode="test")
    answer = headset("regrade", "--dry-run")
    assert f"{sealed}. Anna, A late fee: not passed now, passed before" in answer.out
    assert "This is a sealed test, so its result stays as it was." in answer.out
    assert "Nothing was written. 2 attempts would be graded anew" in answer.out
    assert [read_attempt(number)[1] for number in (1, 2, sealed)] == [(), (), ()]
    assert "One sealed test stays as it is." in headset("regrade").out


def test_what_cannot_be_graded_is_counted_with_its_reason(headset, records, rubric):
    for _ in range(2):
        records("Anna", scenario="gone")
    answer = headset("regrade")
    assert "gone: 2 attempts stay as they are, because there is no such call here" in answer.out


def test_the_scorecard_in_plain_text_says_what_the_result_was(headset, records, rubric):
    assert "Graded anew" not in headset("attempts", "1").out
    headset("regrade")
    assert "Before that: passed; Accuracy 100, Professionalism 100." in headset("attempts", "1").out


def test_only_what_is_named_is_graded(headset, records, rubric):
    assert "One attempt graded anew" in headset("regrade", "2").out
    assert read_attempt(1)[1] == ()
    assert "One attempt graded anew" in headset("regrade", "1", "1", "--scenario", CALL).out


def test_only_one_call_is_graded(headset, records, rubric):
    records("Anna", scenario="gone")
    answer = headset("regrade", "--scenario", CALL)
    assert "2 attempts graded anew" in answer.out
    assert "gone" not in answer.out


def test_json_is_an_object_a_line(headset, records, rubric):
    records("Anna", scenario="gone")
    left, first, second, total = map(json.loads, headset("regrade", "--json").out.splitlines())
    assert (left["outcome"], left["attempt"]) == ("left", 3)
    assert (first["before"]["result"], first["after"]["result"]) == ("pass", "fail")
    assert first["after"]["failed_by"] == ["acc-bank-holiday"]
    assert [each["criterion"] for each in second["changes"]] == ["acc-bank-holiday"]
    assert total["summary"]["changed"] == 2
    assert total["summary"]["most_changed"] == {
        "acc-bank-holiday": [{"before": None, "after": "absent", "count": 2}]
    }


@pytest.mark.parametrize("language", ["nl", "hi"])
def test_it_speaks_the_language_of_the_interface(headset, records, rubric, language):
    answer = headset("regrade", "--lang", language)
    assert (answer.code, answer.err) == (0, "")
    assert {"nl": "nu niet gehaald, eerst wel", "hi": "अब पास नहीं, पहले पास"}[language] in answer.out


# --- what is refused -----------------------------------------------------------------------------


def test_an_unfinished_attempt_is_refused_before_anything_is_written(headset, records, rubric):
    with closing(open_store()) as store:
        open_one = store.begin_attempt(store.attempt(AttemptId(1)).meta)
    answer = headset("regrade", "1", str(open_one))
    assert answer.code == 2
    assert f"Attempt {open_one} is not finished" in answer.err
    assert read_attempt(1)[1] == ()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["99"], "There is no call number 99"),
        (["one"], "“one” is none"),
        (["--scenario", "us-dispute-late-fee"], "Did you mean us-dispute-late-fee-first?"),
        (["--scenario"], "--scenario needs a value"),
    ],
)
def test_what_there_is_not_is_said(headset, records, rubric, words, says):
    answer = headset("regrade", *words)
    assert answer.code == 2
    assert says in answer.err


def test_without_records_there_is_nothing_to_do(headset, data_folder, rubric):
    assert headset("regrade").out == "There are no finished attempts here.\n"


def test_where_a_trainer_has_a_pin_only_they_regrade_others(headset, records, rubric, monkeypatch):
    with closing(open_store()) as store:
        add_person(store, "Tess", TRAINER_PIN, trainer=True)
    for words in (["regrade"], ["regrade", "--as", "Anna"], ["regrade", "2", "--as", "Anna"]):
        assert headset(*words).code == 2
    assert headset("regrade", "1", "--as", "Anna").code == 0
    assert [len(read_attempt(number)[1]) for number in (1, 2)] == [1, 0]
    monkeypatch.setenv("HEADSET_PIN", TRAINER_PIN)
    assert headset("regrade", "--as", "Tess").code == 0
    assert [len(read_attempt(number)[1]) for number in (1, 2)] == [1, 1]


# --- a power cut ---------------------------------------------------------------------------------


SLOWLY = """
import sys, time
from simulator.commands import main
from simulator.records.regrading import Regrader
usual = Regrader.regrade
def wait_and_regrade(*values):
    time.sleep(0.2)
    return usual(*values)
Regrader.regrade = wait_and_regrade
sys.exit(main(["regrade"]))
"""


def test_a_run_that_was_killed_goes_on_at_its_next_attempt(headset, data_folder, records):
    stale = Played(played().log, STALE)
    attempts = [records("Chris", stale, path="") for _ in range(6)]
    process = subprocess.Popen(
        [sys.executable, "-c", SLOWLY],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env=make_environment(HEADSET_DATA=str(data_folder), LANG="C"),
        text=True,
        encoding="utf-8",
    )
    told = (line for line in process.stdout if "Chris" in line)
    next(told), next(told)
    process.kill()
    process.wait()
    process.stdout.close()

    done = [attempt for attempt in attempts if read_attempt(attempt)[1]]
    assert 2 <= len(done) < 6
    answer = headset("regrade")
    assert f"{6 - len(done)} passed now" in answer.out
    assert [len(read_attempt(attempt)[1]) for attempt in attempts] == [1] * 6
    assert all(read_attempt(attempt)[0].passed for attempt in attempts)
