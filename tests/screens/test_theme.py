"""The design tokens: readable in both palettes, at every scale, and without colour."""

import pytest

from simulator.screens.icons import ICONS
from simulator.screens.theme import (
    SPACING,
    TEXT_PAIRS,
    THEMES,
    TYPE_SCALE,
    contrast,
    make_theme,
    mix,
)

VERDICTS = ("met", "wrong", "absent", "critical", "unscored")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_stands_out_from_its_ground(name, ink, ground):
    theme = THEMES[name]
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_edge_of_a_control_stands_out_from_its_surface(name):
    theme = THEMES[name]
    assert contrast(theme.border_strong, theme.surface) >= 3


def test_contrast_runs_from_one_to_twenty_one():
    black, white = (0, 0, 0), (255, 255, 255)
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, black) == contrast(black, white)
    assert contrast(white, white) == 1


@pytest.mark.parametrize("size", TYPE_SCALE)
def test_text_at_twice_the_scale_is_twice_as_large(size):
    assert make_theme("light", 2.0).size(size) == 2 * make_theme("light").size(size)


@pytest.mark.parametrize("space", SPACING)
def test_spacing_follows_the_scale(space):
    assert make_theme("dark", 1.5).space(space) == round(1.5 * SPACING[space])


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.0, 1.0), (1.75, 1.75), (9.0, 2.0)])
def test_the_scale_is_held_between_one_and_two(asked, given):
    assert make_theme("light", asked).scale == given


def test_a_hairline_never_vanishes():
    assert make_theme("light").px(0.2) == 1
    assert make_theme("light").px(0) == 0


@pytest.mark.parametrize("name", THEMES)
def test_verdicts_differ_in_shape_and_not_only_in_colour(name):
    icons = [THEMES[name].mark(verdict).icon for verdict in VERDICTS]
    assert len(set(icons)) == len(VERDICTS)
    assert set(icons) <= set(ICONS)


def test_mixing_goes_from_one_colour_to_the_other():
    assert mix((0, 0, 0), (200, 100, 50), 0) == (0, 0, 0)
    assert mix((0, 0, 0), (200, 100, 50), 0.5) == (100, 50, 25)
    assert mix((0, 0, 0), (200, 100, 50), 1) == (200, 100, 50)
