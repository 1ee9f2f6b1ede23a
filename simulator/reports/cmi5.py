"""Statements in the shape of cmi5 (Quartz, 1st edition), without the launch it rests on.

```
session ─► initialized ─► scored… ─► completed ─► passed or failed ─► terminated
                          allowed    └──────────── defined ────────────────┘
```

What cmi5 leaves to a learning management system is left to it: launched, satisfied, waived and
abandoned are its words, and registration, activity and mastery score are its to give. There is no
mastery score here, for a call is passed by three scores and by its critical points; so passed and
failed carry no score, and what was scored is stated apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import quote

from simulator.call.mode import Mode, read_mode
from simulator.records.store import AttemptRow, Json
from simulator.reports.xapi import (
    BASE,
    Issuer,
    Point,
    Source,
    describe_call,
    format_duration,
    list_points,
    number,
    state,
)

CMI5 = "https://w3id.org/xapi/cmi5"
CATEGORY = f"{CMI5}/context/categories/cmi5"
MOVE_ON = f"{CMI5}/context/categories/moveon"
SESSION = f"{CMI5}/context/extensions/sessionid"
PUBLISHER = f"{BASE}/publisher/calls"
DEFINED = ("initialized", "completed", "passed", "failed", "terminated")


@dataclass(frozen=True, slots=True)
class Course:
    """What the calls are in a course. Without a registration each attempt is one of its own."""

    publisher: str = PUBLISHER  # what the publisher's id of each call begins with
    registration: str | None = None


def plan_sessions(
    rows: Iterable[AttemptRow], course: Course
) -> Iterator[tuple[AttemptRow, frozenset[str]]]:
    """Say for each attempt which of completed, passed and failed may be stated of it.

    In one registration a call is completed once and passed once, and not failed after that. The
    rows are one trainee's, from the first on, where there is a registration.
    """
    completed: set[str] = set()
    passed: set[str] = set()
    for row in rows:
        call = row.meta.scenario
        verbs = {"completed": call not in completed, "passed": call not in passed}
        verbs["failed"] = verbs["passed"]
        yield row, frozenset(verb for verb, is_due in verbs.items() if is_due)
        if course.registration is not None:
            completed.add(call)
            if row.passed and read_mode(row.meta.mode) is not Mode.GUIDED:
                passed.add(call)


def shaped_issuer(issuer: Issuer, course: Course) -> Issuer:
    """Give an issuer whose statements are others than those of another course, or of none."""
    return replace(issuer, profile=f"cmi5 {course.publisher} {course.registration or ''}".strip())


def list_session(
    issuer: Issuer, course: Course, source: Source, verbs: frozenset[str]
) -> Iterator[Json]:
    """State an attempt as a session, with those of completed, passed and failed that are due.

    The issuer is one of `shaped_issuer`.
    """
    duration = {"duration": format_duration(source.row.handle_time)}
    end = Point("terminated", "terminated", describe_call(issuer, source.row), duration)
    for point in (*list_points(issuer, source), end):
        if not _is_due(point, verbs):
            continue
        statement = state(issuer, source, point)
        context = _shape_context(statement["context"], issuer, course, source, point)
        timestamp = _in_utc(statement["timestamp"])
        yield {**statement, "context": context, "timestamp": timestamp}


def _is_due(point: Point, verbs: frozenset[str]) -> bool:
    return point.verb not in ("completed", "passed", "failed") or point.verb in verbs


def _shape_context(
    context: Json, issuer: Issuer, course: Course, source: Source, point: Point
) -> Json:
    """Fit a context into cmi5's template."""
    activities = context["contextActivities"]
    published = {"objectType": "Activity", "id": publisher_id(course, source.row)}
    session = number(issuer, source.account, source.row.id, "session")
    return {
        **context,
        "registration": course.registration or context["registration"],
        "contextActivities": {
            **activities,
            **_categories(point),
            "grouping": [published, *activities["grouping"]],
        },
        "extensions": {**context["extensions"], SESSION: session},
    }


def publisher_id(course: Course, row: AttemptRow) -> str:
    """Give the id that a call has in the structure of its course."""
    return f"{course.publisher}/{quote(row.meta.scenario, safe='', errors='replace')}"


def _categories(point: Point) -> Json:
    """Mark what cmi5 defines, and of that what a course moves on by; the rest it only allows."""
    if point.verb not in DEFINED:
        return {}
    ids = [CATEGORY]
    if "success" in point.result or "completion" in point.result:
        ids.append(MOVE_ON)
    return {"category": [{"objectType": "Activity", "id": each} for each in ids]}


def _in_utc(moment: str) -> str:
    utc = datetime.fromisoformat(moment).astimezone(UTC).replace(tzinfo=None)
    return f"{utc.isoformat(timespec='milliseconds')}Z"
