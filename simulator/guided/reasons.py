"""Why a choice is good or bad: what would come of it, one reason each."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.call.events import FactRevealed
from simulator.guided.choice import Reason
from simulator.guided.weighing import Moment, Weighed
from simulator.scenario.rendering import render_text


def reasons_of(moment: Moment, weighed: Weighed, *, is_best: bool = False) -> tuple[Reason, ...]:
    """Say what comes of a command; what speaks against it first."""
    against = tuple(_against(weighed, is_best=is_best))
    good = () if against and not is_best else tuple(_brought_on(moment, weighed))
    return (*against, *_earned(weighed), *good) or (Reason("leads" if is_best else "nothing"),)


def _against(weighed: Weighed, *, is_best: bool) -> Iterator[Reason]:
    for each in weighed.broken:
        yield Reason("breaks", each.id, each.asks, each.critical)
    if weighed.refusal is not None:
        yield Reason("not-now", why=weighed.refusal)
    if weighed.ends and not is_best:
        left = max(weighed.missing, key=lambda each: (each.critical, each.weight), default=None)
        yield Reason("not-now", left.id, left.asks) if left else Reason("not-now")
    if weighed.mood < 0:
        yield Reason("upsets")


def _earned(weighed: Weighed) -> Iterator[Reason]:
    for each in weighed.met:
        yield Reason("meets", each.id, each.asks, each.critical)
    for each in weighed.nearer:
        yield Reason("part", each.id, each.asks, each.critical)


def _brought_on(moment: Moment, weighed: Weighed) -> Iterator[Reason]:
    """Say what else is good in what has nothing against it."""
    facts = list(_facts(moment, weighed))
    yield from facts
    if weighed.mood > 0:
        yield Reason("soothes")
    if weighed.ends:
        yield Reason("closes")
    elif weighed.news and not (weighed.met or facts):
        yield Reason("leads")


def _facts(moment: Moment, weighed: Weighed) -> Iterator[Reason]:
    scenario = moment.scenario
    revealed = (each.fact for each in weighed.events if isinstance(each, FactRevealed))
    for id in dict.fromkeys(revealed):
        if id not in moment.state.facts:
            fact = scenario.call.facts.get(id)
            yield Reason("leads", id, render_text(fact.text, scenario, {}) if fact else "")
