"""What would mend the verdicts that people gave otherwise: candidates, each tried for real.

Candidates are made from replies that may be looked at, and screened on those alone. The best of
them are tried as if they stood in the files, on every marked reply; of replies that nobody may look
at only numbers come out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from simulator.call.speech import as_heard
from simulator.grading.calibration import HELD, Agreement, Marked
from simulator.grading.checks import judge_check
from simulator.grading.listening import Listener
from simulator.grading.record import record_reply
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.workbench.candidates import Candidate, Case, Maker, listener_to
from simulator.workbench.targets import Edit, apply, check_of, targets_of

MOST_TRIED = 12  # candidates of one criterion
MOST_COMPILED = 4  # of them those that take a whole listener: examples, and phrases of a concept
MOST_SHOWN = 5
Verdicts = Mapping[tuple[str, str], Value]  # by reply and criterion


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of something, in the replies that may be looked at and in those that may not.

    ids: of the former.
    """

    ids: tuple[str, ...] = ()
    held: int = 0

    @property
    def count(self) -> int:
        """Give how many there are in all."""
        return len(self.ids) + self.held


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial came to, for one criterion; and how other criteria fared.

    mended: met for the person and now for the engine too. false: newly met for the engine only.
    lost: met for both before. wrong: wrong verdicts found, before and now, of how many. agreed and
    differed: verdicts of this criterion that agree with the person's now, or no longer do.
    elsewhere: the same of all other criteria, in numbers.
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
        return self.agreed.count - self.differed.count + self.elsewhere[0] - self.elsewhere[1]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Edits that were tried, the reply they were made from, and what they came to."""

    edits: tuple[Edit, ...]
    source: str
    outcome: Outcome
    merit: tuple[float, ...] = ()  # as it was screened

    @property
    def is_only_this(self) -> bool:
        """Say whether nothing is mended but the very reply it was made from."""
        return self.outcome.agreed.count <= 1 and self.outcome.elsewhere[0] == 0


@dataclass(frozen=True, slots=True)
class Advice:
    """What is suggested for one criterion.

    agreement: as it stands. misses: replies that may be looked at and are judged otherwise.
    can_be_worded: whether its verdict hangs on words at all.
    """

    criterion: str
    agreement: Agreement
    misses: Tally
    can_be_worded: bool
    suggestions: tuple[Suggestion, ...] = field(default=())


def suggest(
    scenario: Scenario, marked: Sequence[Marked], only: str | None = None
) -> Iterator[Advice]:
    """Advise on each criterion that people judged otherwise, in the order of the call."""
    marked = [_as_heard(each) for each in marked]
    trial = _Trial(scenario, marked)
    for id in criteria_with_misses(scenario, marked, trial.before, only):
        yield trial.advise(id)


def criteria_with_misses(
    scenario: Scenario, marked: Sequence[Marked], verdicts: Verdicts, only: str | None = None
) -> list[str]:
    """List the criteria with misses."""
    missed = {id for each in marked for id in each.labels if _is_missed(each, id, verdicts)}
    return [id for id in scenario.criteria if id in missed and only in (None, id)]


def _as_heard(reply: Marked) -> Marked:
    return Marked(reply.id, as_heard(reply.text), reply.labels, reply.half)


def _is_missed(reply: Marked, id: str, verdicts: Verdicts) -> bool:
    """Say whether a verdict differs in what counts: met, or wrong and not found."""
    person, engine = reply.labels[id], verdicts[reply.id, id]
    return person is not engine and (Value.MET in (person, engine) or person is Value.WRONG)


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


class _Trial:
    """The marked replies, and their verdicts as the files stand."""

    def __init__(self, scenario: Scenario, marked: Sequence[Marked]) -> None:
        self.scenario = scenario
        self.marked = marked
        self.before = judge_all(scenario, marked, Listener(scenario))

    @cached_property
    def _listener(self) -> Listener:
        """Make a listener that knows every word of the misses that may be looked at."""
        texts = [
            each.text
            for each in self.marked
            if each.half != HELD and any(self._missed(each, id) for id in each.labels)
        ]
        return listener_to(self.scenario, texts)

    def advise(self, id: str) -> Advice:
        """Make candidates for a criterion, try the best, and give those that do good."""
        cases = [
            Case(each.id, each.text, each.labels[id], self.before[each.id, id])
            for each in self.marked
            if each.half != HELD and id in each.labels
        ]
        missed = [each for each in self.marked if id in each.labels and self._missed(each, id)]
        shown = {each.id for each in missed if each.half != HELD}
        misses = Tally(tuple(sorted(shown)), len(missed) - len(shown))
        made = self._candidates(id, cases, [each for each in cases if each.id in shown])
        tried = [
            Suggestion(each.edits, each.source, self._try(id, each), each.merit) for each in made
        ]
        good = [each for each in tried if each.outcome.agreed.ids and each.outcome.gain > 0]
        return Advice(
            id,
            self._agreement(id, self.before),
            misses,
            bool(targets_of(id, self.scenario.criteria[id])),
            tuple(_without_like(sorted(good, key=_worth, reverse=True))[:MOST_SHOWN]),
        )

    def _missed(self, reply: Marked, id: str) -> bool:
        return _is_missed(reply, id, self.before)

    def _candidates(
        self, id: str, cases: Sequence[Case], misses: Sequence[Case]
    ) -> list[Candidate]:
        """Give the best candidates, of every sort some."""
        if not misses:
            return []
        sorts: dict[tuple[str, bool, bool], list[Candidate]] = {}
        for each in Maker(self.scenario, self._listener, id, cases, misses).make():
            first = each.edits[0]
            sort = (first.key, bool(first.instead), len(each.edits) > 1)
            known = sorts.setdefault(sort, [])
            if each.edits not in [other.edits for other in known]:
                known.append(each)
        rows = [sorted(each, key=lambda one: one.merit, reverse=True) for each in sorts.values()]
        longest = max((len(each) for each in rows), default=0)
        in_turn = [row[place] for place in range(longest) for row in rows if place < len(row)]
        dear = [each for each in in_turn if not is_cheap(each)][MOST_COMPILED:]
        return [each for each in in_turn if each not in dear][:MOST_TRIED]

    def _try(self, id: str, candidate: Candidate) -> Outcome:
        """Judge the replies as if the edits stood in the files.

        Only a concept reaches beyond its criterion, so only then are the others judged anew.
        """
        changed = apply(self.scenario, candidate.edits)
        cheap = is_cheap(candidate)
        listener = self._listener.with_frames(changed) if cheap else Listener(changed)
        only = None if any(each.target is None for each in candidate.edits) else id
        now = {**self.before, **judge_all(changed, self.marked, listener, only)}
        was, is_ = self._agreement(id, self.before), self._agreement(id, now)
        agreed, differed = self._moved(now, id)
        return Outcome(
            mended=self._tally(id, agreed, Value.MET, None, now),
            false=self._tally(id, differed, None, Value.MET, now),
            lost=self._tally(id, differed, Value.MET, None, now),
            wrong=(was.wrong_found[0], *is_.wrong_found),
            f1=(was.f1, is_.f1),
            agreed=_tally(agreed),
            differed=_tally(differed),
            elsewhere=self._elsewhere(now, id),
        )

    def _moved(self, now: Verdicts, id: str) -> tuple[list[Marked], list[Marked]]:
        """Give the replies on which a criterion agrees with the person now, and no longer does."""
        agreed, differed = [], []
        for reply in self.marked:
            if id not in reply.labels:
                continue
            person, key = reply.labels[id], (reply.id, id)
            if self.before[key] is not person and now[key] is person:
                agreed.append(reply)
            if now[key] is not person and now[key] is not self.before[key]:
                differed.append(reply)
        return agreed, differed

    def _tally(
        self,
        id: str,
        replies: Sequence[Marked],
        person: Value | None,
        engine: Value | None,
        now: Verdicts,
    ) -> Tally:
        return _tally(
            [
                each
                for each in replies
                if person in (None, each.labels[id]) and engine in (None, now[each.id, id])
            ]
        )

    def _elsewhere(self, now: Verdicts, id: str) -> tuple[int, int]:
        others = [each for each in self.scenario.criteria if each != id]
        moved = [self._moved(now, each) for each in others]
        return sum(len(each) for each, _ in moved), sum(len(each) for _, each in moved)

    def _agreement(self, id: str, verdicts: Verdicts) -> Agreement:
        pairs = Counter(
            (each.labels[id], verdicts[each.id, id]) for each in self.marked if id in each.labels
        )
        return Agreement(dict(pairs))


def is_cheap(candidate: Candidate) -> bool:
    """Say whether edits can be tried by compiling nothing but the one meaning they change."""
    return all(each.key in ("frames", "wrong_frames") for each in candidate.edits)


def _tally(replies: Sequence[Marked]) -> Tally:
    shown = [each.id for each in replies if each.half != HELD]
    return Tally(tuple(shown), len(replies) - len(shown))


def _worth(suggestion: Suggestion) -> tuple[object, ...]:
    """Order suggestions: what they gain, then whether by more than one reply.

    Of those that come to the same, what stays closest to the author's own frames goes first.
    """
    first = suggestion.edits[0]
    is_close = first.target is None or bool(first.instead)
    return (suggestion.outcome.gain, not suggestion.is_only_this, is_close, suggestion.merit)


def _without_like(suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """Leave out what comes to the very same as a better one of its sort."""
    kept: dict[object, Suggestion] = {}
    for each in suggestions:
        first = each.edits[0]
        kept.setdefault((first.key, first.target, bool(first.instead), each.outcome), each)
    return list(kept.values())
