"""Every screen looks as it did when its thumbnail was taken; `make snapshots` takes them anew."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from simulator.screens.tiles import Panel
from simulator.screens.widgets import Label
from tests.screens.looks import LANGUAGES
from tests.screens.pilot import Pilot
from tests.screens.thumbnails import (
    FOLDER,
    SIZE,
    VIEWS,
    find_moved,
    load_thumbnails,
    shrink,
    take_thumbnails,
)
from tests.screens.tour import tour


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_looks_as_it_did(language, tmp_path):
    moved, seen = [], set()
    for name, number, picture in take_thumbnails(language, tmp_path):
        seen.add(name)
        kept = load_thumbnails(name)
        where = find_moved(kept[number], picture) if kept else "everywhere: it has no snapshot"
        if where:
            moved.append(f"{name}, {language} at {VIEWS[number][1].name}: {_in_pixels(where)}")
    gone = {path.stem for path in FOLDER.glob("*.png")} - seen
    assert not moved and not gone, "\n".join([*moved, *(f"{name} is gone" for name in gone)])


def _in_pixels(where) -> str:
    """Say where, in pixels of a window of 1280x720."""
    if isinstance(where, str):
        return where
    return f"x {where.left * 8} to {where.right * 8}, y {where.top * 8} to {where.bottom * 8}"


@pytest.fixture(scope="module")
def briefing(tmp_path_factory) -> Iterator[Pilot]:
    for pilot, stop in tour(tmp_path_factory.mktemp("records"), "en"):
        if stop.name == "briefing":
            pilot.redraw()
            yield pilot
            return


def change(pilot: Pilot, widget, **values) -> bytes:
    """Draw with a widget changed, and put it right again; gives the thumbnail."""
    before = {name: getattr(widget, name) for name in values}
    for name, value in values.items():
        setattr(widget, name, value)
    pilot.redraw()
    picture = shrink(pilot.picture)
    for name, value in before.items():
        setattr(widget, name, value)
    pilot.redraw()
    return picture


def test_a_panel_twelve_pixels_off_is_found(briefing):
    kept = shrink(briefing.picture)
    panels = [each for each in briefing.widgets() if isinstance(each, Panel)]
    for panel in (each for each in panels if type(each) is Panel):
        for dx, dy in ((12, 0), (0, 12)):
            assert find_moved(kept, change(briefing, panel, rect=panel.rect.move(dx, dy)))


def test_a_line_that_is_gone_is_found(briefing):
    kept = shrink(briefing.picture)
    view = briefing.find("body").rect
    labels = [each for each in briefing.widgets() if isinstance(each, Label)]
    labels = [each for each in labels if each.text and view.contains(each.rect)]
    assert len(labels) > 3
    for label in labels:
        assert find_moved(kept, change(briefing, label, text="")), label.text


def test_greys_that_are_off_by_a_hair_are_nothing(briefing):
    kept, dice = shrink(briefing.picture), random.Random(1)
    noisy = bytes(min(max(grey + dice.randint(-3, 3), 0), 255) for grey in kept)
    assert find_moved(kept, noisy) is None


def test_the_same_screen_gives_the_same_thumbnail(briefing):
    first = shrink(briefing.picture)
    briefing.redraw()
    assert shrink(briefing.picture) == first
    assert len(first) == SIZE[0] * SIZE[1]
