"""The desk beside the call: the tabs and the page of the selected one."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from simulator.call.desk import application_view
from simulator.screens.call.desk.actions import ActionsPage
from simulator.screens.call.desk.application import ApplicationPage
from simulator.screens.call.desk.blocks import Page
from simulator.screens.call.desk.briefing import BriefingPage
from simulator.screens.call.desk.card import ActionCard
from simulator.screens.call.desk.customer import CustomerPage
from simulator.screens.call.desk.facts import DeskFacts, DoAction
from simulator.screens.call.desk.offer import OfferPage, list_plans
from simulator.screens.call.desk.rail import Rail
from simulator.screens.call.desk.statement import StatementPage
from simulator.screens.call.desk.terms import TermsPage
from simulator.screens.widgets import Group, Paint, Tab

ICONS = {
    "customer": "person",
    "statement": "card",
    "terms": "book",
    "actions": "tools",
    "offer": "heart",
    "application": "edit",
    "briefing": "document",
}


def has_application(facts: DeskFacts) -> bool:
    """Say whether there is a form to fill in this call."""
    return "fill" in facts.actions and bool(application_view(facts.scenario, facts.state))


LEAST_WITH_WORDS = 360  # pixels at scale 1 that tabs with words need
LEAST_CELL = 48  # and of height, each


class DeskPane(Group):
    """The tabs and their pages."""

    _head = pygame.Rect(0, 0, 0, 0)  # where the tab's name goes if the tab itself has no room

    def __init__(self, facts: DeskFacts, do: DoAction) -> None:
        super().__init__(name="desk")
        self.actions = ActionsPage(facts, do)
        self.terms = TermsPage(facts)
        pages = [CustomerPage(facts, do), StatementPage(facts), self.terms, self.actions]
        if list_plans(facts.scenario):
            pages.append(OfferPage(facts, self.open_action))
        if has_application(facts):
            pages.append(ApplicationPage(facts, do))
        pages.append(BriefingPage(facts))
        self.pages: dict[str, Page] = {page.name: page for page in pages}
        tabs = [Tab(name, facts.texts(f"talk-tab-{name}"), ICONS[name]) for name in self.pages]
        self.tabs = Rail("desk-tabs", tabs, "customer", self._show)
        self.add(self.tabs, *(page.scroller for page in self.pages.values()))
        self.update(facts)
        self._show("customer")

    @property
    def page(self) -> Page:
        """Give the page of the selected tab."""
        return self.pages[self.tabs.selected]

    def _show(self, name: str) -> None:
        for page in self.pages.values():
            page.scroller.visible = page.name == name

    def open_action(self, action: str) -> None:
        """Go to an action's card."""
        self.tabs.select("actions")
        self.actions.open(action)

    def search_terms(self) -> None:
        """Go to the search of the card terms."""
        self.tabs.select("terms")
        self.terms.box.select_all()
        self.focus(self.terms.box)

    @property
    def cards(self) -> Iterator[ActionCard]:
        """Give the cards of all pages, open or not."""
        for page in self.pages.values():
            yield from (each for each in page.blocks if isinstance(each, ActionCard))

    def give_back(self, open_cards: frozenset[str]) -> None:
        """Open cards by their names, and search for what stands in the search box."""
        for card in self.cards:
            card.show_open(card.name in open_cards)
        self.terms.search_again()
        for page in self.pages.values():
            page.arrange()

    def update(self, facts: DeskFacts) -> None:
        """Bring all pages up to date."""
        for page in self.pages.values():
            page.update(facts)

    def place(self, rect: pygame.Rect, look: Paint) -> None:
        """Put the tabs at the left and the pages beside them."""
        super().place(rect, look)
        is_low = rect.height < look.px(LEAST_CELL) * len(self.pages)
        self.tabs.is_compact = is_low or rect.width < look.px(LEAST_WITH_WORDS)
        rail = min(self.tabs.width_for(look), rect.width // 3)
        pad = look.space("s")
        column = pygame.Rect(rect.left, rect.top + pad, rail, rect.height - 2 * pad)
        self.tabs.place(column, look)
        beside = pygame.Rect(rect.left + rail, rect.top, rect.width - rail, rect.height)
        inner = beside.inflate(-look.px(8), -look.px(8))
        self._head = pygame.Rect(inner.left, inner.top, inner.width, 0)
        if self.tabs.is_compact:
            self._head.height = look.line_height("lead") + look.space("s")
            inner.height -= self._head.height
            inner.top += self._head.height
        for page in self.pages.values():
            page.place(inner, look)

    def draw(self, surface: pygame.Surface, look: Paint, focused: bool = False) -> None:
        """Draw the desk as one sheet."""
        look.box(surface, self.rect, "surface", "border", "large")
        edge = pygame.Rect(self.tabs.rect.right, self.rect.top + 1, look.px(1), 0)
        edge.height = self.rect.height - 2
        surface.fill(look.theme.border, edge)
        if self._head.height:
            name = next(tab.label for tab in self.tabs.tabs if tab.key == self.tabs.selected)
            spot = (self._head.left + look.space("l"), self._head.bottom)
            look.text(surface, name, spot, "lead", bold=True, anchor="bottomleft")
        super().draw(surface, look, focused)
