"""Which call, or which criterion of one, is at fault rather than the trainees.

Signs that together tell a fault from a hard but fair call:
- even the best trainees miss it, though the same trainees do well elsewhere;
- a criterion stands out from the other criteria of its call, which may be hard as a whole;
- it does not tell the best from the rest. A fair item does: the discrimination index D, the share
  of the best less the share of the rest (T. L. Kelley, J. Educ. Psychology 30 (1939)), is poor
  below 0.2 and good from 0.3 on (R. L. Ebel, Educ. Psych. Measurement 14 (1954)).
"The best" are the top third by their results everywhere else, so that no item is held against
itself (the corrected item-total correlation does the same; it is given beside D).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from simulator.records.store import ProfileId
from simulator.records.tallies import Cohort, CriterionTally, TraineeTally
from simulator.reports.cohort.compare import score_rest
from simulator.reports.cohort.figures import (
    FEW,
    NOTHING,
    Certainty,
    Share,
    at_most,
    correlate,
    difference,
    judge_chances,
    total,
    wilson,
)
from simulator.reports.cohort.people import MATTERS, Trainee, family_of_id

Place = tuple[str, str]  # a call and a criterion of it; "" for the call as a whole
POOR_D, GOOD_D = 0.2, 0.3
HALF, HARDLY = 0.5, 0.25  # shares of the best below which most, and nearly all, miss it
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
    around: Share = NOTHING  # everybody's, of the other criteria of the same call
    certainty: Certainty = Certainty.NONE

    @property
    def discrimination(self) -> tuple[float, float, float] | None:
        """Give the index D with its interval; None where too few took it."""
        return difference(self.best, self.rest)

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
    def verdict(self) -> str:
        """Say what it is: "fault", "hard" but fair, "unclear", "few" to tell, or "fine".

        What is low and tells the best from the rest a little may be hard or at fault: where the
        numbers leave room for a good index, that is unclear.
        """
        found = self.discrimination
        if not self.can_be_told or found is None:
            return "few"
        if not self.is_low or self.certainty is Certainty.NONE:
            return "fine"
        index, _, most = found
        if index >= POOR_D:
            return "hard"
        is_poor = most < GOOD_D or (self.best.value or 0) < HARDLY
        return "fault" if is_poor and self.stands_out else "unclear"


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

    rest = {each.profile.id: score_rest(each.call_cells) for each in trainees}

    def ability(trainee: Trainee, place: Place) -> float | None:
        return rest[trainee.profile.id].without(place[0])

    def elsewhere(trainee: Trainee, place: Place) -> Share:
        return trainee.calls.share - passes[place[0]][trainee.profile.id]

    items = [
        _examine((id, ""), share, passes[id], trainees, ability, elsewhere)
        for id, share in sorted(sums.items())
    ]
    return tuple(_judge(items))


def examine_criteria(
    trainees: Sequence[Trainee],
    tallies: Mapping[Place, CriterionTally],
    marks: Mapping[Place, Sequence[TraineeTally]],
) -> tuple[Item, ...]:
    """Examine the criteria whose marks are known trainee by trainee."""
    shares = {
        place: {each.profile: Share(each.met, each.met + each.wrong + each.absent) for each in rows}
        for place, rows in marks.items()
    }

    rest = {each.profile.id: score_rest(each.skill_cells) for each in trainees}

    def ability(trainee: Trainee, place: Place) -> float | None:
        return rest[trainee.profile.id].without(place[1])

    def elsewhere(trainee: Trainee, place: Place) -> Share:
        gap = trainee.families.get(family_of_id(place[1]))
        here = shares[place][trainee.profile.id]
        return gap.share - here if gap and gap.share.of >= here.of else NOTHING

    items = [
        _examine(place, share_of(tallies[place]), shares[place], trainees, ability, elsewhere)
        for place in marks
        if place in tallies
    ]
    around = _sum_calls(tallies)
    placed = [replace(each, around=around[each.place[0]] - each.share) for each in items]
    return tuple(_judge(placed, len(tallies)))


def _sum_calls(tallies: Mapping[Place, CriterionTally]) -> dict[str, Share]:
    sums: dict[str, Share] = {}
    for (scenario, _), tally in tallies.items():
        sums[scenario] = sums.get(scenario, NOTHING) + share_of(tally)
    return sums


def pick_suspects(cohort: Cohort) -> tuple[Place, ...]:
    """Pick the criteria worth a look trainee by trainee: those most surely missed by many."""
    missed = [each for each in cohort.criteria if _misses(each) * 2 > share_of(each).of]
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
    ability: Callable[[Trainee, Place], float | None],
    elsewhere: Callable[[Trainee, Place], Share],
) -> Item:
    took = [each for each in trainees if own.get(each.profile.id, NOTHING).of]
    able = [(rest, each) for each in took if (rest := ability(each, place)) is not None]
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
    )


def _judge(items: Sequence[Item], among: int = 0) -> list[Item]:
    """Say how sure it is that the best do worse here than elsewhere, of so many looked at.

    What may be chance is left out; a hint is what stands on small numbers.
    """
    judged = judge_chances([_chance(each) for each in items], [False] * len(items), among)
    return [
        replace(each, certainty=_weaken(each, sure))
        for each, sure in zip(items, judged, strict=True)
    ]


def _weaken(item: Item, certainty: Certainty) -> Certainty:
    if not certainty.is_found:
        return Certainty.NONE
    is_small = item.best_people < LEAST_BEST or item.best.of < LEAST_COUNTS
    return Certainty.HINT if is_small else certainty


def _chance(item: Item) -> float:
    if not item.best.of or not item.elsewhere.of:
        return 1.0
    return at_most(item.best.hits, item.best.of, item.elsewhere.smoothed)


def _misses(tally: CriterionTally) -> int:
    return tally.wrong + tally.absent


def _blame(tally: CriterionTally) -> tuple[float, int]:
    """Give the share missed that is certain: one miss of one is not yet a pattern."""
    missed, of = _misses(tally), share_of(tally).of
    return wilson(missed, of)[0], missed
