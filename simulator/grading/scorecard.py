"""Grading: a pure function of log and scenario. Same log, same card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from simulator.call.events import CallEnded, Event, HintGiven
from simulator.grading.checks import judge_check
from simulator.grading.checks.evidence import absent
from simulator.grading.listening import Listener, listener_for
from simulator.grading.metrics import measure_call
from simulator.grading.record import CallRecord, record_call, record_reply
from simulator.grading.verdicts import Graded, Scorecard, Value, Verdict
from simulator.scenario.bundle import Scenario
from simulator.scenario.cards import Part
from simulator.scenario.models import AutoFail, Criterion, Kind, Moment
from simulator.scenario.rendering import render_text

GRADER = "1"  # goes up when the same log and scenario may give another card
HINT_COST = 5  # points that a hint takes off every score
KINDS: tuple[Kind, ...] = ("accuracy", "professionalism", "sales")


def grade_call(scenario: Scenario, log: Sequence[Event]) -> Scorecard:
    """Grade a call from its log."""
    record = record_call(scenario, listener_for(scenario), log)
    criteria = tuple(
        _graded(id, each, _judge(id, each, record), scenario)
        for id, each in scenario.criteria.items()
    )
    auto_fails = tuple(_judge_auto_fails(record))
    hints = sum(isinstance(each, HintGiven) for each in log)
    scores = {kind: _less_hints(_score(kind, criteria), hints) for kind in KINDS}
    failed_by = (
        *(each.id for each in (*criteria, *auto_fails) if is_failing(each)),
        *_kinds_below_mark(scores, scenario.conduct.pass_marks),
    )
    ending = next((each.ending for each in log if isinstance(each, CallEnded)), "")
    return _coach(
        Scorecard(
            scenario.call.call,
            not failed_by,
            ending,
            scores,
            criteria,
            auto_fails,
            failed_by,
            measure_call(log, scenario.call.caller.mood),
            hints,
            graded_with(scenario),
        )
    )


def graded_with(scenario: Scenario) -> str:
    """Name the grader and all that it judges a call by: cards with the same name agree."""
    return f"{GRADER}:{scenario.digest}"


def grade_reply(scenario: Scenario, text: str) -> dict[str, Verdict]:
    """Judge one reply alone against every criterion, as if it were said at the right moment."""
    listener: Listener = listener_for(scenario)
    record = record_reply(scenario, listener, text)
    return {
        id: judge_check(id, each.in_one_reply or each.check, record)
        for id, each in scenario.criteria.items()
    }


def _judge(id: str, criterion: Criterion, record: CallRecord) -> Verdict:
    if criterion.needs_account and record.scenario.is_prospect:
        return _not_applicable("why-no-account")
    if criterion.only_if is not None and record.first_place(criterion.only_if) is None:
        return _not_applicable("why-not-called-for")
    verdict = judge_check(id, criterion.check, record)
    if verdict.value is Value.ABSENT and _has_happened(criterion.unless, record):
        return _not_applicable("why-not-due")
    return verdict


def _has_happened(moment: Moment | None, record: CallRecord) -> bool:
    return moment is not None and record.first_place(moment) is not None


def _not_applicable(why: str) -> Verdict:
    return replace(absent(why), value=Value.NOT_APPLICABLE)


def _graded(id: str, criterion: Criterion, verdict: Verdict, scenario: Scenario) -> Graded:
    return Graded(
        id,
        criterion.kind,
        criterion.weight,
        criterion.critical,
        _in_words(criterion.asks, scenario),
        _in_words(criterion.better, scenario),
        verdict,
    )


@lru_cache(maxsize=4096)
def _in_words(template: str, scenario: Scenario) -> str:
    """Put an author's line into words once: a call may be graded after every turn."""
    return render_text(template, scenario, {})


def _judge_auto_fails(record: CallRecord) -> list[Graded]:
    scenario = record.scenario
    part: Part = scenario.call.part
    found = [
        (id, each)
        for id, each in scenario.conduct.auto_fails.items()
        if not each.parts or part in each.parts
    ]
    return [_graded_auto_fail(id, each, record) for id, each in found]


def _graded_auto_fail(id: str, auto_fail: AutoFail, record: CallRecord) -> Graded:
    verdict = judge_check(id, auto_fail.check, record)
    asks = _in_words(auto_fail.asks, record.scenario)
    return Graded(id, "professionalism", 0, True, asks, "", verdict)


def _score(kind: Kind, criteria: Sequence[Graded]) -> int | None:
    """Give the weight met of the weight possible, 0 to 100, halves rounded up."""
    counted = [
        each
        for each in criteria
        if each.kind == kind and each.verdict.value is not Value.NOT_APPLICABLE
    ]
    possible = sum(each.weight for each in counted)
    if not possible:
        return None
    met = sum(each.weight for each in counted if each.verdict.value is Value.MET)
    return (200 * met + possible) // (2 * possible)


def _less_hints(score: int | None, hints: int) -> int | None:
    return None if score is None else max(score - HINT_COST * hints, 0)


def is_failing(graded: Graded) -> bool:
    """Say whether a verdict fails the whole call."""
    return graded.critical and graded.verdict.value in (Value.WRONG, Value.ABSENT)


def _kinds_below_mark(
    scores: Mapping[Kind, int | None], marks: Mapping[Kind, int]
) -> Iterator[str]:
    for kind, mark in marks.items():
        score = scores[kind]
        if score is not None and score < mark:
            yield kind


def _coach(card: Scorecard) -> Scorecard:
    """Pick one thing to keep, one to stop, one for next time: the weightiest of each."""
    by_value: Mapping[Value, list[Graded]] = {
        value: sorted(
            (each for each in card.criteria if each.verdict.value is value),
            key=lambda each: (not each.critical, -each.weight),
        )
        for value in Value
    }
    earned = [each for each in by_value[Value.MET] if each.verdict.evidence is not None]
    return replace(
        card,
        keep=_first_id(earned),
        stop=_first_id(by_value[Value.WRONG]),
        start=_first_id(by_value[Value.ABSENT]),
    )


def _first_id(graded: Sequence[Graded]) -> str | None:
    return graded[0].id if graded else None
