"""Text on the screen: Latin and Devanagari of one typeface, shaped, measured, wrapped, cached.

pygame shapes Devanagari only when the font's script says so, and a font has one script; so a text
is cut into runs by script, and the runs, each in a font of its own, stand side by side on one
baseline.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Generic, TypeVar

import pygame

from simulator.screens.theme import Colour

FONT_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"
FONT_FILES = {False: "NotoSans-Regular.ttf", True: "NotoSans-Bold.ttf"}  # by boldness
FONTS_KEPT = 24
ELLIPSIS = "…"
WIDEST = 1.2  # times the size: no usual character is wider

# Blocks of Unicode, for `re` knows no scripts and `regex` loads slower than a first frame may.
_LETTERS = r"\u0900-\u097f\ua8e0-\ua8ff"
_MARKS = r"\u0300-\u036f\u1cd0-\u1cff\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f"  # of any script
_DEVANAGARI = re.compile(f"[{_LETTERS}][{_LETTERS}{_MARKS} ]*")
# What nearly all Hindi is made of: syllables of letters joined by the halant, with vowel signs.
_CONSONANT = "[\u0915-\u0939\u0958-\u095f]\u093c?"
_SIGN = "[\u0900-\u0903\u093e-\u094c]"
_PLAIN_CLUSTER = re.compile(
    f"[ -~\u0964\u0965]|[\u0905-\u0914]{_SIGN}*"
    f"|{_CONSONANT}(?:\u094d{_CONSONANT})*(?:\u094d(?!{_CONSONANT})|{_SIGN}*)"
)
_PLAIN = re.compile(f"(?:{_PLAIN_CLUSTER.pattern})*")
_USUAL = re.compile("[ -~\u00a0-\u017f\u0900-\u097f\u2010-\u2015\u2018-\u2026\u20ac\u20b9]*")
_UNPRINTABLE = r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]"  # compiled when first needed
_WORD = re.compile(r"[^ \n]* *")

Value = TypeVar("Value")


class Cache(Generic[Value]):
    """Keep the most recently used values, up to a bound."""

    def __init__(self, bound: int) -> None:
        self._bound = bound
        self._values: OrderedDict[Hashable, Value] = OrderedDict()

    def __len__(self) -> int:
        return len(self._values)

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Give the value of a key, made now if it is not kept."""
        if key in self._values:
            self._values.move_to_end(key)
            return self._values[key]
        value = self._values[key] = make()
        if len(self._values) > self._bound:
            self._values.popitem(last=False)
        return value


def split_runs(text: str) -> tuple[tuple[str, str], ...]:
    """Cut a text into (script, run) pairs; the script is "Deva" or "Latn"."""
    runs: list[tuple[str, str]] = []
    end = 0
    for match in _DEVANAGARI.finditer(text):
        if match.start() > end:
            runs.append(("Latn", text[end : match.start()]))
        runs.append(("Deva", match.group()))
        end = match.end()
    if end < len(text):
        runs.append(("Latn", text[end:]))
    return tuple(runs)


def clusters(text: str) -> list[str]:
    """Cut a text into what a reader sees as single characters."""
    if text.isascii() and "\r" not in text:
        return list(text)
    if _PLAIN.fullmatch(text):
        return _PLAIN_CLUSTER.findall(text)
    import regex

    found: list[str] = regex.findall(r"\X", text)
    return found


def _printable(text: str) -> str:
    # One character stays one character, so that offsets into the text still hold.
    return text if text.isprintable() else re.sub(_UNPRINTABLE, " ", text)


@lru_cache(maxsize=len(FONT_FILES))
def _read_latin(path: Path) -> bytes:
    """Read a font and hide its rules for joining letters.

    Those of Devanagari take 15 ms to be read, before the first text whatever its script. Latin
    could use them for the ligatures of "fi" alone, inside of which no caret could stand.
    """
    return path.read_bytes().replace(b"GSUB", b"GSU_", 1)  # in the list of tables


class Fonts:
    """Render and measure text; fonts load when first used."""

    def __init__(self, folder: Path = FONT_FOLDER, *, runs_kept: int = 1500) -> None:
        self._folder = folder
        self._fonts: Cache[pygame.font.Font] = Cache(FONTS_KEPT)
        self._surfaces: Cache[pygame.Surface] = Cache(runs_kept)
        self._widths: Cache[int] = Cache(6000)
        self._wraps: Cache[tuple[tuple[int, int], ...]] = Cache(300)

    def _font(self, size: int, bold: bool, script: str = "Latn") -> pygame.font.Font:
        """Give the font of a size, a weight and a script, at least until the next call.

        Latin has a font for each size. Devanagari, which takes long to open, has one for all, and
        has to begin anew with every size.
        """
        if script == "Latn":
            return self._fonts.get((bold, size), lambda: self._open(size, bold, script))
        font = self._fonts.get((bold, script), lambda: self._open(size, bold, script))
        if font.get_point_size() != size:
            font.set_point_size(size)
        return font

    def _open(self, size: int, bold: bool, script: str) -> pygame.font.Font:
        if not pygame.font.get_init():
            pygame.font.init()
        path = self._folder / FONT_FILES[bold]
        font = pygame.font.Font(BytesIO(_read_latin(path)) if script == "Latn" else path, size)
        font.set_script(script)
        return font

    def line_height(self, size: int) -> int:
        """Give the height of one line, the same for both scripts and weights."""
        return self._font(size, False).get_linesize()

    def width(self, text: str, size: int, bold: bool = False) -> int:
        """Measure the width of one line of text as it is shaped."""
        return self._widths.get((text, size, bold), lambda: self._measure(text, size, bold))

    def _measure(self, text: str, size: int, bold: bool) -> int:
        runs = split_runs(_printable(text))
        return sum(self._font(size, bold, script).size(run)[0] for script, run in runs)

    def measure(self, text: str, size: int, bold: bool = False) -> tuple[int, int]:
        """Measure the width and height of one line of text."""
        return self.width(text, size, bold), self.line_height(size)

    def render(self, text: str, size: int, colour: Colour, bold: bool = False) -> pygame.Surface:
        """Draw one line of text on a transparent surface; treat the surface as read-only."""
        key = (text, size, colour, bold)
        return self._surfaces.get(key, lambda: self._render(text, size, colour, bold))

    def _render(self, text: str, size: int, colour: Colour, bold: bool) -> pygame.Surface:
        area, runs, x = self.measure(text, size, bold), split_runs(_printable(text)), 0
        if len(runs) == 1 and area[0]:
            glyphs = self._font(size, bold, runs[0][0]).render(runs[0][1], True, colour)
            if glyphs.get_size() == area:
                return glyphs
        surface = pygame.Surface(area, pygame.SRCALPHA)
        surface.fill((*colour, 0))
        for script, run in runs:
            font = self._font(size, bold, script)
            width = font.size(run)[0]
            if width:  # SDL refuses to draw text of no width, a lone joiner for example
                # The alpha of a glyph is copied as it is: blending would thin its edges.
                glyphs = font.render(run, True, colour)
                surface.blit(glyphs, (x, 0), special_flags=pygame.BLEND_RGBA_MAX)
            x += width
        return surface

    def draw(
        self,
        surface: pygame.Surface,
        text: str,
        position: tuple[int, int],
        size: int,
        colour: Colour,
        *,
        bold: bool = False,
        anchor: str = "topleft",
    ) -> pygame.Rect:
        """Draw one line so that the named point of its rectangle is at the position."""
        image = self.render(text, size, colour, bold)
        rect = image.get_rect(**{anchor: position})
        surface.blit(image, rect)
        return rect  # as a whole: what blit gives is cut by the clip, and others measure by it

    def draw_lines(
        self,
        surface: pygame.Surface,
        text: str,
        area: pygame.Rect,
        size: int,
        colour: Colour,
        *,
        bold: bool = False,
        align: str = "left",
    ) -> int:
        """Draw wrapped text from the top of an area; give the height used."""
        height = self.line_height(size)
        lines = self.wrap(text, size, area.width, bold)
        for number, line in enumerate(lines):
            image = self.render(line, size, colour, bold)
            x = {"left": area.left, "right": area.right - image.get_width()}.get(
                align, area.centerx - image.get_width() // 2
            )
            surface.blit(image, (x, area.top + number * height))
        return height * len(lines)

    def fit(self, text: str, size: int, width: int, bold: bool = False) -> str:
        """Shorten one line with an ellipsis until it fits the width."""
        if self.width(text, size, bold) <= width:
            return text
        kept = clusters(text)
        low, high = 0, len(kept)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width("".join(kept[:middle]).rstrip() + ELLIPSIS, size, bold) <= width:
                low = middle
            else:
                high = middle - 1
        return "".join(kept[:low]).rstrip() + ELLIPSIS

    def wrap(self, text: str, size: int, width: int, bold: bool = False) -> tuple[str, ...]:
        """Break a text into lines no wider than `width` pixels."""
        spans = self.wrap_spans(text, size, width, bold)
        return tuple(text[start:end].rstrip(" ") for start, end in spans)

    def wrapped_height(self, text: str, size: int, width: int, bold: bool = False) -> int:
        """Measure how high a wrapped text is, in pixels."""
        return len(self.wrap_spans(text, size, width, bold)) * self.line_height(size)

    def wrap_spans(
        self, text: str, size: int, width: int, bold: bool = False
    ) -> tuple[tuple[int, int], ...]:
        """Break a text into (start, end) lines; a span keeps its spaces, not its line feed.

        Lines break after spaces; a word wider than the line breaks between grapheme clusters.
        """
        if len(text) * size * WIDEST <= width and _USUAL.fullmatch(text):
            return ((0, len(text)),)  # nothing has to be measured
        key = (text, size, width, bold)
        return self._wraps.get(key, lambda: tuple(self._wrap_all(text, size, width, bold)))

    def _wrap_all(self, text: str, size: int, width: int, bold: bool) -> Iterator[tuple[int, int]]:
        offset = 0
        for paragraph in text.split("\n"):
            for start, end in self._wrap_paragraph(paragraph, size, width, bold):
                yield offset + start, offset + end
            offset += len(paragraph) + 1

    def _wrap_paragraph(
        self, text: str, size: int, width: int, bold: bool
    ) -> Iterator[tuple[int, int]]:
        start = end = 0
        used = 0
        for word in self._pieces(text, size, width, bold):
            ink = self.width(word.rstrip(" "), size, bold)
            if end > start and used + ink > width:
                yield start, end
                start, used = end, 0
            end += len(word)
            used += self.width(word, size, bold)
        yield start, end

    def _pieces(self, text: str, size: int, width: int, bold: bool) -> Iterator[str]:
        """Cut a paragraph into words with their spaces, and words too wide into parts that fit."""
        for match in _WORD.finditer(text):
            word = match.group()
            if self.width(word.rstrip(" "), size, bold) <= width:
                yield word
            else:
                yield from self._cut_word(word, size, width, bold)

    def _cut_word(self, word: str, size: int, width: int, bold: bool) -> Iterator[str]:
        kept = clusters(word)
        while kept:
            count = self._count_fitting(kept, size, width, bold)
            yield "".join(kept[:count])
            kept = kept[count:]

    def _count_fitting(self, kept: Sequence[str], size: int, width: int, bold: bool) -> int:
        """Count the clusters from the first that fit a line, at least one.

        What is measured depends on the line alone, so that it is kept while more is typed.
        """

        def fits(count: int) -> bool:
            return self.width("".join(kept[:count]).rstrip(" "), size, bold) <= width

        low, high = 1, 2
        while high <= len(kept) and fits(high):
            low, high = high, 2 * high
        high = min(high, len(kept) + 1)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if fits(middle) else (low, middle)
        return low
