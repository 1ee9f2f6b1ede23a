"""What a user of the command line did that cannot be done, and how to say so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from simulator.commands.places import shorten_path
from simulator.texts import Texts


class BadInput(Exception):
    """Something given on the command line, or in a file named there, cannot be used.

    `message` is a text id with its arguments. line: where in the file `path` it stands.
    """

    def __init__(self, message: str, path: str = "", line: int = 0, **message_args: object) -> None:
        super().__init__(message, message_args)
        self.message = message
        self.message_args = message_args
        self.path = path
        self.line = line


def describe_bad_input(error: BadInput, texts: Texts) -> str:
    """Say in one sentence what is wrong, with file and line where there is one."""
    sentence = texts(error.message, **error.message_args)
    if not error.path:
        return sentence
    return f"{error.path}:{error.line}: {sentence}"


def describe_error(error: Exception, texts: Texts) -> list[str] | None:
    """Describe what a user can put right, in lines; None for an error that is ours."""
    # Only an error that has been raised has its module loaded; names are enough to know it by.
    if isinstance(error, BadInput):
        return [describe_bad_input(error, texts)]
    known = {each.__name__ for each in type(error).__mro__}
    if "ScenarioError" in known:
        return list(_describe_mistakes(error, texts))
    if "UnknownScenario" in known:
        return [_describe_unknown(error, texts)]
    if "RecordsError" in known:
        return list(_describe_records(error, texts))
    return None


def _describe_mistakes(error: Exception, texts: Texts) -> Iterator[str]:
    mistakes = error.mistakes  # type: ignore[attr-defined]
    paths = sorted({shorten_path(each.path) for each in mistakes})
    yield texts("error-bad-scenario", path=", ".join(paths), count=len(mistakes))
    yield from (describe_mistake(each) for each in mistakes)


def describe_mistake(mistake: object) -> str:
    """Give an author's mistake as one line: path:line:col: CODE message."""
    path: Path = mistake.path  # type: ignore[attr-defined]
    return str(mistake).replace(str(path), shorten_path(path), 1)


def _describe_unknown(error: Exception, texts: Texts) -> str:
    sentence = texts("error-no-such-scenario", name=error.name)  # type: ignore[attr-defined]
    nearest = error.nearest  # type: ignore[attr-defined]
    if not nearest:
        return sentence
    return f"{sentence} {texts('error-did-you-mean', names=', '.join(nearest))}"


def _describe_records(error: Exception, texts: Texts) -> Iterator[str]:
    message, args = error.message, error.message_args  # type: ignore[attr-defined]
    hint = f" {texts('error-data-folder-hint')}" if message == "error-data-folder" else ""
    yield texts(message, **args) + hint
