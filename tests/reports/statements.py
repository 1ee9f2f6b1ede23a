"""Attempts to make statements and tables of, and the published rules for statements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from ralph.models.xapi.base.statements import BaseXapiStatement

from simulator.records.store import AttemptId, AttemptMeta, AttemptRow, ProfileId, Status
from simulator.reports.xapi import Issuer, Source, Wording, read_wording
from simulator.screens.preferences import TEXTS
from simulator.texts import load_texts

RECORDS = "6f0c5a0e-2f57-4d0b-9d9e-6a1b8f0f7f11"
HOME_PAGE = "https://learning.bank.example/people"
META = AttemptMeta(
    ProfileId(7), "us-dispute-late-fee-first", "x.yaml", "9f" * 32, "A late fee", "Kevin", "en-US",
    -(2**63), "practice", "0.1.0", "2026-03-20T09:30:00+01:00", "3c" * 32,
)  # fmt: skip
ROW = AttemptRow(
    AttemptId(12),
    META,
    Status.FINISHED,
    passed=False,
    scores={"accuracy": 90, "professionalism": 55, "sales": None},
    hints=1,
    failed_by=("prof-verify", "professionalism"),
    handle_time=252.5,
    families={"figures": (3, 4), "security": (0, 5), "offer": (0, 0)},
    graded_with="1:9f9f",
)


def criterion(id: str, value: str, kind="accuracy", weight=3, critical=False, quote="It is $30."):
    """Give a graded criterion as a card keeps it."""
    evidence = {"turn": 2, "quote": quote, "start": 0, "end": 10} if value != "absent" else None
    verdict = {"value": value, "rule": "frame", "evidence": evidence}
    named = {"id": id, "kind": kind, "asks": f"Did the agent do {id}?"}
    return {**named, "weight": weight, "critical": critical, "verdict": verdict}


CARD: dict[str, Any] = {
    "passed": False,
    "scores": dict(ROW.scores),
    "criteria": [
        criterion("acc-figures", "met"),
        criterion("prof-verify", "absent", "professionalism", 5, critical=True),
        criterion("acc-own", "wrong", quote="=1+1"),
        criterion("sales-fit", "not-applicable", "sales"),
    ],
    "auto_fails": [criterion("af-blame", "absent", "professionalism", 0)],
}


def row(**changes: Any) -> AttemptRow:
    """Give an attempt that differs in this from the usual one; its meta's fields count too."""
    inner = {name: changes.pop(name) for name in list(changes) if hasattr(META, name)}
    return replace(ROW, meta=replace(META, **inner), **changes)


def source(account: str = "7", **changes: Any) -> Source:
    """Give an attempt to state."""
    extra = {name: changes.pop(name) for name in ("seal", "card", "earlier") if name in changes}
    return Source(row(**changes), account, **extra)


@cache
def words() -> Wording:
    return read_wording(load_texts(each, TEXTS) for each in ("en", "nl", "hi"))  # type: ignore[arg-type]


def issuer(detail: str = "", home_page: str = HOME_PAGE) -> Issuer:
    return Issuer(RECORDS, home_page, words(), detail)


# --- the rules -----------------------------------------------------------------------------------

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_DURATION = re.compile(r"PT(\d+H)?([0-5]?\dM)?[0-5]?\d(\.\d{1,2})?S")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)")


def xapi_faults(statement: Mapping[str, Any]) -> list[str]:
    """List what the xAPI 1.0.3 specification says against a statement."""
    try:
        BaseXapiStatement.model_validate(dict(statement))
    except ValueError as error:
        return [str(error)]
    return list(_faults_beyond_the_model(statement))


def _faults_beyond_the_model(statement: Mapping[str, Any]) -> Iterator[str]:
    """Yield what the validator's models do not ask."""
    if not _UUID.fullmatch(statement["id"]):
        yield "the id is no UUID in its standard form"
    if not statement["actor"]["account"]["homePage"].startswith(("https://", "http://")):
        yield "the home page is no locator"
    if not _TIME.fullmatch(statement["timestamp"]) or statement["timestamp"].endswith("-00:00"):
        yield "the timestamp has no offset"
    duration = statement.get("result", {}).get("duration")
    if duration is not None and not _DURATION.fullmatch(duration):
        yield f"no duration: {duration}"
    if {"version", "stored", "authority"} & statement.keys():
        yield "what the store sets is set"
    if not statement["verb"]["display"]:
        yield "the verb cannot be read"
    for place, activities in statement.get("context", {}).get("contextActivities", {}).items():
        if not isinstance(activities, list):
            yield f"{place} is no list"


# --- the rules of cmi5 (Quartz), by the sections of its specification -----------------------------

CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/cmi5"
MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon"
SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid"
VERBS = "http://adlnet.gov/expapi/verbs/"


def verb_of(statement: Mapping[str, Any]) -> str:
    return statement["verb"]["id"].removeprefix(VERBS)


def categories_of(statement: Mapping[str, Any]) -> set[str]:
    return {each["id"] for each in statement["context"]["contextActivities"].get("category", ())}


def is_defined(statement: Mapping[str, Any]) -> bool:
    return CATEGORY in categories_of(statement)


def cmi5_faults(session: list[Mapping[str, Any]]) -> set[str]:
    """List the sections of the cmi5 specification that a session breaks."""
    broken = {section for section, holds in _OF_SESSION.items() if not holds(session)}
    defined = [each for each in session if is_defined(each)]
    for section, is_kept in _OF_DEFINED.items():
        if not all(is_kept(each) for each in defined):
            broken.add(section)
    return broken


def registration_faults(sessions: Iterable[list[Mapping[str, Any]]]) -> set[str]:
    """List what several sessions of one learner and call break in one registration (9.3)."""
    verbs = [verb_of(each) for session in sessions for each in session if is_defined(each)]
    broken = {f"second {verb}" for verb in ("completed", "passed") if verbs.count(verb) > 1}
    if "passed" in verbs and "failed" in verbs[verbs.index("passed") :]:
        broken.add("failed after passed")
    return broken


def _verbs(session: list[Mapping[str, Any]]) -> list[str]:
    return [verb_of(each) for each in session if is_defined(each)]


def _times(session: list[Mapping[str, Any]]) -> list[datetime]:
    return [datetime.fromisoformat(each["timestamp"]) for each in session]


def _are_apart(session: list[Mapping[str, Any]]) -> bool:
    """Say whether time alone tells the order of what cmi5 defines: no rule, but read by some."""
    times = _times([each for each in session if is_defined(each)])
    return len(set(times)) == len(times)


def _one(session: list[Mapping[str, Any]], read) -> bool:
    return len({str(read(each)) for each in session}) == 1


def _has(statement: Mapping[str, Any], name: str, *verbs: str, value: object = None) -> bool:
    """Say whether a result has something with exactly these verbs, and of this value."""
    given = statement.get("result", {}).get(name)
    wanted = verb_of(statement) in verbs
    return (given is not None) == wanted and (value is None or not wanted or given is value)


def _score_is_allowed(statement: Mapping[str, Any]) -> bool:
    score = statement.get("result", {}).get("score")
    if score is None:
        return True
    is_whole = "raw" not in score or {"min", "max"} <= score.keys()
    is_scaled = 0 <= score.get("scaled", 0) <= 1
    return verb_of(statement) in ("passed", "failed") and is_whole and is_scaled


_OF_SESSION = {
    "7.1.1 initialized is first": lambda session: verb_of(session[0]) == "initialized",
    "7.1.2 terminated is last": lambda session: verb_of(session[-1]) == "terminated",
    "9.3 no verb twice": lambda session: len(set(_verbs(session))) == len(_verbs(session)),
    "9.3 passed or failed": lambda session: not {"passed", "failed"} <= set(_verbs(session)),
    "9.3 order by time": lambda session: _times(session) == sorted(_times(session)),
    "9.3 one after another": lambda session: _are_apart(session),
    "9.1 ids": lambda session: len({each["id"] for each in session}) == len(session),
    "9.2 one actor": lambda session: _one(session, lambda each: each["actor"]),
    "9.4 one object": lambda session: _one(
        [each for each in session if is_defined(each)], lambda each: each["object"]["id"]
    ),
    "9.6.1 one registration": lambda session: _one(
        session, lambda each: each["context"]["registration"]
    ),
    "9.6.3.1 one session": lambda session: _one(
        session, lambda each: each["context"]["extensions"][SESSION]
    ),
    "9.6.2.3 publisher": lambda session: all(
        each["context"]["contextActivities"]["grouping"][0]["id"] != each["object"]["id"]
        for each in session
    ),
    "9.7 UTC": lambda session: all(each["timestamp"].endswith("Z") for each in session),
    "9.6.2.2 only defined ones move on": lambda session: all(
        is_defined(each) for each in session if MOVE_ON in categories_of(each)
    ),
}
_OF_DEFINED = {
    "9.3 verbs": lambda each: (
        verb_of(each) in ("initialized", "completed", "passed", "failed", "terminated")
    ),
    "9.2 account": lambda each: each["actor"]["objectType"] == "Agent" and each["actor"]["account"],
    "9.5.1 score": _score_is_allowed,
    "9.5.2 success": lambda each: (
        _has(each, "success", "passed", "failed")
        and each.get("result", {}).get("success") in (None, verb_of(each) == "passed")
    ),
    "9.5.3 completion": lambda each: _has(each, "completion", "completed", value=True),
    "9.5.4 duration": lambda each: _has(
        each, "duration", "completed", "passed", "failed", "terminated"
    ),
    "9.6.2.2 moveOn": lambda each: (
        (MOVE_ON in categories_of(each))
        == bool({"success", "completion"} & each.get("result", {}).keys())
    ),
}
LATER = datetime(2026, 6, 1, tzinfo=UTC)
