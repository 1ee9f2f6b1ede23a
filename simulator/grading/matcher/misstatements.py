"""Misstatements: a figure said about a thing the product sheet knows that is not the sheet's.

Whatever criterion it was meant for: "the late fee is $25" is wrong where the sheet says $30.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from simulator.grading.matcher.frames import Frame, match_frame
from simulator.grading.matcher.phrases import FigureOf, Tagged
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
class Misstatement:
    """A false figure: what it was said about, the words, and where they stand."""

    subject: Subject
    said: str
    start: int
    end: int


def find_misstatements(
    subjects: Sequence[Subject],
    sentences: Iterable[Tagged],
    known: Sequence[Figure],
    figure_of: FigureOf,
) -> Iterator[Misstatement]:
    """Give every figure said about a subject that is neither its own nor any other known one."""
    for tagged in sentences:
        if tagged.sentence.is_question or not tagged.sentence.figures:
            continue
        named = list(_named(subjects, tagged, figure_of))
        for said in tagged.sentence.figures:
            if _is_denied(said, tagged) or any(figures_equal(said, each) for each in known):
                continue
            subject = _nearest(said, named)
            if subject is not None:
                yield _misstatement(said, subject, tagged)


def _named(
    subjects: Sequence[Subject], tagged: Tagged, figure_of: FigureOf
) -> Iterator[tuple[Subject, int, int]]:
    for subject in subjects:
        for frame in subject.about:
            found = match_frame(frame, (tagged,), figure_of)
            if found.value is Value.MET:
                yield subject, found.start, found.end


def _nearest(said: Figure, named: Sequence[tuple[Subject, int, int]]) -> Subject | None:
    """Give the subject named next to a figure, if figures of that kind are said of it."""
    near = [
        (max(said.start - end, start - said.end, 0), index)
        for index, (_, start, end) in enumerate(named)
    ]
    gap, index = min(near, default=(REACH + 1, 0))
    if gap > REACH:
        return None
    subject = named[index][0]
    return subject if any(_is_comparable(said, each) for each in subject.figures) else None


def _is_comparable(said: Figure, true: Figure) -> bool:
    if said.kind is not true.kind or said.kind is FigureKind.DATE:
        return False
    clocks = (_CLOCK, _CALENDAR)
    return said.unit == true.unit or any({said.unit, true.unit} <= clock for clock in clocks)


def _is_denied(figure: Figure, tagged: Tagged) -> bool:
    return any(
        token.negated
        for token in tagged.sentence.tokens
        if token.start < figure.end and figure.start < token.end
    )


def _misstatement(said: Figure, subject: Subject, tagged: Tagged) -> Misstatement:
    at = tagged.sentence.start
    return Misstatement(
        subject, tagged.sentence.text[said.start - at : said.end - at], said.start, said.end
    )
