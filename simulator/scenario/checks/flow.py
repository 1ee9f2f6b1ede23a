"""The way of a call: an ending for every call, stages that can be reached, facts that come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simulator.language.types import FigureKind
from simulator.scenario.checks.names import Subject
from simulator.scenario.figures import read_figure
from simulator.scenario.mistakes import Mistake, TextId
from simulator.scenario.models import Call, Ending, Reaction


def check_flow(subject: Subject) -> Iterator[Mistake]:
    """Give what makes a call impossible to play to its end."""
    call = subject.model
    if isinstance(call, Call):
        yield from _check_filled(call, subject)
        yield from _check_today(call, subject)
        yield from _check_endings(call, subject)
        yield from _check_stages(call, subject)
        yield from _check_facts(call, subject)


def _check_filled(call: Call, subject: Subject) -> Iterator[Mistake]:
    for key, what in (("stages", "mistake-stage"), ("criteria", "mistake-criterion")):
        if not getattr(call, key):
            spot = subject.document.key_spot((key,))
            yield subject.document.mistake("E405", spot, what=TextId(what))


def _check_today(call: Call, subject: Subject) -> Iterator[Mistake]:
    today = read_figure(call.today, subject.language)
    if today is None or today.kind is not FigureKind.DATE or not (today.year and today.month):
        spot = subject.document.value_spot(("today",))
        needs = TextId("mistake-needs-day")
        yield subject.document.mistake("E203", spot, name="today", needs=needs)


def _check_endings(call: Call, subject: Subject) -> Iterator[Mistake]:
    """The last ending with a rule always holds, and no other does.

    An ending without a rule is reached by name alone, so it is passed over here.
    """
    tried = [name for name, ending in call.endings.items() if ending.when is not None]
    if not tried or not always_holds(call.endings[tried[-1]]):
        yield subject.document.mistake("E401", subject.document.key_spot(("endings",)))
    for name in tried[:-1]:
        if always_holds(call.endings[name]):
            spot = subject.document.key_spot(("endings", name))
            yield subject.document.mistake("E402", spot, id=name)


def always_holds(ending: Ending) -> bool:
    """Say whether the rule of an ending asks for nothing."""
    return ending.when is not None and not any(ending.when.model_dump(exclude_defaults=True))


def _check_stages(call: Call, subject: Subject) -> Iterator[Mistake]:
    reached = _reachable(call)
    for name in call.stages:
        if name not in reached:
            spot = subject.document.key_spot(("stages", name))
            yield subject.document.mistake("E403", spot, id=name)


def _reachable(call: Call) -> set[str]:
    """Follow `goes` from the first stage; a reaction of any time is there in every stage."""
    waiting = [*list(call.stages)[:1], *_goals(call.anytime.values())]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in call.stages and name not in reached:
            reached.add(name)
            waiting.extend(_goals(call.stages[name].reactions.values()))
    return reached


def _goals(reactions: Iterable[Reaction]) -> Iterator[str]:
    yield from (each.goes for each in reactions if each.goes)


def _check_facts(call: Call, subject: Subject) -> Iterator[Mistake]:
    told = {fact for each in _reactions(call) for fact in each.reveals}
    for name in call.facts:
        if name not in told:
            spot = subject.document.key_spot(("facts", name))
            yield subject.document.mistake("E404", spot, id=name)


def _reactions(call: Call) -> Iterator[Reaction]:
    yield from call.anytime.values()
    for stage in call.stages.values():
        yield from stage.reactions.values()
