"""What guided play offers at each moment, worked out once: early moments come again and again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import blake2b

from simulator.call.engine import state_of
from simulator.call.events import Log, TimePassed
from simulator.call.state import Phase
from simulator.guided import Choice, offer_choices
from simulator.guided.best import find_best
from simulator.guided.reasons import reasons_of
from simulator.guided.weighing import Moment
from simulator.scenario.bundle import Scenario
from simulator.scenario.plans import Plan
from simulator.trainees.moves import difficulty_of

MOST_KEPT = 20_000  # moments; about 20 kB each
NO_LABEL = 3  # stands in for every call's difficulty, by which guided play offers more or less


@dataclass
class Offer:
    """What one moment offers. The others are worked out for who slips: they cost most of it."""

    scenario: Scenario
    plan: Plan | None
    log: Log = field(repr=False)

    @cached_property
    def best(self) -> Choice | None:
        """Give the best thing to do; None where the line is dead."""
        moment = Moment(self.scenario, self.log)
        if moment.state.phase not in (Phase.TALKING, Phase.ON_HOLD):
            return None
        found = find_best(moment, self.plan)
        return Choice(found.command, True, reasons_of(moment, found, is_best=True))

    @cached_property
    def difficulty(self) -> float:
        """Give how hard the best is to hit upon, in logits; 0 is middling."""
        mood = state_of(self.scenario, self.log).mood
        return 0.0 if self.best is None else difficulty_of(self.best, self.scenario, mood)

    @cached_property
    def others(self) -> tuple[Choice, ...]:
        """Give what guided play offers beside the best."""
        choices = offer_choices(self.scenario, self.plan, self.log)
        return tuple(each for each in choices if not each.is_best)


@dataclass
class Offers:
    """The offers of one call. Pauses change none, so a moment is known by its log without them."""

    scenario: Scenario
    plan: Plan | None
    asked: int = 0
    _known: dict[bytes, Offer] = field(default_factory=dict, repr=False)

    def at(self, log: Log) -> Offer:
        """Give what a moment offers."""
        told = tuple(each for each in log if not isinstance(each, TimePassed))
        key = blake2b(repr(told).encode(), digest_size=16).digest()
        self.asked += 1
        if key not in self._known:
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            self._known[key] = Offer(self.scenario, self.plan, told)
        return self._known[key]

    @property
    def worked_out(self) -> int:
        """Count the moments that had to be worked out."""
        return len(self._known)


def without_label(scenario: Scenario) -> Scenario:
    """Give a scenario whose label of difficulty tells nothing; its digest stays."""
    call = scenario.call.model_copy(update={"difficulty": NO_LABEL})
    return replace(scenario, call=call)
