"""The outcome of grading: verdicts with their evidence and reasons, and the scorecard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from simulator.scenario.models import Kind


class Value(Enum):
    """What a verdict says. `NOT_APPLICABLE` is not zero: it takes no part in a score."""

    MET = "met"
    WRONG = "wrong"
    ABSENT = "absent"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The trainee's own words (or the desk action) that decided a verdict.

    start and end are offsets in the agent's text of that turn; both 0 for a desk action.
    """

    turn: int
    quote: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Why:
    """The reason of a verdict: the id of a text and its arguments, put into words at the edge."""

    id: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """One answer to one question: value, evidence, reason, rule, and 0 to 1 how sure."""

    value: Value
    why: Why
    rule: str
    evidence: Evidence | None = None
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Graded:
    """A criterion with its verdict, as the scorecard shows it."""

    id: str
    kind: Kind
    weight: int
    critical: bool
    asks: str
    better: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures of a call. Times in seconds; ratios 0 to 1."""

    handle_time: float
    hold_time: float
    silence: float
    talk_ratio: float  # the agent's share of the time somebody spoke
    agent_turns: int
    caller_turns: int
    mood_start: int
    mood_end: int
    mood_low: int


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The result of a call. A score is 0 to 100, or None where nothing of its kind applied."""

    scenario: str
    passed: bool
    ending: str
    scores: Mapping[Kind, int | None]
    criteria: tuple[Graded, ...]
    auto_fails: tuple[Graded, ...]
    failed_by: tuple[str, ...]
    metrics: Metrics
    hints: int = 0  # that were given; each has cost points of every score
    graded_with: str = ""  # the grader and the scenario it judged by; "" for cards of long ago
    keep: str | None = None  # the criterion to keep doing
    stop: str | None = None  # the one to stop
    start: str | None = None  # the one for next time
