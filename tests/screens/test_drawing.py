"""Smooth shapes and icons."""

import pygame
import pytest

from simulator.screens import draw
from simulator.screens.icons import ICONS, icon

INK, PAPER = (20, 60, 120), (255, 255, 255)


@pytest.fixture
def sheet():
    surface = pygame.Surface((120, 80))
    surface.fill(PAPER)
    return surface


def shades(surface):
    """Count the different colours of a surface."""
    width, height = surface.get_size()
    return len({tuple(surface.get_at((x, y))) for x in range(width) for y in range(height)})


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_leaves_a_mark_inside_its_square(name):
    box = icon(name, 24, INK).get_bounding_rect(min_alpha=40)
    assert box.width * box.height > 20
    assert pygame.Rect(0, 0, 24, 24).contains(box)


def test_no_two_icons_look_the_same():
    pictures = {pygame.image.tobytes(icon(name, 32, INK), "RGBA") for name in ICONS}
    assert len(pictures) == len(ICONS)


def test_an_icon_is_drawn_once():
    assert icon("check", 20, INK) is icon("check", 20, INK)


def test_a_rounded_corner_is_smooth_and_its_middle_is_solid(sheet):
    rect = pygame.Rect(10, 10, 100, 60)
    draw.rounded(sheet, rect, INK, 16)
    assert sheet.get_at(rect.center)[:3] == INK
    assert sheet.get_at(rect.topleft)[:3] == PAPER
    assert shades(sheet) > 6


def test_a_border_runs_along_every_edge(sheet):
    rect = pygame.Rect(10, 10, 100, 60)
    draw.rounded(sheet, rect, PAPER, 8, border=INK, width=2)
    for point in (rect.midtop, rect.midleft, (rect.centerx, 69), (109, rect.centery)):
        assert sheet.get_at(point)[:3] == INK
    assert sheet.get_at(rect.center)[:3] == PAPER


@pytest.mark.parametrize("size", [(0, 10), (10, 0), (1, 1), (3, 40)])
def test_a_box_too_small_for_its_corners_is_no_mistake(sheet, size):
    draw.rounded(sheet, pygame.Rect((5, 5), size), INK, 16, border=PAPER)


def test_an_outline_leaves_what_is_inside(sheet):
    draw.outline(sheet, pygame.Rect(10, 10, 100, 60), INK, 8)
    assert sheet.get_at((60, 40))[:3] == PAPER
    assert sheet.get_at((60, 10))[:3] == INK


@pytest.mark.parametrize(("fraction", "dark"), [(0, 0), (0.5, 50), (1, 100), (7, 100), (-1, 0)])
def test_a_meter_is_filled_by_its_fraction(sheet, fraction, dark):
    draw.meter(sheet, pygame.Rect(10, 30, 100, 8), fraction, INK, (200, 200, 200))
    filled = sum(sheet.get_at((x, 34))[:3] == INK for x in range(120))
    assert filled == pytest.approx(dark, abs=4)


def test_a_dial_grows_with_the_score():
    def ink(fraction):
        ring = draw.dial(64, fraction, INK, PAPER, 8)
        points = ((x, y) for x in range(64) for y in range(64))
        return sum(ring.get_at(point) == (*INK, 255) for point in points)

    assert 0 == ink(0.0) < ink(0.3) < ink(0.6) < ink(1.0)


def test_a_score_of_nothing_is_not_a_score_of_zero():
    none, zero = (draw.dial(64, fraction, INK, INK, 8) for fraction in (None, 0.0))
    assert pygame.image.tobytes(none, "RGBA") != pygame.image.tobytes(zero, "RGBA")


@pytest.mark.parametrize("values", [[], [0.4], [0.1, 0.9], [0.5] * 30, [-3, 9, 0.2]])
def test_any_run_of_values_gives_a_sparkline(values):
    assert draw.sparkline((120, 40), values, INK, PAPER).get_size() == (120, 40)


def test_a_smooth_curve_goes_through_its_points():
    points = [(0, 0), (10, 8), (20, 3), (30, 9)]
    path = draw.smooth(points)
    assert all(min(abs(x - a) + abs(y - b) for a, b in path) < 1e-6 for x, y in points)
