"""What the matcher answers: a verdict on one meaning, with the words and the rule behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.grading.verdicts import Value


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether one reply says one thing.

    start and end are offsets in the reply. `rule` is the frame or the example that decided,
    `why` the id of the reason's text with its arguments, `score` 0 to 1 how sure.
    """

    value: Value
    start: int = 0
    end: int = 0
    rule: str = ""
    score: float = 0.0
    why: str = "why-not-said"
    args: Mapping[str, str] = field(default_factory=dict)


NOTHING = Finding(Value.ABSENT)
