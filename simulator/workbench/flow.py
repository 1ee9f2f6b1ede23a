"""Reactions, facts and endings that no call can come to, and rules that never get their turn."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.call.rules import Rule, rules_of
from simulator.scenario.mistakes import Mistake
from simulator.scenario.yaml_text import Where
from simulator.workbench.bench import Bench
from simulator.workbench.entail import entails
from simulator.workbench.reach import Reach, can_end, can_hold, explore, granting


def check_flow(bench: Bench) -> Iterator[Mistake]:
    """Give what cannot happen in a call, whatever the agent does."""
    reach = explore(bench.scenario)
    own = [each for each in rules_of(bench.scenario) if not each.name.startswith("conduct.")]
    yield from _unreached(own, reach, bench)
    yield from _shadowed([each for each in own if each.name in reach.rules], bench)
    yield from _untold(own, reach, bench)
    yield from _unended(reach, bench)


def _place(rule: Rule) -> Where:
    scope, _, name = rule.name.partition(".")
    return ("anytime", name) if rule.stage is None else ("stages", scope, "reactions", name)


def _unreached(rules: list[Rule], reach: Reach, bench: Bench) -> Iterator[Mistake]:
    """Give the reactions out of reach; of those that wait for each other, where it begins.

    One that would reveal a fact is told of with the fact.
    """
    missed = [each for each in rules if each.name not in reach.rules]
    granted = granting(reach, missed)
    roots = [
        each for each in missed if not can_hold(each.reaction.when, bench.scenario, granted)
    ] or missed[:1]
    for rule in roots:
        if set(rule.reaction.reveals) <= reach.facts:
            yield bench.at_key("E406", _place(rule), id=rule.name)


def _shadowed(rules: list[Rule], bench: Bench) -> Iterator[Mistake]:
    for late in rules:
        early = next((each for each in rules if _shadows(each, late)), None)
        if early is not None:
            yield bench.at_key("E407", _place(late), id=late.name, other=early.name)


def _shadows(early: Rule, late: Rule) -> bool:
    """Say whether a rule takes every turn of a later one.

    Both ask for the same, the first may happen again, and no stage puts the later one first.
    """
    return (
        early.place < late.place
        and early.reaction.again
        and late.stage in (None, early.stage)
        and entails(late.reaction.when, early.reaction.when)
        and entails(early.reaction.when, late.reaction.when)
    )


def _untold(rules: list[Rule], reach: Reach, bench: Bench) -> Iterator[Mistake]:
    """Give the facts that only reactions reveal which never happen."""
    revealed = {fact for each in rules for fact in each.reaction.reveals}
    for fact in bench.scenario.call.facts:
        if fact in revealed and fact not in reach.facts:
            yield bench.at_key("E408", ("facts", fact), id=fact)


def _unended(reach: Reach, bench: Bench) -> Iterator[Mistake]:
    """Give the endings that cannot happen, and those that an earlier one always takes over."""
    endings = bench.scenario.call.endings
    earlier: list[str] = []
    for id, ending in endings.items():
        where = ("endings", id)
        if not can_end(id, ending, bench.scenario, reach):
            yield bench.at_key("E409", where, id=id)
            continue
        if ending.when is None:
            continue
        taken = next((each for each in earlier if _takes_over(each, id, bench)), None)
        if taken is not None and id not in reach.endings:
            yield bench.at_key("E410", where, id=id, other=taken)
        earlier.append(id)


def _takes_over(early: str, late: str, bench: Bench) -> bool:
    endings = bench.scenario.call.endings
    narrow, wide = endings[late].when, endings[early].when
    return narrow is not None and wide is not None and entails(narrow, wide)
