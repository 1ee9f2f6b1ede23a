"""A sale needs its disclosure and its consent, and what fails a call needs a ground."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.checks.walk import walk_fields
from simulator.scenario.mistakes import Mistake, TextId
from simulator.scenario.models import AllCheck, Criterion, Moment
from simulator.workbench.bench import Bench

SALE = "enrol"
BINDING = ("law", "supervision", "house")


def check_sale(bench: Bench) -> Iterator[Mistake]:
    """Give what is missing where the best ending is a sale.

    Disclosure: a critical criterion of sales whose parts all come before something. Consent: one
    that speaks of the moment of enrolling.
    """
    call = bench.scenario.call
    best = call.endings[call.best].when
    if best is None or SALE not in best.done:
        return
    critical = [
        each for each in bench.scenario.criteria.values() if each.critical and each.kind == "sales"
    ]
    for what, is_there in (
        ("disclosure", any(map(_discloses, critical))),
        ("consent", any(map(_asks_consent, critical))),
    ):
        if not is_there:
            yield bench.at_key("E411", ("criteria",), what=TextId(f"mistake-sale-{what}"))


def _discloses(criterion: Criterion) -> bool:
    return isinstance(criterion.check, AllCheck) and criterion.check.before is not None


def _asks_consent(criterion: Criterion) -> bool:
    return any(
        isinstance(place.owner, Moment) and place.value == SALE
        for place in walk_fields(criterion)
        if place.field == "done"
    )


def check_critical(bench: Bench) -> Iterator[Mistake]:
    """Give the critical criteria of the call's own that rest on no law and no term.

    What the rubric itself calls critical needs none here.
    """
    scenario = bench.scenario
    for id, criterion in scenario.call.criteria.items():
        if criterion is None or not criterion.critical or not scenario.grounds:
            continue
        kinds = {scenario.grounds[each].kind for each in criterion.grounds}
        if kinds.isdisjoint(BINDING) and id not in scenario.conduct.criteria:
            yield bench.at_key("E412", ("criteria", id), id=id)
