"""schema: the JSON Schema of a kind of file, for an editor."""

from __future__ import annotations

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser
from simulator.texts import Texts

USAGE = "[FILE]"
EXAMPLE = "call > call.schema.json"
USUAL = "call"


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("FILE", nargs="?", help=parser.texts("command-option-file-kind"))


def run(given: Given, texts: Texts) -> int:
    """Print the schema, its descriptions in the interface's language."""
    from simulator.workbench.keys import FILES

    kind = given.FILE or USUAL
    if kind not in FILES:
        raise BadInput("error-bad-value", option="FILE", value=kind, choices=", ".join(FILES))
    print(schema_of(kind, texts), end="")
    return 0


def schema_of(kind: str, texts: Texts) -> str:
    """Write the schema of a kind of file as JSON."""
    from simulator.commands.card_json import write_json
    from simulator.commands.places import open_library
    from simulator.workbench.keys import find_examples
    from simulator.workbench.schema import write_schema

    examples = find_examples(open_library(), texts.language)
    return write_json(write_schema(kind, texts, examples), indent=2) + "\n"
