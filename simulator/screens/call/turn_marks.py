"""The quiet marks on an agent's turns: how many criteria its words met, and which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from simulator.grading.marks import TurnMarks
from simulator.screens import draw
from simulator.screens.widgets import Paint
from simulator.texts import Texts

SIDE = 15  # pixels at scale 1 of a mark
WIDEST = 440  # pixels at scale 1 of the card that tells what the marks stand for

Told = tuple[str, str, str]  # icon, colour, words


def tell_marks(marks: TurnMarks, texts: Texts) -> tuple[Told, ...]:
    """Tell which criteria a turn met, and which it spoiled."""
    met = (("check", "positive", texts("talk-mark-met", asks=each.asks)) for each in marks.met)
    lost = (("cross", "negative", texts("talk-mark-wrong", asks=each.asks)) for each in marks.wrong)
    return (*met, *lost)


def draw_marks(
    surface: pygame.Surface, look: Paint, marks: TurnMarks, right: int, middle: int
) -> None:
    """Draw a turn's marks with their counts, from a middle right point on to the left."""
    for icon, colour, count in reversed(list(_list_counts(marks))):
        words = look.text(
            surface, str(count), (right, middle), "caption", colour, bold=True, anchor="midright"
        )
        spot = (words.left - look.px(3) - look.px(SIDE) // 2, middle)
        look.icon(surface, icon, spot, look.px(SIDE), colour)
        right = words.left - look.px(SIDE) - look.px(3) - look.space("s")


def _list_counts(marks: TurnMarks) -> Iterator[tuple[str, str, int]]:
    if marks.met:
        yield "check", "positive", len(marks.met)
    if marks.wrong:
        yield "cross", "negative", len(marks.wrong)


# --- the card that tells what they stand for ------------------------------------------------------


def place_card(
    look: Paint, told: Sequence[Told], bubble: pygame.Rect, view: pygame.Rect
) -> pygame.Rect:
    """Give the place of the card: below a turn's bubble, or above it where there is no room."""
    pad = look.space("m")
    width = min(look.px(WIDEST), view.width - 2 * look.space("s"))
    high = sum(_row_height(look, each, width - 2 * pad) for each in told) + 2 * look.space("s")
    card = pygame.Rect(0, 0, width, high)
    card.topright = (bubble.right, bubble.bottom + look.space("xs"))
    if card.bottom > view.bottom:
        card.bottom = bubble.top - look.space("xs")
    return card.clamp(view)


def draw_card(
    surface: pygame.Surface, look: Paint, told: Sequence[Told], card: pygame.Rect
) -> None:
    """Draw the card: a row for each criterion."""
    theme, pad = look.theme, look.space("m")
    draw.card(surface, card, theme.surface, look.radius("medium"), theme.shadow_alpha, theme.border)
    top, width = card.top + look.space("s"), card.width - 2 * pad
    for icon, colour, words in told:
        spot = (card.left + pad + look.px(8), top + look.line_height("caption") // 2)
        look.icon(surface, icon, spot, look.px(16), colour)
        area = pygame.Rect(card.left + pad + look.px(24), top, width - look.px(24), 0)
        look.lines(surface, words, area, "caption")
        top += _row_height(look, (icon, colour, words), width)


def _row_height(look: Paint, told: Told, width: int) -> int:
    return look.height(told[2], width - look.px(24), "caption") + look.space("xs")
