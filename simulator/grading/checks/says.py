"""says: the agent says it; fact: the agent states a figure of the sheets."""

from __future__ import annotations

from itertools import takewhile

from simulator.grading.checks.evidence import absent, quote, verdict_of
from simulator.grading.matcher import Finding
from simulator.grading.meanings import fact_meaning
from simulator.grading.record import CallRecord, Turn
from simulator.grading.verdicts import Value, Verdict, Why
from simulator.scenario.models import FactCheck, Moment, Says, SaysCheck


def judge_says(id: str, check: SaysCheck, record: CallRecord) -> Verdict:
    """Met when said in time. The last word counts: a slip may be mended, or a right word undone."""
    said = _statements(check.says, record)
    timely = [pair for pair in said if record.alone or _is_timely(check, pair[0], record)]
    if timely:
        return verdict_of(*_deciding(timely))
    late = next((pair for pair in said if pair[1].value is Value.MET), None)
    if late is not None:
        why = Why("why-too-late", {"turns": str(check.within or 0)})
        return Verdict(Value.ABSENT, why, late[1].rule, quote(*late))
    return absent(rule=_first_rule(check.says))


def judge_fact(id: str, check: FactCheck, record: CallRecord) -> Verdict:
    """Met when the figure is stated about its subject; another figure there is wrong."""
    return judge_says(id, SaysCheck(says=fact_meaning(check)), record)


def _statements(says: Says, record: CallRecord) -> list[tuple[Turn, Finding]]:
    found = [(turn, record.listener.judge(says, turn.text)) for turn in record.turns]
    return [
        (turn, finding)
        for turn, finding in found
        if finding.value is not Value.ABSENT and (turn.seq, finding.start) < record.until
    ]


def _deciding(said: list[tuple[Turn, Finding]]) -> tuple[Turn, Finding]:
    """Pick the surest of the statements that agree with the last one, without a break."""
    last = said[-1][1].value
    agreeing = list(takewhile(lambda pair: pair[1].value is last, reversed(said)))
    return max(reversed(agreeing), key=lambda pair: pair[1].score)


def _is_timely(check: SaysCheck, turn: Turn, record: CallRecord) -> bool:
    if check.after is None:
        return True
    marked = [record.turn_at(place) for place in record.places_of(Moment(caller=check.after))]
    longest = check.within if check.within is not None else len(record.turns)
    return any(mark <= turn.number <= mark + longest for mark in marked)


def _first_rule(says: Says) -> str:
    return next(iter([*says.frames, *says.meets]), "")
