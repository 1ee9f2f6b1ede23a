"""The scorecard in plain text: scores, every criterion with its evidence and reason, measures."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.call.mode import Mode
from simulator.call.wording import word_mood
from simulator.grading.scorecard import HINT_COST
from simulator.grading.verdicts import Graded, Metrics, Scorecard, Value, Verdict
from simulator.records.wording import word_ending, word_grounds, word_quote, word_rule, word_why
from simulator.scenario.bundle import Scenario
from simulator.texts import Texts
from simulator.texts.formats import format_duration, format_score

INDENT = "    "


def describe_card(
    card: Scorecard,
    texts: Texts,
    title: str,
    scenario: Scenario | None,
    mode: Mode | None = None,
) -> list[str]:
    """Describe a scorecard; `scenario` is None where the call's file is gone.

    mode: how the call was taken, None where nobody took it: a script, a trial.
    """
    return [
        texts("terminal-card", title=title),
        *_describe_way(card, texts, mode),
        *_describe_result(card, texts, scenario),
        *(line for kind in card.scores for line in _describe_kind(kind, card, texts, scenario)),
        *_describe_auto_fails(card, texts, scenario),
        "",
        texts("terminal-measures"),
        *_describe_metrics(card.metrics, texts),
        *_describe_coaching(card, texts),
    ]


def _describe_way(card: Scorecard, texts: Texts, mode: Mode | None) -> Iterator[str]:
    """Say how the call was taken, and what hints have cost."""
    if mode is not None:
        yield texts("guided-mode", mode=texts(f"guided-mode-{mode.value}"))
    if card.hints:
        yield texts("guided-hints", count=card.hints, points=str(card.hints * HINT_COST))


def _describe_result(card: Scorecard, texts: Texts, scenario: Scenario | None) -> Iterator[str]:
    yield texts("terminal-passed") if card.passed else texts("terminal-failed")
    if card.failed_by:
        reasons = (_describe_failing(each, card, texts) for each in card.failed_by)
        yield texts("terminal-failed-by", criteria=", ".join(reasons))
    yield texts("terminal-ending", ending=word_ending(card.ending, scenario))


def _describe_failing(id: str, card: Scorecard, texts: Texts) -> str:
    """Name a criterion by its id, or a score that is below its pass mark."""
    if id not in card.scores:
        return id
    return texts("terminal-below-mark", score=texts(f"call-score-{id}"))


def _describe_kind(
    kind: str, card: Scorecard, texts: Texts, scenario: Scenario | None
) -> Iterator[str]:
    score = format_score(card.scores[kind], texts)  # type: ignore[index]
    yield ""
    yield f"{texts(f'call-score-{kind}')}: {score}"
    for graded in card.criteria:
        if graded.kind == kind:
            yield from _describe_graded(graded, texts, scenario)


def _describe_graded(graded: Graded, texts: Texts, scenario: Scenario | None) -> Iterator[str]:
    verdict = graded.verdict
    mark = texts(f"terminal-verdict-{verdict.value.value}")
    weight = texts("terminal-weight", weight=graded.weight)
    critical = f", {texts('terminal-critical')}" if graded.critical else ""
    yield f"  {mark}: {graded.id} ({weight}{critical})"
    yield INDENT + graded.asks
    yield from _describe_verdict(verdict, texts, scenario)
    if graded.better and verdict.value in (Value.WRONG, Value.ABSENT):
        yield INDENT + texts("terminal-better", line=graded.better)
    if verdict.value in (Value.WRONG, Value.ABSENT):
        yield from (INDENT + each for each in word_grounds(graded.id, scenario, texts))


def _describe_verdict(verdict: Verdict, texts: Texts, scenario: Scenario | None) -> Iterator[str]:
    """Give evidence, reason and rule; a prohibition that was kept needs no rule."""
    if verdict.evidence is not None:
        quote = word_quote(verdict.evidence.quote, scenario, texts)
        yield INDENT + texts("terminal-evidence", turn=verdict.evidence.turn, quote=quote)
    yield INDENT + word_why(verdict.why, texts)
    if verdict.rule and verdict.why.id != "why-never-broken":
        yield INDENT + word_rule(verdict, texts)


def _describe_auto_fails(card: Scorecard, texts: Texts, scenario: Scenario | None) -> Iterator[str]:
    broken = [each for each in card.auto_fails if each.verdict.value is Value.WRONG]
    if not broken:
        return
    yield ""
    yield texts("terminal-auto-fails")
    for graded in broken:
        yield f"  {graded.id}: {graded.asks}"
        yield from _describe_verdict(graded.verdict, texts, scenario)


def _describe_metrics(metrics: Metrics, texts: Texts) -> Iterator[str]:
    yield "  " + texts("terminal-handle-time", time=format_duration(metrics.handle_time))
    yield "  " + texts("terminal-hold-time", time=format_duration(metrics.hold_time))
    yield "  " + texts("terminal-silence", time=format_duration(metrics.silence))
    yield "  " + texts("terminal-talk-ratio", percent=str(int(metrics.talk_ratio * 100 + 0.5)))
    yield "  " + texts(
        "terminal-turns", agent=str(metrics.agent_turns), caller=str(metrics.caller_turns)
    )
    moods = (metrics.mood_start, metrics.mood_low, metrics.mood_end)
    start, low, end = (word_mood(each, texts) for each in moods)
    yield "  " + texts("terminal-moods", start=start, low=low, end=end)


def _describe_coaching(card: Scorecard, texts: Texts) -> Iterator[str]:
    by_id = {each.id: each for each in card.criteria}
    yield ""
    if card.keep is not None:
        yield texts("terminal-keep", line=by_id[card.keep].asks)
    if card.stop is not None:
        yield texts("terminal-stop", line=by_id[card.stop].asks)
    if card.start is not None:
        yield texts("terminal-next", line=by_id[card.start].better)
