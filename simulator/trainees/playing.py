"""One call, played by a simulated trainee to its end."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from simulator.call.commands import Answer, Command, Do, HangUp
from simulator.call.engine import LiveCall
from simulator.call.errors import CallError
from simulator.call.events import ActionDone, ActionRefused, AgentSaid, Log
from simulator.call.state import Phase
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Scorecard
from simulator.guided import Choice
from simulator.trainees.behaviour import Situation, decide_disposition, decide_moves
from simulator.trainees.offers import Offer, Offers
from simulator.trainees.trainee import Mind

MOST_MOVES = 60  # then the trainee gives up and puts the phone down


@dataclass(frozen=True, slots=True)
class Played:
    """A finished call with its card."""

    log: Log
    card: Scorecard


def play_call(offers: Offers, mind: Mind, seed: int, rng: Random) -> Played:
    """Play a call. `seed` picks the caller's variants, `rng` decides for the trainee."""
    scenario = offers.scenario
    call = LiveCall(scenario, listener_for(scenario), seed=seed)
    call.send(Answer())
    for _ in range(MOST_MOVES):
        offer = offers.at(call.log)
        if offer.best is None:
            break
        for command in decide_moves(mind, _see(offer, offer.best, call), rng):
            _try(call, command)
    _try(call, HangUp())
    filed = decide_disposition(mind, scenario, rng)
    if filed is not None:
        _try(call, filed)
    call.send(Do("finish"))
    return Played(call.log, grade_call(scenario, call.log))


def _see(offer: Offer, best: Choice, call: LiveCall) -> Situation:
    said = frozenset(each.text for each in call.log if isinstance(each, AgentSaid))
    tried = frozenset(
        each.action for each in call.log if isinstance(each, ActionDone | ActionRefused)
    )
    return Situation(offer.scenario, offer.plan, call.state, said, tried, best, offer)


def _try(call: LiveCall, command: Command) -> None:
    """Carry a command out, unless the line is dead or it cannot be done now."""
    if call.state.phase is Phase.CLOSED:
        return
    try:
        call.send(command)
    except CallError:
        return
