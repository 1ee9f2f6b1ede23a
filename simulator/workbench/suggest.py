"""What would mend the verdicts that people gave otherwise: candidates, each tried for real.

Candidates are made from replies that may be looked at, and screened on those alone. The best of
them are tried as if they stood in the files, on every marked reply; of the held half only numbers
come out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from simulator.call.speech import as_heard
from simulator.grading.calibration import HELD, Agreement, Marked
from simulator.grading.checks import judge_check
from simulator.grading.listening import Listener
from simulator.grading.record import record_reply
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.workbench.candidates import make_candidates
from simulator.workbench.sieve import Candidate, Case, Sieve, listener_to
from simulator.workbench.targets import Edit, apply, check_of, other_kinds, targets_of

MOST_TRIED = 12  # candidates of one criterion
MOST_COMPILED = 4  # of them those that take a whole listener: examples, and phrases of a concept
MOST_SHOWN = 5
FRAMES = ("frames", "wrong_frames")
Verdicts = Mapping[tuple[str, str], Value]  # by reply and criterion


@dataclass(frozen=True, slots=True)
class Tally:
    """How many replies: the ids of those that may be looked at, and the number of the held ones."""

    ids: tuple[str, ...] = ()
    held: int = 0

    @property
    def count(self) -> int:
        """Give how many there are in all."""
        return len(self.ids) + self.held


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial came to for its criterion, and how the others fared.

    mended: met for the person, and now for the engine too. false: newly met for the engine only.
    lost: met for both before. wrong: wrong verdicts found, before and now, of how many. agreed,
    differed: verdicts that now agree with the person's, or changed and do not. elsewhere: how many
    of other criteria did the one and the other.
    """

    mended: Tally
    false: Tally
    lost: Tally
    wrong: tuple[int, int, int]
    f1: tuple[float | None, float | None]
    agreed: Tally
    differed: Tally
    elsewhere: tuple[int, int]

    @property
    def gain(self) -> int:
        """Give how many verdicts agree more than before, on all replies and criteria."""
        better, worse = self.elsewhere
        return self.agreed.count - self.differed.count + better - worse


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Edits that were tried, the reply they were made from, and what they came to."""

    edits: tuple[Edit, ...]
    source: str
    outcome: Outcome
    merit: tuple[float, ...] = ()  # as they were screened

    @property
    def is_only_this(self) -> bool:
        """Say whether nothing is mended but the very reply it was made from."""
        return self.outcome.agreed.count <= 1 and self.outcome.elsewhere[0] == 0


@dataclass(frozen=True, slots=True)
class Advice:
    """What is suggested for one criterion, best first.

    agreement: as it stands. misses: the replies judged otherwise. can_be_worded: whether its
    verdict hangs on words that an author could write down. other_kinds: its checks that do not.
    """

    criterion: str
    agreement: Agreement
    misses: Tally
    can_be_worded: bool
    suggestions: tuple[Suggestion, ...] = ()
    other_kinds: tuple[str, ...] = ()


class Adviser:
    """The marked replies of a call, and what they came to as its files stand."""

    def __init__(self, scenario: Scenario, marked: Sequence[Marked]) -> None:
        """Judge every reply."""
        self.scenario = scenario
        self.marked = [
            Marked(each.id, as_heard(each.text), each.labels, each.half) for each in marked
        ]
        self._before = judge_all(scenario, self.marked, Listener(scenario))

    def missed_criteria(self) -> list[str]:
        """List the criteria that people judged otherwise, in the order of the call."""
        return [id for id in self.scenario.criteria if self._missed(id)]

    def advise(self, id: str) -> Advice:
        """Make candidates for a criterion, try the best, and give those that do good."""
        missed = self._missed(id)
        tried = [
            Suggestion(each.edits, each.source, self._try(id, each), each.merit)
            for each in self._candidates(id, missed)
        ]
        good = [each for each in tried if each.outcome.agreed.ids and each.outcome.gain > 0]
        return Advice(
            id,
            self._agreement(id, self._before),
            _tally(missed),
            bool(targets_of(id, self.scenario.criteria[id])),
            tuple(_without_like(sorted(good, key=_worth, reverse=True))[:MOST_SHOWN]),
            other_kinds(self.scenario.criteria[id]),
        )

    def _missed(self, id: str) -> list[Marked]:
        return [
            each
            for each in self.marked
            if id in each.labels and _is_missed(each.labels[id], self._before[each.id, id])
        ]

    # --- candidates ------------------------------------------------------------------------------

    @cached_property
    def _listener(self) -> Listener:
        """Make a listener that knows every word of the misses that may be looked at."""
        missed = (each for id in self.missed_criteria() for each in self._missed(id))
        return listener_to(self.scenario, {each.text for each in missed if each.half != HELD})

    def _candidates(self, id: str, missed: Iterable[Marked]) -> list[Candidate]:
        """Give the best candidates, of every sort some; few of those that take long to try."""
        shown = [each for each in self.marked if each.half != HELD and id in each.labels]
        cases = {
            each.id: Case(each.id, each.text, each.labels[id], self._before[each.id, id])
            for each in shown
        }
        misses = [cases[each.id] for each in missed if each.id in cases]
        if not misses:
            return []
        sieve = Sieve(self.scenario, self._listener, id, list(cases.values()))
        in_turn = _by_turns(make_candidates(sieve, misses))
        dear = [each for each in in_turn if not _is_cheap(each)][MOST_COMPILED:]
        return [each for each in in_turn if each not in dear][:MOST_TRIED]

    # --- a trial ---------------------------------------------------------------------------------

    def _try(self, id: str, candidate: Candidate) -> Outcome:
        """Judge the replies as if the edits stood in the files.

        Only a concept reaches beyond its criterion, so only then are the others judged anew.
        """
        changed = apply(self.scenario, candidate.edits)
        is_cheap = _is_cheap(candidate)
        listener = self._listener.with_frames(changed) if is_cheap else Listener(changed)
        is_shared = any(each.target is None for each in candidate.edits)
        found = judge_all(changed, self.marked, listener, None if is_shared else id)
        return self._outcome(id, {**self._before, **found})

    def _outcome(self, id: str, now: Verdicts) -> Outcome:
        was, is_ = self._agreement(id, self._before), self._agreement(id, now)
        agreed, differed = self._moved(id, now)
        others = [self._moved(each, now) for each in self.scenario.criteria if each != id]
        return Outcome(
            mended=_tally(each for each in agreed if each.labels[id] is Value.MET),
            false=_tally(each for each in differed if now[each.id, id] is Value.MET),
            lost=_tally(each for each in differed if each.labels[id] is Value.MET),
            wrong=(was.wrong_found[0], *is_.wrong_found),
            f1=(was.f1, is_.f1),
            agreed=_tally(agreed),
            differed=_tally(differed),
            elsewhere=(sum(len(a) for a, _ in others), sum(len(b) for _, b in others)),
        )

    def _moved(self, id: str, now: Verdicts) -> tuple[list[Marked], list[Marked]]:
        """Give the replies on which a criterion changed, towards the person's verdict or not."""
        moved = [
            each
            for each in self.marked
            if id in each.labels and now[each.id, id] is not self._before[each.id, id]
        ]
        agreed = [each for each in moved if now[each.id, id] is each.labels[id]]
        return agreed, [each for each in moved if now[each.id, id] is not each.labels[id]]

    def _agreement(self, id: str, verdicts: Verdicts) -> Agreement:
        pairs = Counter(
            (each.labels[id], verdicts[each.id, id]) for each in self.marked if id in each.labels
        )
        return Agreement(dict(pairs))


def judge_all(
    scenario: Scenario, marked: Sequence[Marked], listener: Listener, only: str | None = None
) -> dict[tuple[str, str], Value]:
    """Judge every marked reply by the criteria it is marked for, or by one of them."""
    found: dict[tuple[str, str], Value] = {}
    for reply in marked:
        record = record_reply(scenario, listener, reply.text)
        for id in reply.labels if only is None else reply.labels.keys() & {only}:
            value = judge_check(id, check_of(scenario.criteria[id])[1], record).value
            found[reply.id, id] = Value.ABSENT if value is Value.NOT_APPLICABLE else value
    return found


def _is_missed(person: Value, engine: Value) -> bool:
    """Say whether verdicts differ in what counts: met, or wrong and not found."""
    return person is not engine and (Value.MET in (person, engine) or person is Value.WRONG)


def _is_cheap(candidate: Candidate) -> bool:
    """Say whether edits can be tried by compiling nothing but the meanings they change."""
    return all(each.key in FRAMES and each.target is not None for each in candidate.edits)


def _tally(replies: Iterable[Marked]) -> Tally:
    counted = list(replies)
    shown = tuple(each.id for each in counted if each.half != HELD)
    return Tally(shown, len(counted) - len(shown))


def _by_turns(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Sort candidates by what they change, best first, and take of every sort in turn."""
    sorts: dict[object, dict[tuple[Edit, ...], Candidate]] = {}
    for each in candidates:
        first = each.edits[0]
        sort = (first.key, bool(first.instead), len(each.edits) > 1)
        sorts.setdefault(sort, {}).setdefault(each.edits, each)
    rows = [
        sorted(each.values(), key=lambda one: one.merit, reverse=True) for each in sorts.values()
    ]
    longest = max((len(each) for each in rows), default=0)
    return [row[place] for place in range(longest) for row in rows if place < len(row)]


def _worth(suggestion: Suggestion) -> tuple[object, ...]:
    """Order suggestions: what they gain, then whether by more than one reply.

    Of those that come to the same, what stays closest to the author's own frames goes first.
    """
    first = suggestion.edits[0]
    is_close = first.target is None or bool(first.instead)
    return (suggestion.outcome.gain, not suggestion.is_only_this, is_close, suggestion.merit)


def _without_like(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Leave out what comes to the very same as a better one of its sort."""
    kept: dict[object, Suggestion] = {}
    for each in suggestions:
        first = each.edits[0]
        kept.setdefault((first.key, first.target, bool(first.instead), each.outcome), each)
    return list(kept.values())
