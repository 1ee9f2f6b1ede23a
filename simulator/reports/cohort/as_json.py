"""What a cohort shows, for other programs: the same findings, as a mapping."""

from __future__ import annotations

from typing import Any

from simulator.reports.cohort.compare import Gap
from simulator.reports.cohort.faults import Fault, Item
from simulator.reports.cohort.figures import Share
from simulator.reports.cohort.findings import Findings, Week
from simulator.reports.cohort.people import Trainee, Weakness


def cohort_as_json(found: Findings) -> dict[str, Any]:
    """Put the findings into a mapping that can be written as JSON; shares are counts."""
    return {
        **_share(found.whole, "passed", "finished"),
        "unnamed": found.unnamed,
        "trainees": [_trainee(each) for each in found.trainees],
        "skills": {family: _share(share) for family, share in found.families.items()},
        "behind": {
            each.family: [trainee.profile.name for trainee in each.trainees]
            for each in found.lessons
        },
        "faults": [_fault(each) for each in found.faults],
        "calls": [_item(each) for each in found.calls],
        "criteria": [_item(each) for _, each in sorted(found.criteria.items())],
        "weeks": [_week(each) for each in found.weeks],
    }


def _share(share: Share, hits: str = "met", of: str = "of") -> dict[str, int]:
    return {hits: share.hits, of: share.of}


def _trainee(each: Trainee) -> dict[str, Any]:
    trend = each.trend
    return {
        "name": each.profile.name,
        **_gap(each.calls, "passed", "finished"),
        "certainty": each.certainty.value,
        "needs_help": each.needs_help,
        "needs": [_weakness(weak) for weak in each.weak],
        "skills": {family: _gap(gap) for family, gap in each.families.items()},
        "scores": {kind: _rounded(score) for kind, score in each.scores.items()},
        "handle_time": _rounded(each.handle_time),
        "hints": each.hints,
        "passed_calls": sorted(each.passed_calls),
        "taken_calls": sorted(each.taken_calls),
        "trend": None
        if trend is None
        else {
            "points_a_week": _rounded(trend.slope),
            "standard_error": _rounded(trend.error),
            "weeks": trend.weeks,
            "calls": trend.of,
            "certainty": each.trend_certainty.value,
        },
    }


def _gap(gap: Gap, hits: str = "met", of: str = "of") -> dict[str, Any]:
    return {**_share(gap.share, hits, of), "expected": _rounded(gap.expected)}


def _weakness(weak: Weakness) -> dict[str, Any]:
    return {
        "skill": weak.family,
        **_gap(weak.gap),
        "certainty": weak.certainty.value,
        "criterion": weak.criterion,
    }


def _fault(fault: Fault) -> dict[str, Any]:
    return {
        "scenario": fault.scenario,
        "whole_call": fault.is_whole,
        "criteria": [each.place[1] for each in fault.criteria],
    }


def _item(item: Item) -> dict[str, Any]:
    scenario, criterion = item.place
    index = item.discrimination
    return {
        "scenario": scenario,
        "criterion": criterion or None,
        **_share(item.share),
        "best": _share(item.best),
        "rest": _share(item.rest),
        "best_elsewhere": _share(item.elsewhere),
        "trainees": item.people,
        "discrimination": None if index is None else [_rounded(each) for each in index],
        "item_total_correlation": _rounded(item.correlation),
        "verdict": item.verdict,
        "certainty": item.certainty.value,
    }


def _week(week: Week) -> dict[str, Any]:
    from simulator.records.tallies import monday_of

    scores = {kind: _rounded(score) for kind, score in week.scores.items()}
    monday = monday_of(week.week).isoformat()
    return {"monday": monday, **_share(week.passes, "passed", "finished"), "scores": scores}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
