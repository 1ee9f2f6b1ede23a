"""A scorecard in words, read from the mapping that the records keep.

A card just graded and one of long ago are read in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from simulator.call.events import AgentSaid, CallerSaid, Log, MoodMoved
from simulator.call.wording import word_mood
from simulator.grading.scorecard import HINT_COST, KINDS
from simulator.grading.verdicts import Graded, Metrics, Scorecard
from simulator.records.cards import load_card
from simulator.records.wording import word_ending, word_grounds, word_quote, word_rule, word_why
from simulator.reports.lines import Line, word_event
from simulator.texts import Texts
from simulator.texts.formats import format_duration

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

ORDER = ("wrong", "absent", "met", "not-applicable")  # what can be learned from comes first


@dataclass(frozen=True, slots=True)
class CriterionView:
    """A criterion with its verdict. `turn` is the agent turn of the quote; 0 where there is none.

    `verdict` is "met", "wrong", "absent" or "not-applicable".
    """

    id: str
    kind: str
    verdict: str
    weight: int
    critical: bool
    asks: str
    quote: str
    turn: int
    why: str
    rule: str
    better: str
    grounds: tuple[str, ...]

    @property
    def is_failing(self) -> bool:
        """Say whether it fails the whole call."""
        return self.critical and self.verdict in ("wrong", "absent")


@dataclass(frozen=True, slots=True)
class ScoreView:
    """A score, 0 to 100 or None where it does not apply, with the mark it has to reach."""

    kind: str
    value: int | None
    mark: int | None

    @property
    def is_below(self) -> bool:
        """Say whether the pass mark is missed."""
        return self.value is not None and self.mark is not None and self.value < self.mark


@dataclass(frozen=True, slots=True)
class MoodMove:
    """One move of the caller's mood: what brought it about, and what the caller said to it.

    `kind` is that of the line of the transcript that brought it: "agent" for what was said.
    """

    turn: int
    before: int
    after: int
    kind: str
    cause: str
    answer: str


@dataclass(frozen=True, slots=True)
class CardView:
    """A whole scorecard. `moods` are the caller's, before the first turn and after each."""

    passed: bool
    ending: str
    failed_by: tuple[str, ...]
    scores: tuple[ScoreView, ...]
    criteria: tuple[CriterionView, ...]
    auto_fails: tuple[CriterionView, ...]
    coaching: tuple[tuple[str, str, str], ...]  # "keep", "stop" or "start"; the point; a line
    hints: int
    hint_cost: int  # points that the hints took off every score
    moods: tuple[int, ...]
    moves: tuple[MoodMove, ...]
    turns: tuple[tuple[int, str], ...]  # what the agent said in each
    metrics: tuple[tuple[str, str], ...]


def read_card(
    data: Mapping[str, Any], log: Log, scenario: Scenario | None, texts: Texts
) -> CardView:
    """Put a stored card into words. Raises KeyError, TypeError or ValueError for what is none."""
    card = load_card(data)
    criteria = tuple(sorted(_read_all(card.criteria, scenario, texts), key=_place))
    auto_fails = _read_all(card.auto_fails, scenario, texts)
    marks = dict(scenario.conduct.pass_marks) if scenario is not None else {}
    scores = tuple(ScoreView(kind, card.scores.get(kind), marks.get(kind)) for kind in KINDS)
    graded = {each.id: each for each in (*criteria, *auto_fails)}
    return CardView(
        card.passed,
        word_ending(card.ending, scenario),
        tuple(_word_failing(id, graded, marks, texts) for id in card.failed_by),
        scores,
        criteria,
        tuple(each for each in auto_fails if each.verdict == "wrong"),
        tuple(_coach(card, graded)),
        card.hints,
        card.hints * HINT_COST,
        trace_moods(log, card.metrics.mood_start),
        trace_moves(log, scenario, texts),
        tuple((each.turn, each.text) for each in log if isinstance(each, AgentSaid)),
        tuple(_word_metrics(card.metrics, texts)),
    )


def trace_moods(log: Log, start: int) -> tuple[int, ...]:
    """Give the mood before the first agent turn and after each of them."""
    moods = [start]
    for event in log:
        if isinstance(event, AgentSaid):
            moods.append(moods[-1])
        elif isinstance(event, MoodMoved):
            moods[-1] = event.mood
    return tuple(moods)


def trace_moves(log: Log, scenario: Scenario | None, texts: Texts) -> tuple[MoodMove, ...]:
    """List what moved the caller's mood; moves of one cause are one."""
    moves: list[MoodMove] = []
    cause: Line | None = None
    is_open = False  # whether the caller may still answer to the last move
    for event in log:
        if isinstance(event, MoodMoved):
            if is_open and moves:
                moves[-1] = replace(moves[-1], after=event.mood)
            else:
                moves.append(_move(event, cause))
            is_open = True
        elif isinstance(event, CallerSaid):
            if is_open and moves and not moves[-1].answer:
                moves[-1] = replace(moves[-1], answer=event.text)
        elif (line := word_event(event, scenario, texts)) is not None and line.kind != "end":
            cause, is_open = line, False
    return tuple(each for each in moves if each.before != each.after)


def _move(event: MoodMoved, cause: Line | None) -> MoodMove:
    kind, words = ("caller", "") if cause is None else (cause.kind, cause.text)
    return MoodMove(event.turn, event.before, event.mood, kind, words, "")


def _read_all(
    graded: Iterable[Graded], scenario: Scenario | None, texts: Texts
) -> list[CriterionView]:
    return [_read_criterion(each, scenario, texts) for each in graded]


def _read_criterion(graded: Graded, scenario: Scenario | None, texts: Texts) -> CriterionView:
    verdict = graded.verdict
    evidence = verdict.evidence
    return CriterionView(
        graded.id,
        graded.kind,
        verdict.value.value,
        graded.weight,
        graded.critical,
        graded.asks,
        word_quote(evidence.quote, scenario, texts) if evidence else "",
        evidence.turn if evidence else 0,
        word_why(verdict.why, texts),
        word_rule(verdict, texts),
        graded.better,
        word_grounds(graded.id, scenario, texts),
    )


def _place(criterion: CriterionView) -> tuple[bool, int]:
    return not criterion.is_failing, ORDER.index(criterion.verdict)


def _word_failing(
    id: str,
    graded: Mapping[str, CriterionView],
    marks: Mapping[Any, int],
    texts: Texts,
) -> str:
    """Name what failed the call: a criterion by its question, or a score below its mark."""
    if id in graded:
        return graded[id].asks
    if id not in KINDS:
        return id
    score = texts(f"call-score-{id}")
    return texts("card-below", score=score, mark=marks[id]) if id in marks else score


def _coach(card: Scorecard, graded: Mapping[str, CriterionView]) -> Iterator[tuple[str, str, str]]:
    for advice, id in (("keep", card.keep), ("stop", card.stop), ("start", card.start)):
        criterion = graded.get(id or "")
        if criterion is not None:
            line = criterion.quote if advice == "keep" else criterion.better
            yield advice, criterion.asks, line


def _word_metrics(metrics: Metrics, texts: Texts) -> Iterator[tuple[str, str]]:
    yield texts("card-handle-time"), format_duration(metrics.handle_time)
    yield texts("card-hold-time"), format_duration(metrics.hold_time)
    yield texts("card-silence"), format_duration(metrics.silence)
    share = int(metrics.talk_ratio * 100 + 0.5)
    yield texts("card-talk-ratio"), texts("card-percent", percent=share)
    turns = {"agent": metrics.agent_turns, "caller": metrics.caller_turns}
    yield texts("card-turns"), texts("card-turns-both", **turns)
    moods = (metrics.mood_start, metrics.mood_end)
    start, end = (word_mood(each, texts) for each in moods)
    yield texts("card-mood"), texts("card-mood-both", start=start, end=end)
