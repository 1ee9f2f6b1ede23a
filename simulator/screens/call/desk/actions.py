"""The actions of the desk, as cards."""

from __future__ import annotations

from simulator.screens.call.desk.blocks import Page
from simulator.screens.call.desk.card import ActionCard
from simulator.screens.call.desk.facts import DeskFacts, DoAction

# Done elsewhere on the screen: beside the caller, on the record, on the form, after the call.
ELSEWHERE = frozenset(
    {"verify", "hold", "resume", "keypad", "fill", "submit-application", "disposition"}
)


class ActionsPage(Page):
    """Every action with fields of its own."""

    def __init__(self, facts: DeskFacts, do: DoAction) -> None:
        super().__init__("actions", facts)
        self.cards = {
            view.name: ActionCard(view, facts.texts, do, self._opened)
            for view in facts.actions.values()
            if view.name not in ELSEWHERE
        }
        self.set_blocks(self.cards.values())

    def refresh(self) -> None:
        """Bring the cards up to date."""
        for card in self.cards.values():
            card.update(self.facts)

    def open(self, action: str) -> None:
        """Open one card and send the keys to its first field."""
        card = self.cards[action]
        card.open(True)
        if card.is_available and self.scroller.parent is not None:
            target = card.inputs[0].widget if card.inputs else card.button
            self.scroller.focus(target)

    def _opened(self, card: ActionCard) -> None:
        if card.is_open:
            for other in self.cards.values():
                if other is not card and other.is_open:
                    other.is_open = False
                    other.update(self.facts)
        self.arrange()
        if card.is_open:
            self.scroller.ensure_visible(card.button.rect)
            self.scroller.ensure_visible(card.head.rect)
