"""regrade: old calls by today's rubric, and whose result changes."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, add_value, find_value
from simulator.commands.rights import add_seat, sit_down
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.commands.rights import Seat
    from simulator.records.regrading import Plan, Regraded, Regrader, Result, Tally, VerdictChange
    from simulator.records.store import AttemptRow, ProfileId, Store
    from simulator.scenario.library import Library

USAGE = "[ATTEMPT ...] [--scenario ID] [--dry-run] [--force] [--json] [--as NAME]"
EXAMPLE = "--scenario us-dispute-late-fee-first --dry-run"
MOST = 5  # criteria that are named at the end
INDENT = "    "


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("ATTEMPT", nargs="*", help=parser.texts("regrade-option-attempt"))
    add_value(parser, "--scenario", "ID", "regrade-option-scenario")
    parser.add_flag("--dry-run", "regrade-option-dry-run")
    parser.add_flag("--force", "regrade-option-force")
    parser.add_flag("--json", "regrade-option-json")
    add_seat(parser)


def run(given: Given, texts: Texts) -> int:
    """Regrade what is due, and say of each attempt what changed as soon as it is written."""
    from simulator.commands.places import open_library, open_store
    from simulator.commands.streaming import count_progress
    from simulator.records.regrading import Regrader, Tally

    library, tally = open_library(), Tally()
    call = _read_call(given, library)
    with closing(open_store()) as store:
        rows = _find_rows(given, store, sit_down(given, store, texts), call)
        regrader = Regrader(store, library, is_dry=given.dry_run, is_forced=given.force)
        plan = regrader.plan(count_progress(rows, sys.stderr))
        teller = _Teller(store, texts, is_dry=given.dry_run, is_json=given.json)
        try:
            for each in _work(regrader, plan, texts):
                tally.add(each)
                teller.tell(each)
        finally:  # also where somebody stopped it: what was done is done
            teller.sum_up(tally, plan)
    return 0


def _read_call(given: Given, library: Library) -> str | None:
    """Give the id of the call that is named by its id or path. Raises UnknownScenario."""
    name = find_value(given, "--scenario")
    return None if name is None else library.find(name).stem


def _find_rows(
    given: Given, store: Store, seat: Seat, call: str | None
) -> Iterator[AttemptRow] | Sequence[AttemptRow]:
    """Find the finished attempts that are meant. Raises BadInput and UnknownAttempt."""
    from simulator.commands.attempts import read_number
    from simulator.records.regrading import list_finished
    from simulator.records.store import Status

    if not given.ATTEMPT:
        seat.need_trainer()
        return list_finished(store, call)
    numbers = dict.fromkeys(read_number(each) for each in given.ATTEMPT)
    rows = [store.attempt(number) for number in numbers]
    for row in rows:
        seat.need_sight(row.meta.profile)
        if row.status is not Status.FINISHED:
            raise BadInput("regrade-unfinished", attempt=str(row.id))
    return [row for row in rows if call in (None, row.meta.scenario)]


def _work(regrader: Regrader, plan: Plan, texts: Texts) -> Iterator[Regraded]:
    from simulator.commands.clock import now
    from simulator.commands.progress import show_progress
    from simulator.records.regrading import regrade_all

    return show_progress(regrade_all(regrader, plan, now), sys.stderr, len(plan), texts)


class _Teller:
    """Prints what came of each attempt, and the sum: in words, or as JSON, an object a line."""

    def __init__(self, store: Store, texts: Texts, *, is_dry: bool, is_json: bool) -> None:
        self._names = {each.id: each.name for each in store.profiles()}
        self._texts, self._is_dry, self._is_json = texts, is_dry, is_json

    def tell(self, each: Regraded) -> None:
        """Tell of an attempt; of one that came out as before, nothing."""
        from simulator.records.regrading import Outcome

        is_news = each.differs or each.outcome is Outcome.LEFT
        if self._is_json and is_news:
            _print_json(_as_json(each, self._names, self._texts))
        elif each.differs:
            print("\n".join(_describe(each, self._names, self._texts)), flush=True)

    def sum_up(self, tally: Tally, plan: Plan) -> None:
        """Tell the sum."""
        if self._is_json:
            _print_json({"summary": _sum_as_json(tally, plan, is_dry=self._is_dry)})
        else:
            print("\n".join(_sum(tally, plan, self._texts, is_dry=self._is_dry)), flush=True)


# --- one attempt ---------------------------------------------------------------------------------


def _describe(each: Regraded, names: Mapping[ProfileId, str], texts: Texts) -> Iterator[str]:
    """Say what changed in an attempt, in lines."""
    from simulator.records.regrading import Outcome

    before, after = each.before, each.after
    if before is None or after is None:
        return
    meta = each.row.meta
    line = {"attempt": str(each.row.id), "trainee": names.get(meta.profile, ""), "call": meta.title}
    yield texts("regrade-line", **line, result=_word_result(before, after, texts))
    if each.outcome is Outcome.SEALED:
        yield INDENT + texts("regrade-is-sealed")
    if scores := ", ".join(_word_scores(before, after, texts)):
        yield INDENT + scores
    for change in each.changes:
        yield from _describe_change(change, texts)


def _word_result(before: Result, after: Result, texts: Texts) -> str:
    if before.passed is after.passed:
        return texts("regrade-still-passed" if after.passed else "regrade-still-failed")
    return texts("regrade-now-passed" if after.passed else "regrade-now-failed")


def _word_scores(before: Result, after: Result, texts: Texts) -> Iterator[str]:
    """Name the scores that differ, and those that crossed their pass mark."""
    from simulator.reports.earlier import word_scores

    was, now = word_scores(before.scores, texts), word_scores(after.scores, texts)
    for kind in now:
        name = texts(f"call-score-{kind}")
        if was[kind] != now[kind]:
            yield texts("regrade-score", score=name, before=was[kind], after=now[kind])
        if (kind in before.failed_by) is not (kind in after.failed_by):
            id = "regrade-below" if kind in after.failed_by else "regrade-above"
            yield texts(id, score=name)


def _describe_change(change: VerdictChange, texts: Texts) -> Iterator[str]:
    from simulator.records.wording import word_why

    before, after = (
        _word_value(each, texts, is_auto_fail=change.is_auto_fail)
        for each in (change.before, change.after)
    )
    yield f"{INDENT}- {change.asks}"
    yield f"{INDENT}  {texts('regrade-move', before=before, after=after)}"
    if change.why is not None and change.after:
        yield f"{INDENT}  {word_why(change.why, texts)}"


def _word_value(value: str, texts: Texts, *, is_auto_fail: bool = False) -> str:
    """Name a verdict; of an auto-fail, whether it was broken."""
    if is_auto_fail:
        return texts("regrade-broken" if value == "wrong" else "regrade-not-broken")
    return texts(f"card-verdict-{value}" if value else "regrade-not-asked")


# --- the sum -------------------------------------------------------------------------------------


def _sum(tally: Tally, plan: Plan, texts: Texts, *, is_dry: bool) -> Iterator[str]:
    """Say how many were graded, what changed most, and what was left, in lines."""
    from simulator.records.regrading import Outcome

    if not tally.seen and not plan.current and not plan.sealed:
        yield texts("regrade-none")
        return
    if most := tally.most_changed(MOST):
        yield ""
        yield texts("regrade-most")
        yield from (each for id in most for each in _describe_moves(id, tally, texts))
        yield ""
    changed, same = tally.outcomes[Outcome.CHANGED], tally.outcomes[Outcome.UNCHANGED]
    counts = {"changed": changed, "unchanged": same, "passes": tally.passes, "fails": tally.fails}
    if tally.graded:
        yield texts("regrade-sum-dry" if is_dry else "regrade-sum", count=tally.graded, **counts)
    else:
        yield texts("regrade-nothing")
    if current := plan.current + tally.outcomes[Outcome.CURRENT]:
        yield texts("regrade-current", count=current)
    if sealed := plan.sealed + tally.outcomes[Outcome.SEALED]:
        yield texts("regrade-sealed-dry" if is_dry else "regrade-sealed", count=sealed)
    for (call, *_), (reason, count) in sorted(tally.left.items()):
        yield texts("regrade-left", call=call, count=count, reason=texts(reason.id, **reason.args))


def _describe_moves(id: str, tally: Tally, texts: Texts) -> Iterator[str]:
    moves = sorted(tally.criteria[id].items(), key=lambda each: (-each[1], each[0]))
    total = sum(count for _, count in moves)
    yield f"{INDENT}{texts('regrade-most-line', count=total, asks=tally.asks[id], id=id)}"
    for (before, after), count in moves:
        old, new = (
            _word_value(each, texts, is_auto_fail=id in tally.auto_fails)
            for each in (before, after)
        )
        move = texts("regrade-move", before=old, after=new)
        yield f"{INDENT * 2}{texts('regrade-move-count', move=move, count=count)}"


# --- JSON ----------------------------------------------------------------------------------------


def _print_json(value: Mapping[str, Any]) -> None:
    from simulator.commands.card_json import write_json

    print(write_json(value), flush=True)


def _as_json(each: Regraded, names: Mapping[ProfileId, str], texts: Texts) -> dict[str, Any]:
    meta, reason = each.row.meta, each.reason
    return {
        "attempt": each.row.id,
        "trainee": names.get(meta.profile),
        "scenario": meta.scenario,
        "outcome": each.outcome.value,
        "reason": None if reason is None else texts(reason.id, **reason.args),
        "before": _result_as_json(each.before),
        "after": _result_as_json(each.after),
        "changes": [_change_as_json(change, texts) for change in each.changes],
    }


def _result_as_json(result: Result | None) -> dict[str, Any] | None:
    if result is None:
        return None
    return {
        "result": "pass" if result.passed else "fail",
        "scores": dict(result.scores),
        "failed_by": list(result.failed_by),
    }


def _change_as_json(change: VerdictChange, texts: Texts) -> dict[str, Any]:
    from simulator.records.wording import word_why

    return {
        "criterion": change.id,
        "asks": change.asks,
        "auto_fail": change.is_auto_fail,
        "before": change.before or None,
        "after": change.after or None,
        "why": None if change.why is None else word_why(change.why, texts),
    }


def _sum_as_json(tally: Tally, plan: Plan, *, is_dry: bool) -> dict[str, Any]:
    from simulator.records.regrading import Outcome

    outcomes = tally.outcomes
    return {
        "dry_run": is_dry,
        "graded": tally.graded,
        "changed": outcomes[Outcome.CHANGED],
        "unchanged": outcomes[Outcome.UNCHANGED],
        "now_passed": tally.passes,
        "now_failed": tally.fails,
        "current": plan.current + outcomes[Outcome.CURRENT],
        "sealed": plan.sealed + outcomes[Outcome.SEALED],
        "left": outcomes[Outcome.LEFT],
        "most_changed": {
            id: [
                {"before": before or None, "after": after or None, "count": count}
                for (before, after), count in sorted(tally.criteria[id].items())
            ]
            for id in tally.most_changed(MOST)
        },
    }
