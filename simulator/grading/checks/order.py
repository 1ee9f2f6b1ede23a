"""order: one thing before another."""

from __future__ import annotations

from simulator.grading.checks.evidence import absent, verdict_of
from simulator.grading.record import CallRecord, Place
from simulator.grading.verdicts import Evidence, Value, Verdict, Why
from simulator.scenario.models import Moment, OrderCheck


def judge_order(id: str, check: OrderCheck, record: CallRecord) -> Verdict:
    """Met when the first thing came before the second; wrong when the second came without it."""
    order = check.order
    rule = f"{_name(order.first)} before {_name(order.before)}"
    first = record.first_place(order.first)
    second = record.first_place(order.before) if _is_judged(order.first, record) else None
    if record.alone:
        first = None if second is not None else first
    if second is not None and (first is None or first >= second):
        why = Why("why-out-of-order", {"before": _name(order.before)})
        return Verdict(Value.WRONG, why, rule, _evidence(order.before, second, record), 1.0)
    if first is not None:
        return Verdict(
            Value.MET, Why("why-in-order"), rule, _evidence(order.first, first, record), 1.0
        )
    if order.untriggered == "met" and not record.alone:
        return Verdict(Value.MET, Why("why-never-broken"), rule, None, 1.0)
    return absent("why-not-said" if order.first.heard else "why-did-not-happen", rule)


def _is_judged(first: Moment, record: CallRecord) -> bool:
    """Say whether the order itself is judged.

    In one reply alone it is not, but for this: who still asks for an identifier, has not got it.
    """
    return not record.alone or bool(first.identified and record.asked_identifiers())


def _name(moment: Moment) -> str:
    value = moment.heard or moment.done or moment.caller
    return value or ("identified" if moment.identified else "discloses")


def _evidence(moment: Moment, place: Place, record: CallRecord) -> Evidence | None:
    turn = next((each for each in reversed(record.turns) if each.seq <= place[0]), None)
    if turn is None:
        return None
    finding = turn.findings.get(moment.heard or "")
    if finding is not None:
        return verdict_of(turn, finding).evidence
    if moment.done is not None:
        return Evidence(turn.number, f"/do {moment.done}")
    return Evidence(turn.number, turn.text, 0, len(turn.text))
