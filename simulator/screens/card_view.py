"""A scorecard in words, read from the mapping that the records keep.

A card just graded and one of long ago are read in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from simulator.call.events import AgentSaid, Log, MoodMoved
from simulator.call.wording import find_words, word_action, word_mood
from simulator.screens.history import SCORES
from simulator.screens.wording import word_why
from simulator.texts import Texts
from simulator.texts.formats import format_duration

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

TYPED = "/do "  # how grading quotes a desk action
JOINT = " … "  # between the stretches of a quote
_PAIRS = re.compile(r" (?=[a-z0-9_-]+=)")
ORDER = ("wrong", "absent", "met", "not-applicable")  # what can be learned from comes first


@dataclass(frozen=True, slots=True)
class CriterionView:
    """A criterion with its verdict. `turn` is the agent turn of the quote; 0 where there is none.

    `verdict` is "met", "wrong", "absent" or "not-applicable".
    """

    id: str
    kind: str
    verdict: str
    weight: int
    critical: bool
    asks: str
    quote: str
    turn: int
    why: str
    better: str

    @property
    def is_failing(self) -> bool:
        """Say whether it fails the whole call."""
        return self.critical and self.verdict in ("wrong", "absent")


@dataclass(frozen=True, slots=True)
class ScoreView:
    """A score, 0 to 100 or None where it does not apply, with the mark it has to reach."""

    kind: str
    value: int | None
    mark: int | None

    @property
    def is_below(self) -> bool:
        """Say whether the pass mark is missed."""
        return self.value is not None and self.mark is not None and self.value < self.mark


@dataclass(frozen=True, slots=True)
class CardView:
    """A whole scorecard. `moods` are the caller's, before the first turn and after each."""

    passed: bool
    ending: str
    failed_by: tuple[str, ...]
    scores: tuple[ScoreView, ...]
    criteria: tuple[CriterionView, ...]
    auto_fails: tuple[CriterionView, ...]
    coaching: tuple[tuple[str, str, str], ...]  # "keep", "stop" or "start"; the point; a line
    moods: tuple[int, ...]
    turns: tuple[tuple[int, str], ...]  # what the agent said in each
    metrics: tuple[tuple[str, str], ...]


def read_card(
    data: Mapping[str, Any], log: Log, scenario: Scenario | None, texts: Texts
) -> CardView:
    """Put a stored card into words. Raises KeyError, TypeError or ValueError for what is none."""
    criteria = tuple(sorted(_read_all(data["criteria"], scenario, texts), key=_place))
    auto_fails = _read_all(data["auto_fails"], scenario, texts)
    marks = dict(scenario.conduct.pass_marks) if scenario is not None else {}
    scores = tuple(ScoreView(kind, data["scores"].get(kind), marks.get(kind)) for kind in SCORES)  # type: ignore[call-overload]
    graded = {each.id: each for each in (*criteria, *auto_fails)}
    metrics = data["metrics"]
    return CardView(
        bool(data["passed"]),
        _ending_title(data["ending"], scenario),
        tuple(_word_failing(id, graded, marks, texts) for id in data["failed_by"]),
        scores,
        criteria,
        tuple(each for each in auto_fails if each.verdict == "wrong"),
        tuple(_coach(data, graded)),
        trace_moods(log, metrics["mood_start"]),
        tuple((each.turn, each.text) for each in log if isinstance(each, AgentSaid)),
        tuple(_word_metrics(metrics, texts)),
    )


def trace_moods(log: Log, start: int) -> tuple[int, ...]:
    """Give the mood before the first agent turn and after each of them."""
    moods = [start]
    for event in log:
        if isinstance(event, AgentSaid):
            moods.append(moods[-1])
        elif isinstance(event, MoodMoved):
            moods[-1] = event.mood
    return tuple(moods)


def _read_all(
    graded: Iterable[Mapping[str, Any]], scenario: Scenario | None, texts: Texts
) -> list[CriterionView]:
    return [_read_criterion(each, scenario, texts) for each in graded]


def _read_criterion(
    graded: Mapping[str, Any], scenario: Scenario | None, texts: Texts
) -> CriterionView:
    verdict = graded["verdict"]
    evidence = verdict["evidence"] or {"quote": "", "turn": 0}
    return CriterionView(
        graded["id"],
        graded["kind"],
        verdict["value"],
        graded["weight"],
        graded["critical"],
        graded["asks"],
        word_quote(evidence["quote"], scenario, texts),
        evidence["turn"],
        word_why(verdict["why"], texts),
        graded["better"],
    )


def word_quote(quote: str, scenario: Scenario | None, texts: Texts) -> str:
    """Put a piece of evidence into words: what was said in quotation marks, desk actions named."""
    if not quote:
        return ""
    parts: list[str] = []
    for is_action, pieces in groupby(quote.split(JOINT), lambda each: each.startswith(TYPED)):
        if is_action:
            parts += [_word_typed(piece, scenario, texts) for piece in pieces]
        else:
            parts.append(texts("card-quote", quote=JOINT.join(pieces)))
    return "  ·  ".join(parts)


def _word_typed(typed: str, scenario: Scenario | None, texts: Texts) -> str:
    """Name a desk action that stands as a typed line: "/do credit-fee amount=30.00"."""
    name, _, rest = typed.removeprefix(TYPED).partition(" ")
    pairs = [each.partition("=") for each in _PAIRS.split(rest) if "=" in each]
    values = ", ".join(
        texts(
            "card-desk-value",
            field=find_words(f"desk-field-{field}", texts) or field,
            value=_word_value(name, field, value, scenario, texts),
        )
        for field, _, value in pairs
    )
    action = word_action(name, texts)
    if not values:
        return texts("card-desk", action=action)
    return texts("card-desk-with", action=action, values=values)


def _word_value(
    action: str, field: str, value: str, scenario: Scenario | None, texts: Texts
) -> str:
    """Name a chosen value by its label; anything typed stays as it is."""
    own = scenario.call.desk.get(action) if scenario is not None else None
    choices = own.fields[field].choices if own is not None and field in own.fields else {}
    if action == "disposition" and scenario is not None:
        choices = scenario.call.dispositions
    if value in choices:
        return choices[value].label
    return find_words(f"desk-option-{value}", texts) or value


def _place(criterion: CriterionView) -> tuple[bool, int]:
    return not criterion.is_failing, ORDER.index(criterion.verdict)


def _ending_title(ending: str, scenario: Scenario | None) -> str:
    if scenario is None:
        return ending
    endings = {**scenario.conduct.endings, **scenario.call.endings}
    return endings[ending].title if ending in endings else ending


def _word_failing(
    id: str,
    graded: Mapping[str, CriterionView],
    marks: Mapping[Any, int],
    texts: Texts,
) -> str:
    """Name what failed the call: a criterion by its question, or a score below its mark."""
    if id in graded:
        return graded[id].asks
    if id not in SCORES:
        return id
    score = texts(f"call-score-{id}")
    return texts("card-below", score=score, mark=marks[id]) if id in marks else score


def _coach(
    data: Mapping[str, Any], graded: Mapping[str, CriterionView]
) -> Iterator[tuple[str, str, str]]:
    for advice in ("keep", "stop", "start"):
        criterion = graded.get(data.get(advice) or "")
        if criterion is not None:
            line = criterion.quote if advice == "keep" else criterion.better
            yield advice, criterion.asks, line


def _word_metrics(metrics: Mapping[str, Any], texts: Texts) -> Iterator[tuple[str, str]]:
    for name in ("handle_time", "hold_time", "silence"):
        yield texts(f"card-{name.replace('_', '-')}"), format_duration(metrics[name])
    share = int(metrics["talk_ratio"] * 100 + 0.5)
    yield texts("card-talk-ratio"), texts("card-percent", percent=share)
    turns = {"agent": metrics["agent_turns"], "caller": metrics["caller_turns"]}
    yield texts("card-turns"), texts("card-turns-both", **turns)
    moods = (metrics["mood_start"], metrics["mood_end"])
    start, end = (word_mood(each, texts) for each in moods)
    yield texts("card-mood"), texts("card-mood-both", start=start, end=end)
