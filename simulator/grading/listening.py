"""The narrow door between grading and a running call: what a caller makes of the agent's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import lru_cache

from simulator.grading.matcher import Finding, Freedom, Reader, Sheets, Subject
from simulator.grading.matcher.frames import parse_frame
from simulator.grading.meanings import (
    all_meanings,
    criteria_meanings,
    meanings_of,
    parts_by_meaning,
    parts_of,
    prohibitions_of_check,
)
from simulator.grading.verdicts import Value
from simulator.language import figures_equal, read_figures
from simulator.language.types import Figure, FigureKind
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import (
    AllCheck,
    AnyCheck,
    Check,
    FactCheck,
    FiguresCheck,
    Says,
    SaysCheck,
)
from simulator.scenario.rendering import render_text


class Listener:
    """Understands the agent's words in one scenario."""

    def __init__(self, scenario: Scenario, also: Iterable[Says] = ()) -> None:
        """Compile the scenario's meanings, and `also` others whose words are to be known."""
        self._scenario = scenario
        self._meanings = meanings_of(scenario)
        self._prohibitions = frozenset(
            part
            for id, each in scenario.criteria.items()
            for part in prohibitions_of_check(id, each.check)
        )
        self._account = _telling_figures(scenario)
        self._parts = parts_by_meaning(scenario)
        self.reader = Reader(
            scenario.concepts,
            Sheets(scenario.figure, tuple(scenario.figures.values())),
            lambda text: render_text(text, scenario, {}),
            scenario.language,
            [*all_meanings(scenario), *also],
            _subjects(scenario),
        )
        self.reader.warm(criteria_meanings(scenario))
        self._listen = lru_cache(maxsize=256)(self._listen_to)

    def with_frames(self, scenario: Scenario) -> Listener:
        """Give a listener of a scenario that differs from this one's in frames of criteria alone.

        Only these are compiled; all their words have to be known already.
        """
        other = copy(self)
        other._scenario = scenario
        other._meanings = meanings_of(scenario)
        other._parts = parts_by_meaning(scenario)
        other._listen = lru_cache(maxsize=256)(other._listen_to)
        pairs = zip(criteria_meanings(self._scenario), criteria_meanings(scenario), strict=True)
        for known, says in pairs:
            if says is not known:
                self.reader.share_examples(says, known)
        return other

    def listen(self, text: str) -> Mapping[str, Finding]:
        """Give what was said, met or wrongly, by the id of its cue, criterion or part.

        A broken prohibition is wrong; a kept one is not mentioned.
        """
        return self._listen(text)

    def _listen_to(self, text: str) -> dict[str, Finding]:
        found = {id: self._hear(id, says, text) for id, says in self._meanings.items()}
        return {id: each for id, each in found.items() if each.value is not Value.ABSENT}

    def judge(self, says: Says, text: str) -> Finding:
        """Judge whether a reply meets a criterion, or a part of one among its other parts."""
        finding = self.reader.judge(says, text)
        parts = self._parts.get(id(says), ())
        if finding.value is not Value.ABSENT or not parts:
            return finding
        met = sum(self.reader.judge(each, text).value is Value.MET for each in parts)
        if met * 2 < len(parts):
            return finding
        return self.reader.judge(says, text, Freedom.AMONG_PARTS)

    def judge_prohibition(self, says: Says, text: str) -> Finding:
        """Judge whether a reply breaks a prohibition: what is merely like it does not."""
        return broken(self.reader.judge(says, text, Freedom.REPEATED))

    def _hear(self, id: str, says: Says, text: str) -> Finding:
        if id in self._prohibitions:
            return self.judge_prohibition(says, text)
        if id.partition("#")[0] in self._scenario.criteria:
            return self.judge(says, text)
        # A cue that has frames is bounded by them; the caller must not hear what was not said.
        freedom = Freedom.REPEATED if says.frames else Freedom.ALIKE
        return self.reader.judge(says, text, freedom)

    def hear(self, id: str, text: str) -> Finding | None:
        """Give what was said of one cue, criterion or part; None for nothing."""
        says = self._meanings.get(id)
        finding = None if says is None else self._hear(id, says, text)
        return None if finding is None or finding.value is Value.ABSENT else finding

    def complete(self, heard: Iterable[str]) -> frozenset[str]:
        """Give the composite criteria whose spoken parts have all been heard."""
        known = frozenset(heard)
        return frozenset(
            id
            for id, each in self._scenario.criteria.items()
            if isinstance(each.check, AllCheck | AnyCheck) and _is_heard(id, each.check, known)
        )

    def find_disclosures(self, text: str, told: Iterable[str]) -> tuple[tuple[str, Figure], ...]:
        """Find account figures in the agent's words that no line of the caller's has told."""
        said = read_figures(text, self._scenario.language)
        if not said:
            return ()
        known = [figure for line in told for figure in read_figures(line, self._scenario.language)]
        return tuple(
            (name, figure)
            for figure in said
            for name, account in self._account.items()
            if figure.kind is account.kind
            and figures_equal(figure, account)
            and not any(figures_equal(figure, each) for each in known)
        )


def broken(finding: Finding) -> Finding:
    """Turn the finding of a prohibition round: said is wrong, its contrary is nothing."""
    if finding.value is Value.MET:
        return Finding(
            Value.WRONG,
            finding.start,
            finding.end,
            finding.rule,
            finding.score,
            "why-broken",
            finding.args,
        )
    return Finding(Value.ABSENT)


def _is_heard(id: str, check: Check, heard: frozenset[str]) -> bool:
    if isinstance(check, AllCheck | AnyCheck):
        parts = [
            _is_heard(f"{id}#{name}", part, heard)
            for name, part in parts_of(check).items()
            if is_spoken(part)
        ]
        return all(parts) if isinstance(check, AllCheck) else sum(parts) >= check.least
    return id in heard


def is_spoken(check: Check) -> bool:
    """Say whether a check, or a part of it, has to be said; a prohibition has not."""
    if isinstance(check, AllCheck | AnyCheck):
        return any(is_spoken(part) for part in parts_of(check).values())
    return isinstance(check, SaysCheck | FactCheck)


def _telling_figures(scenario: Scenario) -> dict[str, Figure]:
    """Take the money and the dates of the account that are not the product sheets' own figures."""
    general = [
        figure for name, figure in scenario.figures.items() if not name.startswith("account.")
    ]
    return {
        name: figure
        for name, figure in scenario.figures.items()
        if name.startswith("account.")
        and figure.kind in (FigureKind.MONEY, FigureKind.DATE)
        and figure.value != 0
        and not any(figures_equal(figure, each) for each in general)
    }


def _subjects(scenario: Scenario) -> Iterator[Subject]:
    """Give the things whose figures this call's sheets and account know."""
    for criterion in scenario.criteria.values():
        if isinstance(criterion.check, FiguresCheck):
            for each in criterion.check.figures.values():
                names = tuple(name for name in each.known if name in scenario.figures)
                if names:
                    about = tuple(parse_frame(frame) for frame in each.about)
                    yield Subject(about, names, tuple(scenario.figure(name) for name in names))


@lru_cache(maxsize=64)
def listener_for(scenario: Scenario) -> Listener:
    """Make a scenario's listener once."""
    return Listener(scenario)
