"""The answers at the top of the page: whom to help, with what, and which call is at fault."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.records.store import AttemptId
from simulator.records.tallies import monday_of
from simulator.reports.cohort.compare import Gap
from simulator.reports.cohort.faults import LEAST_PEOPLE, Fault, Item
from simulator.reports.cohort.findings import Findings, Lesson
from simulator.reports.cohort.people import Trainee, Weakness
from simulator.reports.cohort.wording import Named, Wording
from simulator.texts.formats import format_date

MOST_HELPED, MOST_HINTS, MOST_LESSONS, MOST_FAULTS, MOST_HARD, MOST_NAMES = 5, 2, 3, 4, 3, 6
MOST_BLAMED = 2  # criteria told of one call
MOST_READ = 3  # attempts to read


@dataclass(frozen=True, slots=True)
class Need:
    """A skill somebody needs, in words, with the criterion of it that they miss most."""

    skill: str
    figures: str
    asks: Named
    asks_figures: str


@dataclass(frozen=True, slots=True)
class Helped:
    """Somebody to help."""

    name: str
    certainty: str
    why: str
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class Blamed:
    """A call, or criteria of one, at fault."""

    title: Named
    certainty: str
    lead: str
    points: tuple[tuple[Named, str], ...]
    look: str


@dataclass(frozen=True, slots=True)
class Top:
    """The three answers; a note stands where there is nobody or nothing to name."""

    about: tuple[str, ...]
    helped: tuple[Helped, ...]
    help_notes: tuple[str, ...]
    lessons: tuple[tuple[str, str], ...]
    faults: tuple[Blamed, ...]
    fault_notes: tuple[str, ...]


def answer(found: Findings, wording: Wording) -> Top:
    """Answer the three questions."""
    chosen = choose_helped(found.trainees)
    faults = found.faults[:MOST_FAULTS]
    return Top(
        tuple(_about(found, wording)),
        tuple(_help(each, wording) for each in chosen),
        tuple(_help_notes(found, chosen, wording)),
        tuple(_teach(each, found, wording) for each in found.lessons[:MOST_LESSONS]),
        tuple(_blame(each, found, wording) for each in faults),
        tuple(_fault_notes(found, wording)),
    )


def _about(found: Findings, wording: Wording) -> Iterator[str]:
    texts = wording.texts
    yield texts("cohort-trainees", count=len(found.trainees))
    calls = wording.of(found.whole)
    yield texts("cohort-calls", calls=calls, percent=wording.percent(found.whole))
    if found.weeks:
        first, last = (monday_of(found.weeks[place].week) for place in (0, -1))
        days = [format_date(day, texts.language, with_year=True) for day in (first, last)]
        if first == last:
            yield texts("cohort-week", day=days[0])
        else:
            yield texts("cohort-span", first=days[0], last=days[1])
    if found.unnamed:
        yield texts("cohort-unnamed", count=wording.count(found.unnamed))


# --- whom, and with what -----------------------------------------------------------------------


def choose_helped(trainees: Sequence[Trainee]) -> list[Trainee]:
    """Choose whom to name: who needs help, else who may; a single trainee always."""
    needy = [each for each in trainees if each.needs_help]
    if needy:
        return needy[:MOST_HELPED]
    if len(trainees) == 1:
        return [each for each in trainees if each.calls.share.hits < each.calls.share.of]
    return [each for each in trainees if each.urgency[0] == 2][:MOST_HINTS]


def _help(trainee: Trainee, wording: Wording) -> Helped:
    is_compared = trainee.calls.expected is not None
    return Helped(
        trainee.profile.name,
        trainee.certainty.value if is_compared else "",
        _passes(trainee.calls, wording),
        tuple(_need(each, wording) for each in trainee.weak),
    )


def _passes(gap: Gap, wording: Wording) -> str:
    passed = wording.of(gap.share)
    if gap.expected is None:
        return wording.texts("cohort-help-alone", passed=passed)
    return wording.texts("cohort-help-why", passed=passed, others=wording.of(gap.others))


def _need(weak: Weakness, wording: Wording) -> Need:
    return Need(
        wording.family(weak.family),
        compare(weak.gap, wording),
        wording.criterion(weak.criterion),
        compare(weak.criterion_gap, wording) if weak.criterion_gap != weak.gap else "",
    )


def compare(gap: Gap, wording: Wording) -> str:
    """Say how often something was met, and how often by the others."""
    texts, met = wording.texts, wording.of(gap.share)
    if gap.expected is None:
        words = texts("cohort-met", met=met)
    else:
        words = texts("cohort-met-others", met=met, others=wording.count(gap.others.hits))
    return texts("cohort-met-small", words=words) if gap.share.is_small else words


def _help_notes(found: Findings, chosen: Sequence[Trainee], wording: Wording) -> Iterator[str]:
    texts = wording.texts
    needy = sum(each.needs_help for each in found.trainees)
    if len(found.trainees) == 1:
        yield texts("cohort-help-one")
    elif not needy:
        yield texts("cohort-help-nobody-sure" if chosen else "cohort-help-nobody")
    elif needy > len(chosen):
        yield texts("cohort-help-more", count=needy - len(chosen))
    slipping = [
        each
        for each in found.trainees
        if each.trend and each.trend.slope < 0 and each.trend_certainty.is_found
    ]
    if slipping:
        yield texts("cohort-help-slipping", names=wording.names(slipping, MOST_NAMES))


def _teach(lesson: Lesson, found: Findings, wording: Wording) -> tuple[str, str]:
    texts, met = wording.texts, wording.of(lesson.share)
    percent = wording.percent(lesson.share)
    if len(found.trainees) == 1:
        words = texts("cohort-lesson-one", met=met, percent=percent)
    elif not lesson.trainees:
        words = texts("cohort-lesson-all", met=met, percent=percent)
    else:
        names = wording.names(lesson.trainees, MOST_NAMES)
        words = texts("cohort-lesson-names", met=met, percent=percent, names=names)
    return wording.family(lesson.family), words


# --- which call --------------------------------------------------------------------------------


def _blame(fault: Fault, found: Findings, wording: Wording) -> Blamed:
    texts, call = wording.texts, fault.call
    surest = [each for each in (call, *fault.criteria) if each.verdict == "fault"]
    certainty = min((each.certainty for each in surest), key=lambda each: each.order)
    figures = _figures(call, wording)
    lead = "cohort-fault-call" if fault.is_whole else "cohort-fault-part"
    points = tuple(
        (wording.question(each.place), texts("cohort-fault-point", **_figures(each, wording)))
        for each in fault.criteria[:MOST_BLAMED]
    )
    return Blamed(
        wording.title(fault.scenario),
        certainty.value,
        texts(lead, **figures),
        points,
        _look(fault, found, wording),
    )


def _figures(item: Item, wording: Wording) -> dict[str, object]:
    return {
        "people": item.best_people,
        "best": wording.of(item.best),
        "elsewhere": wording.of(item.elsewhere),
        "all": wording.of(item.share),
    }


def _look(fault: Fault, found: Findings, wording: Wording) -> str:
    """Say what to look at: attempts that missed it, or what else may have failed them."""
    attempts: list[AttemptId] = []
    for item in fault.criteria:
        rows = found.material.marks.get(item.place, ())
        attempts += [each.latest for each in rows if each.latest is not None]
    if not attempts:
        return wording.texts(
            "cohort-fault-unexplained" if not fault.criteria else "cohort-fault-look"
        )
    listed = ", ".join(str(each) for each in sorted(set(attempts), reverse=True)[:MOST_READ])
    return wording.texts("cohort-fault-read", attempts=listed)


def _fault_notes(found: Findings, wording: Wording) -> Iterator[str]:
    texts = wording.texts
    if not any(each.can_be_told for each in found.calls):
        yield texts("cohort-fault-few", count=LEAST_PEOPLE)
        return
    if not found.faults:
        yield texts("cohort-fault-none")
    for verdict in ("unclear", "hard"):
        known = [each for each in found.calls if each.verdict == verdict]
        for item in sorted(known, key=lambda each: each.best.value or 0)[:MOST_HARD]:
            title = wording.title(item.place[0]).text
            best, rest = wording.of(item.best), wording.of(item.rest)
            yield texts(f"cohort-fault-{verdict}", title=title, best=best, rest=rest)
