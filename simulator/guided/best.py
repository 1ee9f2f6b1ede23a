"""The best thing to do now: the next step of the best planned call, or else what earns the most."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from simulator.call.commands import Command, Do, HangUp, Say
from simulator.call.events import AgentSaid
from simulator.call.speech import as_heard
from simulator.call.state import Phase
from simulator.grading.verdicts import Value
from simulator.guided.lines import (
    awaited,
    better_line,
    cue_lines,
    example_lines,
    goodbyes,
    right_actions,
)
from simulator.guided.route import list_best_steps, list_other_steps
from simulator.guided.weighing import Moment, Weighed
from simulator.scenario.models import Criterion, SaysCheck
from simulator.scenario.plans import Plan


def find_best(moment: Moment, plan: Plan | None) -> Weighed:
    """Find what to do now: it breaks nothing, and ends no call in which something is left to do."""
    if moment.state.phase is Phase.ON_HOLD:
        return moment.weigh(Do("resume"))
    steps = list(unsaid(list_best_steps(plan, moment.scenario, moment.state), moment))
    closing: Weighed | None = None
    for step in steps:
        weighed = moment.weigh(step)
        if not is_sound(weighed) or not (weighed.helps or weighed.ends):
            continue
        if not weighed.ends or weighed.passes:
            return weighed
        closing = closing or weighed
    return _find_other(moment, plan, closing)


def _find_other(moment: Moment, plan: Plan | None, closing: Weighed | None) -> Weighed:
    """Find what a step of the best call does not do: because there is none, or it came otherwise.

    closing: the step that would end the call, although something in it is missing.
    """
    found = _weightiest(moment, unsaid(_models(moment), moment))
    if found is None:
        found = _weightiest(moment, unsaid(_examples(moment), moment))
    if found is None and closing is None:
        others = list_other_steps(plan, moment.scenario, moment.state)
        found = _first_sound(moment, unsaid(others, moment))
    return found or closing or _close(moment)


def _close(moment: Moment) -> Weighed:
    """Say goodbye; where the author gives no words for that, put the phone down."""
    for line in goodbyes(moment.scenario):
        weighed = moment.weigh(line)
        if weighed.ends and is_sound(weighed):
            return weighed
    return moment.weigh(HangUp())


def is_sound(weighed: Weighed) -> bool:
    """Say whether nothing speaks against it."""
    return not weighed.broken and weighed.refusal is None


def unsaid(commands: Iterable[Command], moment: Moment) -> Iterator[Command]:
    """Leave out what has been said in this call, and what is offered twice."""
    known = {each.text for each in moment.log if isinstance(each, AgentSaid)}
    for command in commands:
        if not isinstance(command, Say):
            yield command
        elif (text := as_heard(command.text)) not in known:
            known.add(text)
            yield command


# --- without a step of a plan --------------------------------------------------------------------


def _models(moment: Moment) -> Iterator[Command]:
    """Give what is right at the desk, the author's better lines, and what the caller waits for."""
    scenario, state = moment.scenario, moment.state
    yield from right_actions(scenario, state)
    for _, criterion in _still_absent(moment):
        yield from better_line(criterion, scenario)
    for id in awaited(scenario, state):
        if id not in state.heard:
            yield from islice(cue_lines([id], scenario), 1)


def _examples(moment: Moment) -> Iterator[Command]:
    """Give the author's examples of what is still to be said, one part at a time."""
    for id, criterion in _still_absent(moment):
        yield from example_lines(id, criterion, moment.scenario)


def _still_absent(moment: Moment) -> list[tuple[str, Criterion]]:
    """List the criteria that can still be met, those of every call first, in the file's order."""
    scenario = moment.scenario
    order = {id: place for place, id in enumerate(scenario.conduct.every_call)}
    absent = [
        (id, each) for id, each in scenario.criteria.items() if moment.verdict(id) is Value.ABSENT
    ]
    return sorted(absent, key=lambda each: (not _is_urgent(each[1]), order.get(each[0], 99)))


def _is_urgent(criterion: Criterion) -> bool:
    return isinstance(criterion.check, SaysCheck) and criterion.check.within is not None


def _weightiest(moment: Moment, commands: Iterable[Command]) -> Weighed | None:
    """Give what earns the most of what helps; what the present stage waits for goes before."""
    waited = set(awaited(moment.scenario, moment.state))
    found = [each for each in map(moment.weigh, commands) if _is_good(each)]
    return max(found, key=lambda each: _worth(each, waited), default=None)


def _worth(weighed: Weighed, waited: set[str]) -> tuple[bool, int, int, int]:
    return (
        bool(waited & weighed.heard),
        weighed.gain,
        len(weighed.nearer),
        len(weighed.news),
    )


def _first_sound(moment: Moment, commands: Iterable[Command]) -> Weighed | None:
    return next((each for each in map(moment.weigh, commands) if _is_good(each)), None)


def _is_good(weighed: Weighed) -> bool:
    return is_sound(weighed) and weighed.mood >= 0 and weighed.helps and not weighed.ends
