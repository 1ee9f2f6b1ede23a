"""Everything a call has is on its map, in its place, and no word of it can harm the page."""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest

from simulator.call.events import Answered as PickedUp
from simulator.call.events import CallEnded, CallStarted, FactRevealed, Reacted, StageEntered
from simulator.commands.places import TEXTS
from simulator.reports.pages import read_style
from simulator.scenario.bundle import Scenario
from simulator.scenario.library import Library
from simulator.scenario.models import Reaction, When
from simulator.texts import load_texts
from simulator.workbench.boxes import Ground, percent
from simulator.workbench.drawing import PRINTED, Drawing, draw, draw_pages, lay_out
from simulator.workbench.graph import Graph, Link, draw_up
from simulator.workbench.mapping import map_as_json, write_map_page
from simulator.workbench.passage import Passages, follow, unreached
from simulator.workbench.telling import tell_brings, tell_when, without_habits
from tests.library import CALLS, load_call
from tests.scenario.files import LIBRARY

from .test_layout import crossing, overlapping
from .test_lint import BROKEN

LANGUAGES = ("en", "nl", "hi")
TEXTS_OF = {each: load_texts(each, TEXTS) for each in LANGUAGES}
SVG = "{http://www.w3.org/2000/svg}"


def ground_of(scenario: Scenario, language: str = "en", **calls: Passages) -> Ground:
    return Ground(scenario, draw_up(scenario), TEXTS_OF[language], **calls)


@cache
def drawing_of(call: str) -> Drawing:
    scenario = load_call(call)
    return lay_out(ground_of(scenario, scenario.language))


@cache
def small() -> Scenario:
    return Library(LIBRARY).load(str(BROKEN / "sound.yaml"))


def words_of(svg: str) -> str:
    return " ".join(ElementTree.fromstring(svg).itertext())


# --- every shipped call ----------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS)
def test_every_stage_reaction_fact_and_ending_has_its_box(call):
    scenario, boxes = load_call(call), drawing_of(call).boxes
    stages = scenario.call.stages
    wanted = {f"stage:{each}" for each in stages}
    wanted |= {f"reaction:{name}.{each}" for name, s in stages.items() for each in s.reactions}
    wanted |= {f"reaction:anytime.{each}" for each in scenario.call.anytime}
    wanted |= {f"fact:{each}" for each in scenario.call.facts}
    wanted |= {f"ending:{each}" for each in (*scenario.call.endings, *scenario.conduct.endings)}
    assert wanted <= set(boxes)


@pytest.mark.parametrize("call", CALLS)
def test_no_two_boxes_overlap_and_no_wire_runs_through_one(call):
    placed = drawing_of(call).placed
    assert (overlapping(placed), crossing(placed)) == ([], [])


@pytest.mark.parametrize("call", CALLS)
def test_the_words_of_a_box_stand_one_below_the_other_inside_it(call):
    drawing = drawing_of(call)
    for id, box in drawing.boxes.items():
        levels = [ink.y for ink in box.lines]
        assert levels == sorted(set(levels)), id
        assert levels[-1] + 4 <= drawing.placed.rects[id].height - (14 if box.tally else 0), id


@pytest.mark.parametrize("call", CALLS)
def test_a_drawing_is_xml_with_a_box_for_each_node_and_a_path_for_each_link(call):
    drawing = drawing_of(call)
    root = ElementTree.fromstring(draw(drawing))
    boxes = [each for each in root.iter(f"{SVG}rect") if each.get("class") == "box"]
    wires = [each for each in root.iter(f"{SVG}path") if " t" in each.get("class", "")]
    assert len(boxes) == len(drawing.boxes)
    assert len(wires) == len(drawing.links)


@pytest.mark.parametrize("call", CALLS)
def test_every_link_joins_two_boxes_and_none_joins_one_to_itself(call):
    graph = draw_up(load_call(call))
    assert all({each.start, each.end} <= set(graph.nodes) for each in graph.links)
    assert all(each.start != each.end for each in graph.links)


@pytest.mark.parametrize("call", CALLS)
def test_every_part_of_every_rule_can_be_told(call):
    graph = draw_up(load_call(call))
    for texts in TEXTS_OF.values():
        for node in (*graph.nodes.values(), *graph.others):
            if isinstance(node.source, Reaction):
                said = [*tell_when(node.source.when, texts), *tell_brings(node.source, texts)]
                assert said, node.id
                assert not [each for each in said if "[map-" in each.words], node.id


@pytest.mark.parametrize("call", CALLS[::7])
def test_a_page_tells_of_every_node_and_takes_nothing_from_the_network(call):
    scenario = load_call(call)
    page = write_map_page(ground_of(scenario, scenario.language), {})
    assert not re.findall(r"(?:src|href|url|@import)\W{0,3}https?:", page)
    assert "<script" not in page
    links = set(re.findall(r'href="#([^"]+)"', page)) - {"map-all"}
    assert links <= set(re.findall(r'\bid="([^"]+)"', page))
    graph = draw_up(scenario)
    rows = re.findall(r'id="in-words-\d+"', page)
    assert len(rows) == len(graph.nodes) + len(graph.others)


# --- one small call --------------------------------------------------------------------------


def test_what_leads_to_what_is_read_from_the_rules():
    links = set(draw_up(small()).links)
    told = "reaction:open.told"
    assert links == {
        Link(told, "stage:solve", "goes", "solve"),
        Link(told, "fact:father", "reveals", "father"),
        Link(told, "reaction:solve.relieved", "marks", "told"),
    }


def test_a_shared_reaction_is_drawn_only_where_the_call_depends_on_it():
    graph = draw_up(small())
    assert [each.name for each in graph.others] == ["conduct.insulted"]
    assert "reaction:conduct.insulted" not in graph.nodes
    shipped = draw_up(load_call("us-mixed-laid-off"))
    drawn = {each.name for each in shipped.nodes.values() if each.is_shared}
    assert {"conduct.insulted", "conduct.insulted-again", "conduct.handed-over"} <= drawn
    assert "conduct.jargon-once" in {each.name for each in shipped.others}


ONE = (
    CallStarted("first", "x", 0, "1"),
    PickedUp(),
    Reacted(1, "open.told"),
    FactRevealed(1, "father"),
    StageEntered(1, "solve"),
    Reacted(2, "solve.relieved"),
    CallEnded(2, "happy", "both"),
)
OTHER = (
    PickedUp(),
    Reacted(1, "lost.open"),
    Reacted(2, "lost.open"),
    CallEnded(2, "walked", "caller"),
)
UNENDED = (PickedUp(), Reacted(1, "open.told"))


def test_calls_are_followed_and_those_that_never_ended_left_out():
    calls = follow({"one": ONE, "other": OTHER, "unended": UNENDED}, small())
    assert calls.total == 2
    assert calls.through("reaction:open.told") == ("one",)
    assert calls.through("stage:open") == ("one", "other")
    assert (calls.times("lost:open"), calls.share("fact:father")) == (2, 0.5)


def test_what_no_planned_call_comes_to_is_named_once():
    ground = ground_of(small(), planned=follow({"one": ONE}, small()))
    missed = [each.id for each in unreached(ground.graph, ground.planned)]
    assert missed == ["reaction:anytime.gives-name", "ending:walked", "ending:unsettled"]
    boxes = lay_out(ground).boxes
    assert [id for id, box in boxes.items() if box.is_missed] == missed


def test_a_box_says_how_planned_and_real_calls_went_through_it():
    planned = follow({"one": ONE, "other": OTHER}, small())
    ground = ground_of(small(), planned=planned, played=follow({"7": ONE, "8": OTHER}, small()))
    box = lay_out(ground).boxes["reaction:open.told"]
    assert (box.tally, box.share) == (("plan 1/2", "real 50%"), 0.5)
    page = write_map_page(ground, {"one": "Asks first."}, older=1)
    assert "once, 50% of the calls" in page
    assert "Asks first." in page
    assert "One of the real calls was held before" in page


def test_without_a_plan_and_without_records_nothing_is_counted():
    page = write_map_page(ground_of(small()), {})
    assert "There is no plan beside this call" in page
    assert "not in the plan" not in page
    assert "hold no call of it" in page


def test_a_machine_reads_the_same():
    found = map_as_json(ground_of(small(), planned=follow({"one": ONE}, small())))
    nodes = {each["id"]: each for each in found["nodes"]}
    assert nodes["reaction:open.told"]["planned"] == ["one"]
    assert nodes["reaction:anytime.gives-name"]["planned"] == []
    assert found["real_calls"] is None


def test_a_picture_leaves_out_what_only_says_that_a_rule_happens_once():
    rule = Reaction(
        when=When(
            hears=["a"], hears_any=["a", "b"], unmarked=["own", "other"], unknown=["told", "kept"]
        ),
        marks=["own"],
        reveals=["told"],
    )
    shown = without_habits(rule)
    assert (shown.hears_any, shown.unmarked, shown.unknown) == ([], ["other"], ["kept"])


@pytest.mark.parametrize(
    ("share", "shown"), [(0, "0"), (0.001, "<1"), (0.5, "50"), (0.996, "100"), (1, "100")]
)
def test_a_share_that_is_not_nothing_is_never_shown_as_nothing(share, shown):
    assert percent(share) == shown


# --- words that would break out --------------------------------------------------------------

HOSTILE = """</title></svg><script>alert("1")</script><img src=x onerror='a()'>&amp;]]>"""


@pytest.fixture
def hostile(tmp_path) -> Scenario:
    import json
    import shutil

    shutil.copytree(LIBRARY, tmp_path / "library")
    text = (BROKEN / "sound.yaml").read_text()
    words = json.dumps(HOSTILE + "\a\x0b")
    for harmless in ("A late fee", "My father was ill.", "His father was ill.", "The fee is gone"):
        assert harmless in text
        text = re.sub(rf"(\[|: ){re.escape(harmless)}", lambda m: m[1] + words, text, count=1)
    path = tmp_path / "library" / "en-US" / "calls" / "first.yaml"
    path.write_text(text)
    return Library(tmp_path / "library").load(str(path))


def test_hostile_words_stay_words(hostile):
    ground = ground_of(hostile, planned=follow({"<b>": ONE}, hostile))
    svg = draw(lay_out(ground), read_style("map"))
    assert "alert(" in words_of(svg)
    page = write_map_page(ground, {"<b>": HOSTILE})
    for each in (svg, page):
        assert "<script" not in each
        assert "<img" not in each
        assert "<b>:" not in each
    inline = page[page.index("<svg") : page.index("</svg>") + len("</svg>")]
    assert ElementTree.fromstring(inline).tag == f"{SVG}svg"


# --- print -----------------------------------------------------------------------------------


@pytest.mark.parametrize("call", CALLS[::7])
def test_printed_pages_follow_each_other_and_cut_through_no_box(call):
    drawing = drawing_of(call)
    found = re.findall(r'viewBox="0 ([\d.]+) [\d.]+ ([\d.]+)"', draw_pages(drawing))
    pages = [(float(top), float(top) + float(height)) for top, height in found]
    assert pages[0][0] == 0
    assert abs(pages[-1][1] - drawing.placed.height) < 0.2
    assert all(abs(one[1] - other[0]) < 0.2 for one, other in pairwise(pages))
    assert all(bottom - top <= PRINTED + 0.2 for top, bottom in pages)


def test_two_ids_of_a_drawing_are_never_the_same():
    svg = draw(drawing_of("us-mixed-laid-off"))
    ids = re.findall(r'\bid="([^"]+)"', svg)
    assert not [one for one, other in combinations(ids, 2) if one == other]


def test_nothing_of_a_graph_is_lost_between_lanes():
    graph: Graph = draw_up(load_call("us-mixed-laid-off"))
    assert sum(len(lane.nodes) + bool(lane.head) for lane in graph.lanes) == len(graph.nodes)
