"""The reference of the files that trainers write, as Markdown: made of the models themselves.

Every key stands in it with what it is for, what it takes, and an example; then the words of a
portrait, the actions of the desk, and the codes of mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from simulator.call.desk.registry import ACTIONS as RULES
from simulator.scenario.actions import ACTIONS, Action
from simulator.scenario.bundle import Scenario
from simulator.scenario.looks import EXPRESSIONS, LOOK_WORDS
from simulator.scenario.mistakes import CODES
from simulator.scenario.models import CHECK_KINDS
from simulator.texts import Texts
from simulator.workbench.keys import FILES, Example, Key, all_models, describe, keys_of

PLACES: Mapping[str, str] = {
    "call": "calls/<id>.yaml",
    "plan": "calls/<id>.plan.yaml",
    "product": "products/<id>.yaml",
    "conduct": "conduct.yaml",
    "concepts": "concepts.yaml",
    "grounds": "grounds.yaml",
}
OWN_NAME = "…"  # in a place: a name that the author chooses
CHECK_PLACE = f"criteria.{OWN_NAME}.check"
# What a key takes that its type does not tell.
WORDED: Mapping[str, str] = {
    "Caller.look": "reference-takes-look",
    "Caller.at_rest": "reference-takes-face",
    "Reaction.look": "reference-takes-face",
    "Call.desk": "reference-takes-actions",
    "DoesCheck.does": "reference-takes-action",
    "Says.frames": "reference-takes-frames",
    "Says.wrong_frames": "reference-takes-frames",
}
LINE_WIDTH = 1_000  # of an example: no line of one is broken
# The values that the sentences of mistakes take; the reference shows a dash of dots for each.
_VALUES = (
    "action", "allowed", "circle", "count", "first", "folder", "form", "id", "key", "kind",
    "language", "line", "most", "name", "needs", "other", "problem", "reason", "second", "stem",
    "term", "text", "value", "what",
)  # fmt: skip

# What may stand in braces, and in a frame, each under the name of its text.
_BRACES: Mapping[str, str] = {
    "account": "{due}",
    "sheet": "{product.annual_fee}",
    "other": "{}",  # of a sheet of the reader's country
    "issuer": "{issuer.credit_visible}",
    "year": "{due:year}",
    "full": "{balance:full}",
    "name": "{caller.name}",
    "detail": "{details.last4}",
    "topic": "{topic}",
    "sum": "= balance - paid",
    "brace": "{{",
}
_TERMS: Mapping[str, str] = {
    "word": "",  # in the reader's language, as the row and the star
    "row": "",
    "either": "a|b",
    "concept": "<credit>",
    "figure": "{fee}",
    "kind": "#money #percent #duration #date #number",
    "affirmed": "+x",
    "denied": "-x",
    "missing": "!x",
    "after": ">x",
    "parts": " / ",
    "star": "",
}

Node = Mapping[str, Any]  # a part of a JSON schema


def link_to(place: str) -> str:
    """Give a link to the section of a group of keys, by where it stands in its file."""
    return f"[`{place}`](#{anchor(place)})"


def anchor(heading: str) -> str:
    """Give the anchor that Markdown makes of a heading."""
    # \w breaks Devanagari words at their marks, so what is left out is named instead.
    bare = re.sub(r"[^\w\s\u0900-\u0963\u200c\u200d-]", "", heading.casefold().strip())
    return re.sub(r"\s", "-", bare)


def write_reference(
    texts: Texts,
    examples: Mapping[Key, Example],
    scenarios: Sequence[Scenario],
    commands: Mapping[str, str],
) -> str:
    """Write the whole page in the language of the texts.

    scenarios: the calls that show what an action's fields are; commands: what each is typed with.
    """
    lines = [f"# {texts('reference-title')}", "", texts("reference-intro")]
    lines += _commands(texts, commands)
    book = _Book(texts, examples)
    for file in FILES:
        lines += book.chapter(file)
    lines += _table("braces", _BRACES, texts)
    lines += _table("frames", _TERMS, texts)
    lines += _portrait(texts)
    lines += _actions(texts, scenarios)
    lines += _codes(texts)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _commands(texts: Texts, commands: Mapping[str, str]) -> Iterator[str]:
    yield from _heading(texts("reference-commands"), texts("reference-commands-intro"))
    for name, usage in commands.items():
        typed = f"{name} {usage}".strip()
        yield f"- `{typed}`: {texts(f'command-{name}')}"


def _heading(title: str, about: str = "", level: int = 2) -> Iterator[str]:
    yield ""
    yield f"{'#' * level} {title}"
    yield ""
    if about:
        yield about
        yield ""


# --- the files -------------------------------------------------------------------------------


class _Book:
    """The chapters of the files; each group of keys is described once, where it comes first."""

    def __init__(self, texts: Texts, examples: Mapping[Key, Example]) -> None:
        self.texts, self.examples = texts, examples
        self.models = {each.__name__: each for each in all_models()}
        self.nodes: dict[str, Node] = {}
        self.places: dict[str, list[str]] = {}  # of each model, in the order of the files
        for file, model in FILES.items():
            schema = dict(model.model_json_schema())
            self.nodes |= {**schema.pop("$defs", {}), model.__name__: schema}
            self._place(model.__name__, "", file)
        self.told: set[str] = set()

    def _place(self, model: str, place: str, file: str) -> None:
        """Note where a model stands, and those inside it."""
        model = self._own(model)
        here = place or file
        if here in self.places.setdefault(model, []):
            return
        is_new = not self.places[model]
        self.places[model].append(here)
        if is_new:
            for name, node in self._keys(model).items():
                for inner, step in _inner(node):
                    at = f"{place}.{name}{step}" if place else f"{name}{step}"
                    is_check = inner.endswith("Check")
                    self._place(inner, CHECK_PLACE if is_check else at, file)

    def _own(self, model: str) -> str:
        """Give the model that has the keys: one without keys of its own is its parent."""
        parent = self.models[model].__mro__[1]
        own = vars(self.models[model]).get("__annotations__", {})
        return model if own or parent.__name__ not in self.models else parent.__name__

    def _keys(self, model: str) -> Mapping[str, Node]:
        found: Mapping[str, Node] = self.nodes[model].get("properties", {})
        return found

    def chapter(self, file: str) -> Iterator[str]:
        """Write the chapter of one kind of file: its own keys, then the groups inside it."""
        place = f"`scenarios/<locale>/{PLACES[file]}`"
        yield from _heading(self.texts(f"key-file-{file}"), place)
        yield from self._section(FILES[file].__name__)

    def _section(self, model: str) -> Iterator[str]:
        """Write the keys of a model, then the sections of the models inside it."""
        self.told.add(model)
        yield from self._entries(model)
        yield from self._sections_inside(model)

    def _sections_inside(self, model: str) -> Iterator[str]:
        inside = [
            self._own(each) for node in self._keys(model).values() for each, _ in _inner(node)
        ]
        checks = [each for each in dict.fromkeys(inside) if each.endswith("Check")]
        for inner in inside:
            if inner in self.told:
                continue
            if inner in checks:
                yield from self._checks(checks)
            else:
                yield from self._head(inner)
                yield from self._section(inner)

    def _checks(self, models: Sequence[str]) -> Iterator[str]:
        """Write the kinds of check one after another, then what stands inside them."""
        self.told.update(models)
        kinds = ", ".join(f"`{each}`" for each in CHECK_KINDS)
        about = self.texts("reference-check-intro", kinds=kinds)
        yield from _heading(f"`{CHECK_PLACE}`", about, level=3)
        for model in models:
            kind = next(each for each in CHECK_KINDS if each in self._keys(model))
            yield from _heading(f"`{kind}`", level=4)
            yield from self._entries(model)
        for model in models:
            yield from self._sections_inside(model)

    def _head(self, model: str) -> Iterator[str]:
        first, *others = self.places[model]
        listed = ", ".join(f"`{each}`" for each in others)
        about = self.texts("reference-also", places=listed) if others else ""
        yield from _heading(f"`{first}`", about, level=3)

    def _entries(self, model: str) -> Iterator[str]:
        required = self.nodes[model].get("required", [])
        keys = {each.name: each for each in keys_of(self.models[model])}
        for name, node in self._keys(model).items():
            yield from self._entry(keys[name], node, name in required)

    def _entry(self, key: Key, node: Node, is_required: bool) -> Iterator[str]:
        takes = WORDED.get(f"{key.model}.{key.name}")
        worded = self.texts(takes) if takes else self._takes(node)
        need = self._need(node, is_required)
        yield f"- **`{key.name}`** {describe(key, self.texts)}  "
        yield f"  {self.texts('reference-takes', takes=worded, need=need)}"
        if key in self.examples:
            yield ""
            yield "  ```yaml"
            yield from (f"  {line}" for line in _write_yaml(key.name, self.examples[key]))
            yield "  ```"
        yield ""

    def _need(self, node: Node, is_required: bool) -> str:
        if is_required:
            return self.texts("reference-needed")
        default = node.get("default")
        if default in (None, [], {}):
            return self.texts("reference-optional")
        return self.texts("reference-default", value=f"`{_plain(default)}`")

    def _takes(self, node: Node) -> str:
        """Say in words what may stand behind a key."""
        if "$ref" in node or "oneOf" in node:
            return self._takes_keys(node)
        if "anyOf" in node:
            return self._takes(next(each for each in node["anyOf"] if each.get("type") != "null"))
        kind = node.get("type")
        if kind == "array":
            words = "reference-list-least" if node.get("minItems") else "reference-list"
            return self.texts(words, of=self._takes(node["items"]))
        if kind == "object":
            return self._takes_entries(node)
        if "enum" in node or "const" in node:
            values = node.get("enum", [node.get("const")])
            return self.texts("reference-one-of", values=", ".join(f"`{each}`" for each in values))
        return self._takes_scalar(node)

    def _takes_entries(self, node: Node) -> str:
        entry = _entry_of(node)
        assert entry is not None  # a model of ours is always a reference
        of = self._takes(entry)
        names = node.get("propertyNames", {}).get("enum")
        if names is None:
            return self.texts("reference-entries", of=of)
        return self.texts(
            "reference-entries-of", names=", ".join(f"`{each}`" for each in names), of=of
        )

    def _takes_keys(self, node: Node) -> str:
        if "oneOf" in node:
            return self.texts("reference-check", place=link_to(CHECK_PLACE))
        model = self._own(_name_of(node))
        return self.texts("reference-keys", place=link_to(self.places[model][0]))

    def _takes_scalar(self, node: Node) -> str:
        if node.get("type") == "integer":
            bounds = {"least": node.get("minimum"), "most": node.get("maximum")}
            known = {name: str(value) for name, value in bounds.items() if value is not None}
            return self.texts("-".join(["reference-number", *known]), **known)
        if node.get("type") == "boolean":
            return self.texts("reference-yes-no")
        if node.get("format") == "date":
            return self.texts("reference-day")
        if "#" in node.get("pattern", ""):
            return self.texts("reference-heard")
        return self.texts("reference-id" if "pattern" in node else "reference-text")


def _inner(node: Node, step: str = "") -> Iterator[tuple[str, str]]:
    """Give the models inside what a key takes, each with the way to it from the key."""
    if "$ref" in node:
        yield _name_of(node), step
    for each in (*node.get("anyOf", ()), *node.get("oneOf", ())):
        yield from _inner(each, step)
    if "items" in node:
        yield from _inner(node["items"], step)
    if (entry := _entry_of(node)) is not None:
        yield from _inner(entry, f"{step}.{OWN_NAME}")


def _entry_of(node: Node) -> Node | None:
    """Give what stands under each name of a group that the author names."""
    patterns = list(node.get("patternProperties", {}).values())
    others = node.get("additionalProperties")
    return patterns[0] if patterns else others if isinstance(others, dict) else None


def _name_of(node: Node) -> str:
    return str(node["$ref"]).rpartition("/")[2]


# --- examples --------------------------------------------------------------------------------


class _Dumper(yaml.SafeDumper):
    """Writes YAML as trainers do: every scalar is text, and lists are indented below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        return super().increase_indent(flow, False)


_Dumper.yaml_implicit_resolvers = {"": [("tag:yaml.org,2002:null", re.compile(r"^$"))]}
_Dumper.add_representer(
    type(None), lambda dumper, _: dumper.represent_scalar("tag:yaml.org,2002:null", "")
)


def _write_yaml(name: str, value: Example) -> list[str]:
    is_flat = not isinstance(value, dict | list) or None in (
        value.values() if isinstance(value, dict) else value
    )
    written = yaml.dump(
        {name: _as_text(value)},
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=LINE_WIDTH,
        default_flow_style=False if is_flat else None,
    )
    return str(written).splitlines()


def _as_text(value: Example) -> Example:
    if isinstance(value, dict):
        return {key: _as_text(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_as_text(each) for each in value]
    return None if value is None else _plain(value)


def _plain(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


# --- what follows the files ------------------------------------------------------------------


def _table(name: str, rows: Mapping[str, str], texts: Texts) -> Iterator[str]:
    """Write a table of what may be written, with what each row stands for."""
    yield from _heading(texts(f"reference-{name}"), texts(f"reference-{name}-intro"))
    yield f"| {texts('reference-written')} | {texts('reference-stands-for')} |"
    yield "|---|---|"
    for row, written in rows.items():
        shown = _example_of(row, written, texts).replace("|", "\\|")
        yield f"| `{shown}` | {texts(f'reference-{name}-{row}')} |"


def _example_of(row: str, written: str, texts: Texts) -> str:
    """Give what is written in a row; what differs by language is a text."""
    if written not in ("", "{}"):
        return written
    own = texts(f"reference-example-{row}")
    return f"{{{own}}}" if written else own


def _portrait(texts: Texts) -> Iterator[str]:
    yield from _heading(texts("reference-portrait"), texts("reference-portrait-intro"))
    yield f"| {texts('reference-look-key')} | {texts('reference-look-words')} |"
    yield "|---|---|"
    yield from (f"| `{key}` | {', '.join(words)} |" for key, words in LOOK_WORDS.items())
    yield ""
    yield texts("reference-expressions", words=", ".join(EXPRESSIONS))


def _actions(texts: Texts, scenarios: Sequence[Scenario]) -> Iterator[str]:
    yield from _heading(texts("reference-actions"), texts("reference-actions-intro"))
    columns = ("action", "label", "fields", "desk")
    yield f"| {' | '.join(texts(f'reference-action-{each}') for each in columns)} |"
    yield "|---|---|---|---|"
    for action in ACTIONS.values():
        fields = _fields(action, scenarios, texts)
        label, about = texts(f"desk-action-{action.name}"), texts(f"reference-desk-{action.name}")
        yield f"| `{action.name}` | {label} | {fields} | {about} |"


def _fields(action: Action, scenarios: Sequence[Scenario], texts: Texts) -> str:
    """Name the fields of an action; a star stands behind those that must be filled in."""
    if action.takes:
        return texts(f"reference-fields-{action.takes}")
    needed = {
        field.name
        for scenario in scenarios
        for field in RULES[action.name].fields(scenario)
        if field.required
    }
    return ", ".join(f"`{name}`{'*' if name in needed else ''}" for name in action.fields)


def _codes(texts: Texts) -> Iterator[str]:
    yield from _heading(texts("reference-codes"), texts("reference-codes-intro"))
    values = dict.fromkeys(_VALUES, OWN_NAME)
    for code in sorted(CODES):
        yield f"- **{code}** {texts(f'mistake-{code.lower()}', **values)}"
