"""One finished attempt as a page of HTML: its scores with every reason, and what was said."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import pi
from typing import TYPE_CHECKING, Any

import regex

from simulator.call.events import Log
from simulator.call.mode import read_mode
from simulator.grading.marks import marks_by_turn
from simulator.records.cards import load_card
from simulator.records.store import AttemptRow
from simulator.reports.card import CardView, CriterionView, ScoreView, read_card
from simulator.reports.lines import Line, list_lines, time_log
from simulator.reports.mood import draw_mood
from simulator.reports.pages import as_drawing, render_page
from simulator.reports.when import word_when
from simulator.texts import Texts
from simulator.texts.formats import format_duration

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

RADIUS = 42  # of a dial, in units of its drawing
_NOT_IN_NAMES = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
LONGEST_NAME = 60  # characters of a title in the name of a file


@dataclass(frozen=True, slots=True)
class Said:
    """A line of the transcript with the marks its words earned: verdict, question, quote."""

    line: Line
    time: str
    marks: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Dial:
    """A score with how much of its ring is drawn, in units of the drawing."""

    score: ScoreView
    drawn: float
    around: float = round(2 * pi * RADIUS, 1)


def write_report(
    row: AttemptRow,
    trainee: str,
    data: Mapping[str, Any],
    log: Log,
    scenario: Scenario | None,
    texts: Texts,
    *,
    earlier: str = "",
) -> str:
    """Write the page of an attempt; `data` is its card as the records keep it.

    earlier: what its result was before it was regraded, as `word_earlier` says it.
    Raises KeyError, TypeError or ValueError for what is no card.
    """
    view = read_card(data, log, scenario, texts)
    return render_page(
        "report",
        texts,
        row=row,
        trainee=trainee,
        when=word_when(row.meta.started_at, texts),
        mode=read_mode(row.meta.mode).value,
        call_language=row.meta.locale.partition("-")[0],
        view=view,
        earlier=earlier,
        dials=[_dial(each) for each in view.scores],
        missed=_of(view, "wrong", "absent"),
        met=_of(view, "met"),
        idle=_of(view, "not-applicable"),
        mood=as_drawing(draw_mood(view.moods, texts)),
        said=list(_transcript(data, view, log, scenario, texts)),
    )


def name_report(row: AttemptRow) -> str:
    """Name the file of a report by the call, the day and the attempt."""
    title = unicodedata.normalize("NFC", row.meta.title).casefold()
    words = _NOT_IN_NAMES.sub("-", title).strip("-")[:LONGEST_NAME].strip("-")
    return f"headset-{words}-{row.meta.started_at[:10]}-{row.id}.html"


def _of(view: CardView, *verdicts: str) -> list[CriterionView]:
    return [each for each in view.criteria if each.verdict in verdicts]


def _dial(score: ScoreView) -> Dial:
    share = (score.value or 0) / 100
    return Dial(score, round(2 * pi * RADIUS * share, 1))


def _transcript(
    data: Mapping[str, Any], view: CardView, log: Log, scenario: Scenario | None, texts: Texts
) -> Iterator[Said]:
    shown = {each.id: each for each in (*view.criteria, *view.auto_fails)}
    marks = marks_by_turn(load_card(data))
    for line in list_lines(log, time_log(log), scenario, texts):
        earned: list[tuple[str, str, str]] = []
        if line.kind == "agent" and line.turn in marks:
            turn = marks[line.turn]
            for verdict, graded in (("wrong", turn.wrong), ("met", turn.met)):
                views = (shown[each.id] for each in graded if each.id in shown)
                earned += [(verdict, each.asks, each.quote) for each in views]
        yield Said(line, format_duration(line.at), tuple(earned))
