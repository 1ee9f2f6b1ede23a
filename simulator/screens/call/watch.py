"""Real time on the line: how long the call lasts, how long nobody speaks, how long it is held.

The call itself has no clock; it is told of seconds by `Wait`. These functions say when.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from simulator.call.rules import rules_of
from simulator.call.state import Phase
from simulator.scenario.bundle import Scenario

HOLD_STEP = 15.0  # seconds of holding that reach the log at a time
WARN_AT = 2 / 3  # of the silence a caller bears
LONGEST_STEP = 5.0  # seconds; a longer one means that the machine slept, not that nobody spoke


@dataclass(frozen=True, slots=True)
class Watch:
    """Seconds since the phone was picked up, since the agent did something, of holding not logged.

    `limit` is the silence at which the caller speaks up; None where this caller never does.
    """

    limit: float | None
    elapsed: float = 0.0
    quiet: float = 0.0
    unlogged_hold: float = 0.0

    @property
    def is_quiet(self) -> bool:
        """Say whether the line has been quiet for so long that the agent should hear of it."""
        return self.limit is not None and self.quiet >= self.limit * WARN_AT


def find_silence_limit(scenario: Scenario) -> float | None:
    """Give the seconds of silence after which a caller first says something."""
    limits = [rule.reaction.when.silence for rule in rules_of(scenario)]
    return min((float(each) for each in limits if each is not None), default=None)


def pass_time(watch: Watch, seconds: float, phase: Phase, *, is_listening: bool) -> Watch:
    """Let time pass. `is_listening` says that the caller waits for the agent to speak."""
    step = min(seconds, LONGEST_STEP)
    if phase is Phase.ON_HOLD:
        held = watch.unlogged_hold + step
        return replace(watch, elapsed=watch.elapsed + step, unlogged_hold=held, quiet=0.0)
    if phase is not Phase.TALKING:
        return watch
    quiet = watch.quiet + step if is_listening else watch.quiet
    return replace(watch, elapsed=watch.elapsed + step, quiet=quiet, unlogged_hold=0.0)


def note_activity(watch: Watch) -> Watch:
    """Start the silence anew: the agent typed, or did something at the desk."""
    return replace(watch, quiet=0.0)


def take_due_wait(watch: Watch, phase: Phase) -> tuple[Watch, float | None]:
    """Give the seconds the call has to be told of now, if any, and the watch without them."""
    if phase is Phase.ON_HOLD and watch.unlogged_hold >= HOLD_STEP:
        return replace(watch, unlogged_hold=watch.unlogged_hold - HOLD_STEP), HOLD_STEP
    if phase is Phase.TALKING and watch.limit is not None and watch.quiet >= watch.limit:
        return replace(watch, quiet=0.0), watch.limit
    return watch, None


def seconds_to_change(watch: Watch) -> float:
    """Give the seconds until the clock on the screen shows another second."""
    return 1.0 - watch.elapsed % 1.0
