"""map: the whole call as a picture, and what planned and real calls made of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.commands.options import (
    Given,
    Parser,
    add_scenario,
    add_value,
    find_value,
    need_value,
)
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.call.events import Log
    from simulator.commands.colour import Piece
    from simulator.records.store import AttemptRow, Store
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.plans import PlanFile
    from simulator.workbench.boxes import Ground
    from simulator.workbench.graph import Lane, Node

USAGE = "SCENARIO [--html FILE] [--svg FILE] [--json]"
EXAMPLE = "us-dispute-late-fee-first --html map.html"
NAMES = 34  # columns for the names of reactions


@dataclass(frozen=True, slots=True)
class RealCalls:
    """The calls in the user's records, by number; how many are of older files; what is unreadable.

    problem: why the records as a whole could not be read, as a sentence.
    """

    logs: dict[str, Log] = field(default_factory=dict)
    older: int = 0
    skipped: int = 0
    problem: str = ""


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    add_scenario(parser)
    add_value(parser, "--html", "FILE", "command-option-html")
    add_value(parser, "--svg", "FILE", "command-option-svg")
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Draw the map into the files asked for; without one, tell it in lines."""
    from simulator.commands.card_json import write_json
    from simulator.commands.places import open_library
    from simulator.workbench.mapping import map_as_json, write_map_page

    html, svg = find_value(given, "--html"), find_value(given, "--svg")
    library = open_library()
    scenario = library.load(need_value(given, "SCENARIO"))
    file, real = library.plan_of(scenario), read_real_calls(scenario, texts)
    _tell_problems(real, texts)
    ground = make_ground(scenario, file, real, texts)
    if html is not None:
        _write(html, write_map_page(ground, _abouts(file), real.older), given, texts)
    if svg is not None:
        _write(svg, _svg(ground), given, texts)
    if given.json:
        print(write_json(map_as_json(ground, real.older), indent=2))
    elif html is None and svg is None:
        _print(ground)
    return 0


def _write(name: str, text: str, given: Given, texts: Texts) -> None:
    from simulator.commands.places import shorten_path
    from simulator.commands.writing import write_file

    path = write_file(name, text)
    if not given.json:
        print(texts("map-written", path=shorten_path(path)))


def _svg(ground: Ground) -> str:
    from simulator.reports.pages import read_style
    from simulator.workbench.drawing import draw, lay_out

    return draw(lay_out(ground), read_style("map"))


def _abouts(file: PlanFile | None) -> dict[str, str]:
    calls = file.plan.calls if file else {}
    return {name: each.about or "" for name, each in calls.items()}


def make_ground(scenario: Scenario, file: PlanFile | None, real: RealCalls, texts: Texts) -> Ground:
    """Put together what the map of a call is made of; its planned calls are played."""
    from simulator.commands.plans import play_planned
    from simulator.commands.progress import show_progress
    from simulator.workbench.boxes import Ground
    from simulator.workbench.graph import draw_up
    from simulator.workbench.passage import follow

    names = list(file.plan.calls) if file else []
    logs = {
        name: play_planned(scenario, file, name, texts).log
        for name in show_progress(names, sys.stderr, len(names))
        if file is not None
    }
    planned = follow(logs, scenario) if logs else None
    played = follow(real.logs, scenario) if real.logs else None
    return Ground(scenario, draw_up(scenario), texts, planned, played)


# --- the records -----------------------------------------------------------------------------


def read_real_calls(scenario: Scenario, texts: Texts) -> RealCalls:
    """Read the calls of this scenario that the user's records hold and that came to an end."""
    from simulator.commands.places import has_records, open_store
    from simulator.records.errors import RecordsError

    try:
        if not has_records():
            return RealCalls()
        with closing(open_store()) as store:
            return _read_store(store, scenario)
    except RecordsError as error:
        return RealCalls(problem=texts(error.message, **error.message_args))


def _read_store(store: Store, scenario: Scenario) -> RealCalls:
    from simulator.call.events import CallEnded
    from simulator.records.session import has_changed, read_events

    logs: dict[str, Log] = {}
    skipped = 0
    for row in _attempts(store, scenario):
        try:
            log = read_events(store, row.id)
        except ValueError:  # written by a later version, or damaged
            skipped += 1
            continue
        if any(isinstance(each, CallEnded) for each in log):
            logs[str(row.id)] = log
    older = sum(has_changed(scenario, log) for log in logs.values())
    return RealCalls(logs, older, skipped)


def _attempts(store: Store, scenario: Scenario) -> Iterator[AttemptRow]:
    for profile in store.profiles():
        for row in store.attempts(profile.id, limit=-1):
            if row.meta.scenario == scenario.call.call:
                yield row


def _tell_problems(real: RealCalls, texts: Texts) -> None:
    if real.problem:
        print(texts("map-records-closed", reason=real.problem), file=sys.stderr)
    if real.skipped:
        print(texts("map-log-skipped", count=real.skipped), file=sys.stderr)


# --- in lines --------------------------------------------------------------------------------


def _print(ground: Ground) -> None:
    """Print every stage, reaction, fact and ending with what calls made of it."""
    from simulator.commands.colour import show
    from simulator.workbench.boxes import head_words

    texts = ground.texts
    show(("bold", texts("map-title", title=ground.scenario.call.title)))
    for number, lane in enumerate(ground.graph.lanes, start=1):
        title, goal = head_words(lane, number, ground)
        show()
        show(("bold", title), ("", f"  {goal}"))
        for node in _lines_of(lane):
            show(*_line(node, ground))


def _lines_of(lane: Lane) -> Iterator[Node]:
    if lane.head is not None:
        yield lane.head
    yield from lane.nodes


def _line(node: Node, ground: Ground) -> Iterator[Piece]:
    from simulator.commands.colour import width_of
    from simulator.workbench.boxes import is_missed

    name = "·" if node.kind == "stage" else node.title
    yield (
        "ansired" if is_missed(node, ground) else "",
        f"  {name}{' ' * max(1, NAMES - width_of(name))}",
    )
    yield "", "  ".join(_tallies(node, ground))
    brings = ", ".join(_turns(node, ground.texts))
    if brings:
        yield "ansibrightblack", f"  {brings}"


def _tallies(node: Node, ground: Ground) -> Iterator[str]:
    from simulator.workbench.boxes import percent

    texts, planned, played = ground.texts, ground.planned, ground.played
    if planned:
        count = len(planned.through(node.id))
        yield texts("map-line-planned", count=count, total=planned.total)
    if played:
        share, times = percent(played.share(node.id)), played.times(node.id)
        yield texts("map-line-played", times=times, share=share)


def _turns(node: Node, texts: Texts) -> Iterator[str]:
    from simulator.scenario.models import Ending, Reaction
    from simulator.workbench.telling import tell_brings

    if isinstance(node.source, Reaction | Ending):
        for each in tell_brings(node.source, texts):
            if each.tone in ("goes", "reveals", "ends"):
                yield each.words
