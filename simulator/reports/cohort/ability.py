"""How good somebody is, by their scores in all calls but one: no call is held against itself.

A score says more of a person than having passed or not: after three calls each, whoever has
passed two of them may be anybody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.records.store import ProfileId
from simulator.records.tallies import CallTally

Ahead = tuple[float, int]  # points above everybody's mean in the same call, of how many scores


@dataclass(frozen=True, slots=True)
class Abilities:
    """How far each person is ahead of everybody, in each call and over all."""

    calls: Mapping[tuple[ProfileId, str], Ahead]
    whole: Mapping[ProfileId, Ahead]

    def without(self, profile: ProfileId, scenario: str) -> float | None:
        """Give the mean of points ahead in all calls but one; None where there are no others."""
        points, of = self.whole.get(profile, (0.0, 0))
        here, of_here = self.calls.get((profile, scenario), (0.0, 0))
        return (points - here) / (of - of_here) if of > of_here else None


def rank_abilities(tallies: Iterable[CallTally]) -> Abilities:
    """Compare everybody's scores with the means of the same calls."""
    tallies = tuple(tallies)
    means = _mean_scores(tallies)
    calls: dict[tuple[ProfileId, str], Ahead] = {}
    whole: dict[ProfileId, Ahead] = defaultdict(lambda: (0.0, 0))
    for each in tallies:
        ahead, of = _compare(each, means)
        calls[each.profile, each.scenario] = ahead, of
        points, count = whole[each.profile]
        whole[each.profile] = points + ahead, count + of
    return Abilities(calls, dict(whole))


def _mean_scores(tallies: Iterable[CallTally]) -> dict[tuple[str, str], float]:
    sums: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for each in tallies:
        for kind, (points, of) in each.measure.scores.items():
            entry = sums[each.scenario, kind]
            entry[0] += points
            entry[1] += of
    return {place: points / of for place, (points, of) in sums.items() if of}


def _compare(tally: CallTally, means: Mapping[tuple[str, str], float]) -> Ahead:
    ahead, count = 0.0, 0
    for kind, (points, of) in tally.measure.scores.items():
        if of:
            ahead += points - of * means[tally.scenario, kind]
            count += of
    return ahead, count
