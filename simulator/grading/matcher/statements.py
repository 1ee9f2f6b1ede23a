"""Figures said about the things that the product sheets know, and whether they are the sheets'.

Whatever criterion it was meant for: "the late fee is $25" is wrong where the sheet says $30.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from simulator.grading.matcher.frames import Frame, match_frame
from simulator.grading.matcher.phrases import Sheets, Tagged
from simulator.grading.verdicts import Value
from simulator.language import figures_equal
from simulator.language.types import Figure, FigureKind

REACH = 30  # characters between a thing and the figure said about it
_CLOCK = frozenset({"minute", "hour", "day", "business-day", "week"})
_CALENDAR = frozenset({"month", "year", "statement"})


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing the sheets know: the frames that name it, and the figures that are true of it."""

    about: tuple[Frame, ...]
    names: tuple[str, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure that was said: what about, whether it is true, the words, and where they stand."""

    subject: Subject
    is_true: bool
    said: str
    start: int
    end: int


def find_statements(
    subjects: Sequence[Subject], sentences: Iterable[Tagged], sheets: Sheets
) -> Iterator[Statement]:
    """Give every figure said about a subject: its own, or one that the sheets do not know at all.

    A figure that they know of something else says nothing about this one.
    """
    for tagged in sentences:
        if tagged.sentence.is_question or not tagged.sentence.figures:
            continue
        for subject, start, end in _named(subjects, tagged, sheets):
            said = _nearest(subject, start, end, tagged)
            if said is None or tagged.denies(said):
                continue
            if any(figures_equal(said, each) for each in subject.figures):
                yield _statement(said, subject, tagged, is_true=True)
            elif not any(figures_equal(said, each) for each in sheets.known):
                yield _statement(said, subject, tagged, is_true=False)


def _named(
    subjects: Sequence[Subject], tagged: Tagged, sheets: Sheets
) -> Iterator[tuple[Subject, int, int]]:
    for subject in subjects:
        for frame in subject.about:
            found = match_frame(frame, (tagged,), sheets)
            if found.value is Value.MET:
                yield subject, found.start, found.end


def _nearest(subject: Subject, start: int, end: int, tagged: Tagged) -> Figure | None:
    """Give the figure next to where a subject is named, if figures of its kind are said of it."""
    near = [
        (max(said.start - end, start - said.end, 0), said.start, said)
        for said in tagged.sentence.figures
        if any(_is_comparable(said, each) for each in subject.figures)
    ]
    gap, _, said = min(near, default=(REACH + 1, 0, None))
    return said if gap <= REACH else None


def _is_comparable(said: Figure, true: Figure) -> bool:
    if said.kind is not true.kind or said.kind is FigureKind.DATE:
        return False
    clocks = (_CLOCK, _CALENDAR)
    return said.unit == true.unit or any({said.unit, true.unit} <= clock for clock in clocks)


def _statement(said: Figure, subject: Subject, tagged: Tagged, *, is_true: bool) -> Statement:
    return Statement(subject, is_true, tagged.quote(said), said.start, said.end)
