"""Contact sheets: small pictures with their names on one large one, and all on one page."""

from __future__ import annotations

from pathlib import Path

import pygame
from jinja2 import Environment

from simulator.screens.fonts import Fonts

THUMB = 480  # pixels wide
COLUMNS = 5
GAP, CAPTION = 10, 22
GROUND, INK = (70, 74, 80), (240, 240, 240)

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Headset: every screen</title>
<style>
  body { font: 15px sans-serif; background: #464a50; color: #f0f0f0; margin: 1.5rem; }
  nav a { color: inherit; margin-right: 1rem; display: inline-block; }
  section { display: flex; flex-wrap: wrap; gap: .8rem; }
  figure { margin: 0; width: 480px; } img { width: 100%; display: block; }
</style>
<h1>{{ total }} pictures</h1>
<nav>{% for look, _ in looks %}<a href="#{{ look }}">{{ look }}</a> {% endfor %}</nav>
{% for look, names in looks %}
<h2 id="{{ look }}">{{ look }}</h2>
<section>
{% for name in names %}
<figure><a href="{{ look }}/{{ name }}"><img loading="lazy" src="{{ look }}/{{ name }}"
  alt="{{ name }}"></a><figcaption>{{ name.removesuffix('.png') }}</figcaption></figure>
{% endfor %}
</section>
{% endfor %}
</html>
"""


def make_sheet(folder: Path, look: str) -> None:
    """Put small versions of a look's pictures on one sheet, row by row."""
    fonts = Fonts()
    paths = sorted((folder / look).glob("*.png"))
    small = [_shrink(pygame.image.load(path)) for path in paths]
    high = max(each.get_height() for each in small) + CAPTION + GAP
    rows = -(-len(small) // COLUMNS)
    sheet = pygame.Surface((COLUMNS * (THUMB + GAP) + GAP, rows * high + GAP))
    sheet.fill(GROUND)
    for number, (path, picture) in enumerate(zip(paths, small, strict=True)):
        row, column = divmod(number, COLUMNS)
        x, y = GAP + column * (THUMB + GAP), GAP + row * high
        sheet.blit(picture, (x, y))
        fonts.draw(sheet, path.stem, (x, y + picture.get_height() + 1), 14, INK)
    pygame.image.save(sheet, folder / f"sheet-{look}.png")


def _shrink(picture: pygame.Surface) -> pygame.Surface:
    width, height = picture.get_size()
    return pygame.transform.smoothscale(picture, (THUMB, height * THUMB // width))


def make_page(folder: Path, looks: list[str]) -> None:
    """Write one page that shows every picture of these folders."""
    named = [(look, sorted(path.name for path in (folder / look).glob("*.png"))) for look in looks]
    total = sum(len(names) for _, names in named)
    page = Environment(autoescape=True).from_string(PAGE).render(looks=named, total=total)
    (folder / "contact-sheet.html").write_text(page, encoding="utf-8")
