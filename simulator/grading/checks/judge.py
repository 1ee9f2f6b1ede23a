"""Which file judges which kind of check."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from simulator.grading.checks.does import judge_does
from simulator.grading.checks.figures import judge_figures
from simulator.grading.checks.most import judge_most
from simulator.grading.checks.never import judge_never
from simulator.grading.checks.order import judge_order
from simulator.grading.checks.parts import judge_all, judge_any
from simulator.grading.checks.says import judge_fact, judge_says
from simulator.grading.record import CallRecord
from simulator.grading.verdicts import Verdict
from simulator.scenario.models import (
    AllCheck,
    AnyCheck,
    Check,
    DoesCheck,
    FactCheck,
    FiguresCheck,
    MostCheck,
    NeverCheck,
    OrderCheck,
    SaysCheck,
)

_JUDGES: dict[type[Any], Callable[[str, Any, CallRecord], Verdict]] = {
    SaysCheck: judge_says,
    FactCheck: judge_fact,
    NeverCheck: judge_never,
    OrderCheck: judge_order,
    DoesCheck: judge_does,
    MostCheck: judge_most,
    FiguresCheck: judge_figures,
    AllCheck: lambda id, check, record: judge_all(id, check, record, judge_check),
    AnyCheck: lambda id, check, record: judge_any(id, check, record, judge_check),
}


def judge_check(id: str, check: Check, record: CallRecord) -> Verdict:
    """Judge one check of a call (or of one reply alone)."""
    return _JUDGES[type(check)](id, check, record)
