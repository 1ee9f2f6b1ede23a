"""Scorecards as the records keep them: there and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from simulator.grading.verdicts import (
    Evidence,
    Graded,
    Metrics,
    Scorecard,
    Value,
    Verdict,
    Why,
)


def dump_card(card: Scorecard) -> dict[str, Any]:
    """Turn a scorecard into a JSON-ready mapping."""
    data = asdict(card)
    for graded in (*data["criteria"], *data["auto_fails"]):
        graded["verdict"]["value"] = graded["verdict"]["value"].value
    return data


def load_card(data: Mapping[str, Any]) -> Scorecard:
    """Turn a stored card back into the scorecard it was made of.

    Raises KeyError or TypeError for what is none.
    """
    values = dict(data)
    values["criteria"] = tuple(_load_graded(each) for each in data["criteria"])
    values["auto_fails"] = tuple(_load_graded(each) for each in data["auto_fails"])
    values["failed_by"] = tuple(data["failed_by"])
    values["metrics"] = Metrics(**data["metrics"])
    return Scorecard(**values)


def _load_graded(data: Mapping[str, Any]) -> Graded:
    return Graded(**{**data, "verdict": _load_verdict(data["verdict"])})


def _load_verdict(data: Mapping[str, Any]) -> Verdict:
    evidence = data["evidence"]
    return Verdict(
        **{
            **data,
            "value": Value(data["value"]),
            "why": Why(**data["why"]),
            "evidence": None if evidence is None else Evidence(**evidence),
        }
    )
