"""A call played again on files that have changed, and what comes out otherwise.

Its log is taken apart into what the trainee did; that is done anew, and the two logs are compared.
Files are read elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.call.commands import Answer, AskHint, Command, Do, HangUp, Say, Wait
from simulator.call.desk import describe_actions
from simulator.call.engine import LiveCall, state_of
from simulator.call.errors import CallError
from simulator.call.events import (
    ActionDone,
    ActionRefused,
    AgentSaid,
    Answered,
    CallEnded,
    CallerSaid,
    CallStarted,
    Closed,
    Event,
    HintGiven,
    Log,
    MoodMoved,
    NotUnderstood,
    Reacted,
    TimePassed,
)
from simulator.call.rules import rules_of
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Graded, Scorecard, Value
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Kind

KEYED = "keyed"  # what stands in a form for a number that the desk does not show
NOT_KEYED = "desk-not-keyed"  # why such a number is refused
_BEGINS = (Answered, AgentSaid, ActionDone, ActionRefused, TimePassed, HintGiven, Closed)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the trainee did, and everything that came of it."""

    command: Command
    events: tuple[Event, ...]

    @property
    def turn(self) -> int:
        """Give the agent's turn it belongs to; 0 before the first."""
        return max((getattr(each, "turn", 0) for each in self.events), default=0)

    @property
    def is_lost(self) -> bool:
        """Say whether the caller understood nothing of it."""
        return any(isinstance(each, NotUnderstood) for each in self.events)


@dataclass(frozen=True, slots=True)
class Replay:
    """A call played again. `rest` could not be done any more, and `stopped` says why."""

    log: Log
    steps: tuple[Step, ...]
    rest: tuple[Command, ...] = ()
    stopped: CallError | None = None


# --- a log taken apart ---------------------------------------------------------------------------


def steps_of(scenario: Scenario, log: Log) -> tuple[Step, ...]:
    """Take a log of this scenario apart into what the trainee did.

    What was masked stays so. Where several entries of a form were filled in at once, those that
    were taken come back as one step, and each that was refused as another.
    """
    views = describe_actions(scenario, state_of(scenario, ()))
    typed = {view.name: frozenset(each.name for each in view.fields) for view in views}
    return tuple(Step(_command_of(piece, typed), tuple(piece)) for piece in _cut(scenario, log))


def _cut(scenario: Scenario, log: Log) -> Iterator[list[Event]]:
    """Cut a log before each event that the trainee brought about."""
    closing = {
        each.name for each in rules_of(scenario) if each.reaction.closes or each.reaction.ends
    }
    piece: list[Event] = []
    for event in log:
        if isinstance(event, CallStarted):
            continue
        begins: list[Event] = [event] if isinstance(event, _BEGINS) else []
        if isinstance(event, CallEnded) and _is_hang_up(event, piece, closing):
            begins = [*_take_mood(event, piece), event]
        if begins:
            if piece:
                yield piece
            piece = begins
        else:
            piece.append(event)
    if piece:
        yield piece


def _is_hang_up(event: CallEnded, piece: Sequence[Event], closing: set[str]) -> bool:
    """Say whether the agent put the phone down, and did not end the call by a desk action."""
    reacted = [each.rule for each in piece if isinstance(each, Reacted)]
    return event.by == "agent" and not (reacted and reacted[-1] in closing)


def _take_mood(event: CallEnded, piece: list[Event]) -> list[Event]:
    """Take away from what came before the change of mood that the ending itself brought."""
    last = piece[-1] if piece else None
    if isinstance(last, MoodMoved) and last.rule == f"ending.{event.ending}":
        return [piece.pop()]
    return []


def _command_of(piece: Sequence[Event], typed: Mapping[str, frozenset[str]]) -> Command:
    head = next(each for each in piece if isinstance(each, (*_BEGINS, CallEnded)))
    if isinstance(head, Answered):
        return Answer()
    if isinstance(head, AgentSaid):
        return Say(head.text)
    if isinstance(head, TimePassed):
        return Wait(head.seconds)
    if isinstance(head, HintGiven):
        return AskHint()
    if isinstance(head, ActionDone):  # the desk may have added values of its own
        names = typed.get(head.action, frozenset())
        return Do(head.action, {name: each for name, each in head.values.items() if name in names})
    if isinstance(head, ActionRefused):
        is_keyed = head.reason.id == NOT_KEYED
        return Do(head.action, dict.fromkeys(head.values, KEYED) if is_keyed else head.values)
    return Do("finish") if isinstance(head, Closed) else HangUp()


# --- played again --------------------------------------------------------------------------------


def replay(scenario: Scenario, commands: Sequence[Command], seed: int) -> Replay:
    """Play commands from the ringing phone on, as far as the call takes them."""
    call = LiveCall(scenario, listener_for(scenario), seed=seed)
    steps: list[Step] = []
    for number, command in enumerate(commands):
        try:
            steps.append(Step(command, call.send(command)))
        except CallError as error:
            return Replay(call.log, tuple(steps), tuple(commands[number:]), error)
    return Replay(call.log, tuple(steps))


# --- compared ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StepChange:
    """What came of one thing the trainee did, before and now."""

    before: Step
    now: Step


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A verdict before and now; None where there is no such criterion. Turn 0: no turn's own."""

    turn: int
    id: str
    before: Value | None
    now: Value | None


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """A score of a call that is over, before and now."""

    kind: Kind
    before: int | None
    now: int | None


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that comes out otherwise; steps and verdicts in the order of the call.

    results: whether the call is passed, before and now, where it is over and that differs.
    """

    steps: tuple[StepChange, ...] = ()
    verdicts: tuple[VerdictChange, ...] = ()
    scores: tuple[ScoreChange, ...] = ()
    results: tuple[bool, bool] | None = None

    def __bool__(self) -> bool:
        """Say whether anything does."""
        return bool(self.steps or self.verdicts or self.scores or self.results)


def compare(one: Scenario, before: Sequence[Step], other: Scenario, now: Sequence[Step]) -> Changes:
    """Compare two calls as far as both were played; each of its own scenario."""
    pairs = list(zip(before, now, strict=False))
    cards = (
        grade_call(one, _events(step for step, _ in pairs)),
        grade_call(other, _events(step for _, step in pairs)),
    )
    steps = tuple(StepChange(*pair) for pair in pairs if _shown(pair[0]) != _shown(pair[1]))
    verdicts = sorted(_changed_verdicts(*cards), key=lambda each: (each.turn or 1 << 30, each.id))
    if not pairs or not all(_is_filed(step) for step in pairs[-1]):
        return Changes(steps, tuple(verdicts))
    passed = (cards[0].passed, cards[1].passed)
    results = passed if passed[0] is not passed[1] else None
    return Changes(steps, tuple(verdicts), tuple(_changed_scores(*cards)), results)


def _events(steps: Iterator[Step]) -> Log:
    return tuple(event for step in steps for event in step.events)


def _is_filed(step: Step) -> bool:
    return any(isinstance(each, Closed) for each in step.events)


def _shown(step: Step) -> tuple[object, ...]:
    """Give what a person at the phone would notice of a step, but for the words just said.

    Of the mood only how far it moved: once it differs, it differs from there on.
    """
    moved = sum(each.mood - each.before for each in step.events if isinstance(each, MoodMoved))
    said = (each.text for each in step.events if isinstance(each, CallerSaid))
    others = (ActionDone, ActionRefused, CallEnded)
    return (moved, *said, *(each for each in step.events if isinstance(each, others)))


def _changed_verdicts(before: Scorecard, now: Scorecard) -> Iterator[VerdictChange]:
    one, other = _graded(before), _graded(now)
    for id in {**one, **other}:
        old, new = one.get(id), other.get(id)
        values = [None if each is None else each.verdict.value for each in (old, new)]
        if values[0] is not values[1]:
            yield VerdictChange(_turn_of(new) or _turn_of(old), id, *values)


def _graded(card: Scorecard) -> dict[str, Graded]:
    return {each.id: each for each in (*card.criteria, *card.auto_fails)}


def _turn_of(graded: Graded | None) -> int:
    evidence = graded.verdict.evidence if graded is not None else None
    return evidence.turn if evidence is not None else 0


def _changed_scores(before: Scorecard, now: Scorecard) -> Iterator[ScoreChange]:
    for kind, score in before.scores.items():
        if score != now.scores[kind]:
            yield ScoreChange(kind, score, now.scores[kind])
