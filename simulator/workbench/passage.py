"""What calls went through: which reactions, facts, stages and endings, as their logs tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from simulator.call.events import (
    Answered,
    CallEnded,
    Event,
    FactRevealed,
    Log,
    Reacted,
    StageEntered,
)
from simulator.scenario.bundle import Scenario
from simulator.workbench.graph import Graph, Node, node_id

Steps = Mapping[str, int]  # times, by the id of a node; "lost:<stage>" for a turn not understood
LOST = "lost"


@dataclass(frozen=True, eq=False)
class Passages:
    """Calls by name, each with what it went through."""

    calls: Mapping[str, Steps]

    @cached_property
    def _through(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for name, steps in self.calls.items():
            for id in steps:
                found.setdefault(id, []).append(name)
        return {id: tuple(names) for id, names in found.items()}

    @property
    def total(self) -> int:
        """Give how many calls there are."""
        return len(self.calls)

    def through(self, id: str) -> tuple[str, ...]:
        """Name the calls that came to a node."""
        return self._through.get(id, ())

    def times(self, id: str) -> int:
        """Give how often all calls together came to a node."""
        return sum(self.calls[name][id] for name in self.through(id))

    def share(self, id: str) -> float:
        """Give the share of the calls that came to a node, 0 to 1."""
        return len(self.through(id)) / self.total if self.total else 0.0


def follow(logs: Mapping[str, Log], scenario: Scenario) -> Passages:
    """Follow calls through a scenario. Calls that never ended are left out."""
    first = next(iter(scenario.call.stages))
    return Passages(
        {
            name: Counter(each for event in log for each in _steps(event, first))
            for name, log in logs.items()
            if any(isinstance(event, CallEnded) for event in log)
        }
    )


def _steps(event: Event, first_stage: str) -> Iterable[str]:
    """Give the node, if any, that an event comes to."""
    match event:
        case Answered():
            return (node_id("stage", first_stage),)
        case Reacted(rule=rule):
            scope = rule.partition(".")[0]
            return (rule.replace(".", ":", 1) if scope == LOST else node_id("reaction", rule),)
        case FactRevealed(fact=fact):
            return (node_id("fact", fact),)
        case StageEntered(stage=stage):
            return (node_id("stage", stage),)
        case CallEnded(ending=ending):
            return (node_id("ending", ending),)
        case _:
            return ()


def unreached(graph: Graph, planned: Passages) -> tuple[Node, ...]:
    """Give what the call's own file has and no planned call comes to."""
    return tuple(each for each in graph.own if not planned.through(each.id))
