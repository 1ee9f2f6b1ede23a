"""Which call, or which criterion of one, is at fault rather than the trainees.

A fault is told from a hard but fair call where
- the best trainees do surely worse in it than elsewhere, and
- either hardly any of the best meet it: surely fewer than `HARDLY`;
- or it does not tell the best from the rest: the odds of the best to the rest are surely lower
  than those that the other items have in common (Mantel and Haenszel), and the discrimination
  index D, the share of the best less the share of the rest (T. L. Kelley, J. Educ. Psychology 30
  (1939)), is poor: below 0.2 (R. L. Ebel, Educ. Psych. Measurement 14 (1954)). Against the other
  items, since after a few calls each nobody knows the best well, and then no item tells them; and
- a criterion stands out from the other criteria of its call, which may be hard as a whole.
All of them have to hold, so the chance that counts is that of the weakest (the intersection-union
test: R. L. Berger, Technometrics 24 (1982)); the two ways count double. One person's tries are
alike, and weigh the less the more there are.
"The best" are the top third by their scores in all other calls, so that no item is held against
itself (the corrected item-total correlation does the same; it is given beside D).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, exp, hypot, log

from simulator.records.store import ProfileId
from simulator.records.tallies import Cohort, CriterionTally, TraineeTally
from simulator.reports.cohort.ability import Abilities, rank_abilities
from simulator.reports.cohort.figures import (
    FEW,
    NOTHING,
    Certainty,
    Share,
    Weighed,
    common_log_odds,
    correlate,
    difference,
    find_likeness,
    judge_chances,
    log_odds,
    total,
    upper_tail,
    weigh,
    wilson,
)
from simulator.reports.cohort.people import MATTERS, Trainee, family_of_id

Place = tuple[str, str]  # a call and a criterion of it; "" for the call as a whole
POOR_D = 0.2
HALF, HARDLY = 0.5, 1 / 3  # shares of the best below which most, and nearly all, miss it
LEAST_TYPICAL = log(2)  # odds of the best to the rest, where it cannot be seen how good they are
UNEVEN = 0.25  # of what items tell of the best: by so much fair ones differ (standard deviation)
SUSPECT = 0.4  # share missed from which a criterion is looked at trainee by trainee
LOWER_CHANCE = 0.05  # of doing so much worse than elsewhere
FAULT_HINT = 0.05  # chance of a fault that is told as a hint: a call is not blamed lightly
LEAST_PEOPLE = 6  # who took a call: fewer have no best third to speak of
LEAST_BEST = 3  # of the best, for more than a hint: one person's tries are not independent
LEAST_COUNTS = 10  # of the best, for more than a hint
MOST_SUSPECTS = 24  # criteria that are looked at trainee by trainee
MOST_FAILING, MOST_OF_A_CALL, MOST_OF_A_POINT = 10, 3, 2


@dataclass(frozen=True, slots=True)
class Item:
    """A call, or a criterion of one, and what it tells of the trainees.

    `elsewhere` is what the best reach on other calls, or with the same skill in other places.
    """

    place: Place
    share: Share
    best: Share
    rest: Share
    elsewhere: Share
    people: int
    best_people: int
    correlation: float | None  # corrected item-total
    weighed: tuple[Weighed, Weighed]  # the best and the rest, one's tries counting for less
    around: Share = NOTHING  # everybody's, of the other criteria of the same call
    typical: float = 0.0  # log odds of the best to the rest, that the other items have in common
    certainty: Certainty = Certainty.NONE  # of a fault

    @property
    def discrimination(self) -> tuple[float, float, float] | None:
        """Give the index D with its interval; None where too few took it."""
        found = difference(self.best, self.rest)
        around = difference(*self.weighed)
        return None if found is None or around is None else (found[0], *around[1:])

    @property
    def can_be_told(self) -> bool:
        """Say whether enough people took it to tell its fault from theirs."""
        return self.people >= LEAST_PEOPLE and self.best.of >= FEW and self.rest.of >= FEW

    @property
    def stands_out(self) -> bool:
        """Say whether it is surely lower than what stands around it in the same call."""
        gap = difference(self.share, self.around)
        return gap is None or gap[2] < -MATTERS

    @property
    def is_low(self) -> bool:
        """Say whether even the best mostly miss it."""
        return self.best.value is not None and self.best.value < HALF

    @property
    def is_lower(self) -> bool:
        """Say whether the best do worse here than elsewhere, by more than chance."""
        return self._chance_lower < LOWER_CHANCE

    @property
    def chance(self) -> float:
        """Give how likely a sound item looks so much at fault."""
        if not self.can_be_told:
            return 1.0
        ways = min(self._chance_hardly, self._chance_untelling)
        return max(self._chance_lower, min(2 * ways, 1.0))

    @property
    def _chance_lower(self) -> float:
        if not self.best.of or not self.elsewhere.of:
            return 1.0
        return self.weighed[0].at_most(self.elsewhere.smoothed)

    @property
    def _chance_hardly(self) -> float:
        """Give how likely so few meet it, where the best do at the rate of `HARDLY`."""
        best, rest = self.weighed
        odds = HARDLY / (1 - HARDLY) / exp(max(self.typical, LEAST_TYPICAL))
        whole = Weighed(best.hits + rest.hits, best.of + rest.of)
        return whole.at_most((best.of * HARDLY + rest.of * odds / (1 + odds)) / whole.of)

    @property
    def _chance_untelling(self) -> float:
        """Give how likely a fair item tells the best from the rest so little."""
        index = difference(self.best, self.rest)
        if self.typical <= 0 or index is None or index[0] >= POOR_D:
            return 1.0
        tells, error = log_odds(*self.weighed)
        return upper_tail((self.typical - tells) / hypot(error, UNEVEN * self.typical))

    @property
    def verdict(self) -> str:
        """Say what it is: "fault", "hard" but fair, "unclear", "few" to tell, or "fine".

        What is low and tells the best from the rest but a little may be hard or at fault: unclear.
        """
        index = self.discrimination
        if not self.can_be_told or index is None:
            return "few"
        if self.certainty is not Certainty.NONE and self.stands_out:
            return "fault"
        if not self.is_low or not self.is_lower:
            return "fine"
        return "hard" if index[0] >= POOR_D or index[1] > 0 else "unclear"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is at fault: a call with the criteria to blame, or such criteria alone."""

    scenario: str
    call: Item
    criteria: tuple[Item, ...]

    @property
    def is_whole(self) -> bool:
        """Say whether the call as a whole is at fault, not only a criterion."""
        return self.call.verdict == "fault"

    @property
    def order(self) -> tuple[int, bool, float]:
        """Give the place in a list, the surest first."""
        items = [each for each in (self.call, *self.criteria) if each.verdict == "fault"]
        surest = min(each.certainty.order for each in items)
        return surest, not self.is_whole, min(each.best.value or 0 for each in items)


def examine_calls(trainees: Sequence[Trainee], cohort: Cohort) -> tuple[Item, ...]:
    """Examine every call that was taken, by its id."""
    passes: dict[str, dict[ProfileId, Share]] = {}
    sums: dict[str, Share] = {}
    for each in cohort.calls:
        share = Share(each.measure.passed, each.measure.finished)
        passes.setdefault(each.scenario, {})[each.profile] = share
        sums[each.scenario] = sums.get(each.scenario, NOTHING) + share

    def elsewhere(trainee: Trainee, place: Place) -> Share:
        return trainee.calls.share - passes[place[0]][trainee.profile.id]

    abilities, likeness = rank_abilities(cohort.calls), find_likeness(map(_counts, passes.values()))
    items = [
        _examine((id, ""), share, passes[id], trainees, abilities, elsewhere, likeness)
        for id, share in sorted(sums.items())
    ]
    return tuple(_judge(items))


def examine_criteria(
    trainees: Sequence[Trainee],
    cohort: Cohort,
    marks: Mapping[Place, Sequence[TraineeTally]],
) -> tuple[Item, ...]:
    """Examine the criteria whose marks are known trainee by trainee."""
    tallies = {(each.scenario, each.criterion): each for each in cohort.criteria}
    shares = {
        place: {each.profile: Share(each.met, each.met + each.wrong + each.absent) for each in rows}
        for place, rows in marks.items()
    }

    def elsewhere(trainee: Trainee, place: Place) -> Share:
        gap = trainee.families.get(family_of_id(place[1]))
        here = shares[place][trainee.profile.id]
        return gap.share - here if gap and gap.share.of >= here.of else NOTHING

    abilities, likeness = rank_abilities(cohort.calls), find_likeness(map(_counts, shares.values()))
    items = [
        _examine(
            place,
            share_of(tallies[place]),
            shares[place],
            trainees,
            abilities,
            elsewhere,
            likeness,
        )
        for place in marks
        if place in tallies
    ]
    around = _sum_calls(tallies)
    placed = [replace(each, around=around[each.place[0]] - each.share) for each in items]
    return tuple(_judge(placed))


def _sum_calls(tallies: Mapping[Place, CriterionTally]) -> dict[str, Share]:
    sums: dict[str, Share] = {}
    for (scenario, _), tally in tallies.items():
        sums[scenario] = sums.get(scenario, NOTHING) + share_of(tally)
    return sums


def pick_suspects(cohort: Cohort) -> tuple[Place, ...]:
    """Pick the criteria worth a look trainee by trainee: those most surely missed by many."""
    missed = [each for each in cohort.criteria if _misses(each) > SUSPECT * share_of(each).of]
    ranked = sorted(missed, key=_blame, reverse=True)
    return tuple((each.scenario, each.criterion) for each in ranked[:MOST_SUSPECTS])


def pick_failing(cohort: Cohort) -> tuple[CriterionTally, ...]:
    """Give the criteria that fail most, small numbers last; a few of each call and each point."""
    missed = [each for each in cohort.criteria if _misses(each)]
    missed.sort(key=lambda each: (not share_of(each).is_small, *_blame(each)), reverse=True)
    chosen: list[CriterionTally] = []
    for each in missed:
        of_call = sum(other.scenario == each.scenario for other in chosen)
        of_point = sum(other.criterion == each.criterion for other in chosen)
        if of_call < MOST_OF_A_CALL and of_point < MOST_OF_A_POINT:
            chosen.append(each)
        if len(chosen) == MOST_FAILING:
            break
    return tuple(chosen)


def list_faults(calls: Sequence[Item], criteria: Sequence[Item]) -> tuple[Fault, ...]:
    """Put the criteria at fault under their calls, the surest first."""
    guilty: dict[str, list[Item]] = {}
    for each in criteria:
        if each.verdict == "fault":
            guilty.setdefault(each.place[0], []).append(each)
    found = [
        Fault(
            each.place[0],
            each,
            tuple(sorted(guilty.get(each.place[0], []), key=lambda item: item.best.value or 0)),
        )
        for each in calls
        if each.verdict == "fault" or each.place[0] in guilty
    ]
    return tuple(sorted(found, key=lambda fault: fault.order))


def share_of(tally: CriterionTally) -> Share:
    """Give how often a criterion of a call was met."""
    return Share(tally.met, tally.met + tally.wrong + tally.absent)


# --- one item ----------------------------------------------------------------------------------


def _examine(
    place: Place,
    share: Share,
    own: Mapping[ProfileId, Share],
    trainees: Sequence[Trainee],
    abilities: Abilities,
    elsewhere: Callable[[Trainee, Place], Share],
    likeness: float,
) -> Item:
    took = [each for each in trainees if own.get(each.profile.id, NOTHING).of]
    able = [
        (rest, each)
        for each in took
        if (rest := abilities.without(each.profile.id, place[0])) is not None
    ]
    able.sort(key=lambda pair: (-pair[0], pair[1].profile.id))
    cut = ceil(len(able) / 3)
    best, others = able[:cut], able[cut:]
    points = [
        (own[each.profile.id].value or 0.0, rest, float(own[each.profile.id].of))
        for rest, each in able
    ]
    return Item(
        place,
        share,
        total(own[each.profile.id] for _, each in best),
        total(own[each.profile.id] for _, each in others),
        total(elsewhere(each, place) for _, each in best),
        len(able),
        len(best),
        correlate(points),
        (_weigh(best, own, likeness), _weigh(others, own, likeness)),
    )


def _judge(items: Sequence[Item]) -> list[Item]:
    """Say how sure each fault is, with all that were looked at: the others are met too often.

    What may be chance is left out; a hint is what stands on small numbers.
    """
    items = [
        replace(each, typical=common_log_odds(other.weighed for other in _others(items, each)))
        for each in items
    ]
    judged = judge_chances([each.chance for each in items], [False] * len(items))
    return [
        replace(each, certainty=_weaken(each, sure))
        for each, sure in zip(items, judged, strict=True)
    ]


def _weigh(
    group: Sequence[tuple[float, Trainee]], own: Mapping[ProfileId, Share], likeness: float
) -> Weighed:
    return weigh((own[each.profile.id] for _, each in group), likeness)


def _others(items: Sequence[Item], item: Item) -> list[Item]:
    """Give the items of the other calls."""
    return [each for each in items if each.place[0] != item.place[0]]


def _counts(people: Mapping[ProfileId, Share]) -> list[Share]:
    return list(people.values())


def _weaken(item: Item, certainty: Certainty) -> Certainty:
    if not certainty.is_found:
        return Certainty.HINT if item.chance < FAULT_HINT else Certainty.NONE
    is_small = item.best_people < LEAST_BEST or item.best.of < LEAST_COUNTS
    return Certainty.HINT if is_small else certainty


def _misses(tally: CriterionTally) -> int:
    return tally.wrong + tally.absent


def _blame(tally: CriterionTally) -> tuple[float, int]:
    """Give the share missed that is certain: one miss of one is not yet a pattern."""
    missed, of = _misses(tally), share_of(tally).of
    return wilson(missed, of)[0], missed
