"""Statements of the Experience API: valid, the same each time, and about numbers, not names."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.records.store import EarlierCard
from simulator.reports.xapi import (
    EXTENSIONS,
    dump_statement,
    format_duration,
    home_page_of,
    is_stateable,
    list_statements,
)

from .statements import (
    CARD,
    HOME_PAGE,
    LATER,
    RECORDS,
    issuer,
    row,
    source,
    verb_of,
    xapi_faults,
)


def state(detail="", home_page=HOME_PAGE, **changes):
    return list(list_statements(issuer(detail, home_page), source(**changes)))


def the(verb, statements):
    (found,) = (each for each in statements if verb_of(each) == verb)
    return found


def extension(statement, name, place="context"):
    return statement[place]["extensions"][f"{EXTENSIONS}/{name}"]


@pytest.mark.parametrize("detail", ["", "families", "criteria"])
@pytest.mark.parametrize("mode", ["guided", "practice", "test"])
@pytest.mark.parametrize("passed", [True, False, None])
def test_every_statement_keeps_to_the_published_rules(detail, mode, passed):
    earlier = (EarlierCard(CARD, "2026-04-01T00:00:00+00:00"),)
    made = state(detail, mode=mode, passed=passed, card=CARD, seal="{}", earlier=earlier)
    assert made
    assert [fault for each in made for fault in xapi_faults(each)] == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"id": "7"}, "uuid"),
        ({"actor": {"objectType": "Agent", "account": {"homePage": "here", "name": "7"}}}, "IRI"),
        (
            {"actor": {"account": {"homePage": "urn:uuid:" + RECORDS, "name": "7"}}},
            "locator",
        ),
        ({"timestamp": "2026-03-20T09:30:00.000"}, "offset"),
        ({"result": {"duration": "PT4M12.512S"}}, "no duration"),
        ({"result": {"score": {"scaled": 90}}}, "less than or equal to 1"),
        ({"version": "1.0.0"}, "store sets"),
        ({"extra": 1}, "Extra inputs"),
        ({"context": {"language": "english please"}}, "Language"),
        ({"result": {"response": ""}}, "empty"),
    ],
)
def test_the_rules_know_right_from_wrong(change, fault):
    (found,) = xapi_faults({**state()[0], **change})
    assert fault in found


def test_an_attempt_is_begun_scored_completed_and_judged_in_this_order():
    made = state()
    verbs = ["initialized", "scored", "scored", "completed", "failed"]
    assert [verb_of(each) for each in made] == verbs
    times = [datetime.fromisoformat(each["timestamp"]) for each in made]
    assert times == sorted(times)
    assert made[0]["timestamp"] == "2026-03-20T09:30:00.000+01:00"
    assert made[-1]["timestamp"] == "2026-03-20T09:34:12.503+01:00"


def test_a_guided_call_is_completed_and_not_judged():
    made = state("criteria", mode="guided", passed=True, card=CARD)
    assert [verb_of(each) for each in made] == ["initialized", "completed"]


def test_each_score_stands_apart_and_there_is_no_total():
    accuracy, professionalism = (each for each in state() if verb_of(each) == "scored")
    assert accuracy["object"]["id"].endswith("/scores/accuracy")
    score = {"scaled": 0.9, "raw": 90, "min": 0, "max": 100}
    assert accuracy["result"] == {"score": score, "success": True}
    assert professionalism["result"]["success"] is False
    assert "score" not in the("failed", state())["result"]


def test_the_judgement_says_what_it_rests_on():
    failed = the("failed", state(seal='{"key":"x"}'))
    assert failed["result"]["success"] is False
    assert failed["result"]["duration"] == "PT4M12.5S"
    assert extension(failed, "accuracy", "result") == 90
    assert f"{EXTENSIONS}/sales" not in failed["result"]["extensions"]
    assert extension(failed, "hints", "result") == 1
    assert extension(failed, "failed-by", "result") == ["prof-verify", "professionalism"]
    assert extension(failed, "graded-with") == "1:9f9f"
    assert extension(failed, "seal") == '{"key":"x"}'
    assert extension(failed, "scenario-digest") == failed["context"]["revision"] == "9f" * 32
    assert extension(failed, "product-digest") == "3c" * 32
    assert extension(failed, "seed") == str(-(2**63))


def test_people_are_numbers_of_these_records_unless_they_are_to_be_named():
    account = state(home_page=home_page_of(RECORDS))[0]["actor"]["account"]
    assert account == {"homePage": f"https://headset.example/records/{RECORDS}", "name": "7"}
    assert state(account="अनिता")[0]["actor"]["account"]["name"] == "अनिता"


def test_names_can_be_read_in_three_languages_and_titles_in_their_own():
    statement = state(locale="hi-IN", title="लेट फ़ीस")[0]
    assert statement["object"]["definition"]["name"] == {"hi-IN": "लेट फ़ीस"}
    for names in (statement["verb"]["display"], statement["object"]["definition"]["description"]):
        assert names.keys() == {"en-US", "nl-NL", "hi-IN"}
        assert len(set(names.values())) == 3
    assert statement["context"]["language"] == "hi-IN"


def test_detail_adds_the_families_that_applied():
    scored = [each for each in state("families") if "/families/" in each["object"]["id"]]
    assert [each["object"]["id"].rpartition("/")[2] for each in scored] == ["figures", "security"]
    assert scored[0]["result"]["score"] == {"scaled": 0.75, "raw": 3, "min": 0, "max": 4}


def test_detail_adds_the_criteria_that_applied_without_the_words_that_were_said():
    scored = [each for each in state("criteria", card=CARD) if "/criteria/" in each["object"]["id"]]
    verdicts = {
        each["object"]["id"].rpartition("/")[2]: extension(each, "verdict", "result")
        for each in scored
    }
    assert verdicts == {"acc-figures": "met", "prof-verify": "absent", "acc-own": "wrong"}
    assert [each["result"]["success"] for each in scored] == [True, False, False]
    assert "$30" not in json.dumps(scored)


def test_the_same_attempt_has_the_same_ids_whatever_the_detail():
    plain, detailed = state(), state("criteria", card=CARD)
    assert state() == plain
    ids = [each["id"] for each in detailed]
    assert len(set(ids)) == len(ids)
    assert all(each in detailed for each in plain)


@pytest.mark.parametrize(
    "change",
    [{"id": 13}, {"account": "8"}, {"home_page": "https://other.example"}],
    ids=["another attempt", "another account", "another home page"],
)
def test_what_says_something_else_has_other_ids(change):
    assert not {each["id"] for each in state()} & {each["id"] for each in state(**change)}


def test_a_regraded_attempt_is_judged_anew_and_the_earlier_judgement_voided():
    before = state("criteria", card=CARD)
    earlier = (EarlierCard(CARD, "2026-04-01T12:00:00+02:00"),)
    after = state("criteria", card={**CARD, "criteria": []}, passed=True, earlier=earlier)
    judged = {each["id"] for each in before if verb_of(each) in ("scored", "failed")}
    voids = [each for each in after if verb_of(each) == "voided"]
    assert {each["object"]["id"] for each in voids} == judged
    assert not judged & {each["id"] for each in after}
    assert the("completed", after) == the("completed", before)
    assert voids[0]["timestamp"] == "2026-04-01T12:00:00.000+02:00"
    assert voids[0]["actor"]["account"]["name"] == "headset"


def test_a_second_regrading_voids_both_earlier_judgements():
    earlier = tuple(EarlierCard(CARD, f"2026-04-0{day}T12:00:00+02:00") for day in (1, 2))
    once = state(earlier=earlier[:1])
    voided = {each["object"]["id"] for each in state(earlier=earlier) if verb_of(each) == "voided"}
    assert the("failed", once)["id"] in voided
    assert the("failed", state())["id"] in voided


@pytest.mark.parametrize(
    ("started", "now", "is_due"),
    [
        ("2026-03-20T09:30:00+01:00", "2026-03-20T08:34:14+00:00", True),
        ("2026-03-20T09:30:00+01:00", "2026-03-20T08:34:12+00:00", False),
        ("2026-03-20T09:30:00", "2026-06-01T00:00:00+00:00", False),
        ("9999-12-31T23:59:59+00:00", "2026-06-01T00:00:00+00:00", False),
        ("last week", "2026-06-01T00:00:00+00:00", False),
        ("", "2026-06-01T00:00:00+00:00", False),
        ("0001-01-01T00:00:00+14:00", "2026-06-01T00:00:00+00:00", False),
    ],
)
def test_nothing_is_stated_of_the_future_or_of_no_time(started, now, is_due):
    assert is_stateable(row(started_at=started), datetime.fromisoformat(now)) is is_due


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "PT0S"),
        (0.004, "PT0S"),
        (59.996, "PT1M0S"),
        (252.5, "PT4M12.5S"),
        (3600, "PT1H0S"),
        (90061.25, "PT25H1M1.25S"),
        (-3, "PT0S"),
    ],
)
def test_a_duration_is_iso_8601_to_the_hundredth(seconds, words):
    assert format_duration(seconds) == words


odd_text = st.text(st.characters(codec=None), max_size=40)


@given(title=odd_text, scenario=odd_text, account=odd_text.filter(bool), asks=odd_text)
def test_odd_names_and_titles_make_sound_lines(title, scenario, account, asks):
    asked = {**CARD["criteria"][0], "id": scenario, "asks": asks}
    made = state("criteria", title=title, scenario=scenario, account=account,
                 card={"criteria": [asked]})  # fmt: skip
    for statement in made:
        line = dump_statement(statement)
        assert len(line.splitlines()) == 1
        assert line.encode("utf-8")
        assert xapi_faults(json.loads(line)) == []


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("लेट फ़ीस \u200d क्या?", "लेट फ़ीस \u200d क्या?"),
        ('"quoted"\\\n', '"quoted"\\\n'),
        ("next\u2028line\u0085end\u2029", "next\u2028line\u0085end\u2029"),
        ("half \udce9 a pair", "half \ufffd a pair"),
    ],
)
def test_a_line_is_read_as_it_was_meant(title, read):
    line = dump_statement(state(title=title)[0])
    assert json.loads(line)["object"]["definition"]["name"] == {"en-US": read}


@given(
    seconds=st.floats(0, 1e6),
    started=st.datetimes(timezones=st.timezones()),
    scores=st.fixed_dictionaries(
        {kind: st.none() | st.integers(0, 100) for kind in ("accuracy", "professionalism", "sales")}
    ),
)
def test_whatever_is_stateable_is_stated_soundly(seconds, started, scores):
    changed = {
        "handle_time": seconds,
        "started_at": started.isoformat(timespec="seconds"),
        "scores": scores,
    }
    if is_stateable(row(**changed), LATER):
        for statement in state(**changed):
            assert xapi_faults(statement) == []
            assert datetime.fromisoformat(statement["timestamp"]) <= LATER
