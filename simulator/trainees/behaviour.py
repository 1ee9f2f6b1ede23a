"""What a trainee does next: the right move, or one of the slips that people make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from simulator.call.commands import Command, Do, Say, Wait
from simulator.call.desk import ActionView, describe_actions
from simulator.call.state import Phase, State
from simulator.guided import Choice
from simulator.guided.route import list_best_steps
from simulator.scenario.bundle import Scenario
from simulator.scenario.plans import Plan
from simulator.trainees.fillers import FILLERS
from simulator.trainees.moves import chance_of, criteria_of
from simulator.trainees.offers import Offer
from simulator.trainees.trainee import Mind

HARM = {"breaks", "upsets", "not-now"}  # reasons against a choice
QUICK, SLOW = 2.0, 9.0  # seconds of thinking before a reply: the median at skill 1 and at skill 0
SPREAD = 0.4  # of the logarithm of the thinking time
LONGEST_THOUGHT = 20  # seconds; longer is a silence, which is a slip of its own
NO_SLIP = ("resume", "note", "disposition", "transfer", "hold")  # done by nobody just so
SILENCE = (26, 45)  # seconds: enough for the caller to ask whether anybody is there


@dataclass(frozen=True, slots=True)
class Situation:
    """A moment of a call as a trainee sees it."""

    scenario: Scenario
    plan: Plan | None
    state: State
    said: frozenset[str]  # what the agent has said
    tried: frozenset[str]  # the desk actions that were tried, done or refused
    best: Choice
    offer: Offer


def decide_moves(mind: Mind, now: Situation, rng: Random) -> tuple[Command, ...]:
    """Decide what the trainee does next: mostly thinking, then one thing."""
    ability = mind.ability(criteria_of(now.best))
    if rng.random() < chance_of(ability, now.offer.difficulty):
        return _after_thinking(now.best.command, mind, rng)
    return _slip(mind, now, rng)


def _after_thinking(command: Command, mind: Mind, rng: Random) -> tuple[Command, ...]:
    if not isinstance(command, Say):
        return (command,)
    median = SLOW + (QUICK - SLOW) * mind.skill
    seconds = min(round(median * rng.lognormvariate(0, SPREAD)), LONGEST_THOUGHT)
    return (Wait(float(seconds)), command) if seconds else (command,)


# --- slips ---------------------------------------------------------------------------------------

Slip = Callable[[Situation, Random], Command | None]


def _slip(mind: Mind, now: Situation, rng: Random) -> tuple[Command, ...]:
    """Make one of the slips that are possible now: the less skilled, the more harmful."""
    lack = 1 - mind.skill
    slips: list[tuple[Slip, float]] = [
        (_near_miss, 3.0),
        (_harm, 0.4 + 5.0 * lack**2),
        (_forget, 2.5),
        (_say_nothing_much, 1.0),
        (_slip_at_desk, 0.8),
        (_fall_silent, 0.3 + 0.7 * lack),
    ]
    while slips:
        at = rng.choices(range(len(slips)), [weight for _, weight in slips])[0]
        command = slips.pop(at)[0](now, rng)
        if command is not None:
            return _after_thinking(command, mind, rng)
    return (now.best.command,)


def _near_miss(now: Situation, rng: Random) -> Command | None:
    """Say something that sounds right and does nothing."""
    return _pick([each for each in now.offer.others if not _is_harmful(each)], rng)


def _harm(now: Situation, rng: Random) -> Command | None:
    """Say or do something wrong, or something before its time."""
    harmful = [each for each in now.offer.others if _is_harmful(each)]
    return _pick([each for each in harmful if not _is_tried(each.command, now)], rng)


def _is_tried(command: Command, now: Situation) -> bool:
    """Say whether it is a desk action of before: nobody presses the same wrong button for ever."""
    return isinstance(command, Do) and command.action in now.tried


def _is_harmful(choice: Choice) -> bool:
    return any(each.kind in HARM for each in choice.reasons)


def _pick(choices: Sequence[Choice], rng: Random) -> Command | None:
    return rng.choice(choices).command if choices else None


def _forget(now: Situation, rng: Random) -> Command | None:
    """Leave the right move out, and go on with what comes after it."""
    if now.state.phase is not Phase.TALKING:
        return None
    steps = [
        each
        for each in list_best_steps(now.plan, now.scenario, now.state)
        if not (isinstance(each, Say) and each.text in now.said)
    ]
    if now.best.command not in steps:
        return None
    later = steps[steps.index(now.best.command) + 1 :]
    return next((each for each in later if not _is_tried(each, now)), None)


def _say_nothing_much(now: Situation, rng: Random) -> Command | None:
    """Win time with words."""
    if now.state.phase is not Phase.TALKING:
        return None
    return Say(rng.choice(FILLERS[now.scenario.language]))


def _fall_silent(now: Situation, rng: Random) -> Command | None:
    """Not know what to say, for longer than a caller bears."""
    return Wait(float(rng.randint(*SILENCE)))


def _slip_at_desk(now: Situation, rng: Random) -> Command | None:
    """Try something at the desk that this moment does not ask for; it may be refused."""
    best = now.best.command
    done = best.action if isinstance(best, Do) else ""
    views = describe_actions(now.scenario, now.state)
    others = [each for each in views if each.name not in (done, *NO_SLIP, *now.tried)]
    if not others:
        return None
    view = rng.choice(others)
    return Do(view.name, dict(_guess_values(view, rng)))


def _guess_values(view: ActionView, rng: Random) -> Iterator[tuple[str, str]]:
    """Fill in what can be chosen, anyhow; what has to be typed is left out."""
    for field in view.fields:
        if field.options and field.required:
            yield field.name, rng.choice(field.options).value


# --- after the call ------------------------------------------------------------------------------

WRAP_UP = -1.0  # logits: how hard it is to pick the right disposition


def decide_disposition(mind: Mind, scenario: Scenario, rng: Random) -> Command | None:
    """Decide how the call is filed: as it was, as something else, or not at all."""
    codes = scenario.call.dispositions
    if not codes:
        return None
    right = [code for code, each in codes.items() if each.right]
    if right and rng.random() < chance_of(mind.ability(), WRAP_UP):
        return Do("disposition", {"code": rng.choice(right)})
    code = rng.choice([*codes, ""])
    return Do("disposition", {"code": code}) if code else None
