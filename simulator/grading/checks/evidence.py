"""Verdicts out of findings: the quote, the reason, the rule."""

from __future__ import annotations

from simulator.grading.matcher import Finding
from simulator.grading.record import Turn
from simulator.grading.verdicts import Evidence, Value, Verdict, Why


def quote(turn: Turn, finding: Finding) -> Evidence:
    """Quote the words that decided, out to the ends of the words cut by the span."""
    start, end = finding.start, finding.end
    while start > 0 and not turn.text[start - 1].isspace():
        start -= 1
    while end < len(turn.text) and not turn.text[end].isspace():
        end += 1
    return Evidence(turn.number, turn.text[start:end], start, end)


def verdict_of(turn: Turn, finding: Finding) -> Verdict:
    """Turn a finding in a turn into a verdict."""
    return Verdict(
        finding.value,
        Why(finding.why, finding.args),
        finding.rule,
        quote(turn, finding),
        finding.score,
    )


def absent(why: str = "why-not-said", rule: str = "", score: float = 0.0, **args: str) -> Verdict:
    """Say that nothing was found."""
    return Verdict(Value.ABSENT, Why(why, args), rule, None, score)
