"""What a call says: lines that repeat, lines in another language, figures that no sheet has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from simulator.language import figures_equal, read_figures
from simulator.language.tongue import is_foreign
from simulator.language.types import Figure, FigureKind
from simulator.scenario.bundle import Scenario
from simulator.scenario.checks.walk import texts_in
from simulator.scenario.mistakes import Mistake
from simulator.scenario.models import Caller, Criterion, Ending, Model, Reaction, Stage
from simulator.scenario.rendering import PLACEHOLDER
from simulator.scenario.yaml_text import Where
from simulator.workbench.bench import Bench

SPOKEN: Mapping[str, type[Model] | tuple[type[Model], ...]] = {
    "caller": (Reaction, Ending),
    "lost": Stage,
    "opening": Caller,
}
SUGGESTED: Mapping[str, type[Model]] = {"better": Criterion, "hint": Stage}
SENTENCES = frozenset(
    {"caller", "lost", "opening", "meets", "near", "wrong", "authority", "graded"}
)
ENDS = tuple(".?!।…:\"'”’)")
KINDS = frozenset({FigureKind.MONEY, FigureKind.PERCENT})
LEAST_REPEATED = 5  # words; a short "yes, that's right" may come twice
NEARLY = Decimal("0.05")  # how far words may round a figure: "six hundred dollars" for $612
PRICE_BASE = "per_100"  # how the name of a price ends that is given per hundred
_SIGNS = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a call, the way to it, and the model it belongs to."""

    where: Where
    text: str
    owner: object


def check_lines(bench: Bench) -> Iterator[Mistake]:
    """Give what is amiss in the lines of the caller, and in those suggested to the agent."""
    spoken = list(_lines(bench, SPOKEN))
    yield from _repeated(spoken, bench)
    known = list(_known_figures(bench.scenario))
    for line in [*spoken, *_lines(bench, SUGGESTED)]:
        if is_foreign(PLACEHOLDER.sub(" ", line.text), bench.scenario.language):
            yield bench.at_value("E414", line.where, language=bench.scenario.call.locale)
        yield from _unknown_figures(line, known, bench)


def _lines(
    bench: Bench, fields: Mapping[str, type[Model] | tuple[type[Model], ...]]
) -> Iterator[Line]:
    for place in bench.places:
        if place.field in fields and isinstance(place.owner, fields[place.field]):
            yield from (Line(where, text, place.owner) for where, text in texts_in(place))


# --- lines that a comma has split --------------------------------------------------------------


def check_commas(bench: Bench) -> Iterator[Mistake]:
    """Give the lines that begin after a comma in brackets, where the one before has no end.

    [I don't know, and I don't care.] is a list of two.
    """
    for place in bench.places:
        if place.field not in SENTENCES or not isinstance(place.value, list):
            continue
        for before, (where, _) in zip(place.value, list(texts_in(place))[1:], strict=False):
            if not before.rstrip().endswith(ENDS) and _follows_comma(where, bench):
                yield bench.at_value("E416", where)


def _follows_comma(where: Where, bench: Bench) -> bool:
    spot = bench.document.value_spot(where)
    return bench.document.lines[spot.line - 1][: spot.col - 1].rstrip().endswith(",")


# --- lines that come twice -------------------------------------------------------------------


def _repeated(spoken: list[Line], bench: Bench) -> Iterator[Mistake]:
    """Give the lines that one call can hear in two places."""
    seen: dict[str, list[Line]] = {}
    for line in spoken:
        words = _SIGNS.sub(" ", line.text.casefold()).strip()
        before = next((each for each in seen.get(words, []) if _both_happen(each, line)), None)
        if before is not None and words.count(" ") + 1 >= LEAST_REPEATED:
            number = bench.document.value_spot(before.where).line
            yield bench.at_value("E413", line.where, line=str(number))
        seen.setdefault(words, []).append(line)


def _both_happen(one: Line, other: Line) -> bool:
    """Say whether two lines can be heard in one call, as far as their rules tell."""
    left, right = one.owner, other.owner
    if isinstance(left, Ending) and isinstance(right, Ending):
        return left is right
    if isinstance(left, Reaction) and isinstance(right, Reaction):
        return left is right or not (_rules_out(left, right) or _rules_out(right, left))
    return True


def _rules_out(first: Reaction, second: Reaction) -> bool:
    """Say whether the second can no longer happen once the first has."""
    return bool(
        set(first.marks) & set(second.when.unmarked)
        or set(first.reveals) & set(second.when.unknown)
        or set(first.reveals) & set(second.reveals)
        or set(first.when.marked) & set(second.when.unmarked)
        or set(first.when.knows) & set(second.when.unknown)
        or first.ends
        or first.closes
    )


# --- figures ---------------------------------------------------------------------------------


def _unknown_figures(line: Line, known: list[Figure], bench: Bench) -> Iterator[Mistake]:
    """Give the amounts and rates that neither a sheet, the account nor the caller has."""
    plain = PLACEHOLDER.sub(lambda match: " " * len(match[0]), line.text)
    for figure in read_figures(plain, bench.scenario.language):
        said = plain[figure.start : figure.end]
        if figure.kind in KINDS and not _is_known(figure, said, known):
            yield bench.at_value("E415", line.where, text=said)


def _is_known(figure: Figure, said: str, known: list[Figure]) -> bool:
    """Say whether a figure is one of the call's; in words it may be rounded, or a mere unit."""
    if any(figures_equal(figure, each) for each in known):
        return True
    if any(letter.isdigit() for letter in said):
        return False
    is_unit = figure.kind is FigureKind.MONEY and figure.value in (1, Decimal("0.01"))
    return is_unit or any(_is_near(figure, each) for each in known)


def _is_near(figure: Figure, known: Figure) -> bool:
    if (figure.kind, figure.unit) != (known.kind, known.unit) or not known.value:
        return False
    return abs(figure.value - known.value) <= NEARLY * abs(known.value)


def _known_figures(scenario: Scenario) -> Iterator[Figure]:
    """Give the figures of the sheets and the account, and those that the caller's details hold."""
    yield from scenario.figures.values()
    for name, figure in scenario.figures.items():
        if name.endswith(PRICE_BASE):
            yield Figure(figure.kind, Decimal(100), 0, 0, figure.unit)
    for detail in scenario.call.caller.details.values():
        for text in (detail.value, detail.spoken or ""):
            yield from read_figures(text, scenario.language)
