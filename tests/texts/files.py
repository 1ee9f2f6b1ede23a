"""Finds what is wrong with the text files: the three languages have to hold the same messages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

ASSETS = Path(__file__).parents[2] / "assets" / "texts"
LANGUAGES = ("en", "nl", "hi")
WORDS_LEFT_IN_ENGLISH = 4  # shorter texts may be the same in two languages: "Test", "Mario van Dam"


@dataclass(frozen=True)
class Entry:
    """One message: the variables it takes and its bare words."""

    variables: frozenset[str]
    words: tuple[str, ...]


@dataclass(frozen=True)
class TextFile:
    """What one file holds, with the faults that show in it alone."""

    entries: Mapping[str, Entry]
    faults: tuple[str, ...]


class _Parts(Visitor):
    """Collects the variables, references and words of one message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.words += re.findall(r"[^\W\d_]{2,}", node.value)


def read_text_file(path: Path) -> TextFile:
    """Read one file with its faults."""
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    source = path.read_text(encoding="utf-8")
    body = FluentParser().parse(source).body
    known = {_name(each) for each in body if isinstance(each, ast.Message | ast.Term)}
    for each in body:
        if isinstance(each, ast.Junk):
            line = source.count("\n", 0, each.annotations[0].span.start) + 1
            faults.append(f"line {line} cannot be read: {each.annotations[0].message}")
        elif isinstance(each, ast.Message | ast.Term):
            faults += _entry_faults(each, path.stem, known, entries)
            entries[_name(each)] = _entry(each)
    messages = {name: entry for name, entry in entries.items() if not name.startswith("-")}
    return TextFile(messages, tuple(faults))


def find_faults(folder: Path) -> list[str]:
    """List every fault of all text files, each with its file."""
    rooms = sorted({path.name for language in LANGUAGES for path in folder.glob(f"{language}/*")})
    return [fault for room in rooms for fault in _room_faults(folder, room)]


def _room_faults(folder: Path, room: str) -> Iterator[str]:
    files: dict[str, TextFile] = {}
    for language in LANGUAGES:
        path = folder / language / room
        if path.is_file():
            files[language] = read_text_file(path)
            yield from (f"{language}/{room}: {fault}" for fault in files[language].faults)
        else:
            yield f"{language}/{room}: missing"
    english = files.get("en")
    for language in ("nl", "hi"):
        if english and language in files:
            compared = _differences(english.entries, files[language].entries)
            yield from (f"{language}/{room}: {fault}" for fault in compared)


def _differences(english: Mapping[str, Entry], other: Mapping[str, Entry]) -> Iterator[str]:
    yield from (f"lacks {name}" for name in english if name not in other)
    yield from (f"{name} is not in English" for name in other if name not in english)
    for name in english.keys() & other.keys():
        if english[name].variables != other[name].variables:
            differing = sorted(english[name].variables ^ other[name].variables)
            yield f"{name} differs in {', '.join(f'${each}' for each in differing)}"
        words = english[name].words
        if len(words) >= WORDS_LEFT_IN_ENGLISH and words == other[name].words:
            yield f"{name} is left in English"


def _entry_faults(
    node: ast.Message | ast.Term, room: str, known: set[str], before: Mapping[str, Entry]
) -> Iterator[str]:
    name = _name(node)
    if name in before:
        yield f"{name} stands there twice"
    if isinstance(node, ast.Message) and not name.startswith(f"{room}-"):
        yield f"{name} does not begin with {room}-"
    if node.value is None or node.attributes:
        yield f"{name} has to be one plain text, without attributes"
    for reference in sorted(_parts(node).references - known):
        yield f"{name} refers to {reference}, which this file does not have"


def _entry(node: ast.Message | ast.Term) -> Entry:
    parts = _parts(node)
    return Entry(frozenset(parts.variables), tuple(parts.words))


def _parts(node: ast.Message | ast.Term) -> _Parts:
    parts = _Parts()
    parts.visit(node)
    return parts


def _name(node: ast.Message | ast.Term) -> str:
    return f"-{node.id.name}" if isinstance(node, ast.Term) else node.id.name
