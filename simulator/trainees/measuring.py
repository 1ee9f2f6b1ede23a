"""What the calls turn out to be: how hard each is, which label misleads, what tells nobody apart.

How hard a call is, is the skill at which half of the trainees pass: in Rasch's model, fitted to
who passed at which skill, the difficulty of the call. A criterion separates trainees where the
skilled meet it more often than the unskilled: the index of discrimination, upper third less lower
third (T. L. Kelley, 1939; below 0.2 R. L. Ebel and D. A. Frisbie call an item poor).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate, pairwise
from math import exp, sqrt
from statistics import fmean

from simulator.trainees.crowd import CallSheet, CriterionSheet, Result

CUTS = (1 / 3, 2 / 3)  # of skill, between unskilled, middling and skilled
SURE = 1.645  # standard errors to either side: nine times in ten
FIRST_SLOPE = 12.0  # where the fit begins, in logits per unit of skill
LEAST_SLOPE, MOST_SLOPE = 2.0, 60.0
USUAL, SPREAD = 0.5, 0.35  # of a call's difficulty, before anything is known of it
ROUNDS, STEPS = 12, 8  # of the fit: over all calls, and within one
LEAST_ATTEMPTS = 6  # at a call, or with a criterion, before anything is said of it
LEAST_RANGE = 0.2  # of skill between the upper and the lower third
POOR = 0.2  # discrimination
NEARLY_ALL = 0.9  # who meet a criterion: then there is hardly anybody to tell apart


class Useless(Enum):
    """Why a criterion of a call tells trainees nothing."""

    NOBODY = "nobody"  # nobody meets it
    EVERYBODY = "everybody"  # nearly everybody meets it, whatever their skill
    FLAT = "flat"  # the skilled meet it no more often than the unskilled


@dataclass(frozen=True, slots=True)
class Band:
    """Attempts of trainees of about one skill."""

    attempts: int = 0
    passed: int = 0

    @property
    def share(self) -> float | None:
        """Give the share that passed; None where nobody tried."""
        return self.passed / self.attempts if self.attempts else None


@dataclass(frozen=True, slots=True)
class CriterionMeasure:
    """How one criterion of one call fared. upper, lower: shares met of the thirds by skill."""

    call: str
    sheet: CriterionSheet
    applied: int
    met: int
    wrong: int
    upper: float | None = None
    lower: float | None = None

    @property
    def discrimination(self) -> float | None:
        """Give how much more often the skilled meet it, -1 to 1."""
        if self.upper is None or self.lower is None:
            return None
        return self.upper - self.lower

    @property
    def useless(self) -> Useless | None:
        """Say why it tells trainees nothing; None where it does, or too little is known."""
        if self.applied < LEAST_ATTEMPTS:
            return None
        if not self.met:
            return Useless.NOBODY
        if self.met == self.applied:
            return Useless.EVERYBODY
        value = self.discrimination
        if value is None or value >= POOR:
            return None
        return Useless.EVERYBODY if self.met >= NEARLY_ALL * self.applied else Useless.FLAT


@dataclass(frozen=True, slots=True)
class CallMeasure:
    """What came of a call. needed: the skill at which half pass; error: its standard error.

    fitting: the label that its place among the others would give it; None where nothing can be
    said. is_misleading: that this differs from its own label, and hardly by chance.
    """

    sheet: CallSheet
    attempts: int
    passed: int
    bands: tuple[Band, Band, Band]  # unskilled, middling, skilled
    scores: Mapping[str, float]  # means, of the kinds that applied
    handle_time: float  # seconds, mean
    turns: float  # mean
    needed: float = 0.0
    error: float = 0.0
    fitting: int | None = None
    is_misleading: bool = False
    criteria: tuple[CriterionMeasure, ...] = ()


@dataclass(frozen=True, slots=True)
class Difficulty:
    """All calls, the hardest first. slope: how sharply a call parts the skilled from the others."""

    calls: tuple[CallMeasure, ...] = ()
    slope: float = FIRST_SLOPE

    @property
    def misleading(self) -> tuple[CallMeasure, ...]:
        """Give the calls whose label should be looked at, the farthest off first."""
        found = [each for each in self.calls if each.is_misleading]
        return tuple(sorted(found, key=lambda each: -abs(distance_of(each))))

    def useless(self, why: Useless) -> tuple[CriterionMeasure, ...]:
        """Give the criteria that tell nothing for this reason, those that fail calls first."""
        found = [each for call in self.calls for each in call.criteria if each.useless is why]
        return tuple(sorted(found, key=lambda each: not each.sheet.critical))


def distance_of(call: CallMeasure) -> int:
    """Give by how many levels a call is harder than its label says."""
    return 0 if call.fitting is None else call.fitting - call.sheet.difficulty


def measure_calls(sheets: Iterable[CallSheet], results: Iterable[Result]) -> Difficulty:
    """Measure the calls that were played."""
    played: dict[str, list[Result]] = defaultdict(list)
    for each in sorted(results, key=lambda each: (each.call, each.repeat, each.trainee)):
        played[each.call].append(each)
    known = {each.id: each for each in sheets if each.id in played}
    slope, fits = _fit(played)
    calls = [
        replace(_measure(sheet, played[id]), needed=fits[id].needed, error=fits[id].error)
        for id, sheet in known.items()
    ]
    calls.sort(key=lambda each: (-each.needed, each.sheet.id))
    return Difficulty(tuple(_with_labels(calls)), slope)


def _measure(sheet: CallSheet, results: Sequence[Result]) -> CallMeasure:
    low, high = _thirds(results)
    criteria = tuple(
        _measure_criterion(sheet.id, each, results, low, high) for each in sheet.criteria
    )
    kinds = dict.fromkeys(kind for each in results for kind in each.scores)
    scored = {
        kind: [score for each in results if (score := each.scores[kind]) is not None]
        for kind in kinds
    }
    return CallMeasure(
        sheet,
        len(results),
        sum(each.passed for each in results),
        _bands(results),
        {kind: fmean(each) for kind, each in scored.items() if each},
        fmean(each.handle_time for each in results),
        fmean(each.turns for each in results),
        criteria=criteria,
    )


def _bands(results: Iterable[Result]) -> tuple[Band, Band, Band]:
    tried: Counter[int] = Counter()
    passed: Counter[int] = Counter()
    for each in results:
        band = sum(each.skill >= cut for cut in CUTS)
        tried[band] += 1
        passed[band] += each.passed
    low, middle, high = (Band(tried[band], passed[band]) for band in range(3))
    return low, middle, high


# --- criteria ------------------------------------------------------------------------------------


def _thirds(results: Sequence[Result]) -> tuple[Sequence[Result], Sequence[Result]]:
    """Give the third of the attempts with the least and with the most skill, if these differ."""
    ordered = sorted(results, key=lambda each: each.skill)
    count = len(ordered) // 3
    low, high = ordered[:count], ordered[len(ordered) - count :]
    if not count or _skill(high) - _skill(low) < LEAST_RANGE:
        return (), ()
    return low, high


def _skill(results: Iterable[Result]) -> float:
    return fmean(each.skill for each in results)


def _measure_criterion(
    call: str,
    sheet: CriterionSheet,
    results: Iterable[Result],
    low: Iterable[Result],
    high: Iterable[Result],
) -> CriterionMeasure:
    verdicts = [each.verdicts[sheet.id] for each in results if sheet.id in each.verdicts]
    return CriterionMeasure(
        call,
        sheet,
        len(verdicts),
        verdicts.count("met"),
        verdicts.count("wrong"),
        _share_met(sheet.id, high),
        _share_met(sheet.id, low),
    )


def _share_met(criterion: str, results: Iterable[Result]) -> float | None:
    verdicts = [each.verdicts[criterion] for each in results if criterion in each.verdicts]
    return verdicts.count("met") / len(verdicts) if verdicts else None


# --- how hard ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fit:
    """The difficulty of a call, in skill, with its standard error."""

    needed: float = USUAL
    error: float = SPREAD


def _fit(played: Mapping[str, Sequence[Result]]) -> tuple[float, dict[str, Fit]]:
    """Fit one slope for all calls, and a difficulty for each: the likeliest, by Newton's steps."""
    points = {call: [(each.skill, each.passed) for each in found] for call, found in played.items()}
    slope = FIRST_SLOPE
    fits = {call: Fit() for call in points}
    for _ in range(ROUNDS):
        fits = {call: _fit_call(each, slope, fits[call]) for call, each in points.items()}
        slope = _fit_slope(points, fits, slope)
    return slope, fits


Points = Sequence[tuple[float, bool]]


def _fit_call(points: Points, slope: float, start: Fit) -> Fit:
    needed, information = start.needed, 0.0
    for _ in range(STEPS):
        gradient = (USUAL - needed) / SPREAD**2
        information = 1 / SPREAD**2
        for skill, passed in points:
            chance = _chance(slope * (skill - needed))
            gradient += slope * (chance - passed)
            information += slope**2 * chance * (1 - chance)
        needed = min(max(needed + gradient / information, -0.5), 1.5)
    return Fit(needed, sqrt(1 / information))


def _fit_slope(points: Mapping[str, Points], fits: Mapping[str, Fit], slope: float) -> float:
    gradient = information = 0.0
    for call, each in points.items():
        needed = fits[call].needed
        for skill, passed in each:
            chance = _chance(slope * (skill - needed))
            gradient += (passed - chance) * (skill - needed)
            information += (skill - needed) ** 2 * chance * (1 - chance)
    if not information:
        return slope
    # Half a step: slope and difficulties are fitted in turn, and would overtake each other.
    return min(max(slope + gradient / information / 2, LEAST_SLOPE), MOST_SLOPE)


def _chance(logit: float) -> float:
    return 1 / (1 + exp(-max(min(logit, 500.0), -500.0)))


# --- labels --------------------------------------------------------------------------------------


def _with_labels(calls: Sequence[CallMeasure]) -> list[CallMeasure]:
    """Say which label each call's place gives it, if as many calls kept each label as now.

    calls: the hardest first.
    """
    counts = Counter(each.sheet.difficulty for each in calls)
    if len(counts) == 1:
        return list(calls)
    labels = sorted(counts)
    needed = sorted(each.needed for each in calls)
    ends = list(accumulate(counts[label] for label in labels))[:-1]
    cuts = [(needed[end - 1] + needed[end]) / 2 for end in ends]
    return [_with_label(each, labels, cuts) for each in calls]


def _with_label(call: CallMeasure, labels: Sequence[int], cuts: Sequence[float]) -> CallMeasure:
    if call.attempts < LEAST_ATTEMPTS:
        return call
    fitting = labels[sum(call.needed > cut for cut in cuts)]
    at = labels.index(call.sheet.difficulty)
    edges = [float("-inf"), *cuts, float("inf")]
    low, high = list(pairwise(edges))[at]
    doubt = SURE * call.error
    is_misleading = call.needed + doubt < low or call.needed - doubt > high
    return replace(call, fitting=fitting, is_misleading=is_misleading)
