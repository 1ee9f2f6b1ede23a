"""The criteria on the scorecard: each a row that opens and folds."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pygame

from simulator.reports.card import CriterionView
from simulator.screens import draw
from simulator.screens.theme import Mark
from simulator.screens.theme import Verdict as Look
from simulator.screens.tiles import badge_rect, draw_badge
from simulator.screens.widgets import Paint
from simulator.screens.widgets.controls import Pressable
from simulator.texts import Texts

LOOKS: dict[str, str] = {
    "met": "met", "wrong": "wrong", "absent": "absent", "not-applicable": "unscored"
}  # fmt: skip


class CriterionRow(Pressable):
    """A criterion with its verdict; opened, with the words quoted, the reason and a better line."""

    def __init__(
        self,
        view: CriterionView,
        texts: Texts,
        on_press: Callable[[str], object],
        *,
        is_open: bool,
        is_auto_fail: bool = False,
    ) -> None:
        super().__init__(f"point-{view.id}")
        self.view, self.texts, self.is_open = view, texts, is_open
        self._on_press = on_press
        self._is_auto_fail = is_auto_fail

    def press(self) -> None:
        """Open or fold it."""
        self._on_press(self.view.id)

    def contains(self, position: tuple[int, int]) -> bool:
        """Take clicks on its head; what is below is to be read."""
        if self.look is None or not self.rect.collidepoint(position):
            return False
        return position[1] < self.rect.top + self.head_height(self.look, self.rect.width)

    def _indent(self, look: Paint) -> int:
        return look.px(28) + look.space("m")

    def _is_bare(self) -> bool:
        return self.view.verdict == "not-applicable"

    def _blocks(self) -> list[tuple[str, str, str]]:
        """Give what stands below the question: kind, words, colour."""
        texts, view = self.texts, self.view
        blocks: list[tuple[str, str, str]] = []
        if not self.is_open:
            return blocks
        if view.quote:
            blocks.append(("quote", view.quote, "text"))
        blocks.append(("why", view.why, "muted"))
        if view.rule:
            blocks.append(("rule", view.rule, "muted"))
        if view.better and view.verdict in ("wrong", "absent"):
            blocks.append(("better", texts("card-better", line=view.better), "text"))
        if view.verdict in ("wrong", "absent"):
            blocks += [("rule", each, "muted") for each in view.grounds]
        return blocks

    def _tags(self) -> list[tuple[str, str, Look]]:
        """Give the badges: words, icon, the verdict whose colours they have."""
        texts, view = self.texts, self.view
        mark = cast(Look, LOOKS[view.verdict])
        if self._is_auto_fail:
            return [(texts("card-auto-fail"), "warning", "critical")]
        tags: list[tuple[str, str, Look]] = [(texts(f"card-verdict-{view.verdict}"), "", mark)]
        if view.critical:
            tags.append(
                (texts("card-critical"), "warning", "critical" if view.is_failing else "unscored")
            )
        return tags

    def _facts(self) -> str:
        facts = []
        if not self._is_auto_fail:
            facts.append(self.texts(f"call-score-{self.view.kind}"))
            facts.append(self.texts("card-weight", weight=self.view.weight))
        if self.view.turn:
            facts.append(self.texts("card-turn", turn=self.view.turn))
        return "  ·  ".join(facts)

    def _block_height(self, look: Paint, kind: str, words: str, width: int) -> int:
        if kind == "better":
            return look.height(words, width - 2 * look.space("m")) + 2 * look.space("s")
        room = width - look.space("m") if kind == "quote" else width
        return look.height(words, room, "caption" if kind == "rule" else "body")

    def _room(self, look: Paint, width: int) -> int:
        return width - 2 * look.space("l") - self._indent(look) - look.px(32)

    def _pad(self, look: Paint) -> int:
        return look.space("l" if self.is_open else "s")

    def head_height(self, look: Paint, width: int) -> int:
        """Measure the question and the tags below it."""
        room = self._room(look, width)
        high = look.height(self.view.asks, room, "body", True) + look.space("xs")
        return high + self._tags_height(look, room) + 2 * self._pad(look)

    def height_for(self, look: Paint, width: int) -> int:
        """Measure the question and all below it."""
        room = self._room(look, width)
        high = self.head_height(look, width)
        for kind, words, _ in self._blocks():
            high += look.space("s") + self._block_height(look, kind, words, room)
        return high

    def _tags_height(self, look: Paint, width: int) -> int:
        tag = badge_rect(look, "x", "", (0, 0)).height
        if self._fits_tags(look, width) or not self._facts():
            return tag
        return tag + look.px(2) + look.line_height("caption")

    def _fits_tags(self, look: Paint, width: int) -> bool:
        used = sum(
            badge_rect(look, words, icon, (0, 0)).width + look.space("s")
            for words, icon, _ in self._tags()
        )
        return used + look.width(self._facts(), "caption") <= width

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool) -> None:
        """Draw the card."""
        view, pad = self.view, self._pad(look)
        is_hot = self.hovered or self.pressed
        look.box(surface, self.rect, "surface", "border_strong" if is_hot else "border")
        if focused:
            look.focus_ring(surface, self.rect)
        mark = look.theme.mark(
            "critical" if self._is_auto_fail else cast(Look, LOOKS[view.verdict])
        )
        self._draw_sign(surface, look, mark)
        x = self.rect.left + look.space("l") + self._indent(look)
        area = pygame.Rect(x, self.rect.top + pad, self._room(look, self.rect.width), 0)
        colour = "muted" if self._is_bare() else "text"
        used = look.lines(surface, view.asks, area, "body", colour, bold=True)
        area.top += used + look.space("xs")
        self._draw_tags(surface, look, area)
        area.top += self._tags_height(look, area.width)
        for kind, words, ink in self._blocks():
            area.top += look.space("s")
            area.height = self._block_height(look, kind, words, area.width)
            self._draw_block(surface, look, kind, words, ink, area)
            area.top += area.height

    def _draw_sign(self, surface: pygame.Surface, look: Paint, mark: Mark) -> None:
        side, pad = look.px(28), look.space("l")
        middle = self.rect.top + self._pad(look) + look.line_height() // 2
        centre = (self.rect.left + pad + side // 2, middle)
        draw.circle(surface, centre, side // 2, mark.soft)
        look.icon(surface, mark.icon, centre, side * 2 // 3, mark.colour)
        arrow = "chevron-up" if self.is_open else "chevron-down"
        look.icon(surface, arrow, (self.rect.right - look.px(26), middle), look.px(20), "muted")

    def _draw_tags(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        x, bottom = area.left, area.top
        for words, icon, verdict in self._tags():
            mark = look.theme.mark(verdict)
            colours = (mark.colour, mark.soft)
            badge = draw_badge(surface, look, words, icon, colours, (x, area.top))
            x, bottom = badge.right + look.space("s"), badge.bottom
        facts = self._facts()
        if self._fits_tags(look, area.width):
            middle = (area.top + bottom) // 2
            look.text(surface, facts, (x, middle), "caption", "muted", anchor="midleft")
        else:
            look.text(surface, facts, (area.left, bottom + look.px(2)), "caption", "muted")

    def _draw_block(
        self,
        surface: pygame.Surface,
        look: Paint,
        kind: str,
        words: str,
        colour: str,
        area: pygame.Rect,
    ) -> None:
        if kind == "better":
            look.box(surface, area, "positive_soft", None, "small")
            inner = area.inflate(-2 * look.space("m"), -2 * look.space("s"))
            look.lines(surface, words, inner, "body", colour)
        elif kind == "quote":
            bar = pygame.Rect(
                area.left, area.top + look.px(2), look.px(3), area.height - look.px(4)
            )
            draw.rounded(surface, bar, look.theme.border_strong, bar.width // 2)
            inner = area.move(look.space("m"), 0)
            inner.width -= look.space("m")
            look.lines(surface, words, inner, "body", colour)
        else:
            look.lines(surface, words, area, "caption" if kind == "rule" else "body", colour)
