"""What a user of the command line did that cannot be done, and how to say so."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from typing import TYPE_CHECKING

from simulator.commands.places import shorten_path
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.records.errors import RecordsError
    from simulator.scenario.mistakes import Mistake, ScenarioError, UnknownScenario

DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


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


def describe_error(error: Exception, texts: Texts) -> list[str] | None:
    """Describe what a user can put right, in lines; None for an error that is ours."""
    if isinstance(error, ModuleNotFoundError) and not (error.name or "").startswith("simulator"):
        return [texts("error-not-installed", name=error.name)]
    # Imported here because a start without an error needs none of them.
    from simulator.records.errors import RecordsError
    from simulator.scenario.mistakes import ScenarioError, UnknownScenario

    if isinstance(error, BadInput):
        return [_describe_bad_input(error, texts)]
    if isinstance(error, ScenarioError):
        return list(_describe_scenario(error, texts))
    if isinstance(error, UnknownScenario):
        return [_describe_unknown(error, texts)]
    if isinstance(error, RecordsError):
        return [_describe_records(error, texts)]
    if isinstance(error, OSError) and error.errno in DISK_FULL:
        return [texts("command-output", reason=error.strerror)]
    return None


def _describe_bad_input(error: BadInput, texts: Texts) -> str:
    sentence = texts(error.message, **error.message_args)
    return f"{error.path}:{error.line}: {sentence}" if error.path else sentence


def _describe_scenario(error: ScenarioError, texts: Texts) -> Iterator[str]:
    paths = sorted({shorten_path(each.path) for each in error.mistakes})
    yield texts("error-bad-scenario", path=", ".join(paths), count=len(error.mistakes))
    yield from (describe_mistake(each, texts) for each in error.mistakes)


def describe_mistake(mistake: Mistake, texts: Texts) -> str:
    """Give an author's mistake as one line: path:line:col: CODE message."""
    path, message = shorten_path(mistake.path), word_mistake(mistake, texts)
    return f"{path}:{mistake.line}:{mistake.col}: {mistake.code} {message}"


def word_mistake(mistake: Mistake, texts: Texts) -> str:
    """Say what is wrong, and what may have been meant."""
    values = _values_of(mistake, texts)
    sentence = texts(f"mistake-{mistake.code.lower()}", **values)
    nearest = values.get("nearest")
    return texts("mistake-nearest", sentence=sentence, nearest=nearest) if nearest else sentence


def word_hint(mistake: Mistake, texts: Texts) -> str:
    """Say how to mend it; nothing where the mistake says so itself."""
    hint = f"mistake-{mistake.code.lower()}-hint"
    return texts(hint, **_values_of(mistake, texts)) if texts.has(hint) else ""


def _values_of(mistake: Mistake, texts: Texts) -> dict[str, object]:
    """Give the values of a mistake; those that are texts in words, made with the ones before."""
    from simulator.scenario.mistakes import TextId

    values: dict[str, object] = {}
    for name, value in mistake.values:
        values[name] = texts(value, **values) if isinstance(value, TextId) else value
    return values


def _describe_unknown(error: UnknownScenario, texts: Texts) -> str:
    sentence = texts("error-no-such-scenario", name=error.name)
    if not error.nearest:
        return sentence
    return f"{sentence} {texts('error-did-you-mean', names=', '.join(error.nearest))}"


def _describe_records(error: RecordsError, texts: Texts) -> str:
    sentence = texts(error.message, **error.message_args)
    if error.message != "error-data-folder":
        return sentence
    return f"{sentence} {texts('error-data-folder-hint')}"
