"""The rooms of the program keep to the map: who may import whom, and what a room may touch."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SIMULATOR = Path(__file__).parent.parent / "simulator"
ALL = {path.name for path in SIMULATOR.iterdir() if path.is_dir() and path.name != "__pycache__"}
MAY_IMPORT = {
    "language": set(),
    "scenario": {"language"},
    "call": {"language", "scenario"},
    "grading": {"language", "scenario", "call.events"},
    "guided": {"language", "scenario", "call", "grading"},
    "texts": {"language"},
    "records": {"language", "scenario", "call", "grading", "guided", "texts"},
    "trainees": {"language", "scenario", "call", "grading", "guided", "records"},
    "reports": ALL - {"screens", "commands", "terminal", "workbench"},
    "workbench": ALL - {"screens", "commands", "terminal"},
    "terminal": ALL - {"screens", "commands", "workbench"},
    "screens": ALL - {"terminal", "commands", "workbench"},
    "commands": ALL,
}
PURE = ("language", "scenario", "call", "grading", "guided", "reports")
OUTER_WORLD = {"pygame", "sqlite3", "time", "random", "secrets", "socket", "subprocess", "os"}
CLOCK = {"now", "today", "utcnow"}
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
READERS = {f"scenario/{name}.py" for name in ("cards", "library", "reading", "yaml_text")} | {
    "reports/pages.py",  # the pages' templates
    "reports/saving.py",
}
ONLY_FOR_TYPES = {"call/listener.py": {"grading.matcher"}}


def room_of(path: Path) -> str:
    return path.relative_to(SIMULATOR).parts[0]


def modules(*rooms: str) -> list[Path]:
    return [path for room in rooms for path in sorted((SIMULATOR / room).rglob("*.py"))]


def imports_of(tree: ast.AST, path: Path) -> Iterator[tuple[str, bool]]:
    """Give the modules a file imports, and whether only for its types."""
    for node, for_types in walk(tree, False):
        if isinstance(node, ast.Import):
            yield from ((each.name, for_types) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, path)
            yield from ((f"{base}.{each.name}", for_types) for each in node.names)


def walk(node: ast.AST, for_types: bool) -> Iterator[tuple[ast.AST, bool]]:
    yield node, for_types
    for name, value in ast.iter_fields(node):
        is_guarded = isinstance(node, ast.If) and name == "body" and is_type_checking(node.test)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from walk(child, for_types or is_guarded)


def is_type_checking(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def absolute(node: ast.ImportFrom, path: Path) -> str:
    if not node.level:
        return node.module or ""
    package = path.relative_to(SIMULATOR.parent).with_suffix("").parts[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def wrong_imports(source: str, path: Path) -> list[str]:
    room = room_of(path)
    allowed = MAY_IMPORT[room] | {room}
    excused = ONLY_FOR_TYPES.get(path.relative_to(SIMULATOR).as_posix(), set())
    return [
        name
        for name, for_types in imports_of(ast.parse(source), path)
        if name.startswith("simulator.")
        and not lies_in(name, allowed)
        and not (for_types and lies_in(name, excused))
    ]


def lies_in(name: str, rooms: set[str]) -> bool:
    inner = name.removeprefix("simulator.") + "."
    return any(inner.startswith(f"{room}.") for room in rooms)


def impurities(source: str, path: Path) -> list[str]:
    tree = ast.parse(source)
    reached = {name.split(".")[0] for name, _ in imports_of(tree, path)}
    called = {
        getattr(node.func, "attr", getattr(node.func, "id", ""))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    files = set() if path.relative_to(SIMULATOR).as_posix() in READERS else FILES
    return sorted(reached & OUTER_WORLD) + sorted(called & (CLOCK | files))


def test_every_room_is_on_the_map():
    assert set(MAY_IMPORT) == ALL


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_it_may(room):
    found = {
        str(path.relative_to(SIMULATOR)): wrong
        for path in modules(room)
        if (wrong := wrong_imports(path.read_text(encoding="utf-8"), path))
    }
    assert found == {}


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_touches_no_window_database_clock_chance_or_file(room):
    found = {
        str(path.relative_to(SIMULATOR)): impure
        for path in modules(room)
        if (impure := impurities(path.read_text(encoding="utf-8"), path))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("file", "source", "is_wrong"),
    [
        ("language/x.py", "from simulator.scenario.models import Call", True),
        ("language/x.py", "from .types import Figure", False),
        ("language/x.py", "from ..scenario import models", True),
        ("call/x.py", "import simulator.grading.scorecard", True),
        ("call/x.py", "def f():\n    from simulator.grading.scorecard import grade_call", True),
        (
            "call/listener.py",
            "if TYPE_CHECKING:\n    from simulator.grading.matcher import Finding",
            False,
        ),
        ("call/listener.py", "from simulator.grading.matcher import Finding", True),
        (
            "call/engine.py",
            "if TYPE_CHECKING:\n    from simulator.grading.matcher import Finding",
            True,
        ),
        ("grading/x.py", "from simulator.call.events import Event", False),
        ("grading/x.py", "from simulator.call.state import State", True),
        ("screens/x.py", "from simulator.terminal import slash", True),
        ("terminal/x.py", "import simulator.screens.app", True),
        ("commands/x.py", "from simulator.screens import open_headset", False),
    ],
)
def test_the_import_rule_knows_right_from_wrong(file, source, is_wrong):
    assert bool(wrong_imports(source, SIMULATOR / file)) == is_wrong


@pytest.mark.parametrize(
    ("file", "source", "is_impure"),
    [
        ("call/x.py", "import random", True),
        ("call/x.py", "from time import monotonic", True),
        ("call/x.py", "from datetime import datetime\ndatetime.now()", True),
        ("grading/x.py", "import pygame.font", True),
        ("grading/x.py", "from pathlib import Path\nPath('x').read_text()", True),
        ("language/x.py", "open('x')", True),
        ("scenario/models.py", "open('x')", True),
        ("scenario/library.py", "path.read_bytes()", False),
        ("scenario/library.py", "import time", True),
        ("call/x.py", "import json\njson.loads('1')", False),
    ],
)
def test_the_purity_rule_knows_right_from_wrong(file, source, is_impure):
    assert bool(impurities(source, SIMULATOR / file)) == is_impure
