"""How hard the calls turned out to be, as lines of text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from simulator.commands.columns import lay_out
from simulator.reports.difficulty import BANDS, Simulated, word_label, word_share
from simulator.texts import Texts
from simulator.texts.formats import format_duration
from simulator.trainees.measuring import CallMeasure, CriterionMeasure, Difficulty, Useless


def describe_difficulty(found: Difficulty, texts: Texts) -> Iterator[str]:
    """Write what was found as lines of text: the calls, hardest first, then what misleads."""
    head = [texts(f"simulate-{each}") for each in ("call", "label", "fitting", "needed")]
    head += [texts(f"simulate-band-{each}") for each in BANDS] + [texts("simulate-time")]
    yield from lay_out(
        head,
        [
            [
                each.sheet.id,
                word_label(each.sheet.difficulty, texts),
                f"{'◆ ' if each.is_misleading else ''}{word_label(each.fitting, texts)}",
                f"{each.needed:.2f}",
                *(word_share(band.share) for band in each.bands),
                format_duration(each.handle_time),
            ]
            for each in found.calls
        ],
    )
    yield from _list_useless(found, texts)


def _list_useless(found: Difficulty, texts: Texts) -> Iterator[str]:
    """List the criteria that tell nothing, without those that only forbid."""
    for why in Useless:
        listed = [each for each in found.useless(why) if not each.sheet.forbids]
        if listed:
            yield ""
            yield texts(f"simulate-{why.value}")
            yield from (f"  {each.call}  {each.sheet.id}" for each in listed)


def difficulty_as_json(found: Difficulty, about: Simulated) -> dict[str, Any]:
    """Put what was found into the mapping that is written as JSON."""
    return {
        "seed": about.seed,
        "trainees": about.trainees,
        "skills": list(about.skills),
        "attempts": about.attempts,
        "planned": about.planned,
        "slope": round(found.slope, 3),
        "calls": [_call_as_json(each) for each in found.calls],
    }


def _call_as_json(call: CallMeasure) -> dict[str, Any]:
    return {
        "call": call.sheet.id,
        "difficulty": call.sheet.difficulty,
        "fitting": call.fitting,
        "is_misleading": call.is_misleading,
        "skill_needed": round(call.needed, 3),
        "standard_error": round(call.error, 3),
        "attempts": call.attempts,
        "passed": call.passed,
        "bands": {name: asdict(band) for name, band in zip(BANDS, call.bands, strict=True)},
        "scores": {kind: round(score, 1) for kind, score in call.scores.items()},
        "handle_time": round(call.handle_time, 1),
        "turns": round(call.turns, 1),
        "criteria": [_criterion_as_json(each) for each in call.criteria],
    }


def _criterion_as_json(criterion: CriterionMeasure) -> dict[str, Any]:
    value = criterion.discrimination
    return {
        "criterion": criterion.sheet.id,
        "applied": criterion.applied,
        "met": criterion.met,
        "wrong": criterion.wrong,
        "discrimination": None if value is None else round(value, 3),
        "useless": None if criterion.useless is None else criterion.useless.value,
    }
