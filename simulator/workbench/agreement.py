"""The page of a calibration: how far the engine agrees with people, and where it does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.grading.calibration import ALL, Agreement, Calibration, Miss
from simulator.grading.verdicts import Value
from simulator.records.wording import word_why
from simulator.reports.pages import render_page
from simulator.scenario.bundle import Scenario
from simulator.scenario.plans import VERDICTS
from simulator.scenario.rendering import render_text
from simulator.texts import Texts

VALUES = tuple(map(Value, VERDICTS))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: what holds for one criterion, for a half, or for all."""

    name: str
    asks: str
    agreement: Agreement
    figures: tuple[str, ...]  # precision, recall, F1 and kappa
    low: tuple[bool, ...]  # which of them are low


@dataclass(frozen=True, slots=True)
class Told:
    """One miss that may be shown, with the number of its criterion and why it was judged so."""

    miss: Miss
    number: int
    why: str


@dataclass(frozen=True, slots=True)
class Heap:
    """Misses of one kind; `hidden` are those of the held half, which are only counted."""

    kind: str
    told: tuple[Told, ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A criterion to show the misses of, and how many there are to show."""

    number: int
    name: str
    count: int


LOW = 0.8  # a figure below it is marked
DECIMALS = 2


def write_calibration_page(found: Calibration, scenario: Scenario, texts: Texts) -> str:
    """Write the page. What belongs to the held half is counted on it and never shown."""
    numbers = {id: number for number, id in enumerate(filter(None, found.by_criterion), start=1)}
    heaps = tuple(_heaps(found, numbers, texts))
    return render_page(
        "calibrate",
        texts,
        call=scenario.call,
        call_language=scenario.language,
        replies=found.replies,
        lines=list(_lines(found, scenario, texts)),
        halves=[_line(texts(f"calibrate-half-{id}"), "", e) for id, e in found.by_half.items()],
        whole=_line(texts("calibrate-all"), "", found.by_criterion.get(ALL, Agreement({}))),
        confusion=list(_confusion(found)),
        people=None if found.between_people is None else list(_people(found, texts)),
        heaps=heaps,
        choices=list(_choices(heaps, numbers)),
    )


def _lines(found: Calibration, scenario: Scenario, texts: Texts) -> Iterator[Line]:
    for id, each in found.by_criterion.items():
        if id != ALL:
            yield _line(id, render_text(scenario.criteria[id].asks, scenario, {}), each)


def _line(name: str, asks: str, each: Agreement) -> Line:
    figures = (each.precision, each.recall, each.f1, each.kappa)
    return Line(
        name,
        asks,
        each,
        tuple(map(write_decimal, figures)),
        tuple(value is not None and value < LOW for value in figures),
    )


def write_decimal(value: float | None) -> str:
    """Write a share of 1 with two decimals; a dash where there is none."""
    return "-" if value is None else f"{value:.{DECIMALS}f}"


def _confusion(found: Calibration) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Give what the engine said, by what people said."""
    pairs: Mapping[tuple[Value, Value], int] = (
        found.by_criterion[ALL].pairs if ALL in found.by_criterion else {}
    )
    for person in VALUES:
        yield person.value, tuple(pairs.get((person, engine), 0) for engine in VALUES)


def _people(found: Calibration, texts: Texts) -> Iterator[tuple[str, int, str, str]]:
    """Give each criterion both people marked: how often, their kappa, and that with the engine."""
    people = found.between_people or {}
    for id in sorted(people, key=lambda each: (each == ALL, each)):
        engine = write_decimal(found.by_criterion[id].kappa)
        name = texts("calibrate-all") if id == ALL else id
        yield name, people[id].total, write_decimal(people[id].kappa), engine


# --- what was judged otherwise ---------------------------------------------------------------


def _heaps(found: Calibration, numbers: Mapping[str, int], texts: Texts) -> Iterator[Heap]:
    for kind, misses in (
        ("missed-positives", found.missed_positives),
        ("missed-negatives", found.missed_negatives),
        ("other-misses", found.other_misses),
    ):
        shown = tuple(_tell(each, numbers, texts) for each in misses if each.text)
        yield Heap(kind, shown, sum(not each.text for each in misses))


def _tell(miss: Miss, numbers: Mapping[str, int], texts: Texts) -> Told:
    why = "" if miss.why is None else word_why(miss.why, texts)
    return Told(miss, numbers[miss.criterion], why)


def _choices(heaps: Sequence[Heap], numbers: Mapping[str, int]) -> Iterator[Choice]:
    for id, number in numbers.items():
        count = sum(told.number == number for heap in heaps for told in heap.told)
        if count:
            yield Choice(number, id, count)
