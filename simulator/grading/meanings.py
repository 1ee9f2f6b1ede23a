"""Which meanings a scenario listens for: its cues, its criteria and their parts, by id.

The part of a composite check has the id "criterion#part".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simulator.scenario.bundle import Scenario
from simulator.scenario.models import (
    AllCheck,
    AnyCheck,
    Check,
    FactCheck,
    NeverCheck,
    Says,
    SaysCheck,
)


def meanings_of_check(id: str, check: Check) -> Iterator[tuple[str, Says]]:
    """Give every meaning a check listens for, under its id."""
    if isinstance(check, SaysCheck):
        yield id, check.says
    elif isinstance(check, NeverCheck):
        yield id, check.never
    elif isinstance(check, FactCheck):
        yield id, fact_meaning(check)
    elif isinstance(check, AllCheck | AnyCheck):
        for name, part in parts_of(check).items():
            yield from meanings_of_check(f"{id}#{name}", part)


def prohibitions_of_check(id: str, check: Check) -> Iterator[str]:
    """Give the ids under which a check's prohibitions are listened for."""
    if isinstance(check, NeverCheck):
        yield id
    elif isinstance(check, AllCheck | AnyCheck):
        for name, part in parts_of(check).items():
            yield from prohibitions_of_check(f"{id}#{name}", part)


def parts_of(check: AllCheck | AnyCheck) -> Mapping[str, Check]:
    """Give the parts of a composite check by name."""
    return check.all if isinstance(check, AllCheck) else check.any


_FACTS: dict[int, tuple[FactCheck, Says]] = {}


def fact_meaning(check: FactCheck) -> Says:
    """Turn a fact into the meaning it stands for: its figure in a sentence about its subject."""
    known = _FACTS.get(id(check))
    if known is None or known[0] is not check:
        says = Says(frames=[f"{check.fact} {about}" for about in check.about])
        known = _FACTS[id(check)] = (check, says)
    return known[1]


def parts_by_meaning(scenario: Scenario) -> dict[int, tuple[Says, ...]]:
    """Give, by the identity of a meaning that is a part, all parts of its composite check."""
    found: dict[int, tuple[Says, ...]] = {}
    for criterion in scenario.criteria.values():
        for check in (criterion.check, criterion.in_one_reply):
            if isinstance(check, AllCheck):
                said = [each for each in check.all.values() if isinstance(each, SaysCheck)]
                parts = tuple(each.says for each in said)
                if len(parts) > 1:
                    found.update({id(each): parts for each in parts})
    return found


def meanings_of(scenario: Scenario) -> dict[str, Says]:
    """Give every meaning of a scenario: cues of the stock and the call, details, criteria."""
    found: dict[str, Says] = dict(scenario.conduct.cues)
    found.update({f"asks-{id}": each.asked for id, each in scenario.conduct.details.items()})
    found.update(scenario.call.cues)
    for id, criterion in scenario.criteria.items():
        found.update(meanings_of_check(id, criterion.check))
    return found


def criteria_meanings(scenario: Scenario) -> Iterator[Says]:
    """Give every meaning that a criterion asks for, in the call or in one reply alone."""
    for criterion in scenario.criteria.values():
        for check in (criterion.check, criterion.in_one_reply):
            if check is not None:
                yield from (says for _, says in meanings_of_check("", check))


def all_meanings(scenario: Scenario) -> Iterator[Says]:
    """Give every meaning that is ever judged: those of `meanings_of`, and those of grading only."""
    yield from meanings_of(scenario).values()
    yield from criteria_meanings(scenario)
    for auto_fail in scenario.conduct.auto_fails.values():
        yield from (says for _, says in meanings_of_check("", auto_fail.check))
