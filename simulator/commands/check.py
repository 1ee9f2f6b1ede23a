"""check: find the mistakes in calls, and explain what a code means."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.commands.colour import Piece, show, width_of
from simulator.commands.errors import BadInput, word_hint, word_mistake
from simulator.commands.options import Given, Parser, add_value, find_value
from simulator.commands.places import SCENARIOS, open_library, shorten_path
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.mistakes import Mistake
    from simulator.workbench.checking import Memory

USAGE = "[PATH ...] [--json] | --explain CODE"
EXAMPLE = "scenarios/en-US/calls/us-dispute-late-fee-first.yaml"
FOUND = 1  # the exit code where there are mistakes
INDENT = "    "


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("PATH", nargs="*", help=parser.texts("command-option-paths"))
    parser.add_flag("--json", "command-option-json")
    add_value(parser, "--explain", "CODE", "command-option-explain")


def run(given: Given, texts: Texts) -> int:
    """Print every mistake as path:line:col: CODE message, with its line and how to mend it."""
    code = find_value(given, "--explain")
    if code is not None:
        print("\n".join(explain(code, texts)))
        return 0
    calls, mistakes = _check_all([_existing(each) for each in given.PATH] or [SCENARIOS])
    if given.json:
        _print_json(calls, mistakes, texts)
    else:
        _print(calls, mistakes, texts)
    return FOUND if mistakes else 0


def _existing(name: str) -> Path:
    """Find what a word of the command line names: a file, a folder, or a call by its id."""
    try:
        path = Path(name).resolve()
        if path.exists():
            return path
    except (OSError, ValueError):
        pass  # a name no file can have
    if Path(name).suffix or any(sign in name for sign in "/\\"):
        raise BadInput("command-file-missing", shown=name)
    return open_library().find(name)


def _check_all(paths: Sequence[Path]) -> tuple[int, list[Mistake]]:
    """Check everything named; give the number of calls and their mistakes in order."""
    from simulator.commands.progress import show_progress
    from simulator.scenario.mistakes import ScenarioError
    from simulator.workbench.checking import check_calls
    from simulator.workbench.ground import Ground, find_ground

    memory = _memory()
    found: set[Mistake] = set()
    calls: set[Path] = set()
    for path in paths:
        ground: Ground = find_ground(path, SCENARIOS)
        found.update(ground.mistakes())
        checked = check_calls(ground.calls, ground.root, memory)
        for each in show_progress(checked, sys.stderr, len(ground.calls)):
            calls.add(each.path)
            found.update(mistake for mistake in each.mistakes if ground.covers(mistake.path))
    memory.write()
    return len(calls), list(ScenarioError(found).mistakes)


def _memory() -> Memory:
    from simulator.records.folder import data_folder
    from simulator.workbench.checking import Memory

    return Memory.read(data_folder() / "checked.json")


def _print(calls: int, mistakes: Sequence[Mistake], texts: Texts) -> None:
    for mistake in mistakes:
        for line in lay_out(mistake, texts):
            show(*line)
    if mistakes:
        show(("bold", texts("command-mistakes", count=len(mistakes))))
    else:
        show(("ansigreen", texts("command-no-mistakes", count=calls)))


def lay_out(mistake: Mistake, texts: Texts) -> Iterator[tuple[Piece, ...]]:
    """Give a mistake in lines: place, code and message, the line as written, how to mend it."""
    place = f"{shorten_path(mistake.path)}:{mistake.line}:{mistake.col}: "
    yield ("bold", place), ("bold ansired", mistake.code), ("", f" {word_mistake(mistake, texts)}")
    if mistake.excerpt.strip():
        for line in _excerpt(mistake):
            yield ("", INDENT), ("ansibrightblack" if line.strip() == "^" else "", line)
    if hint := word_hint(mistake, texts):
        yield (("ansicyan", INDENT + hint),)


def _excerpt(mistake: Mistake) -> Iterator[str]:
    """Give the line as written, without its indentation, and a caret below the place."""
    indent = len(mistake.excerpt) - len(mistake.excerpt.lstrip())
    indent = min(indent, max(mistake.caret, 0))
    line = mistake.excerpt[indent:].replace("\t", " ")
    yield line
    yield " " * width_of(line[: max(0, mistake.caret - indent)]) + "^"


def _print_json(calls: int, mistakes: Sequence[Mistake], texts: Texts) -> None:
    from simulator.commands.card_json import write_json

    found = [_as_json(each, texts) for each in mistakes]
    print(write_json({"calls": calls, "mistakes": found}, indent=2))


def _as_json(mistake: Mistake, texts: Texts) -> dict[str, Any]:
    return {
        "path": str(mistake.path),
        "line": mistake.line,
        "col": mistake.col,
        "code": mistake.code,
        "message": word_mistake(mistake, texts),
        "hint": word_hint(mistake, texts),
        "excerpt": mistake.excerpt,
    }


def explain(code: str, texts: Texts) -> Iterator[str]:
    """Give the page of a code, in lines. Raises BadInput for one that there is not."""
    from simulator.scenario.mistakes import CODES, suggest

    name = code.upper()
    if name not in CODES:
        nearest = suggest(name, CODES)
        raise BadInput("command-no-code", code=code, nearest=nearest or "E201")
    yield name
    yield ""
    yield texts(f"explain-{name.lower()}")
