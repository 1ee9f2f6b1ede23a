"""The sums of a cohort counted anew from the attempts, to hold the kept ones against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from simulator.records.store import AttemptId, Store
from simulator.records.tallies import SCORES, Cohort, Measure, Tally, WeekTally, tally_card

Sums = Counter[tuple[object, ...]]


def list_tallies(store: Store) -> Iterator[tuple[AttemptId, Tally]]:
    """Give what each finished attempt adds to the sums."""
    for row in store.finished(limit=100_000):
        tally = tally_card(row.meta, store.card(row.id) or {}, store.read_log(row.id))
        if tally is not None:
            yield row.id, tally


def recount(tallies: Sequence[Tally]) -> Sums:
    """Add up what attempts add."""
    sums: Sums = Counter()
    for each in tallies:
        who, call = each.profile, each.scenario
        for place, figure in enumerate(each.sums):
            sums["week", who, each.week, place] += figure
            sums["call", who, call, place] += figure
        for criterion, value in each.verdicts:
            sums["skill", who, criterion, value] += 1
            sums["criterion", call, criterion, value] += 1
        for turn, mood in enumerate(each.moods):
            sums["mood", call, turn, "count"] += 1
            sums["mood", call, turn, "total"] += mood
    return _without_zeros(sums)


def flatten(cohort: Cohort) -> Sums:
    """Lay the sums of a cohort out as `recount` does."""
    sums: Sums = Counter()
    for key, rows in (("week", cohort.weeks), ("call", cohort.calls)):
        for row in rows:
            of = row.week if isinstance(row, WeekTally) else row.scenario
            for place, figure in enumerate(_figures_of(row.measure)):
                sums[key, row.profile, of, place] = figure
    for value in ("met", "wrong", "absent"):
        for skill in cohort.skills:
            sums["skill", skill.profile, skill.criterion, value] = getattr(skill, value)
        for each in cohort.criteria:
            sums["criterion", each.scenario, each.criterion, value] = getattr(each, value)
    for mood in cohort.moods:
        sums["mood", mood.scenario, mood.turn, "count"] = mood.count
        sums["mood", mood.scenario, mood.turn, "total"] = mood.total
    return _without_zeros(sums)


def _figures_of(measure: Measure) -> tuple[int, ...]:
    pairs = (figure for kind in SCORES for figure in measure.scores[kind])
    first = (measure.finished, measure.passed, measure.hints, round(10 * measure.handle_time))
    return (*first, *pairs)


def _without_zeros(sums: Sums) -> Sums:
    return Counter({key: figure for key, figure in sums.items() if figure})
