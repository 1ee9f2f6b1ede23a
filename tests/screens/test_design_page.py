"""The page of the design says what the theme says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from importlib import import_module

import pytest

from simulator.screens.theme import (
    DARK,
    LIGHT,
    RADII,
    SPACING,
    TEXT_PAIRS,
    TYPE_SCALE,
    Theme,
    contrast,
)
from tests.library import ROOT

PAGE = (ROOT / "simulator" / "screens" / "DESIGN.md").read_text(encoding="utf-8")


def read_table(head: str) -> list[tuple[str, ...]]:
    """Read the rows of the table whose first column has this head."""
    lines = iter(PAGE.splitlines())
    next(line for line in lines if line.startswith(f"| {head} |"))
    next(lines)
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in _rows(lines)]


def _rows(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        if not line.startswith("|"):
            return
        yield line


def name_colour(colour: tuple[int, int, int]) -> str:
    return "`#{:02x}{:02x}{:02x}`".format(*colour)


@pytest.mark.parametrize(
    ("head", "tokens"), [("size", TYPE_SCALE), ("space", SPACING), ("radius", RADII)]
)
def test_sizes_are_those_of_the_theme(head, tokens):
    assert {row[0]: row[1] for row in read_table(head)} == {
        name: str(pixels) for name, pixels in tokens.items()
    }


def test_every_colour_of_both_themes_stands_on_the_page():
    roles = [each.name for each in fields(Theme) if isinstance(getattr(LIGHT, each.name), tuple)]
    assert [row[:3] for row in read_table("role")] == [
        (role, name_colour(getattr(LIGHT, role)), name_colour(getattr(DARK, role)))
        for role in roles
    ]


def test_every_contrast_stands_on_the_page():
    assert read_table("ink") == [
        (ink, ground, *(f"{contrast(getattr(theme, ink), getattr(theme, ground)):.1f}"
                        for theme in (LIGHT, DARK)))
        for ink, ground in TEXT_PAIRS
    ]  # fmt: skip


@pytest.mark.parametrize("row", read_table("what"))
def test_every_duration_is_the_one_in_use(row):
    module, _, name = row[1].strip("`").rpartition(".")
    value = getattr(import_module(f"simulator.screens.{module}"), name)
    assert float(row[2]) == pytest.approx(value, abs=0.001)


def test_every_table_cell_says_something():
    for head in ("size", "space", "radius", "role", "what", "component"):
        assert all(all(cell for cell in row) for row in read_table(head)), head
