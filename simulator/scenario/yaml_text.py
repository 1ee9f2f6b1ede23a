"""Read a YAML file into plain data in which every scalar is text, with the place of each value.

YAML's own guesses are off: `no`, `12:30`, `0123` and `4.90` stay as written. What makes YAML
surprising is refused: repeated keys, anchors and aliases, tags, tabs, several documents.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import yaml

from simulator.scenario.mistakes import Mistake, ScenarioError, TextId, describe_mistake

MOST_BYTES = 2_000_000
MOST_LEVELS = 60

Key = str | int
Where = tuple[Key, ...]  # the way to a value: ("stages", "open", "lost", 0)
Plain = Any  # None, text, or a list or mapping of these

_LINE_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # those of YAML 1.1
_TAB_INDENT = re.compile(r"(?m)^ *(\t)[ \t]*[^\s#]")
_REASONS = {errno.ENOENT: "gone", errno.EACCES: "rights", errno.EISDIR: "folder"}
_PROBLEMS = {  # how the parser's own words begin, and our text for it
    "mapping values are not allowed": "colon",
    "could not find expected ':'": "no-colon",
    "did not find expected key": "key",
    "did not find expected '-'": "dash",
    "did not find expected ',' or ']'": "bracket",
    "did not find expected ',' or '}'": "brace",
    "did not find expected <document start>": "start",
    "block sequence entries are not allowed": "list",
    "found unexpected end of stream": "quote",
    "found unexpected document indicator": "quote",
    "found character that cannot start any token": "sign",
    "found unknown escape character": "escape",
    "control characters are not allowed": "control",
}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file; line and col count from 1, col in characters."""

    line: int
    col: int


@dataclass(frozen=True, eq=False)
class Document:
    """A file as plain data, with the places of its keys and values."""

    path: Path
    data: dict[str, Plain]
    lines: tuple[str, ...] = ()
    keys: Mapping[Where, Spot] = field(default_factory=dict)
    values: Mapping[Where, Spot] = field(default_factory=dict)

    def value_spot(self, where: Where) -> Spot:
        """Give the place of a value, or of the nearest thing around it that has one."""
        while where and where not in self.values:
            where = where[:-1]
        return self.values.get(where, Spot(1, 1))

    def key_spot(self, where: Where) -> Spot:
        """Give the place of a key; an item of a list has its value's place."""
        return self.keys.get(where) or self.value_spot(where)

    def spot_in(self, where: Where, piece: str) -> Spot:
        """Give the place of a piece of a text, or of the text where they stand in other lines."""
        spot = self.value_spot(where)
        line = self.lines[spot.line - 1] if spot.line <= len(self.lines) else ""
        found = line.find(piece, spot.col - 1)
        return Spot(spot.line, found + 1) if found >= 0 else spot

    def mistake(self, code: str, spot: Spot, /, **values: object) -> Mistake:
        """Describe a mistake at a place of this file."""
        written = self.lines[spot.line - 1] if spot.line <= len(self.lines) else ""
        return describe_mistake(code, self.path, spot.line, spot.col, written, **values)


def read_bytes(path: Path) -> bytes:
    """Read a file's bytes. Raises ScenarioError when it cannot be read or is too large."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ScenarioError([describe_mistake("E101", path, **_reason_of(error))]) from None
    if len(raw) > MOST_BYTES:
        raise ScenarioError([describe_mistake("E102", path, most=MOST_BYTES)])
    return raw


def _reason_of(error: OSError | ValueError) -> dict[str, object]:
    known = _REASONS.get(getattr(error, "errno", None) or 0)
    if known:
        return {"reason": TextId(f"mistake-file-{known}")}
    return {"reason": getattr(error, "strerror", None) or TextId("mistake-file-name")}


def read_document(path: Path) -> Document:
    """Read a YAML file. Raises ScenarioError."""
    return parse_document(read_bytes(path), path)


def parse_document(raw: bytes, path: Path) -> Document:
    """Turn the bytes of a YAML file into plain data with places. Raises ScenarioError."""
    text = _decode(raw, path)
    parser = _Parser(path, tuple(_LINE_BREAK.split(text)))
    parser.refuse_tabs(text)
    data = parser.parse(text) if not parser.mistakes else None
    if parser.mistakes:
        raise ScenarioError(parser.mistakes)
    assert isinstance(data, dict)
    return Document(path, data, parser.lines, parser.keys, parser.values)


def read_header(raw: bytes, path: Path, wanted: frozenset[Where]) -> dict[Where, str]:
    """Read the texts at the wanted places, no further into the file than needed.

    What is broken beyond them is not noticed. Raises ScenarioError.
    """
    parser = _Parser(path, ())
    return parser.read_header(_decode(raw, path), wanted)


def read_section(raw: bytes, path: Path, key: str) -> Plain:
    """Read what stands under a key of the top level, no further into the file than needed.

    None where it is not there. What is broken beyond it is not noticed. Raises ScenarioError.
    """
    return _Parser(path, ()).read_section(_decode(raw, path), key)


def _decode(raw: bytes, path: Path) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", "replace")
        lines = _LINE_BREAK.split(before)
        mistake = describe_mistake("E103", path, len(lines), len(lines[-1]) + 1, lines[-1])
        raise ScenarioError([mistake]) from None


class _Stop(Exception):
    """Nothing more can be read from this file."""


class _Parser:
    """Turns the events of one file into plain data, noting places and mistakes on the way."""

    def __init__(self, path: Path, lines: tuple[str, ...]) -> None:
        self.path = path
        self.lines = lines
        self.keys: dict[Where, Spot] = {}
        self.values: dict[Where, Spot] = {}
        self.mistakes: list[Mistake] = []

    def refuse_tabs(self, text: str) -> None:
        for match in _TAB_INDENT.finditer(text):
            lines = _LINE_BREAK.split(text[: match.start(1)])
            self._add("E105", Spot(len(lines), len(lines[-1]) + 1))

    def parse(self, text: str) -> Plain:
        try:
            return self._document(_events(text))
        except yaml.YAMLError as error:
            self._add("E104", _spot_of_error(error, text), **_problem_of(error))
        except _Stop:
            pass
        return None

    def read_header(self, text: str, wanted: frozenset[Where]) -> dict[Where, str]:
        found: dict[Where, str] = {}
        try:
            for where, value in self._walk_top(_events(text)):
                if where in wanted and isinstance(value, str):
                    found[where] = value
                if len(found) == len(wanted):
                    break
        except (yaml.YAMLError, _Stop):
            pass
        return found

    def read_section(self, text: str, key: str) -> Plain:
        try:
            for where, value in self._walk_top(_events(text)):
                if where == (key,):
                    return value
        except (yaml.YAMLError, _Stop):
            pass
        return None

    def _walk_top(self, events: Iterator[Any]) -> Iterator[tuple[Where, Plain]]:
        """Give the values of the first two levels of keys, in the order of the file."""
        start = next((each for each in events if isinstance(each, yaml.NodeEvent)), None)
        if not isinstance(start, yaml.MappingStartEvent):
            return
        for event in events:
            if not isinstance(event, yaml.ScalarEvent):
                return
            value = self._node(next(events), events, (event.value,))
            yield (event.value,), value
            if isinstance(value, dict):
                yield from (((event.value, key), inner) for key, inner in value.items())

    def _document(self, events: Iterator[Any]) -> Plain:
        data: Plain = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._stop("E107", _spot(event))
            elif isinstance(event, yaml.NodeEvent):
                data = self._node(event, events, ())
        if not isinstance(data, dict) and not self.mistakes:
            self._add("E106", self.values.get((), Spot(1, 1)))
        return data

    def _node(self, event: Any, events: Iterator[Any], where: Where) -> Plain:
        self.values[where] = _spot(event)
        self._refuse_marks(event)
        if isinstance(event, yaml.ScalarEvent):
            return event.value if event.value or not event.implicit[0] else None
        if isinstance(event, yaml.AliasEvent):
            return None
        if len(where) >= MOST_LEVELS:
            self._stop("E111", _spot(event), most=MOST_LEVELS)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(events, where)
        return self._mapping(events, where)

    def _list(self, events: Iterator[Any], where: Where) -> list[Plain]:
        items: list[Plain] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, (*where, len(items))))
        return items

    def _mapping(self, events: Iterator[Any], where: Where) -> dict[str, Plain]:
        mapping: dict[str, Plain] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self._stop(
                    "E112" if not isinstance(event, yaml.AliasEvent) else "E108", _spot(event)
                )
            self._refuse_marks(event)
            self._key(event, where, mapping)
            inner = (*where, event.value)
            mapping[event.value] = self._node(next(events), events, inner)
        return mapping

    def _key(self, event: Any, where: Where, mapping: dict[str, Plain]) -> None:
        inner = (*where, event.value)
        if event.value in mapping:
            self._add("E110", _spot(event), key=event.value, line=self.keys[inner].line)
        else:
            self.keys[inner] = _spot(event)

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self._add("E108", _spot(event))
        if getattr(event, "tag", None) is not None:
            self._add("E109", _spot(event))

    def _add(self, code: str, spot: Spot, /, **values: object) -> None:
        document = Document(self.path, {}, self.lines)
        self.mistakes.append(document.mistake(code, spot, **values))

    def _stop(self, code: str, spot: Spot, /, **values: object) -> NoReturn:
        self._add(code, spot, **values)
        raise _Stop


def _events(text: str) -> Iterator[Any]:
    return iter(yaml.parse(text, Loader=_LOADER))


def _spot(event: Any) -> Spot:
    return Spot(event.start_mark.line + 1, event.start_mark.column + 1)


def _spot_of_error(error: yaml.YAMLError, text: str) -> Spot:
    marks = ("problem_mark", "context_mark")
    if str(getattr(error, "problem", "")).startswith("could not find expected ':'"):
        marks = marks[::-1]  # the key that lacks it, not the line where the parser gave up
    mark = next((each for each in (getattr(error, name, None) for name in marks) if each), None)
    if mark is not None:
        return Spot(mark.line + 1, mark.column + 1)
    # A character YAML does not allow: the parser counts its place in bytes.
    before = text.encode()[: getattr(error, "position", 0)].decode("utf-8", "ignore")
    lines = _LINE_BREAK.split(before)
    return Spot(len(lines), len(lines[-1]) + 1)


def _problem_of(error: yaml.YAMLError) -> dict[str, object]:
    """Name what the parser found wrong: by a text of ours, or in its own words."""
    problem = getattr(error, "problem", None) or getattr(error, "reason", None)
    if problem is None:
        return {"problem": TextId("mistake-yaml-end")}
    known = next((text for start, text in _PROBLEMS.items() if problem.startswith(start)), None)
    return {"problem": str(problem) if known is None else TextId(f"mistake-yaml-{known}")}
