"""Somebody's results against what the others reach in the very same places.

Trainees take different calls, and a hard call is not a weak trainee. So each is compared with what
the *others* reach on the same calls, or with the same criteria (indirect standardisation, as in
N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research" II, 1987). The one who is
compared is left out of what they are compared with.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

from simulator.reports.cohort.figures import NOTHING, Z95, Share, upper_tail

Cell = tuple[str, int, int, float, float]  # place, hits, of, expected hits, their variance


@dataclass(frozen=True, slots=True)
class Gap:
    """What somebody reached, and what the others would have; None where there are no others."""

    share: Share
    expected: float | None = None  # hits
    variance: float = 0.0

    @property
    def shortfall(self) -> float:
        """Give how far they stay behind, -1 to 1; 0 where there is nobody to compare with."""
        if self.expected is None or not self.share.of:
            return 0.0
        return (self.expected - self.share.hits) / self.share.of

    @property
    def sure_shortfall(self) -> float:
        """Give the least they stay behind, as far as is sure: a few misses of a few are little."""
        if not self.share.of:
            return 0.0
        return self.shortfall - Z95 * sqrt(self.variance) / self.share.of

    @property
    def chance(self) -> float:
        """Give how likely it is to stay so far behind by chance (normal, less half a count)."""
        if self.expected is None or self.variance <= 0:
            return 1.0
        return upper_tail((self.expected - self.share.hits - 0.5) / sqrt(self.variance))

    @property
    def others(self) -> Share:
        """Give what the others would have reached, in whole counts."""
        return Share(round(self.expected or 0), self.share.of) if self.share.of else NOTHING


def compare_cells(own: Iterable[tuple[str, int, int]], totals: Mapping[str, Share]) -> list[Cell]:
    """Set counts beside what the others reach in the same places.

    `totals` are everybody's, own counts included.
    """
    cells: list[Cell] = []
    for place, hits, of in own:
        whole = totals[place]
        others = whole.of - of
        if others <= 0:
            cells.append((place, hits, of, float(hits), 0.0))
            continue
        chance = (whole.hits - hits + 1) / (others + 2)  # rule of succession
        spread = chance * (1 - chance) * of
        cells.append((place, hits, of, of * chance, spread * (1 + of / others)))
    return cells


def sum_cells(cells: Iterable[Cell]) -> Gap:
    """Add cells up to one comparison."""
    hits, of, expected, variance = 0, 0, 0.0, 0.0
    for _, cell_hits, cell_of, cell_expected, cell_variance in cells:
        hits, of = hits + cell_hits, of + cell_of
        expected, variance = expected + cell_expected, variance + cell_variance
    return Gap(Share(hits, of), expected if variance > 0 else None, variance)


def group_cells(cells: Iterable[Cell], kinds: Mapping[str, str]) -> dict[str, list[Cell]]:
    """Put the cells of one kind together."""
    groups: dict[str, list[Cell]] = {}
    for cell in cells:
        groups.setdefault(kinds[cell[0]], []).append(cell)
    return groups
