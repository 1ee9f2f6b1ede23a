"""A call that is tried while it is being written: kept nowhere, and played again at a change."""

from __future__ import annotations

from simulator.call.commands import Command
from simulator.call.engine import LiveCall
from simulator.call.events import Event, Log
from simulator.call.state import State
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Scorecard
from simulator.scenario.bundle import Scenario
from simulator.workbench.replay import Changes, Replay, compare, replay, steps_of


class Trial:
    """A call being played.

    `rest` is what could not be done again after a change; it waits until the trainee goes on.
    """

    def __init__(
        self, scenario: Scenario, seed: int, log: Log = (), rest: tuple[Command, ...] = ()
    ) -> None:
        """Start a call, or take one up from its log."""
        self.scenario = scenario
        self.seed = seed
        self.rest = rest
        self.call = LiveCall(scenario, listener_for(scenario), log, seed=seed)

    @property
    def state(self) -> State:
        """Give the state of the call."""
        return self.call.state

    def send(self, command: Command) -> tuple[Event, ...]:
        """Carry out a command. Raises CallError."""
        events = self.call.send(command)
        self.rest = ()
        return events

    def finish(self) -> Scorecard:
        """Grade the call."""
        return grade_call(self.scenario, self.call.log)

    def play_again(self, scenario: Scenario) -> tuple[Trial, Replay, Changes]:
        """Play the same on a changed scenario: the call it leads to, and what is different."""
        before = steps_of(self.scenario, self.call.log)
        commands = (*(each.command for each in before), *self.rest)
        again = replay(scenario, commands, self.seed)
        changes = compare(self.scenario, before, scenario, again.steps)
        return Trial(scenario, self.seed, again.log, again.rest), again, changes
