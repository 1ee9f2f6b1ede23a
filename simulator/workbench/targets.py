"""The meanings that the verdict on a reply hangs on, and a scenario with one of them changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel

from simulator.grading.checks import judge_check
from simulator.grading.listening import Listener
from simulator.grading.meanings import parts_of
from simulator.grading.record import CallRecord
from simulator.grading.verdicts import Value
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import (
    CHECK_KINDS,
    AllCheck,
    AnyCheck,
    Check,
    Criterion,
    DoesCheck,
    NeverCheck,
    Says,
    SaysCheck,
)
from simulator.scenario.yaml_text import Where


@dataclass(frozen=True, eq=False)
class Target:
    """A meaning of a criterion, and the way to it there: ("check", "all", "rule", "says")."""

    criterion: str
    where: Where
    says: Says
    is_forbidden: bool

    @property
    def parts(self) -> tuple[str, ...]:
        """Name the part of the criterion that it is, outermost first; nothing for the whole."""
        keys = self.where[1:-1]
        return tuple(str(each) for each in keys[1::2])

    def judge(self, listener: Listener, text: str) -> Value:
        """Judge a reply by this meaning alone: wrong where a prohibition is broken."""
        if self.is_forbidden:
            return listener.judge_prohibition(self.says, text).value
        return listener.judge(self.says, text).value


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing to write down.

    key: "frames", "wrong_frames", "meets", "near" or "wrong" of the target; without a target, the
    concept that gets another phrase. instead: the frame whose place it takes.
    """

    key: str
    text: str
    target: Target | None = None
    instead: str = ""


def check_of(criterion: Criterion) -> tuple[str, Check]:
    """Give the check that judges a reply alone, and the key it stands under."""
    if criterion.in_one_reply is not None:
        return "in_one_reply", criterion.in_one_reply
    return "check", criterion.check


def targets_of(id: str, criterion: Criterion) -> tuple[Target, ...]:
    """List the meanings that the verdict on a reply alone hangs on."""
    key, check = check_of(criterion)
    return tuple(_targets(id, check, (key,)))


def _targets(id: str, check: Check, where: Where) -> Iterator[Target]:
    if isinstance(check, SaysCheck):
        yield Target(id, (*where, "says"), check.says, False)
    elif isinstance(check, NeverCheck):
        yield Target(id, (*where, "never"), check.never, True)
    elif isinstance(check, AllCheck | AnyCheck):
        key = "all" if isinstance(check, AllCheck) else "any"
        for name, part in parts_of(check).items():
            yield from _targets(id, part, (*where, key, name))


def other_kinds(criterion: Criterion) -> tuple[str, ...]:
    """Name the kinds of its checks that no words of an author could mend, each once."""
    _, check = check_of(criterion)
    return tuple(dict.fromkeys(_other_kinds(check)))


def _other_kinds(check: Check) -> Iterator[str]:
    if isinstance(check, AllCheck | AnyCheck):
        for part in parts_of(check).values():
            yield from _other_kinds(part)
    elif not isinstance(check, SaysCheck | NeverCheck):
        yield next(each for each in CHECK_KINDS if each in type(check).model_fields)


def is_decisive(target: Target, criterion: Criterion, record: CallRecord) -> bool:
    """Say whether the criterion would be met by a reply if this meaning were."""
    _, check = check_of(criterion)
    return _decides(target.criterion, check, target.parts, record)


def _decides(id: str, check: Check, way: tuple[str, ...], record: CallRecord) -> bool:
    if not isinstance(check, AllCheck | AnyCheck):
        return True
    first, *rest = way
    judged = [
        judge_check(f"{id}#{name}", part, record).value
        for name, part in parts_of(check).items()
        if name != first and not isinstance(part, DoesCheck)  # nothing is done in a reply alone
    ]
    met = sum(each is Value.MET for each in judged)
    is_enough = met == len(judged) if isinstance(check, AllCheck) else met >= check.least - 1
    return is_enough and _decides(f"{id}#{first}", parts_of(check)[first], tuple(rest), record)


# --- a change ------------------------------------------------------------------------------------


def apply(scenario: Scenario, edits: tuple[Edit, ...]) -> Scenario:
    """Give the scenario as it would be with these edits in its files."""
    for edit in edits:
        scenario = _apply(scenario, edit)
    return scenario


def _apply(scenario: Scenario, edit: Edit) -> Scenario:
    if edit.target is None:
        phrases = (*scenario.concepts[edit.key], edit.text)
        return replace(scenario, concepts={**scenario.concepts, edit.key: phrases})
    target = edit.target
    criterion = scenario.criteria[target.criterion]
    changed = _with_text(criterion, (*target.where, edit.key), edit)
    return replace(scenario, criteria={**scenario.criteria, target.criterion: changed})


def _with_text(node: Any, where: Where, edit: Edit) -> Any:
    """Copy a model down to one list, with the text put in."""
    if not where:
        assert isinstance(node, list)
        if edit.instead:
            return [edit.text if each == edit.instead else each for each in node]
        return [*node, edit.text]
    key, *rest = where
    if isinstance(node, BaseModel):
        changed = _with_text(getattr(node, str(key)), tuple(rest), edit)
        return node.model_copy(update={str(key): changed})
    assert isinstance(node, dict)
    return {**node, key: _with_text(node[key], tuple(rest), edit)}
