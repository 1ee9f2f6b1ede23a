"""The plan beside a call: sample replies with their verdicts, and whole calls with their outcome.

A plan is `<id>.plan.yaml` in the folder of the call `<id>.yaml`. It states what a person would
say, so that a change of the call, or of the engine, shows as a difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake, ScenarioError, TextId, suggest
from simulator.scenario.models import Id, Line, Model
from simulator.scenario.validation import validate
from simulator.scenario.yaml_text import Document, Where, read_document

VERDICTS = ("met", "wrong", "absent")

Turns = Annotated[str, StringConstraints(min_length=1, max_length=60_000)]


class Expected(Model):
    """The verdicts that a person would give; criteria that are not named may be anything."""

    met: list[Id] = Field(default=[])
    wrong: list[Id] = Field(default=[])
    absent: list[Id] = Field(default=[])

    def verdicts(self) -> Iterator[tuple[str, str]]:
        """Give each criterion named, with its verdict."""
        for verdict in VERDICTS:
            for id in getattr(self, verdict):
                yield id, verdict


class SampleReply(Expected):
    """One reply, judged alone, as if said at the right moment of the call."""

    says: Line


class PlannedCall(Expected):
    """One whole call."""

    about: Line | None = None
    turns: Turns
    result: Literal["pass", "fail"] | None = None
    ending: Id | None = None
    failed_by: list[Id] | None = None


class Plan(Model):
    """A plan: `scenarios/<locale>/calls/<id>.plan.yaml`."""

    plan: Id
    replies: list[SampleReply] = Field(default=[])
    calls: dict[Id, PlannedCall] = Field(default={})


@dataclass(frozen=True, eq=False)
class PlanFile:
    """A plan with the place of everything in its file."""

    plan: Plan
    document: Document

    @property
    def path(self) -> Path:
        """Give the file it was read from."""
        return self.document.path

    def line_of(self, *where: str | int) -> int:
        """Give the line, from 1, of a value; of a block of text, the line of its first one."""
        spot = self.document.value_spot(where)
        written = self.document.lines[spot.line - 1][spot.col - 1 :]
        return spot.line + written.startswith(("|", ">"))


def read_plan(path: Path, scenario: Scenario) -> PlanFile:
    """Read the plan of a call. Raises ScenarioError with all that does not fit the call."""
    document = read_document(path)
    plan = validate(Plan, document)
    mistakes = list(_mistakes(plan, document, scenario))
    if mistakes:
        raise ScenarioError(mistakes)
    return PlanFile(plan, document)


def _mistakes(plan: Plan, document: Document, scenario: Scenario) -> Iterator[Mistake]:
    if plan.plan != scenario.call.call:
        spot = document.value_spot(("plan",))
        yield document.mistake("E331", spot, value=plan.plan, id=scenario.call.call)
    for number, reply in enumerate(plan.replies):
        yield from _unknown_criteria(reply, ("replies", number), document, scenario.criteria)
    endings = {**scenario.conduct.endings, **scenario.call.endings}
    conduct = scenario.conduct
    can_fail = {*scenario.criteria, *conduct.auto_fails, *conduct.pass_marks}
    for name, call in plan.calls.items():
        where = ("calls", name)
        yield from _unknown_criteria(call, where, document, scenario.criteria)
        ending = [] if call.ending is None else [call.ending]
        yield from _unknown("E314", ending, (*where, "ending"), document, endings, is_list=False)
        failed = call.failed_by or []
        yield from _unknown("E332", failed, (*where, "failed_by"), document, can_fail)


def _unknown_criteria(
    expected: Expected, where: Where, document: Document, criteria: Iterable[str]
) -> Iterator[Mistake]:
    seen: dict[str, str] = {}
    for verdict in VERDICTS:
        ids = getattr(expected, verdict)
        yield from _unknown("E332", ids, (*where, verdict), document, criteria)
        for position, id in enumerate(ids):
            if id in seen:
                spot = document.value_spot((*where, verdict, position))
                first, second = (TextId(f"mistake-verdict-{each}") for each in (seen[id], verdict))
                yield document.mistake("E333", spot, id=id, first=first, second=second)
            seen[id] = verdict


def _unknown(
    code: str,
    ids: Iterable[str],
    where: Where,
    document: Document,
    known: Iterable[str],
    is_list: bool = True,
) -> Iterator[Mistake]:
    known = list(known)
    for position, id in enumerate(ids):
        if id not in known:
            spot = document.value_spot((*where, position) if is_list else where)
            yield document.mistake(code, spot, id=id, nearest=suggest(id, known))


def uncovered(
    scenario: Scenario, endings: Iterable[str], verdicts: Mapping[str, set[str]]
) -> Iterator[tuple[str, str]]:
    """Name what no part of a plan shows: an "ending" never reached, a criterion not "met".

    Only criteria that the call itself lists count: what the rubric grades in every call is
    tried by the plans of the whole library. endings: those that the plan's calls reached;
    verdicts: what each criterion got in them. One that is never wrong nor absent is not "missed".
    """
    reached = set(endings)
    yield from (("ending", each) for each in scenario.call.endings if each not in reached)
    for id in scenario.call.criteria:
        got = verdicts.get(id, set())
        if "met" not in got:
            yield "met", id
        if not got & {"wrong", "absent"}:
            yield "missed", id
