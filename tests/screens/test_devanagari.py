"""Hindi on the screen against HarfBuzz, the reference for shaping.

What this proves: for every Hindi word of the interface and of the calls, in every size of the type
scale and both weights, the screen sets the glyphs that HarfBuzz chooses for our font, in their
places: the widths agree to a pixel and a bit, which a vowel sign out of place or a letter that is
not joined would not. For the hard clusters it compares the letters themselves, dot by dot.
HarfBuzz shapes in units of the font; FreeType, asked for itself, gives each glyph's hinted width
and its dots. What it does not prove: that the font is right, or that a word is spelt right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import freetype
import pygame
import pytest
import uharfbuzz

from simulator.screens.fonts import FONT_FILES, FONT_FOLDER, Fonts, split_runs
from simulator.screens.theme import TYPE_SCALE
from tests.screens.words import TEXTS, calls_of

INK = (0, 0, 0)
SIZES = sorted({*TYPE_SCALE.values(), *(2 * size for size in TYPE_SCALE.values())})
CLUSTER_SIZE = 64
LEAST_SAME = 0.9  # of all dots of two pictures of one cluster
HARD = [
    "क्ष", "त्र", "ज्ञ", "श्र", "र्क", "क्र", "द्ध", "ट्ठ", "ह्म", "कि", "की", "कुँ", "रु", "रू",
    "द्य", "क्त", "ह्र", "ष्ट्र", "त्त्व", "र्त्स्न्य", "स्त्री", "र्कि", "ट्रें", "फ़्रॉ", "क्‍ष", "क्‌ष", "र्‍य",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph as HarfBuzz placed it, in units of the font."""

    id: int
    kern: int  # what its place in the text adds to its own width
    dx: int
    dy: int


class Reference:
    """HarfBuzz's shaping of our font in one weight, with FreeType's widths and dots."""

    def __init__(self, bold: bool) -> None:
        path = str(FONT_FOLDER / FONT_FILES[bold])
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path))
        self._font, self._upem = uharfbuzz.Font(face), face.upem
        self._font.scale = (face.upem, face.upem)
        self._face = freetype.Face(path)
        self._metrics: dict[tuple[int, int], tuple[float, float, float]] = {}

    @cache  # noqa: B019 - as long as the tests
    def shape(self, word: str) -> tuple[Glyph, ...]:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(word)
        buffer.script, buffer.language, buffer.direction = "Deva", "hi", "ltr"
        uharfbuzz.shape(self._font, buffer)
        return tuple(
            Glyph(
                info.codepoint,
                place.x_advance - self._font.get_glyph_h_advance(info.codepoint),
                place.x_offset,
                place.y_offset,
            )
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        )

    def width(self, word: str, size: int) -> float:
        """Give how wide a word is: to its last glyph's end, or to its ink's where that goes on."""
        x = left = right = 0.0
        for glyph in self.shape(word):
            advance, bearing, ink = self._measure(glyph.id, size)
            at = x + glyph.dx * size / self._upem
            left, right = min(left, at + bearing), max(right, at + ink)
            x += advance + glyph.kern * size / self._upem
        return max(x, right) - left

    def _measure(self, id: int, size: int) -> tuple[float, float, float]:
        """Give a glyph's width, and where its ink begins and ends, hinted, in pixels."""
        key = (id, size)
        if key not in self._metrics:
            self._face.set_char_size(size * 64)
            self._face.load_glyph(id, freetype.FT_LOAD_FORCE_AUTOHINT)
            slot = self._face.glyph
            begin, wide = slot.metrics.horiBearingX, slot.metrics.width
            self._metrics[key] = (slot.advance.x / 64, begin / 64, (begin + wide) / 64)
        return self._metrics[key]

    def dots(self, word: str, size: int) -> pygame.mask.Mask:
        """Draw a word from HarfBuzz's glyphs and places."""
        mask, x = pygame.mask.Mask((8 * size, 3 * size)), float(size)
        for glyph in self.shape(word):
            advance, _, _ = self._measure(glyph.id, size)
            at = x + glyph.dx * size / self._upem, 2 * size - glyph.dy * size / self._upem
            self._draw_glyph(mask, glyph.id, size, at)
            x += advance + glyph.kern * size / self._upem
        return mask

    def _draw_glyph(
        self, mask: pygame.mask.Mask, id: int, size: int, at: tuple[float, float]
    ) -> None:
        self._face.set_char_size(size * 64)
        self._face.load_glyph(id, freetype.FT_LOAD_FORCE_AUTOHINT | freetype.FT_LOAD_RENDER)
        slot, bitmap = self._face.glyph, self._face.glyph.bitmap
        left, top = round(at[0]) + slot.bitmap_left, round(at[1]) - slot.bitmap_top
        for index, grey in enumerate(bitmap.buffer):
            row, column = divmod(index, bitmap.pitch)
            if grey > 127 and column < bitmap.width:
                mask.set_at((left + column, top + row))


@pytest.fixture(scope="module")
def fonts():
    return Fonts()


@cache
def reference(bold: bool) -> Reference:
    return Reference(bold)


@cache
def hindi_words() -> tuple[str, ...]:
    """Give every Hindi word of the interface and of the calls."""
    runs = (run for text in _hindi_texts() for script, run in split_runs(text) if script == "Deva")
    return tuple(sorted({word for run in runs for word in run.split()}))


def _hindi_texts() -> Iterator[str]:
    for path in (TEXTS / "hi").glob("*.ftl"):
        yield from path.read_text(encoding="utf-8").splitlines()
    yield from calls_of("hi")


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_every_hindi_word_is_as_wide_as_harfbuzz_sets_it(fonts, size, bold):
    off = {
        word: (fonts.width(word, size, bold), wanted)
        for word in hindi_words()
        if abs(fonts.width(word, size, bold) - (wanted := reference(bold).width(word, size)))
        > slack(size)
    }
    assert not off


def slack(size: int) -> float:
    """Give the pixels that rounding at both ends of a word may cost, and hinting in large sizes."""
    return 1.2 + size / 30


def test_there_are_thousands_of_words_to_compare():
    assert len(hindi_words()) > 3000


@pytest.mark.parametrize("word", ["क्षि", "स्त्री", "द्धि", "र्कि"])
def test_letters_that_are_not_joined_would_be_found_by_their_width(word):
    unshaped = pygame.font.Font(FONT_FOLDER / FONT_FILES[False], 16)  # of no script
    assert abs(unshaped.size(word)[0] - reference(False).width(word, 16)) > slack(16)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("cluster", HARD)
def test_a_hard_cluster_is_drawn_as_harfbuzz_draws_it(fonts, cluster, bold):
    drawn = pygame.mask.from_surface(fonts.render(cluster, CLUSTER_SIZE, INK, bold))
    assert sameness(drawn, reference(bold).dots(cluster, CLUSTER_SIZE)) > LEAST_SAME


@pytest.mark.parametrize("cluster", ["क्ष", "ज्ञ", "र्क", "द्ध", "कि", "र्कि"])
def test_a_cluster_in_pieces_would_be_found_by_its_dots(cluster):
    unshaped = pygame.font.Font(FONT_FOLDER / FONT_FILES[False], CLUSTER_SIZE)
    drawn = pygame.mask.from_surface(unshaped.render(cluster, True, INK))
    assert sameness(drawn, reference(False).dots(cluster, CLUSTER_SIZE)) < LEAST_SAME - 0.2


def sameness(first: pygame.mask.Mask, second: pygame.mask.Mask) -> float:
    """Give the share of all dots that both pictures have, laid over each other as well as can be."""
    one, other = _trim(first), _trim(second)
    shifts = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    shared = max(one.overlap_area(other, shift) for shift in shifts)
    return shared / (one.count() + other.count() - shared)


def _trim(mask: pygame.mask.Mask) -> pygame.mask.Mask:
    box = mask.get_bounding_rects()[0].unionall(mask.get_bounding_rects())
    trimmed = pygame.mask.Mask(box.size)
    trimmed.draw(mask, (-box.left, -box.top))
    return trimmed


def test_the_rupee_sign_is_drawn_from_the_font(fonts):
    drawn = pygame.mask.from_surface(fonts.render("₹", CLUSTER_SIZE, INK))
    assert sameness(drawn, reference(False).dots("₹", CLUSTER_SIZE)) > LEAST_SAME
