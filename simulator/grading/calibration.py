"""Calibration: how far verdicts agree with those of people, criterion by criterion.

Precision, recall and F1 are those of `met`. Kappa is Cohen's, over the three verdicts (J. Cohen,
A coefficient of agreement for nominal scales, 1960).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from simulator.grading.verdicts import Value, Verdict, Why

ALL = ""  # the key of what holds for all criteria together
HELD = "held"  # replies of this half are counted and never shown


@dataclass(frozen=True, slots=True)
class Marked:
    """One reply with a person's verdicts by criterion; `half` is open, held, or nothing."""

    id: str
    text: str
    labels: Mapping[str, Value]
    half: str = ""


@dataclass(frozen=True, slots=True)
class Miss:
    """One verdict that a person gave otherwise.

    why and quote are the engine's reason and the words it rests on. Of a held reply, whatever
    could show its words is left out.
    """

    reply: str
    text: str
    criterion: str
    person: Value
    engine: Value
    rule: str
    why: Why | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Pairs of verdicts, counted: (a person's, the other's)."""

    pairs: Mapping[tuple[Value, Value], int]

    @property
    def total(self) -> int:
        """Give how many verdicts were compared."""
        return sum(self.pairs.values())

    @property
    def hits(self) -> int:
        """Give how many are met for both."""
        return self.pairs.get((Value.MET, Value.MET), 0)

    @property
    def missed(self) -> int:
        """Give how many are met for the person only: missed positives."""
        return sum(
            n for (person, other), n in self.pairs.items() if person is Value.MET is not other
        )

    @property
    def false(self) -> int:
        """Give how many are met for the other only: missed negatives."""
        return sum(
            n for (person, other), n in self.pairs.items() if other is Value.MET is not person
        )

    @property
    def precision(self) -> float | None:
        """Give the share of what the other calls met that is met; None where that is nothing."""
        return _ratio(self.hits, self.hits + self.false)

    @property
    def recall(self) -> float | None:
        """Give the share of what is met that the other finds; None where nothing is met."""
        return _ratio(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        """Give the harmonic mean of precision and recall; None where neither says anything."""
        return _ratio(2 * self.hits, 2 * self.hits + self.missed + self.false)

    @property
    def wrong_found(self) -> tuple[int, int]:
        """Give how many wrong verdicts were found, of how many."""
        of = sum(n for (person, _), n in self.pairs.items() if person is Value.WRONG)
        return self.pairs.get((Value.WRONG, Value.WRONG), 0), of

    @property
    def kappa(self) -> float | None:
        """Give Cohen's kappa; None where chance alone would agree on everything."""
        if not self.total:
            return None
        persons, others = Counter[Value](), Counter[Value]()
        for (person, other), n in self.pairs.items():
            persons[person] += n
            others[other] += n
        agreed = sum(n for (person, other), n in self.pairs.items() if person is other)
        chance = sum(persons[each] * others[each] for each in persons) / self.total**2
        return None if chance == 1 else (agreed / self.total - chance) / (1 - chance)


@dataclass(frozen=True, slots=True)
class Calibration:
    """The outcome: agreement by criterion and in all, by half, and every verdict that differs."""

    replies: int
    by_criterion: Mapping[str, Agreement]
    by_half: Mapping[str, Agreement]
    missed_positives: tuple[Miss, ...]
    missed_negatives: tuple[Miss, ...]
    other_misses: tuple[Miss, ...]  # wrong for one and absent for the other
    between_people: Mapping[str, Agreement] | None = None


def calibrate(
    marked: Sequence[Marked],
    judge: Callable[[str], Mapping[str, Verdict]],
    second: Sequence[Marked] | None = None,
) -> Calibration:
    """Compare the engine with people; with a second marker's replies, people with each other."""
    misses: list[Miss] = []
    counts: dict[str, Counter[tuple[Value, Value]]] = {}
    halves: dict[str, Counter[tuple[Value, Value]]] = {}
    for reply in marked:
        verdicts = judge(reply.text)
        for criterion, person in reply.labels.items():
            verdict = verdicts[criterion]
            engine = _plain(verdict.value)
            for table, key in ((counts, criterion), (counts, ALL), (halves, reply.half)):
                table.setdefault(key, Counter())[person, engine] += 1
            if engine is not person:
                misses.append(_miss(reply, criterion, person, verdict))
    return Calibration(
        len(marked),
        _agreements(counts),
        _agreements({half: each for half, each in halves.items() if half}),
        tuple(each for each in misses if each.person is Value.MET),
        tuple(each for each in misses if each.engine is Value.MET),
        tuple(each for each in misses if Value.MET not in (each.person, each.engine)),
        None if second is None else compare_people(marked, second),
    )


def _miss(reply: Marked, criterion: str, person: Value, verdict: Verdict) -> Miss:
    bare = Miss(reply.id, "", criterion, person, _plain(verdict.value), verdict.rule)
    if reply.half == HELD:
        return bare
    quote = "" if verdict.evidence is None else verdict.evidence.quote
    return replace(bare, text=reply.text, why=verdict.why, quote=quote)


def compare_people(one: Iterable[Marked], other: Iterable[Marked]) -> Mapping[str, Agreement]:
    """Count how two people marked the same replies, by criterion and in all."""
    others = {each.id: each for each in other}
    counts: dict[str, Counter[tuple[Value, Value]]] = {}
    for reply in one:
        labels = others[reply.id].labels if reply.id in others else {}
        for criterion in reply.labels.keys() & labels.keys():
            for key in (criterion, ALL):
                pair = (reply.labels[criterion], labels[criterion])
                counts.setdefault(key, Counter())[pair] += 1
    return _agreements(counts)


def _agreements(
    counts: Mapping[str, Counter[tuple[Value, Value]]],
) -> dict[str, Agreement]:
    return {key: Agreement(dict(pairs)) for key, pairs in sorted(counts.items())}


def _plain(value: Value) -> Value:
    """Take what does not apply to a reply as absent from it."""
    return Value.ABSENT if value is Value.NOT_APPLICABLE else value


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
