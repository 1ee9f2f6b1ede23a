"""Counts, and what may be concluded from them.

Methods and where they come from:
- the interval of a share: E. B. Wilson, "Probable inference, the law of succession, and
  statistical inference", JASA 22 (1927);
- the interval of a difference of two shares: R. G. Newcombe, "Interval estimation for the
  difference between independent proportions", Statistics in Medicine 17 (1998), method 10;
- many comparisons at once: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate",
  JRSS B 57 (1995);
- the trend of a share over weeks: W. G. Cochran, Biometrics 10 (1954), and P. Armitage,
  Biometrics 11 (1955);
- several tries by one person, which are not independent: counts divided by a design effect, as in
  J. N. K. Rao and A. J. Scott, "A simple method for the analysis of clustered binary data",
  Biometrics 48 (1992), with the likeness of a person's tries taken from moments;
- the odds ratio that many tables have in common: N. Mantel and W. Haenszel, J. Nat. Cancer
  Inst. 22 (1959); the error of one table's: B. Woolf, Ann. Human Genetics 19 (1955).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import comb, erfc, log, sqrt

Z95 = 1.959964  # of a two-sided interval of 95 %
FEW = 5  # fewer than so many counts are called a small number
MOST_EXACT = 200  # counts up to which a tail is summed term by term
SURE_RATE, LIKELY_RATE = 0.01, 0.10  # share of false finds among all that are called so
HINT_CHANCE = 0.10
LEAST_LIKENESS = 0.1  # of a person's tries: small groups cannot show less


class Certainty(Enum):
    """How sure a finding is."""

    SURE = "sure"
    LIKELY = "likely"
    HINT = "hint"  # it may well be chance, or the numbers are small
    NONE = "none"

    @property
    def order(self) -> int:
        """Give the place in a list, the surest first."""
        return list(Certainty).index(self)

    @property
    def is_found(self) -> bool:
        """Say whether it is more than a hint."""
        return self in (Certainty.SURE, Certainty.LIKELY)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    def __add__(self, other: Share) -> Share:
        return Share(self.hits + other.hits, self.of + other.of)

    def __sub__(self, other: Share) -> Share:
        return Share(self.hits - other.hits, self.of - other.of)

    @property
    def value(self) -> float | None:
        """Give the share, 0 to 1; None of nothing."""
        return self.hits / self.of if self.of else None

    @property
    def percent(self) -> int | None:
        """Give the share in whole points; 100 and 0 only where it is exactly that."""
        if not self.of:
            return None
        points = (200 * self.hits + self.of) // (2 * self.of)
        return min(max(points, int(self.hits > 0)), 99 if self.hits < self.of else 100)

    @property
    def smoothed(self) -> float:
        """Give the share by the rule of succession: one half of nothing, never 0 or 1."""
        return (self.hits + 1) / (self.of + 2)

    @property
    def interval(self) -> tuple[float, float]:
        """Give the interval of 95 % (Wilson)."""
        return wilson(self.hits, self.of)

    @property
    def is_small(self) -> bool:
        """Say whether this is too few to say much."""
        return self.of < FEW


NOTHING = Share(0, 0)


@dataclass(frozen=True, slots=True)
class Weighed:
    """Counts of several people, where each one's tries weigh less the more there are."""

    hits: float
    of: float

    @property
    def value(self) -> float | None:
        """Give the share, 0 to 1; None of nothing."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """Give the interval of 95 % (Wilson)."""
        return wilson(self.hits, self.of)

    def at_most(self, chance: float) -> float:
        """Give how likely so few hits are, each with this chance, in whole counts."""
        return at_most(min(round(self.hits), round(self.of)), round(self.of), chance)


Counts = Share | Weighed


@dataclass(frozen=True, slots=True)
class Trend:
    """How a share moves: points (of 100) a week, with its standard error, weeks and counts."""

    slope: float
    error: float
    weeks: int
    of: int

    @property
    def chance(self) -> float:
        """Give how likely such a slope is without any trend, up or down."""
        return min(1.0, 2 * upper_tail(abs(self.slope) / self.error)) if self.error else 1.0


def total(shares: Iterable[Share]) -> Share:
    """Add shares up."""
    hits = of = 0
    for each in shares:
        hits, of = hits + each.hits, of + each.of
    return Share(hits, of)


def wilson(hits: float, of: float, z: float = Z95) -> tuple[float, float]:
    """Give the interval of a share; all from 0 to 1 where nothing was counted."""
    if not of:
        return 0.0, 1.0
    share, square = hits / of, z * z
    middle = share + square / (2 * of)
    reach = z * sqrt(share * (1 - share) / of + square / (4 * of * of))
    low, high = (middle - reach) / (1 + square / of), (middle + reach) / (1 + square / of)
    return max(low, 0.0), min(high, 1.0)


def difference(one: Counts, other: Counts) -> tuple[float, float, float] | None:
    """Give one share less the other, with its interval of 95 % (Newcombe); None without counts."""
    if one.value is None or other.value is None:
        return None
    gap = one.value - other.value
    (low, high), (other_low, other_high) = one.interval, other.interval
    down = sqrt((one.value - low) ** 2 + (other_high - other.value) ** 2)
    up = sqrt((high - one.value) ** 2 + (other.value - other_low) ** 2)
    return gap, max(gap - down, -1.0), min(gap + up, 1.0)


def upper_tail(z: float) -> float:
    """Give how likely a normal figure lies above z."""
    return 0.5 * erfc(z / sqrt(2))


def at_most(hits: int, of: int, chance: float) -> float:
    """Give how likely so few hits are, or fewer, each with this chance (binomial)."""
    if of > MOST_EXACT:
        spread = sqrt(of * chance * (1 - chance))
        return upper_tail((of * chance - hits - 0.5) / spread) if spread else 1.0
    terms = (comb(of, k) * chance**k * (1 - chance) ** (of - k) for k in range(hits + 1))
    return min(sum(terms), 1.0)


def discoveries(chances: Sequence[float], rate: float, among: int = 0) -> set[int]:
    """Give the places of the finds of which at most this share is false (Benjamini-Hochberg).

    among: how many were looked at, where only the most striking are given.
    """
    order = sorted(range(len(chances)), key=chances.__getitem__)
    looked, kept = max(among, len(order)), 0
    for rank, place in enumerate(order, start=1):
        if chances[place] <= rate * rank / looked:
            kept = rank
    return set(order[:kept])


def judge_chances(
    chances: Sequence[float], is_small: Sequence[bool], among: int = 0
) -> list[Certainty]:
    """Say how sure each of many finds is; a small number is a hint at most."""
    sure = discoveries(chances, SURE_RATE, among)
    likely = discoveries(chances, LIKELY_RATE, among)
    return [
        _judge(chance, place in sure, place in likely, small)
        for place, (chance, small) in enumerate(zip(chances, is_small, strict=True))
    ]


def _judge(chance: float, is_sure: bool, is_likely: bool, is_small: bool) -> Certainty:
    if chance >= HINT_CHANCE:
        return Certainty.NONE
    if is_small or not is_likely:
        return Certainty.HINT
    return Certainty.SURE if is_sure else Certainty.LIKELY


def find_trend(weeks: Sequence[tuple[int, Share]]) -> Trend | None:
    """Find how a share moves over weeks, each weighing by its counts; None of one week."""
    counted = [(week, share) for week, share in weeks if share.of]
    whole = total(share for _, share in counted)
    if len(counted) < 2 or whole.value is None:
        return None
    middle = sum(week * share.of for week, share in counted) / whole.of
    spread = sum(share.of * (week - middle) ** 2 for week, share in counted)
    slope = sum((week - middle) * share.hits for week, share in counted) / spread
    error = sqrt(whole.value * (1 - whole.value) / spread)
    return Trend(100 * slope, 100 * error, len(counted), whole.of)


def weigh(shares: Iterable[Share], likeness: float) -> Weighed:
    """Add up what several people reached, with a person's tries as much alike as this (0 to 1)."""
    hits = of = 0.0
    for each in shares:
        if each.of:
            effect = 1 + (each.of - 1) * likeness
            hits, of = hits + each.hits / effect, of + each.of / effect
    return Weighed(hits, of)


def find_likeness(places: Iterable[Iterable[Share]]) -> float:
    """Say how much alike the tries of one person are, over many places, each with its people."""
    above = possible = 0.0
    for people in places:
        shares = [each for each in people if each.of]
        chance = total(shares).smoothed
        spread = chance * (1 - chance)
        above += sum((s.hits - s.of * chance) ** 2 - s.of * spread for s in shares)
        possible += sum(s.of * (s.of - 1) for s in shares) * spread
    return min(max(above / possible, LEAST_LIKENESS), 1.0) if possible else LEAST_LIKENESS


def log_odds(one: Counts, other: Counts) -> tuple[float, float]:
    """Give the logarithm of the odds of one share to the other's, and its standard error."""
    a, b = one.hits + 0.5, one.of - one.hits + 0.5
    c, d = other.hits + 0.5, other.of - other.hits + 0.5
    return log(a * d / (b * c)), sqrt(1 / a + 1 / b + 1 / c + 1 / d)


def common_log_odds(pairs: Iterable[tuple[Counts, Counts]]) -> float:
    """Give the logarithm of the odds ratio that pairs have in common; 0 where none tells."""
    over = under = 0.5
    for one, other in pairs:
        if whole := one.of + other.of:
            over += one.hits * (other.of - other.hits) / whole
            under += (one.of - one.hits) * other.hits / whole
    return log(over / under)


def correlate(points: Sequence[tuple[float, float, float]]) -> float | None:
    """Give the correlation of pairs (x, y, weight); None where one of them does not vary."""
    weight = sum(each[2] for each in points)
    if len(points) < 3 or not weight:
        return None
    middle_x = sum(x * w for x, _, w in points) / weight
    middle_y = sum(y * w for _, y, w in points) / weight
    both = sum(w * (x - middle_x) * (y - middle_y) for x, y, w in points)
    square_x = sum(w * (x - middle_x) ** 2 for x, _, w in points)
    square_y = sum(w * (y - middle_y) ** 2 for _, y, w in points)
    if square_x * square_y <= 1e-12:
        return None
    return both / sqrt(square_x * square_y)
