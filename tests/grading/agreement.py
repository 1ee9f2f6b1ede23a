"""The replies labelled by hand, and how the engine's verdicts agree with them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from simulator.call.speech import as_heard
from simulator.grading.scorecard import grade_reply
from simulator.grading.verdicts import Verdict
from tests.library import load_call

FOLDER = Path(__file__).parent / "replies"
# Kept by nearly every reply: agreement on them says little.
PROHIBITIONS = frozenset({"prof-respect", "prof-authority", "prof-no-secrets", "sales-no-pitch"})


@dataclass(frozen=True)
class Reply:
    """One labelled reply: its half is open, or held, which nobody looks at while tuning."""

    id: str
    half: str
    style: str
    text: str
    labels: dict[str, str]


def replies_of(prefix: str) -> list[str]:
    """Give the calls that have labelled replies and whose id begins so."""
    return sorted(path.stem for path in FOLDER.glob(f"{prefix}*.jsonl"))


def read_replies(call: str) -> list[Reply]:
    """Read the labelled replies of a call."""
    lines = (FOLDER / f"{call}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Reply(**json.loads(line)) for line in lines]


def count_agreement(calls: Iterable[str], half: str) -> Counter[str]:
    """Count, over one half: hit, missed, false, wrong, wrong-found, near, near-met, stuffed-met."""
    counts: Counter[str] = Counter()
    for call in calls:
        scenario = load_call(call)
        for reply in read_replies(call):
            if reply.half == half:
                count_outcomes(counts, reply, grade_reply(scenario, as_heard(reply.text)))
    return counts


def count_outcomes(counts: Counter[str], reply: Reply, verdicts: Mapping[str, Verdict]) -> None:
    """Count the verdicts on one reply, as `count_agreement` does."""
    for id, label in reply.labels.items():
        counts.update(_outcomes(reply, id, label, verdicts[id].value.value))


def f1_of(counts: Counter[str]) -> float:
    """Give the F1 of met."""
    hits = 2 * counts["hit"]
    return hits / (hits + counts["missed"] + counts["false"])


def _outcomes(reply: Reply, id: str, label: str, verdict: str) -> Iterable[str]:
    if label == "wrong":
        yield "wrong"
        if verdict == "wrong":
            yield "wrong-found"
    if id in PROHIBITIONS:
        return
    if label == "met":
        yield "hit" if verdict == "met" else "missed"
        return
    if reply.style == "near-miss":
        yield "near"
    if verdict == "met":
        yield "false"
        if reply.style in ("near-miss", "stuffed"):
            yield f"{reply.style}-met"
