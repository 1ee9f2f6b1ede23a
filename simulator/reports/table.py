"""Attempts as tables for a spreadsheet or a statistics program: CSV as RFC 4180 has it.

Columns have the same English ids in every language; dates are ISO 8601, fractions have a full
stop, yes and no are true and false, and an empty cell is what is not known or does not apply.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from simulator.call.mode import read_mode
from simulator.records.families import FAMILIES, family_of
from simulator.records.store import AttemptRow, Json
from simulator.records.tallies import SCORES

BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheet programs take Hindi for something else
AUTO_FAIL = "auto-fail"
_WHO = ("attempt", "profile", "trainee", "scenario", "title", "caller", "locale", "mode")
ATTEMPTS = (
    *_WHO,
    "seed",
    "engine",
    "started_at",
    "status",
    "passed",
    *SCORES,
    "hints",
    "handle_time",
    "failed_by",
    *(f"family_{each}" for each in FAMILIES),
    "sealed",
    "graded_with",
    "scenario_digest",
    "product_digest",
)
CRITERIA = (
    *_WHO,
    "started_at",
    "criterion",
    "kind",
    "family",
    "weight",
    "critical",
    "verdict",
    "asks",
    "turn",
    "evidence",
    "rule",
)
# What a spreadsheet program takes for a formula where a cell begins with it (OWASP, "CSV
# Injection"); the wide ones are those of East Asian keyboards.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NOT_IN_CELLS = dict.fromkeys((0x00, 0x0B, 0x0C), " ")

Row = Mapping[str, object]


def write_rows(columns: Iterable[str], rows: Iterable[Row]) -> Iterator[str]:
    """Write a table line by line, its head first; each line ends as RFC 4180 says."""
    names = tuple(columns)
    yield _line(names)
    for row in rows:
        yield _line([row.get(name) for name in names])


def list_attempt(row: AttemptRow, trainee: str) -> Row:
    """Give the row of an attempt."""
    meta = row.meta
    return {
        **_who(row, trainee),
        "seed": meta.seed,
        "engine": meta.engine,
        "status": row.status.value,
        "passed": row.passed,
        **{kind: row.scores.get(kind) for kind in SCORES},
        "hints": row.hints,
        "handle_time": round(row.handle_time, 1),
        "failed_by": " ".join(row.failed_by),
        **{f"family_{each}": _share(row.families.get(each)) for each in FAMILIES},
        "sealed": row.is_sealed,
        "graded_with": row.graded_with,
        "scenario_digest": meta.scenario_digest,
        "product_digest": meta.product_digest,
    }


def list_criteria(row: AttemptRow, trainee: str, card: Json) -> Iterator[Row]:
    """Give a row for each verdict of an attempt's card, auto-fails last."""
    who = _who(row, trainee)
    for each in card.get("criteria") or ():
        yield {**who, **_verdict(each), "kind": each["kind"], "weight": each["weight"]}
    for each in card.get("auto_fails") or ():
        yield {**who, **_verdict(each), "kind": AUTO_FAIL, "family": None}


def _who(row: AttemptRow, trainee: str) -> dict[str, object]:
    meta = row.meta
    return {
        "attempt": row.id,
        "profile": meta.profile,
        "trainee": trainee,
        "scenario": meta.scenario,
        "title": meta.title,
        "caller": meta.caller,
        "locale": meta.locale,
        "mode": read_mode(meta.mode).value,
        "started_at": meta.started_at,
    }


def _verdict(graded: Mapping[str, Any]) -> dict[str, object]:
    verdict = graded["verdict"]
    evidence = verdict.get("evidence") or {}
    return {
        "criterion": graded["id"],
        "family": family_of(graded["id"], graded["kind"]),
        "critical": graded["critical"],
        "verdict": verdict["value"],
        "asks": graded["asks"],
        "turn": evidence.get("turn"),
        "evidence": evidence.get("quote"),
        "rule": verdict["rule"],
    }


def _share(weights: Sequence[int] | None) -> int | None:
    """Give the weight met of the weight possible, 0 to 100, halves rounded up as scores are."""
    met, possible = weights or (0, 0)
    return (200 * met + possible) // (2 * possible) if possible else None


# --- cells ---------------------------------------------------------------------------------------


def _line(cells: Iterable[object]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerow([_cell(each) for each in cells])
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    return guard_cell(str(value))


def guard_cell(text: str) -> str:
    """Keep a text from being taken for a formula: an apostrophe before it says it is text."""
    tidy = text.translate(_NOT_IN_CELLS)
    return f"'{tidy}" if tidy.lstrip(" \u00a0").startswith(_FORMULA) else tidy
