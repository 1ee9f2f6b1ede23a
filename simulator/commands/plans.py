"""Trying plans: what a call and its engine say now, beside what the plan says they should."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from simulator.call.events import CallEnded
from simulator.commands.grade import judge_reply
from simulator.commands.places import shorten_path
from simulator.commands.script import Played, parse_script, play_script
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Scorecard, Verdict
from simulator.scenario.bundle import Scenario
from simulator.scenario.plans import Expected, PlanFile, PlannedCall, uncovered
from simulator.texts import Texts

SEED = 0


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One thing that came out otherwise than the plan says.

    what: "result", "ending", "failed-by" or "verdict" (then of the criterion `id`). line: of the
    plan's file. verdict: the engine's own, with evidence and rule. text: the reply, if it is one.
    """

    call: str
    line: int
    what: str
    expected: str
    got: str
    id: str = ""
    verdict: Verdict | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of a plan: how many things were compared, what fell short, what it leaves out.

    gaps: ("ending" | "met" | "missed", id): nothing in the plan reaches that ending, meets that
    criterion, or misses it. seen: the verdicts that each criterion got.
    """

    scenario: str
    path: str
    replies: int
    calls: int
    compared: int
    shortfalls: tuple[Shortfall, ...]
    gaps: tuple[tuple[str, str], ...]
    seen: Mapping[str, frozenset[str]]


def try_plan(scenario: Scenario, file: PlanFile, texts: Texts) -> Tried:
    """Judge the replies of a plan, and play its calls. Raises BadInput for an unreadable line."""
    trial = _Trial(scenario, file, texts)
    shortfalls = [*trial.try_replies(), *trial.try_calls()]
    gaps = uncovered(scenario, trial.endings, trial.seen)
    return Tried(
        scenario.call.call,
        shorten_path(file.path),
        len(file.plan.replies),
        len(file.plan.calls),
        trial.compared,
        tuple(shortfalls),
        tuple(gaps),
        {id: frozenset(each) for id, each in trial.seen.items()},
    )


def play_planned(scenario: Scenario, file: PlanFile, name: str, texts: Texts) -> Played:
    """Play a call of a plan. Raises BadInput for an unreadable line, with its place."""
    first = file.line_of("calls", name, "turns")
    lines = enumerate(file.plan.calls[name].turns.splitlines(), start=first)
    path = shorten_path(file.path)
    return play_script(scenario, parse_script(lines, path, texts), SEED, texts)


class _Trial:
    """One run through a plan, with what it has shown so far."""

    def __init__(self, scenario: Scenario, file: PlanFile, texts: Texts) -> None:
        self.scenario, self.file, self.texts = scenario, file, texts
        self.compared = 0
        self.endings: set[str] = set()
        self.seen: dict[str, set[str]] = defaultdict(set)

    def try_replies(self) -> Iterator[Shortfall]:
        for number, reply in enumerate(self.file.plan.replies):
            verdicts = judge_reply(self.scenario, reply.says)
            line = self.file.line_of("replies", number, "says")
            # A reply alone is evidence only of what was expected of it: most criteria are absent
            # from it because it is about something else.
            for id, _ in reply.verdicts():
                self.seen[id].add(verdicts[id].value.value)
            yield from self._compare(reply, verdicts, "", line, reply.says)

    def try_calls(self) -> Iterator[Shortfall]:
        for name, call in self.file.plan.calls.items():
            played = play_planned(self.scenario, self.file, name, self.texts)
            card = grade_call(self.scenario, played.log)
            verdicts = {each.id: each.verdict for each in card.criteria}
            for id, verdict in verdicts.items():
                self.seen[id].add(verdict.value.value)
            line = self.file.line_of("calls", name, "turns") - 1
            self.endings |= {each.ending for each in played.log if isinstance(each, CallEnded)}
            yield from self._compare_card(call, card, name, line)
            yield from self._compare(call, verdicts, name, line)

    def _compare(
        self,
        expected: Expected,
        verdicts: Mapping[str, Verdict],
        name: str,
        line: int,
        text: str = "",
    ) -> Iterator[Shortfall]:
        for id, wanted in expected.verdicts():
            self.compared += 1
            verdict = verdicts[id]
            if verdict.value.value != wanted:
                got = verdict.value.value
                yield Shortfall(name, line, "verdict", wanted, got, id, verdict, text)

    def _compare_card(
        self, call: PlannedCall, card: Scorecard, name: str, line: int
    ) -> Iterator[Shortfall]:
        failed = None if call.failed_by is None else " ".join(sorted(call.failed_by))
        for what, wanted, got in (
            ("result", call.result, "pass" if card.passed else "fail"),
            ("ending", call.ending, card.ending),
            ("failed-by", failed, " ".join(sorted(card.failed_by))),
        ):
            if wanted is not None:
                self.compared += 1
                if wanted != got:
                    yield Shortfall(name, line, what, wanted, got)
