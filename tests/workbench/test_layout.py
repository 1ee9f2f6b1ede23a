"""Boxes stand apart, wires keep to the gutters, and no two nets run along one line."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from simulator.workbench.layout import Band, Placed, Rect, Sizes, Wire, place
from simulator.workbench.tracks import Span, assign_tracks

BOX, HEAD = 200.0, 150.0
CLOSE = 0.05  # pixels; the same line but for rounding


@st.composite
def maps(draw) -> tuple[list[Band], Sizes, list[Wire]]:
    """Draw bands of a few boxes, and wires between any of them."""
    counts = draw(st.lists(st.integers(0, 11), min_size=1, max_size=5))
    bands = [
        Band(f"h{n}", tuple(f"b{n}-{i}" for i in range(count))) for n, count in enumerate(counts)
    ]
    items = [item for band in bands for item in band.items]
    heads = [band.head for band in bands]
    ids = [*items, *heads]
    height = st.integers(20, 180).map(float)
    heights = dict(
        zip(ids, draw(st.lists(height, min_size=len(ids), max_size=len(ids))), strict=True)
    )
    wires = []
    for number in range(draw(st.integers(0, 25)) if len(items) > 1 else 0):
        start = draw(st.sampled_from(items))
        if draw(st.integers(0, 4)) == 0:
            head = draw(st.sampled_from(heads))
            wires.append(Wire(start, head, f"goes:{head}"))
        else:
            end = draw(st.sampled_from([each for each in items if each != start]))
            wires.append(Wire(start, end, f"net{number % 6}"))
    return bands, Sizes(BOX, HEAD, heights, 50.0), list(dict.fromkeys(wires))


def overlap(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def overlapping(placed: Placed) -> list[tuple[str, str]]:
    pairs = combinations(placed.rects.items(), 2)
    return [(a, b) for (a, one), (b, other) in pairs if overlap(one, other)]


def crossing(placed: Placed) -> list[tuple[Wire, str]]:
    """Give the wires that run through the inside of a box."""
    return [
        (wire, id)
        for wire, route in placed.routes.items()
        for one, other in pairwise(route)
        for id, rect in placed.rects.items()
        if _is_within(sorted((one[0], other[0])), rect.x, rect.width)
        and _is_within(sorted((one[1], other[1])), rect.y, rect.height)
    ]


def _is_within(stretch: list[float], begin: float, size: float) -> bool:
    return stretch[0] < begin + size - CLOSE and begin + CLOSE < stretch[1]


def shared_lines(placed: Placed) -> list[tuple[str, str]]:
    """Give the pairs of nets of which two stretches lie upon each other."""
    stretches = [
        (wire.net, *sorted((one, other)))
        for wire, route in placed.routes.items()
        for one, other in pairwise(route)
        if one != other
    ]
    return [
        (net, against)
        for (net, a, b), (against, c, d) in combinations(dict.fromkeys(stretches), 2)
        if net != against and (_upon(a, b, c, d, 0) or _upon(a, b, c, d, 1))
    ]


def _upon(a, b, c, d, along: int) -> bool:
    across = 1 - along
    is_one_line = a[across] == b[across] and c[across] == d[across]
    return (
        is_one_line
        and abs(a[across] - c[across]) < CLOSE
        and min(b[along], d[along]) - max(a[along], c[along]) > CLOSE
    )


@given(maps())
def test_no_two_boxes_overlap_and_all_lie_on_the_picture(drawn):
    placed = place(*drawn)
    assert overlapping(placed) == []
    assert all(
        each.x >= 0 and each.y >= 50 and each.x + each.width <= placed.width
        for each in placed.rects.values()
    )
    assert all(each.y + each.height <= placed.height for each in placed.rects.values())


@given(maps())
def test_a_box_is_as_high_as_its_words_need(drawn):
    _, sizes, _ = drawn
    placed = place(*drawn)
    assert all(placed.rects[id].height >= height for id, height in sizes.heights.items())


@given(maps())
def test_every_wire_runs_from_its_box_to_its_box_and_through_none(drawn):
    bands, _, wires = drawn
    heads = {band.head for band in bands}
    placed = place(*drawn)
    assert set(placed.routes) == set(wires)
    assert crossing(placed) == []
    for wire, route in placed.routes.items():
        start, end = placed.rects[wire.start], placed.rects[wire.end]
        assert start.x < route[0][0] < start.x + start.width
        assert route[0][1] == start.y + start.height
        if wire.end in heads:
            assert route[-1][0] == end.x + end.width
            assert end.y < route[-1][1]
        else:
            assert end.x < route[-1][0] < end.x + end.width
            assert route[-1][1] == end.y
        assert all(one[0] == other[0] or one[1] == other[1] for one, other in pairwise(route))


@given(maps())
def test_no_two_nets_run_along_one_line(drawn):
    assert shared_lines(place(*drawn)) == []


@given(maps())
def test_the_same_call_is_always_the_same_picture(drawn):
    one, other = place(*drawn), place(*drawn)
    assert (one.rects, one.routes) == (other.rects, other.routes)


@given(maps())
def test_a_cut_goes_through_no_box(drawn):
    placed = place(*drawn)
    heads = {band.head for band in drawn[0]}
    boxes = [rect for id, rect in placed.rects.items() if id not in heads]
    assert [y for y in placed.cuts for each in boxes if each.y < y < each.y + each.height] == []
    assert list(placed.cuts) == sorted(placed.cuts)


def test_nets_that_meet_get_tracks_of_their_own():
    spans = [Span("a", 0, 10), Span("b", 5, 15), Span("c", 12, 20)]
    assert assign_tracks(spans, apart=1) == {"a": 0, "b": 1, "c": 0}
    assert assign_tracks(spans, apart=3) == {"a": 0, "b": 1, "c": 2}
