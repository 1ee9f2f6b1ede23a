"""The page of a map: the drawing, and all of it in words, with what calls made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from simulator.reports.pages import as_drawing, render_page
from simulator.scenario.models import Ending, Fact, Reaction
from simulator.scenario.rendering import render_text
from simulator.workbench.boxes import Ground, head_words, is_missed, percent, quote_of, tell_rule
from simulator.workbench.drawing import draw, draw_pages, lay_out
from simulator.workbench.graph import Lane, Node, NodeKind, node_id, when_of
from simulator.workbench.passage import unreached
from simulator.workbench.telling import Phrase, tell_brings


@dataclass(frozen=True, eq=False)
class Row:
    """A node in words. planned: the planned calls that come to it; None where there are none."""

    node: Node
    anchor: str
    title: str
    says: str
    more: int  # other wordings of what the caller says
    when: tuple[Phrase, ...]
    brings: tuple[Phrase, ...]
    planned: tuple[str, ...] | None
    played: str | None
    is_missed: bool
    is_best: bool


@dataclass(frozen=True, eq=False)
class Section:
    """The rows of one lane; `head` is the stage's own row."""

    kind: str
    title: str
    goal: str
    rows: tuple[Row, ...]
    head: Row | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many nodes of a kind there are, and how many of them the plan comes to."""

    kind: str
    total: int
    reached: int | None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One planned call: what its plan says of it, its ending, and how much it comes to."""

    name: str
    about: str
    ending: str
    reactions: int


def write_map_page(ground: Ground, abouts: Mapping[str, str], older: int = 0) -> str:
    """Write the page of a map.

    abouts: what the plan says of each of its calls, by name. older: how many of the real calls
    were held before the files were changed.
    """
    sections = tuple(_sections(ground))
    anchors = {row.node.id: row.anchor for each in sections for row in _rows_of(each)}
    drawing = lay_out(ground, anchors)
    missed = unreached(ground.graph, ground.planned) if ground.planned else ()
    return render_page(
        "map",
        ground.texts,
        call=ground.scenario.call,
        call_language=ground.scenario.language,
        counts=list(count_nodes(ground)),
        sections=sections,
        planned=ground.planned,
        planned_calls=list(_planned_rows(ground, abouts)),
        played=ground.played,
        older=older,
        missed=[(each, anchors[each.id]) for each in missed],
        drawing=as_drawing(draw(drawing)),
        printed=as_drawing(draw_pages(drawing)),
    )


def _rows_of(section: Section) -> Iterator[Row]:
    if section.head is not None:
        yield section.head
    yield from section.rows


def _sections(ground: Ground) -> Iterator[Section]:
    numbers: dict[str, int] = {}
    for number, lane in enumerate(ground.graph.lanes, start=1):
        title, goal = head_words(lane, number, ground)
        nodes = (*lane.nodes, *(ground.graph.others if lane.kind == "shared" else ()))
        rows = tuple(_row(each, ground, numbers) for each in nodes)
        head = _row(lane.head, ground, numbers) if lane.head else None
        yield Section(lane.kind, _numbered(lane, number, title, ground), goal, rows, head)


def _numbered(lane: Lane, number: int, title: str, ground: Ground) -> str:
    if lane.head is None:
        return title
    return f"{ground.texts('map-stage', number=number)}: {title}"


def _row(node: Node, ground: Ground, numbers: dict[str, int]) -> Row:
    source, texts = node.source, ground.texts
    lines = source.caller if isinstance(source, Reaction | Ending) else []
    planned = ground.planned.through(node.id) if ground.planned else None
    return Row(
        node,
        f"in-words-{numbers.setdefault(node.id, len(numbers) + 1)}",
        _title(node, ground),
        quote_of(node, ground),
        max(0, len(lines) - 1),
        tuple(tell_rule(node, texts)),
        tuple(tell_brings(source, texts)),
        planned,
        _played(node, ground),
        is_missed(node, ground),
        node.kind == "ending" and node.name == ground.scenario.call.best,
    )


def _title(node: Node, ground: Ground) -> str:
    """Give the author's words for a fact or an ending."""
    source = node.source
    if isinstance(source, Fact):
        return render_text(source.text, ground.scenario, {})
    return render_text(source.title, ground.scenario, {}) if isinstance(source, Ending) else ""


def _played(node: Node, ground: Ground) -> str | None:
    played = ground.played
    if played is None or not played.total:
        return None
    times, share = played.times(node.id), percent(played.share(node.id))
    return ground.texts("map-played-cell", times=times, share=share)


# --- what calls come to ----------------------------------------------------------------------

COUNTED: tuple[NodeKind, ...] = ("stage", "reaction", "fact", "ending")


def count_nodes(ground: Ground) -> Iterator[Count]:
    """Count what the call's own file has, and how much of it the planned calls come to."""
    planned = ground.planned
    for kind in COUNTED:
        nodes = [each for each in ground.graph.own if each.kind == kind]
        reached = sum(bool(planned.through(each.id)) for each in nodes) if planned else None
        yield Count(kind, len(nodes), reached)


def _planned_rows(ground: Ground, abouts: Mapping[str, str]) -> Iterator[PlannedRow]:
    if ground.planned is None:
        return
    known = {*ground.graph.nodes, *(each.id for each in ground.graph.others)}
    for name, steps in ground.planned.calls.items():
        ending = next(each for each in steps if each.startswith(node_id("ending", "")))
        reactions = sum(each in known and each.startswith("reaction:") for each in steps)
        yield PlannedRow(name, abouts.get(name, ""), ending.partition(":")[2], reactions)


def map_as_json(ground: Ground, older: int = 0) -> dict[str, Any]:
    """Put a map into the mapping that is written as JSON."""
    nodes = (*ground.graph.nodes.values(), *ground.graph.others)
    return {
        "scenario": ground.scenario.call.call,
        "planned_calls": None if ground.planned is None else list(ground.planned.calls),
        "real_calls": None if ground.played is None else ground.played.total,
        "real_calls_of_older_files": older,
        "nodes": [_node_as_json(each, ground) for each in nodes],
        "links": [
            {"from": each.start, "to": each.end, "kind": each.kind, "about": each.about}
            for each in ground.graph.links
        ],
    }


def _node_as_json(node: Node, ground: Ground) -> dict[str, Any]:
    when, planned, played = when_of(node), ground.planned, ground.played
    return {
        "id": node.id,
        "kind": node.kind,
        "name": node.name,
        "shared": node.is_shared,
        "when": None if when is None else when.model_dump(exclude_unset=True),
        "planned": None if planned is None else list(planned.through(node.id)),
        "real_calls": None if played is None else len(played.through(node.id)),
        "real_times": None if played is None else played.times(node.id),
    }
