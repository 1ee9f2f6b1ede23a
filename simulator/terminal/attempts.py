"""Past attempts in plain text: the list of them, and one with its scorecard."""

from __future__ import annotations

from simulator.call.events import Log
from simulator.call.mode import read_mode
from simulator.grading.verdicts import Scorecard
from simulator.records.cards import dump_card, load_card
from simulator.records.errors import RecordsError
from simulator.records.finding import find_scenario
from simulator.records.session import read_events
from simulator.records.store import AttemptId, AttemptRow, Status, Store
from simulator.reports.earlier import word_earlier
from simulator.scenario.library import Library
from simulator.terminal.scorecard import describe_card
from simulator.terminal.transcript import describe_events
from simulator.texts import Texts
from simulator.texts.formats import format_score


def describe_attempt(row: AttemptRow, texts: Texts) -> str:
    """Describe an attempt in one line: number, when, call, how it went."""
    when = describe_time(row.meta.started_at)
    return (
        f"{row.id}. {when}  {row.meta.title} ({row.meta.caller}): {_describe_outcome(row, texts)}"
    )


def describe_time(started_at: str) -> str:
    """Give the day and minute of a time in ISO 8601."""
    return started_at[:16].replace("T", " ")


def _describe_outcome(row: AttemptRow, texts: Texts) -> str:
    if row.status is not Status.FINISHED:
        return texts(f"terminal-attempt-{row.status.value}")
    result = texts("terminal-attempt-passed" if row.passed else "terminal-attempt-failed")
    scores = (
        f"{texts(f'call-score-{kind}')} {format_score(row.scores[kind], texts)}"
        for kind in ("accuracy", "professionalism", "sales")
        if kind in row.scores
    )
    return f"{result}; {', '.join(scores)}"


def describe_past(store: Store, attempt: AttemptId, library: Library, texts: Texts) -> list[str]:
    """Describe a past attempt with its transcript and scorecard. Raises UnknownAttempt."""
    row = store.attempt(attempt)
    scenario = find_scenario(row, library)
    lines = [describe_attempt(row, texts), ""]
    log, card = _read_attempt(store, attempt)
    if scenario is not None:
        lines += [*describe_events(log, scenario, texts), ""]
    if card is not None:
        mode = read_mode(row.meta.mode)
        lines += describe_card(card, texts, row.meta.title, scenario, mode)
        if earlier := word_earlier(dump_card(card), store.earlier_cards(attempt), texts):
            lines += ["", earlier]
    return lines


def _read_attempt(store: Store, attempt: AttemptId) -> tuple[Log, Scorecard | None]:
    """Read log and card. Raises RecordsError for what another version wrote in its own way."""
    try:
        card = store.card(attempt)
        return read_events(store, attempt), None if card is None else load_card(card)
    except (KeyError, TypeError, ValueError) as error:
        raise RecordsError("error-log-unreadable", attempt=str(attempt)) from error
