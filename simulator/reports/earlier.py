"""What an attempt's result was before it was regraded, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from simulator.texts import Texts
from simulator.texts.formats import format_date

if TYPE_CHECKING:
    from simulator.records.regrading import Result
    from simulator.records.store import EarlierCard


def word_earlier(card: Mapping[str, Any], earlier: Sequence[EarlierCard], texts: Texts) -> str:
    """Say when the result became what it is, and what it was before.

    earlier: the cards that were replaced, oldest first. "" where there is none, or where only
    reasons changed and the result is what it always was.
    """
    if not earlier:
        return ""
    from simulator.records.regrading import read_result

    now = read_result(card)
    for each in reversed(earlier):
        try:
            was = read_result(each.card)
        except (KeyError, TypeError, AttributeError):  # another version wrote it in its own way
            continue
        if (was.passed, was.scores) != (now.passed, now.scores):
            return _word(was, now, each.replaced_at, texts)
    return ""


def _word(was: Result, now: Result, moment: str, texts: Texts) -> str:
    scores = (
        texts("regrade-earlier-score", score=texts(f"call-score-{kind}"), value=value)
        for kind, value in word_scores(was.scores, texts).items()
        if was.scores[kind] is not None or now.scores[kind] is not None
    )
    result = texts("regrade-earlier-passed" if was.passed else "regrade-earlier-failed")
    day = _word_day(moment, texts)
    return texts("regrade-earlier", day=day, result=result, scores=", ".join(scores))


def word_scores(scores: Mapping[str, int | None], texts: Texts) -> dict[str, str]:
    """Write scores as bare figures, by kind; not scored is not zero."""
    none = texts("score-none")
    return {kind: none if each is None else str(each) for kind, each in scores.items()}


def _word_day(moment: str, texts: Texts) -> str:
    """Give the day of a time in ISO 8601; as it stands where it cannot be read."""
    try:
        return format_date(date.fromisoformat(moment[:10]), texts.language, with_year=True)
    except ValueError:
        return moment
