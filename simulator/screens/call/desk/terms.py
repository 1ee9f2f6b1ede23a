"""The card terms, to be searched."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from simulator.call.desk import TermHit, search_terms
from simulator.screens.call.desk.blocks import Block, Page, WidgetBlock, Words
from simulator.screens.call.desk.facts import DeskFacts
from simulator.screens.widgets import Paint, TextField

LONGEST_QUERY = 100


class Hits(Block):
    """Entries of the terms, one below the other."""

    gap = "l"

    def __init__(self) -> None:
        self.hits: Sequence[TermHit] = ()

    def _hit_height(self, look: Paint, hit: TermHit, width: int) -> int:
        title = look.height(hit.title, width, bold=True)
        return title + look.line_height("caption") + look.height(hit.text, width) + look.space("l")

    def height(self, look: Paint, width: int) -> int:
        """Measure all entries."""
        return sum(self._hit_height(look, each, width) for each in self.hits)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw the entries in view."""
        top, clip = rect.top, surface.get_clip()
        for hit in self.hits:
            high = self._hit_height(look, hit, rect.width)
            if top + high > clip.top and top < clip.bottom:
                self._paint_hit(surface, look, hit, pygame.Rect(rect.left, top, rect.width, high))
            top += high

    def _paint_hit(
        self, surface: pygame.Surface, look: Paint, hit: TermHit, rect: pygame.Rect
    ) -> None:
        area = rect.copy()
        area.top += look.lines(surface, hit.title, area, bold=True)
        look.text(surface, hit.product_name, area.topleft, "caption", "muted", fit=rect.width)
        area.top += look.line_height("caption")
        look.lines(surface, hit.text, area)


class TermsPage(Page):
    """A search box over what it finds; all of the terms while it is empty."""

    def __init__(self, facts: DeskFacts) -> None:
        super().__init__("terms", facts)
        self.box = TextField(
            "terms-search",
            placeholder=facts.texts("talk-search-terms"),
            limit=LONGEST_QUERY,
            on_change=self._search,
            icon="search",
        )
        self.nothing = Words("", "muted")
        self.hits = Hits()
        self.set_blocks([WidgetBlock(self.box, fill=True), self.nothing, self.hits])
        self._search("")

    def search_again(self) -> None:
        """Search for what stands in the box."""
        self._search(self.box.text)

    def _search(self, words: str) -> None:
        self.hits.hits = search_terms(self.facts.scenario, words)
        found = bool(self.hits.hits)
        self.nothing.text = "" if found else self.facts.texts("talk-no-terms", words=words)
        self.arrange()
        self.scroller.scroll_to(0)
