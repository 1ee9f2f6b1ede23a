"""Weighing a command: it is carried out on the log as it stands, and the two cards are compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from simulator.call.commands import Command
from simulator.call.engine import decide, state_of
from simulator.call.errors import CallError
from simulator.call.events import (
    ActionDone,
    ActionRefused,
    CallEnded,
    DetailGiven,
    Event,
    FactRevealed,
    Heard,
    Log,
    Message,
    MoodMoved,
    NotUnderstood,
    Reacted,
    StageEntered,
)
from simulator.call.state import State
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Graded, Scorecard, Value
from simulator.scenario.bundle import Scenario

OPENING = "opening"  # whatever is said first, the caller tells why they call


@dataclass(frozen=True)
class Weighed:
    """What would come of a command now.

    met, broken: what it newly decides. nearer: criteria of which it meets a part. heard: what the
    caller newly understands. refusal: why it is not taken, where it is not.
    """

    command: Command
    events: tuple[Event, ...] = ()
    met: tuple[Graded, ...] = ()
    nearer: tuple[Graded, ...] = ()
    broken: tuple[Graded, ...] = ()
    heard: frozenset[str] = frozenset()
    news: frozenset[str] = frozenset()  # details, facts, stages and marks that were not there
    mood: int = 0
    refusal: Message | None = None
    passes: bool = False
    missing: tuple[Graded, ...] = ()  # what is still absent afterwards

    @property
    def ends(self) -> bool:
        """Say whether the line is dead afterwards."""
        return any(isinstance(each, CallEnded) for each in self.events)

    @property
    def is_lost(self) -> bool:
        """Say whether the caller makes nothing of it."""
        return any(isinstance(each, NotUnderstood) for each in self.events)

    @property
    def harms(self) -> bool:
        """Say whether it breaks something, angers the caller, or is refused."""
        return bool(self.broken) or self.mood < 0 or self.refusal is not None

    @property
    def helps(self) -> bool:
        """Say whether anything good comes of it."""
        return bool(self.met or self.nearer or self.news or self.heard) or self.mood > 0

    @property
    def gain(self) -> int:
        """Count the weight it earns."""
        return sum(each.weight for each in self.met)


@dataclass(frozen=True)
class Moment:
    """A call as it stands, and what it is worth so far."""

    scenario: Scenario
    log: Log
    _known: dict[str, Weighed] = field(default_factory=dict, repr=False)

    @cached_property
    def state(self) -> State:
        """Give the state of the call."""
        return state_of(self.scenario, self.log)

    @cached_property
    def card(self) -> Scorecard:
        """Grade the call as it stands."""
        return grade_call(self.scenario, self.log)

    @cached_property
    def _before(self) -> Mapping[str, Graded]:
        return {each.id: each for each in (*self.card.criteria, *self.card.auto_fails)}

    def verdict(self, id: str) -> Value:
        """Give the verdict on a criterion so far."""
        return self._before[id].verdict.value

    def weigh(self, command: Command) -> Weighed:
        """Say what would come of a command."""
        key = repr(command)
        if key not in self._known:
            self._known[key] = self._weigh(command)
        return self._known[key]

    def _weigh(self, command: Command) -> Weighed:
        try:
            events = decide(self.scenario, self.state, command, listener_for(self.scenario))
        except CallError as error:
            return Weighed(command, refusal=Message(error.message, error.message_args))
        refused = next((each for each in events if isinstance(each, ActionRefused)), None)
        card = grade_call(self.scenario, (*self.log, *events))
        after = (*card.criteria, *card.auto_fails)
        return Weighed(
            command,
            events,
            met=tuple(self._newly(after, Value.MET)),
            nearer=tuple(each for each in card.criteria if self._is_nearer(each)),
            broken=tuple(self._newly(after, Value.WRONG)),
            heard=frozenset(_met_ids(events)) - self.state.heard.keys(),
            news=frozenset(self._news(events)),
            mood=sum(each.mood - each.before for each in events if isinstance(each, MoodMoved)),
            refusal=None if refused is None else refused.reason,
            passes=card.passed,
            missing=tuple(each for each in card.criteria if each.verdict.value is Value.ABSENT),
        )

    def _newly(self, after: tuple[Graded, ...], value: Value) -> Iterator[Graded]:
        for each in after:
            if each.verdict.value is value and self.verdict(each.id) is not value:
                yield each

    def _is_nearer(self, graded: Graded) -> bool:
        """Say whether more parts of a criterion are met than before."""
        before, now = self._before[graded.id].verdict, graded.verdict
        return (
            now.value is Value.ABSENT
            and now.why.id == "why-parts-missing"
            and (before.why.id != now.why.id or before.score < now.score)
        )

    def _news(self, events: tuple[Event, ...]) -> Iterator[str]:
        state = self.state
        for event in events:
            if isinstance(event, DetailGiven) and event.detail not in state.details:
                yield f"detail {event.detail}"
            elif isinstance(event, FactRevealed) and event.fact not in state.facts:
                yield f"fact {event.fact}"
            elif isinstance(event, StageEntered) and event.stage != state.stage:
                yield f"stage {event.stage}"
            elif isinstance(event, Reacted) and event.rule != OPENING:
                yield from (f"mark {each}" for each in event.marks if each not in state.marks)
            elif isinstance(event, ActionDone) and self._is_new_action(event):
                yield f"action {event.action}"

    def _is_new_action(self, event: ActionDone) -> bool:
        if event.action == "fill":
            form = self.state.form
            return any(form.get(name) != value for name, value in event.values.items())
        return not any(
            isinstance(each, ActionDone)
            and each.action == event.action
            and dict(each.values) == dict(event.values)
            for each in self.log
        )


def _met_ids(events: tuple[Event, ...]) -> Iterator[str]:
    for event in events:
        if isinstance(event, Heard) and event.verdict == "met":
            yield event.id
