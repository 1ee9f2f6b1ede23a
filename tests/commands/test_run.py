"""run: a scripted trainee against a call."""

from __future__ import annotations

import json

import pytest

from tests.library import script_file

from .conftest import CALL, GOOD
from .processes import run_program

CRITERION = {"verdict", "critical", "weight", "kind", "evidence", "turn", "why", "rule"}
VERDICTS = {"met", "wrong", "absent", "not-applicable"}


@pytest.fixture
def write_script(tmp_path):
    def write(*lines: str) -> str:
        path = tmp_path / "script.txt"
        path.write_text("\n".join(lines), encoding="utf-8")
        return str(path)

    return write


def read_card(answer) -> dict:
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def test_transcript_and_scorecard_are_printed(headset):
    answer = headset("run", CALL, "--script", GOOD)
    assert answer.code == 0
    assert "1. You: Thank you for calling Larkspan" in answer.out
    assert "Kevin O'Rourke: " in answer.out
    assert "Desk: Credit a fee (Amount: $30.00). The credit is on the account." in answer.out
    assert "Mood: very angry → annoyed" in answer.out
    assert "Result: passed" in answer.out
    assert "met: prof-verify (weight 3, critical)" in answer.out


def test_a_failed_call_says_what_failed_it_and_how_it_is_said_better(headset):
    answer = headset("run", CALL, "--script", str(script_file(CALL, "bad-respect")))
    assert answer.code == 0
    assert "Result: failed" in answer.out
    assert "WRONG: prof-respect" in answer.out
    assert "Turn 2: “" in answer.out
    assert "Better: " in answer.out


def test_json_is_one_object_with_the_agreed_keys(headset):
    card = read_card(headset("run", CALL, "--script", GOOD, "--json"))
    assert card["scenario"] == CALL
    assert card["result"] == "pass"
    assert card["ending"] == "happy_resolve"
    assert card["seed"] == 0
    assert card["failed_by"] == []
    assert set(card["scores"]) == {"accuracy", "professionalism", "sales"}
    assert card["scores"]["sales"] is None
    assert all(set(each) == CRITERION for each in card["criteria"].values())
    assert {each["verdict"] for each in card["criteria"].values()} <= VERDICTS
    assert card["metrics"]["agent_turns"] == 10


def test_hints_are_told_with_what_they_cost(headset, write_script):
    script = write_script("Thank you for calling Larkspan, this call is recorded.", "/hint")
    card = read_card(headset("run", CALL, "--script", script, "--json"))
    assert (card["hints"], card["hint_cost"]) == (1, 5)
    out = headset("run", CALL, "--script", script).out
    assert "Hint: " in out
    assert "One hint: 5 points off every score" in out
    good = read_card(headset("run", CALL, "--script", GOOD, "--json"))
    assert (good["hints"], good["hint_cost"]) == (0, 0)


def test_evidence_is_null_together_with_its_turn(headset):
    card = read_card(headset("run", CALL, "--script", GOOD, "--json"))
    found = {each["evidence"] is None for each in card["criteria"].values()}
    assert found == {True, False}
    assert all(
        (each["evidence"] is None) == (each["turn"] is None) for each in card["criteria"].values()
    )


def test_the_json_is_the_same_byte_for_byte_in_another_process():
    runs = [
        run_program(
            "run", CALL, "--script", GOOD, "--json", PYTHONHASHSEED=seed, LANG=lang, LC_ALL=lang
        )
        for seed, lang in (("1", "C"), ("4711", "nl_NL.UTF-8"))
    ]
    assert runs[0].returncode == 0
    assert runs[0].stdout == runs[1].stdout
    assert json.loads(runs[0].stdout)["result"] == "pass"


def test_a_seed_picks_the_words_and_the_same_seed_the_same_words(headset):
    outputs = {
        seed: {headset("run", CALL, "--script", GOOD, "--seed", seed).out for _ in range(2)}
        for seed in ("0", "1", "2", "3")
    }
    assert all(len(each) == 1 for each in outputs.values())
    assert len(set.union(*outputs.values())) > 1


def test_words_after_the_end_are_noted_as_not_heard(headset, write_script):
    script = write_script("Hello, this is Larkspan.", "/hang-up", "Are you still there?", "/wait 5")
    answer = headset("run", CALL, "--script", script)
    assert answer.code == 0
    assert "Not heard, because the call is over: Are you still there?" in answer.out
    assert "2. You: " not in answer.out
    assert "The line is dead." in answer.out


def test_a_card_number_is_masked_even_where_nobody_hears_it(headset, write_script):
    script = write_script("/hang-up", "My card is 4111 1111 1111 1111.")
    answer = headset("run", CALL, "--script", script)
    assert "Not heard" in answer.out
    assert "1111 1111" not in answer.out


def test_a_refused_action_is_shown_with_its_reason_and_the_run_goes_on(headset, write_script):
    script = write_script("/do credit-fee amount=30", "/do dance", "Hello, this is Larkspan.")
    answer = headset("run", CALL, "--script", script)
    assert answer.code == 0
    assert "The desk refuses: Credit a fee (Amount: $30.00). You do not know yet who" in answer.out
    assert "The desk has no action “dance”" in answer.out
    assert "1. You: Hello, this is Larkspan." in answer.out


def test_blank_lines_and_comments_are_skipped(headset, write_script):
    plain = write_script("Hello, this is Larkspan.", "/wait 3")
    wanted = headset("run", CALL, "--script", plain).out
    spaced = write_script("\ufeff# a comment", "", "  Hello, this is Larkspan.\r", "   ", "/wait 3")
    assert headset("run", CALL, "--script", spaced).out == wanted


def test_the_agent_hangs_up_where_the_script_ends(headset, write_script):
    answer = headset("run", CALL, "--script", write_script("Hello, this is Larkspan."))
    assert "You ended the call." in answer.out


def test_an_empty_script_is_a_call_that_is_put_down_at_once(headset, write_script):
    card = read_card(headset("run", CALL, "--script", write_script(""), "--json"))
    assert card["result"] == "fail"
    assert card["metrics"]["agent_turns"] == 0


def test_a_look_at_the_desk_is_shown_and_changes_nothing(headset, write_script):
    looks = [f"/{each}" for each in ("record", "statement", "actions", "form", "briefing", "help")]
    script = write_script("/terms late fee", *looks, "Hello, this is Larkspan.")
    shown = headset("run", CALL, "--script", script).out
    assert "Customer record" in shown
    assert "What the desk can do" in shown
    looked = read_card(headset("run", CALL, "--script", script, "--json"))
    plain = write_script("Hello, this is Larkspan.")
    assert looked == read_card(headset("run", CALL, "--script", plain, "--json"))


def test_hold_and_silence_are_measured(headset, write_script):
    script = write_script("Hello, this is Larkspan.", "/hold 2", "/wait 45", "/resume", "/wait 4")
    card = read_card(headset("run", CALL, "--script", script, "--json"))
    assert card["metrics"]["hold_time"] == 45
    assert card["metrics"]["silence"] == 4


def test_a_script_comes_from_standard_input():
    done = run_program("run", CALL, "--script", "-", "--json", typed=b"Hello, this is Larkspan.\n")
    assert done.returncode == 0
    assert json.loads(done.stdout)["metrics"]["agent_turns"] == 1


def test_a_run_leaves_no_trace_in_the_records(headset, data_folder):
    headset("run", CALL, "--script", GOOD)
    assert not data_folder.exists()


def test_the_words_of_a_reason_follow_the_language_asked_for(headset):
    english = read_card(headset("run", CALL, "--script", GOOD, "--json"))
    dutch = read_card(headset("run", CALL, "--script", GOOD, "--json", "--lang", "nl"))
    assert english["criteria"]["acc-valid"]["why"] != dutch["criteria"]["acc-valid"]["why"]
    assert dutch["criteria"]["acc-valid"]["why"].startswith("U hebt")
