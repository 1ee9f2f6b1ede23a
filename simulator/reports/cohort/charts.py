"""What stands beside the drawings of the page: criteria that fail, moods, times, and movers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from simulator.records.store import AttemptId
from simulator.records.tallies import SCORES, CriterionTally, MoodTally, monday_of
from simulator.records.wording import word_quote, word_why
from simulator.reports.cohort.faults import share_of
from simulator.reports.cohort.figures import Certainty, Share, correlate, total
from simulator.reports.cohort.findings import Findings
from simulator.reports.cohort.mood_plot import draw_moods, turns_shown
from simulator.reports.cohort.people import TREND_WEEKS, Trainee
from simulator.reports.cohort.reading import Sample
from simulator.reports.cohort.spark_plot import draw_spark
from simulator.reports.cohort.time_plot import Dot, draw_times
from simulator.reports.cohort.top import choose_helped
from simulator.reports.cohort.weeks_plot import LAST_WEEKS
from simulator.reports.cohort.wording import NONE, Named, Wording, whole
from simulator.reports.pages import as_drawing
from simulator.texts.formats import format_date

MOST_MOVERS, MOST_HINTS = 6, 2


@dataclass(frozen=True, slots=True)
class Failing:
    """A criterion that fails often, with some replies that missed it."""

    asks: Named
    title: Named
    missed: str
    wrong: int | str
    absent: int | str
    verdict: str
    samples: tuple[tuple[AttemptId, str, str, str], ...]  # attempt, verdict, quote, reason


@dataclass(frozen=True, slots=True)
class Moods:
    """The moods of one call, drawn and as figures."""

    title: Named
    calls: int | str
    drawing: Markup
    turns: tuple[tuple[int, str, int], ...]  # turn, mean mood, calls


@dataclass(frozen=True, slots=True)
class Times:
    """Handle time against one score."""

    kind: str
    drawing: Markup
    correlation: str


@dataclass(frozen=True, slots=True)
class Mover:
    """Somebody who improves or slips."""

    name: str
    points: str
    before: str
    after: str
    weeks: int
    calls: int | str
    certainty: str
    drawing: Markup


def list_failing(found: Findings, wording: Wording) -> tuple[Failing, ...]:
    """Put the criteria that fail most into words, with sample replies."""
    return tuple(_failing(each, found, wording) for each in found.failing)


def _failing(tally: CriterionTally, found: Findings, wording: Wording) -> Failing:
    place = (tally.scenario, tally.criterion)
    item = found.criteria.get(place)
    share = share_of(tally)
    return Failing(
        wording.question(place),
        wording.title(tally.scenario),
        wording.of(Share(share.of - share.hits, share.of)),
        wording.count(tally.wrong),
        wording.count(tally.absent),
        "few" if item is None else item.verdict,
        tuple(_sample(each, wording) for each in found.material.samples.get(place, ())),
    )


def _sample(sample: Sample, wording: Wording) -> tuple[AttemptId, str, str, str]:
    """Tell what was said, and what the trainee was told about it."""
    verdict, texts = sample.graded.verdict, wording.texts
    quote = word_quote(verdict.evidence.quote, None, texts) if verdict.evidence else ""
    if verdict.why.id == "why-not-said":
        told = texts("cohort-sample-none")
    else:
        told = texts("cohort-sample-told", words=word_why(verdict.why, texts))
    return sample.attempt, verdict.value.value, quote, told


def list_moods(found: Findings, numbers: Mapping[str, int], wording: Wording) -> tuple[Moods, ...]:
    """Draw the moods of each call, in the order of the table of calls."""
    by_call: dict[str, list[MoodTally]] = {}
    for each in found.material.cohort.moods:
        by_call.setdefault(each.scenario, []).append(each)
    shown = [id for id, rows in by_call.items() if turns_shown(rows)]
    shown.sort(key=lambda id: numbers.get(id, len(numbers) + 1))
    return tuple(_moods(id, by_call[id], wording) for id in shown)


def _moods(scenario: str, rows: Sequence[MoodTally], wording: Wording) -> Moods:
    title, shown = wording.title(scenario), turns_shown(rows)
    label = wording.texts("cohort-moods-of", title=title.text)
    return Moods(
        title,
        wording.count(shown[0].count),
        as_drawing(draw_moods(rows, label, wording.texts)),
        tuple((each.turn, _mood(each.total / each.count), each.count) for each in shown),
    )


def _mood(value: float) -> str:
    return f"{value:+.1f}".replace("-", "−")


def list_times(found: Findings, wording: Wording) -> tuple[Times, ...]:
    """Draw handle time against each score that somebody has."""
    return tuple(_times(found, wording))


def _times(found: Findings, wording: Wording) -> Iterator[Times]:
    helped = choose_helped(found.trainees)
    for kind in SCORES:
        dots = [
            Dot(each.profile.name, each.handle_time / 60, score, each in helped)
            for each in found.trainees
            if (score := each.scores[kind]) is not None
        ]
        if dots:
            title = wording.texts("cohort-times-of", score=wording.texts(f"call-score-{kind}"))
            close = correlate([(dot.minutes, dot.score, 1.0) for dot in dots])
            words = NONE if close is None else f"{close:+.2f}".replace("-", "−")
            drawn = draw_times(dots, title, wording.texts)
            yield Times(kind, as_drawing(drawn), words)


def list_movers(found: Findings, wording: Wording, *, up: bool) -> tuple[Mover, ...]:
    """Give who improves, or who slips: the surest first."""
    moving = [
        each
        for each in found.trainees
        if each.trend_certainty is not Certainty.NONE and (_slope(each) > 0) == up
    ]
    moving.sort(key=lambda each: (each.trend_certainty.order, -abs(_slope(each))))
    sure = [each for each in moving if each.trend_certainty.is_found]
    chosen = sure[:MOST_MOVERS] or moving[:MOST_HINTS]
    return tuple(_mover(each, wording) for each in chosen)


def _slope(trainee: Trainee) -> float:
    return trainee.trend.slope if trainee.trend else 0.0


def _mover(trainee: Trainee, wording: Wording) -> Mover:
    weeks = trainee.weeks[-TREND_WEEKS:]
    half = len(weeks) // 2
    before, after = total(s for _, s in weeks[:half]), total(s for _, s in weeks[-half:])
    label = wording.texts("cohort-movers-of", name=trainee.profile.name)
    return Mover(
        trainee.profile.name,
        _mood(_slope(trainee)),
        wording.ratio(before),
        wording.ratio(after),
        len(weeks),
        wording.count(trainee.trend.of if trainee.trend else 0),
        trainee.trend_certainty.value,
        as_drawing(draw_spark(weeks, label)),
    )


def list_weeks(found: Findings, wording: Wording) -> tuple[tuple[str, ...], ...]:
    """Give the weeks of the plot as rows: day, calls passed, percent, and the three scores."""
    language = wording.texts.language
    return tuple(
        (
            format_date(monday_of(each.week), language, with_year=True),
            wording.ratio(each.passes),
            wording.percent(each.passes),
            *(whole(each.scores[kind]) for kind in SCORES),
        )
        for each in found.weeks[-LAST_WEEKS:]
    )
