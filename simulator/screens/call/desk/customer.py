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

MOST_STATE = 0.42  # of a row's width that the state may take beside the name


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

    def _room(self, look: Paint, state: str, width: int) -> int:
        inner = width - look.px(26)
        beside = inner - look.space("m") - look.width(state, "caption")
        return inner if self._is_below(look, state, width) else beside

    def _is_below(self, look: Paint, state: str, width: int) -> bool:
        """Say whether the state stands below the name: beside it there is too little room."""
        return look.width(state, "caption") > (width - look.px(26)) * MOST_STATE

    def _row_height(self, look: Paint, name: str, state: str, width: int) -> int:
        words = look.height(name, self._room(look, state, width)) + look.space("xs")
        is_below = self._is_below(look, state, width)
        return words + (look.line_height("caption") if is_below else 0)

    def height(self, look: Paint, width: int) -> int:
        """Measure the rows."""
        return sum(self._row_height(look, name, state, width) for name, state, _ in self.rows)

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw a row for each, with a mark and a word."""
        top = rect.top
        for name, state, told in self.rows:
            ink = "positive" if told else "muted"
            middle = top + look.line_height() // 2
            icon = "check" if told else "dash"
            look.icon(surface, icon, (rect.left + look.px(9), middle), look.px(18), ink)
            area = pygame.Rect(rect.left + look.px(26), top, 0, 0)
            area.width = self._room(look, state, rect.width)
            below = top + look.lines(surface, name, area)
            if self._is_below(look, state, rect.width):
                look.text(surface, state, (area.left, below), "caption", ink)
            else:
                look.text(surface, state, (rect.right, middle), "caption", ink, anchor="midright")
            top += self._row_height(look, name, state, rect.width)


def list_keyed_identifiers(facts: DeskFacts) -> tuple[str, ...]:
    """List the identifiers that the caller keys into the phone, where the desk can ask for it."""
    if "keypad" not in facts.actions or facts.scenario.is_prospect:
        return ()
    details = facts.scenario.call.caller.details
    names = list_identifiers(facts.scenario)
    return tuple(each for each in names if each in details and details[each].keyed)


class CustomerPage(Page):
    """Banner, identification, record."""

    def __init__(self, facts: DeskFacts, do: DoAction) -> None:
        super().__init__("customer", facts)
        self.banner = Banner()
        self.identifiers = Identifiers()
        self.verify = ActionLine(facts.actions["verify"], facts.texts, do, "shield")
        self.keypads = {
            each: ActionLine(facts.actions["keypad"], facts.texts, do, "lock", {"detail": each})
            for each in list_keyed_identifiers(facts)
        }
        entries = make_entries(facts.scenario.call.record, facts)
        identify: list[Block] = (
            []
            if facts.scenario.is_prospect
            else [self.identifiers, *self.keypads.values(), self.verify]
        )
        record = [Heading(facts.texts("talk-record")), Rows(entries)]
        self.set_blocks([self.banner, *identify, *record])

    def refresh(self) -> None:
        """Say whether it is known who is on the line."""
        facts = self.facts
        self.identifiers.show(facts)
        for name, line in self.keypads.items():
            self._update_keypad(line, name in facts.state.details)
        self.verify.update(facts)
        self.verify.button.kind = "secondary" if "verify" in facts.state.done else "primary"
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

    def _update_keypad(self, line: ActionLine, is_told: bool) -> None:
        """Offer the keypad until the number is in; then the list says it."""
        line.update(self.facts)
        line.button.visible = not is_told
        line.button.kind = "secondary"
        if is_told or "keypad" not in self.facts.outcomes:
            line.note.words = ""
