"""Draw the parts of the window for looking at: `python -m tests.screens.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from simulator.screens import draw
from simulator.screens.icons import ICONS, icon
from simulator.screens.portrait import EXPRESSIONS, LOOK_WORDS, draw_portrait, look_from
from simulator.screens.theme import THEMES, TYPE_SCALE, make_theme
from simulator.screens.widgets import (
    Button,
    Checkbox,
    Choice,
    Group,
    Meter,
    Option,
    Paint,
    Tab,
    Tabs,
    TextBox,
    TextField,
    Widget,
    layout,
)

CALLERS = {
    "Kevin": {
        "skin": "light", "hair": "short", "hair_colour": "brown", "beard": "stubble",
        "clothes": "shirt", "age": "45",
    },
    "Marisol": {"skin": "tan", "hair": "long", "clothes": "blouse", "age": "34"},
    "Angela": {
        "skin": "brown", "hair": "ponytail", "hair_colour": "black", "clothes": "polo",
        "age": "39",
    },
    "Jordan": {
        "skin": "dark", "hair": "short-curly", "hair_colour": "black", "glasses": "round",
        "clothes": "hoodie", "age": "30",
    },
}  # fmt: skip
HINDI = "नमस्ते, आपके कार्ड पर ₹767 की लेट फ़ीस लगी है।"


def _sheet(look: Paint, width: float, height: float) -> pygame.Surface:
    surface = pygame.Surface((look.px(width), look.px(height)))
    surface.fill(look.theme.background)
    return surface


def draw_faces(look: Paint) -> pygame.Surface:
    """Draw four callers with every expression."""
    side, gap = look.px(150), look.px(10)
    sheet = _sheet(look, 160 * len(EXPRESSIONS) + 10, 190 * len(CALLERS) + 10)
    for row, spec in enumerate(CALLERS.values()):
        for column, name in enumerate(EXPRESSIONS):
            corner = (gap + column * (side + gap), gap + row * look.px(190))
            sheet.blit(draw_portrait(side, look_from(spec), name), corner)
            below = (corner[0] + side // 2, corner[1] + side)
            look.text(sheet, name, below, "caption", "muted", anchor="midtop")
    return sheet


def draw_hair(look: Paint) -> pygame.Surface:
    """Draw every hair style at three ages."""
    side, gap = look.px(130), look.px(8)
    sheet = _sheet(look, 138 * len(LOOK_WORDS["hair"]) + 8, 138 * 3 + 8)
    for row, age in enumerate(("24", "48", "72")):
        for column, hair in enumerate(LOOK_WORDS["hair"]):
            face = draw_portrait(side, look_from({"hair": hair, "age": age}), "relieved")
            sheet.blit(face, (gap + column * (side + gap), gap + row * (side + gap)))
    return sheet


def draw_icons(look: Paint) -> pygame.Surface:
    """Draw every icon, large and as small as it is used."""
    sheet = _sheet(look, 1210, 90 * -(-len(ICONS) // 10) + 20)
    for number, name in enumerate(ICONS):
        x, y = look.px(20 + number % 10 * 120), look.px(16 + number // 10 * 90)
        sheet.blit(icon(name, look.px(40), look.theme.text), (x, y))
        sheet.blit(icon(name, look.px(18), look.theme.accent), (x + look.px(50), y + look.px(11)))
        look.text(sheet, name, (x, y + look.px(44)), "caption", "muted")
    return sheet


def draw_type(look: Paint) -> pygame.Surface:
    """Draw every size of text, the score rings and the verdicts."""
    sheet, y = _sheet(look, 900, 560), look.px(16)
    for size in TYPE_SCALE:
        look.text(sheet, f"{size}: {HINDI}", (look.px(20), y), size, "text", fit=look.px(860))
        y += look.line_height(size) + look.px(4)
    theme, top = look.theme, y + look.px(16)
    for number, share in enumerate((0.0, 0.35, 0.82, 1.0, None)):
        ring = draw.dial(look.px(90), share, theme.accent, theme.sunken, look.px(9))
        sheet.blit(ring, (look.px(20 + number * 110), top))
    values = (0.3, 0.2, 0.15, 0.4, 0.55, 0.5, 0.8)
    curve = draw.sparkline(
        (look.px(240), look.px(80)), values, theme.accent, theme.background, width=look.px(3)
    )
    sheet.blit(curve, (look.px(600), top))
    for number, verdict in enumerate(("met", "wrong", "absent", "critical", "unscored")):
        mark, x = theme.mark(verdict), look.px(20 + number * 160)
        rect = pygame.Rect(x, top + look.px(120), look.px(145), look.px(32))
        draw.rounded(sheet, rect, mark.soft, look.radius("small"))
        look.icon(sheet, mark.icon, (rect.left + look.px(18), rect.centery), look.px(18))
        look.text(sheet, verdict, (rect.left + look.px(34), rect.centery), anchor="midleft")
    return sheet


def draw_widgets(look: Paint) -> pygame.Surface:
    """Draw the widgets, one with the focus."""
    sheet = _sheet(look, 900, 420)
    area = layout.inset(sheet.get_rect(), look.px(24))
    rows = layout.stack(area, [look.px(44)] * 6 + [look.px(70)], gap=look.px(10))
    group = Group()
    for row, widgets in zip(rows, _rows(), strict=False):
        for place, widget in zip(
            layout.columns(row, len(widgets), look.px(12)), widgets, strict=True
        ):
            group.add(widget)
            widget.place(place, look)
    group.focus("answer")
    group.draw(sheet, look)
    return sheet


def _rows() -> list[list[Widget]]:
    off = Button("off", "Not now")
    off.enabled = False
    return [
        [
            Button("answer", "Answer", kind="primary", icon="phone"),
            Button("hold", "Hold", icon="pause", shortcut=(pygame.K_h, pygame.KMOD_ALT)),
            Button("skip", "Skip", kind="quiet"),
            Button("end", "Hang up", kind="danger", icon="hang-up"),
            off,
        ],
        [Tabs("tabs", [Tab("a", "Account", "card"), Tab("n", "Notes", badge="3")], "a")],
        [
            Choice("pills", [Option("en", "English"), Option("hi", "हिन्दी")], "hi"),
            Choice("menu", [Option("fee", "Late fee")], "fee", style="menu"),
        ],
        [Checkbox("on", "Play sounds", True), Checkbox("still", "Reduced motion")],
        [Meter("mood", 0.2, "Mood", "Upset", "mood"), Meter("done", 0.8, "Progress", "80%")],
        [TextField("find", placeholder="Search", icon="search"), TextField("name", HINDI)],
        [TextBox("reply", f"I see the fee on your statement.\n{HINDI}")],
    ]


SHEETS: dict[str, Callable[[Paint], pygame.Surface]] = {
    "faces": draw_faces,
    "hair": draw_hair,
    "icons": draw_icons,
    "type": draw_type,
    "widgets": draw_widgets,
}


def main(folder: Path) -> None:
    """Write every sheet in both themes at scales 1 and 2 as PNG files."""
    from simulator.screens.fonts import Fonts

    pygame.display.init()
    pygame.display.set_mode((640, 480))
    folder.mkdir(parents=True, exist_ok=True)
    fonts = Fonts()
    for theme in THEMES:
        for scale in (1.0, 2.0):
            look = Paint(make_theme(theme, scale), fonts)
            for name, draw_sheet in SHEETS.items():
                pygame.image.save(draw_sheet(look), folder / f"{name}-{theme}-{scale:g}.png")
    pygame.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
