"""reference: every key of the files that trainers write, with examples, as Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from simulator.commands.options import Given, Parser
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

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
    from simulator.commands.places import open_library
    from simulator.workbench.keys import find_examples
    from simulator.workbench.reference import write_reference

    examples = find_examples(open_library(), texts.language)
    return write_reference(texts, examples, _scenarios(), _usages())


@cache
def _scenarios() -> tuple[Scenario, ...]:
    from simulator.commands.places import open_library

    library = open_library()
    return tuple(library.load(card.id) for card in library.cards())


def _usages() -> Mapping[str, str]:
    """Give how the arguments of each command are written."""
    from simulator.commands.entry import COMMANDS, MODULES

    modules = {name: f"simulator.commands.{MODULES.get(name, name)}" for name in COMMANDS}
    return {name: import_module(module).USAGE for name, module in modules.items()}
