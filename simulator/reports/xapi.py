"""Attempts as statements of the Experience API 1.0.3, for a learning record store.

An attempt gives: initialized, a score of each kind, completed, and passed or failed; on request a
score of each criterion family or criterion. Headset has no total score, so that passed and failed
carry none. A guided call teaches and proves nothing: it is initialized and completed. What a
regrading has replaced is voided, and stated anew.

The number of a statement is made of what it is about: to hand it out twice is to hand out the
same statement.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from simulator.call.mode import Mode, read_mode
from simulator.records.families import APPLICABLE, FAMILIES, weigh_families
from simulator.records.store import AttemptRow, EarlierCard, Json
from simulator.records.tallies import SCORES
from simulator.texts import Texts
from simulator.texts.catalogue import LOCALES

# A name that is reserved for examples (RFC 2606): it is nobody's, and never will be.
BASE = "https://headset.example"
EXTENSIONS = f"{BASE}/xapi/extensions"
VERBS = {
    verb: f"http://adlnet.gov/expapi/verbs/{verb}"
    for verb in ("initialized", "scored", "completed", "passed", "failed", "terminated", "voided")
}
TYPES = "http://adlnet.gov/expapi/activities"
PLATFORM = "Headset"
UNREADABLE = "\ufffd"  # stands for a sign that is none
DETAILS = ("families", "criteria")
_AT_THE_END = {"scored": 1, "completed": 2, "passed": 3, "failed": 3, "terminated": 4}
_NAMESPACE = uuid5(NAMESPACE_URL, f"{BASE}/xapi")
_WRITER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_LINE_ENDS = re.compile(r"[\u007f-\u009f\u2028\u2029\ud800-\udfff]")
_TAG = re.compile(r"[a-z]{2}-[A-Z]{2}")

Names = dict[str, str]  # by the tag of the language, such as "hi-IN"


@dataclass(frozen=True, slots=True)
class Wording:
    """What people read of a statement, in the languages of the interface."""

    verbs: Mapping[str, Names]
    scores: Mapping[str, Names]
    families: Mapping[str, Names]
    call: Names  # what a call is
    product: Names


@dataclass(frozen=True, slots=True)
class Issuer:
    """In whose name statements are made. `records` is the UUID of the records they are made of."""

    records: str
    home_page: str
    words: Wording
    detail: str = ""  # one of DETAILS, or neither
    profile: str = ""  # "cmi5" where the statements are shaped by it


@dataclass(frozen=True, slots=True)
class Source:
    """A finished attempt with what statements need of it. `account` names the trainee."""

    row: AttemptRow
    account: str
    seal: str | None = None
    card: Json | None = None  # for the criteria
    earlier: tuple[EarlierCard, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to state of an attempt; `part` tells it from the others.

    A graded one is stated anew where the attempt has been graded anew.
    """

    part: str
    verb: str
    object: Json
    result: Json = field(default_factory=dict)
    extensions: Json = field(default_factory=dict)  # of the context
    parent: Json | None = None
    is_graded: bool = False


def read_wording(languages: Iterable[Texts]) -> Wording:
    """Collect the words that statements carry, in every language."""
    known = tuple(languages)

    def names(id: str) -> Names:
        return {LOCALES[texts.language]: texts(id) for texts in known}

    return Wording(
        {verb: names(f"xapi-verb-{verb}") for verb in VERBS},
        {kind: names(f"call-score-{kind}") for kind in SCORES},
        {family: names(f"family-{family}") for family in FAMILIES},
        names("xapi-call"),
        names("xapi-product"),
    )


def home_page_of(records: str) -> str:
    """Give the home page of the accounts of these records, where nobody names another."""
    return f"{BASE}/records/{records}"


def is_stateable(row: AttemptRow, now: datetime) -> bool:
    """Say whether an attempt can be stated: its time can be read, and it is over by now.

    A call has a clock of its own, and a fast typist is ahead of it; no statement may be about the
    future.
    """
    started = read_moment(row.meta.started_at)
    if started is None or started > now:
        return False
    return started + _length(row) + timedelta(seconds=1) <= now


def list_statements(issuer: Issuer, source: Source) -> Iterator[Json]:
    """State an attempt, and void what was stated of it before it was graded anew."""
    for point in list_points(issuer, source):
        yield state(issuer, source, point)
    yield from _list_voids(issuer, source)


def dump_statement(statement: Json) -> str:
    """Write a statement as a line of JSON Lines.

    Signs that end a line elsewhere are escaped: not every reader of lines knows only one. Half of
    a surrogate pair, which a terminal may hand over and no reader takes, is written as unreadable.
    """
    return _LINE_ENDS.sub(_escape, _WRITER.encode(statement))


def _escape(found: re.Match[str]) -> str:
    return UNREADABLE if "\ud800" <= found[0] <= "\udfff" else f"\\u{ord(found[0]):04x}"


# --- what there is to state ----------------------------------------------------------------------


def list_points(issuer: Issuer, source: Source) -> tuple[Point, ...]:
    """List what there is to state of an attempt, in the order of time."""
    row, call = source.row, describe_call(issuer, source.row)
    duration = {"duration": format_duration(row.handle_time)}
    points = [
        Point("initialized", "initialized", call),
        Point("completed", "completed", call, {"completion": True, **duration}, _origin(row)),
    ]
    if read_mode(row.meta.mode) is Mode.GUIDED:
        return tuple(points)
    points[1:1] = (*_scores(issuer, row, call), *_details(issuer, source, call))
    if row.passed is not None:
        verb = "passed" if row.passed else "failed"
        result = {"success": row.passed, **duration, "extensions": _findings(row)}
        grounds = _extend({"graded-with": row.graded_with, "seal": source.seal})
        origin = {**_origin(row), **grounds}
        points.append(Point("result", verb, call, result, origin, is_graded=True))
    return tuple(points)


def describe_call(issuer: Issuer, row: AttemptRow) -> Json:
    """Give the activity that a call is."""
    definition = {"description": issuer.words.call, "type": f"{TYPES}/simulation"}
    names = {"name": {_tag(row): row.meta.title}} if row.meta.title else {}
    return _activity(f"calls/{_segment(row.meta.scenario)}", {**names, **definition})


def _scores(issuer: Issuer, row: AttemptRow, call: Json) -> Iterator[Point]:
    for kind in SCORES:
        score = row.scores.get(kind)
        if score is not None:
            object = _part_of(call, f"scores/{kind}", issuer.words.scores[kind])
            result = {"score": _score(score, 100), "success": kind not in row.failed_by}
            yield Point(f"score/{kind}", "scored", object, result, parent=call, is_graded=True)


def _details(issuer: Issuer, source: Source, call: Json) -> Iterator[Point]:
    if issuer.detail == "families":
        yield from _families(issuer, source.row, call)
    elif issuer.detail == "criteria" and source.card is not None:
        yield from _criteria(source.row, source.card, call)


def _families(issuer: Issuer, row: AttemptRow, call: Json) -> Iterator[Point]:
    for family, (met, possible) in sorted(row.families.items()):
        if possible and family in issuer.words.families:
            object = _part_of(call, f"families/{family}", issuer.words.families[family])
            result = {"score": _score(met, possible)}
            yield Point(f"family/{family}", "scored", object, result, parent=call, is_graded=True)


def _criteria(row: AttemptRow, card: Json, call: Json) -> Iterator[Point]:
    for each in card.get("criteria") or ():
        value = each["verdict"]["value"]
        if value not in APPLICABLE:
            continue
        names = {_tag(row): each["asks"]} if each["asks"] else {}
        object = _part_of(call, f"criteria/{_segment(each['id'])}", names)
        weight = each["weight"]
        result = {
            "score": _score(weight if value == "met" else 0, weight),
            "success": value == "met",
            "extensions": _extend({"verdict": value, "critical": each["critical"]}),
        }
        part = f"criterion/{each['id']}"
        yield Point(part, "scored", object, result, parent=call, is_graded=True)


def _score(raw: int, most: int) -> Json:
    return {"scaled": round(raw / most, 4) if most else 0, "raw": raw, "min": 0, "max": most}


def _findings(row: AttemptRow) -> Json:
    """Give what led to passed or failed."""
    scores = {kind: row.scores.get(kind) for kind in SCORES}
    return _extend({**scores, "hints": row.hints, "failed-by": list(row.failed_by)})


def _origin(row: AttemptRow) -> Json:
    """Give what an attempt can be repeated with, and what it was read from."""
    meta = row.meta
    return _extend(
        {
            "engine": meta.engine,
            "seed": str(meta.seed),  # a store need not keep more of a number than 24 bits
            "scenario-digest": meta.scenario_digest,
            "product-digest": meta.product_digest,
        }
    )


# --- statements ----------------------------------------------------------------------------------


def state(issuer: Issuer, source: Source, point: Point) -> Json:
    """Make a statement."""
    result = {"result": point.result} if point.result else {}
    return {
        "id": _number_of(issuer, source, point.part, len(source.earlier) * point.is_graded),
        "actor": _agent(issuer, source.account),
        "verb": _verb(issuer, point.verb),
        "object": point.object,
        **result,
        "context": _context(issuer, source, point),
        "timestamp": write_moment(_moment_of(source.row, point.verb)),
    }


def number(issuer: Issuer, *parts: object) -> str:
    """Make the UUID of something that these parts tell from all else."""
    return _name(json.dumps([issuer.records, issuer.home_page, issuer.profile, *parts]))


@lru_cache(maxsize=1024)  # the statements of an attempt share some
def _name(about: str) -> str:
    return str(uuid5(_NAMESPACE, about))


def registration(issuer: Issuer, source: Source) -> str:
    """Give the number under which all statements of an attempt are filed."""
    return number(issuer, source.account, source.row.id, "registration")


def _number_of(issuer: Issuer, source: Source, part: str, grading: int) -> str:
    return number(issuer, source.account, source.row.id, part, grading)


def _context(issuer: Issuer, source: Source, point: Point) -> Json:
    meta = source.row.meta
    parent = {} if point.parent is None else {"parent": [_refer(point.parent)]}
    product = describe_product(issuer)
    # What is around a call is described once: these lines are most of a file.
    grouping = product if point.verb == "initialized" else _refer(product)
    revision = {"revision": meta.scenario_digest} if meta.scenario_digest else {}
    about = {"mode": read_mode(meta.mode).value, "attempt": str(source.row.id)}
    return {
        "registration": registration(issuer, source),
        "contextActivities": {**parent, "grouping": [grouping]},
        "platform": PLATFORM,
        **revision,
        "language": _tag(source.row),
        "extensions": {**_extend(about), **point.extensions},
    }


def _list_voids(issuer: Issuer, source: Source) -> Iterator[Json]:
    for grading, earlier in enumerate(source.earlier):
        then = replace(source, row=_as_graded(source.row, earlier.card), card=earlier.card)
        for point in list_points(issuer, then):
            if point.is_graded:
                yield _void(issuer, source, point.part, grading, earlier.replaced_at)


def _as_graded(row: AttemptRow, card: Json) -> AttemptRow:
    """Give an attempt as it was under another card, as far as that tells what was stated."""
    families = weigh_families(card.get("criteria") or ())
    return replace(
        row, passed=card.get("passed"), scores=card.get("scores") or {}, families=families
    )


def _void(issuer: Issuer, source: Source, part: str, grading: int, at: str) -> Json:
    when = read_moment(at)
    timestamp = {} if when is None else {"timestamp": write_moment(when)}
    return {
        "id": _number_of(issuer, source, f"voided/{part}", grading),
        "actor": _agent(issuer, "headset"),
        "verb": _verb(issuer, "voided"),
        "object": {
            "objectType": "StatementRef",
            "id": _number_of(issuer, source, part, grading),
        },
        **timestamp,
    }


def _agent(issuer: Issuer, account: str) -> Json:
    return {"objectType": "Agent", "account": {"homePage": issuer.home_page, "name": account}}


def _verb(issuer: Issuer, verb: str) -> Json:
    return {"id": VERBS[verb], "display": issuer.words.verbs[verb]}


def _refer(activity: Json) -> Json:
    """Give an activity without its description."""
    return {"objectType": "Activity", "id": activity["id"]}


def describe_product(issuer: Issuer) -> Json:
    """Give the activity that all calls are part of."""
    names = dict.fromkeys(issuer.words.product, PLATFORM)
    definition = {"name": names, "description": issuer.words.product, "type": f"{TYPES}/course"}
    return _activity("course", definition)


def _part_of(call: Json, part: str, names: Names) -> Json:
    named = {"name": names} if names else {}
    definition = {**named, "type": f"{TYPES}/objective"}
    return {"objectType": "Activity", "id": f"{call['id']}/{part}", "definition": definition}


def _activity(path: str, definition: Json) -> Json:
    return {"objectType": "Activity", "id": f"{BASE}/{path}", "definition": definition}


def _extend(values: Mapping[str, Any]) -> Json:
    """Name extensions in our own space; without what there is nothing to say of."""
    return {
        f"{EXTENSIONS}/{name}": value
        for name, value in values.items()
        if value is not None and value != ""
    }


def _segment(id: str) -> str:
    return quote(id, safe="", errors="replace")


def _tag(row: AttemptRow) -> str:
    return row.meta.locale if _TAG.fullmatch(row.meta.locale) else "und"


# --- time ----------------------------------------------------------------------------------------


def read_moment(text: str) -> datetime | None:
    """Read a time in ISO 8601 with its offset; None where it is none."""
    try:
        moment = datetime.fromisoformat(text)
        moment.utctimetuple()  # what lies before the first or after the last year
    except (ValueError, OverflowError):
        return None
    return None if moment.tzinfo is None else moment


def format_duration(seconds: float) -> str:
    """Write a duration as ISO 8601, to the hundredth of a second that statements know."""
    minutes, hundredths = divmod(round(max(seconds, 0) * 100), 6000)
    hours, minutes = divmod(minutes, 60)
    parts: Sequence[tuple[int, str]] = ((hours, "H"), (minutes, "M"))
    return f"PT{''.join(f'{each}{unit}' for each, unit in parts if each)}{hundredths / 100:g}S"


def write_moment(moment: datetime) -> str:
    """Write a time with its offset, which ISO 8601 has to the minute."""
    offset = moment.utcoffset() or timedelta()
    whole = moment if offset.seconds % 60 == 0 else moment.astimezone(UTC)
    return whole.isoformat(timespec="milliseconds")


def _moment_of(row: AttemptRow, verb: str) -> datetime:
    """Give when something was done: it was begun at the start of the call, all else at its end.

    What follows each other there is a millisecond apart, so that time alone gives the order.
    """
    started = read_moment(row.meta.started_at)
    assert started is not None  # is_stateable saw to it
    place = _AT_THE_END.get(verb)
    return started if place is None else started + _length(row) + timedelta(milliseconds=place)


def _length(row: AttemptRow) -> timedelta:
    return timedelta(seconds=max(row.handle_time, 0))
