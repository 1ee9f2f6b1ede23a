"""What the page is made of, read from the records in a few steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.records.errors import UnknownAttempt
from simulator.records.tallies import Cohort, TraineeTally
from simulator.reports.cohort.faults import Place, pick_failing, pick_suspects
from simulator.scenario.cards import CallCard

if TYPE_CHECKING:
    from simulator.grading.verdicts import Evidence, Graded, Scorecard
    from simulator.records.store import AttemptId, Store
    from simulator.scenario.library import Library

MOST_SAMPLES = 3  # replies shown of one criterion
MOST_READ = 5  # cards that are read to find them


@dataclass(frozen=True, slots=True)
class Sample:
    """A reply that missed a criterion, from the card of its attempt."""

    attempt: AttemptId
    graded: Graded


@dataclass(frozen=True, slots=True)
class Material:
    """Sums, names and sample replies: all that the page shows."""

    cohort: Cohort
    cards: Mapping[str, CallCard] = field(default_factory=dict)  # calls, by id
    titles: Mapping[str, str] = field(default_factory=dict)  # of calls whose file is gone
    questions: Mapping[Place, Graded] = field(default_factory=dict)  # as a card asks them
    marks: Mapping[Place, Sequence[TraineeTally]] = field(default_factory=dict)
    samples: Mapping[Place, tuple[Sample, ...]] = field(default_factory=dict)


def read_material(store: Store, library: Library) -> Material:
    """Read the sums, then names and sample replies of what they point at."""
    cohort = store.cohort()
    cards = {card.id: card for card in library.cards()}
    reader = _Cards(store)
    failing = pick_failing(cohort)
    places = {*pick_suspects(cohort), *((each.scenario, each.criterion) for each in failing)}
    marks = {place: store.trainees_on(*place) for place in sorted(places)}
    samples = {place: _samples(reader, place[1], _newest(rows)) for place, rows in marks.items()}
    asked = {place: found[0].graded for place, found in samples.items() if found}
    return Material(
        cohort,
        cards,
        dict(_old_titles(store, cohort, cards)),
        {**_questions(reader, cohort), **asked},
        marks,
        samples,
    )


class _Cards:
    """Scorecards by attempt, each read once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: dict[AttemptId, Scorecard | None] = {}

    def of(self, attempt: AttemptId) -> Scorecard | None:
        """Give a card; None where it is gone or of a shape nobody knows."""
        if attempt not in self._kept:
            self._kept[attempt] = self._read(attempt)
        return self._kept[attempt]

    def _read(self, attempt: AttemptId) -> Scorecard | None:
        from simulator.records.cards import load_card

        try:
            data = self._store.card(attempt)
            return None if data is None else load_card(data)
        except (UnknownAttempt, KeyError, TypeError, ValueError):
            return None

    def graded(self, attempt: AttemptId, criterion: str) -> Graded | None:
        """Give a criterion of a card."""
        card = self.of(attempt)
        found = () if card is None else card.criteria
        return next((each for each in found if each.id == criterion), None)


def _questions(reader: _Cards, cohort: Cohort) -> dict[Place, Graded]:
    """Read what is asked in each call, from one of its cards: to load the calls would take long."""
    questions: dict[Place, Graded] = {}
    seen: set[str] = set()
    for tally in cohort.criteria:
        if tally.latest and tally.scenario not in seen:
            card = reader.of(tally.latest[0])
            if card is not None:
                seen.add(tally.scenario)
                questions.update({(tally.scenario, each.id): each for each in card.criteria})
    return questions


def _newest(rows: Sequence[TraineeTally]) -> list[AttemptId]:
    """Give the newest attempts that missed a criterion, one a trainee."""
    found = (each.latest for each in rows if each.latest is not None)
    return sorted(found, reverse=True)[:MOST_READ]


def _samples(reader: _Cards, criterion: str, attempts: Sequence[AttemptId]) -> tuple[Sample, ...]:
    """Read some replies that missed a criterion, those with words first; the same words once."""
    found: dict[str, Sample] = {}
    for attempt in attempts:
        graded = reader.graded(attempt, criterion)
        if graded is not None and graded.verdict.value.value in ("wrong", "absent"):
            found.setdefault(_quote(graded.verdict.evidence), Sample(attempt, graded))
    quoted = [each for quote, each in found.items() if quote]
    return tuple((quoted or list(found.values()))[:MOST_SAMPLES])


def _quote(evidence: Evidence | None) -> str:
    return evidence.quote if evidence else ""


def _old_titles(
    store: Store, cohort: Cohort, cards: Mapping[str, CallCard]
) -> Iterator[tuple[str, str]]:
    """Give the titles, from the records, of calls that the library no longer has."""
    gone = {each.scenario for each in cohort.calls} - set(cards)
    newest = {row.scenario: row.latest[0] for row in cohort.criteria if row.latest}
    for id in sorted(gone):
        latest = newest.get(id)
        rows = store.finished(scenario=id, limit=1) if latest is None else ()
        try:
            row = rows[0] if latest is None else store.attempt(latest)
        except (UnknownAttempt, IndexError):
            continue
        yield id, row.meta.title
