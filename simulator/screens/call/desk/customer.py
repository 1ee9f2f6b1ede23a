"""The customer's record, and whether it is known who is on the line."""

from __future__ import annotations

import pygame

from simulator.call.desk.checks import list_identifiers
from simulator.call.desk.wording import name_detail
from simulator.call.wording import find_words
from simulator.screens.call.desk.blocks import Banner, Block, Heading, Page, Rows
from simulator.screens.call.desk.card import ActionLine
from simulator.screens.call.desk.facts import DeskFacts, DoAction
from simulator.screens.call.desk.statement import make_entries
from simulator.screens.widgets import Paint


class Identifiers(Block):
    """What identifies a customer, each told or not told yet."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, bool]] = []  # name, told or not in words, told

    def show(self, facts: DeskFacts) -> None:
        """Take note of what has been told."""
        texts = facts.texts
        self.rows = []
        for each in list_identifiers(facts.scenario):
            told = each in facts.state.details
            name = find_words(name_detail(each), texts) or each.replace("-", " ")
            self.rows.append((name, texts("talk-told" if told else "talk-not-told"), told))

    def _row_height(self, look: Paint) -> int:
        return look.line_height() + look.space("xs")

    def height(self, look: Paint, width: int) -> int:
        """Measure the rows."""
        return len(self.rows) * self._row_height(look)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw a row for each, with a mark and a word."""
        row = pygame.Rect(rect.left, rect.top, rect.width, self._row_height(look))
        for name, state, told in self.rows:
            ink = "positive" if told else "muted"
            mark = (row.left + look.px(9), row.centery)
            look.icon(surface, "check" if told else "dash", mark, look.px(18), ink)
            used = look.text(surface, state, row.midright, "caption", ink, anchor="midright")
            left = row.left + look.px(26)
            fit = max(used.left - left - look.space("s"), 0)
            look.text(surface, name, (left, row.centery), anchor="midleft", fit=fit)
            row.top += row.height


class CustomerPage(Page):
    """Banner, identification, record."""

    def __init__(self, facts: DeskFacts, do: DoAction) -> None:
        super().__init__("customer", facts)
        self.banner = Banner()
        self.identifiers = Identifiers()
        self.verify = ActionLine(facts.actions["verify"], facts.texts, do, "shield")
        entries = make_entries(facts.scenario.call.record, facts)
        identify: list[Block] = (
            [] if facts.scenario.is_prospect else [self.identifiers, self.verify]
        )
        record = [Heading(facts.texts("talk-record")), Rows(entries)]
        self.set_blocks([self.banner, *identify, *record])

    def refresh(self) -> None:
        """Say whether it is known who is on the line."""
        facts = self.facts
        self.identifiers.show(facts)
        self.verify.update(facts)
        if facts.scenario.is_prospect:
            self.banner.text, self.banner.tone = facts.texts("talk-prospect"), "neutral"
        elif "verify" in facts.state.done:
            self.banner.text, self.banner.tone = facts.texts("talk-verified"), "positive"
            self.verify.note.words = ""  # the banner says it
        elif facts.actions["verify"].is_available:
            self.banner.text, self.banner.tone = facts.texts("talk-all-told"), "neutral"
        else:
            self.banner.text, self.banner.tone = facts.texts("talk-not-identified"), "caution"
            if "verify" not in facts.outcomes:
                self.verify.note.words = ""  # the banner and the list say it
