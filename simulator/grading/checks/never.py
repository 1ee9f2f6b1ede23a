"""never: a prohibition, kept unless a line breaks it."""

from __future__ import annotations

from simulator.grading.checks.evidence import verdict_of
from simulator.grading.record import CallRecord
from simulator.grading.verdicts import Value, Verdict, Why
from simulator.scenario.models import NeverCheck


def judge_never(id: str, check: NeverCheck, record: CallRecord) -> Verdict:
    """Met unless said, or said only once it was allowed."""
    allowed = record.first_place(check.unless) if check.unless is not None else None
    for turn in record.turns:
        finding = record.listener.judge_prohibition(check.never, turn.text)
        place = (turn.seq, finding.start)
        if finding.value is Value.ABSENT or place >= record.until:
            continue
        if allowed is None or place < allowed:
            return verdict_of(turn, finding)
    return Verdict(Value.MET, Why("why-never-broken"), "never", None, 1.0)
