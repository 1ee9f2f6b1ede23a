"""reference: every key of the files that trainers write, with examples, as Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from simulator.commands.options import Given, Parser
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.library import Library

USAGE = ""
EXAMPLE = "--lang nl > reference.md"


def add_options(parser: Parser) -> None:
    """Take nothing."""


def run(given: Given, texts: Texts) -> int:
    """Print the reference in the interface's language."""
    print(reference_in(texts), end="")
    return 0


def reference_in(texts: Texts) -> str:
    """Write the reference in the language of the texts. Raises ScenarioError."""
    from simulator.workbench.keys import find_examples
    from simulator.workbench.reference import write_reference

    library = _library()
    scenarios = [library.load(card.id) for card in library.cards()]
    examples = find_examples(library, texts.language)
    return write_reference(texts, examples, scenarios, _usages())


@cache
def _library() -> Library:
    """Keep the library open: whoever writes the reference of one language soon wants the next."""
    from simulator.commands.places import open_library

    return open_library()


def _usages() -> Mapping[str, str]:
    """Give how the arguments of each command are written."""
    from simulator.commands.entry import COMMANDS, MODULES

    modules = {name: f"simulator.commands.{MODULES.get(name, name)}" for name in COMMANDS}
    return {name: import_module(module).USAGE for name, module in modules.items()}
