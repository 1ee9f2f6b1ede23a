"""Where the boxes of a map stand, and which way its wires run.

Bands stand one below the other: a head at the left, its boxes beside it in rows of equal columns.
Wires run in the gutters between the boxes, never across one: out of a box at its foot, along the
gutter below it, up or down in one gutter between the columns, and into the next box from above
(into a head from its right side). A net, all wires of one meaning, keeps to one track of a gutter,
and two nets share a track only where they do not meet.

Nothing here knows what is drawn. The same input always gives the same picture.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from simulator.workbench.tracks import Span, assign_tracks

COLUMNS = 4
TRACK = 5.0  # pixels between two tracks
MARGIN = 20.0  # around the whole
SIDE = 12.0  # between a box and the nearest track beside it
ABOVE, BELOW = 9.0, 13.0  # from a box down to the first track, and from the last to the next box
LEAST_GUTTER = 26.0
BAND_GAP = 16.0  # more between two bands
APART = 8.0  # between two nets on one track of a gutter
PORTS_IN, PORTS_OUT = (0.06, 0.5), (0.56, 0.94)  # the parts of a box's width where wires go
HEAD_PORT = 22.0  # below the top of a head

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Band:
    """A head and the boxes beside it, by id."""

    head: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wire:
    """A wire from one box to another, or to a head; `net` is what it means."""

    start: str
    end: str
    net: str


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in pixels, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Sizes:
    """The width of boxes and heads, and the height of each by id; in pixels."""

    box: float
    head: float
    heights: Mapping[str, float]
    top: float = 0.0  # kept free above the first band


@dataclass(frozen=True, eq=False)
class Placed:
    """The picture: rectangles by id, the way of each wire, and where it may be cut across."""

    rects: Mapping[str, Rect]
    routes: Mapping[Wire, tuple[Point, ...]]
    width: float
    height: float
    cuts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    """The row and the column of a box; a head has column -1 and begins at `row`."""

    row: int
    column: int


def place(bands: Sequence[Band], sizes: Sizes, wires: Sequence[Wire]) -> Placed:
    """Place the bands, and lay the wires."""
    grid = _Grid(bands)
    routing = _Routing(grid, wires)
    lefts, width = _lefts(routing, sizes)
    ports = _ports(grid, wires, lefts, sizes)
    levels = _levels(routing, ports, lefts)
    tops, heights, bottom = _tops(grid, levels, sizes)
    rects = _rects(grid, sizes, lefts, tops, heights)
    paths = {each: _route(each, routing, ports, lefts, levels, tops, rects) for each in wires}
    return Placed(rects, paths, width, bottom, _cuts(grid, tops, heights, bottom))


# --- rows and columns ------------------------------------------------------------------------


class _Grid:
    """Every box in its row and column. Gutter r runs above row r; gutter c left of column c."""

    def __init__(self, bands: Sequence[Band]) -> None:
        self.bands = bands
        self.cells: dict[str, _Cell] = {}
        self.spans: dict[str, tuple[int, int]] = {}  # of a head: its first row, and its last
        self.firsts: set[int] = set()  # rows that begin a band
        row = 0
        for band in bands:
            self.firsts.add(row)
            for place, item in enumerate(band.items):
                self.cells[item] = _Cell(row + place // COLUMNS, place % COLUMNS)
            count = max(1, -(-len(band.items) // COLUMNS))
            self.cells[band.head] = _Cell(row, -1)
            self.spans[band.head] = (row, row + count - 1)
            row += count
        self.rows = row

    def is_head(self, id: str) -> bool:
        return id in self.spans

    def gutter_out(self, id: str) -> int:
        """Give the gutter below a box."""
        return self.cells[id].row + 1

    def gutter_in(self, id: str) -> int:
        """Give the gutter above a box."""
        return self.cells[id].row


class _Routing:
    """The gutter between two columns in which each net runs up and down, and its track there."""

    def __init__(self, grid: _Grid, wires: Iterable[Wire]) -> None:
        self.grid = grid
        self.nets: dict[str, list[Wire]] = defaultdict(list)
        for wire in wires:
            self.nets[wire.net].append(wire)
        self.trunk = {net: self._trunk(each) for net, each in self.nets.items()}
        self.track: dict[str, int] = {}
        self.count: dict[int, int] = defaultdict(int)  # tracks of each gutter between columns
        for gutter in range(COLUMNS + 1):
            spans = [
                Span(net, *self._reach(self.nets[net]))
                for net, trunk in self.trunk.items()
                if trunk == gutter and any(map(self.uses_trunk, self.nets[net]))
            ]
            tracks = assign_tracks(spans, apart=0.5)
            self.track |= tracks
            self.count[gutter] = 1 + max(tracks.values(), default=-1)

    def uses_trunk(self, wire: Wire) -> bool:
        """Say whether a wire leaves the gutter below the box it begins at."""
        grid = self.grid
        return grid.is_head(wire.end) or grid.gutter_out(wire.start) != grid.gutter_in(wire.end)

    def _trunk(self, wires: Sequence[Wire]) -> int:
        """Choose the gutter that asks for the least running along."""
        if any(self.grid.is_head(each.end) for each in wires):
            return 0
        columns = [self.grid.cells[id].column + 0.5 for w in wires for id in (w.start, w.end)]
        return min(
            range(COLUMNS + 1), key=lambda gutter: (sum(abs(gutter - x) for x in columns), gutter)
        )

    def _reach(self, wires: Sequence[Wire]) -> tuple[float, float]:
        """Give the rows between which a net runs in its trunk; a half is the middle of a row."""
        levels = [level for each in wires if self.uses_trunk(each) for level in self._ends(each)]
        return min(levels), max(levels)

    def _ends(self, wire: Wire) -> tuple[float, float]:
        into = self.grid.gutter_in(wire.end)
        return self.grid.gutter_out(wire.start), into + 0.5 * self.grid.is_head(wire.end)


# --- from left to right ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Lefts:
    """Where the columns begin, and where each net's trunk runs."""

    columns: tuple[float, ...]
    trunks: Mapping[str, float]


def _lefts(routing: _Routing, sizes: Sizes) -> tuple[_Lefts, float]:
    columns: list[float] = []
    gutters: list[float] = []
    x = MARGIN + sizes.head
    for gutter in range(COLUMNS + 1):
        gutters.append(x)
        x += _gutter(routing.count[gutter], SIDE, SIDE, is_outer=gutter == COLUMNS)
        if gutter < COLUMNS:
            columns.append(x)
            x += sizes.box
    trunks = {
        net: gutters[routing.trunk[net]] + SIDE + track * TRACK
        for net, track in routing.track.items()
    }
    return _Lefts(tuple(columns), trunks), x + MARGIN - SIDE


def _gutter(tracks: int, before: float, after: float, *, is_outer: bool = False) -> float:
    """Give the width of a gutter with so many tracks."""
    least = SIDE if is_outer and not tracks else LEAST_GUTTER
    return max(least, before + max(0, tracks - 1) * TRACK + after)


@dataclass(frozen=True, slots=True)
class _Ports:
    """Where along its box each net goes in and out; a head is entered at its side."""

    into: Mapping[tuple[str, str], float]  # box and net
    out: Mapping[tuple[str, str], float]


def _ports(grid: _Grid, wires: Sequence[Wire], lefts: _Lefts, sizes: Sizes) -> _Ports:
    into: dict[str, list[str]] = defaultdict(list)
    out: dict[str, list[str]] = defaultdict(list)
    for wire in wires:
        for nets, id in ((into, wire.end), (out, wire.start)):
            if wire.net not in nets[id] and not grid.is_head(id):
                nets[id].append(wire.net)
    return _Ports(
        _spread(into, PORTS_IN, grid, lefts, sizes), _spread(out, PORTS_OUT, grid, lefts, sizes)
    )


def _spread(
    nets: Mapping[str, Sequence[str]],
    part: tuple[float, float],
    grid: _Grid,
    lefts: _Lefts,
    sizes: Sizes,
) -> dict[tuple[str, str], float]:
    """Spread the nets of each box over a part of its width, in the order of their trunks."""
    found: dict[tuple[str, str], float] = {}
    for id, each in nets.items():
        left = lefts.columns[grid.cells[id].column]
        ordered = sorted(each, key=lambda net: lefts.trunks.get(net, left))
        begin, end = (left + share * sizes.box for share in part)
        for number, net in enumerate(ordered, start=1):
            found[id, net] = round(begin + (end - begin) * number / (len(ordered) + 1), 1)
    return found


# --- from top to bottom ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Levels:
    """The track of each net in the gutters between rows, and how many each gutter has."""

    track: Mapping[tuple[int, str], int]  # gutter and net
    count: Mapping[int, int]


def _levels(routing: _Routing, ports: _Ports, lefts: _Lefts) -> _Levels:
    spans: dict[int, list[Span]] = defaultdict(list)
    for net, wires in routing.nets.items():
        stops: dict[int, list[float]] = defaultdict(list)
        for wire in wires:
            for gutter, xs in _stops(wire, routing, ports, lefts):
                stops[gutter] += xs
        for gutter, xs in stops.items():
            spans[gutter].append(Span(net, min(xs), max(xs)))
    track: dict[tuple[int, str], int] = {}
    count: dict[int, int] = {}
    for gutter, each in spans.items():
        tracks = assign_tracks(each, apart=APART)
        track |= {(gutter, net): number for net, number in tracks.items()}
        count[gutter] = 1 + max(tracks.values())
    return _Levels(track, count)


def _stops(
    wire: Wire, routing: _Routing, ports: _Ports, lefts: _Lefts
) -> Iterable[tuple[int, list[float]]]:
    """Give the gutters between rows that a wire runs along, and where it touches each."""
    grid = routing.grid
    begin = ports.out[wire.start, wire.net]
    if not routing.uses_trunk(wire):
        yield grid.gutter_out(wire.start), [begin, ports.into[wire.end, wire.net]]
        return
    trunk = lefts.trunks[wire.net]
    yield grid.gutter_out(wire.start), [begin, trunk]
    if not grid.is_head(wire.end):
        yield grid.gutter_in(wire.end), [trunk, ports.into[wire.end, wire.net]]


@dataclass(frozen=True, slots=True)
class _Tops:
    """Where each gutter between rows has its first track, and where each row begins."""

    gutters: tuple[float, ...]
    rows: tuple[float, ...]


def _tops(grid: _Grid, levels: _Levels, sizes: Sizes) -> tuple[_Tops, tuple[float, ...], float]:
    heights = _heights(grid, sizes)
    gutters: list[float] = []
    rows: list[float] = []
    y = sizes.top
    for row in range(grid.rows + 1):
        if 0 < row < grid.rows and row in grid.firsts:
            y += BAND_GAP / 2
        gutters.append(y + ABOVE)
        y += _gutter(levels.count.get(row, 0), ABOVE, BELOW, is_outer=row in (0, grid.rows))
        if 0 < row < grid.rows and row in grid.firsts:
            y += BAND_GAP / 2
        if row < grid.rows:
            rows.append(y)
            y += heights[row]
    return _Tops(tuple(gutters), tuple(rows)), heights, y + MARGIN


def _heights(grid: _Grid, sizes: Sizes) -> tuple[float, ...]:
    """Give the height of each row: of its highest box, and the head's where it needs more."""
    heights = [0.0] * grid.rows
    for id, cell in grid.cells.items():
        if not grid.is_head(id):
            heights[cell.row] = max(heights[cell.row], sizes.heights[id])
    for head, (first, last) in grid.spans.items():
        lacking = sizes.heights[head] - sum(heights[first : last + 1])
        if lacking > 0:
            heights[last] += lacking if first == last else max(0.0, lacking - LEAST_GUTTER)
    return tuple(round(each, 1) for each in heights)


def _rects(
    grid: _Grid, sizes: Sizes, lefts: _Lefts, tops: _Tops, heights: Sequence[float]
) -> dict[str, Rect]:
    """Give the rectangles: boxes of one row are of one height, a head goes along all its rows."""
    rects: dict[str, Rect] = {}
    for id, cell in grid.cells.items():
        top = tops.rows[cell.row]
        if grid.is_head(id):
            last = grid.spans[id][1]
            rects[id] = Rect(MARGIN, top, sizes.head, tops.rows[last] + heights[last] - top)
        else:
            rects[id] = Rect(lefts.columns[cell.column], top, sizes.box, heights[cell.row])
    return rects


def _route(
    wire: Wire,
    routing: _Routing,
    ports: _Ports,
    lefts: _Lefts,
    levels: _Levels,
    tops: _Tops,
    rects: Mapping[str, Rect],
) -> tuple[Point, ...]:
    """Give the corners of a wire's way."""
    grid, start, end = routing.grid, rects[wire.start], rects[wire.end]

    def level(gutter: int) -> float:
        return tops.gutters[gutter] + levels.track[gutter, wire.net] * TRACK

    begin, out = ports.out[wire.start, wire.net], level(grid.gutter_out(wire.start))
    way: list[Point] = [(begin, start.y + start.height), (begin, out)]
    if not routing.uses_trunk(wire):
        into = ports.into[wire.end, wire.net]
        return (*way, (into, out), (into, end.y))
    trunk = lefts.trunks[wire.net]
    way.append((trunk, out))
    if grid.is_head(wire.end):
        port = end.y + HEAD_PORT
        return (*way, (trunk, port), (end.x + end.width, port))
    into, above = ports.into[wire.end, wire.net], level(grid.gutter_in(wire.end))
    return (*way, (trunk, above), (into, above), (into, end.y))


def _cuts(grid: _Grid, tops: _Tops, heights: Sequence[float], bottom: float) -> tuple[float, ...]:
    """Give the heights between two rows, and the end."""
    between = [
        (tops.rows[row - 1] + heights[row - 1] + tops.rows[row]) / 2 for row in range(1, grid.rows)
    ]
    return (*between, bottom)
