"""The JSON Schema of the files that trainers write, for editors that complete and check them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simulator.texts import Texts
from simulator.workbench.keys import FILES, Example, Key, all_models, keys_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]
# An editor reads YAML's own guesses, which the program switches off: 30 and yes are text to it.
_SCALARS = ["string", "number", "boolean"]
_YES_OR_NO = [True, False, "yes", "no"]


def write_schema(file: str, texts: Texts, examples: Mapping[Key, Example]) -> Schema:
    """Write the schema of one kind of file, a name of FILES, in the language of the texts.

    Every key has its description and an example.
    """
    schema = FILES[file].model_json_schema()
    definitions: dict[str, Schema] = schema.pop("$defs", {})
    definitions[FILES[file].__name__] = schema
    by_name = {each.__name__: each for each in all_models()}
    for name, definition in definitions.items():
        if name in by_name:
            _explain(definition, list(keys_of(by_name[name])), texts, examples)
    loosened = {name: _loosen(each) for name, each in definitions.items()}
    whole = loosened.pop(FILES[file].__name__)
    return {"$schema": DIALECT, "title": texts(f"key-file-{file}"), **whole, "$defs": loosened}


def _explain(
    definition: Schema, keys: list[Key], texts: Texts, examples: Mapping[Key, Example]
) -> None:
    definition.pop("description", None)  # the docstring, which speaks to programmers
    definition.pop("title", None)
    properties: dict[str, Schema] = definition.get("properties", {})
    for key in keys:
        entry = properties.get(key.name)
        if entry is None:
            continue
        entry.pop("title", None)
        entry["description"] = texts(key.text)
        if key in examples:
            entry["examples"] = [examples[key]]


def _loosen(node: Any) -> Any:
    """Let a schema take what the program takes: any plain scalar for a text, yes and no."""
    if isinstance(node, list):
        return [_loosen(each) for each in node]
    if not isinstance(node, dict):
        return node
    loosened = {
        key: _loosen(each) if key not in ("examples", "default") else each
        for key, each in node.items()
    }
    if loosened.get("type") == "string" and "enum" not in loosened and "const" not in loosened:
        loosened["type"] = _SCALARS
        loosened.pop("format", None)
    elif loosened.get("type") == "boolean":
        del loosened["type"]
        loosened["enum"] = _YES_OR_NO
    if isinstance(loosened.get("title"), str):
        del loosened["title"]  # made of the key's name; a key named title is no text here
    return loosened
