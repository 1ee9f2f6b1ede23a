"""A map drawn as SVG. Every text is escaped; the same map always gives the same drawing.

Pointing at a box, or coming to it with the Tab key, brings its wires out: rules of style do that,
so a drawing needs no program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape

from simulator.texts import Texts
from simulator.workbench.boxes import (
    HEAD,
    PAD,
    TEXT_SIZE,
    WIDTH,
    Box,
    Ground,
    box_of,
    head_id,
    head_of,
)
from simulator.workbench.graph import LINK_KINDS, Graph, Link
from simulator.workbench.layout import MARGIN, Band, Placed, Point, Rect, Sizes, Wire, place
from simulator.workbench.lettering import measure, wrap

TITLE_SIZE = 20.0
TOP = 78.0  # for the title and the key to the colours
TURN = 5.0  # radius of a wire's corners
KEY_LINE, KEY_GAP = 26.0, 22.0
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PRINTED = 900.0  # pixels of height on one printed page, at the drawing's own width


@dataclass(frozen=True, eq=False)
class Drawing:
    """A map ready to be written: its boxes, where they stand, and what its links mean."""

    title: str
    boxes: Mapping[str, Box]
    placed: Placed
    links: Mapping[Wire, Link]
    texts: Texts
    rows: Mapping[str, str]  # the anchor of each box in the table of a page

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """Number the boxes in their order."""
        return {id: number for number, id in enumerate(self.boxes)}

    @cached_property
    def wired(self) -> Mapping[str, Sequence[str]]:
        """Give the boxes at the other ends of each box's wires, itself first; none without."""
        found: dict[str, dict[str, None]] = {}
        for wire in self.links:
            for one, other in ((wire.start, wire.end), (wire.end, wire.start)):
                found.setdefault(one, {one: None})[other] = None
        return {id: tuple(each) for id, each in found.items()}


def lay_out(ground: Ground, rows: Mapping[str, str] | None = None) -> Drawing:
    """Lay a map out. rows: where a page tells of each node, by its id."""
    graph = ground.graph
    boxes: dict[str, Box] = {}
    bands: list[Band] = []
    for number, lane in enumerate(graph.lanes, start=1):
        boxes[head_id(lane)] = head_of(lane, number, ground)
        boxes |= {node.id: box_of(node, ground) for node in lane.nodes}
        bands.append(Band(head_id(lane), tuple(node.id for node in lane.nodes)))
    links = _wires(graph)
    sizes = Sizes(WIDTH, HEAD, {id: each.height for id, each in boxes.items()}, TOP)
    placed = place(bands, sizes, list(links))
    title = ground.scenario.call.title
    return Drawing(title, boxes, placed, links, ground.texts, rows or {})


def _wires(graph: Graph) -> dict[Wire, Link]:
    return {Wire(each.start, each.end, f"{each.kind}:{each.about}"): each for each in graph.links}


def draw(drawing: Drawing, style: str = "") -> str:
    """Write a drawing as SVG; style: rules of its own, where it stands alone."""
    return "".join(_svg(drawing, style))


def _svg(drawing: Drawing, style: str) -> Iterator[str]:
    width, height = drawing.placed.width, drawing.placed.height
    label = drawing.texts("map-title", title=drawing.title)
    [title] = wrap(label, width - 2 * MARGIN, TITLE_SIZE, bold=True, most=1)
    language = drawing.texts.language
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="map" lang="{language}" role="group" '
        f'aria-label="{_escape(label)}" viewBox="0 0 {_n(width)} {_n(height)}" '
        f'width="{_n(width)}" height="{_n(height)}">'
    )
    yield f"<style>{style}{''.join(_rules(drawing))}</style>"
    yield from _arrows()
    # The class again, because a copy of this group on a printed page is styled by what is in it.
    yield '<g id="map-all" class="map">'
    yield f'<rect class="ground" width="{_n(width)}" height="{_n(height)}"/>'
    yield _text(title, MARGIN, MARGIN + TITLE_SIZE, "title")
    yield from _key(drawing)
    yield '<g class="wires">'
    yield from (_wire(each, drawing) for each in _back_to_front(drawing))
    yield "</g>"
    yield from (
        each
        for id, box in drawing.boxes.items()
        for each in _box(box, drawing.placed.rects[id], drawing)
    )
    yield "</g></svg>\n"


def _rules(drawing: Drawing) -> Iterator[str]:
    """Give the rules that bring out the wires of a box, and those it is wired to."""
    for id in drawing.wired:
        number = drawing.numbers[id]
        yield f".map:has(#n{number}:is(:hover,:focus)) .t{number}{{opacity:1}}"


def _arrows() -> Iterator[str]:
    yield "<defs>"
    for kind in LINK_KINDS:
        yield (
            f'<marker id="to-{kind}" class="{kind}" viewBox="0 0 8 8" refX="7" refY="4" '
            'markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">'
            '<path d="M0 0.5L8 4L0 7.5Z"/></marker>'
        )
    yield "</defs>"


def _key(drawing: Drawing) -> Iterator[str]:
    """Draw the key to the colours: only of the wires there are."""
    x, y = MARGIN, MARGIN + TITLE_SIZE + 22
    used = {each.kind for each in drawing.links.values()}
    for kind in LINK_KINDS:
        if kind not in used:
            continue
        words = drawing.texts(f"map-key-{kind}")
        line = f"M{_n(x)} {_n(y - 4)}h{_n(KEY_LINE)}"
        yield f'<path class="wire {kind}" d="{line}" marker-end="url(#to-{kind})"/>'
        yield _text(words, x + KEY_LINE + 7, y, "key")
        x += KEY_LINE + 7 + measure(words, TEXT_SIZE) + KEY_GAP


def draw_pages(drawing: Drawing) -> str:
    """Show a drawing of the same page once more, cut between its rows into pages for print."""
    width, pages, top = drawing.placed.width, [], 0.0
    for bottom in _page_ends(drawing.placed.cuts):
        pages.append(
            f'<svg class="map cut" viewBox="0 {_n(top)} {_n(width)} {_n(bottom - top)}" '
            f'aria-hidden="true"><use href="#map-all"/></svg>\n'
        )
        top = bottom
    return "".join(pages)


def _page_ends(cuts: Sequence[float]) -> Iterator[float]:
    """Choose where to cut, so that each page is as full as it can be."""
    top = 0.0
    for here, after in zip(cuts, (*cuts[1:], None), strict=True):
        if after is None or after - top > PRINTED:
            yield here
            top = here


# --- wires -----------------------------------------------------------------------------------


def _back_to_front(drawing: Drawing) -> list[Wire]:
    """Order the wires so that those that carry the call lie above those of mere marks."""
    return sorted(drawing.links, key=lambda each: -LINK_KINDS.index(drawing.links[each].kind))


def _wire(wire: Wire, drawing: Drawing) -> str:
    numbers, link = drawing.numbers, drawing.links[wire]
    return (
        f'<path class="wire {link.kind} t{numbers[wire.start]} t{numbers[wire.end]}" '
        f'd="{_way(drawing.placed.routes[wire])}" marker-end="url(#to-{link.kind})"/>'
    )


def _way(points: Sequence[Point]) -> str:
    """Write a way as the data of a path, its corners rounded."""
    corners = _corners(points)
    parts = [f"M{_at(corners[0])}"]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        near, far = _towards(corner, before), _towards(corner, after)
        parts.append(f"L{_at(near)}Q{_at(corner)} {_at(far)}")
    return "".join([*parts, f"L{_at(corners[-1])}"])


def _corners(points: Sequence[Point]) -> list[Point]:
    """Leave out points that stand still, or on a line between their neighbours."""
    kept: list[Point] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and _is_between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return kept


def _is_between(one: Point, middle: Point, other: Point) -> bool:
    return any(
        one[i] == middle[i] == other[i]
        and min(one[1 - i], other[1 - i]) <= middle[1 - i] <= max(one[1 - i], other[1 - i])
        for i in (0, 1)
    )


def _towards(corner: Point, other: Point) -> Point:
    """Go from a corner a little towards another point, at most half of the way."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    far = abs(dx) + abs(dy)
    step = min(TURN, far / 2) / far if far else 0
    return corner[0] + dx * step, corner[1] + dy * step


# --- boxes -----------------------------------------------------------------------------------


def _box(box: Box, rect: Rect, drawing: Drawing) -> Iterator[str]:
    anchor = drawing.rows.get(box.id)
    tag = "a" if anchor else "g"
    goal = f'href="#{escape(anchor)}"' if anchor else 'tabindex="0"'
    number, classes = drawing.numbers[box.id], " ".join(_classes(box, drawing))
    yield f'<{tag} id="n{number}" class="{classes}" {goal}>'
    yield f"<title>{_escape(box.whole)}</title>"
    yield _rect(rect, "box")
    for ink in box.lines:
        yield _text(ink.text, rect.x + PAD, rect.y + ink.y, ink.style)
    yield from _chip(box, rect)
    yield from _foot(box, rect)
    yield f"</{tag}>"


def _classes(box: Box, drawing: Drawing) -> Iterator[str]:
    """Name what a box is, and which boxes bring it out when pointed at."""
    yield from ("node", box.kind)
    near = drawing.wired.get(box.id, ())
    if near:
        yield "wired"
    yield from (f"t{drawing.numbers[each]}" for each in near)
    if box.is_missed:
        yield "missed"
    if box.is_best:
        yield "best"


def _chip(box: Box, rect: Rect) -> Iterator[str]:
    if not box.chip:
        return
    tone = "up" if box.chip.startswith("+") else "down"
    x, y = rect.x + rect.width - PAD - 24, rect.y + PAD - 3
    yield f'<rect class="chip {tone}" x="{_n(x)}" y="{_n(y)}" width="28" height="18" rx="9"/>'
    yield _text(box.chip, x + 14, y + 13, f"mood {tone}")


def _foot(box: Box, rect: Rect) -> Iterator[str]:
    """Draw what calls made of it: planned at the left, real ones at the right and as a bar."""
    y = rect.y + rect.height
    half = (rect.width - 2 * PAD - 8) / 2
    for number, words in enumerate(box.tally):
        [shown] = wrap(words, half, TEXT_SIZE, most=1)
        if number:
            yield _text(shown, rect.x + rect.width - PAD, y - PAD, "tally right")
        else:
            yield _text(shown, rect.x + PAD, y - PAD, "tally")
    if box.share:
        width = max(2.0, (rect.width - 2) * box.share)
        bar = Rect(rect.x + 1, y - 5, width, 4)
        yield _rect(bar, "bar", 2)


def _rect(rect: Rect, name: str, radius: float = 7) -> str:
    return (
        f'<rect class="{name}" x="{_n(rect.x)}" y="{_n(rect.y)}" width="{_n(rect.width)}" '
        f'height="{_n(rect.height)}" rx="{_n(radius)}"/>'
    )


def _text(words: str, x: float, y: float, style: str) -> str:
    return f'<text class="{style}" x="{_n(x)}" y="{_n(y)}">{_escape(words)}</text>'


def _escape(text: str) -> str:
    """Escape a text; signs that XML cannot hold at all are left out."""
    return escape(_FORBIDDEN.sub("", text))


def _at(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(value: float) -> str:
    """Write a number without needless digits."""
    return f"{value:.1f}".removesuffix(".0")
