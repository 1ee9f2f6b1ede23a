"""test: try the plans that stand beside calls."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser
from simulator.commands.places import SCENARIOS, open_library, shorten_path
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.commands.plans import Shortfall, Tried
    from simulator.scenario.library import Library

USAGE = "[PATH ...] [--json]"
EXAMPLE = "us-dispute-late-fee-first"
FELL_SHORT = 1  # the exit code where something came out otherwise


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("PATH", nargs="*", help=parser.texts("command-option-plans"))
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Try every plan, and say what came out otherwise than it says."""
    from simulator.commands.card_json import write_json

    library = open_library()
    calls = list(dict.fromkeys(each for path in given.PATH for each in _calls(path, library)))
    tried = []
    for each in _try(calls if given.PATH else _calls_below(SCENARIOS), library, texts):
        tried.append(each)
        if not given.json:
            print("\n".join(describe_tried(each, texts)), flush=True)
    if given.json:
        print(write_json({"plans": [_as_json(each, texts) for each in tried]}, indent=2))
    else:
        print(_summary(tried, texts))
    return FELL_SHORT if any(each.shortfalls for each in tried) else 0


def _calls(name: str, library: Library) -> Sequence[str]:
    """List the calls that a word of the command line names: an id, a file, or a folder."""
    path = Path(name)
    try:
        return _calls_below(path.resolve()) if path.is_dir() else [name]
    except (OSError, ValueError):
        return [name]  # a name no file can have; the library says so


def _calls_below(folder: Path) -> Sequence[str]:
    from simulator.scenario.library import call_path

    return [str(call_path(path)) for path in sorted(folder.rglob("*.plan.yaml"))]


def _try(calls: Sequence[str], library: Library, texts: Texts) -> Iterator[Tried]:
    from simulator.commands.plans import try_plan
    from simulator.commands.progress import show_progress

    for call in show_progress(calls, sys.stderr, len(calls)):
        scenario, file = library.load(call), library.load_plan(call)
        if file is None:
            raise BadInput("command-no-plan", call=shorten_path(scenario.path))
        yield try_plan(scenario, file, texts)


def describe_tried(tried: Tried, texts: Texts) -> Iterator[str]:
    """Give what came of a plan, in lines."""
    found = len(tried.shortfalls)
    yield texts(
        "plan-differs" if found else "plan-holds",
        path=tried.path,
        replies=tried.replies,
        calls=tried.calls,
        compared=tried.compared,
        count=found,
    )
    for each in tried.shortfalls:
        yield from _describe_shortfall(each, tried, texts)
    for kind, id in tried.gaps:
        yield f"  {texts(f'plan-gap-{kind}', id=id)}"


def _describe_shortfall(each: Shortfall, tried: Tried, texts: Texts) -> Iterator[str]:
    from simulator.records.wording import word_rule, word_why

    about = ": ".join(part for part in (each.call, each.id or texts(f"plan-{each.what}")) if part)
    says = texts("plan-expected", expected=each.expected or "-", got=each.got or "-")
    yield f"{tried.path}:{each.line}: {about}: {says}"
    if each.text:
        yield f"    {texts('plan-reply', text=each.text)}"
    verdict = each.verdict
    if verdict is None:
        return
    if verdict.evidence is not None:
        yield f"    {texts('plan-evidence', quote=verdict.evidence.quote)}"
    yield f"    {word_why(verdict.why, texts)}"
    if rule := word_rule(verdict, texts):
        yield f"    {rule}"


def _summary(tried: Sequence[Tried], texts: Texts) -> str:
    found = sum(len(each.shortfalls) for each in tried)
    compared = sum(each.compared for each in tried)
    return texts("plan-summary", plans=len(tried), compared=compared, count=found)


def _as_json(tried: Tried, texts: Texts) -> dict[str, Any]:
    from simulator.records.wording import word_why

    shortfalls = [
        {
            **{key: value for key, value in asdict(each).items() if key != "verdict"},
            "evidence": each.verdict.evidence.quote
            if each.verdict and each.verdict.evidence
            else None,
            "why": word_why(each.verdict.why, texts) if each.verdict else None,
            "rule": each.verdict.rule if each.verdict else None,
        }
        for each in tried.shortfalls
    ]
    return {
        "scenario": tried.scenario,
        "path": tried.path,
        "replies": tried.replies,
        "calls": tried.calls,
        "compared": tried.compared,
        "shortfalls": shortfalls,
        "gaps": [{"kind": kind, "id": id} for kind, id in tried.gaps],
    }
