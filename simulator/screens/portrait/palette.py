"""The colours of skin, hair and cloth."""

from __future__ import annotations

import math
from dataclasses import dataclass
from zlib import crc32

from simulator.screens.portrait.look import Look
from simulator.screens.theme import Colour, luminance, mix


@dataclass(frozen=True, slots=True)
class Skin:
    """The tones of one skin."""

    base: Colour
    shade: Colour
    light: Colour
    line: Colour  # creases and outlines
    blush: Colour
    lip: Colour


@dataclass(frozen=True, slots=True)
class Tones:
    """One material in light and shade."""

    base: Colour
    shade: Colour
    light: Colour


SKINS = {
    "light": Skin(
        (245, 208, 182), (226, 177, 148), (253, 226, 205), (172, 110, 86), (233, 116, 100),
        (204, 120, 110),
    ),
    "tan": Skin(
        (227, 177, 138), (203, 147, 108), (240, 198, 163), (142, 88, 60), (216, 100, 78),
        (187, 97, 88),
    ),
    "brown": Skin(
        (190, 132, 94), (163, 107, 73), (208, 154, 116), (104, 61, 41), (192, 82, 60),
        (157, 80, 72),
    ),
    "dark": Skin(
        (139, 92, 66), (114, 72, 51), (160, 111, 83), (64, 36, 26), (164, 66, 50),
        (124, 66, 60),
    ),
    "deep": Skin(
        (102, 67, 51), (81, 51, 39), (124, 85, 67), (40, 23, 18), (136, 54, 46),
        (103, 57, 54),
    ),
}  # fmt: skip

_HAIR: dict[str, Colour] = {
    "black": (41, 37, 41),
    "dark": (61, 45, 39),
    "brown": (104, 72, 51),
    "chestnut": (128, 74, 48),
    "blond": (207, 168, 106),
    "red": (168, 84, 48),
    "greying": (98, 82, 72),
    "grey": (152, 150, 150),
    "white": (221, 219, 215),
}
_GREY: Colour = (178, 175, 173)

_CLOTH: dict[str, Colour] = {
    "blue": (92, 134, 178),
    "navy": (47, 64, 98),
    "teal": (46, 124, 124),
    "green": (86, 134, 100),
    "olive": (124, 124, 78),
    "mustard": (214, 164, 66),
    "orange": (218, 128, 70),
    "rust": (176, 92, 60),
    "red": (184, 66, 62),
    "wine": (134, 54, 76),
    "pink": (214, 140, 152),
    "purple": (118, 92, 150),
    "brown": (128, 98, 76),
    "cream": (236, 225, 203),
    "white": (240, 241, 243),
    "grey": (134, 142, 154),
    "charcoal": (74, 80, 90),
    "black": (48, 50, 56),
}

_EYES: dict[str, Colour] = {
    "brown": (92, 58, 38),
    "blue": (78, 128, 170),
    "green": (88, 130, 92),
    "grey": (116, 130, 140),
    "hazel": (134, 102, 56),
}

_GROUNDS: tuple[Colour, ...] = (
    (205, 220, 228),
    (226, 216, 200),
    (210, 222, 207),
    (228, 212, 208),
    (216, 212, 228),
)
_APART = 44.0  # least distance of a ground from clothes and skin, in the cube of RGB


def skin_of(look: Look) -> Skin:
    """Give the tones of the caller's skin."""
    return SKINS[look.skin]


def greyness(look: Look) -> float:
    """Say how much of the hair age has turned grey, 0 to 1."""
    return min(max((look.age - 46) / 28, 0.0), 1.0) * 0.85


def has_grey_temples(look: Look) -> bool:
    """Say whether grey shows at the sides first."""
    natural = look.hair_colour not in ("grey", "white")
    return natural and (look.hair_colour == "greying" or 43 <= look.age < 70)


def hair_of(look: Look) -> Tones:
    """Give the tones of the caller's hair at their age."""
    return tones(mix(_HAIR[look.hair_colour], _GREY, greyness(look)))


def brow_of(look: Look) -> Colour:
    """Give the colour of the brows: the hair's, but never too pale to read."""
    base = mix(_HAIR[look.hair_colour], _GREY, greyness(look) * 0.6)
    return mix(base, SKINS[look.skin].line, 0.45 if luminance(base) > 0.12 else 0.12)


def cloth_of(look: Look) -> Tones:
    """Give the tones of the clothes."""
    return tones(_CLOTH[look.clothes_colour])


def headwear_of(look: Look) -> Tones:
    """Give the tones of a scarf or turban."""
    return tones(_CLOTH[look.headwear_colour])


def iris_of(look: Look) -> Colour:
    """Give the colour of the eyes."""
    return _EYES[look.eyes]


def ground_of(look: Look) -> Colour:
    """Choose the ground behind the caller, well apart from clothes and skin.

    Of those that are, each look has its own, so that a row of callers does not look like one wall.
    """
    taken = (_CLOTH[look.clothes_colour], SKINS[look.skin].base)

    def distance(ground: Colour) -> float:
        return min(math.dist(ground, colour) for colour in taken)

    apart = [ground for ground in _GROUNDS if distance(ground) >= _APART]
    # A checksum, as Python's own hash differs from run to run.
    return apart[crc32(repr(look).encode()) % len(apart)] if apart else max(_GROUNDS, key=distance)


def tones(base: Colour) -> Tones:
    """Give a colour with its shade, towards blue, and its light, towards warm white."""
    return Tones(base, mix(base, (24, 22, 44), 0.26), mix(base, (255, 246, 232), 0.2))
