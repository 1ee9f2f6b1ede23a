"""Whom to help first, and with which skill; who improves, and who slips."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter

from simulator.records.families import FAMILIES, family_of
from simulator.records.store import ProfileId, ProfileRow, Role
from simulator.records.tallies import SCORES, CallTally, Cohort, SkillTally, WeekTally
from simulator.reports.cohort.compare import Cell, Gap, compare_cells, group_cells, sum_cells
from simulator.reports.cohort.figures import (
    FEW,
    Certainty,
    Share,
    Trend,
    find_trend,
    judge_chances,
)

MATTERS = 0.10  # share by which somebody has to stay behind to be named for it
TREND_WEEKS = 12  # the last weeks that a trend is read from
MOST_WEAK = 2  # skills that are named for one trainee
KINDS_OF_IDS = {"acc": "accuracy", "prof": "professionalism", "sales": "sales"}


@dataclass(frozen=True, slots=True)
class Weakness:
    """A skill somebody lacks, and the criterion of it that they miss most."""

    family: str
    gap: Gap
    certainty: Certainty
    criterion: str
    criterion_gap: Gap


@dataclass(frozen=True, slots=True)
class Trainee:
    """One trainee of the cohort."""

    profile: ProfileRow
    calls: Gap  # calls passed
    certainty: Certainty  # of staying behind
    families: Mapping[str, Gap]
    lacks: Mapping[str, Certainty]  # family: how sure they are behind
    weak: tuple[Weakness, ...]
    weeks: tuple[tuple[int, Share], ...]
    trend: Trend | None
    trend_certainty: Certainty
    scores: Mapping[str, float | None]  # means
    handle_time: float  # mean, in seconds
    hints: int
    passed_calls: frozenset[str]
    taken_calls: frozenset[str]
    skill_cells: Sequence[Cell]

    @property
    def needs_help(self) -> bool:
        """Say whether they stay so far behind that it matters."""
        return self.certainty.is_found and self.calls.shortfall >= MATTERS

    def lacks_skill(self, family: str) -> bool:
        """Say whether they stay so far behind in a skill that it matters."""
        certainty = self.lacks.get(family, Certainty.NONE)
        return certainty.is_found and self.families[family].shortfall >= MATTERS

    @property
    def urgency(self) -> tuple[int, float, float, str]:
        """Give what a list is sorted by, the most urgent first.

        Who may have had bad luck alone comes after who has surely not.
        """
        order = self.certainty.order if self.calls.shortfall >= MATTERS else 3
        return (order, -self.calls.sure_shortfall, self.calls.share.value or 0, self.profile.name)


def list_trainees(cohort: Cohort) -> tuple[Trainee, ...]:
    """Give everybody who took calls, the most urgent first.

    Trainers who try a call and people who were forgotten count among the others, without a name;
    where nobody else took calls, trainers have names too.
    """
    known = {each.id: each for each in cohort.profiles}
    taken = {each.profile for each in cohort.calls} & set(known)
    learners = {id for id in taken if known[id].role is Role.TRAINEE} or taken
    calls, skills = _call_cells(cohort.calls, learners), _skill_cells(cohort.skills, learners)
    kinds = {each.criterion: family_of_id(each.criterion) for each in cohort.skills}
    weeks, measures = _group(cohort.weeks), _group(cohort.calls)
    found = [
        _make(known[id], calls[id], skills.get(id, []), kinds, weeks.get(id, []), measures[id])
        for id in learners
    ]
    return tuple(sorted(_judge(found), key=attrgetter("urgency")))


@lru_cache(maxsize=4096)
def family_of_id(criterion: str) -> str:
    """Give the family of a criterion by its id alone: its first part names its kind."""
    return family_of(criterion, KINDS_OF_IDS.get(criterion.partition("-")[0], ""))


def sum_skills(skills: Iterable[SkillTally]) -> dict[str, Share]:
    """Give how often everybody together met each criterion."""
    totals: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for each in skills:
        entry = totals[each.criterion]
        entry[0] += each.met
        entry[1] += each.met + each.wrong + each.absent
    return {id: Share(met, of) for id, (met, of) in totals.items()}


def sum_families(skills: Mapping[str, Share]) -> dict[str, Share]:
    """Give how often everybody together met the criteria of each family, in the order of a call."""
    totals = dict.fromkeys(FAMILIES, Share(0, 0))
    for id, share in skills.items():
        totals[family_of_id(id)] += share
    return {family: share for family, share in totals.items() if share.of}


# --- making ------------------------------------------------------------------------------------


def _call_cells(calls: Sequence[CallTally], who: set[ProfileId]) -> dict[ProfileId, list[Cell]]:
    totals: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    own: dict[ProfileId, list[tuple[str, int, int]]] = defaultdict(list)
    for each in calls:
        passed, finished = each.measure.passed, each.measure.finished
        entry = totals[each.scenario]
        entry[0] += passed
        entry[1] += finished
        if each.profile in who:
            own[each.profile].append((each.scenario, passed, finished))
    shares = {id: Share(passed, of) for id, (passed, of) in totals.items()}
    return {id: compare_cells(cells, shares) for id, cells in own.items()}


def _skill_cells(skills: Sequence[SkillTally], who: set[ProfileId]) -> dict[ProfileId, list[Cell]]:
    own: dict[ProfileId, list[tuple[str, int, int]]] = defaultdict(list)
    for each in skills:
        of = each.met + each.wrong + each.absent
        if of and each.profile in who:
            own[each.profile].append((each.criterion, each.met, of))
    shares = sum_skills(skills)
    return {id: compare_cells(cells, shares) for id, cells in own.items()}


def _group(rows: Iterable[WeekTally] | Iterable[CallTally]) -> dict[ProfileId, list]:  # type: ignore[type-arg]
    groups: dict[ProfileId, list] = defaultdict(list)  # type: ignore[type-arg]
    for each in rows:
        groups[each.profile].append(each)
    return groups


def _make(
    profile: ProfileRow,
    calls: list[Cell],
    skills: list[Cell],
    kinds: Mapping[str, str],
    weeks: Sequence[WeekTally],
    taken: Sequence[CallTally],
) -> Trainee:
    groups = group_cells(skills, kinds)
    families = {each: sum_cells(groups[each]) for each in FAMILIES if each in groups}
    by_week = sorted((each.week, _passes(each)) for each in weeks)
    finished = sum(each.measure.finished for each in taken)
    return Trainee(
        profile,
        sum_cells(calls),
        Certainty.NONE,
        families,
        {},
        (),
        tuple((week, share) for week, share in by_week),
        find_trend(by_week[-TREND_WEEKS:]),
        Certainty.NONE,
        mean_scores(taken),
        sum(each.measure.handle_time for each in taken) / max(finished, 1),
        sum(each.measure.hints for each in taken),
        frozenset(each.scenario for each in taken if each.measure.passed),
        frozenset(each.scenario for each in taken),
        skills,
    )


def _passes(each: WeekTally) -> Share:
    return Share(each.measure.passed, each.measure.finished)


def mean_scores(rows: Iterable[WeekTally | CallTally]) -> dict[str, float | None]:
    """Give the mean of each score over what was scored; None where nothing was."""
    sums = {kind: [0, 0] for kind in SCORES}
    for each in rows:
        for kind, (points, count) in each.measure.scores.items():
            entry = sums[kind]
            entry[0] += points
            entry[1] += count
    return {kind: points / count if count else None for kind, (points, count) in sums.items()}


# --- judging -----------------------------------------------------------------------------------


def _judge(found: Sequence[Trainee]) -> list[Trainee]:
    """Say how sure each finding is, with everybody's at once: among many, some look bad by luck."""
    behind = judge_chances(
        [each.calls.chance for each in found], [each.calls.share.is_small for each in found]
    )
    moved = judge_chances(
        [each.trend.chance if each.trend else 1.0 for each in found],
        [each.trend is None or each.trend.of < 2 * FEW for each in found],
    )
    places = [(each, family) for each in found for family in each.families]
    gaps = [each.families[family] for each, family in places]
    lacks = judge_chances([gap.chance for gap in gaps], [gap.share.is_small for gap in gaps])
    by_trainee: dict[ProfileId, dict[str, Certainty]] = defaultdict(dict)
    for (each, family), certainty in zip(places, lacks, strict=True):
        by_trainee[each.profile.id][family] = certainty
    return [
        replace(
            each,
            certainty=certainty,
            trend_certainty=trend,
            lacks=by_trainee[each.profile.id],
            weak=_find_weak(each, by_trainee[each.profile.id]),
        )
        for each, certainty, trend in zip(found, behind, moved, strict=True)
    ]


def _find_weak(trainee: Trainee, certainties: Mapping[str, Certainty]) -> tuple[Weakness, ...]:
    """Give the skills most lacking: those behind the others, else the one least met."""

    def place(family: str) -> tuple[int, float]:
        return certainties[family].order, -trainee.families[family].sure_shortfall

    behind = [f for f in certainties if trainee.families[f].shortfall >= MATTERS]
    chosen = sorted(behind, key=place)[:MOST_WEAK]
    if not chosen:
        missed = [f for f, gap in trainee.families.items() if gap.share.hits < gap.share.of]
        chosen = sorted(missed, key=lambda f: trainee.families[f].share.interval[1])[:1]
    return tuple(_weakness(trainee, family, certainties[family]) for family in chosen)


def _weakness(trainee: Trainee, family: str, certainty: Certainty) -> Weakness:
    cells = [each for each in trainee.skill_cells if family_of_id(each[0]) == family]
    worst = max(cells, key=lambda cell: (cell[3] - cell[1], cell[2] - cell[1]))
    return Weakness(family, trainee.families[family], certainty, worst[0], sum_cells([worst]))
