"""What is offered: a reply or a desk action, whether it is the best, and what would come of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from simulator.call.commands import Command
from simulator.call.events import Message

ReasonKind = Literal[
    "meets",  # a criterion, now
    "part",  # some of what a criterion asks for
    "leads",  # something comes out that the call needs, or it goes on to its next step
    "soothes",  # the caller's mood rises
    "closes",  # it rounds the call off, and nothing is left to do
    "breaks",  # a criterion, or a rule of every call
    "upsets",  # the caller's mood falls
    "not-now",  # the desk refuses it, or it ends the call too early
    "nothing",
]


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that a choice does, in the call's own words.

    id: of the criterion, the auto-fail or the hidden fact; "" where it is none of these.
    asks: what the criterion asks, or the fact that comes out. why: what the desk says to it.
    """

    kind: ReasonKind
    id: str = ""
    asks: str = ""
    critical: bool = False
    why: Message | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the choices: words to say (`Say`), a desk action (`Do`), or putting the phone down."""

    command: Command
    is_best: bool
    reasons: tuple[Reason, ...]
