"""cmi5-shaped statements keep to the sections of the specification that need no launch."""

from __future__ import annotations

from copy import deepcopy

import pytest

from simulator.reports.cmi5 import Course, list_session, plan_sessions, shaped_issuer
from simulator.reports.xapi import list_statements

from .statements import (
    CARD,
    CATEGORY,
    MOVE_ON,
    SESSION,
    VERBS,
    cmi5_faults,
    is_defined,
    issuer,
    registration_faults,
    row,
    source,
    verb_of,
    xapi_faults,
)

ALL = frozenset({"completed", "passed", "failed"})
REGISTRATION = "760e3480-ba55-4991-94b0-01820dbd23a2"


def session(verbs=ALL, course=None, detail="", **changes):
    course = course or Course()
    shaped = shaped_issuer(issuer(detail), course)
    return list(list_session(shaped, course, source(**changes), verbs))


@pytest.mark.parametrize("detail", ["", "families", "criteria"])
@pytest.mark.parametrize("mode", ["guided", "practice", "test"])
@pytest.mark.parametrize("passed", [True, False, None])
@pytest.mark.parametrize("handle_time", [0, 252.5])
def test_a_session_keeps_to_the_specification(detail, mode, passed, handle_time):
    made = session(detail=detail, mode=mode, passed=passed, handle_time=handle_time, card=CARD)
    assert cmi5_faults(made) == set()
    assert [fault for each in made for fault in xapi_faults(each)] == []


def test_what_cmi5_defines_is_in_its_order_and_scores_are_allowed_between():
    made = session(passed=True)
    defined = [verb_of(each) for each in made if is_defined(each)]
    assert defined == ["initialized", "completed", "passed", "terminated"]
    allowed = [verb_of(each) for each in made if not is_defined(each)]
    assert allowed == ["scored", "scored"]


def break_place(session, place, change):
    """Give the session with one statement changed."""
    broken = deepcopy(session)
    broken[place] = change(broken[place])
    return broken


def with_result(**result):
    return lambda each: {**each, "result": {**each.get("result", {}), **result}}


def without_result(*names):
    def change(each):
        kept = {name: value for name, value in each["result"].items() if name not in names}
        return {**each, "result": kept}

    return change


def in_context(name, value):
    return lambda each: {**each, "context": {**each["context"], name: value}}


def with_categories(*ids):
    def change(each):
        each["context"]["contextActivities"]["category"] = [{"id": id} for id in ids]
        return each

    return change


def with_session(each):
    each["context"]["extensions"][SESSION] = "another"
    return each


# Of the session of a passed call: 0 initialized, 1 and 2 scored, 3 completed, 4 passed, 5 terminated.
@pytest.mark.parametrize(
    ("section", "damage"),
    [
        ("7.1.1 initialized is first", lambda made: made[1:]),
        ("7.1.2 terminated is last", lambda made: made[:-1]),
        ("9.3 no verb twice", lambda made: [*made[:4], made[3], *made[4:]]),
        ("9.3 passed or failed", lambda made: [*made[:5], *break_place(made, 4, lambda each: {
            **each, "verb": {"id": f"{VERBS}failed"}})[4:]]),
        ("9.3 order by time", lambda made: [made[0], *made[4:3:-1], *made[1:4], made[5]]),
        (
            "9.3 one after another",
            lambda made: break_place(
                made, 4, lambda each: {**each, "timestamp": made[3]["timestamp"]}
            ),
        ),
        ("9.1 ids", lambda made: break_place(made, 1, lambda each: {**each, "id": made[0]["id"]})),
        ("9.2 one actor", lambda made: break_place(made, 1, lambda each: {**each, "actor": {}})),
        ("9.4 one object", lambda made: break_place(
            made, 3, lambda each: {**each, "object": {"id": "https://other.example"}})),
        ("9.6.1 one registration", lambda made: break_place(
            made, 2, in_context("registration", REGISTRATION))),
        ("9.6.3.1 one session", lambda made: break_place(made, 2, with_session)),
        ("9.7 UTC", lambda made: break_place(
            made, 5, lambda each: {**each, "timestamp": "2026-03-20T09:40:00.000+01:00"})),
        ("9.3 verbs", lambda made: break_place(made, 1, with_categories(CATEGORY))),
        ("9.5.1 score", lambda made: break_place(made, 3, with_result(score={"scaled": 0.5}))),
        ("9.5.2 success", lambda made: break_place(made, 3, with_result(success=True))),
        ("9.5.2 success", lambda made: break_place(made, 4, with_result(success=False))),
        ("9.5.3 completion", lambda made: break_place(made, 4, with_result(completion=True))),
        ("9.5.4 duration", lambda made: break_place(made, 5, without_result("duration"))),
        ("9.6.2.2 moveOn", lambda made: break_place(made, 4, with_categories(CATEGORY))),
        ("9.6.2.2 only defined ones move on", lambda made: break_place(
            made, 1, with_categories(MOVE_ON))),
    ],
)  # fmt: skip
def test_the_rules_know_right_from_wrong(section, damage):
    made = session(passed=True)
    assert section not in cmi5_faults(made)
    assert section in cmi5_faults(damage(made))


def test_a_publisher_s_id_is_not_the_activity_s():
    made = session(course=Course("https://bank.example/course"))
    groups = [each["context"]["contextActivities"]["grouping"][0]["id"] for each in made]
    assert set(groups) == {"https://bank.example/course/us-dispute-late-fee-first"}
    broken = [{**each, "object": {"id": groups[0]}} for each in made]
    assert "9.6.2.3 publisher" in cmi5_faults(broken)


def test_without_a_registration_each_attempt_is_one_of_its_own():
    one, other = session(id=1), session(id=2)
    registrations = {each["context"]["registration"] for each in (*one, *other)}
    assert len(registrations) == 2
    plans = plan_sessions([row(id=1, passed=True), row(id=2, passed=True)], Course())
    assert [verbs for _, verbs in plans] == [ALL, ALL]


@pytest.mark.parametrize(
    ("attempts", "stated"),
    [
        ([True], [{"completed", "passed"}]),
        ([False, True], [{"completed", "failed"}, {"passed"}]),
        ([True, False], [{"completed", "passed"}, set()]),
        ([True, True], [{"completed", "passed"}, set()]),
        ([False, False], [{"completed", "failed"}, {"failed"}]),
        (["guided", True], [{"completed"}, {"passed"}]),
    ],
)
def test_in_one_registration_nothing_is_completed_or_passed_twice(attempts, stated):
    course = Course(registration=REGISTRATION)
    rows = [
        row(id=number, passed=bool(each), mode="guided" if each == "guided" else "practice")
        for number, each in enumerate(attempts, start=1)
    ]
    shaped = shaped_issuer(issuer(), course)
    sessions = [
        list(list_session(shaped, course, source(**_changes(each)), verbs))
        for each, verbs in plan_sessions(rows, course)
    ]
    assert registration_faults(sessions) == set()
    assert all(cmi5_faults(each) == set() for each in sessions)
    found = [{verb_of(each) for each in made} & ALL for made in sessions]
    assert found == stated
    assert {each["context"]["registration"] for made in sessions for each in made} == {REGISTRATION}


def _changes(row):
    return {"id": row.id, "passed": row.passed, "mode": row.meta.mode}


def test_the_rules_of_a_registration_know_right_from_wrong():
    passed, failed = session(id=1, passed=True), session(id=2, passed=False)
    assert registration_faults([passed, failed]) == {"second completed", "failed after passed"}
    assert registration_faults([passed, passed]) == {"second completed", "second passed"}


def test_another_call_of_the_same_registration_is_completed_on_its_own():
    rows = [row(id=1, passed=True), row(id=2, passed=True, scenario="nl-terms")]
    plans = plan_sessions(rows, Course(registration=REGISTRATION))
    assert [verbs for _, verbs in plans] == [ALL, ALL]


def test_shaped_statements_never_share_an_id_with_others():
    plain = {each["id"] for each in list_statements(issuer(), source())}
    shaped = {each["id"] for each in session()}
    registered = {each["id"] for each in session(course=Course(registration=REGISTRATION))}
    assert not plain & shaped
    assert not shaped & registered
