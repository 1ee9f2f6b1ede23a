"""figures: what is said about a thing the sheets know agrees with them."""

from __future__ import annotations

from simulator.grading.checks.evidence import verdict_of
from simulator.grading.record import CallRecord
from simulator.grading.verdicts import Value, Verdict, Why
from simulator.scenario.models import FiguresCheck


def judge_figures(id: str, check: FiguresCheck, record: CallRecord) -> Verdict:
    """Met unless a figure of the sheets or the account was misstated."""
    for turn in record.turns:
        for finding in record.listener.reader.find_misstatements(turn.text):
            if (turn.seq, finding.start) < record.until:
                return verdict_of(turn, finding)
    return Verdict(Value.MET, Why("why-never-broken"), "figures", None, 1.0)
