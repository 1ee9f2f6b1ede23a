"""What a trainee can do to a call. Plain data; time is an argument, never a clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answer:
    """Pick up the ringing phone."""


@dataclass(frozen=True, slots=True)
class Say:
    """Say something to the caller."""

    text: str


@dataclass(frozen=True, slots=True)
class Do:
    """Do something at the desk, for example credit-fee with amount 30."""

    action: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wait:
    """Let seconds pass in which the agent says nothing."""

    seconds: float


@dataclass(frozen=True, slots=True)
class HangUp:
    """Put the phone down."""


@dataclass(frozen=True, slots=True)
class AskHint:
    """Ask what the present stage of the call is about; the caller does not hear it."""


Command = Answer | Say | Do | Wait | HangUp | AskHint
