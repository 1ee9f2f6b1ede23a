"""The schema editors use describes every key, and takes every file the program takes."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from jsonschema import Draft202012Validator

from simulator.commands.places import ROOT, TEXTS
from simulator.commands.schema import schema_of
from simulator.scenario.library import Library
from simulator.texts import load_texts
from simulator.workbench.keys import FILES, all_models, find_examples, keys_of
from tests.library import CALLS_CHANGED, SCENARIOS
from tests.scenario.files import BROKEN

LANGUAGES = ("en", "nl", "hi")
TEXTS_OF = {each: load_texts(each, TEXTS) for each in LANGUAGES}
LIBRARY = Library(SCENARIOS)
SCHEMAS = {kind: json.loads(schema_of(kind, TEXTS_OF["en"])) for kind in FILES}
KEYS = sorted({(key.model, key.name, key.text) for each in all_models() for key in keys_of(each)})
FILES_OF_KIND = [
    *(("call", path) for path in SCENARIOS.glob("*/calls/*.yaml") if ".plan." not in path.name),
    *(("plan", path) for path in SCENARIOS.glob("*/calls/*.plan.yaml")),
    *(("product", path) for path in SCENARIOS.glob("*/products/*.yaml")),
    *(
        (kind, path)
        for kind in ("conduct", "concepts", "grounds")
        for path in SCENARIOS.glob(f"*/{kind}.yaml")
    ),
]
# The rules that a schema can know: of keys and forms, not of what refers to what.
SEEN_BY_A_SCHEMA = (
    "unknown-key",
    "missing-key",
    "word-for-number",
    "number-too-large",
    "unknown-choice",
    "bad-id",
)


class Core(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML as an editor reads it: numbers and true are guessed; yes, dates and 0123 are text."""


Core.yaml_implicit_resolvers = {
    sign: [(tag, rule) for tag, rule in rules if tag.rpartition(":")[2] in ("int", "float", "null")]
    for sign, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Core)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("model", "name", "text"), KEYS, ids=[f"{m}.{n}" for m, n, _ in KEYS])
def test_every_key_says_what_it_is_for(language, model, name, text):
    assert TEXTS_OF[language].has(text)


def test_every_key_has_an_example():
    examples = find_examples(LIBRARY, "en")
    assert [
        f"{model}.{name}"
        for model, name, _ in KEYS
        if not any((k.model, k.name) == (model, name) for k in examples)
    ] == []


@pytest.mark.parametrize("kind", FILES)
def test_a_schema_is_one(kind):
    Draft202012Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize("kind", FILES)
def test_the_schemas_in_the_assets_are_current(kind):
    written = json.loads((ROOT / "assets" / "schema" / f"{kind}.json").read_text())
    is_current = written == SCHEMAS[kind]
    assert is_current, CALLS_CHANGED  # without the schemas themselves, which would hide it


@pytest.mark.parametrize(
    ("kind", "path"), FILES_OF_KIND, ids=[path.name for _, path in FILES_OF_KIND]
)
def test_what_the_program_takes_the_schema_takes(kind, path):
    found = [
        f"{error.json_path}: {error.message[:200]}"
        for error in Draft202012Validator(SCHEMAS[kind]).iter_errors(read(path))
    ]
    assert found == []


@pytest.mark.parametrize("name", SEEN_BY_A_SCHEMA)
def test_a_broken_form_is_seen_in_the_editor(name):
    assert list(Draft202012Validator(SCHEMAS["call"]).iter_errors(read(BROKEN / f"{name}.yaml")))
