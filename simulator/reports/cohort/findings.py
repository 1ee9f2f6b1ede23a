"""All that is concluded from the sums of a cohort, before it is put into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.records.families import FAMILIES
from simulator.records.tallies import CriterionTally, WeekTally
from simulator.reports.cohort.faults import (
    Fault,
    Item,
    Place,
    examine_calls,
    examine_criteria,
    list_faults,
    pick_failing,
)
from simulator.reports.cohort.figures import Share, total
from simulator.reports.cohort.people import (
    Trainee,
    list_trainees,
    mean_scores,
    sum_families,
    sum_skills,
)
from simulator.reports.cohort.reading import Material


@dataclass(frozen=True, slots=True)
class Week:
    """What everybody did in a week; a score is a mean, None where nothing was scored."""

    week: int
    passes: Share
    scores: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A skill, how the whole group has it, and who is behind in it."""

    family: str
    share: Share
    trainees: tuple[Trainee, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What a cohort shows. `unnamed` are calls of forgotten people, and of trainers."""

    material: Material
    trainees: tuple[Trainee, ...]
    whole: Share
    unnamed: int
    weeks: tuple[Week, ...]
    skills: Mapping[str, Share]
    families: Mapping[str, Share]
    calls: tuple[Item, ...]
    criteria: Mapping[Place, Item]
    faults: tuple[Fault, ...]
    failing: tuple[CriterionTally, ...]
    lessons: tuple[Lesson, ...]


def examine(material: Material) -> Findings:
    """Draw every conclusion from the material."""
    cohort = material.cohort
    trainees = list_trainees(cohort)
    skills = sum_skills(cohort.skills)
    families = sum_families(skills)
    calls = examine_calls(trainees, cohort)
    criteria = examine_criteria(trainees, cohort, material.marks)
    whole = total(each.share for each in calls)
    return Findings(
        material,
        trainees,
        whole,
        whole.of - sum(each.calls.share.of for each in trainees),
        _sum_weeks(cohort.weeks),
        skills,
        families,
        calls,
        {each.place: each for each in criteria},
        list_faults(calls, criteria),
        pick_failing(cohort),
        _list_lessons(trainees, families),
    )


def _sum_weeks(tallies: tuple[WeekTally, ...]) -> tuple[Week, ...]:
    by_week: dict[int, list[WeekTally]] = {}
    for each in tallies:
        by_week.setdefault(each.week, []).append(each)
    return tuple(
        Week(
            week,
            total(Share(each.measure.passed, each.measure.finished) for each in rows),
            mean_scores(rows),
        )
        for week, rows in sorted(by_week.items())
        if any(each.measure.finished for each in rows)
    )


def _list_lessons(
    trainees: tuple[Trainee, ...], families: Mapping[str, Share]
) -> tuple[Lesson, ...]:
    """Give the skills that most are behind in first, then those least met by everybody."""
    lessons = [
        Lesson(family, share, tuple(each for each in trainees if each.lacks_skill(family)))
        for family, share in families.items()
    ]
    return tuple(
        sorted(
            lessons,
            key=lambda each: (
                -len(each.trainees),
                each.share.value or 0,
                FAMILIES.index(each.family),
            ),
        )
    )
