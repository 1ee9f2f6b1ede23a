"""suggest: what would mend the misses of a calibration, and what it comes to once it is pasted."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from simulator.commands.places import SCENARIOS

from .conftest import CALL

CRITERION = """criteria:
  acc-new:
    kind: accuracy
    weight: 2
    asks: Says that it is given back.
    check:
      says:
        meets:
          - It comes back to you in full.
        near: []
        frames:
          - "+<give-back> {fee}"
    better: It is given back.
"""
REPLIES = (
    ("a", "I'm waiving the $30 charge today.", "met", "open"),
    ("b", "We waive that $30 charge for you.", "met", "open"),
    ("c", "There is a $30 charge on your statement.", "absent", "open"),
    ("d", "I'll give you back the thirty dollars.", "met", "open"),
    ("e", "We waive the whole thirty dollars, quokka.", "met", "held"),
    ("f", "I will not give back the $30.", "wrong", "open"),
)


@pytest.fixture
def call(tmp_path) -> Path:
    path = tmp_path / "mine.yaml"
    text = (SCENARIOS / "en-US" / "calls" / f"{CALL}.yaml").read_text(encoding="utf-8")
    text = text.replace("concepts:\n", "concepts:\n  give-back: [credit back, give back]\n", 1)
    path.write_text(text.replace("criteria:\n", CRITERION, 1), encoding="utf-8")
    return path


@pytest.fixture
def labelled(tmp_path) -> str:
    return write_replies(tmp_path, REPLIES)


def write_replies(folder: Path, rows, criterion: str = "acc-new") -> str:
    path = folder / "marked.jsonl"
    lines = (
        json.dumps({"id": id, "text": text, "labels": {criterion: label}, "half": half})
        for id, text, label, half in rows
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


def suggest(headset, call: Path, labelled: str, *words: str):
    return headset("suggest", str(call), "--labelled", labelled, *words)


def paste(call: Path, edit: dict) -> None:
    """Write an edit where it says, as a trainer would."""
    lines = call.read_text(encoding="utf-8").splitlines()
    at = edit["line"] - 1
    if edit["instead_of"]:
        lines[at] = f"{lines[at][: lines[at].index('- ')]}{edit['yaml']}"
    elif edit["yaml"].startswith(", "):
        lines[at] = lines[at].replace("]", f"{edit['yaml']}]", 1)
    else:
        indent = " " * (len(lines[at]) - len(lines[at].lstrip()))
        more = edit["yaml"].splitlines()
        inner = [f"{indent}  {each}" for each in more]
        lines[at + 1 : at + 1] = inner
    call.write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_what_is_suggested_comes_true_once_it_is_pasted(headset, call, labelled):
    [advice] = json.loads(suggest(headset, call, labelled, "--json").out)["criteria"]
    assert len(advice["suggestions"]) > 1
    for number, suggestion in enumerate(advice["suggestions"]):
        copy = Path(shutil.copy(call, call.with_name(f"copy{number}.yaml")))
        for edit in suggestion["edits"]:
            paste(copy, edit)
        answer = headset("calibrate", str(copy), "--labelled", labelled, "--json")
        found = json.loads(answer.out)["criteria"]["acc-new"]
        assert found["f1"] == suggestion["f1"]["after"]
        assert found["wrong_found"] == suggestion["wrong_found"]["after"]


def test_a_suggestion_says_where_it_goes_what_it_gains_and_where_it_is_from(
    headset, call, labelled
):
    out = suggest(headset, call, labelled).out
    assert out.startswith("6 marked replies.\n")
    assert "\nacc-new: 5 judged otherwise than by people, 1 of them in the held half." in out
    assert re.search(r"criteria › acc-new › check › says › frames\n +- \"", out)
    assert "Missed positives mended: 4 (1 held); new false positives: 0; lost: 0;" in out
    assert "Made from a: I'm waiving the $30 charge today." in out


def test_a_phrase_goes_into_the_list_of_its_concept(headset, call, tmp_path):
    out = suggest(headset, call, write_replies(tmp_path, REPLIES[3:4])).out
    place = rf"{re.escape(str(call))}:\d+: concepts › give-back \(before the closing bracket\)"
    assert re.search(place + r"\n +, give you back\n", out)


def test_the_held_half_is_never_shown(headset, call, labelled):
    for words in ((), ("--json",)):
        assert "quokka" not in suggest(headset, call, labelled, *words).out


def test_what_mends_its_own_reply_only_says_so(headset, call, tmp_path):
    path = write_replies(tmp_path, REPLIES[3:4])
    assert "   Mends only this reply: " in suggest(headset, call, path).out
    [advice] = json.loads(suggest(headset, call, path, "--json").out)["criteria"]
    assert all(each["mends_only_this_reply"] for each in advice["suggestions"])


def test_a_shared_file_is_said_to_be_shared(headset, call, tmp_path):
    rows = [("a", "You absolute turnip of a customer.", "wrong", "open")]
    out = suggest(headset, call, write_replies(tmp_path, rows, "prof-respect")).out
    assert "conduct.yaml:" in out
    assert "All calls of the country share this file" in out


def test_nothing_is_written(headset, call, labelled):
    before = {path: path.read_bytes() for path in call.parent.iterdir() if path.is_file()}
    suggest(headset, call, labelled)
    assert {path: path.read_bytes() for path in call.parent.iterdir() if path.is_file()} == before


def test_without_misses_there_is_nothing_to_say(headset, call, tmp_path):
    rows = [("a", "I give back the $30.", "met", "open")]
    out = suggest(headset, call, write_replies(tmp_path, rows)).out
    assert out == "One marked reply.\nNo verdict differs from people's.\n"


def test_only_the_held_half_gives_no_suggestion(headset, call, tmp_path):
    out = suggest(headset, call, write_replies(tmp_path, REPLIES[4:5])).out
    assert "Nothing is made from the held half" in out


def test_a_verdict_on_order_has_nothing_to_write_down(headset, call, tmp_path):
    rows = [("a", "Your balance is $1,846.20.", "met", "open")]
    path = write_replies(tmp_path, rows, "prof-verify")
    out = suggest(headset, call, path).out
    assert "suggest writes words only" in out
    assert "order: look at what `first` and `before` wait for" in out
    assert "does: " not in out


@pytest.mark.parametrize(
    ("id", "sentence"),
    [("acc-nwe", "Did you mean acc-new?"), ("zzz", "This call has no criterion zzz.")],
)
def test_an_unknown_criterion_is_refused(headset, call, labelled, id, sentence):
    answer = suggest(headset, call, labelled, "--criterion", id)
    assert (answer.code, sentence in answer.err) == (2, True)


def test_one_criterion_may_be_asked_for(headset, call, labelled):
    out = suggest(headset, call, labelled, "--criterion", "prof-respect").out
    assert out == "6 marked replies.\nNo verdict differs from people's.\n"


@pytest.mark.parametrize("language", ["nl", "hi"])
def test_the_other_languages_tell_it_too(headset, call, labelled, language):
    out = suggest(headset, call, labelled, "--lang", language).out
    assert "acc-new" in out
    assert "[suggest-" not in out
    assert "Missed positives" not in out
