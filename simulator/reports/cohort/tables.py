"""The tables of the page: trainee by skill, criterion by trainee, calls, and who passed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from simulator.records.tallies import SCORES, CallTally, monday_of
from simulator.reports.cohort.faults import Item
from simulator.reports.cohort.figures import NOTHING, Share
from simulator.reports.cohort.findings import Findings
from simulator.reports.cohort.people import Trainee, family_of_id, mean_scores
from simulator.reports.cohort.wording import NONE, Named, Wording, whole
from simulator.texts.formats import format_date, format_duration

STEPS = (40, 55, 70, 85)  # points from which the next lighter shade of a cell begins
OPEN_ROWS = 40  # of a long table; the others are folded away
PRINTED_ROWS = 120  # of a long table; where there are more, the folded ones are left out
MOST_NAMES = 3  # told of those who are behind in a skill
MOST_COLUMNS = 8  # trainees of a skill's detail
MOST_CRITERIA = 12  # of a skill's detail


@dataclass(frozen=True, slots=True)
class Cell:
    """A share in points, and how dark it stands: 0 is least, 4 is best; -1 for none."""

    text: str
    shade: int
    is_behind: bool = False


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A trainee's skills."""

    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """A skill, criterion by criterion, for those who need it."""

    skill: str
    met: str
    needy: str  # who needs it, briefly
    names: tuple[str, ...]
    rows: tuple[tuple[Named, tuple[Cell, ...]], ...]  # everybody's cell first


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call with what it tells."""

    number: int
    title: Named
    passed: str
    percent: Cell
    best: str
    rest: str
    discrimination: str
    correlation: str
    verdict: str
    scores: tuple[str, ...]
    time: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What somebody has passed."""

    name: str
    passed: str
    percent: Cell
    others: str
    calls: str
    missing: str  # numbers of the calls taken and not passed yet
    scores: tuple[str, ...]
    hints: int
    time: str
    last: str
    week: int  # what `last` is sorted by


def shade_of(share: Share, wording: Wording, is_behind: bool = False) -> Cell:
    """Make the cell of a share; a small number stands in brackets."""
    percent = share.percent
    if percent is None:
        return Cell(NONE, -1)
    text = f"({percent})" if share.is_small else str(percent)
    return Cell(text, sum(percent >= step for step in STEPS), is_behind)


def make_heat(found: Findings, wording: Wording) -> tuple[HeatRow, ...]:
    """Make the heat map, everybody together first, then the most urgent."""
    everybody = tuple(shade_of(share, wording) for share in found.families.values())
    rows = [HeatRow("", everybody)] if len(found.trainees) != 1 else []
    for each in found.trainees:
        cells = [
            shade_of(gap.share, wording, each.lacks_skill(family))
            if (gap := each.families.get(family))
            else Cell(NONE, -1)
            for family in found.families
        ]
        rows.append(HeatRow(each.profile.name, tuple(cells)))
    return tuple(rows)


def make_details(found: Findings, wording: Wording) -> tuple[Detail, ...]:
    """Make the detail of each skill that somebody is behind in."""
    return tuple(
        _make_detail(each.family, each.trainees, found, wording)
        for each in found.lessons
        if each.trainees
    )


def _make_detail(
    family: str, trainees: Sequence[Trainee], found: Findings, wording: Wording
) -> Detail:
    needy = wording.names(trainees, MOST_NAMES)
    trainees = trainees[:MOST_COLUMNS]
    own = [
        {cell[0]: Share(cell[1], cell[2]) for cell in each.skill_cells if cell[2]}
        for each in trainees
    ]
    ids = [id for id in found.skills if family_of_id(id) == family]
    ids = [id for id in ids if any(id in each for each in own)]
    ids.sort(key=lambda id: -sum(_missed(each.get(id, NOTHING)) for each in own))
    rows = [
        (
            wording.criterion(id),
            (
                _count_cell(found.skills[id], wording),
                *(_count_cell(each.get(id, NOTHING), wording) for each in own),
            ),
        )
        for id in ids[:MOST_CRITERIA]
    ]
    names = tuple(each.profile.name for each in trainees)
    return Detail(
        wording.family(family), wording.of(found.families[family]), needy, names, tuple(rows)
    )


def _missed(share: Share) -> int:
    return share.of - share.hits


def _count_cell(share: Share, wording: Wording) -> Cell:
    shade = shade_of(share, wording)
    return Cell(wording.ratio(share), shade.shade)


# --- calls -------------------------------------------------------------------------------------


def number_calls(found: Findings) -> dict[str, int]:
    """Number the calls, those that fail most first: other tables name them so."""
    ranked = sorted(found.calls, key=lambda each: (each.share.interval[1], each.place))
    return {each.place[0]: number for number, each in enumerate(ranked, start=1)}


def make_calls(
    found: Findings, numbers: Mapping[str, int], wording: Wording
) -> tuple[CallRow, ...]:
    """Make the table of calls."""
    tallies: dict[str, list[CallTally]] = {}
    for each in found.material.cohort.calls:
        tallies.setdefault(each.scenario, []).append(each)
    items = {each.place[0]: each for each in found.calls}
    return tuple(
        _make_call(number, items[id], tallies[id], wording) for id, number in numbers.items()
    )


def _make_call(number: int, item: Item, tallies: Sequence[CallTally], wording: Wording) -> CallRow:
    index = item.discrimination
    seconds = sum(each.measure.handle_time for each in tallies) / max(item.share.of, 1)
    return CallRow(
        number,
        wording.title(item.place[0]),
        wording.ratio(item.share),
        shade_of(item.share, wording),
        wording.ratio(item.best),
        wording.ratio(item.rest),
        NONE if index is None else _signed(index[0]),
        NONE if item.correlation is None else _signed(item.correlation),
        item.verdict,
        tuple(whole(score) for score in mean_scores(tallies).values()),
        format_duration(seconds),
    )


def _signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", "−")


# --- people ------------------------------------------------------------------------------------


def make_people(
    found: Findings, numbers: Mapping[str, int], wording: Wording
) -> tuple[PersonRow, ...]:
    """Make the table of who passed, by name."""
    named = sorted(found.trainees, key=lambda each: each.profile.name.casefold())
    days: dict[int, str] = {}
    return tuple(_make_person(each, numbers, days, wording) for each in named)


def _make_person(
    trainee: Trainee, numbers: Mapping[str, int], days: dict[int, str], wording: Wording
) -> PersonRow:
    share, missing = trainee.calls.share, trainee.taken_calls - trainee.passed_calls
    taken = Share(len(trainee.passed_calls), len(trainee.taken_calls))
    week = trainee.weeks[-1][0] if trainee.weeks else None
    if week is not None and week not in days:
        days[week] = format_date(monday_of(week), wording.texts.language)
    return PersonRow(
        trainee.profile.name,
        wording.ratio(share),
        shade_of(share, wording, trainee.needs_help),
        NONE if trainee.calls.expected is None else wording.percent(trainee.calls.others),
        wording.ratio(taken),
        ", ".join(str(number) for number in sorted(numbers[id] for id in missing)),
        tuple(whole(trainee.scores[kind]) for kind in SCORES),
        trainee.hints,
        format_duration(trainee.handle_time),
        NONE if week is None else days[week],
        week or 0,
    )
