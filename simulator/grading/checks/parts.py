"""all and any: a check made of named parts, met over the whole call."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from simulator.grading.checks.evidence import absent
from simulator.grading.record import CallRecord
from simulator.grading.verdicts import Evidence, Value, Verdict, Why
from simulator.scenario.models import AllCheck, AnyCheck, Check, DoesCheck

Judge = Callable[[str, Check, CallRecord], Verdict]
Judged = Mapping[str, Verdict]


def judge_all(id: str, check: AllCheck, record: CallRecord, judge: Judge) -> Verdict:
    """Met when every part is; one wrong part makes it wrong. Says which parts are missing."""
    if check.before is not None and not record.alone:
        place = record.first_place(check.before)
        record = record if place is None else record.before(place)
    judged = _judge_parts(id, check.all, record, judge)
    wrong = next((each for each in judged.values() if each.value is Value.WRONG), None)
    if wrong is not None:
        return wrong
    missing = [name for name, each in judged.items() if each.value is not Value.MET]
    met = {name: each for name, each in judged.items() if name not in missing}
    if missing or not judged:
        return _missing(missing, met, len(judged))
    return _met(met)


def judge_any(id: str, check: AnyCheck, record: CallRecord, judge: Judge) -> Verdict:
    """Met when enough parts are; wrong when too few are and one is wrong."""
    judged = _judge_parts(id, check.any, record, judge)
    met = {name: each for name, each in judged.items() if each.value is Value.MET}
    if len(met) >= check.least:
        return _met(met)
    wrong = next((each for each in judged.values() if each.value is Value.WRONG), None)
    if wrong is not None:
        return wrong
    return _missing([name for name in judged if name not in met], met, check.least)


def _judge_parts(
    id: str, parts: Mapping[str, Check], record: CallRecord, judge: Judge
) -> dict[str, Verdict]:
    return {
        name: judge(f"{id}#{name}", part, record)
        for name, part in parts.items()
        if not (record.alone and isinstance(part, DoesCheck))
    }


def _met(met: Judged) -> Verdict:
    """Say that the parts are met: by the one reason they share, or by being all there."""
    rule = "; ".join(f"{name}: {each.rule}" for name, each in met.items())
    first, *others = (each.why for each in met.values())
    why = first if all(each == first for each in others) else Why("why-all-parts")
    return Verdict(Value.MET, why, rule, _join(met), 1.0)


def _missing(missing: list[str], met: Judged, total: int) -> Verdict:
    why = "why-parts-missing" if met else "why-not-said"
    score = len(met) / total if total else 0.0
    found = absent(why, "", round(score, 3), parts=", ".join(missing))
    return Verdict(found.value, found.why, "all parts", _join(met), found.score)


def _join(met: Judged) -> Evidence | None:
    """Quote what the met parts quote: each stretch once, in the order of the call."""
    found = sorted(
        {each.evidence for each in met.values() if each.evidence is not None},
        key=lambda each: (each.turn, each.start, each.end),
    )
    if not found:
        return None
    quotes: list[str] = []
    for each in found:
        if not any(each.quote in quote for quote in quotes):
            quotes = [quote for quote in quotes if quote not in each.quote]
            quotes.append(each.quote)
    last = found[-1]
    return Evidence(last.turn, " … ".join(quotes), found[0].start, last.end)
