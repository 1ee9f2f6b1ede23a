"""What each part of the matcher adds: agreement with people with the part taken out.

Run by itself (`python -m tests.bench.parts`), for it grades every reply a dozen times.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from unittest.mock import patch

from simulator.call.speech import as_heard
from simulator.grading.matcher import reader
from simulator.grading.matcher.phrases import PhraseBook
from simulator.grading.scorecard import grade_reply
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import AllCheck, AnyCheck, Check, NeverCheck, Says, SaysCheck
from tests.bench.grading import COUNTRIES
from tests.grading.agreement import count_outcomes, f1_of, read_replies, replies_of
from tests.library import load_call

Change = Callable[[Says], Says]
NO_FRAMES = {"frames": [], "wrong_frames": []}
NO_EXAMPLES = {"meets": [], "near": [], "wrong": []}


def keep(says: Says) -> Says:
    """Leave a meaning as its author wrote it."""
    return says


def without(**fields: list[str]) -> Change:
    """Take fields of every meaning away."""
    return lambda says: says.model_copy(update=fields)


def without_examples(says: Says) -> Says:
    """Take the examples away where there are frames to go by."""
    return says.model_copy(update=NO_EXAMPLES) if says.frames else says


PARTS: Mapping[str, tuple[Change, Callable[[], AbstractContextManager[object]]]] = {
    "everything": (keep, nullcontext),
    "without frames": (without(**NO_FRAMES), nullcontext),
    "without examples": (without_examples, nullcontext),
    "without near misses": (without(near=[]), nullcontext),
    "without contraries": (without(wrong=[], wrong_frames=[]), nullcontext),
    "without the other parts' help": (
        keep,
        lambda: patch("simulator.grading.listening.parts_by_meaning", lambda _: {}),
    ),
    "without the sheets' figures": (keep, lambda: patch.object(reader, "find_statements", _none)),
    "without typing tolerance": (
        keep,
        lambda: patch.object(PhraseBook, "_typing_mistake", lambda *_: frozenset()),
    ),
    "without corrections": (keep, lambda: patch.object(reader, "mend_slips", lambda text, _: text)),
    "without the heap filter": (
        keep,
        lambda: patch.object(reader, "drop_heaps", lambda sentences, _: tuple(sentences)),
    ),
}


def main() -> None:
    """Print, for each language and half, the agreement with each part taken out."""
    for language, prefix in COUNTRIES.items():
        for half in ("open", "held"):
            for name, counts in measure_parts(prefix, half):
                figures = {
                    "f1": round(f1_of(counts), 3),
                    "wrong_found": f"{counts['wrong-found']}/{counts['wrong']}",
                    "near_met": f"{counts['near-miss-met']}/{counts['near']}",
                    "stuffed_met": counts["stuffed-met"],
                }
                print(json.dumps({"language": language, "half": half, "part": name, **figures}))


def measure_parts(prefix: str, half: str) -> Iterator[tuple[str, Counter[str]]]:
    """Grade one half of a country's replies with each part taken out in turn."""
    for name, (change, patched) in PARTS.items():
        counts: Counter[str] = Counter()
        with patched():
            for call in replies_of(prefix):
                scenario = _change_scenario(load_call(call), change)
                for reply in read_replies(call):
                    if reply.half == half:
                        count_outcomes(counts, reply, grade_reply(scenario, as_heard(reply.text)))
        yield name, counts


def _none(*_: object) -> tuple[object, ...]:
    return ()


def _change_scenario(scenario: Scenario, change: Change) -> Scenario:
    criteria = {
        id: each.model_copy(
            update={
                "check": _change_check(each.check, change),
                "in_one_reply": each.in_one_reply and _change_check(each.in_one_reply, change),
            }
        )
        for id, each in scenario.criteria.items()
    }
    return replace(scenario, criteria=criteria)


def _change_check(check: Check, change: Change) -> Check:
    if isinstance(check, SaysCheck):
        return check.model_copy(update={"says": change(check.says)})
    if isinstance(check, NeverCheck):
        return check.model_copy(update={"never": change(check.never)})
    for key in ("all", "any"):
        if isinstance(check, AllCheck | AnyCheck) and hasattr(check, key):
            parts = {
                name: _change_check(each, change) for name, each in getattr(check, key).items()
            }
            return check.model_copy(update={key: parts})
    return check


if __name__ == "__main__":
    main()
