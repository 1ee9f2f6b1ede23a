"""check: find the mistakes in calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput, describe_mistake, word_hint
from simulator.commands.options import Given, Parser
from simulator.commands.places import SCENARIOS, open_library, shorten_path
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.library import Library
    from simulator.scenario.mistakes import Mistake

USAGE = "[PATH ...]"
EXAMPLE = "scenarios/en-US/calls/us-dispute-late-fee-first.yaml"
FOUND = 1  # the exit code where there are mistakes


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    help = parser.texts("command-option-paths")
    parser.words.add_argument("PATH", nargs="*", help=help)


def run(given: Given, texts: Texts) -> int:
    """Print every mistake as path:line:col: CODE message, with its line and how to mend it."""
    library = open_library()
    paths = [_existing(each) for each in given.PATH] or [SCENARIOS]
    mistakes = sorted({each for path in paths for each in _check(path, library)}, key=_place)
    for mistake in mistakes:
        print("\n".join(_describe(mistake, texts)))
    if mistakes:
        print(texts("command-mistakes", count=len(mistakes)))
        return FOUND
    print(texts("command-no-mistakes", count=sum(_count(each, library) for each in paths)))
    return 0


def _existing(name: str) -> Path:
    try:
        path = Path(name).resolve()
        if path.exists():
            return path
    except (OSError, ValueError):
        pass  # a name no file can have
    raise BadInput("command-file-missing", shown=name)


def _check(path: Path, library: Library) -> Sequence[Mistake]:
    """List the mistakes of a call, of one shared file, or of all below a folder."""
    from simulator.scenario.library import Library
    from simulator.scenario.mistakes import ScenarioError
    from simulator.workbench.bench import Bench
    from simulator.workbench.lint import lint

    if path.is_relative_to(library.root) and path.parent.name != "calls":
        return [each for each in library.mistakes() if _lies_in(each.path, path)]
    if path.is_dir():
        return Library(path).mistakes()
    try:
        bench = Bench(*library.examine(str(path)))
        library.load_plan(str(path))
    except ScenarioError as error:
        return error.mistakes
    return list(lint(bench))


def _lies_in(path: Path, folder_or_file: Path) -> bool:
    return path.resolve().is_relative_to(folder_or_file)


def _count(path: Path, library: Library) -> int:
    from simulator.scenario.library import Library

    if path.is_file():
        return 1
    cards = library.cards() if path.is_relative_to(library.root) else Library(path).cards()
    return sum(_lies_in(card.path, path) for card in cards)


def _describe(mistake: Mistake, texts: Texts) -> Iterator[str]:
    yield describe_mistake(mistake, texts)
    if mistake.excerpt.strip():
        yield f"    {mistake.excerpt.strip()}"
    if hint := word_hint(mistake, texts):
        yield f"    {hint}"


def _place(mistake: Mistake) -> tuple[str, int, int, str, str]:
    return (
        shorten_path(mistake.path),
        mistake.line,
        mistake.col,
        mistake.code,
        str(mistake.values),
    )
