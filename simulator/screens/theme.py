"""Design tokens: colours, type sizes, spacing and corner radii, in light and dark.

Fonts and spacing follow `Theme.scale`; a drawn surface is never stretched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Colour = tuple[int, int, int]
TextSize = Literal["caption", "body", "lead", "title", "heading", "display"]
Space = Literal["xs", "s", "m", "l", "xl", "xxl"]
Radius = Literal["small", "medium", "large"]
Verdict = Literal["met", "wrong", "absent", "critical", "unscored"]

TYPE_SCALE: dict[TextSize, int] = {
    "caption": 13,
    "body": 16,
    "lead": 19,
    "title": 24,
    "heading": 30,
    "display": 44,
}
SPACING: dict[Space, int] = {"xs": 4, "s": 8, "m": 12, "l": 16, "xl": 24, "xxl": 40}
RADII: dict[Radius, int] = {"small": 6, "medium": 10, "large": 18}
MIN_SCALE, MAX_SCALE = 1.0, 2.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A verdict's colours with the icon that says the same without colour."""

    icon: str
    colour: Colour
    soft: Colour


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette at one text scale; colours are RGB, sizes are pixels at scale 1."""

    name: str
    dark: bool
    background: Colour  # behind everything
    surface: Colour  # cards, fields, menus
    sunken: Colour  # tracks, hovered rows, key caps
    border: Colour  # decoration only
    border_strong: Colour  # the outline of something to click or type in, 3:1 on surface
    text: Colour
    muted: Colour
    accent: Colour
    accent_strong: Colour  # accent when hovered or pressed
    on_accent: Colour
    accent_soft: Colour  # selected rows, suggestions
    on_accent_soft: Colour
    positive: Colour
    positive_soft: Colour
    caution: Colour
    caution_soft: Colour
    negative: Colour
    negative_soft: Colour
    shadow_alpha: int
    scale: float = 1.0

    def px(self, pixels: float) -> int:
        """Scale a length; a length above zero never vanishes."""
        return max(round(pixels * self.scale), 1 if pixels > 0 else 0)

    def size(self, name: TextSize) -> int:
        """Give a font size in pixels."""
        return self.px(TYPE_SCALE[name])

    def space(self, name: Space) -> int:
        """Give a spacing in pixels."""
        return self.px(SPACING[name])

    def radius(self, name: Radius) -> int:
        """Give a corner radius in pixels."""
        return self.px(RADII[name])

    def mark(self, verdict: Verdict) -> Mark:
        """Give the icon and colours of a verdict; the caller adds its word."""
        return {
            "met": Mark("check", self.positive, self.positive_soft),
            "wrong": Mark("cross", self.negative, self.negative_soft),
            "absent": Mark("dash", self.caution, self.caution_soft),
            "critical": Mark("warning", self.negative, self.negative_soft),
            "unscored": Mark("dot", self.muted, self.sunken),
        }[verdict]


LIGHT = Theme(
    name="light",
    dark=False,
    background=(245, 243, 239),
    surface=(255, 255, 255),
    sunken=(238, 235, 229),
    border=(221, 216, 207),
    border_strong=(138, 132, 121),
    text=(29, 35, 47),
    muted=(88, 95, 109),
    accent=(20, 92, 138),
    accent_strong=(13, 72, 110),
    on_accent=(255, 255, 255),
    accent_soft=(221, 235, 244),
    on_accent_soft=(13, 70, 107),
    positive=(24, 104, 67),
    positive_soft=(222, 241, 229),
    caution=(122, 77, 0),
    caution_soft=(252, 237, 208),
    negative=(166, 46, 39),
    negative_soft=(251, 226, 222),
    shadow_alpha=42,
)

DARK = Theme(
    name="dark",
    dark=True,
    background=(19, 23, 30),
    surface=(29, 35, 44),
    sunken=(40, 47, 58),
    border=(55, 64, 77),
    border_strong=(121, 133, 150),
    text=(238, 241, 245),
    muted=(171, 181, 195),
    accent=(124, 192, 236),
    accent_strong=(158, 211, 245),
    on_accent=(9, 25, 37),
    accent_soft=(29, 57, 77),
    on_accent_soft=(186, 223, 247),
    positive=(126, 213, 163),
    positive_soft=(28, 59, 45),
    caution=(243, 199, 113),
    caution_soft=(62, 50, 24),
    negative=(247, 160, 150),
    negative_soft=(70, 36, 32),
    shadow_alpha=110,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

# Every text colour with every background it may stand on; a test holds each to 4.5:1.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("text", "muted") for ground in ("background", "surface", "sunken")),
    *((ink, ground) for ink in ("accent", "negative") for ground in ("background", "surface")),
    ("text", "accent_soft"),
    ("on_accent_soft", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    *((ink, ground) for ink in ("positive", "caution") for ground in ("background", "surface")),
    *((f"{tone}", f"{tone}_soft") for tone in ("positive", "caution", "negative")),
    ("text", "positive_soft"),
    ("text", "caution_soft"),
    ("text", "negative_soft"),
)


def make_theme(name: str = "light", scale: float = 1.0) -> Theme:
    """Give the palette of that name at that text scale, held to 1.0 to 2.0."""
    return replace(THEMES[name], scale=min(max(scale, MIN_SCALE), MAX_SCALE))


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Blend two colours; `share` is how much of the second there is, 0 to 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def luminance(colour: Colour) -> float:
    """Compute the relative luminance of WCAG 2, 0 to 1."""

    def linear(channel: int) -> float:
        value = channel / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: Colour, second: Colour) -> float:
    """Compute the contrast ratio of WCAG 2, 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
