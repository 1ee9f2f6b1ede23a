"""figures: what is said about a thing the sheets know agrees with them."""

from __future__ import annotations

from simulator.grading.checks.evidence import absent, verdict_of
from simulator.grading.record import CallRecord
from simulator.grading.verdicts import Value, Verdict, Why
from simulator.scenario.models import FiguresCheck


def judge_figures(id: str, check: FiguresCheck, record: CallRecord) -> Verdict:
    """Wrong at the first false figure, met where all are true; nothing where none was said."""
    said = [
        (turn, finding)
        for turn in record.turns
        for finding in record.listener.reader.find_statements(turn.text)
        if (turn.seq, finding.start) < record.until
    ]
    wrong = next((pair for pair in said if pair[1].value is Value.WRONG), None)
    if wrong is not None or said:
        return verdict_of(*(wrong or said[-1]))
    if record.alone:
        return absent(rule="figures")
    return Verdict(Value.NOT_APPLICABLE, Why("why-not-called-for"), "figures")
