"""How wide words are, and how they break into lines, without a font at hand.

A page is shown in whatever font a reader's computer has. The widths are those of Noto Sans, a
little wider than most; what is measured here fits in Segoe UI, Helvetica and their Devanagari
companions too.
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category

import regex

ELLIPSIS = "…"
BOLD = 1.08  # how much wider bold letters are
_NARROW = {
    0.29: " !',.:;`ijl|·",
    0.41: '"()-/I[]\\frt{}“”‘’',
    0.50: "?J_cszF",
    0.94: "%@MWmw…",
    0.78: "ACDGHNOQRU&",
}
_WIDTHS = {letter: width for width, letters in _NARROW.items() for letter in letters}
_ORDINARY = 0.63  # ems: any other Latin letter or digit
_DEVANAGARI = 0.72
_VOWEL_SIGN = 0.29  # one that stands beside its consonant
_WIDE = 1.0
_PIECES = regex.compile(r"\X")
_BREAKS = regex.compile(r"(?<=[-#./_+])(?=\w)")  # where a long id may be broken


def measure(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of a line in pixels, rather too much than too little; size in pixels."""
    return sum(map(_width, text)) * size * (BOLD if bold else 1)


def _width(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    kind = category(letter)
    if kind in ("Mn", "Me", "Cf"):
        return 0.0
    if kind == "Mc":
        return _VOWEL_SIGN
    if "\u0900" <= letter <= "\u097f":
        return _DEVANAGARI
    return _ORDINARY if letter < "\u1100" or kind in ("Po", "Sc", "Sm") else _WIDE


def wrap(text: str, width: float, size: float, *, bold: bool = False, most: int = 99) -> list[str]:
    """Break a text into at most so many lines, no wider than so many pixels.

    The last line ends in an ellipsis where not everything fits.
    """
    lines = list(_lines(text, width, size, bold))
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _cut(lines[most - 1], width, size, bold)]


def _lines(text: str, width: float, size: float, bold: bool) -> Iterator[str]:
    line = ""
    for gap, piece in _pieces(text, width, size, bold):
        longer = line + gap + piece if line else piece
        if line and measure(longer, size, bold=bold) > width:
            yield line
            longer = piece
        line = longer
    if line:
        yield line


def _pieces(text: str, width: float, size: float, bold: bool) -> Iterator[tuple[str, str]]:
    """Give the words with the gap before each; a word too wide for a line in parts without gap."""
    for word in text.split():
        gap = " "
        if measure(word, size, bold=bold) <= width:
            yield gap, word
            continue
        for part in _BREAKS.split(word):
            fits = measure(part, size, bold=bold) <= width
            for each in [part] if fits else _PIECES.findall(part):
                yield gap, each
                gap = ""


def _cut(line: str, width: float, size: float, bold: bool) -> str:
    pieces = _PIECES.findall(line)
    while pieces and measure("".join(pieces) + ELLIPSIS, size, bold=bold) > width:
        pieces.pop()
    return "".join(pieces).rstrip(" ,;:·-") + ELLIPSIS
