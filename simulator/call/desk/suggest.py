"""What to say about a name that nothing has: the names there are, and the one that was meant."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from simulator.call.desk.reading import mask
from simulator.call.events import Message

LEAST_LIKENESS = 60.0  # of 100; below it the guess would only confuse
LONGEST_NAME = 100  # characters


def name_unknown(reason: str, what: str, typed: str, names: Iterable[str], **args: str) -> Message:
    """Make the refusal of an unknown name: `reason`, or its form "-near" or "-none"."""
    known = tuple(names)
    nearest = suggest(typed, known)
    named = {what: mask(typed)[:LONGEST_NAME], **args}
    if not known:
        return Message(f"{reason}-none", named)
    allowed = {**named, "allowed": ", ".join(known)}
    if not nearest:
        return Message(reason, allowed)
    return Message(f"{reason}-near", {**allowed, "nearest": nearest})


def suggest(typed: str, names: Iterable[str]) -> str:
    """Give the name nearest to what was typed; empty where none is near."""
    folded = typed.casefold()[:LONGEST_NAME]
    best = process.extractOne(folded, list(names), scorer=fuzz.ratio, score_cutoff=LEAST_LIKENESS)
    return str(best[0]) if best else ""
