"""The choices of one moment: the best thing to do, and what is nearly right or does harm."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice
from zlib import crc32

from rapidfuzz import fuzz

from simulator.call.commands import Command, Do, HangUp, Say
from simulator.call.events import Log
from simulator.call.state import Phase
from simulator.guided.best import find_best, unsaid
from simulator.guided.choice import Choice
from simulator.guided.lines import (
    awaited,
    harmful_lines,
    near_lines,
    sample_replies,
    wrong_actions,
    wrong_lines,
)
from simulator.guided.reasons import reasons_of
from simulator.guided.route import list_bad_lines, list_best_steps
from simulator.guided.weighing import Moment, Weighed
from simulator.scenario.bundle import Scenario
from simulator.scenario.plans import Plan

MOST_TRIED = 12  # lines that are weighed for one place among the choices
MOST_ALIKE = 75.0  # of 100: two lines more alike than this are one choice
EASIEST = 1  # of the difficulties
MOST_IN_EASIEST = 1  # beside the best, where the call is somebody's first
LOOK_AHEAD = 4  # steps of the planned call that may be tried before their time
SHORTEST, LONGEST = 0.6, 1.5  # of the length of the best: what counts as about as long


def offer_choices(scenario: Scenario, plan: Plan | None, log: Log) -> tuple[Choice, ...]:
    """Give two to four choices for what the agent does next; () before and after the call.

    Their order tells nothing of which is best: it depends on the seed and the moment alone.
    """
    moment = Moment(scenario, log)
    if moment.state.phase not in (Phase.TALKING, Phase.ON_HOLD):
        return ()
    best = find_best(moment, plan)
    others = _pick_others(moment, plan, best)
    choices = [Choice(each.command, False, reasons_of(moment, each)) for each in others]
    place = _draw(moment, "place") % (len(choices) + 1)
    choices.insert(place, Choice(best.command, True, reasons_of(moment, best, is_best=True)))
    return tuple(choices)


def _draw(moment: Moment, what: str) -> int:
    """Give a number that differs from moment to moment, and is always the same in one."""
    return crc32(f"{moment.state.seed}|{moment.state.turn}|{len(moment.log)}|{what}".encode())


# --- the others ----------------------------------------------------------------------------------


def _pick_others(moment: Moment, plan: Plan | None, best: Weighed) -> list[Weighed]:
    """Pick something nearly right, something that does harm, and something before its time."""
    near = _near_misses(moment, plan, best)
    wrong = [*_contraries(moment, plan, best), *near, *_planned_harm(moment, plan, best)]
    anywhere = _by_length(harmful_lines(moment.scenario), best, moment)
    early = [] if best.ends else _shuffled(_later_steps(moment, plan, best), moment)
    picked: list[Weighed] = []
    for wanted in (
        [(near, _does_nothing)],
        [(wrong, _does_harm), (anywhere, _does_harm)],
        [(early, _comes_too_early), (wrong, _does_harm)],
    ):
        found = (_find_worse(moment, *each, [best, *picked]) for each in wanted)
        picked.extend(islice((each for each in found if each is not None), 1))
    if not picked and not isinstance(best.command, HangUp):
        picked.append(moment.weigh(HangUp()))
    return picked[:MOST_IN_EASIEST] if moment.scenario.call.difficulty == EASIEST else picked


def _find_worse(
    moment: Moment,
    commands: Iterable[Command],
    is_fit: Callable[[Weighed], bool],
    taken: Sequence[Weighed],
) -> Weighed | None:
    """Find the first that is bad in the way wanted, and not like one that is taken."""
    fresh = (each for each in unsaid(commands, moment) if not _is_like_one(each, taken))
    weighed = map(moment.weigh, islice(fresh, MOST_TRIED))
    return next((each for each in weighed if is_fit(each)), None)


def _does_harm(weighed: Weighed) -> bool:
    """Say whether it is plainly bad: that it only annoys is outweighed by what it earns."""
    if weighed.broken or weighed.refusal is not None:
        return True
    return weighed.mood < 0 and not (weighed.met or weighed.nearer)


def _comes_too_early(weighed: Weighed) -> bool:
    """Say whether it does harm now, if only because the call is over then."""
    return _does_harm(weighed) or (weighed.ends and not (weighed.met or weighed.nearer))


def _does_nothing(weighed: Weighed) -> bool:
    good = weighed.met or weighed.nearer or weighed.news or weighed.mood > 0
    return not good and not weighed.harms and not weighed.ends


def _near_misses(moment: Moment, plan: Plan | None, best: Weighed) -> list[Command]:
    """Give what sounds like the best and misses what the best does, the likest first."""
    scenario = moment.scenario
    others = chain(
        near_lines(awaited(scenario, moment.state), scenario),
        sample_replies("absent", _criteria_of(best), plan, scenario),
    )
    twins = near_lines(sorted(best.heard), scenario)
    return [*_by_length(twins, best, moment), *_by_length(others, best, moment)]


def _contraries(moment: Moment, plan: Plan | None, best: Weighed) -> list[Command]:
    """Give what is about the same as the best, and wrong."""
    scenario = moment.scenario
    actions = wrong_actions(best.command, scenario) if isinstance(best.command, Do) else ()
    lines = chain(
        wrong_lines(sorted(best.heard), scenario),
        sample_replies("wrong", _criteria_of(best), plan, scenario),
    )
    return [*actions, *_by_length(lines, best, moment)]


def _criteria_of(best: Weighed) -> set[str]:
    return {each.id for each in (*best.met, *best.nearer)}


def _planned_harm(moment: Moment, plan: Plan | None, best: Weighed) -> list[Command]:
    """Give what is said in the planned calls that fail, and the sample replies called wrong."""
    scenario = moment.scenario
    planned = list_bad_lines(plan, scenario, moment.state)
    sampled = sample_replies("wrong", set(scenario.criteria), plan, scenario)
    return _by_length(chain(planned, sampled), best, moment)


def _later_steps(moment: Moment, plan: Plan | None, best: Weighed) -> list[Command]:
    """Give the steps of the best planned call that come soon after this one."""
    steps = list_best_steps(plan, moment.scenario, moment.state)
    first = steps.index(best.command) + 1 if best.command in steps else 0
    return steps[first : first + LOOK_AHEAD]


def _shuffled(commands: Iterable[Command], moment: Moment) -> list[Command]:
    return sorted(commands, key=lambda each: _draw(moment, _shown(each)))


def _by_length(commands: Iterable[Command], best: Weighed, moment: Moment) -> list[Command]:
    """Put lines that are about as long as the best first: the longest must not give it away."""
    length = len(_shown(best.command))

    def place(command: Command) -> tuple[bool, int]:
        shown = _shown(command)
        return not SHORTEST <= len(shown) / length <= LONGEST, _draw(moment, shown)

    return sorted(commands, key=place)


def _is_like_one(command: Command, taken: Iterable[Weighed]) -> bool:
    shown = _shown(command)
    return any(_are_alike(shown, _shown(each.command)) for each in taken)


def _are_alike(one: str, other: str) -> bool:
    return fuzz.ratio(one.casefold(), other.casefold()) > MOST_ALIKE


def _shown(command: Command) -> str:
    """Write a command for the eye of a comparison."""
    if isinstance(command, Say):
        return command.text
    if isinstance(command, Do):
        return " ".join(["/", command.action, *(f"{k}={v}" for k, v in command.values.items())])
    return type(command).__name__
