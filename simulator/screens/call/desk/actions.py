"""The actions of the desk, as cards."""

from __future__ import annotations

from collections import Counter

from simulator.call.desk import ActionView
from simulator.call.desk.application import find_form
from simulator.call.desk.entries import is_keyed
from simulator.call.wording import word_message
from simulator.screens.call.desk.blocks import Banner, Page
from simulator.screens.call.desk.card import ActionCard
from simulator.screens.call.desk.customer import list_keyed_identifiers
from simulator.screens.call.desk.facts import DeskFacts, DoAction

# Done elsewhere on the screen: beside the caller, on the record, on the form, after the call.
ELSEWHERE = frozenset({"verify", "hold", "resume", "fill", "submit-application", "disposition"})


def is_elsewhere(view: ActionView, facts: DeskFacts) -> bool:
    """Say whether an action has its place on another page; all there is to key in may, too."""
    if view.name != "keypad":
        return view.name in ELSEWHERE
    keyed = {each.value for field in view.fields for each in field.options}
    return keyed <= list_keyed_on_form(facts) | set(list_keyed_identifiers(facts))


def list_keyed_on_form(facts: DeskFacts) -> set[str]:
    """List the details that have their keypad button on the application form."""
    form = find_form(facts.scenario) if "fill" in facts.actions else None
    return {each.detail for each in form.fields.values() if is_keyed(each)} if form else set()


class ActionsPage(Page):
    """Every action with fields of its own."""

    def __init__(self, facts: DeskFacts, do: DoAction) -> None:
        super().__init__("actions", facts)
        self.cards = {
            view.name: ActionCard(view, facts.texts, do, self._opened)
            for view in facts.actions.values()
            if not is_elsewhere(view, facts)
        }
        self.banner = Banner(tone="caution")
        self.set_blocks([self.banner, *self.cards.values()])

    def refresh(self) -> None:
        """Bring the cards up to date; what stands in the way of several is said once."""
        self.banner.text = self._find_common_obstacle()
        for card in self.cards.values():
            card.update(self.facts, self.banner.text)

    def _find_common_obstacle(self) -> str:
        views = (self.facts.actions[name] for name in self.cards)
        words = [word_message(view.obstacle, self.facts.texts) for view in views if view.obstacle]
        common = Counter(words).most_common(1)
        return common[0][0] if common and common[0][1] > 1 else ""

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
                    other.update(self.facts, self.banner.text)
        self.arrange()
        if card.is_open:
            self.scroller.ensure_visible(card.button.rect)
            self.scroller.ensure_visible(card.head.rect)
