"""Everything that is kept about a person, as files they can read: what `export` puts together.

The shapes are told in the README inside, in the person's language (`privacy-readme`); FORMAT goes
up when one of them changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import regex

from simulator.records.store import AttemptRow, EarlierCard, Json, ProfileId, ProfileRow
from simulator.records.tallies import Cohort, TraineeTally
from simulator.reports.when import word_when
from simulator.texts import Texts

FORMAT = 1
README, PROFILE = "README.txt", "profile.json"
LONGEST_NAME = 60  # characters of a name in the name of a file
_NOT_IN_NAMES = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


@dataclass(frozen=True, slots=True)
class CriterionSum:
    """How a person fared with one criterion of one call."""

    scenario: str
    criterion: str
    tally: TraineeTally


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """What is kept of a person besides their attempts; the sums are of everybody."""

    profile: ProfileRow
    settings: Mapping[str, str] = field(default_factory=dict)
    cohort: Cohort = field(default_factory=Cohort)
    criteria: tuple[CriterionSum, ...] = ()


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """All that is kept of one attempt."""

    row: AttemptRow
    log: tuple[Json, ...]
    card: Json | None = None
    earlier: tuple[EarlierCard, ...] = ()
    seal: str | None = None


def name_export(profile: ProfileRow, now: str) -> str:
    """Name the archive by the person and the day."""
    words = _NOT_IN_NAMES.sub("-", profile.name).strip("-")[:LONGEST_NAME].strip("-")
    return "-".join(each for each in ("headset", words, now[:10]) if each) + ".zip"


def name_attempt(row: AttemptRow, ending: str) -> str:
    """Name a file about an attempt, in the archive."""
    return f"attempts/{row.id}.{ending}"


def write_readme(person: PersonRecord, count: int, now: str, version: str, texts: Texts) -> str:
    """Say in the person's language what is in the archive; `count` is that of the attempts."""
    when = word_when(now, texts)
    words = texts(
        "privacy-readme",
        name=person.profile.name,
        when=when,
        version=version,
        count=count,
        profile=PROFILE,
    )
    return words + "\n"


def write_profile(person: PersonRecord, now: str, version: str) -> str:
    """Write who a person is here, what they chose, and the sums they are part of, as JSON."""
    row = person.profile
    return _dump(
        {
            "format": FORMAT,
            "written_at": now,
            "headset": version,
            "profile": {
                "id": row.id,
                "name": row.name,
                "role": row.role.value,
                "has_pin": row.has_pin,
            },
            "settings": dict(person.settings),
            "sums": _sums_of(person),
        }
    )


def _sums_of(person: PersonRecord) -> dict[str, Any]:
    own, cohort = person.profile.id, person.cohort
    criteria = (
        {"scenario": each.scenario, "criterion": each.criterion, **asdict(each.tally)}
        for each in person.criteria
    )
    return {
        "weeks": _own(cohort.weeks, own),
        "calls": _own(cohort.calls, own),
        "skills": _own(cohort.skills, own),
        "criteria": [_without_profile(each) for each in criteria],
    }


def _own(rows: Iterable[Any], own: ProfileId) -> list[dict[str, Any]]:
    return [_without_profile(asdict(each)) for each in rows if each.profile == own]


def _without_profile(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "profile"}


def write_attempt(record: AttemptRecord) -> str:
    """Write all that is kept of an attempt as JSON."""
    row = record.row
    result = {
        "status": row.status.value,
        "passed": row.passed,
        "scores": dict(row.scores),
        "hints": row.hints,
        "failed_by": list(row.failed_by),
        "handle_time": row.handle_time,
        "families": {name: list(each) for name, each in row.families.items()},
        "graded_with": row.graded_with,
    }
    earlier = [{"replaced_at": each.replaced_at, "card": each.card} for each in record.earlier]
    return _dump(
        {
            "format": FORMAT,
            "attempt": {"id": row.id, **asdict(row.meta)},
            "result": result,
            "log": list(record.log),
            "card": record.card,
            "earlier_cards": earlier,
            "seal": None if record.seal is None else _read_seal(record.seal),
        }
    )


def _read_seal(seal: str) -> Any:
    """Give a seal as an object; as it stands where it was written over."""
    try:
        return json.loads(seal)
    except ValueError:
        return seal


def _dump(value: Mapping[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"
