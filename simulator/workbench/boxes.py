"""The boxes of a map: what stands in each, broken into lines, and how high it gets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Ending, Fact, Reaction, Stage
from simulator.scenario.rendering import render_text
from simulator.texts import Texts
from simulator.workbench.graph import Graph, Lane, Node, when_of
from simulator.workbench.lettering import wrap
from simulator.workbench.passage import LOST, Passages
from simulator.workbench.telling import (
    Phrase,
    sign,
    tell_brings,
    tell_ending,
    tell_mood,
    tell_when,
    without_habits,
)

WIDTH = 236.0  # pixels: of a box
HEAD = 176.0  # of the box at the left that names a lane
PAD = 11.0  # inside a box
NAME_SIZE, HEAD_SIZE, TEXT_SIZE = 13.0, 15.0, 12.0
LEADING = 1.36  # of a line, in its own size
GAP = 5.0  # between two blocks of a box
CHIP = 30.0  # kept free beside the name for how far the mood moves
MOST_NAME, MOST_QUOTE, MOST_PHRASES, MOST_BROUGHT = 2, 2, 4, 4
MOST_GOAL = 7


@dataclass(frozen=True, slots=True)
class Ink:
    """One line of a box; `style` names its look, y is where its letters stand, from the top."""

    text: str
    style: str
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """What is drawn for a node, or for the head of a lane.

    chip: how far the mood moves. tally: what planned and real calls made of it, and `share` is
    that of the real ones, None without any. whole: everything, for whoever points at the box.
    """

    id: str
    kind: str
    lines: tuple[Ink, ...]
    height: float
    whole: str
    chip: str = ""
    tally: tuple[str, ...] = ()
    share: float | None = None
    is_missed: bool = False
    is_best: bool = False


@dataclass(frozen=True, eq=False)
class Ground:
    """All that a map is made of. planned is None without a plan, played without real calls."""

    scenario: Scenario
    graph: Graph
    texts: Texts
    planned: Passages | None = None
    played: Passages | None = None


class _Sheet:
    """Lines being written one below the other."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.lines: list[Ink] = []
        self.y = PAD

    def write(self, text: str, style: str, size: float, most: int, spare: float = 0.0) -> None:
        is_bold = style in ("name", "lead")
        for line in wrap(text, self.width - spare, size, bold=is_bold, most=most):
            self.lines.append(Ink(line, style, round(self.y + size, 1)))
            self.y += size * LEADING

    def leave(self, gap: float = GAP) -> None:
        if self.lines:
            self.y += gap


def box_of(node: Node, ground: Ground) -> Box:
    """Put a reaction, a fact or an ending into its box."""
    sheet, texts = _Sheet(WIDTH - 2 * PAD), ground.texts
    mood = getattr(node.source, "mood", 0)
    name = _name_of(node, ground)
    sheet.write(name, "name", NAME_SIZE, MOST_NAME, CHIP if mood else 0)
    for text, style, most in _words_of(node, ground):
        sheet.leave()
        sheet.write(text, style, TEXT_SIZE, most)
    asked, brought = _shown_rule(node, texts), tell_brings(node.source, texts)
    _write_phrases(sheet, asked, MOST_PHRASES, texts)
    _write_phrases(sheet, _without_mood(brought, mood, ground), MOST_BROUGHT, texts)
    tally = tuple(_tally(node, ground))
    return Box(
        node.id,
        node.kind,
        tuple(sheet.lines),
        sheet.y + PAD + (TEXT_SIZE * LEADING + GAP if tally else 0),
        _whole(name, node, [*tell_rule(node, texts), *brought], ground),
        sign(mood) if mood else "",
        tally,
        _share(node, ground),
        is_missed(node, ground),
        node.kind == "ending" and node.name == ground.scenario.call.best,
    )


def head_of(lane: Lane, number: int, ground: Ground) -> Box:
    """Put the head of a lane into its box; number: of a stage, from 1."""
    sheet = _Sheet(HEAD - 2 * PAD)
    title, goal = head_words(lane, number, ground)
    if lane.head is not None:
        sheet.write(ground.texts("map-stage", number=number), "kicker", TEXT_SIZE, 1)
    sheet.write(title, "lead", HEAD_SIZE, 3)
    sheet.leave()
    sheet.write(goal, "goal", TEXT_SIZE, MOST_GOAL)
    tally = tuple(_tally(lane.head, ground)) if lane.head else ()
    if tally:
        sheet.leave()
        sheet.write(" · ".join(tally[:2]), "tally", TEXT_SIZE, 2)
        sheet.write(" · ".join(tally[2:]), "tally", TEXT_SIZE, 2)
    node = lane.head
    return Box(
        head_id(lane),
        "head",
        tuple(sheet.lines),
        sheet.y + PAD,
        f"{title}\n{goal}",
        share=_share(node, ground) if node else None,
        is_missed=node is not None and is_missed(node, ground),
    )


def head_id(lane: Lane) -> str:
    """Give the id of the box that names a lane: its stage's own, or the lane's."""
    return lane.head.id if lane.head else f"lane:{lane.name}"


def head_words(lane: Lane, number: int, ground: Ground) -> tuple[str, str]:
    """Give the title of a lane, and what it is about."""
    if lane.head is not None and isinstance(lane.head.source, Stage):
        return lane.name, render_text(lane.head.source.goal, ground.scenario, {})
    texts = ground.texts
    return texts(f"map-lane-{lane.kind}"), texts(f"map-lane-{lane.kind}-about")


# --- what stands in a box --------------------------------------------------------------------


def _name_of(node: Node, ground: Ground) -> str:
    if isinstance(node.source, Ending):
        return render_text(node.source.title, ground.scenario, {})
    return node.title


def _words_of(node: Node, ground: Ground) -> Iterator[tuple[str, str, int]]:
    """Give the author's own words: text, style, and how many lines it may take."""
    source, texts = node.source, ground.texts
    if isinstance(source, Ending):
        yield node.name, "id", 1
    if isinstance(source, Fact):
        yield render_text(source.text, ground.scenario, {}), "plain", 4
        yield texts("map-comes-out", how=source.comes_out), "when", 4
    elif quote := quote_of(node, ground):
        yield texts("map-quote", quote=quote), "quote", MOST_QUOTE


def _shown_rule(node: Node, texts: Texts) -> list[Phrase]:
    """Say what a node asks for, short enough for a picture."""
    source = node.source
    if isinstance(source, Reaction):
        return tell_when(without_habits(source), texts)
    return tell_rule(node, texts)


def tell_rule(node: Node, texts: Texts) -> list[Phrase]:
    """Say all that a node asks for."""
    if isinstance(node.source, Ending):
        return tell_ending(node.source, texts, is_shared=node.is_shared)
    return tell_when(when_of(node), texts)


def quote_of(node: Node, ground: Ground) -> str:
    """Give the first of the lines that the caller may say; nothing where nothing is said."""
    lines = node.source.caller if isinstance(node.source, Reaction | Ending) else []
    return render_text(lines[0], ground.scenario, {}) if lines else ""


def _write_phrases(sheet: _Sheet, phrases: Sequence[Phrase], most: int, texts: Texts) -> None:
    """Write the first phrases, and how many are left over."""
    if not phrases:
        return
    sheet.leave()
    shown = phrases if len(phrases) <= most else phrases[: most - 1]
    for each in shown:
        sheet.write(each.words, each.tone, TEXT_SIZE, 2)
    if len(phrases) > len(shown):
        left = texts("map-more", count=len(phrases) - len(shown))
        sheet.write(left, "other", TEXT_SIZE, 1)


def _without_mood(phrases: Iterable[Phrase], mood: int, ground: Ground) -> list[Phrase]:
    """Leave out how far the mood moves: the chip says so."""
    said = tell_mood(mood, ground.texts) if mood else None
    return list(_in_one_line(each for each in phrases if each.words != said))


def _in_one_line(phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Put what matters least together at the end."""
    least: list[str] = []
    for each in phrases:
        if each.tone == "other":
            least.append(each.words)
        else:
            yield each
    if least:
        yield Phrase(" · ".join(least), "other")


def _whole(name: str, node: Node, phrases: Sequence[Phrase], ground: Ground) -> str:
    quote = quote_of(node, ground)
    quoted = [ground.texts("map-quote", quote=quote)] if quote else []
    return "\n".join([name, *quoted, *(each.words for each in phrases)])


# --- what calls made of it -------------------------------------------------------------------


def _tally(node: Node, ground: Ground) -> Iterator[str]:
    texts, planned, played = ground.texts, ground.planned, ground.played
    if planned is not None and planned.total:
        count = len(planned.through(node.id))
        missed = "map-box-unplanned" if not node.is_shared else "map-box-planned"
        yield texts(missed if not count else "map-box-planned", count=count, total=planned.total)
    if played is not None and played.total:
        yield texts("map-box-played", share=percent(played.share(node.id)))
    if (
        node.kind == "stage"
        and played is not None
        and (lost := played.times(f"{LOST}:{node.name}"))
    ):
        yield texts("map-box-lost", count=lost)


def percent(share: float) -> str:
    """Write a share of 0 to 1 in percent; one that is not nothing is never 0."""
    return "<1" if 0 < share < 0.005 else str(round(100 * share))


def _share(node: Node, ground: Ground) -> float | None:
    played = ground.played
    return played.share(node.id) if played is not None and played.total else None


def is_missed(node: Node, ground: Ground) -> bool:
    """Say whether the call has it in its own file and no planned call comes to it."""
    planned = ground.planned
    if planned is None or not planned.total or node.is_shared:
        return False
    return not planned.through(node.id)
