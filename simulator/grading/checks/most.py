"""most: something may be said in so many turns and no more."""

from __future__ import annotations

from simulator.grading.checks.evidence import verdict_of
from simulator.grading.matcher import Finding
from simulator.grading.record import NOWHERE, CallRecord, Place
from simulator.grading.verdicts import Value, Verdict, Why
from simulator.scenario.models import Moment, MostCheck


def judge_most(id: str, check: MostCheck, record: CallRecord) -> Verdict:
    """Wrong at the first turn that is one too many."""
    since = _place_of_mark(check.most.after, record)
    said = [pair for pair in record.find(check.most.heard) if (pair[0].seq, 0) > since]
    times = check.most.times
    if len(said) > times:
        turn, finding = said[times]
        args = {"times": str(len(said)), "most": str(times)}
        once_more = Finding(
            Value.WRONG, finding.start, finding.end, finding.rule, 1.0, "why-too-often", args
        )
        return verdict_of(turn, once_more)
    return Verdict(Value.MET, Why("why-never-broken"), f"most {times}", None, 1.0)


def _place_of_mark(mark: str | None, record: CallRecord) -> Place:
    """Give the place from which it counts: the start, or where the mark was first set."""
    if mark is None:
        return (-1, 0)
    return record.first_place(Moment(caller=mark)) or NOWHERE
