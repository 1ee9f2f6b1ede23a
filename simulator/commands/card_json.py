"""The JSON that `run` and `grade` answer with, and that other programs rely on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from simulator.grading.scorecard import HINT_COST
from simulator.grading.verdicts import Graded, Scorecard, Verdict
from simulator.records.wording import word_why
from simulator.texts import Texts


def card_as_json(card: Scorecard, seed: int, texts: Texts) -> dict[str, Any]:
    """Put a scorecard into the mapping that is written as JSON."""
    return {
        "scenario": card.scenario,
        "seed": seed,
        "result": "pass" if card.passed else "fail",
        "ending": card.ending,
        "failed_by": list(card.failed_by),
        "scores": dict(card.scores),
        "hints": card.hints,
        "hint_cost": card.hints * HINT_COST,
        "criteria": {each.id: _criterion_as_json(each, texts) for each in card.criteria},
        "auto_fails": {each.id: _verdict_as_json(each.verdict, texts) for each in card.auto_fails},
        "metrics": asdict(card.metrics),
    }


def _criterion_as_json(graded: Graded, texts: Texts) -> dict[str, Any]:
    return {
        "verdict": graded.verdict.value.value,
        "critical": graded.critical,
        "weight": graded.weight,
        "kind": graded.kind,
        **_evidence_as_json(graded.verdict, texts),
    }


def _verdict_as_json(verdict: Verdict, texts: Texts) -> dict[str, Any]:
    return {"verdict": verdict.value.value, **_evidence_as_json(verdict, texts)}


def _evidence_as_json(verdict: Verdict, texts: Texts) -> dict[str, Any]:
    evidence = verdict.evidence
    return {
        "evidence": None if evidence is None else evidence.quote,
        "turn": None if evidence is None else evidence.turn,
        "why": word_why(verdict.why, texts),
        "rule": verdict.rule,
    }


def reply_as_json(id: object, verdicts: Mapping[str, Verdict], texts: Texts) -> dict[str, Any]:
    """Put the verdicts on one reply into the mapping that is written as JSON."""
    return {
        "id": id,
        "verdicts": {
            name: {
                "verdict": each.value.value,
                "score": round(each.score, 3),
                "evidence": None if each.evidence is None else each.evidence.quote,
                "why": word_why(each.why, texts),
                "rule": each.rule,
            }
            for name, each in verdicts.items()
        },
    }


def write_json(value: Mapping[str, Any], indent: int | None = None) -> str:
    """Write a mapping as JSON in one canonical way."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
