"""Draws a sheet of callers in every expression: `python -m tests.screens.faces OUT.png`."""

from __future__ import annotations

import sys

import pygame

from simulator.screens.portrait import EXPRESSIONS, Look, draw_portrait, look_from

LARGE, SMALL, GAP = 200, 96, 10
GROUND = (245, 243, 239)


def _look(age: int, words: str) -> Look:
    return look_from(dict(pair.split("=") for pair in words.split()), age)


CALLERS: dict[str, Look] = {
    "Kevin O'Rourke": _look(45, "skin=light hair=short hair_colour=brown beard=stubble"),
    "Marisol Vega": _look(34, "skin=tan hair=long hair_colour=dark clothes=blouse"),
    "Angela Ruiz": _look(39, "skin=brown hair=ponytail hair_colour=black clothes=jumper"),
    "Jordan Whitfield": _look(
        30, "skin=dark hair=short-curly hair_colour=black glasses=round clothes=hoodie"
    ),
    "Harpreet Singh": _look(
        52, "skin=brown hair=turban hair_colour=black beard=full clothes=jacket face=long"
    ),
    "Greet de Vries": _look(
        71, "skin=light hair=bob hair_colour=white glasses=yes clothes=jumper face=round "
        "clothes_colour=violet",
    ),
    "Yasmin Haddad": _look(27, "skin=tan hair=hijab clothes=blouse clothes_colour=grey"),
    "Samuel Okafor": _look(
        63, "skin=deep hair=receding hair_colour=grey beard=short clothes=kurta face=square "
        "clothes_colour=teal",
    ),
}  # fmt: skip


def draw_sheet(looks: list[Look], size: int) -> pygame.Surface:
    """Draw one row a look, one column an expression, and a last row of the first looks small."""
    cell = size + GAP
    rows = len(looks)
    sheet = pygame.Surface((GAP + cell * len(EXPRESSIONS), GAP + cell * rows))
    sheet.fill(GROUND)
    for row, look in enumerate(looks):
        for column, expression in enumerate(EXPRESSIONS):
            picture = draw_portrait(size, look, expression)
            sheet.blit(picture, (GAP + column * cell, GAP + row * cell))
    return sheet


def main(path: str) -> None:
    """Write the sheet: every caller large, and two rows small."""
    looks = list(CALLERS.values())
    large, small = draw_sheet(looks, LARGE), draw_sheet(looks[:2], SMALL)
    whole = pygame.Surface((large.get_width(), large.get_height() + small.get_height()))
    whole.fill(GROUND)
    whole.blit(large, (0, 0))
    whole.blit(small, (0, large.get_height()))
    pygame.image.save(whole, path)


if __name__ == "__main__":
    main(sys.argv[1])
