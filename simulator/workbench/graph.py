"""A call as a graph: stages, reactions, hidden facts and endings, and what leads to what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from simulator.call.rules import Rule, rules_of
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Ending, Fact, Reaction, Stage, When

NodeKind = Literal["stage", "reaction", "fact", "ending"]
LinkKind = Literal["goes", "reveals", "ends", "marks", "knows"]
LINK_KINDS: tuple[LinkKind, ...] = ("goes", "reveals", "ends", "marks", "knows")
LaneKind = Literal["stage", "anytime", "shared", "facts", "endings"]


@dataclass(frozen=True, eq=False)
class Node:
    """One thing that can happen. `name` is the author's; of a reaction with its stage before it.

    is_shared: it is the country's own, and serves every call.
    """

    kind: NodeKind
    name: str
    source: Stage | Reaction | Fact | Ending
    stage: str | None = None
    is_shared: bool = False

    @property
    def id(self) -> str:
        """Give the name that is its own among all nodes."""
        return node_id(self.kind, self.name)

    @property
    def title(self) -> str:
        """Give the author's name without the stage."""
        if self.kind != "reaction":
            return self.name
        scope = self.stage or self.name.partition(".")[0]
        return self.name.removeprefix(f"{scope}.")


@dataclass(frozen=True, eq=False)
class Lane:
    """Nodes that stand together; `head` is the stage of a stage's reactions."""

    kind: LaneKind
    name: str
    nodes: tuple[Node, ...]
    head: Node | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """One node leads to another: `about` is the mark, or the fact, that stands between them."""

    start: str
    end: str
    kind: LinkKind
    about: str


@dataclass(frozen=True, eq=False)
class Graph:
    """The whole call; `others` are the shared reactions that it does not depend on."""

    lanes: tuple[Lane, ...]
    links: tuple[Link, ...]
    others: tuple[Node, ...] = ()

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """Give every node by its id, in the order of the call."""
        heads_and_rest = ([lane.head] if lane.head else [] for lane in self.lanes)
        return {
            node.id: node
            for head, lane in zip(heads_and_rest, self.lanes, strict=True)
            for node in (*head, *lane.nodes)
        }

    @cached_property
    def own(self) -> tuple[Node, ...]:
        """Give the nodes that the call's own file has."""
        return tuple(each for each in self.nodes.values() if not each.is_shared)


def node_id(kind: NodeKind, name: str) -> str:
    """Give the id of a node."""
    return f"{kind}:{name}"


def draw_up(scenario: Scenario) -> Graph:
    """Make the graph of a call.

    Of the reactions that serve every call only those are in it that this call depends on: that
    end it, tell something of its own, or set a mark that it asks for.
    """
    rules = rules_of(scenario)
    needed = _needed(rules, scenario)
    nodes = [
        Node("reaction", each.name, each.reaction, each.stage, _is_shared(each)) for each in rules
    ]
    others = [each for each in nodes if each.is_shared and each.name not in needed]
    drawn = [each for each in nodes if each not in others]
    lanes = [each for each in _lanes(scenario, drawn) if each.head or each.nodes]
    known = {node.id for lane in lanes for node in lane.nodes}
    known |= {lane.head.id for lane in lanes if lane.head}
    links = _links(lanes, scenario)
    kept = dict.fromkeys(each for each in links if {each.start, each.end} <= known)
    return Graph(tuple(lanes), tuple(kept), tuple(others))


def _lanes(scenario: Scenario, nodes: Sequence[Node]) -> Iterator[Lane]:
    call = scenario.call
    for name, stage in call.stages.items():
        own = tuple(each for each in nodes if each.stage == name)
        yield Lane("stage", name, own, Node("stage", name, stage))
    rest = [each for each in nodes if each.stage is None]
    yield Lane("anytime", "anytime", tuple(each for each in rest if not each.is_shared))
    yield Lane("shared", "shared", tuple(each for each in rest if each.is_shared))
    facts = (Node("fact", name, fact) for name, fact in call.facts.items())
    yield Lane("facts", "facts", tuple(facts))
    yield Lane("endings", "endings", tuple(_endings(scenario)))


def _endings(scenario: Scenario) -> Iterator[Node]:
    """Give the endings in the order in which they are tried: the country's own come last here."""
    own = scenario.call.endings
    yield from (Node("ending", name, each) for name, each in own.items())
    for name, each in scenario.conduct.endings.items():
        if name not in own:
            yield Node("ending", name, each, is_shared=True)


def _is_shared(rule: Rule) -> bool:
    return rule.name.startswith("conduct.")


def _needed(rules: Sequence[Rule], scenario: Scenario) -> frozenset[str]:
    """Name the shared reactions that the call depends on, and those they depend on."""
    wanted = {mark for rule in rules if not _is_shared(rule) for mark in rule.reaction.when.marked}
    wanted |= {mark for each in _rules_of_endings(scenario) for mark in each.marked}
    found: set[str] = set()
    while more := [
        rule
        for rule in rules
        if _is_shared(rule) and rule.name not in found and _matters(rule.reaction, wanted)
    ]:
        found |= {each.name for each in more}
        wanted |= {mark for each in more for mark in each.reaction.when.marked}
    return frozenset(found)


def _matters(reaction: Reaction, wanted: set[str]) -> bool:
    return bool(
        reaction.ends
        or reaction.closes
        or reaction.goes
        or reaction.reveals
        or wanted & set(reaction.marks)
    )


def _rules_of_endings(scenario: Scenario) -> Iterator[When]:
    endings = (*scenario.call.endings.values(), *scenario.conduct.endings.values())
    yield from (each.when for each in endings if each.when is not None)


# --- what leads to what ----------------------------------------------------------------------


def _links(lanes: Sequence[Lane], scenario: Scenario) -> Iterator[Link]:
    nodes = [node for lane in lanes for node in lane.nodes]
    setters: dict[str, list[str]] = defaultdict(list)
    for node in nodes:
        if isinstance(node.source, Reaction):
            yield from _brought(node.id, node.source)
            for mark in node.source.marks:
                setters[mark].append(node.id)
    for node in nodes:
        when = when_of(node)
        for mark in when.marked if when else ():
            yield from (
                Link(start, node.id, "marks", mark) for start in setters[mark] if start != node.id
            )
        for fact in when.knows if when else ():
            yield Link(node_id("fact", fact), node.id, "knows", fact)


def _brought(start: str, reaction: Reaction) -> Iterator[Link]:
    if reaction.goes:
        yield Link(start, node_id("stage", reaction.goes), "goes", reaction.goes)
    if reaction.ends:
        yield Link(start, node_id("ending", reaction.ends), "ends", reaction.ends)
    for fact in reaction.reveals:
        yield Link(start, node_id("fact", fact), "reveals", fact)


def when_of(node: Node) -> When | None:
    """Give what a node asks for; None where it asks for nothing, or is reached by name only."""
    return node.source.when if isinstance(node.source, Reaction | Ending) else None
