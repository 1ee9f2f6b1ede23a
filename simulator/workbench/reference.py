"""The reference of the files that trainers write, as Markdown: made of the models themselves.

Every key stands in it with what it is for, what it takes, and an example; then the words of a
portrait, the actions of the desk, and the codes of mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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
LINE_WIDTH = 88  # of an example
# The values that the sentences of mistakes take; the reference shows a dash of dots for each.
_VALUES = (
    "action", "allowed", "circle", "count", "first", "folder", "form", "id", "key", "kind",
    "language", "line", "most", "name", "needs", "other", "problem", "reason", "second", "stem",
    "term", "text", "value", "what",
)  # fmt: skip

Node = Mapping[str, Any]  # a part of a JSON schema


@dataclass(frozen=True, slots=True)
class Part:
    """One group of keys: the model that has them, and the place in the file where they stand."""

    model: str
    place: str

    @property
    def title(self) -> str:
        """Give the heading of its section."""
        return f"`{self.place}`"

    @property
    def link(self) -> str:
        """Give a link to its section."""
        return f"[{self.title}](#{anchor(self.title)})"


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
    lines += _portrait(texts)
    lines += _actions(texts, scenarios)
    lines += _codes(texts)
    return "\n".join(lines) + "\n"


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
                for inner, step in _inner(node, ""):
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
        required = self.nodes[model].get("required", [])
        keys = {each.name: each for each in keys_of(self.models[model])}
        for name, node in self._keys(model).items():
            yield from self._entry(keys[name], node, name in required)
        for node in self._keys(model).values():
            for inner, _ in _inner(node, ""):
                inner = self._own(inner)
                if inner not in self.told:
                    yield from self._head(inner)
                    yield from self._section(inner)

    def _head(self, model: str) -> Iterator[str]:
        first, *others = self.places[model]
        if model.endswith("Check"):
            if not any(each.endswith("Check") for each in self.told):
                kinds = ", ".join(f"`{each}`" for each in CHECK_KINDS)
                about = self.texts("reference-check-intro", kinds=kinds)
                yield from _heading(f"`{CHECK_PLACE}`", about, level=3)
            yield from _heading(self._title(model), level=4)
            return
        listed = ", ".join(f"`{each}`" for each in others)
        about = self.texts("reference-also", places=listed) if others else ""
        yield from _heading(Part(model, first).title, about, level=3)

    def _title(self, model: str) -> str:
        """Name a kind of check by the key it is written with."""
        return f"`{next(each for each in CHECK_KINDS if each in self._keys(model))}`"

    def _entry(self, key: Key, node: Node, is_required: bool) -> Iterator[str]:
        takes = self._takes(node)
        need = self._need(node, is_required)
        yield f"- **`{key.name}`** {describe(key, self.texts)}  "
        yield f"  {self.texts('reference-takes', takes=takes, need=need)}"
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
        of = self._takes(node["additionalProperties"])
        names = node.get("propertyNames", {}).get("enum")
        if names is None:
            return self.texts("reference-entries", of=of)
        return self.texts(
            "reference-entries-of", names=", ".join(f"`{each}`" for each in names), of=of
        )

    def _takes_keys(self, node: Node) -> str:
        if "oneOf" in node:
            return self.texts("reference-check", place=Part("", CHECK_PLACE).link)
        model = self._own(_name_of(node))
        return self.texts("reference-keys", place=Part(model, self.places[model][0]).link)

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


def _inner(node: Node, step: str) -> Iterator[tuple[str, str]]:
    """Give the models inside what a key takes, each with the way to it from the key."""
    if "$ref" in node:
        yield _name_of(node), step
    for each in (*node.get("anyOf", ()), *node.get("oneOf", ())):
        yield from _inner(each, step)
    if "items" in node:
        yield from _inner(node["items"], step)
    if isinstance(node.get("additionalProperties"), dict):
        yield from _inner(node["additionalProperties"], f"{step}.{OWN_NAME}")


def _name_of(node: Node) -> str:
    return str(node["$ref"]).rpartition("/")[2]


# --- examples --------------------------------------------------------------------------------


class _Dumper(yaml.SafeDumper):
    """Writes YAML as trainers do: yes and no, and lists indented below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        return super().increase_indent(flow, False)


_Dumper.add_representer(
    bool, lambda dumper, value: dumper.represent_scalar("tag:yaml.org,2002:bool", _plain(value))
)


def _write_yaml(name: str, value: Example) -> list[str]:
    written = yaml.dump(
        {name: value},
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=LINE_WIDTH,
        default_flow_style=None,
    )
    return str(written).splitlines()


def _plain(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(
        value
    )


# --- what follows the files ------------------------------------------------------------------


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
